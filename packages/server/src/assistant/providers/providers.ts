/**
 * Language models, from outside: asked only with concealed text, only when the register allows it at this moment, within budgets and
 * times, and stopped at once when the register changes its mind (I-13). The face of this room.
 */
import { type Clock, second } from '../../domain/clock.ts'
import type { TenantId } from '../../domain/ids.ts'
import { attempt, type Patience, type Reach } from './attempt.ts'
import { openBreaker } from './breaker.ts'
import { type Limits, openBudget } from './budget.ts'
import { ProviderFault, type ProviderFaultCode } from './fault.ts'
import { promptOf, type Question } from './prompt.ts'
import { type Disclose, type Transport, transportOf } from './transport.ts'

export { type Limits, limitsOf } from './budget.ts'
export { ProviderFault, type ProviderFaultCode } from './fault.ts'
export { noAnswer, type Passage, type Question, type Said } from './prompt.ts'
export type { Disclose, Transport } from './transport.ts'

/** A model that may be asked at this moment. */
export interface Usable extends Reach {
  readonly id: string
  readonly name: string
  readonly region: string
}

/** Who asks. */
export interface Asking {
  readonly tenant: TenantId
  readonly site: string
  readonly conversation: string
  /** Enters every attempt in the disclosure ledger; throws when nothing may leave any more. */
  readonly disclose: Disclose
  readonly signal: AbortSignal
}

export interface Providers {
  /** The model that would be asked now, if there is one. */
  usable(tenant: TenantId): Usable | undefined
  /** Yields the text of an answer as it comes. Throws `ProviderFault`. */
  ask(asking: Asking, question: Question): AsyncGenerator<string, void, undefined>
  /** Stops every answer whose model may not be used any more. */
  review(): void
}

/** At most 20 s until the first words and 60 s in all (F-09). */
export const patience: Patience = { first: 20 * second, between: 10 * second, total: 60 * second }

const mostAttempts = 3
/** Faults that say nothing of the provider. */
const ours: ReadonlySet<ProviderFaultCode> = new Set(['stopped', 'switched-off', 'not-recorded'])
const firstWait = 0.25 * second
const longestWait = 4 * second

/** How long to wait before an attempt: what the provider asks for, else longer each time. */
function waitBefore(number: number, fault: ProviderFault): number {
  return fault.retryAfter ?? firstWait * 4 ** (number - 1)
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(new ProviderFault('stopped'))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
  })
}

/** Opens the room. */
export function openProviders(needs: {
  readonly clock: Clock
  readonly model: (tenant: TenantId) => Usable | undefined
  /** The house's door for registered processors. */
  readonly send: Transport
  readonly limits: Limits
  readonly patience?: Patience
}): Providers {
  const { clock, model } = needs
  const breaker = openBreaker(clock)
  const budget = openBudget(clock, needs.limits)
  // Owned by `ask`: answers that are being given, so that a change of the register reaches them.
  const running = new Set<{ readonly tenant: TenantId; readonly id: string; readonly stop: AbortController }>()

  async function* once(asking: Asking, target: Usable, question: Question, signal: AbortSignal) {
    const ended: Promise<void>[] = []
    const transport = transportOf({ send: needs.send, disclose: asking.disclose, ended })
    try {
      yield* attempt(target, promptOf(question), { transport, patience: needs.patience ?? patience, signal })
    } finally {
      // What is to be said about the attempt is written before the next one begins.
      await Promise.all(ended)
    }
  }

  async function* ask(asking: Asking, question: Question): AsyncGenerator<string, void, undefined> {
    const target = model(asking.tenant)
    if (target === undefined) throw new ProviderFault('switched-off')
    const entry = { tenant: asking.tenant, id: target.id, stop: new AbortController() }
    const signal = AbortSignal.any([asking.signal, entry.stop.signal])
    running.add(entry)
    try {
      for (let number = 1; ; number += 1) {
        if (!breaker.mayTry(target.id)) throw new ProviderFault('circuit-open')
        if (!budget.spend(asking.conversation, asking.site)) throw new ProviderFault('budget-spent')
        let said = false
        // Unless it turns out otherwise the call says nothing of the provider, also when nobody listens any more.
        let verdict: 'succeeded' | 'failed' | 'neither' = 'neither'
        try {
          for await (const text of once(asking, target, question, signal)) {
            said = true
            yield text
          }
          verdict = 'succeeded'
          return
        } catch (caught) {
          if (!(caught instanceof ProviderFault)) throw caught
          const fault = entry.stop.signal.aborted && !asking.signal.aborted ? new ProviderFault('switched-off') : caught
          if (!ours.has(fault.code)) verdict = 'failed'
          const wait = waitBefore(number, fault)
          // Never twice into one answer: what was said stays said.
          if (said || !fault.isPassing || number === mostAttempts || wait > longestWait) throw fault
          await sleep(wait, signal)
        } finally {
          breaker[verdict](target.id)
        }
      }
    } finally {
      running.delete(entry)
    }
  }

  return {
    usable: model,
    ask,
    review() {
      for (const { tenant, id, stop } of running) if (model(tenant)?.id !== id) stop.abort()
    },
  }
}
