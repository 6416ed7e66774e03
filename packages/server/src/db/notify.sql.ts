// Tells every node that something changed, inside the transaction that changed it.
import { sql } from 'kysely'
import { type BusNote, channel } from './bus/bus.ts'
import type { Sql } from './sql.ts'

/** Sends a note when the surrounding transaction commits. */
export async function notify(run: Sql, note: BusNote): Promise<void> {
  await sql`select pg_notify(${channel}, ${JSON.stringify(note)})`.execute(run)
}
