// Facts as the rules may see them: declared, of the right type, in range, and from somebody who may state them. Everything else stays out.
import { instantOf, rfc3339 } from '../../domain/clock.ts'
import type { FieldError } from '../../domain/problem.ts'
import type { Fact, FactSource, FactValue } from '../../map/tables/decisions.ts'
import type { DecisionFile, Input } from './decision-file.ts'

/** Facts that were read. */
export interface ReadFacts {
  readonly facts: Readonly<Record<string, FactValue>>
  readonly missing: readonly string[]
  /** Names that the rules do not know; left out. */
  readonly unknown: number
  readonly errors: readonly FieldError[]
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const instant = instantOf(`${value}T00:00:00.000Z`)
  // 30 February is a date to some parsers; what is read back must be what was written.
  return !Number.isNaN(instant) && rfc3339(instant).slice(0, 10) === value
}

function fits(one: Input, value: unknown): value is FactValue {
  switch (one.type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= one.min && value <= one.max
    case 'date':
      return typeof value === 'string' && isDate(value)
    case 'choice':
      return typeof value === 'string' && one.options.some((option) => option.code === value)
  }
}

/** Reads facts. `from` says who states them; without it (a test case, a counterfactual) anybody may. */
export function readFacts(file: DecisionFile, given: Readonly<Record<string, unknown>>, from?: FactSource): ReadFacts {
  const facts: Record<string, FactValue> = {}
  const missing: string[] = []
  const errors: FieldError[] = []
  for (const one of file.inputs) {
    if (!Object.hasOwn(given, one.name)) {
      missing.push(one.name)
      continue
    }
    const value = given[one.name]
    if (from !== undefined && !one.from.includes(from))
      errors.push({ at: `facts.${one.name}`, code: 'not-yours-to-state' })
    else if (fits(one, value)) facts[one.name] = value
    else errors.push({ at: `facts.${one.name}`, code: 'wrong-type' })
  }
  const unknown = Object.keys(given).filter((name) => !file.inputs.some((one) => one.name === name)).length
  return { facts, missing, unknown, errors }
}

/** Facts by name, without where they come from: what the rules see. */
export function valuesOf(facts: readonly Fact[]): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]))
}
