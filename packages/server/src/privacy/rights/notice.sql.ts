// Notices to recipients (Art. 19), as they lie in the database.
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { recipientNotice } from '../../map/tables/accountability.ts'

export type NoticeRow = StoredRow<typeof recipientNotice>

/** Adds a notice unless the case has one for this recipient. */
export async function insertNotice(run: Sql, row: NoticeRow): Promise<void> {
  await run
    .insertInto('recipient_notice')
    .values({ ...row, refs: JSON.stringify(row.refs) as never })
    .onConflict((on) => on.columns(['tenant', 'subject', 'rights_case', 'processor']).doNothing())
    .execute()
}

/** One notice. */
export async function findNotice(run: Sql, id: string): Promise<NoticeRow | undefined> {
  return run.selectFrom('recipient_notice').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The notices about a person, or of one case, oldest first. */
export async function listNotices(run: Sql, subject: string, rightsCase?: string): Promise<NoticeRow[]> {
  const all = run.selectFrom('recipient_notice').selectAll().where('subject', '=', subject)
  return (rightsCase === undefined ? all : all.where('rights_case', '=', rightsCase))
    .orderBy('created_at')
    .orderBy('processor')
    .execute()
}

/** The notices whose time to be tried has come. */
export async function findDueNotices(run: Sql, now: Date): Promise<NoticeRow[]> {
  return run
    .selectFrom('recipient_notice')
    .selectAll()
    .where('state', '=', 'pending')
    .where('next_at', '<=', now)
    .limit(500)
    .execute()
}

/** Changes a notice that is not acknowledged. False when it is, or does not exist. */
export async function changeNotice(
  run: Sql,
  id: string,
  change: Partial<Pick<NoticeRow, 'state' | 'attempts' | 'next_at' | 'acknowledged_at'>>,
): Promise<boolean> {
  const done = await run
    .updateTable('recipient_notice')
    .set(change)
    .where('id', '=', id)
    .where('state', '<>', 'acknowledged')
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}
