// Help for people who refuse to have anything stored: in this node's memory only, bounded, gone with the tab or after 30 minutes.
import type { Message } from '@aboveboard/protocol'
import { type Clock, minute } from '../../domain/clock.ts'

const lifetime = 30 * minute
const mostVisits = 5_000
const mostMessages = 40

interface Held {
  messages: Message[]
  until: number
  readonly listeners: Set<(message: Message) => void>
}

/** Messages that are never written down. */
export interface Ephemeral {
  add(session: string, message: Message): void
  list(session: string): readonly Message[]
  /** Calls `hear` for every further message of a visit until the returned function is called. */
  listen(session: string, hear: (message: Message) => void): () => void
  forget(session: string): void
  readonly size: number
}

/** Opens the memory. The oldest visits go first when it is full. */
export function openEphemeral(clock: Clock): Ephemeral {
  // Owned by this room. A Map keeps the order of insertion, and touching re-inserts, so the first is the oldest.
  const visits = new Map<string, Held>()

  function sweep(): void {
    const now = clock.now()
    for (const [session, held] of visits) {
      if (held.until > now && visits.size <= mostVisits) break
      if (held.listeners.size === 0 || held.until <= now) visits.delete(session)
    }
  }

  function touch(session: string): Held {
    const now = clock.now()
    const known = visits.get(session)
    const held =
      known !== undefined && known.until > now
        ? known
        : { messages: [], until: 0, listeners: known?.listeners ?? new Set() }
    held.until = now + lifetime
    visits.delete(session)
    visits.set(session, held)
    sweep()
    return held
  }

  return {
    add(session, message) {
      const held = touch(session)
      held.messages = [...held.messages, message].slice(-mostMessages)
      for (const hear of held.listeners) hear(message)
    },
    list(session) {
      const held = visits.get(session)
      return held !== undefined && held.until > clock.now() ? held.messages : []
    },
    listen(session, hear) {
      const { listeners } = touch(session)
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    forget: (session) => void visits.delete(session),
    get size() {
      return visits.size
    },
  }
}
