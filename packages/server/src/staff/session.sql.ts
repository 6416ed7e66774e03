// Sign-ins of members of staff, as they lie in the database.
import type { Sql, TenantDb } from '../db/db.ts'
import type { StaffRole } from '../domain/access.ts'
import type { StaffId } from '../domain/ids.ts'
import type { StoredRow } from '../map/table.ts'
import type { staffSession } from '../map/tables/staff.ts'
import { type JsonKey, keysOfP } from './account.sql.ts'

/** A session that is in force, with the account behind it and its keys as they are at this moment. */
export interface LiveSession {
  readonly session: string
  readonly id: StaffId
  readonly role: StaffRole
  readonly name: Buffer
  readonly keys: readonly JsonKey[] | null
}

// `$4` is the instant after which it must have been used, `$5` the one after which a use need not be written again.
const find = `
  with alive as (
    select s.tenant, s.staff, s.id as session, s.seen_at from staff_session s
     where s.tenant = $1 and s.token_hash = $2 and s.expires_at > $3 and s.seen_at > $4),
  touched as (
    update staff_session t set seen_at = $3 from alive
     where t.tenant = alive.tenant and t.staff = alive.staff and t.id = alive.session and alive.seen_at < $5)
  select a.session, p.id, p.role, p.name, ${keysOfP}
    from alive a join staff p on p.tenant = a.tenant and p.id = a.staff and p.state = 'active'`

/** The session of a token, if it is in force; its use is noted. One round trip. */
export async function findLiveSession(
  db: TenantDb,
  hash: Buffer,
  times: { readonly now: Date; readonly idleSince: Date; readonly touchBefore: Date },
): Promise<LiveSession | undefined> {
  const [row] = await db.prepared<LiveSession & Record<string, unknown>>('staff-visit', find, [
    db.tenant,
    hash,
    times.now,
    times.idleSince,
    times.touchBefore,
  ])
  return row
}

/** Whether a session is still in force, without counting as a use of it: an open stream is nobody at the keyboard. */
export async function isLive(
  run: Sql,
  id: string,
  times: { readonly now: Date; readonly idleSince: Date },
): Promise<boolean> {
  const row = await run
    .selectFrom('staff_session as s')
    .innerJoin('staff as p', (join) => join.onRef('p.tenant', '=', 's.tenant').onRef('p.id', '=', 's.staff'))
    .select('s.id')
    .where('s.id', '=', id)
    .where('s.expires_at', '>', times.now)
    .where('s.seen_at', '>', times.idleSince)
    .where('p.state', '=', 'active')
    .executeTakeFirst()
  return row !== undefined
}

/** Adds a session. A repeated id violates the primary key (SQLSTATE 23505): its challenge was used before. */
export async function insertSession(run: Sql, row: StoredRow<typeof staffSession>): Promise<void> {
  await run.insertInto('staff_session').values(row).execute()
}

/** Ends the session of a token. The row stays for a while, so that the challenge that opened it cannot open another. */
export async function endSession(run: Sql, hash: Buffer, now: Date): Promise<void> {
  await run
    .updateTable('staff_session')
    .set({ expires_at: now })
    .where('token_hash', '=', hash)
    .where('expires_at', '>', now)
    .execute()
}

/** Forgets every session of an account. */
export async function deleteSessions(run: Sql, staff: string): Promise<void> {
  await run.deleteFrom('staff_session').where('staff', '=', staff).execute()
}

/** Forgets sessions that ended before an instant. Returns how many. */
export async function deleteEndedSessions(run: Sql, before: Date): Promise<number> {
  const done = await run.deleteFrom('staff_session').where('expires_at', '<', before).executeTakeFirst()
  return Number(done.numDeletedRows)
}
