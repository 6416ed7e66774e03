// What would have to be different for another outcome: the nearest values of one fact, or else of two, found by running the rules again
// and kept only if the rules then really say something else (D-04, C-203/22).
import { day, instantOf, rfc3339 } from '../../domain/clock.ts'
import type { Counterfactual, FactValue } from '../../map/tables/decisions.ts'
import type { DecisionFile, Input } from './decision-file.ts'
import type { Facts, Model } from './engine.ts'

/** As many as a person reads. */
const most = 3
const tenYears = 3_653

type Judge = (facts: Facts) => Promise<string | null>
type Change = Counterfactual['change'][number]

interface Found extends Counterfactual {
  readonly distance: number
  readonly changeable: boolean
}

function shifted(one: Input, value: FactValue, by: number): FactValue {
  return one.type === 'date'
    ? rfc3339(instantOf(`${String(value)}T00:00:00.000Z`) + by * day).slice(0, 10)
    : Number(value) + by
}

/** The other values of a fact that is not a number. */
function others(one: Input, value: FactValue): readonly FactValue[] {
  if (one.type === 'boolean') return [value !== true]
  return one.type === 'choice' ? one.options.map((option) => option.code).filter((code) => code !== value) : []
}

/** Finds counterfactuals. `today` (YYYY-MM-DD) bounds dates: what has not happened yet is no explanation. */
export async function findCounterfactuals(
  file: DecisionFile,
  model: Model,
  facts: Facts,
  outcome: string,
  today: string,
): Promise<readonly Counterfactual[]> {
  const favourable = (code: string | null) => file.outcomes.some((one) => one.code === code && one.favourable)
  const from = favourable(outcome)
  const judge: Judge = async (changed) => (await model.run(changed)).outcome
  // Who was refused wants to know what would have helped; who was granted, what it hung on.
  const isOther = (code: string | null): code is string =>
    code !== null && code !== outcome && (from ? !favourable(code) : favourable(code))

  async function tried(base: Facts, changes: readonly Change[]): Promise<string | null> {
    return judge({ ...base, ...Object.fromEntries(changes.map(({ name, value }) => [name, value])) })
  }

  /** How many steps a fact can go in one direction. */
  function reach(one: Input, value: FactValue, way: 1 | -1): number {
    if (one.type === 'integer' && typeof value === 'number') return way === 1 ? one.max - value : value - one.min
    if (one.type !== 'date' || typeof value !== 'string') return 0
    const ahead = (instantOf(`${today}T00:00:00.000Z`) - instantOf(`${value}T00:00:00.000Z`)) / day
    return way === 1 ? Math.min(ahead, tenYears) : tenYears
  }

  /** The nearest value in one direction that flips the outcome: by doubling, then by halving. */
  async function nearest(one: Input, base: Facts, way: 1 | -1): Promise<Found | undefined> {
    const value = base[one.name]
    const end = value === undefined ? 0 : reach(one, value, way)
    if (value === undefined || end < 1) return undefined
    const at = async (steps: number) => {
      const to = shifted(one, value, way * steps)
      return { to, outcome: await tried(base, [{ name: one.name, value: to }]) }
    }
    let low = 0
    let high = 1
    let hit = await at(high)
    while (!isOther(hit.outcome) && high < end) {
      low = high
      high = Math.min(high * 2, end)
      hit = await at(high)
    }
    while (isOther(hit.outcome) && high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      const next = await at(middle)
      if (isOther(next.outcome)) {
        high = middle
        hit = next
      } else low = middle
    }
    if (!isOther(hit.outcome)) return undefined
    const change = [{ name: one.name, value: hit.to }]
    return { change, outcome: hit.outcome, distance: 1 + high / tenYears, changeable: one.changeable }
  }

  async function single(one: Input, base: Facts): Promise<Found[]> {
    const value = base[one.name]
    if (value === undefined) return []
    const found: Found[] = []
    for (const other of others(one, value)) {
      const change = [{ name: one.name, value: other }]
      const to = await tried(base, change)
      if (isOther(to)) found.push({ change, outcome: to, distance: 1, changeable: one.changeable })
    }
    // Of several options of one question, the first is enough.
    if (one.type === 'choice') return found.slice(0, 1)
    for (const way of [1, -1] as const) {
      const near = await nearest(one, base, way)
      if (near !== undefined) found.push(near)
    }
    return found
  }

  async function pairs(): Promise<Found[]> {
    const found: Found[] = []
    for (const [index, first] of file.inputs.entries()) {
      const value = facts[first.name]
      if (value === undefined) continue
      for (const other of others(first, value)) {
        for (const second of file.inputs.filter((_, place) => place !== index)) {
          const base = { ...facts, [first.name]: other }
          for (const near of await single(second, base)) {
            const change = [{ name: first.name, value: other }, ...near.change]
            found.push({
              ...near,
              change,
              distance: near.distance + 1,
              changeable: near.changeable && first.changeable,
            })
          }
        }
        if (found.length >= most) return found
      }
    }
    return found
  }

  let found = (await Promise.all(file.inputs.map((one) => single(one, facts)))).flat()
  if (found.length === 0) found = await pairs()
  found.sort((a, b) => Number(b.changeable) - Number(a.changeable) || a.distance - b.distance)
  const checked: Counterfactual[] = []
  for (const { change, outcome: to } of found) {
    if (checked.length === most) break
    // Run once more as it will be shown: what does not flip is not said.
    if ((await tried(facts, change)) === to && isOther(to)) checked.push({ change, outcome: to })
  }
  return checked
}
