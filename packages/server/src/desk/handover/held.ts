// A conversation in the hands of a member of staff: found, permitted, and with everything needed to work on it. Whatever the desk does
// with a conversation begins here.
import type { Database } from '../../db/db.ts'
import type { Clock } from '../../domain/clock.ts'
import { Problem } from '../../domain/problem.ts'
import { findRing, type Keys, type Ring } from '../../keys/keys.ts'
import { type Consent, findStanding } from '../../privacy/consent/consent.ts'
import { askGate } from '../../privacy/gate/gate.ts'
import { type AccessRules, type StaffAction, type StaffVisit, staffAccess } from '../../staff/staff.ts'
import { findSites, type Site } from '../../tenants/tenants.ts'
import { type ConversationRow, findConversation } from '../conversations/conversations.ts'

/** A conversation that this member of staff may work on. */
export interface Held {
  readonly row: ConversationRow
  readonly ring: Ring
  readonly site: Site
  /** Whether the assistant may read along, as things stand. */
  readonly aiAllowed: boolean
}

/** What can be done with a held conversation. */
export type HeldAction = Extract<
  StaffAction,
  | 'read conversation'
  | 'mark as read'
  | 'note'
  | 'reveal value'
  | 'take over'
  | 'resolve'
  | 'reopen'
  | 'reply'
  | 'hand back'
>

/**
 * Finds a conversation for an action. Throws `not-found` for one of another controller or an erased person, `restricted` (Art. 18),
 * `not-allowed`, and `purpose-not-permitted` when keeping the conversation has no basis any more.
 */
export type FindHeld = (visit: StaffVisit, id: string, action: HeldAction) => Promise<Held>

/** Opens the finder. */
export function openHeld(needs: {
  readonly db: Database
  readonly keys: Keys
  readonly clock: Clock
  readonly consent: Pick<Consent, 'rules'>
  readonly rules: AccessRules
}): FindHeld {
  const { db, keys, clock, consent, rules } = needs
  return async (visit, id, action) => {
    const { sql } = db.as(staffAccess(visit))
    const row = await findConversation(sql, id)
    if (row === undefined) throw new Problem('not-found')
    const [standing, ring, sites] = await Promise.all([
      findStanding(sql, row.subject),
      findRing(sql, keys, row.subject),
      findSites(db.open),
    ])
    const site = sites.find((one) => one.id === row.site)
    if (standing.subjectState === 'erasing' || standing.subjectState === 'erased' || site === undefined)
      throw new Problem('not-found')
    // Said before the policies say no, because it is the person's wish and not the reader's role that stands in the way.
    if (standing.subjectState === 'restricted') throw new Problem('restricted')
    rules.demand(visit, action, { kind: 'conversation', id, assignee: row.assignee, restricted: false })
    // A destroyed key is an erasure, whatever is left of the rows.
    if (ring.get('conversation') === undefined) throw new Problem('not-found')
    const gate = (purpose: 'support' | 'ai') =>
      askGate(purpose, { ...standing, choices: {} }, consent.rules(site), clock.now())
    const support = gate('support')
    if (!support.allow) throw new Problem('purpose-not-permitted', { purpose: 'support', reason: support.reason })
    return { row, ring, site, aiAllowed: gate('ai').allow }
  }
}
