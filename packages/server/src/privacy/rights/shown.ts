// A case as its person sees it: how far it is, what was written, who was told, and how it ended.
import { type Language, languages, type RightsCase } from '@aboveboard/protocol'
import { newId } from '../../domain/ids.ts'
import type { Ring, Rows } from '../../keys/keys.ts'
import type { CaseText } from '../../map/tables/accountability.ts'
import type { ControllerFacts } from '../../map/tables/tenants.ts'
import { forCasework } from '../reveal/reveal.ts'
import type { CaseRow } from './case.sql.ts'
import type { EntryRow } from './entry.sql.ts'
import type { Right } from './kinds.ts'
import { closingText } from './letters.ts'
import type { NoticeRow } from './notice.sql.ts'

/** The language of a case's letters. */
export function langOf(row: Pick<CaseRow, 'lang'>): Language {
  return languages.find((one) => one === row.lang) ?? 'en'
}

/** A new entry of a case, sealed. */
export function sealEntry(
  rows: Rows,
  ring: Ring,
  row: Pick<CaseRow, 'tenant' | 'subject' | 'id'>,
  entry: Pick<EntryRow, 'kind' | 'staff' | 'at'> & { readonly body: CaseText },
): Omit<EntryRow, 'seq'> {
  const id = newId()
  const body = rows.sealCell('case_entry', 'body', ring, { id }, entry.body) as EntryRow['body']
  return { ...entry, tenant: row.tenant, subject: row.subject, id, rights_case: row.id, body }
}

/** An entry with its words. */
export interface OpenEntry {
  readonly row: EntryRow
  readonly body: CaseText
}

/** Opens entries for the person, for a job that acts for them, or for an officer whose reading is noted. An erased key leaves none. */
export function openEntries(rows: Rows, ring: Ring, entries: readonly EntryRow[]): readonly OpenEntry[] {
  if (ring.get('accountability') === undefined) return []
  return entries.map((row) => ({ row, body: forCasework(rows.open('case_entry', ring, row).body) }))
}

const forThePerson = ['statement', 'supplement', 'extension', 'notice', 'answer', 'refusal']

/** The case on the wire. */
export function shownCase(
  row: CaseRow,
  about: {
    readonly controller: Pick<ControllerFacts, 'country' | 'authority'>
    readonly entries: readonly OpenEntry[]
    readonly notices: readonly NoticeRow[]
    readonly capability?: string
  },
): RightsCase {
  const { controller, entries, notices, capability } = about
  const right = row.right as Right
  const closing =
    row.state === 'done' && row.outcome === 'granted' ? closingText({ controller, lang: langOf(row), right }) : null
  return {
    id: row.id,
    right,
    state: row.state,
    outcome: row.outcome as RightsCase['outcome'],
    opened_at: row.opened_at.toISOString(),
    due_at: row.due_at.toISOString(),
    extended: row.extended_at !== null,
    closed_at: row.closed_at?.toISOString() ?? null,
    steps: row.progress.steps.map((step) => ({ ...step })),
    package_until: row.state === 'ready' ? (row.file_expires_at?.toISOString() ?? null) : null,
    closing,
    entries: entries
      .filter((one) => one.row.rights_case === row.id && forThePerson.includes(one.row.kind))
      .map((one) => ({
        kind: one.row.kind as RightsCase['entries'][number]['kind'],
        text: one.body.text,
        at: one.row.at.toISOString(),
      })),
    recipients: notices
      .filter((one) => one.rights_case === row.id)
      .map(({ processor, region, state, acknowledged_at }) => ({
        party: processor,
        region,
        state,
        acknowledged_at: acknowledged_at?.toISOString() ?? null,
      })),
    ...(capability === undefined ? {} : { capability }),
  }
}
