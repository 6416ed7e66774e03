// What the log leader says to the database, as its own role: it may take pending entries away and add numbered ones, nothing else.
import { Client } from 'pg'
import { type Connection, clientConfig } from '../db/db.ts'

/** A pending entry. */
export interface PendingEntry {
  readonly tenant: string
  readonly id: string
  readonly leaf: Buffer
}

/** The leader's own connection. The lock is held for as long as it lives, so a dead leader frees it. */
export interface LeaderBooks {
  /** Tries to become the leader. */
  lead(): Promise<boolean>
  /** Up to `limit` pending entries. */
  pending(limit: number): Promise<readonly PendingEntry[]>
  /** How many entries have a number. */
  size(): Promise<number>
  /** Gives pending entries their numbers, from `first` on, all or none. False when one of them is not pending any more. */
  book(entries: readonly PendingEntry[], first: number): Promise<boolean>
  /** Gives a database that was put back the entries that the log has and it does not, from number `first` on. */
  giveBack(entries: readonly PendingEntry[], first: number): Promise<void>
  close(): Promise<void>
}

/** An arbitrary constant that names the lock. Whoever holds it is the one server that writes the log. */
export const lock = 0x0ab0_4e07

/** Connects as the log role. `lost` is called when the connection breaks. */
export async function openLeaderBooks(connection: Connection, lost: () => void): Promise<LeaderBooks> {
  const client = new Client(clientConfig(connection, 'log'))
  client.on('error', lost)
  client.on('end', lost)
  await client.connect()
  return {
    async lead() {
      const { rows } = await client.query<{ led: boolean }>('select pg_try_advisory_lock($1) as led', [lock])
      return rows[0]?.led === true
    },
    async pending(limit) {
      const { rows } = await client.query<PendingEntry>({
        name: 'pending',
        text: 'select tenant, id, leaf from log_pending limit $1',
        values: [limit],
      })
      return rows
    },
    async size() {
      const { rows } = await client.query<{ size: number }>('select coalesce(max(idx) + 1, 0) as size from log_entry')
      return rows[0]?.size ?? 0
    },
    async book(entries, first) {
      const { rows } = await client.query<{ booked: number }>({
        name: 'book',
        text: `with given as (select * from unnest($1::uuid[], $2::bigint[]) as t (id, idx)),
             taken as (delete from log_pending p using given where p.id = given.id returning p.tenant, p.id, p.leaf, given.idx),
             booked as (insert into log_entry (idx, tenant, id, leaf) select idx, tenant, id, leaf from taken returning 1)
           select count(*) as booked from booked`,
        values: [entries.map((entry) => entry.id), entries.map((_, at) => first + at)],
      })
      return rows[0]?.booked === entries.length
    },
    async giveBack(entries, first) {
      await client.query(
        `with given as (select * from unnest($1::uuid[], $2::uuid[], $3::bytea[]) with ordinality as t (tenant, id, leaf, n)),
           waiting as (delete from log_pending p using given where p.id = given.id)
         insert into log_entry (idx, tenant, id, leaf) select $4::bigint + n - 1, tenant, id, leaf from given`,
        [entries.map((one) => one.tenant), entries.map((one) => one.id), entries.map((one) => one.leaf), first],
      )
    },
    close: () => client.end(),
  }
}
