// One-time links by which a member of staff sets up a sign-in, as they lie in the database.
import type { Sql } from '../db/db.ts'
import type { StaffId } from '../domain/ids.ts'
import type { StoredRow } from '../map/table.ts'
import type { staffInvite } from '../map/tables/staff.ts'

/** An invitation that can be used. */
export interface LiveInvite {
  readonly id: string
  readonly staff: StaffId
  readonly expires_at: Date
}

/** Adds an invitation in place of all earlier ones of the account. */
export async function replaceInvites(run: Sql, row: StoredRow<typeof staffInvite>): Promise<void> {
  await run.deleteFrom('staff_invite').where('staff', '=', row.staff).execute()
  await run.insertInto('staff_invite').values(row).execute()
}

/** The invitation of a secret, unless it was used or is too old. */
export async function findInvite(run: Sql, hash: Buffer, now: Date): Promise<LiveInvite | undefined> {
  const row = await run
    .selectFrom('staff_invite')
    .select(['id', 'staff', 'expires_at'])
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row as LiveInvite | undefined
}

/** Uses an invitation up. False when somebody was quicker. */
export async function useInvite(run: Sql, id: string, now: Date): Promise<boolean> {
  const done = await run
    .updateTable('staff_invite')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** Forgets the invitations of an account. */
export async function deleteInvites(run: Sql, staff: string): Promise<void> {
  await run.deleteFrom('staff_invite').where('staff', '=', staff).execute()
}
