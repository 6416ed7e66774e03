// Sessions of the console (S-02): opaque tokens of which only the hash is stored, new at every sign-in, over after 15 minutes without use
// and after 12 hours in any case, gone at once when the account is closed.
import { isDuplicate, notify, type Sql } from '../db/db.ts'
import { type Access, type StaffRole, systemAccess } from '../domain/access.ts'
import { hour, minute } from '../domain/clock.ts'
import { newId, type StaffId, type TenantId } from '../domain/ids.ts'
import type { Personal } from '../domain/personal.ts'
import { openRing, type Ring } from '../keys/keys.ts'
import { issueToken, readToken } from '../tenants/tenants.ts'
import { keysFromJson } from './account.sql.ts'
import type { Account } from './account.ts'
import type { StaffNeeds } from './needs.ts'
import { deleteEndedSessions, endSession, findLiveSession, insertSession, isLive } from './session.sql.ts'

/** A request of a member of staff, resolved. */
export interface StaffVisit {
  readonly tenant: TenantId
  readonly staff: StaffId
  readonly role: StaffRole
  readonly name: Personal<string>
  readonly session: string
  readonly ring: Ring
}

/** The access of a member of staff. */
export function staffAccess(visit: Pick<StaffVisit, 'tenant' | 'staff' | 'role'>): Access {
  return { tenant: visit.tenant, actor: { kind: 'staff', staff: visit.staff, role: visit.role } }
}

/** Limits of a session in milliseconds. */
export const sessionLimits = { idle: 15 * minute, absolute: 12 * hour } as const
/** A use within this time of the last one is not written down again. */
const grain = 30_000
/** How long an ended session is remembered, so that its challenge cannot be used again; longer than a challenge lives. */
const remembered = 10 * minute

export interface Sessions {
  /** Who a token stands for, in one round trip; `null` when it is unknown or over. Counts as a use. */
  find(token: string): Promise<StaffVisit | null>
  /** Whether the session of a visit is still in force; does not count as a use. */
  isLive(visit: Pick<StaffVisit, 'tenant' | 'session'>): Promise<boolean>
  /** Opens a session in the transaction that proved who it is, and ends the one that the browser had before. */
  begin(
    run: Sql,
    account: Account,
    how: { readonly id?: string; readonly previous: string | undefined },
  ): Promise<string>
  /** Ends the session of a token; streams of it close. */
  end(visit: StaffVisit, token: string): Promise<void>
  /** Forgets sessions that are over. Returns how many. */
  sweep(tenant: TenantId): Promise<number>
}

/** Opens the sessions. */
export function openSessions(needs: StaffNeeds): Sessions {
  const { db, keys, rows, clock, record } = needs

  function times(): { now: Date; idleSince: Date; touchBefore: Date } {
    const now = clock.now()
    return { now: new Date(now), idleSince: new Date(now - sessionLimits.idle), touchBefore: new Date(now - grain) }
  }

  return {
    async find(token) {
      const read = readToken(token)
      if (read === null) return null
      const found = await findLiveSession(db.as(systemAccess(read.tenant, 'sessions')), read.hash, times())
      if (found === undefined) return null
      const ring = openRing(keys, found.id, keysFromJson(read.tenant, found.id, found.keys))
      return {
        tenant: read.tenant,
        staff: found.id,
        role: found.role,
        name: rows.openCell('staff', 'name', ring, { id: found.id }, found.name),
        session: found.session,
        ring,
      }
    },
    isLive: ({ tenant, session }) => isLive(db.as(systemAccess(tenant, 'sessions')).sql, session, times()),
    async begin(run, account, { id, previous }) {
      const { token, hash } = issueToken(account.tenant)
      const now = clock.now()
      const at = new Date(now)
      const read = previous === undefined ? null : readToken(previous)
      if (read !== null && read.tenant === account.tenant) await endSession(run, read.hash, at)
      await insertSession(run, {
        tenant: account.tenant,
        staff: account.id,
        id: id ?? newId(),
        token_hash: hash,
        created_at: at,
        seen_at: at,
        expires_at: new Date(now + sessionLimits.absolute),
      })
      return token
    },
    async end(visit, token) {
      const read = readToken(token)
      if (read === null || read.tenant !== visit.tenant) return
      await db.as(staffAccess(visit)).transaction(async (run) => {
        await endSession(run, read.hash, new Date(clock.now()))
        await record(run, staffAccess(visit), {
          event: 'staff.signed-out',
          outcome: 'done',
          staff: { id: visit.staff, ring: visit.ring },
        })
        await notify(run, { tenant: visit.tenant, kind: 'staff', id: visit.staff })
      })
    },
    sweep: (tenant) =>
      deleteEndedSessions(db.as(systemAccess(tenant, 'sessions')).sql, new Date(clock.now() - remembered)),
  }
}

/** Whether a session could not be opened because its challenge had opened one before. */
export function isUsedChallenge(fault: unknown): boolean {
  return isDuplicate(fault)
}
