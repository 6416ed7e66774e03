// Decisions that rules propose or take about a person (Art. 22): the reviewed rules in versions, every decision with what it rested on,
// and every contest of one.
import type { Json } from '../../domain/canonical.ts'
import { personalColumn, personalJson, personalOrNull, plain, plainJson, plainOrNull, word } from '../column.ts'
import { table } from '../table.ts'

/** A value that a rule can look at. Dates are `YYYY-MM-DD`. */
export type FactValue = string | number | boolean

/** Where a fact comes from: the person said it, a member of staff entered it, or a system of the controller gave it. */
export const factSources = ['person', 'staff', 'system'] as const
export type FactSource = (typeof factSources)[number]

/** One fact that a decision rested on. */
export interface Fact {
  readonly name: string
  readonly value: FactValue
  readonly source: FactSource
  /** RFC 3339. */
  readonly at: string
}

/** A change of facts under which the rules would have said something else; machine-checked by running them again. */
export interface Counterfactual {
  readonly change: readonly { readonly name: string; readonly value: FactValue }[]
  readonly outcome: string
}

/** One run of the rules: everything that is needed to explain it and to run it again. */
export interface DecisionBody {
  /** SHA-256 of the rules in canonical JSON. */
  readonly rules: string
  readonly engine: string
  readonly facts: readonly Fact[]
  /** Inputs that were needed and not there; then no rule was run. */
  readonly missing: readonly string[]
  /** Why no rule was run, if none was. */
  readonly without: 'missing' | 'child' | 'no-rule' | 'fault' | null
  /** The outcome's code, or `null`: a person decides. */
  readonly outcome: string | null
  /** The rule that fired, and every condition it looked at. */
  readonly rule: string | null
  readonly trace: Json
  /** SHA-256 over facts, outcome and trace: what a replay must reproduce (D-09). */
  readonly hash: string
  readonly counterfactuals: readonly Counterfactual[]
}

/** What a person decided, and why, in their own words. */
export interface Ruling {
  readonly outcome: string
  readonly reasons: string
}

const held = { purposes: ['accountability'], bundle: 'accountability', erase: 'row' } as const
const who = { category: 'pd:Identifier', says: 'The random number that stands for you.' } as const

export const decisionType = table(
  'decision_type',
  { about: 'nobody', says: 'The rules by which decisions are proposed or taken, in every version.' },
  {
    tenant: plain('uuid', 'the controller'),
    id: plain('uuid', 'random id'),
    type: plain('text', 'name of the kind of decision'),
    version: plain('integer', 'number of the version, from 1'),
    state: word(['draft', 'active', 'retired'], 'written, in use, or in use before'),
    sha256: plain('text', 'SHA-256 of the rules in canonical JSON'),
    file: plainJson<unknown>('the rules with everything that was reviewed about them'),
    automated: plain('boolean', 'people follow it so closely that it counts as an automated decision (D-07)'),
    staff: plainOrNull('uuid', 'who wrote this version'),
    created_at: plain('timestamptz', 'when it was written'),
    published_at: plainOrNull('timestamptz', 'when it was last put into use'),
  },
)

export const decision = table(
  'decision',
  {
    about: 'subject',
    person: 'subject',
    says: 'Decisions about you that rules proposed or took: what they rested on, and who confirmed them.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', { ...held, ...who, seal: 'none', source: 'recorded' }),
    id: plain('uuid', 'random id'),
    type: plain('text', 'the kind of decision'),
    type_version: plain('integer', 'the version of the rules'),
    state: word(
      ['proposed', 'effective', 'contested', 'upheld', 'overturned'],
      'waiting for a person, in effect, under review, upheld or overturned by a review',
    ),
    conversation: plainOrNull('uuid', 'the conversation it belongs to'),
    client_id: plainOrNull('uuid', 'the id that the sender gave it, so that a retry is not a second decision'),
    version: plain('integer', 'grows when facts are corrected and the rules run again; bound into the seal'),
    decided_at: personalColumn('timestamptz', {
      ...held,
      category: 'pd:Communication',
      seal: 'none',
      source: 'recorded',
      says: 'When the rules were run.',
    }),
    effective_at: plainOrNull('timestamptz', 'since when it has effect'),
    body: personalJson<DecisionBody>({
      ...held,
      category: 'pd:Communication',
      seal: 'sealed',
      source: 'derived',
      says: 'What the decision rested on, what the rules said and what would change it.',
    }),
    opened_by: plainOrNull('uuid', 'the member of staff who last opened the facts of a proposal'),
    opened_at: plainOrNull('timestamptz', 'when'),
    staff: plainOrNull('uuid', 'the member of staff who confirmed or changed it'),
    looked: plainOrNull('integer', 'how long that person had the facts open, in milliseconds'),
    followed: plainOrNull('boolean', 'whether that person followed the proposal'),
    ruling: personalOrNull('jsonb', {
      ...held,
      category: 'pd:Communication',
      seal: 'sealed',
      source: 'derived',
      says: 'What the person who confirmed it decided, and why.',
    }),
    log_entry: plain('uuid', 'the entry in the audit log'),
  },
)

export const decisionReview = table(
  'decision_review',
  {
    about: 'subject',
    person: 'subject',
    says: 'Your objections to a decision, and what a person decided about them.',
  },
  {
    tenant: plain('uuid', 'the controller'),
    subject: personalColumn('uuid', { ...held, ...who, seal: 'none', source: 'recorded' }),
    id: plain('uuid', 'random id'),
    decision: plain('uuid', 'the decision'),
    state: word(['open', 'upheld', 'overturned'], 'how far it is'),
    statement: personalColumn('text', {
      ...held,
      category: 'pd:Opinion',
      seal: 'sealed',
      source: 'provided',
      says: 'What you said about the decision.',
    }),
    at: personalColumn('timestamptz', {
      ...held,
      category: 'pd:Communication',
      seal: 'none',
      source: 'recorded',
      says: 'When you objected.',
    }),
    due_at: plain('timestamptz', 'Art. 12(3): one month from receipt'),
    opened_by: plainOrNull('uuid', 'the member of staff who opened the facts and the statement'),
    opened_at: plainOrNull('timestamptz', 'when'),
    staff: plainOrNull('uuid', 'the member of staff who reviewed it'),
    looked: plainOrNull('integer', 'how long that person had facts and statement open, in milliseconds'),
    closed_at: plainOrNull('timestamptz', 'when it was decided'),
    ruling: personalOrNull('jsonb', {
      ...held,
      category: 'pd:Communication',
      seal: 'sealed',
      source: 'derived',
      says: 'What the person who reviewed it decided, and why.',
    }),
    log_entry: plain('uuid', 'the entry in the audit log'),
  },
)
