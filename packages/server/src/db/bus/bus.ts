// News between nodes: `pg_notify` with ids only. A listener that lost its connection listens again and tells its subscribers
// to read from where they were, because what was sent meanwhile is lost.
import { Client } from 'pg'
import { type Connection, clientConfig } from '../lease.ts'

/** What happened, by ids and closed words only. */
export interface BusNote {
  readonly tenant: string
  readonly kind: 'message' | 'conversation' | 'consents' | 'subject' | 'articles' | 'staff' | 'rights' | 'processors'
  /** The person the news is about; empty for content and staff. */
  readonly subject?: string
  /** The thing the news is about. */
  readonly id?: string
}

/** The channel that all nodes listen on. */
export const channel = 'aboveboard'

export interface Bus {
  /** Calls `hear` for every note until the returned function is called. `resumed` means: news may have been lost, read again. */
  listen(hear: (note: BusNote | 'resumed') => void): () => void
  readonly connected: boolean
  close(): Promise<void>
}

function isNote(value: unknown): value is BusNote {
  return typeof value === 'object' && value !== null && 'tenant' in value && 'kind' in value
}

/** Opens the listener. Reconnects by itself, waiting 0.1 s at first and 5 s at most. */
export async function openBus(connection: Connection): Promise<Bus> {
  const listeners = new Set<(note: BusNote | 'resumed') => void>()
  let client: Client | null = null
  let closed = false
  let wait = 100
  let timer: NodeJS.Timeout | null = null

  async function connect(first: boolean): Promise<void> {
    const fresh = new Client(clientConfig(connection, 'bus'))
    fresh.on('error', () => lost(fresh))
    fresh.on('end', () => lost(fresh))
    fresh.on('notification', ({ payload }) => {
      const note: unknown = JSON.parse(payload ?? 'null')
      if (isNote(note)) for (const hear of listeners) hear(note)
    })
    await fresh.connect()
    await fresh.query(`listen ${channel}`)
    client = fresh
    wait = 100
    if (!first) for (const hear of listeners) hear('resumed')
  }

  function lost(which: Client): void {
    if (closed || (client !== null && client !== which)) return
    client = null
    if (timer !== null) return
    timer = setTimeout(() => {
      timer = null
      connect(false).catch(() => {
        wait = Math.min(wait * 2, 5_000)
        lost(which)
      })
    }, wait)
  }

  await connect(true)
  return {
    listen(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    get connected() {
      return client !== null
    },
    async close() {
      closed = true
      if (timer !== null) clearTimeout(timer)
      await client?.end()
    },
  }
}
