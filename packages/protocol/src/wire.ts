// The shapes on the wire between the server and the widget, the portal and other people's programs (base path `/v1`).
// Requests refuse members that they do not know (S-12); answers are documented by the same schemas (OpenAPI 3.1).
import { z } from 'zod'

/** Languages of the European Union, by BCP 47 code. */
export const languages = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
] as const
export type Language = (typeof languages)[number]

const id = z.uuid()
const time = z.iso.datetime()

export const purposeId = z.enum(['support', 'ai', 'remember', 'contact', 'improve', 'accountability'])
export type PurposeId = z.infer<typeof purposeId>

export const origin = z.enum(['visitor', 'ai', 'ai_draft', 'human', 'system'])
export type Origin = z.infer<typeof origin>

/** What a person decided about a purpose; `undecided` is not `refused`. */
export const choice = z.enum(['undecided', 'given', 'refused', 'withdrawn', 'expired', 'not_optional', 'legal_basis'])
export type Choice = z.infer<typeof choice>

export const purposeState = z.object({ id: purposeId, basis: z.string(), state: choice, text: z.string() })
export type PurposeState = z.infer<typeof purposeState>

export const startSession = z.strictObject({
  site: z.string().max(64).optional(),
  lang: z.string().max(16).optional(),
  /** Global Privacy Control, where the browser says it by its property and not by the header `Sec-GPC`. */
  gpc: z.literal(true).optional(),
})
export const startedSession = z.object({
  token: z.string(),
  session_id: id,
  site: z.object({ name: z.string(), slug: z.string(), hours: z.string() }),
  lang: z.string(),
  disclosure: z.string(),
  notice: z.object({ version: z.string(), sha256: z.string(), url: z.string() }),
  purposes: z.array(purposeState),
})
export type StartedSession = z.infer<typeof startedSession>

export const decideConsent = z.strictObject({
  decision: z.enum(['given', 'refused', 'withdrawn']),
  notice_version: z.string().max(64),
  method: z.string().max(64).optional(),
})
export const consents = z.object({
  purposes: z.array(purposeState),
  notice: z.object({ version: z.string(), sha256: z.string(), url: z.string() }),
})
export type Consents = z.infer<typeof consents>

/** One layer of the notice: a heading and plain paragraphs. */
export const noticeSection = z.object({ id: z.string(), title: z.string(), text: z.array(z.string()) })
export const notice = z.object({
  version: z.string(),
  sha256: z.string(),
  lang: z.string(),
  controller: z.object({ name: z.string(), address: z.string(), contact: z.string(), officer: z.string() }),
  summary: z.string(),
  purposes: z.array(
    z.object({
      id: purposeId,
      title: z.string(),
      text: z.string(),
      basis: z.string(),
      basis_text: z.string(),
      categories: z.array(z.string()),
      optional: z.boolean(),
      retention: z.string(),
      retention_text: z.string(),
    }),
  ),
  recipients: z.array(
    z.object({ name: z.string(), role: z.string(), region: z.string(), transfer: z.string().nullable() }),
  ),
  rights: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  authority: z.object({ name: z.string(), url: z.string() }),
  sections: z.array(noticeSection),
})
export type Notice = z.infer<typeof notice>

/** What the detector found in a message and what was done about it. Offsets are JavaScript string indices into the text sent. */
export const finding = z.object({
  type: z.string(),
  action: z.enum(['mask', 'pseudonymise', 'hold', 'keep', 'remove']),
  start: z.number().int(),
  end: z.number().int(),
})
export type WireFinding = z.infer<typeof finding>

export const sendMessage = z.strictObject({
  text: z.string().min(1).max(8000),
  client_id: id,
  /** What the person wants done about held findings, by type: for example `{ "CARD": "mask", "HEALTH": "consent" }`. */
  choices: z.record(z.string().max(32), z.enum(['mask', 'remove', 'consent', 'human', 'keep'])).optional(),
})
export const sentMessage = z.object({
  id,
  findings: z.array(finding),
  ephemeral: z.boolean().optional(),
  message: z.lazy(() => message).optional(),
})
export type SentMessage = z.infer<typeof sentMessage>

export const source = z.object({ title: z.string(), url: z.string() })

/** A node of the safe tree that `prose` makes of untrusted text; see that package. */
export const tree = z.array(z.unknown())

/** The rights of a person (Art. 7(3), 15–22, 77). */
export const right = z.enum([
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'review',
  'withdrawal',
  'complaint',
])
export type Right = z.infer<typeof right>

/** A card under a message: a right that was recognised, to be confirmed or not. Words in the reader's language. */
export const offer = z.object({
  right,
  state: z.enum(['open', 'accepted', 'declined']),
  title: z.string(),
  text: z.string(),
  yes: z.string(),
  no: z.string(),
})

export const message = z.object({
  id,
  origin,
  /** Art. 50 AI Act: machine-readable mark of generated text. */
  generated_by_ai: z.boolean(),
  text: z.string(),
  tree,
  sources: z.array(source),
  follow_ups: z.array(z.string()),
  /** The name under which a person answers; never given for an AI. */
  author: z.string().nullable(),
  /** The decision that a line speaks of; its explanation is at `GET /v1/decisions/{id}`. */
  decision: id.nullish(),
  offer: offer.nullish(),
  state: z.enum(['streaming', 'complete', 'stopped']),
  feedback: z.enum(['helpful', 'unhelpful']).nullable(),
  at: time,
  client_id: id.nullable(),
})
export type Message = z.infer<typeof message>
export const messages = z.object({
  messages: z.array(message),
  next: z.string().nullable(),
  conversation: z.lazy(() => conversationState).nullable(),
})
export type Messages = z.infer<typeof messages>

