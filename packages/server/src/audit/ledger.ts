// The disclosure ledger (C-154/21): the intent is durable before the first byte leaves the house, how it ended is added afterwards. One
// row stands for one attempt, with the fingerprint of the exact bytes.
import type { Database } from '../db/db.ts'
import type { Access } from '../domain/access.ts'
import type { Clock } from '../domain/clock.ts'
import { newId } from '../domain/ids.ts'
import type { Ring, Rows } from '../keys/keys.ts'
import type { Audit } from './audit.ts'
import { endDisclosure, insertDisclosure } from './disclosure.sql.ts'
import { appendEntry } from './entry.sql.ts'

/** Whose data leave. */
export interface LedgerSubject {
  readonly subject: string
  readonly ring: Ring
}

/** What is about to leave. */
export interface Leaving extends LedgerSubject {
  /** The message that it is for. */
  readonly message: string
  readonly processor: { readonly name: string; readonly region: string; readonly model: string }
  readonly purpose: string
  readonly categories: readonly string[]
  readonly bytes: number
  /** SHA-256 of the exact body, hexadecimal. */
  readonly sha256: string
  /** How many different values of the person were replaced by labels, by type. */
  readonly withheld: Readonly<Record<string, number>>
}

/** How an attempt ended: an answer began; none came, so that it may have arrived or not; the door did not let it out. */
export type DisclosureOutcome = 'delivered' | 'failed' | 'refused'

export interface Ledger {
  /** Writes an intent; resolves when it is durable. Nothing may leave before. */
  intend(access: Access, leaving: Leaving): Promise<string>
  /** Adds how it ended. */
  end(access: Access, about: LedgerSubject & { readonly id: string }, outcome: DisclosureOutcome): Promise<void>
}

/** Opens the ledger. */
export function openLedger(needs: {
  readonly db: Database
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
}): Ledger {
  const { db, rows, audit, clock } = needs
  return {
    async intend(access, { subject, ring, message, processor, purpose, categories, bytes, sha256, withheld }) {
      const id = newId<'disclosure'>()
      const entry = audit.compose(access, {
        event: 'disclosure.intended',
        outcome: 'allowed',
        purpose,
        subject: { id: subject, ring },
        object: { kind: 'disclosure', id },
        // Body hashes stand in the erasable detail only: the log itself must not recognise a text (design 10).
        detail: { processor: processor.name, model: processor.model, bytes, sha256 },
      })
      const row = rows.seal('disclosure', ring, {
        tenant: access.tenant,
        subject,
        id,
        message,
        processor: processor.name,
        region: processor.region,
        model: processor.model,
        purpose,
        categories,
        form: 'pseudonymised',
        bytes,
        body_sha256: sha256,
        withheld,
        outcome: 'intended',
        at: new Date(clock.now()),
        log_entry: entry.pending.id,
      })
      await db.as(access).transaction(async (run) => {
        await insertDisclosure(run, row)
        await appendEntry(run, entry)
      })
      return id
    },
    async end(access, { subject, ring, id }, outcome) {
      const entry = audit.compose(access, {
        event: 'disclosure.ended',
        outcome: outcome === 'delivered' ? 'done' : outcome === 'refused' ? 'denied' : 'failed',
        reason: outcome,
        subject: { id: subject, ring },
        object: { kind: 'disclosure', id },
      })
      await db.as(access).transaction(async (run) => {
        await endDisclosure(run, { subject, id }, outcome)
        await appendEntry(run, entry)
      })
    },
  }
}
