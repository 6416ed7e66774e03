// The register of processors, as it lies in the database.
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { processor } from '../../map/tables/accountability.ts'

export type ProcessorRow = StoredRow<typeof processor>

/** All entries of a controller, oldest first. */
export async function listProcessors(run: Sql): Promise<ProcessorRow[]> {
  return run.selectFrom('processor').selectAll().orderBy('created_at').orderBy('id').execute()
}

/** Adds an entry unless there is one. True when it was added. */
export async function addProcessor(run: Sql, row: ProcessorRow): Promise<boolean> {
  const done = await run
    .insertInto('processor')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0) === 1
}

/** Changes an entry. False when there is none. */
export async function changeProcessor(run: Sql, id: string, change: Partial<ProcessorRow>): Promise<boolean> {
  const done = await run.updateTable('processor').set(change).where('id', '=', id).executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}
