// The shapes of decisions on the wire: what a person reads about a decision, what staff see of it, and the rules in versions.
import { z } from 'zod'

const id = z.uuid()
const time = z.iso.datetime()

/** A text with the language it is really in, so that a page can say so. */
export const said = z.object({ text: z.string(), lang: z.string() })
export type Said = z.infer<typeof said>

const factValue = z.union([z.string().max(200), z.number(), z.boolean()])
const facts = z.record(z.string().max(40), factValue)

export const askDecision = z.strictObject({
  type: z.string().max(40),
  facts,
  client_id: id,
  /** The person is a child: no rules are applied (recital 71). */
  child: z.boolean().optional(),
})
export const contestDecision = z.strictObject({
  statement: z.string().trim().min(1).max(4000),
  client_id: id.optional(),
})
export const correctFacts = z.strictObject({ facts })
/** Own words are needed to decide otherwise, and for every review; without them it is refused with 422. */
export const ruleOn = z.strictObject({ outcome: z.string().max(40), reasons: z.string().max(4000).optional() })

const outcome = z.object({ code: z.string(), label: said, consequence: said, favourable: z.boolean() })

export const decisionState = z.enum(['proposed', 'effective', 'contested', 'upheld', 'overturned', 'suspended'])
export type DecisionState = z.infer<typeof decisionState>

/** A decision, explained from what the rules really did (D-04). */
export const decisionView = z.object({
  id,
  type: z.string(),
  title: said,
  about: said,
  state: decisionState,
  /** Whether it has effect without a person, or counts as if (Art. 22). */
  automated: z.boolean(),
  /** What holds, or what is proposed; `null` while a person decides. */
  outcome: outcome.nullable(),
  /** What the rules said, where a person decided otherwise. */
  proposed: outcome.nullable(),
  without: z.enum(['missing', 'child', 'no-rule', 'fault']).nullable(),
  rule: z.object({ code: z.string(), text: said, cites: z.string() }).nullable(),
  facts: z.array(
    z.object({
      name: z.string(),
      label: said,
      value: factValue,
      shown: z.string(),
      source: z.enum(['person', 'staff', 'system']),
      at: time,
    }),
  ),
  missing: z.array(said),
  counterfactuals: z.array(
    z.object({
      change: z.array(z.object({ name: z.string(), label: said, value: factValue, shown: z.string() })),
      outcome,
    }),
  ),
  /** What a person decided, in their own words. */
  ruling: z.object({ reasons: z.string(), followed: z.boolean() }).nullable(),
  review: z
    .object({
      state: z.enum(['open', 'upheld', 'overturned']),
      statement: z.string(),
      at: time,
      due_at: time,
      closed_at: time.nullable(),
      reasons: z.string().nullable(),
    })
    .nullable(),
  rules: z.object({ version: z.number(), sha256: z.string(), engine: z.string() }),
  law: z.object({
    effect: z.string(),
    ground: z.string(),
    basis: z.string(),
    assessment: z.string(),
    sources: z.array(z.string()),
  }),
  decided_at: time,
  effective_at: time.nullable(),
  contestable: z.boolean(),
})
export type DecisionView = z.infer<typeof decisionView>
export const decisionList = z.object({ decisions: z.array(decisionView) })

/** A kind of decision that can be asked for, with what the person can say about it. */
export const decisionKind = z.object({
  type: z.string(),
  title: said,
  about: said,
  automated: z.boolean(),
  inputs: z.array(
    z.object({
      name: z.string(),
      label: said,
      type: z.enum(['boolean', 'integer', 'date', 'choice']),
      from: z.array(z.enum(['person', 'staff', 'system'])),
      min: z.number().optional(),
      max: z.number().optional(),
      unit: said.optional(),
      options: z.array(z.object({ code: z.string(), label: said })).optional(),
    }),
  ),
  outcomes: z.array(z.object({ code: z.string(), label: said })),
})
export type DecisionKind = z.infer<typeof decisionKind>
export const decisionKinds = z.object({ kinds: z.array(decisionKind) })

/** A decision at the desk: masked of nothing, because its facts are typed and name nobody; opening it is in the access ledger. */
export const deskDecision = z.object({
  decision: decisionView,
  conversation: id.nullable(),
  /** What the reader may do now. */
  may: z.array(z.enum(['correct', 'confirm', 'review'])),
  /** Why the reader may not review: they confirmed it themselves. */
  own: z.boolean(),
  inputs: decisionKind.shape.inputs,
  outcomes: decisionKind.shape.outcomes,
})
export type DeskDecision = z.infer<typeof deskDecision>
export const deskDecisionRow = z.object({
  id,
  type: z.string(),
  title: said,
  state: decisionState,
  decided_at: time,
  due_at: time.nullable(),
  conversation: id.nullable(),
})
export type DeskDecisionRow = z.infer<typeof deskDecisionRow>
export const deskDecisions = z.object({ decisions: z.array(deskDecisionRow) })

const fault = z.object({ at: z.string(), code: z.string() })
const caseResult = z.object({
  says: z.string(),
  expected: z.string().nullable(),
  outcome: z.string().nullable(),
  rule: z.string().nullable(),
  ok: z.boolean(),
})
export const checkRules = z.strictObject({ file: z.unknown() })
export const checkedRules = z.object({
  ok: z.boolean(),
  errors: z.array(fault),
  /** What must be there before it is used. */
  missing: z.array(fault),
  cases: z.array(caseResult),
})
export type CheckedRules = z.infer<typeof checkedRules>
export const draftedRules = z.object({ type: z.string(), version: z.number() })
export const rulesVersion = z.object({
  type: z.string(),
  version: z.number(),
  state: z.enum(['draft', 'active', 'retired']),
  sha256: z.string(),
  automated: z.boolean(),
  created_at: time,
  published_at: time.nullable(),
  file: z.unknown(),
  figures: z.object({
    made: z.number(),
    waiting: z.number(),
    confirmed: z.number(),
    followed: z.number(),
    reviewed: z.number(),
    overturned: z.number(),
  }),
  rubber_stamp: z.boolean(),
  overturn_alarm: z.boolean(),
})
export type RulesVersion = z.infer<typeof rulesVersion>
export const rulesVersions = z.object({ versions: z.array(rulesVersion) })
