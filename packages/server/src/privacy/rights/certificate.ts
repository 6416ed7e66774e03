// The erasure certificate (requirements 2.2): what was erased and how, what was kept and why, what nobody can promise. It holds no
// personal data; who it is about can be shown only with the code that was given to that person.
import type { Json } from '../../domain/canonical.ts'
import { day, rfc3339 } from '../../domain/clock.ts'
import { sha256 } from '../../domain/hash.ts'
import { purposes } from '../../map/purposes.ts'
import type { Table } from '../../map/table.ts'
import type { CaseProgress } from '../../map/tables/accountability.ts'
import type { CaseRow } from './case.sql.ts'
import { nonceOf } from './doors.ts'
import { periodAfter } from './due.ts'
import type { Part } from './keepers.ts'
import { rightKinds } from './kinds.ts'
import type { Remains } from './remains.ts'
import { keptOn } from './subject-rows.sql.ts'

/** Days after which no backup can be read any more: the epoch that wrapped the keys is destroyed by then (requirements 3.6). */
export const backupHorizonDays = 35

/** What a certificate commits to: hash of domain, certificate id and a nonce that only the person has (hex). */
export function commitmentOf(certificate: string, code: string): string {
  return sha256(Buffer.concat([Buffer.from(`aboveboard/erasure-subject/1\n${certificate}\n`), nonceOf(code)])).toString(
    'hex',
  )
}

const grounds = {
  'legal-obligation': 'https://w3id.org/dpv/legal/eu/gdpr#A17-3-b',
  'legal-claims': 'https://w3id.org/dpv/legal/eu/gdpr#A17-3-e',
} as const

/** What no deletion can do. The portal says each sentence in the reader's language. */
export const certificateLimits: readonly string[] = [
  'copies that the subject or others exported or took down',
  'messages and mails already delivered to their recipients',
  'physical remanence on storage media: of what was sealed only ciphertext without a key is left there; closed words and times that were not sealed stay in the database’s journal until it is overwritten',
  'backups until the day named above: readable only to whoever holds a backup and the live key store',
  'the audit log keeps that entries exist and when; their references to the subject cannot be resolved any more',
]

/** On which ground of Art. 17(3) a table is kept. */
export function groundOf(table: Table): string {
  return grounds[keptOn(table) ?? 'legal-obligation']
}

/** A table that is kept, with how many rows. */
export interface Retained {
  readonly table: Table
  readonly items: number
}

function remainsInWords(remains: Remains | null): readonly Json[] {
  if (remains === null) return []
  const shared = { ground: remains.ground, restricted: true, until: rfc3339(remains.until).slice(0, 10) }
  return remains.tables.map(({ table, items }) => ({
    store: `postgres.${table.name}`,
    items,
    what: table.says,
    ...shared,
    keyRef: 'bundle:conversation',
  }))
}

/** What the certificate is written from. */
export interface CertificateFacts {
  readonly row: CaseRow
  readonly progress: CaseProgress
  readonly parts: readonly Part[]
  readonly retained: readonly Retained[]
  /** What a hold keeps; `null` where none does. */
  readonly remains: Remains | null
  readonly recipientRetention: (party: string) => string | null
  readonly issuer: string
  readonly version: string
  readonly at: number
}

/** Everything of the certificate but its place in the log. Throws RangeError when a step that it must name is missing. */
export function writeCertificate(facts: CertificateFacts): Json {
  const { row, progress, retained, remains, at } = facts
  // What a hold keeps was not erased, and is not called so.
  const parts = facts.parts.filter(
    (part) => !remains?.tables.some(({ table }) => part.name === `postgres.${table.name}`),
  )
  const { certificate, scan, tombstone } = progress
  if (certificate === undefined || scan === undefined || tombstone === undefined)
    throw new RangeError('the erasure is not finished')
  const count = (name: string) => {
    const step = progress.steps.find((one) => one.step === name)
    if (step === undefined) throw new RangeError(`the step ${name} is not done`)
    return step.items
  }
  return {
    type: 'erasure-certificate/1',
    id: certificate.id,
    issuedAt: rfc3339(at),
    issuer: facts.issuer,
    case: row.id,
    receivedAt: rfc3339(row.opened_at.getTime()),
    right: rightKinds.erasure.dpv,
    processing: 'https://w3id.org/dpv#Erase',
    status: 'https://w3id.org/dpv#RequestFulfilled',
    subjectCommitment: {
      alg: 'SHA-256',
      value: certificate.commitment,
      note: 'H("aboveboard/erasure-subject/1\\n" || certificate id || "\\n" || nonce); nonce = H("aboveboard/certificate-nonce/1\\n" || code); the code was handed only to the subject',
    },
    scope: parts.map((part) => ({
      store: part.name,
      items: count(part.name),
      method: [...part.methods],
      verified: true,
    })),
    retained: [
      ...retained.map(({ table, items }) => ({
        store: `postgres.${table.name}`,
        items,
        what: table.says,
        ground: groundOf(table),
        restricted: true,
        until: rfc3339(periodAfter(at, purposes.accountability.retention.period)).slice(0, 10),
      })),
      ...remainsInWords(remains),
    ],
    backups: {
      method: 'kek_epoch_destruction',
      epoch: progress.epoch ?? null,
      unreadableNoLaterThan: rfc3339(at + backupHorizonDays * day).slice(0, 10),
      restoreGuard: `tombstone #${tombstone}`,
    },
    recipients: (progress.recipients ?? []).map((one) => {
      const kept = facts.recipientRetention(one.party)
      return {
        party: one.party,
        region: one.region,
        disclosures: one.disclosures,
        lastAt: one.last,
        state: kept === 'P0D' ? 'nothing_kept' : 'pending',
        providerRetention: kept ?? 'unknown',
      }
    }),
    limits: [...certificateLimits],
    verification: { scanId: scan.id, needleClasses: scan.classes, hits: 0, softwareVersion: facts.version },
  }
}
