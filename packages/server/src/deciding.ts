// Opens the room of decisions with what it needs from the rooms around it; it never sees a key.
import type { Audit } from './audit/audit.ts'
import type { Database } from './db/db.ts'
import { type Decisions, openDecisions, openVersions, type Sealing } from './decisions/decisions.ts'
import { openTelling } from './desk/conversations/conversations.ts'
import type { Clock } from './domain/clock.ts'
import { findRing, type Keys, type Rows } from './keys/keys.ts'
import type { Consent } from './privacy/consent/consent.ts'
import type { Reveal } from './privacy/reveal/reveal.ts'
import type { Rights } from './privacy/rights/rights.ts'
import type { Staff } from './staff/staff.ts'

/** Sealing for the room, without its keys. */
export function sealingOf(keys: Keys, rows: Rows): Sealing {
  return {
    ring: (run, subject) => findRing(run, keys, subject),
    sealDecision: (ring, row) => rows.seal('decision', ring, row),
    openDecision: (ring, row) => rows.open('decision', ring, row),
    sealReview: (ring, row) => rows.seal('decision_review', ring, row),
    openReview: (ring, row) => rows.open('decision_review', ring, row),
    sealRuling: (table, ring, place, ruling) => rows.sealCell(table, 'ruling', ring, place, ruling),
  }
}

/** Opens the room. */
export function decidingOf(rooms: {
  readonly db: Database
  readonly keys: Keys
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
  readonly consent: Pick<Consent, 'rules'>
  readonly rights: Pick<Rights, 'list'>
  readonly reveal: Reveal
  readonly staff: Pick<Staff, 'rules'>
}): Decisions {
  const { keys, rows, rights, staff, ...rest } = rooms
  return openDecisions({
    ...rest,
    sealing: sealingOf(keys, rows),
    versions: openVersions(rest),
    telling: openTelling({ rows, clock: rest.clock }),
    policies: staff.rules,
    disputed: async (access, subject) =>
      (await rights.list(access, subject)).some((one) => one.right === 'rectification' && one.state !== 'done'),
  })
}
