// One run of the rules over gathered facts: outcome, trace and what would change it. A model has no part in it (D-01).
import { canonical } from '../../domain/canonical.ts'
import { type Clock, rfc3339 } from '../../domain/clock.ts'
import { sha256Hex } from '../../domain/hash.ts'
import type { DecisionBody, Fact } from '../../map/tables/decisions.ts'
import type { Rules } from '../record/versions.ts'
import { findCounterfactuals } from './counterfactuals.ts'
import { engineVersion, type Ran } from './engine.ts'
import { valuesOf } from './facts.ts'

/** Runs the rules. Missing facts, a child, no rule that fits and a fault all leave the decision to a person. */
export async function decide(
  rules: Rules,
  facts: readonly Fact[],
  how: { readonly child: boolean; readonly clock: Clock },
): Promise<DecisionBody> {
  const { file, model, sha256 } = rules
  const missing = file.inputs.filter((one) => !facts.some((fact) => fact.name === one.name)).map((one) => one.name)
  const values = valuesOf(facts)
  const none = (without: DecisionBody['without']): DecisionBody => ({
    rules: sha256,
    engine: engineVersion,
    facts,
    missing,
    without,
    outcome: null,
    rule: null,
    trace: [],
    hash: sha256Hex(canonical({ facts: values, outcome: null, rule: null, trace: [] })),
    counterfactuals: [],
  })
  if (how.child) return none('child')
  if (missing.length > 0) return none('missing')
  let ran: Ran
  try {
    ran = await model.run(values)
  } catch {
    // The engine's words quote what it was given; that it failed is enough (M-07).
    return none('fault')
  }
  if (ran.outcome === null) return none('no-rule')
  const today = rfc3339(how.clock.now()).slice(0, 10)
  return {
    ...none(null),
    outcome: ran.outcome,
    rule: ran.rule,
    trace: ran.trace,
    hash: ran.hash,
    counterfactuals: await findCounterfactuals(file, model, values, ran.outcome, today),
  }
}
