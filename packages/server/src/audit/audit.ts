// The audit log: what happened, without personal data, in an order that nobody can change unnoticed (S-16). Entries are added in
// the transaction they describe; the leader numbers and signs them (`leader.ts`).
import type { Access, Actor } from '../domain/access.ts'
import { canonical, type Json } from '../domain/canonical.ts'
import { type Clock, rfc3339 } from '../domain/clock.ts'
import { newId } from '../domain/ids.ts'
import { random } from '../domain/random.ts'
import type { Keys, Ring, Rows } from '../keys/keys.ts'
import type { EventName } from './events.ts'

export { appendEntry } from './entry.sql.ts'
export type { EventName } from './events.ts'
export { lock as leaderLock } from './leader.sql.ts'
export { createAuditLog, type Leader, openLeader, publicKeysOf } from './leader.ts'
export { type DisclosureOutcome, type Leaving, type Ledger, type LedgerSubject, openLedger } from './ledger.ts'

/** One thing that happened. Codes and closed words only; whatever could say something about a person goes into `detail`. */
export interface Happening {
  readonly event: EventName
  readonly outcome: 'allowed' | 'denied' | 'done' | 'failed'
  readonly purpose?: string
  readonly basis?: string
  readonly reason?: string
  /** The person it is about, with the keys that make the reference unlinkable. */
  readonly subject?: { readonly id: string; readonly ring: Ring }
  /** The member of staff who acted, with the keys for the reference. */
  readonly staff?: { readonly id: string; readonly ring: Ring }
  readonly object?: { readonly kind: string; readonly id: string }
  /** Erasable detail, sealed beside the tree and committed to in the entry. */
  readonly detail?: { readonly [name: string]: Json }
}

/** A composed entry, ready to be added by the transaction it describes. */
export interface ComposedEntry {
  readonly pending: { readonly tenant: string; readonly id: string; readonly leaf: Buffer }
  readonly detail: {
    readonly tenant: string
    readonly subject: string
    readonly id: string
    readonly detail: Buffer
  } | null
}

export interface Audit {
  /** Composes an entry. Pure but for the clock and random bytes. */
  compose(access: Access, happening: Happening): ComposedEntry
}

function actorOf(actor: Actor, ref: string | null): Json {
  switch (actor.kind) {
    case 'visitor':
      return { kind: 'visitor', ref }
    case 'staff':
      return { kind: 'staff', role: actor.role, ref }
    case 'operator':
      return { kind: 'operator', ref: null }
    case 'system':
      return { kind: 'system', part: actor.part, ref: null }
  }
}

/** Opens the composer of entries. `version` is the software's, `policy` the map's. */
export function openAudit(needs: {
  readonly keys: Keys
  readonly rows: Rows
  readonly clock: Clock
  readonly version: string
  readonly policy: string
}): Audit {
  const { keys, rows, clock, version, policy } = needs

  function reference(ring: Ring | undefined, entry: string, what: string): string | null {
    const key = ring?.get('log')
    return key === undefined ? null : keys.reference(key, entry, what)
  }

  return {
    compose(access, { event, outcome, purpose, basis, reason, subject, staff, object, detail }) {
      const id = newId<'entry'>()
      const canCommit = detail !== undefined && subject?.ring.get('accountability') !== undefined
      const nonce = canCommit ? random(32) : null
      const subjectRef = subject === undefined ? null : reference(subject.ring, id, subject.id)
      const actorRef =
        staff === undefined
          ? access.actor.kind === 'visitor'
            ? subjectRef
            : null
          : reference(staff.ring, id, staff.id)
      const entry: Json = {
        v: 1,
        id,
        ts: rfc3339(clock.now()),
        tenant: access.tenant,
        event,
        outcome,
        purpose: purpose ?? null,
        basis: basis ?? null,
        actor: actorOf(access.actor, actorRef),
        subjectRef,
        object: object === undefined ? null : { kind: object.kind, ref: reference(subject?.ring, id, object.id) },
        reasonCode: reason ?? null,
        policy,
        sw: version,
        detailCommit: nonce === null ? null : keys.commit(nonce, canonical(detail ?? {})),
      }
      const sealedDetail =
        nonce === null || subject === undefined
          ? null
          : {
              tenant: access.tenant,
              subject: subject.id,
              id,
              detail: rows.sealCell(
                'log_detail',
                'detail',
                subject.ring,
                { id },
                { nonce: nonce.toString('base64url'), detail: detail ?? {} },
              ),
            }
      return { pending: { tenant: access.tenant, id, leaf: Buffer.from(canonical(entry)) }, detail: sealedDetail }
    },
  }
}
