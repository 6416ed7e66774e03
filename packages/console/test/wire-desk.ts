// The invented desk of the wire peer: conversations, articles, staff and figures of the shop "Lantern & Larch".
import { parseProse } from '@aboveboard/prose/parse'
import type { DeskConversation, DeskMessage, Processor } from '@aboveboard/protocol'

/** The agent who signs in to the peer. Everybody here is invented. */
export const agent = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Ana Duarte',
  email: 'ana@larch.example',
} as const
const colleague = { id: '00000000-0000-4000-8000-000000000002', name: 'Jonas Weber' } as const

/** The moment at which all tests take place; the browser's clock is set to it. */
export const NOW = '2027-03-02T10:30:00.000Z'

const minutesAgo = (minutes: number): string => new Date(Date.parse(NOW) - minutes * 60_000).toISOString()

/** A random-looking id that says which thing it is, so that a failing test can be read. */
export function idOf(kind: 'conversation' | 'message' | 'note' | 'article' | 'case', number: number): string {
  const kinds = { conversation: 'c', message: 'd', note: 'e', article: 'a', case: 'b' }
  return `${kinds[kind].repeat(8)}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

interface Spoken {
  readonly origin: DeskMessage['origin']
  readonly text: string
  readonly ago: number
  readonly author?: string
  readonly sources?: DeskMessage['sources']
  readonly feedback?: DeskMessage['feedback']
}

const LABELS: Readonly<Record<string, string>> = {
  EMAIL: 'E-mail',
  PHONE: 'Phone',
  ORDER: 'Order number',
  NAME: 'Name',
  IBAN: 'IBAN',
}

let made = 0

/** A message as the desk sees it: tokens explained by chips, text parsed to the safe tree. */
export function message(spoken: Spoken): DeskMessage {
  made += 1
  const tokens = [...spoken.text.matchAll(/⟦([A-Z]+)_(\d+)⟧/g)].filter(([token]) => token in behind)
  return {
    id: idOf('message', made),
    origin: spoken.origin,
    generated_by_ai: spoken.origin === 'ai' || spoken.origin === 'ai_draft',
    text: spoken.text,
    tree: parseProse(spoken.text).blocks,
    chips: tokens.map(([token, type = '', number = '']) => ({
      token,
      type,
      label: `${LABELS[type] ?? type} ${number}`,
    })),
    sources: [...(spoken.sources ?? [])],
    author: spoken.author ?? null,
    state: 'complete',
    feedback: spoken.feedback ?? null,
    at: minutesAgo(spoken.ago),
  }
}

interface Seed {
  readonly label: string
  readonly lang: string
  readonly state: DeskConversation['conversation']['state']
  readonly topic: string | null
  readonly unread?: number
  readonly waiting?: number
  readonly mine?: boolean
  readonly other?: boolean
  readonly noAi?: boolean
  readonly restricted?: boolean
  readonly spoken: readonly Spoken[]
  readonly notes?: DeskConversation['notes']
}

const returnsPage = { title: 'Send something back', url: 'https://shop.larch.example/help/returns' }
const trackPage = { title: 'Track your order', url: 'https://shop.larch.example/help/track-order' }
const tentPage = { title: 'Care for a tent', url: 'https://shop.larch.example/help/tent-care' }

const SEEDS: readonly Seed[] = [
  {
    label: 'Visitor 7F3A',
    lang: 'en',
    state: 'waiting',
    topic: 'Returns and refunds',
    unread: 2,
    waiting: 14,
    spoken: [
      {
        origin: 'visitor',
        ago: 31,
        text: 'Hello, I sent the kettle from order ⟦ORDER_1⟧ back two weeks ago. When do I get my money?',
      },
      {
        origin: 'ai',
        ago: 31,
        text: 'Refunds are made **within 14 days** after the parcel reached our warehouse:\n\n- to the card or account that you paid with\n- by e-mail you get a confirmation when the money is on its way\n\nIf the parcel is older than that, a person can look it up for you.',
        sources: [returnsPage, trackPage],
        feedback: 'unhelpful',
      },
      {
        origin: 'visitor',
        ago: 16,
        text: 'It is more than 14 days. The tracking says it was delivered on 12 February.',
      },
      {
        origin: 'ai',
        ago: 16,
        text: 'I have not found an answer to that in our help articles, and I do not want to guess. A person can help you: choose “Talk to a person”.',
      },
      { origin: 'system', ago: 14, text: 'The visitor asked for a person. The assistant is silent now.' },
      { origin: 'visitor', ago: 14, text: 'Please reach me at ⟦EMAIL_1⟧ or ⟦PHONE_1⟧, I am at work until five.' },
    ],
    notes: [
      {
        id: idOf('note', 1),
        author: colleague.name,
        text: 'Warehouse confirms: ⟦ORDER_1⟧ arrived on the 12th, the refund hangs at the payment provider.',
        at: minutesAgo(9),
      },
    ],
  },
  {
    label: 'Visitor C04E',
    lang: 'de',
    state: 'waiting',
    topic: 'Lieferung',
    unread: 1,
    waiting: 6,
    noAi: true,
    spoken: [
      {
        origin: 'visitor',
        ago: 6,
        text: 'Guten Morgen, mein Paket liegt seit gestern im falschen Abholshop. Können Sie das umleiten?',
      },
      {
        origin: 'system',
        ago: 6,
        text: 'The visitor does not want an assistant to read along. These articles were suggested.',
      },
    ],
  },
  {
    label: 'Visitor 19BD',
    lang: 'fr',
    state: 'waiting',
    topic: null,
    unread: 1,
    waiting: 2,
    spoken: [{ origin: 'visitor', ago: 2, text: 'Bonjour, est-ce que la lanterne peut rester dehors en hiver ?' }],
  },
  {
    label: 'Visitor A2C9',
    lang: 'en',
    state: 'human',
    topic: 'Warranty',
    mine: true,
    unread: 1,
    spoken: [
      { origin: 'visitor', ago: 1500, text: 'The zip of my tent broke on the second trip. Is that covered?' },
      {
        origin: 'ai',
        ago: 1499,
        text: 'Zips are covered by the warranty for **two years**. Keep the runner clean and dry.',
        sources: [tentPage],
      },
      { origin: 'system', ago: 52, text: 'Ana Duarte has joined and will answer. The assistant is silent.' },
      {
        origin: 'human',
        ago: 50,
        author: agent.name,
        text: 'Good morning! That is covered. I am sending a return label to ⟦EMAIL_1⟧ now.',
      },
      { origin: 'visitor', ago: 3, text: 'Thank you! Do I need the original box?' },
    ],
  },
  {
    label: 'Visitor 55D1',
    lang: 'nl',
    state: 'human',
    topic: 'Business orders',
    other: true,
    spoken: [
      { origin: 'visitor', ago: 40, text: 'We would like forty blankets for our office, with an invoice to ⟦NAME_1⟧.' },
      { origin: 'human', ago: 35, author: colleague.name, text: 'With pleasure. I am preparing an offer.' },
    ],
  },
  {
    label: 'Visitor E81F',
    lang: 'en',
    state: 'open',
    topic: 'Track an order',
    spoken: [
      { origin: 'visitor', ago: 5, text: 'Where is my parcel?' },
      {
        origin: 'ai',
        ago: 5,
        text: 'You can follow it with the number from your confirmation mail.',
        sources: [trackPage],
        feedback: 'helpful',
      },
    ],
  },
  {
    label: 'Visitor 0B66',
    lang: 'de',
    state: 'open',
    topic: 'Zelt pflegen',
    spoken: [
      { origin: 'visitor', ago: 11, text: 'Wie trockne ich das Zelt richtig?' },
      { origin: 'ai', ago: 11, text: 'Hängen Sie es im Schatten auf, nie in der Sonne.', sources: [tentPage] },
    ],
  },
  {
    label: 'Visitor 3D70',
    lang: 'en',
    state: 'human',
    topic: 'Complaint',
    mine: true,
    restricted: true,
    spoken: [
      { origin: 'visitor', ago: 300, text: 'Stop using my data until this is cleared up. My account is ⟦IBAN_1⟧.' },
      { origin: 'system', ago: 299, text: 'Restriction (Art. 18) began.' },
    ],
  },
  {
    label: 'Visitor 92EE',
    lang: 'pl',
    state: 'resolved',
    topic: 'Gift cards',
    spoken: [
      { origin: 'visitor', ago: 2900, text: 'Can I pay part of an order with a gift card?' },
      { origin: 'ai', ago: 2900, text: 'Yes, at checkout choose “Gift card” and enter the code.' },
      { origin: 'visitor', ago: 2895, text: 'Great, thanks.' },
    ],
  },
  {
    label: 'Visitor F00D',
    lang: 'en',
    state: 'ended',
    topic: 'Opening hours',
    spoken: [
      { origin: 'visitor', ago: 4000, text: 'Are you open on Saturdays?' },
      { origin: 'ai', ago: 4000, text: 'Yes, from 10 to 16.' },
      { origin: 'system', ago: 3990, text: 'The visitor ended this conversation.' },
    ],
  },
]

/** The values behind the tokens; the peer gives them out only for a reason. */
export const behind: Readonly<Record<string, string>> = {
  '⟦EMAIL_1⟧': 'mara.lindqvist@post.example',
  '⟦PHONE_1⟧': '+49 30 23125 014',
  '⟦ORDER_1⟧': 'LL-2027-004417',
  '⟦NAME_1⟧': 'Meerkat Studio BV',
  '⟦IBAN_1⟧': 'DE02 1203 0000 0000 2020 51',
}

/** All conversations, fresh for each peer. */
export function conversations(): DeskConversation[] {
  made = 0
  return SEEDS.map((seed, index): DeskConversation => {
    const messages = seed.spoken.map(message)
    return {
      conversation: {
        id: idOf('conversation', index + 1),
        label: seed.label,
        site: 'shop',
        lang: seed.lang,
        state: seed.state,
        topic: seed.topic,
        assignee:
          seed.mine === true ? { id: agent.id, name: agent.name } : seed.other === true ? { ...colleague } : null,
        mine: seed.mine ?? false,
        unread: seed.unread ?? 0,
        messages: messages.length,
        opened_at: messages[0]?.at ?? NOW,
        last_at: messages.at(-1)?.at ?? NOW,
        waiting_since: seed.waiting === undefined ? null : minutesAgo(seed.waiting),
      },
      messages,
      notes: [...(seed.notes ?? [])],
      ai_allowed: seed.noAi !== true,
      restricted: seed.restricted ?? false,
    }
  })
}

/** Articles in all three states. */
export const articles = [
  ['Send something back', 'en', 'published', ['returns', 'refunds'], []],
  ['Etwas zurückschicken', 'de', 'published', ['Rückgabe'], []],
  ['Track your order', 'en', 'published', ['delivery'], []],
  ['Care for a tent', 'en', 'published', ['tents', 'care'], []],
  [
    'Supplier price list 2027',
    'en',
    'quarantined',
    [],
    ['Text in the colour of the page (3 places)', 'Personal details: 2 e-mail addresses'],
  ],
  ['Gutscheine einlösen', 'de', 'withdrawn', ['Gutschein'], []],
].map(([title, lang, state, tags, warnings], index) => ({
  id: idOf('article', index + 1),
  slug: `article-${index + 1}`,
  lang,
  title,
  tags,
  state,
  url: `https://shop.larch.example/help/${index + 1}`,
  warnings,
  updated_at: minutesAgo(4000 * (index + 1)),
}))

