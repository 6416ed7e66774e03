// What the house does by the clock: keys are rotated, visits forgotten, unfinished rights woken.
import type { Database } from './db/db.ts'
import type { Decisions } from './decisions/decisions.ts'
import { systemAccess } from './domain/access.ts'
import { type Clock, hour, minute, second } from './domain/clock.ts'
import type { Task } from './jobs/jobs.ts'
import { type Keys, rotateKeys } from './keys/keys.ts'
import type { Consent } from './privacy/consent/consent.ts'
import type { Retention } from './privacy/retention/retention.ts'
import type { Rights } from './privacy/rights/rights.ts'
import { noteEpochs, type Tombstones } from './privacy/tombstones/tombstones.ts'
import type { Staff } from './staff/staff.ts'
import { deleteExpiredSessions, findSites } from './tenants/tenants.ts'

/** The chores of an open house. */
export function choresOf(rooms: {
  readonly db: Database
  readonly keys: Keys
  readonly clock: Clock
  readonly rights: Pick<Rights, 'tend'>
  readonly staff: Pick<Staff, 'sessions'>
  readonly tombstones: Tombstones
  readonly consent: Pick<Consent, 'expire'>
  readonly retention: Pick<Retention, 'task'>
  readonly decisions: Pick<Decisions, 'versions'>
}): readonly Task[] {
  const { db, keys, clock, rights, staff, tombstones, consent, retention, decisions } = rooms
  const tenants = async () => [...new Set((await findSites(db.open)).map((one) => one.tenant))]
  return [
    retention.task,
    {
      part: 'consents',
      every: hour,
      run: async () => {
        let count = 0
        for (const tenant of await tenants()) count += await consent.expire(tenant)
        return count
      },
    },
    { part: 'rights', every: 30 * second, run: () => rights.tend() },
    {
      part: 'key-rotation',
      every: hour,
      run: async () => {
        const { rewrapped } = await rotateKeys({ db, keys, clock, tenants: await tenants() })
        return rewrapped + (await noteEpochs(tombstones, keys))
      },
    },
    {
      part: 'decisions',
      every: hour,
      run: async () => {
        // The shipped kinds lie ready as drafts; nothing is in use before a person says so.
        for (const tenant of await tenants()) await decisions.versions.seed(tenant, false)
        return 0
      },
    },
    {
      part: 'visits',
      every: 10 * minute,
      run: async () => {
        let count = 0
        for (const tenant of await tenants()) {
          count += await deleteExpiredSessions(db.as(systemAccess(tenant, 'visits')), new Date(clock.now()))
          count += await staff.sessions.sweep(tenant)
        }
        return count
      },
    },
  ]
}
