// Checks every catalogue of every surface: the form of the English one, every gap filled, its own script, words and quotation marks.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { type Language, languages } from '../wire.ts'
import { decisionMessages, loadAllDecisionMessages, loadDecisionMessages } from './decisions/decisions.ts'
import { loadAllPortalMessages, loadPortalMessages, portalMessages } from './portal/portal.ts'
import { loadAllRecordMessages, loadRecordMessages, recordMessages } from './records/records.ts'
import type { ServerMessages } from './server/en.ts'
import { loadAllServerMessages, loadServerMessages, pickLanguage, serverMessages } from './server/server.ts'
import { loadWidgetMessages, pickWidgetLanguage } from './widget/widget.ts'

type Path = string

/** What one place of a catalogue is: its kind, how many gaps it takes, and its sentences with every gap filled by its mark. */
interface Place {
  kind: string
  gaps: number
  text: string
}

const mark = (index: number): string => `⟦${index}⟧`
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function places(value: unknown, path: Path = ''): [Path, Place][] {
  if (typeof value === 'string') return [[path, { kind: 'text', gaps: 0, text: value }]]
  if (typeof value === 'function') {
    const spoken: unknown = Reflect.apply(
      value,
      undefined,
      Array.from({ length: value.length }, (_, at) => mark(at)),
    )
    const text = Array.isArray(spoken) ? spoken.join(' ') : String(spoken)
    return [[path, { kind: Array.isArray(spoken) ? `list of ${spoken.length}` : 'text', gaps: value.length, text }]]
  }
  assert.ok(isRecord(value), `${path} is neither text, nor function, nor group`)
  return Object.entries(value).flatMap(([name, part]) => places(part, path === '' ? name : `${path}.${name}`))
}

async function load(surface: string, language: Language): Promise<Map<Path, Place>> {
  const module: Record<string, unknown> = await import(`./${surface}/${language}.ts`)
  return new Map(places(module[language]))
}

const form = (catalogue: Map<Path, Place>): string[] =>
  [...catalogue]
    .map(([path, { kind, gaps, text }]) => `${path}: ${text === '' ? 'empty' : kind}, ${gaps} gaps`)
    .toSorted()

const numbers = (text: string): string[] => (plain(text).match(/\d+/g) ?? []).toSorted()
const plain = (text: string): string => text.replaceAll(/⟦\d⟧/g, ' ')
const words = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

/** Frequent words of each language, chosen so that its nearest neighbours do not have them. */
const frequent: Record<Language, string> = {
  bg: 'на не се да и от за това ви',
  cs: 'se že jen nebo naše vaše údaje které zvolte není',
  da: 'ikke af dig til et der og at vi vores',
  de: 'und nicht das die der ist sie wir mit ein',
  el: 'και να το δεν σας τα μας για',
  en: 'the and you not your of is to we',
  es: 'no los sus el una y con puede de que',
  et: 'ja ei on see teie mida ning',
  fi: 'ja ei on voit tämä se emme joka',
  fr: 'vous nous les et pas une est des le',
  ga: 'agus tú is do an ar leat ní sé',
  hr: 'je se nije što koji kako ovaj vaši može',
  hu: 'az és nem egy ez ön hogy vagy a',
  it: 'non di che il per una è e la',
  lt: 'ir jūsų kad šį tai kas ar negalima jei',
  lv: 'un jūsu ir nav tas vai lai šo varat',
  mt: 'ta li tiegħek din jew għal dan u il',
  nl: 'niet het een u uw we dat te van',
  pl: 'nie się jest to w i na lub do',
  pt: 'não os uma seus de que o em pode',
  ro: 'nu și să o ați vă de este',
  sk: 'sa nie alebo čo údaje len vaše ste ktoré zvoľte',
  sl: 'ne ni je lahko kar ki vaše ste in bo',
  sv: 'inte och det är du att vi dina en som',
}

/** English words that no other of our languages has: two of them in one text are a sentence that nobody translated. */
const english = new Set('the you your and this that with our from have are not been when they would which'.split(' '))

