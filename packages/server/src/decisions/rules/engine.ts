// Runs a decision model. The engine is native code and loaded when the first rules are run; it sees typed facts and nothing else, and an
// empty answer means that a person decides.
import type { ZenDecision, ZenEngineResponse } from '@gorules/zen-engine'
import { canonical, type Json } from '../../domain/canonical.ts'
import { sha256Hex } from '../../domain/hash.ts'
import type { FactValue } from '../../map/tables/decisions.ts'
import type { DecisionFile } from './decision-file.ts'

/** The engine's version, as it stands in every decision (D-09). */
export const engineVersion = '@gorules/zen-engine 0.52.1'

export type Facts = Readonly<Record<string, FactValue>>

/** What a run said. */
export interface Ran {
  /** `null`: no rule fired, or the answer was none of the outcomes. */
  readonly outcome: string | null
  readonly rule: string | null
  /** The steps in order, without times: the same facts give the same trace. */
  readonly trace: Json
  /** SHA-256 over facts, outcome, rule and trace. */
  readonly hash: string
}

/** Rules that can be run. */
export interface Model {
  run(facts: Facts): Promise<Ran>
}

/** SHA-256 of a file's canonical JSON: what a decision is bound to. */
export function fingerprint(file: unknown): string {
  return sha256Hex(canonical(file as Json))
}

// Owned by `engine()`: the native engine, loaded once.
let loading: Promise<typeof import('@gorules/zen-engine')> | undefined

/** The engine. */
export function engine(): Promise<typeof import('@gorules/zen-engine')> {
  loading ??= import('@gorules/zen-engine')
  return loading
}

function traceOf(trace: Readonly<Record<string, { order: number; id: string; output: unknown; traceData: unknown }>>) {
  return Object.values(trace)
    .sort((a, b) => a.order - b.order)
    .map(({ id, output, traceData }) => ({ id, output: (output ?? null) as Json, data: (traceData ?? null) as Json }))
}

/** Makes a file's rules ready to run. */
export async function openModel(file: DecisionFile): Promise<Model> {
  const { ZenEngine } = await engine()
  const decision: ZenDecision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(file.model)))
  const outcomes = new Set(file.outcomes.map((one) => one.code))
  const rules = new Set(file.rules.map((one) => one.code))
  return {
    async run(facts) {
      const answer: ZenEngineResponse = await decision.evaluate({ ...facts }, { trace: true })
      const said = answer.result as { readonly outcome?: unknown; readonly rule?: unknown } | null
      const isKnown =
        typeof said?.outcome === 'string' &&
        outcomes.has(said.outcome) &&
        typeof said.rule === 'string' &&
        rules.has(said.rule)
      const outcome = isKnown ? said.outcome : null
      const rule = isKnown ? said.rule : null
      const trace = traceOf((answer.trace ?? {}) as Parameters<typeof traceOf>[0])
      return { outcome, rule, trace, hash: sha256Hex(canonical({ facts, outcome, rule, trace })) }
    },
  }
}
