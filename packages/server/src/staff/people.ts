// The people who work here: who they are to each other, and opening and closing accounts.
import { notify, type TenantDb } from '../db/db.ts'
import type { StaffRole } from '../domain/access.ts'
import { Problem } from '../domain/problem.ts'
import { type AccessRules, theHouse } from './access-rules.ts'
import { type AccountState, findAccount, listAccounts, lockActiveAdmins, setAccountState } from './account.sql.ts'
import { accountFrom } from './account.ts'
import { deleteInvites } from './invite.sql.ts'
import type { StaffNeeds } from './needs.ts'
import { deleteSessions } from './session.sql.ts'
import { type StaffVisit, staffAccess } from './sessions.ts'

/** A member of staff as administrators see them. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: StaffRole
  readonly state: AccountState
}

export interface People {
  /** Everybody who has or had an account, oldest first. Throws `not-allowed`. */
  list(visit: StaffVisit): Promise<readonly Colleague[]>
  /** Names of members of staff as customers and colleagues see them, by id. Unknown ids are left out. */
  names(db: TenantDb, ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /**
   * Closes an account, or opens a closed one again. Closing ends every session at once and tells the open streams (S-02).
   * Throws `not-found`, `not-allowed`, `conflict` (`not-enrolled`, `changed`).
   */
  setState(visit: StaffVisit, id: string, state: 'active' | 'disabled'): Promise<void>
}

/** Opens the room's list of people. */
export function openPeople(needs: StaffNeeds & { readonly rules: AccessRules }): People {
  const { db, record, open, rules } = needs
  return {
    async list(visit) {
      rules.demand(visit, 'list staff', theHouse)
      return (await listAccounts(db.as(staffAccess(visit)), null)).map((stored) => {
        const { id, role, state, name, email } = accountFrom(needs, stored)
        return { id, role, state, name: open(name), email: open(email) }
      })
    },
    async names(run, ids) {
      if (ids.length === 0) return new Map()
      const stored = await listAccounts(run, [...new Set(ids)])
      return new Map(stored.map((one) => [one.id, open(accountFrom(needs, one).name)]))
    },
    async setState(visit, id, state) {
      const access = staffAccess(visit)
      const stored = await findAccount(db.as(access), id)
      if (stored === undefined) throw new Problem('not-found')
      rules.demand(visit, 'change account', { kind: 'account', id })
      if (stored.state === state) return
      if (state === 'active' && (stored.state === 'invited' || stored.factors.length === 0))
        throw new Problem('conflict', { reason: 'not-enrolled' })
      const { ring } = accountFrom(needs, stored)
      await db.as(access).transaction(async (run) => {
        // Whoever asks must still be able to: two administrators who close each other's account leave one of them.
        if (!(await lockActiveAdmins(run)).includes(visit.staff)) throw new Problem('not-allowed')
        if (!(await setAccountState(run, id, stored.state, state))) throw new Problem('conflict', { reason: 'changed' })
        if (state === 'disabled') {
          await deleteSessions(run, id)
          await deleteInvites(run, id)
        }
        const who = { staff: { id: visit.staff, ring: visit.ring }, subject: { id, ring } }
        await record(
          run,
          access,
          state === 'disabled'
            ? { event: 'staff.disabled', outcome: 'done', ...who }
            : { event: 'config.changed', outcome: 'done', reason: 'staff-enabled', ...who },
        )
        await notify(run, { tenant: visit.tenant, kind: 'staff', id })
      })
    },
  }
}
