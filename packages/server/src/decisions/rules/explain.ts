// Says what a decision did, in plain words: only rules that ran, only facts that were looked at, only changes that were tried (D-04).
import type { DecisionKind, DecisionView, Language, Said } from '@aboveboard/protocol'
import { decisionMessages } from '@aboveboard/protocol/messages/decisions/decisions'
import { instantOf } from '../../domain/clock.ts'
import type { DecisionBody, FactValue, Ruling } from '../../map/tables/decisions.ts'
import type { DecisionRow } from '../record/sealing.ts'
import { type DecisionFile, type Input, type Texts, textIn } from './decision-file.ts'

function said(texts: Texts | undefined, lang: Language): Said {
  return textIn(texts, lang)
}

/** A day as people of a language write it. */
function dayIn(lang: Language, date: string): string {
  // English is read in Europe here: the day before the month.
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    instantOf(`${date}T00:00:00.000Z`),
  )
}

/** A value as people read it. */
function shownValue(one: Input | undefined, value: FactValue, lang: Language): string {
  const words = decisionMessages(lang)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (one?.type === 'date') return dayIn(lang, String(value))
  if (one?.type === 'integer') {
    const number = new Intl.NumberFormat(lang).format(Number(value))
    return one.unit === undefined ? number : `${number} ${said(one.unit, lang).text}`
  }
  if (one?.type === 'choice') return said(one.options.find((option) => option.code === value)?.label, lang).text
  return String(value)
}

function outcomeIn(file: DecisionFile, code: string | null, lang: Language): DecisionView['outcome'] {
  const found = file.outcomes.find((one) => one.code === code)
  if (found === undefined) return null
  return {
    code: found.code,
    label: said(found.label, lang),
    consequence: said(found.consequence, lang),
    favourable: found.favourable,
  }
}

/** What is known of a review. */
export interface ReviewFacts {
  readonly state: 'open' | 'upheld' | 'overturned'
  readonly statement: string
  readonly at: Date
  readonly due_at: Date
  readonly closed_at: Date | null
  readonly ruling: Ruling | null
}

/** What an explanation is made from. */
export interface Explained {
  readonly row: Pick<DecisionRow, 'id' | 'type' | 'type_version' | 'state' | 'decided_at' | 'effective_at' | 'followed'>
  readonly body: DecisionBody
  readonly ruling: Ruling | null
  readonly review: ReviewFacts | null
  /** What the latest finished review decided. */
  readonly settled: Ruling | null
  readonly file: DecisionFile
  readonly automated: boolean
  /** Whether the person disputes facts about them (Art. 16, 18(1)(a)). */
  readonly disputed: boolean
}

/** The outcome that holds: of the latest review, or else of the person who confirmed, or else of the rules. */
export function outcomeOf({ body, ruling, settled }: Pick<Explained, 'body' | 'ruling' | 'settled'>): string | null {
  return settled?.outcome ?? ruling?.outcome ?? body.outcome
}

/** Explains a decision in a language. Texts that a kind does not have in it come in English and say so. */
export function explain(about: Explained, lang: Language): DecisionView {
  const { row, body, ruling, review, file, disputed } = about
  const inputs = new Map(file.inputs.map((one) => [one.name, one]))
  const rule = file.rules.find((one) => one.code === body.rule)
  const holds = outcomeOf(about)
  const value = (name: string, given: FactValue) => ({
    name,
    label: said(inputs.get(name)?.label, lang),
    value: given,
    shown: shownValue(inputs.get(name), given, lang),
  })
  return {
    id: row.id,
    type: row.type,
    title: said(file.title, lang),
    about: said(file.about, lang),
    state: disputed && row.state !== 'overturned' ? 'suspended' : row.state,
    automated: about.automated,
    outcome: outcomeIn(file, holds, lang),
    proposed: holds === body.outcome ? null : outcomeIn(file, body.outcome, lang),
    without: body.without,
    rule: rule === undefined ? null : { code: rule.code, text: said(rule.text, lang), cites: rule.cites },
    facts: body.facts.map(({ name, value: given, source, at }) => ({ ...value(name, given), source, at })),
    missing: body.missing.map((name) => said(inputs.get(name)?.label, lang)),
    counterfactuals: body.counterfactuals.flatMap(({ change, outcome }) => {
      const to = outcomeIn(file, outcome, lang)
      return to === null ? [] : [{ change: change.map((one) => value(one.name, one.value)), outcome: to }]
    }),
    ruling: ruling === null ? null : { reasons: ruling.reasons, followed: row.followed === true },
    review:
      review === null
        ? null
        : {
            state: review.state,
            statement: review.statement,
            at: review.at.toISOString(),
            due_at: review.due_at.toISOString(),
            closed_at: review.closed_at?.toISOString() ?? null,
            reasons: review.ruling?.reasons ?? null,
          },
    rules: { version: row.type_version, sha256: body.rules, engine: body.engine },
    law: {
      effect: file.effect ?? '',
      ground: file.ground ?? '',
      basis: file.basis ?? '',
      assessment: file.assessment ?? '',
      sources: [...file.sources],
    },
    decided_at: row.decided_at.toISOString(),
    effective_at: row.effective_at?.toISOString() ?? null,
    contestable: row.state !== 'contested',
  }
}

/** A kind of decision with its questions. */
export function kindIn(file: DecisionFile, automated: boolean, lang: Language): DecisionKind {
  return {
    type: file.id,
    title: said(file.title, lang),
    about: said(file.about, lang),
    automated,
    inputs: file.inputs.map((one) => ({
      name: one.name,
      label: said(one.label, lang),
      type: one.type,
      from: [...one.from],
      ...(one.type === 'integer' ? { min: one.min, max: one.max } : {}),
      ...(one.type === 'integer' && one.unit !== undefined ? { unit: said(one.unit, lang) } : {}),
      ...(one.type === 'choice'
        ? { options: one.options.map(({ code, label }) => ({ code, label: said(label, lang) })) }
        : {}),
    })),
    outcomes: file.outcomes.map(({ code, label }) => ({ code, label: said(label, lang) })),
  }
}