export const conversationState = z.object({
  state: z.enum(['open', 'waiting', 'human', 'resolved', 'ended']),
  agent: z.string().nullable(),
  waiting_since: time.nullable(),
})
export type ConversationState = z.infer<typeof conversationState>

/** Events of `GET /v1/stream`; `message` always carries the whole message, so that a lost event costs nothing. */
export type VisitorEvent =
  | { readonly event: 'message'; readonly data: Message }
  | { readonly event: 'conversation'; readonly data: ConversationState }
  | { readonly event: 'consents'; readonly data: Consents }
  | { readonly event: 'typing'; readonly data: { readonly who: 'ai' | 'human' } }
  | { readonly event: 'closed'; readonly data: { readonly why: 'erased' | 'ended' | 'restricted' } }

/** What a person does with an offered right. */
export const takeOffer = z.strictObject({ decision: z.enum(['accepted', 'declined']) })
/** The case that an accepted offer opened, and the sentence that says so; both `null` for a declined one. */
export const takenOffer = z.object({ case: z.lazy(() => rightsCase).nullable(), text: z.string().nullable() })
export type TakenOffer = z.infer<typeof takenOffer>

export const giveFeedback = z.strictObject({ value: z.enum(['helpful', 'unhelpful']).nullable() })
export const askHuman = z.strictObject({ client_id: id.optional() })

/** A value that is wrong, as it stands in the data, and what it should be (Art. 16). */
export const correction = z.strictObject({
  wrong: z.string().trim().min(2).max(200),
  right: z.string().trim().min(1).max(200),
})
export const askRight = z.strictObject({
  client_id: id.optional(),
  statement: z.string().max(4000).optional(),
  correction: correction.optional(),
})
export const rightsCase = z.object({
  id,
  right,
  state: z.enum(['received', 'running', 'ready', 'done', 'blocked']),
  /** How it ended; `null` until then. */
  outcome: z.enum(['granted', 'refused']).nullable(),
  opened_at: time,
  /** Counted as Regulation 1182/71 counts, in the controller's country. */
  due_at: time,
  extended: z.boolean(),
  closed_at: time.nullable(),
  steps: z.array(z.object({ step: z.string(), items: z.number(), at: time })),
  package_until: time.nullable(),
  /** The closing message of a request that was granted, with authority and court. */
  closing: z.string().nullable(),
  /** What was written: the person's own words and the letters to them, each letter with authority and court. */
  entries: z.array(
    z.object({
      kind: z.enum(['statement', 'supplement', 'extension', 'notice', 'answer', 'refusal']),
      text: z.string(),
      at: time,
    }),
  ),
  /** Who has to be told (Art. 19), and whether they have confirmed it. */
  recipients: z.array(
    z.object({
      party: z.string(),
      region: z.string(),
      state: z.enum(['pending', 'acknowledged', 'by-hand']),
      acknowledged_at: time.nullable(),
    }),
  ),
  /** Shown once, when an erasure begins: opens status and certificate of this one case for 30 days, and nothing else. */
  capability: z.string().optional(),
})
export type RightsCase = z.infer<typeof rightsCase>
export const rightsCases = z.object({ cases: z.array(rightsCase) })

/** What using a right would do: a dry run. */
export const rightsPlan = z.object({
  right,
  article: z.string(),
  items: z.array(z.object({ store: z.string(), items: z.number() })),
  /** What stays, with its ground of Art. 17(3) as a DPV term. */
  kept: z.array(
    z.object({ store: z.string(), items: z.number(), what: z.string(), ground: z.string(), until: z.string() }),
  ),
  /** Purposes that end. */
  stops: z.array(z.object({ purpose: z.string(), dpv: z.string() })),
  /** Who has to be told; `keeps` is how long a recipient keeps what it got, `null` where nobody knows. */
  recipients: z.array(
    z.object({ party: z.string(), region: z.string(), disclosures: z.number(), keeps: z.string().nullable() }),
  ),
})
export type RightsPlan = z.infer<typeof rightsPlan>

export const access = z.object({
  role: z.string(),
  purpose: z.string(),
  fields: z.string(),
  reason: z.string(),
  at: time,
})
export const accesses = z.object({ accesses: z.array(access), next: z.string().nullable() })
/** What left the house about a person: one row for each attempt, with the fingerprint of the exact body. */
export const disclosure = z.object({
  id: z.uuid(),
  /** The message that it was for. */
  message: z.uuid().nullable(),
  processor: z.string(),
  region: z.string(),
  model: z.string(),
  purpose: z.string(),
  categories: z.array(z.string()),
  form: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  /** How many different values were replaced by labels, by type. */
  withheld: z.record(z.string(), z.number()),
  /** `failed`: no answer came, so it may have arrived; `refused`: nothing left. */
  outcome: z.enum(['intended', 'delivered', 'failed', 'refused']),
  at: time,
})
export type Disclosure = z.infer<typeof disclosure>
/** What left the house for one message. */
export const messageDisclosures = z.object({ disclosures: z.array(disclosure) })
export const disclosures = z.object({ disclosures: z.array(disclosure), next: z.string().nullable() })

/** RFC 9457. `type` is stable and dereferences to the table of problems; `title` is in the reader's language. */
export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string().optional(),
  instance: z.string().optional(),
})
export type ProblemBody = z.infer<typeof problem>
