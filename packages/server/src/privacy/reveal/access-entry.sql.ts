// The access ledger: who looked at a person's data, when and why (C-579/21).
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { accessEntry } from '../../map/tables/accountability.ts'

/** Adds an entry. */
export async function insertAccess(run: Sql, row: StoredRow<typeof accessEntry>): Promise<void> {
  await run.insertInto('access_entry').values(row).execute()
}

/** Whether the same member of staff looked at the same group of fields since an instant. */
export async function findRecentAccess(
  run: Sql,
  about: { readonly subject: string; readonly staff: string; readonly fields: string; readonly since: Date },
): Promise<boolean> {
  const row = await run
    .selectFrom('access_entry')
    .select('id')
    .where('subject', '=', about.subject)
    .where('staff', '=', about.staff)
    .where('fields', '=', about.fields)
    .where('at', '>', about.since)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** A person's entries, newest first, from an instant backwards. */
export async function listAccesses(
  run: Sql,
  subject: string,
  before: Date,
  limit: number,
): Promise<StoredRow<typeof accessEntry>[]> {
  return run
    .selectFrom('access_entry')
    .selectAll()
    .where('subject', '=', subject)
    .where('at', '<', before)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
}
