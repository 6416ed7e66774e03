// How often somebody may try to sign in: counted per account and per network under fingerprints that mean nothing tomorrow (M-05),
// the same for addresses that nobody has. Passkeys cannot be guessed and are counted per network only.
import { type Clock, minute } from '../domain/clock.ts'
import { Problem } from '../domain/problem.ts'

export interface Attempts {
  /** Throws `too-many-requests` when one of the keys has failed too often. */
  check(keys: Readonly<Record<AttemptKey, string | null>>): void
  /** Counts a failure. */
  failed(keys: Readonly<Record<AttemptKey, string | null>>): void
  /** Forgets the failures of an account that has just proved itself. */
  succeeded(account: string): void
}

export type AttemptKey = 'account' | 'network'

const period = 15 * minute
/** Failures in 15 minutes after which no more are looked at. ASVS 6.3.1 leaves the number to us; an office shares one network. */
const most: Readonly<Record<AttemptKey, number>> = { account: 10, network: 50 }
/** Keys remembered at most; the oldest go first, so that a flood of addresses cannot fill the memory. */
const remembered = 20_000

/** Opens the counters of this node. */
export function openAttempts(clock: Clock): Attempts {
  // Owned here: failures by key, in the order in which their period began.
  const failures = new Map<string, { readonly until: number; readonly count: number }>()

  function named(keys: Readonly<Record<AttemptKey, string | null>>): [AttemptKey, string][] {
    return (['account', 'network'] as const).flatMap((kind): [AttemptKey, string][] => {
      const key = keys[kind]
      return key === null ? [] : [[kind, `${kind} ${key}`]]
    })
  }

  function live(name: string): { readonly until: number; readonly count: number } | undefined {
    const found = failures.get(name)
    if (found === undefined || found.until > clock.now()) return found
    failures.delete(name)
    return undefined
  }

  return {
    check(keys) {
      for (const [kind, name] of named(keys)) {
        const found = live(name)
        if (found !== undefined && found.count >= most[kind])
          throw new Problem('too-many-requests', { retry_after: Math.ceil((found.until - clock.now()) / 1000) })
      }
    },
    failed(keys) {
      for (const [, name] of named(keys)) {
        const found = live(name)
        failures.set(name, { until: found?.until ?? clock.now() + period, count: (found?.count ?? 0) + 1 })
        for (const oldest of failures.keys()) {
          if (failures.size <= remembered) break
          failures.delete(oldest)
        }
      }
    },
    succeeded(account) {
      failures.delete(`account ${account}`)
    },
  }
}
