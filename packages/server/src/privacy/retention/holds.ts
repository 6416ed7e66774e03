// Holds: data that a dispute, a complaint or an authority needs are not deleted for a time (Art. 17(3), 18(2); L-06). Two people, a
// ground, an end that comes by itself.
import { type Audit, appendEntry } from '../../audit/audit.ts'
import type { Database } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import { type Clock, day } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { HoldGround } from '../../map/tables/retention.ts'
import { changeHold, findSubjectOf, type HoldRow, insertHold, listHolds, lockHold } from './hold.sql.ts'

/** RA-12: no hold is longer than this, in milliseconds; a longer dispute needs a new one, by two people again. */
export const longestHold = 366 * day

export interface Holds {
  /** Asks for a hold on the person of a conversation or rights case. Throws `not-found`, `bad-request` for an end that is past or too far. */
  open(
    access: Access,
    about: { readonly about: string; readonly ground: HoldGround; readonly reference: string; readonly until: number },
  ): Promise<string>
  /** Agrees to a hold that somebody else asked for. Throws `conflict` with the reason `same-person`, `not-found`. */
  review(access: Access, id: string): Promise<void>
  /** Ends a hold early. */
  release(access: Access, id: string): Promise<void>
  /** Holds that hold or wait, soonest end first. */
  list(access: Access): Promise<readonly HoldRow[]>
}

function staffOf({ actor }: Access): string {
  if (actor.kind !== 'staff') throw new Problem('not-allowed')
  return actor.staff
}

/** Opens the holds. */
export function openHolds({
  db,
  audit,
  clock,
}: {
  readonly db: Database
  readonly audit: Audit
  readonly clock: Clock
}): Holds {
  const now = () => new Date(clock.now())
  return {
    async open(access, { about, ground, reference, until }) {
      const staff = staffOf(access)
      if (until <= clock.now() || until > clock.now() + longestHold)
        throw new Problem('bad-request', { errors: [{ at: 'until', code: 'out-of-range' }] })
      return db.as(access).transaction(async (run) => {
        const subject = await findSubjectOf(run, about)
        if (subject === undefined) throw new Problem('not-found')
        const id = newId()
        const seen = { reviewed_by: null, reviewed_at: null, released_at: null }
        const row = {
          tenant: access.tenant,
          subject,
          id,
          ground,
          reference,
          opened_by: staff,
          opened_at: now(),
          expires_at: new Date(until),
          ...seen,
        }
        await insertHold(run, row)
        await appendEntry(
          run,
          audit.compose(access, { event: 'hold.asked', outcome: 'done', purpose: 'accountability', reason: ground }),
        )
        return id
      })
    },
    async review(access, id) {
      const staff = staffOf(access)
      await db.as(access).transaction(async (run) => {
        const hold = await lockHold(run, id)
        if (hold === undefined || hold.released_at !== null || hold.expires_at <= now()) throw new Problem('not-found')
        if (hold.opened_by === staff) throw new Problem('conflict', { reason: 'same-person' })
        if (hold.reviewed_by !== null) return
        await changeHold(run, id, { reviewed_by: staff, reviewed_at: now() })
        await appendEntry(
          run,
          audit.compose(access, {
            event: 'hold.began',
            outcome: 'done',
            purpose: 'accountability',
            reason: hold.ground,
          }),
        )
      })
    },
    async release(access, id) {
      await db.as(access).transaction(async (run) => {
        const hold = await lockHold(run, id)
        if (hold === undefined || hold.released_at !== null) throw new Problem('not-found')
        await changeHold(run, id, { released_at: now() })
        await appendEntry(
          run,
          audit.compose(access, {
            event: 'hold.ended',
            outcome: 'done',
            purpose: 'accountability',
            reason: hold.ground,
          }),
        )
      })
    },
    list: (access) => listHolds(db.as(access).sql, now()),
  }
}
