// Rows of the disclosure ledger: written before anything leaves, completed afterwards, never taken back.
import type { Sql } from '../db/db.ts'
import type { StoredRow } from '../map/table.ts'
import type { disclosure } from '../map/tables/accountability.ts'

/** Writes an intent. */
export async function insertDisclosure(run: Sql, row: StoredRow<typeof disclosure>): Promise<void> {
  await run.insertInto('disclosure').values(row).execute()
}

/** Writes how it ended; an entry that has ended stays as it is. */
export async function endDisclosure(
  run: Sql,
  about: { readonly subject: string; readonly id: string },
  outcome: string,
): Promise<void> {
  await run
    .updateTable('disclosure')
    .set({ outcome })
    .where('subject', '=', about.subject)
    .where('id', '=', about.id)
    .where('outcome', '=', 'intended')
    .execute()
}
