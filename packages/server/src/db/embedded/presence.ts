// One connection per process that uses the server. It holds a lock that says "in use", which the kernel takes back however the
// process ends, so that the last one to leave stops the server; and its loss is how we learn that the server died.
import { Client } from 'pg'
import { admin } from './cluster.ts'
import { port } from './settings.ts'

/** A process's claim on the running server. */
export interface Presence {
  /** Calls back once when the server ends the connection; not after `leave`. */
  onLost(then: () => void): void
  /** Gives up the claim. True when nobody else has one: then nobody can get one until the server is stopped. */
  leave(): Promise<boolean>
  /** Closes the connection. */
  close(): Promise<void>
}

const inUse = 0x61626f76

/** Claims the server behind a socket directory. Rejects with the connection's error when it does not answer or goes down meanwhile. */
export async function openPresence(socketDir: string): Promise<Presence> {
  const client = new Client({ host: socketDir, port, user: admin, database: admin, application_name: 'aboveboard' })
  let lost = false
  let left = false
  let listener: (() => void) | undefined
  const lose = (): void => {
    if (lost) return
    lost = true
    if (!left) listener?.()
  }
  client.on('error', lose)
  client.on('end', lose)
  await client.connect()
  await client.query('select pg_advisory_lock_shared($1)', [inUse]).catch(async (error: unknown) => {
    await client.end().catch(() => undefined)
    throw error
  })
  return {
    onLost: (then) => {
      listener = then
      if (lost && !left) then()
    },
    leave: async () => {
      left = true
      if (lost) return false
      const { rows } = await client.query<{ alone: boolean }>(
        'select pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) as alone',
        [inUse],
      )
      return rows[0]?.alone === true
    },
    close: async () => {
      left = true
      await client.end().catch(() => undefined)
    },
  }
}
