// Other people in a copy (Art. 15(4), R-04): their names, addresses and numbers are covered one by one, with the reason; the rest of
// the text stays as it is. What the person wrote is theirs, word for word, unless they said themselves that a value is somebody
// else's; in what the house wrote, a value is covered when the person has never used it. Staff appear by role (C-579/21).
import { detect, type Finding, type PiiType, type VaultEntry } from '@aboveboard/pii'
import { type Language, languages } from '@aboveboard/protocol'
import type { Json } from '../../domain/canonical.ts'
import type { MessageBody, Origin } from '../../map/tables/conversations.ts'
import { besideWords, fold, selfWords } from './relation-names.ts'

/** Something that was covered: what kind of value, and why. */
export interface Covered {
  readonly type: PiiType | 'STAFF'
  readonly why: 'other-person' | 'staff' | 'secret'
}

/** A text without what is covered. `findings` are those that are left, at their new places. */
interface Shown {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly covered: readonly Covered[]
}

/** Who wrote a text. */
export type Writer = 'person' | 'house'

export interface Others {
  /** Learns from what the person wrote and from who answered. Every message must have been learnt before anything is covered. */
  learn(origin: Origin, body: MessageBody, lang: string): void
  /** A value that is the person's own whatever is said beside it. */
  own(value: string): void
  text(text: string, writer: Writer, lang: string): Shown
  body(body: MessageBody, origin: Origin, lang: string): { readonly body: Json; readonly covered: readonly Covered[] }
  vault(entries: readonly VaultEntry[]): { readonly entries: Json; readonly covered: readonly Covered[] }
}

/** Types that name or reach somebody. Shops, order numbers and links of the house are nobody's secret. */
const naming: ReadonlySet<PiiType> = new Set<PiiType>([
  'NAME',
  'EMAIL',
  'PHONE',
  'IBAN',
  'BANK_ACCOUNT',
  'CARD',
  'NATIONAL_ID',
  'TAX_ID',
  'PASSPORT',
  'ID_CARD',
  'DRIVING_LICENCE',
  'PLATE',
  'HEALTH_INSURANCE',
  'ADDRESS',
  'BIRTH_DATE',
  'USERNAME',
])
const secrets: ReadonlySet<PiiType> = new Set<PiiType>(['SECRET', 'OTP'])

/** What stands in the place of a covered value, for machines and people alike; pages say it in the person's language. */
export function coverOf(type: Covered['type']): string {
  return `[covered:${type}]`
}

/** Covers in a text, for pages that say them in words. */
export const covers = /\[covered:([A-Z_]{2,20})\]/g

/** Letters and digits only, without case: one value however it is spaced. */
function bare(value: string): string {
  return fold(value).replaceAll(/[^\p{L}\p{N}@]/gu, '')
}

const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []

/** Whether the sentence before a place says that what comes is somebody else's: "my neighbour …", "seine Nummer …". */
function isSaidOfOther(text: string, { start, type }: Finding, lang: Language): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const sentence = before.split(/[.!?]\s|\n/).at(-1) ?? ''
  const words = wordsIn(sentence)
  const other = words.findLastIndex((word) => besideWords[lang].has(word))
  // A name stands beside its relation; an address or a number may follow at the end of the sentence.
  if (other < 0 || (type === 'NAME' && words.length - 1 - other > 2)) return false
  return !words.slice(other + 1).some((word) => selfWords[lang].has(word))
}

