// What may be asked of models in an hour (I-07): by conversation, by site, and in all on this node. A counter in memory is enough,
// because it bounds cost and harm, not a right; a restart forgives.
import { type Clock, hour } from '../../domain/clock.ts'

/** Most calls in an hour. */
export interface Limits {
  readonly conversation: number
  readonly site: number
  readonly all: number
}

/** The limits that follow from the setting: one conversation and one site cannot spend it all. */
export function limitsOf(calls: number): Limits {
  return { conversation: Math.min(60, calls), site: Math.ceil(calls * 0.8), all: calls }
}

/** Counts calls. */
export interface Budget {
  /** Takes one call from every budget that it belongs to, or from none. */
  spend(conversation: string, site: string): boolean
}

const mostCounted = 20_000

/** Opens the counters. */
export function openBudget(clock: Clock, limits: Limits): Budget {
  // Owned by `spend`: counts of the running hour. Full of conversations, it starts anew with sites and sum kept.
  let began = clock.now()
  let counts = new Map<string, number>()
  return {
    spend(conversation, site) {
      const now = clock.now()
      if (now - began >= hour || now < began) {
        began = now
        counts = new Map()
      }
      const wanted = [
        ['all', limits.all],
        [`site ${site}`, limits.site],
        [`conversation ${conversation}`, limits.conversation],
      ] as const
      if (wanted.some(([name, most]) => (counts.get(name) ?? 0) >= most)) return false
      if (counts.size > mostCounted) counts = new Map([...counts].filter(([name]) => !name.startsWith('conversation ')))
      for (const [name] of wanted) counts.set(name, (counts.get(name) ?? 0) + 1)
      return true
    },
  }
}
