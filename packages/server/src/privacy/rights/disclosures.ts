// What left the house, as the person it is about reads it, and as staff see it behind one answer (C-154/21).
import type { Database } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import type { Personal } from '../../domain/personal.ts'
import { type Keys, openRing, type Ring, type Rows } from '../../keys/keys.ts'
import type { Visit } from '../../tenants/tenants.ts'
import { forConcealment, own } from '../reveal/reveal.ts'
import { type DisclosureRow, listDisclosures, listOfMessage } from './disclosure.sql.ts'

/** One disclosure. */
export interface Disclosed {
  readonly id: string
  /** The message that it was for. */
  readonly message: string | null
  readonly processor: string
  readonly region: string
  readonly model: string
  readonly purpose: string
  readonly categories: readonly string[]
  readonly form: string
  readonly bytes: number
  /** SHA-256 of the exact body. */
  readonly sha256: string
  /** How many different values were replaced by labels, by type. */
  readonly withheld: Readonly<Record<string, number>>
  readonly outcome: string
  readonly at: string
}

/** The ways to read the ledger. */
export interface Disclosures {
  /** A visitor's own entries before an instant, newest first. */
  own(access: Access, visit: Visit, before: Date, limit: number): Promise<readonly Disclosed[]>
  /** The entries behind one message, oldest first; kinds and counts, no value. */
  ofMessage(
    access: Access,
    about: { readonly subject: string; readonly ring: Ring; readonly message: string },
  ): Promise<readonly Disclosed[]>
}

function shown(rows: Rows, ring: Ring, stored: DisclosureRow, open: <T>(box: Personal<T>) => T): Disclosed {
  const {
    id,
    message,
    processor,
    region,
    model,
    purpose,
    categories,
    form,
    bytes,
    body_sha256,
    withheld,
    outcome,
    at,
  } = rows.open('disclosure', ring, stored)
  return {
    id,
    message,
    processor,
    region,
    model,
    purpose,
    categories,
    form,
    bytes,
    sha256: open(body_sha256),
    withheld: withheld === null ? {} : (open(withheld) as Readonly<Record<string, number>>),
    outcome,
    at: at.toISOString(),
  }
}

/** Opens the ledger for reading. */
export function openDisclosures(needs: {
  readonly db: Database
  readonly keys: Keys
  readonly rows: Rows
}): Disclosures {
  const { db, keys, rows } = needs
  return {
    async own(access, visit, before, limit) {
      if (visit.subject === null) return []
      const ring = openRing(keys, visit.subject, visit.keys)
      const found = await listDisclosures(db.as(access).sql, visit.subject, before, limit)
      return found.map((row) => shown(rows, ring, row, (box) => own(access, box)))
    },
    async ofMessage(access, { subject, ring, message }) {
      const found = await listOfMessage(db.as(access).sql, subject, message)
      return found.map((row) => shown(rows, ring, row, forConcealment))
    },
  }
}
