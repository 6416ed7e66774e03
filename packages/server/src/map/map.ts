// The data map: every table the product has, what each column holds and why. The server refuses to start when the database
// differs from it; sealing, access, erasure and the record of processing are derived from it.
import { canonical, type Json } from '../domain/canonical.ts'
import { sha256Hex } from '../domain/hash.ts'
import type { Column } from './column.ts'
import { type Profile, purposeIds, purposes } from './purposes.ts'
import type { StoredRow, Table } from './table.ts'
import * as accountability from './tables/accountability.ts'
import * as conversations from './tables/conversations.ts'
import * as decisions from './tables/decisions.ts'
import * as knowledge from './tables/knowledge.ts'
import * as people from './tables/people.ts'
import * as retention from './tables/retention.ts'
import * as staff from './tables/staff.ts'
import * as tenants from './tables/tenants.ts'

/** Every table, by its name in the database. */
export const tables = {
  tenant: tenants.tenant,
  site: tenants.site,
  notice: tenants.notice,
  subject: people.subject,
  subject_key: people.subjectKey,
  session: people.session,
  portal_ticket: people.portalTicket,
  conversation: conversations.conversation,
  message: conversations.message,
  vault: conversations.vault,
  feedback: conversations.feedback,
  contact: conversations.contact,
  note: conversations.inboxNote,
  consent_event: accountability.consentEvent,
  rights_case: accountability.rightsCase,
  case_entry: accountability.caseEntry,
  recipient_notice: accountability.recipientNotice,
  access_entry: accountability.accessEntry,
  disclosure: accountability.disclosure,
  legal_hold: retention.legalHold,
  retention_run: retention.retentionRun,
  retention_stop: retention.retentionStop,
  statistic: retention.statistic,
  processor: accountability.processor,
  decision_type: decisions.decisionType,
  decision: decisions.decision,
  decision_review: decisions.decisionReview,
  log_pending: accountability.logPending,
  log_entry: accountability.logEntry,
  log_detail: accountability.logDetail,
  staff: staff.staff,
  staff_credential: staff.staffCredential,
  staff_session: staff.staffSession,
  staff_invite: staff.staffInvite,
  article: knowledge.article,
  article_question: knowledge.articleQuestion,
} as const

export type Tables = typeof tables
export type TableName = keyof Tables

/** The rows of the database as they lie there, for Kysely. */
export type Stored = { [Name in TableName]: StoredRow<Tables[Name]> }

/** The tables whose rows are about customers. */
export function subjectTables(): readonly Table[] {
  return Object.values(tables).filter((one: Table) => one.about === 'subject')
}

/** A fingerprint of what the map means (purpose, basis, category, retention), not of how it is written; it stands in notices and log entries. */
export function mapVersion(profile: Profile): string {
  const columns = Object.values(tables).flatMap((one: Table) =>
    Object.entries(one.columns).flatMap(([name, column]: [string, Column]) =>
      column.kind === 'personal'
        ? [{ column: `${one.name}.${name}`, category: column.category, purposes: [...column.purposes].sort() }]
        : [],
    ),
  )
  const meaning: Json = {
    columns: columns.sort((a, b) => (a.column < b.column ? -1 : 1)),
    purposes: purposeIds.map((id) => ({
      id,
      basis: purposes[id].basis[profile],
      categories: [...purposes[id].categories],
      retention: purposes[id].retention.period,
    })),
  }
  return sha256Hex(canonical(meaning)).slice(0, 12)
}
