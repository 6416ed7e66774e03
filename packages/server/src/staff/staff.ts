// The people who work here: accounts, invitations, sign-in with two factors, sessions, and what each role may do.
import type { Me } from '@aboveboard/protocol'
import { Problem } from '../domain/problem.ts'
import { type AccessRules, openAccessRules } from './access-rules.ts'
import { findAccount } from './account.sql.ts'
import { type Account, accountFrom, factorKinds } from './account.ts'
import { openAttempts } from './attempts.ts'
import { openChallenges } from './challenge.ts'
import { type Enrolment, openEnrolment } from './enrolment.ts'
import { type Invitations, openInvitations } from './invitations.ts'
import type { StaffNeeds } from './needs.ts'
import { openPasskeys } from './passkey.ts'
import { openPeople, type People } from './people.ts'
import { openSessions, type Sessions, type StaffVisit, staffAccess } from './sessions.ts'
import { openSignIn, type SignIn } from './sign-in.ts'
import { listTenants } from './tenant.sql.ts'

export { type AccessRules, openAccessRules, type Resource, type StaffAction, theHouse } from './access-rules.ts'
export { endedCookie, isOwnWrite, readCookie, sessionCookie } from './cookie.ts'
export type { StaffHappening, StaffNeeds } from './needs.ts'
export type { Colleague, People } from './people.ts'
export { type Sessions, type StaffVisit, staffAccess } from './sessions.ts'

/** The room. */
export interface Staff {
  readonly rules: AccessRules
  readonly invitations: Invitations
  readonly enrolment: Enrolment
  readonly signIn: SignIn
  readonly sessions: Sessions
  readonly people: People
  /** Where the console lives. */
  readonly origin: string
  /** Who somebody is, told to themselves. */
  me(visit: StaffVisit): Promise<Me>
  /** The same right after signing in. */
  meOf(account: Account): Promise<Me>
}

/** Opens the room. Throws `Fatal('access-rules-invalid')` when the policies do not fit their schema. */
export function openStaff(needs: StaffNeeds): Staff {
  const { db, clock, keys, origin, open } = needs
  const rules = openAccessRules()
  const sessions = openSessions(needs)
  const passkeys = openPasskeys({ challenges: openChallenges({ keys, clock }), origin })
  const invitations = openInvitations({ ...needs, rules })

  async function meOf(account: Account): Promise<Me> {
    const tenant = (await listTenants(db.open)).find((one) => one.id === account.tenant)
    return {
      id: account.id,
      name: open(account.name),
      role: account.role,
      tenant: tenant?.name ?? '',
      factors: factorKinds(account),
    }
  }

  return {
    rules,
    invitations,
    sessions,
    origin,
    enrolment: openEnrolment({ ...needs, invitations, passkeys, sessions }),
    signIn: openSignIn({ ...needs, attempts: openAttempts(clock), passkeys, sessions }),
    people: openPeople({ ...needs, rules }),
    async me(visit) {
      const stored = await findAccount(db.as(staffAccess(visit)), visit.staff)
      if (stored === undefined) throw new Problem('not-signed-in')
      return meOf(accountFrom(needs, stored))
    },
    meOf,
  }
}
