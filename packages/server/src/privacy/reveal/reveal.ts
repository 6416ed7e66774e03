// The only place where a personal value leaves its box (design 4): shown to the person it belongs to, shown to staff for a reason
// that is logged, or handed to concealment. Nothing else in the product can read one.
import { type Audit, appendEntry } from '../../audit/audit.ts'
import { type Database, notify } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import { type Clock, minute } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import { contents, type Personal } from '../../domain/personal.ts'
import { Problem } from '../../domain/problem.ts'
import { type Keys, openRing, type Ring, type Rows } from '../../keys/keys.ts'
import type { Visit } from '../../tenants/tenants.ts'
import { findRecentAccess, insertAccess, listAccesses } from './access-entry.sql.ts'
import type { Look } from './consultations.ts'

export { type Consultation, groupLooks, type Look } from './consultations.ts'

/** Opens a value for the person it belongs to. Throws `not-allowed` for anybody else. */
export function own<T>(access: Access, box: Personal<T>): T {
  if (access.actor.kind !== 'visitor') throw new Problem('not-allowed')
  return box[contents]()
}

/** Opens a value so that it can be concealed for a model or masked for staff; called by `privacy/minimise` only. */
export function forConcealment<T>(box: Personal<T>): T {
  return box[contents]()
}

/** Opens a value that is about the house's own staff (a name on a message, a credential being checked). */
export function forStaffDesk<T>(box: Personal<T>): T {
  return box[contents]()
}

/** Opens a value for the package that a rights case hands to the person (one log entry per export, written by `privacy/rights`). */
export function forPackage<T>(access: Access, box: Personal<T>): T {
  if (access.actor.kind === 'staff') throw new Problem('not-allowed')
  return box[contents]()
}

/**
 * Opens the words of a rights case for whoever handles it, and a value for the job that corrects it; called by `privacy/rights` only,
 * which notes every opening by a person (`noteReading`).
 */
export function forCasework<T>(box: Personal<T>): T {
  return box[contents]()
}

/** Why a member of staff looks at a value. */
export interface RevealReason {
  readonly code: string
  /** Own words; needed for `other`, sealed, shown to the person. */
  readonly words: string
}

export interface Reveal {
  /**
   * Opens a value for a member of staff and writes it into the person's access ledger: one entry per actor, subject and group
   * of fields in 15 minutes. Throws `reason-required`, `not-allowed`.
   */
  reveal<T>(
    access: Access,
    about: { readonly subject: string; readonly ring: Ring; readonly fields: string; readonly object: string },
    reason: RevealReason,
    box: Personal<T>,
  ): Promise<T>
  /** Writes into the access ledger that a member of staff opened a conversation, without opening a value. */
  noteReading(
    access: Access,
    about: { readonly subject: string; readonly ring: Ring; readonly fields: string; readonly object: string },
    purpose: string,
  ): Promise<void>
}

/** The looks at a visitor's own data before an instant, newest first. */
export type Looks = (access: Access, visit: Visit, before: Date, limit: number) => Promise<readonly Look[]>

/** Opens the list of looks. */
export function openLooks(needs: { readonly db: Database; readonly keys: Keys; readonly rows: Rows }): Looks {
  const { db, keys, rows } = needs
  return async (access, visit, before, limit) => {
    if (visit.subject === null) return []
    const ring = openRing(keys, visit.subject, visit.keys)
    const found = await listAccesses(db.as(access).sql, visit.subject, before, limit)
    return found.map((row) => {
      const { role, purpose, fields, reason, at } = rows.open('access_entry', ring, row)
      return { role, purpose, fields, reason: own(access, reason), at: at.toISOString() }
    })
  }
}

const quiet = 15 * minute

/** Opens the room. */
export function openReveal(needs: {
  readonly db: Database
  readonly audit: Audit
  readonly rows: Rows
  readonly clock: Clock
}): Reveal {
  const { db, audit, rows, clock } = needs

  async function enter(
    access: Access,
    about: { subject: string; ring: Ring; fields: string; object: string },
    how: { event: 'content.reveal' | 'content.read'; purpose: string; reason: RevealReason },
  ): Promise<void> {
    const { actor } = access
    if (actor.kind !== 'staff') throw new Problem('not-allowed')
    const at = new Date(clock.now())
    await db.as(access).transaction(async (run) => {
      const since = new Date(at.getTime() - quiet)
      if (await findRecentAccess(run, { subject: about.subject, staff: actor.staff, fields: about.fields, since }))
        return
      const entry = audit.compose(access, {
        event: how.event,
        outcome: 'allowed',
        purpose: how.purpose,
        reason: how.reason.code,
        subject: { id: about.subject, ring: about.ring },
        object: { kind: about.fields, id: about.object },
      })
      await appendEntry(run, entry)
      const words = how.reason.words === '' ? how.reason.code : `${how.reason.code}: ${how.reason.words}`
      await insertAccess(
        run,
        rows.seal('access_entry', about.ring, {
          tenant: access.tenant,
          subject: about.subject,
          id: newId(),
          staff: actor.staff,
          role: actor.role,
          purpose: how.purpose,
          fields: about.fields,
          reason: words,
          at,
          log_entry: entry.pending.id,
        }),
      )
      await notify(run, { tenant: access.tenant, kind: 'subject', subject: about.subject })
    })
  }

  return {
    async reveal(access, about, reason, box) {
      if (reason.code === '' || (reason.code === 'other' && reason.words.trim() === ''))
        throw new Problem('reason-required')
      // Logged before it is shown: if the ledger cannot be written, nothing is revealed.
      await enter(access, about, { event: 'content.reveal', purpose: 'support', reason })
      return box[contents]()
    },
    noteReading: (access, about, purpose) =>
      enter(access, about, {
        event: 'content.read',
        purpose,
        reason: { code: purpose === 'accountability' ? 'handle-request' : 'handle-conversation', words: '' },
      }),
  }
}
