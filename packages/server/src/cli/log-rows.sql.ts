// The entries of the audit log as the database keeps them, for verification against the signed tree.
import type { Database } from '../db/db.ts'

/** Up to `count` entries from number `first` on. Rows are counted as they come, so a deleted one shows at its own place. */
export async function readLogRows(db: Database, first: number, count: number): Promise<readonly Buffer[]> {
  const rows = await db.open
    .selectFrom('log_entry')
    .select('leaf')
    .where('idx', '>=', first)
    .orderBy('idx')
    .limit(count)
    .execute()
  return rows.map((row) => row.leaf)
}

/** How many entries have a number. */
export async function countLogRows(db: Database): Promise<number> {
  const row = await db.open
    .selectFrom('log_entry')
    .select((on) => on.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
