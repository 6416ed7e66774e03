// Adds a composed entry inside the transaction that it describes; it has no number until the leader gives it one.
import type { Sql } from '../db/db.ts'
import type { ComposedEntry } from './audit.ts'

/** Adds an entry and its erasable detail. */
export async function appendEntry(run: Sql, entry: ComposedEntry): Promise<void> {
  await run.insertInto('log_pending').values(entry.pending).execute()
  if (entry.detail !== null) await run.insertInto('log_detail').values(entry.detail).execute()
}