/** Staff in all three states. */
export const people = [
  { ...agent, role: 'admin', state: 'active' },
  { ...colleague, email: 'jonas@larch.example', role: 'agent', state: 'active' },
  {
    id: '00000000-0000-4000-8000-000000000003',
    name: 'Ines Petit',
    email: 'ines@larch.example',
    role: 'privacy',
    state: 'active',
  },
  {
    id: '00000000-0000-4000-8000-000000000004',
    name: 'Tom Hale',
    email: 'tom@larch.example',
    role: 'agent',
    state: 'disabled',
  },
  {
    id: '00000000-0000-4000-8000-000000000005',
    name: 'Lea Brandt',
    email: 'lea@larch.example',
    role: 'lead',
    state: 'invited',
  },
]

const days = (count: number): string => minutesAgo(-count * 1440)

function processor(over: Partial<Processor>): Processor {
  return {
    id: '',
    name: '',
    role: 'model',
    model: '',
    endpoint: '',
    own: false,
    current: true,
    region: '',
    transfer: null,
    contract: '',
    retention: 'P0D',
    training: false,
    signed: true,
    signed_at: days(-3),
    stopped_at: null,
    ...over,
  }
}

/** What the office shows. */
export const office = {
  log: {
    size: 18_423,
    root: 'bW9jayByb290IGhhc2ggb2YgdGhlIGRlbW8gbG9nIDE4NDIz',
    checked_at: minutesAgo(7),
    ok: true,
    checkpoint:
      'larch.example/log\n18423\nbW9jayByb290IGhhc2ggb2YgdGhlIGRlbW8gbG9nIDE4NDIz\n\n— larch.example/log Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5=',
  },
  consents: {
    purposes: [
      { id: 'support', given: 1284, refused: 212, withdrawn: 37 },
      { id: 'ai', given: 962, refused: 418, withdrawn: 61 },
      { id: 'remember', given: 143, refused: 11, withdrawn: 4 },
      { id: 'contact', given: 388, refused: 52, withdrawn: 9 },
      { id: 'improve', given: 71, refused: 803, withdrawn: 0 },
    ],
  },
  rights: {
    cases: [
      { id: idOf('case', 1), right: 'erasure', state: 'running', opened_at: days(-27), due_at: days(3) },
      { id: idOf('case', 2), right: 'access', state: 'ready', opened_at: days(-2), due_at: days(28) },
      { id: idOf('case', 3), right: 'review', state: 'blocked', opened_at: days(-32), due_at: days(-1) },
      { id: idOf('case', 4), right: 'objection', state: 'received', opened_at: days(0), due_at: days(30) },
      { id: idOf('case', 5), right: 'access', state: 'done', opened_at: days(-9), due_at: days(21) },
    ],
  },
  processors: {
    processors: [
      processor({
        id: 'model-0000000001',
        name: 'qwen3:8b',
        model: 'qwen3:8b',
        endpoint: 'gpu.internal:11434',
        own: true,
        region: 'DE',
      }),
      processor({
        id: 'model-0000000002',
        name: 'models.faraway.example',
        model: 'far-large',
        endpoint: 'models.faraway.example:443',
        signed: false,
        signed_at: null,
        contract: '',
      }),
    ],
  },
}
