// News after the commit, many at once: `pg_notify` inside a transaction makes every commit wait for one lock of the whole server, so
// the hot path tells its news here. News that a crash swallows is read again by whoever reconnects.
import type { BusNote } from './bus/bus.ts'

/** Tells news soon: at most a few milliseconds later, in the order of the calls. Never throws. */
export type Announce = (note: BusNote) => void

/** How long news may wait for company, in milliseconds. */
const patience = 2

/** Opens the announcer. `send` sends a batch; what fails is reported and not sent again. */
export function openAnnouncer(
  send: (notes: readonly string[]) => Promise<void>,
  onFault: () => void,
): { readonly announce: Announce; close(): Promise<void> } {
  // Owned here: what waits, and the batch that is on its way.
  let waiting: string[] = []
  let sending: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null

  async function flush(): Promise<void> {
    timer = null
    if (sending !== null) return
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      sending = send(batch).catch(onFault)
      await sending
    }
    sending = null
  }

  return {
    announce(note) {
      waiting.push(JSON.stringify(note))
      timer ??= setTimeout(() => void flush(), patience)
    },
    async close() {
      if (timer !== null) clearTimeout(timer)
      await sending
      await flush()
    },
  }
}
