// Leaves a provider alone that fails again and again (F-09): after a few failures in a row nobody asks for a while, then one may try.
import { type Clock, second } from '../../domain/clock.ts'

const mostFailures = 5
const rest = 30 * second

/** A circuit breaker over any number of providers. */
export interface Breaker {
  /** Whether a call may be made now. After the rest one caller gets a yes, and the others wait for how it goes. */
  mayTry(id: string): boolean
  succeeded(id: string): void
  failed(id: string): void
  /** A call that ended without saying anything of the provider, such as one that was stopped. */
  neither(id: string): void
}

/** Opens a breaker. */
export function openBreaker(clock: Clock): Breaker {
  const states = new Map<string, { failures: number; closedUntil: number; trying: boolean }>()
  const of = (id: string) => {
    const state = states.get(id) ?? { failures: 0, closedUntil: 0, trying: false }
    states.set(id, state)
    return state
  }
  return {
    mayTry(id) {
      const state = of(id)
      if (state.failures < mostFailures) return true
      if (clock.now() < state.closedUntil || state.trying) return false
      state.trying = true
      return true
    },
    succeeded: (id) => void states.delete(id),
    failed(id) {
      const state = of(id)
      state.failures += 1
      state.trying = false
      state.closedUntil = clock.now() + rest
    },
    neither(id) {
      of(id).trying = false
    },
  }
}
