// Holds, as they lie in the database.
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { legalHold } from '../../map/tables/retention.ts'

export type HoldRow = StoredRow<typeof legalHold>

/** Whose conversation or rights case an id names. */
export async function findSubjectOf(run: Sql, id: string): Promise<string | undefined> {
  const talk = await run.selectFrom('conversation').select('subject').where('id', '=', id).executeTakeFirst()
  if (talk !== undefined) return talk.subject
  return (await run.selectFrom('rights_case').select('subject').where('id', '=', id).executeTakeFirst())?.subject
}

/** Adds a hold, which does not hold before a second person agreed. */
export async function insertHold(run: Sql, row: HoldRow): Promise<void> {
  await run.insertInto('legal_hold').values(row).execute()
}

/** A hold, locked until the transaction ends. */
export async function lockHold(run: Sql, id: string): Promise<HoldRow | undefined> {
  return run.selectFrom('legal_hold').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Changes a hold. */
export async function changeHold(
  run: Sql,
  id: string,
  change: Partial<Pick<HoldRow, 'reviewed_by' | 'reviewed_at' | 'released_at'>>,
): Promise<void> {
  await run.updateTable('legal_hold').set(change).where('id', '=', id).execute()
}

/** The holds on a person that hold at an instant, the longest first. */
export async function findHolds(run: Sql, subject: string, now: Date): Promise<readonly HoldRow[]> {
  return run
    .selectFrom('legal_hold')
    .selectAll()
    .where('subject', '=', subject)
    .where('reviewed_at', 'is not', null)
    .where('released_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('expires_at', 'desc')
    .execute()
}

/** Holds that hold, or wait for their second person, soonest end first. */
export async function listHolds(run: Sql, now: Date): Promise<readonly HoldRow[]> {
  return run
    .selectFrom('legal_hold')
    .selectAll()
    .where('released_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('expires_at')
    .execute()
}