/** Opens the list of one person's and other people's values, for one copy. `published` are contacts of the house itself. */
export function openOthers(published: readonly string[]): Others {
  const mine = new Set<string>()
  const theirs = new Set<string>()
  const myWords = new Set<string>()
  const staff = new Set<string>()
  const house = new Set(published.flatMap((one) => [bare(one), ...wordsIn(one)]))

  const isKnown = (value: string): boolean =>
    mine.has(bare(value)) ||
    house.has(bare(value)) ||
    wordsIn(value).every((word) => myWords.has(word) || house.has(word))

  function typeOf(finding: Finding, value: string, writer: Writer): Covered | null {
    if (theirs.has(bare(value)) && !mine.has(bare(value))) return { type: finding.type, why: 'other-person' }
    if (writer === 'person') return null
    if (secrets.has(finding.type)) return { type: finding.type, why: 'secret' }
    // The tagger by itself takes any unknown word for a part of an address: a copy must not lose notes to that.
    if (finding.type === 'ADDRESS' && finding.evidence.every((one) => one === 'tagger') && wordsIn(value).length < 2)
      return null
    return naming.has(finding.type) && !isKnown(value) ? { type: finding.type, why: 'other-person' } : null
  }

  /** Names of colleagues, wherever they stand in what the house wrote. */
  function staffIn(text: string): readonly { start: number; end: number }[] {
    return [...staff].flatMap((name) =>
      [
        ...text.matchAll(
          new RegExp(`(?<![\\p{L}\\p{N}])${name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'),
        ),
      ].map((hit) => ({
        start: hit.index,
        end: hit.index + hit[0].length,
      })),
    )
  }

  function cut(
    text: string,
    findings: readonly Finding[],
    ranges: readonly { readonly start: number; readonly end: number; readonly what: Covered }[],
  ): Shown {
    const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)
    const kept: Finding[] = []
    const covered: Covered[] = []
    let out = ''
    let at = 0
    let left = findings.filter((one) => !sorted.some(({ start, end }) => one.start < end && start < one.end))
    const take = (until: number) => {
      for (const one of left.filter(({ start }) => start < until))
        kept.push({ ...one, start: one.start - at + out.length, end: one.end - at + out.length })
      left = left.filter(({ start }) => start >= until)
      out += text.slice(at, until)
      at = until
    }
    for (const { start, end, what } of sorted) {
      if (start < at) continue
      take(start)
      out += coverOf(what.type)
      at = end
      covered.push(what)
    }
    take(text.length)
    return { text: out, findings: kept, covered }
  }

  function cover(text: string, findings: readonly Finding[], writer: Writer): Shown {
    const ranges = findings.flatMap(({ start, end, ...rest }) => {
      const what = typeOf({ start, end, ...rest }, text.slice(start, end), writer)
      return what === null ? [] : [{ start, end, what }]
    })
    const named = writer === 'house' ? staffIn(text).map((one) => ({ ...one, what: staffCover })) : []
    return cut(text, findings, [...named, ...ranges])
  }

  /** Values that the person said are somebody else's, where the assistant repeats them. */
  function repeated(text: string): readonly Finding[] {
    if (theirs.size === 0) return []
    return detect(text, { special: false }).filter(({ start, end }) => theirs.has(bare(text.slice(start, end))))
  }

  return {
    learn(origin, body, lang) {
      const spoken = languages.find((one) => one === lang) ?? 'en'
      if (body.author !== undefined) for (const name of [body.author, ...namesIn(body.author)]) staff.add(name)
      if (origin !== 'visitor') return
      const foreign = body.findings.filter((one) => naming.has(one.type) && isSaidOfOther(body.text, one, spoken))
      for (const { start, end } of foreign) theirs.add(bare(body.text.slice(start, end)))
      let rest = body.text
      for (const { start, end } of foreign) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
      for (const word of wordsIn(rest)) if (myWords.size < mostWords) myWords.add(word)
    },
    own: (value) => void mine.add(bare(value)),
    text: (text, writer, lang) =>
      cover(text, writer === 'house' ? detect(text, { lang, special: false }) : repeated(text), writer),
    body(body, origin, lang) {
      const { author: _, ...said } = body
      const written = origin === 'human' || origin === 'ai_draft'
      const found = written ? detect(body.text, { lang, special: false }) : body.findings
      const known = origin === 'ai' || origin === 'system' ? [...found, ...repeated(body.text)] : found
      // The product's own lines and reviewed articles hold published contacts: only colleagues and values of others are covered.
      const shown = written
        ? cover(body.text, known, 'house')
        : origin === 'visitor'
          ? cover(body.text, known, 'person')
          : cut(body.text, body.findings, [
              ...staffIn(body.text).map((one) => ({ ...one, what: staffCover })),
              ...repeated(body.text).map(({ start, end, type }) => ({
                start,
                end,
                what: { type, why: 'other-person' as const },
              })),
            ])
      const findings = written ? [] : shown.findings
      return { body: { ...said, text: shown.text, findings } as unknown as Json, covered: shown.covered }
    },
    vault(entries) {
      const covered: Covered[] = []
      const shown = entries.map((entry) => {
        if (!theirs.has(bare(entry.value)) || mine.has(bare(entry.value))) return entry
        covered.push({ type: entry.type, why: 'other-person' })
        return { ...entry, value: coverOf(entry.type) }
      })
      return { entries: shown as unknown as Json, covered }
    },
  }
}

const staffCover: Covered = { type: 'STAFF', why: 'staff' }

/** Most different words of one person that are remembered while a copy is made. */
const mostWords = 100_000

/** The parts of a colleague's name that are names by themselves. */
function namesIn(name: string): readonly string[] {
  return name.split(/\s+/).filter((part) => part.length >= 3)
}
