// What is asked before a text leaves the browser, or when the server holds it: which part, and what the person wants done.
import type { WireFinding } from '@aboveboard/protocol/wire'

/** Something found in a text; offsets are JavaScript string indices, `end` exclusive. */
export type Found = Pick<WireFinding, 'type' | 'start' | 'end'>

/** What can be done with a found part: hidden, taken out, left, used with consent (Art. 9(2)(a)), or read by a person only. */
export type Decision = 'mask' | 'remove' | 'keep' | 'consent' | 'human'

const kinds = {
  CARD: 'card',
  SECRET: 'secret',
  OTP: 'secret',
  NATIONAL_ID: 'id',
  TAX_ID: 'id',
  PASSPORT: 'id',
  ID_CARD: 'id',
  DRIVING_LICENCE: 'id',
  HEALTH_INSURANCE: 'id',
  HEALTH: 'health',
  GENETIC: 'health',
  RELIGION: 'religion',
  UNION: 'union',
  ORIENTATION: 'orientation',
  POLITICS: 'politics',
  ETHNICITY: 'ethnicity',
  OFFENCE: 'offence',
} as const

/** The words under which a finding is shown; the catalogue has one sentence for each. */
export type Kind = (typeof kinds)[keyof typeof kinds] | 'other'

/** One question: all parts of one type, and the choices in the order in which they are offered. */
export interface Question {
  readonly type: string
  readonly kind: Kind
  readonly parts: readonly { readonly start: number; readonly end: number }[]
  readonly options: readonly Decision[]
}

const kindOf = (type: string): Kind => Object.entries(kinds).find(([name]) => name === type)?.[1] ?? 'other'

// A card number or a secret is of no use to support, so it can be hidden or taken out, not kept (PCI DSS 3.3).
const localOptions: Partial<Record<Kind, readonly Decision[]>> = {
  card: ['mask', 'remove'],
  secret: ['mask', 'remove'],
  id: ['mask', 'keep'],
}

const heldOptions = (kind: Kind): readonly Decision[] => {
  if (kind === 'card' || kind === 'secret') return ['mask', 'remove']
  if (kind === 'id' || kind === 'other') return ['mask', 'remove', 'keep']
  return ['consent', 'human', 'remove']
}

function grouped(found: readonly Found[], optionsOf: (kind: Kind) => readonly Decision[] | undefined): Question[] {
  const questions = new Map<string, Question>()
  for (const { type, start, end } of found) {
    const kind = kindOf(type)
    const options = optionsOf(kind)
    if (options === undefined) continue
    const parts = [...(questions.get(type)?.parts ?? []), { start, end }]
    questions.set(type, { type, kind, parts, options })
  }
  return [...questions.values()]
}

/** The questions about what the detector in the browser found: card numbers, secrets and identity numbers only. */
export function localQuestions(found: readonly Found[]): Question[] {
  return grouped(found, (kind) => localOptions[kind])
}

/** The questions of a 409 `held`: everything that the server will not take without a choice. */
export function heldQuestions(found: readonly WireFinding[]): Question[] {
  return grouped(
    found.filter((finding) => finding.action === 'hold' || finding.action === 'mask'),
    heldOptions,
  )
}

/** The text with the parts of the questions hidden or taken out as decided. The last four digits of a card stay readable. */
export function applied(
  text: string,
  questions: readonly Question[],
  decisions: Readonly<Record<string, Decision>>,
): string {
  const parts = questions
    .flatMap(({ type, kind, parts }) => parts.map((part) => ({ ...part, kind, decision: decisions[type] ?? 'mask' })))
    .sort((a, b) => b.start - a.start)
  let out = text
  for (const { start, end, kind, decision } of parts) {
    if (decision === 'mask') out = out.slice(0, start) + hidden(out.slice(start, end), kind) + out.slice(end)
    if (decision === 'remove') out = `${out.slice(0, start).trimEnd()} ${out.slice(end).trimStart()}`.trim()
  }
  return out
}

function hidden(value: string, kind: Kind): string {
  const digits = value.replace(/\D/g, '')
  return kind === 'card' && digits.length >= 12 ? `•••• ${digits.slice(-4)}` : '••••••'
}
