// How often anybody may call: token buckets in memory, keyed by session or by a fingerprint of the network that is worthless
// tomorrow (M-05, S-15). Rights and withdrawal have room of their own, so that overload elsewhere does not close them.
import { type Clock, minute } from '../domain/clock.ts'
import { Problem } from '../domain/problem.ts'
import type { Rate } from './route.ts'

/** Requests per minute, and how many may come at once. */
const rates: Readonly<Record<Rate, { readonly perMinute: number; readonly burst: number }>> = {
  start: { perMinute: 120, burst: 120 },
  write: { perMinute: 600, burst: 120 },
  read: { perMinute: 1_200, burst: 300 },
  'sign-in': { perMinute: 20, burst: 20 },
}
const mostBuckets = 50_000

/** Spends one request; throws `too-many-requests` with the seconds to wait. */
export type Spend = (rate: Rate, who: string) => void

/** Opens the limits. `generous` multiplies them, for load tests on loopback. */
export function openLimits(clock: Clock, generous = 1): Spend {
  // Owned here. The oldest bucket goes first when there are too many.
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (rate, who) => {
    const perMinute = rates[rate].perMinute * generous
    const burst = rates[rate].burst * generous
    const key = `${rate} ${who}`
    const now = clock.now()
    const bucket = buckets.get(key) ?? { tokens: burst, at: now }
    const tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) * perMinute) / minute)
    if (tokens < 1) throw new Problem('too-many-requests', { retry_after: Math.ceil(((1 - tokens) / perMinute) * 60) })
    buckets.delete(key)
    buckets.set(key, { tokens: tokens - 1, at: now })
    if (buckets.size > mostBuckets) {
      const oldest = buckets.keys().next()
      if (!oldest.done) buckets.delete(oldest.value)
    }
  }
}