/** Texts that are rightly the same in English, by language. */
const alike: Partial<Record<Language, readonly string[]>> = {
  cs: ['AI', 'Role'],
  da: ['AI', 'Data', 'Send', 'Stop', 'Version'],
  de: ['Bytes', 'Code', 'Form', 'Name', 'Support'],
  es: ['No'],
  fi: ['AI'],
  fr: ['Code', 'Conversation', 'Version'],
  ga: ['Stop'],
  hr: ['AI'],
  it: ['Art. 17 GDPR', 'No'],
  mt: ['Data'],
  nl: ['AI', 'Bytes', 'Code'],
  pl: ['AI'],
  sk: ['AI'],
  sv: ['AI', 'Version'],
}

/** Latin words that stay Latin in Greek and Cyrillic text. */
const latin = new Set(['byte', 'email', 'json'])

/** The marks of a quotation, opening and closing. */
const quotation: Record<Language, readonly [string, string]> = {
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['”', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  et: ['„', '“'],
  fi: ['”', '”'],
  fr: ['«\u00A0', '\u00A0»'],
  ga: ['“', '”'],
  hr: ['„', '”'],
  hu: ['„', '”'],
  it: ['«', '»'],
  lt: ['„', '“'],
  lv: ['“', '”'],
  mt: ['“', '”'],
  nl: ['“', '”'],
  pl: ['„', '”'],
  pt: ['«', '»'],
  ro: ['„', '”'],
  sk: ['„', '“'],
  sl: ['»', '«'],
  sv: ['”', '”'],
}

/** What stands between the quotation marks of a language; fails on marks of another one or without a partner. */
function quoted(text: string, language: Language): string[] {
  const [open, close] = quotation[language]
  const inside = [...text.matchAll(new RegExp(`${open}([^„“”«»]+)${close}`, 'gu'))].map((match) => match[1] ?? '')
  const rest = inside.reduce((left, part) => left.replace(open + part + close, ''), text)
  for (const part of inside) assert.equal(part, part.trim(), `space inside quotation marks: ${text}`)
  assert.doesNotMatch(rest, /[„“”«»"]/u, `quotation marks of ${language}: ${text}`)
  return inside
}

function assertScript(text: string, language: Language): void {
  const other = language === 'el' ? /\p{sc=Cyrl}/u : language === 'bg' ? /\p{sc=Grek}/u : /[\p{sc=Cyrl}\p{sc=Grek}]/u
  assert.doesNotMatch(text, other, text)
  if (language !== 'el' && language !== 'bg') return
  for (const word of words(text))
    if (/\p{sc=Latn}/u.test(word)) assert.ok(latin.has(word), `Latin letters in ${word}: ${text}`)
}

function assertTypography(text: string, language: Language): void {
  assert.equal(text, text.trim(), `space at an end: ${text}`)
  assert.doesNotMatch(text, /\s\s/u, `two spaces: ${text}`)
  assert.doesNotMatch(text, /\p{L}'|'\p{L}/u, `straight apostrophe: ${text}`)
  assert.doesNotMatch(text, /\.\.\./u, `three full stops instead of an ellipsis: ${text}`)
  quoted(text, language)
  if (language !== 'fr') assert.doesNotMatch(text, /\s[,:;?!]/u, `space before a mark: ${text}`)
  else
    assert.doesNotMatch(
      text,
      /[^\u00A0\u202F]»|[^\u202F?!][;?!]|[^\u00A0]:(?!\/)/u,
      `no French space before a mark: ${text}`,
    )
}

/** The language whose frequent words fill the largest part of a text. */
function likeliest(text: string): string | undefined {
  const spoken = words(text)
  const share = (own: string[]): number => spoken.filter((word) => own.includes(word)).length
  return languages
    .map((language) => [share(frequent[language].split(' ')), language] as const)
    .toSorted((a, b) => b[0] - a[0])[0]?.[1]
}

// The console has a catalogue form and a test of its own.
const surfaces = ['server', 'widget', 'portal', 'records', 'rights', 'decisions']

for (const surface of surfaces) {
  test(`T-03: ${surface} speaks all 24 languages`, () => {
    const found = readdirSync(new URL(`${surface}/`, import.meta.url)).filter((name) => /^[a-z]{2}\.ts$/.test(name))
    assert.deepEqual(found.toSorted(), languages.map((language) => `${language}.ts`).toSorted())
  })

  for (const language of languages) {
    test(`T-03: ${surface}/${language} has the form of the English catalogue and fills every gap`, async () => {
      const catalogue = await load(surface, language)
      assert.deepEqual(form(catalogue), form(await load(surface, 'en')))
      for (const [path, { gaps, text }] of catalogue)
        for (let at = 0; at < gaps; at++) assert.ok(text.includes(mark(at)), `${path} does not show gap ${at}: ${text}`)
    })

    test(`T-03: ${surface}/${language} names the same articles, days and seconds`, async () => {
      const original = await load(surface, 'en')
      for (const [path, { text }] of await load(surface, language))
        assert.deepEqual(numbers(text), numbers(original.get(path)?.text ?? ''), text)
    })

    test(`T-03: ${surface}/${language} is written in its own script, words and marks`, async () => {
      const catalogue = await load(surface, language)
      for (const { text } of catalogue.values()) {
        assertScript(plain(text), language)
        assertTypography(text, language)
      }
      assert.equal(likeliest([...catalogue.values()].map(({ text }) => text).join(' ')), language)
    })

    if (language === 'en') continue
    test(`T-03: ${surface}/${language} leaves nothing in English`, async () => {
      const original = await load(surface, 'en')
      for (const [path, { text }] of await load(surface, language)) {
        if (words(text).length === 0 || alike[language]?.includes(text)) continue
        assert.notEqual(text, original.get(path)?.text, path)
        assert.ok(words(text).filter((word) => english.has(word)).length < 2, `English in ${path}: ${text}`)
      }
    })
  }
}

for (const language of languages) {
  test(`T-05: what the server calls the buttons of the chat window in ${language} is what stands on them`, async () => {
    const server = await loadServerMessages(language)
    const widget = await loadWidgetMessages(language)
    for (const text of [server.answers.identity, server.answers.unsure])
      assert.deepEqual(quoted(text, language), [widget.talkToPerson])
    const portal = await loadPortalMessages(language)
    assert.equal(portal.title, widget.myData)
    const records = await loadRecordMessages(language)
    for (const text of [records.kinds.entrances.text, portal.left.text, portal.closed.text, portal.closed.expired])
      assert.deepEqual(quoted(text, language), [widget.myData])
    for (const text of [server.answers.rights, server.notice.rights.intro, ...server.notice.change.text])
      assert.deepEqual(quoted(text, language), [widget.myData])
    const [marked = ''] = quoted(server.notice.machine.text.join(' '), language)
    assert.ok(marked !== '' && widget.assistant.toLowerCase().endsWith(marked.toLowerCase()), marked)
  })

  test(`T-02: the disclosure in ${language} names the site, and the notice the bases by article`, async () => {
    const { disclosure, bases }: ServerMessages = await loadServerMessages(language)
    assert.match(disclosure('Bakery'), /Bakery/)
    for (const basis of Object.values(bases)) assert.match(basis, /6.*1/)
  })
}

test('T-03: once all are loaded, every language answers at once', async () => {
  await Promise.all([
    loadAllServerMessages(),
    loadAllPortalMessages(),
    loadAllRecordMessages(),
    loadAllDecisionMessages(),
  ])
  for (const language of languages)
    assert.equal(decisionMessages(language), await loadDecisionMessages(language), language)
  for (const language of languages) assert.equal(recordMessages(language), await loadRecordMessages(language), language)
  for (const language of languages) assert.equal(portalMessages(language), await loadPortalMessages(language), language)
  for (const language of languages) assert.equal(serverMessages(language), await loadServerMessages(language), language)
})

test('T-03: the first wanted language that we speak is taken, whatever its region; else English', () => {
  assert.equal(pickLanguage('de-AT,en;q=0.8'), 'de')
  assert.equal(pickLanguage('xx, SV-fi;q=0.5'), 'sv')
  assert.equal(pickLanguage('xx'), 'en')
  assert.equal(pickLanguage(undefined), 'en')
  assert.equal(pickWidgetLanguage(['xx', 'pt_BR', 'de']), 'pt')
  assert.equal(pickWidgetLanguage(['toString']), 'en')
})
