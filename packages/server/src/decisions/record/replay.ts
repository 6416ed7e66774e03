// Runs a stored decision again, years later: same rules, same facts, same outcome and trace, or a plain no (D-09).
import type { Access } from '../../domain/access.ts'
import { Problem } from '../../domain/problem.ts'
import { forPackage } from '../../privacy/reveal/reveal.ts'
import { engineVersion } from '../rules/engine.ts'
import { valuesOf } from '../rules/facts.ts'
import { findDecision } from './decision.sql.ts'
import type { DecisionNeeds } from './needs.ts'

/** How a replay came out. No facts in it. */
export interface Replayed {
  readonly type: string
  readonly version: number
  readonly outcome: string | null
  readonly rule: string | null
  readonly hash: string
  /** What differs, if anything. */
  readonly differs: 'rules' | 'outcome' | null
  /** Whether the engine is the one that decided. */
  readonly sameEngine: boolean
}

/** Replays a decision. Throws `not-found`; `decision-rules-changed` when the stored rules are not what was written. */
export async function replay(
  needs: Pick<DecisionNeeds, 'db' | 'sealing' | 'versions'>,
  access: Access,
  id: string,
): Promise<Replayed> {
  const { db, sealing, versions } = needs
  const { sql } = db.as(access)
  const row = await findDecision(sql, id)
  if (row === undefined) throw new Problem('not-found')
  const ring = await sealing.ring(sql, row.subject)
  const body = forPackage(access, sealing.openDecision(ring, row).body)
  const rules = await versions.at(access, row.type, row.type_version)
  const said = { type: row.type, version: row.type_version, sameEngine: body.engine === engineVersion }
  const stored = { outcome: body.outcome, rule: body.rule, hash: body.hash }
  // The decision names its rules by fingerprint, inside the seal: rules that were replaced together with theirs are found here.
  if (rules.sha256 !== body.rules) return { ...said, ...stored, differs: 'rules' }
  if (body.without !== null) return { ...said, ...stored, differs: null }
  const ran = await rules.model.run(valuesOf(body.facts))
  return {
    ...said,
    outcome: ran.outcome,
    rule: ran.rule,
    hash: ran.hash,
    differs: ran.hash === body.hash ? null : 'outcome',
  }
}
