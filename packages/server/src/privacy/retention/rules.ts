// The rules of retention: what ends, counted from when, after how long. One row a class of data; a table about customers without a
// rule fails a test (L-01). The periods of purposes stand in `map/purposes.ts`; the rest are the defaults of requirements section 6.
import { purposes } from '../../map/purposes.ts'

/** One class of data that ends. */
export interface Rule {
  readonly id: RuleId
  /** The tables whose rows go, the one that is counted first. */
  readonly tables: readonly string[]
  /** ISO 8601, one unit. */
  readonly period: string
  /** SQL over the counted table `x`: the instant from which the period runs; null while something keeps the row. */
  readonly anchor: string
  /** Whether a person whose data are frozen or held keeps it; proofs that the law demands are not affected. */
  readonly respectsHolds: boolean
}

export type RuleId =
  | 'conversation'
  | 'contact'
  | 'person'
  | 'access'
  | 'disclosure'
  | 'detail'
  | 'case'
  | 'consent'
  | 'review'
  | 'decision'

const no = (table: string, more = '') =>
  `not exists (select from ${table} o where o.tenant = x.tenant and o.subject = %id% ${more})`
const of = (text: string, column: string) => text.replaceAll('%id%', `x.${column}`)

/** The rules, in the order in which they are carried out: what hangs on something goes after it. */
export const rules: readonly Rule[] = [
  {
    id: 'conversation',
    tables: ['conversation', 'message', 'vault', 'feedback', 'note'],
    period: purposes.support.retention.period,
    anchor: 'coalesce(x.closed_at, x.last_at)',
    respectsHolds: true,
  },
  {
    id: 'contact',
    tables: ['contact'],
    period: purposes.contact.retention.period,
    // With the last conversation: an address is held to answer in one.
    anchor: `case when ${of(no('conversation'), 'subject')} then x.created_at end`,
    respectsHolds: true,
  },
  {
    id: 'person',
    tables: ['subject', 'session', 'portal_ticket'],
    period: purposes.support.retention.period,
    anchor: `case when ${of(
      [
        no('conversation'),
        no('contact'),
        // What was written down about the person leans on the person's own row.
        ...['case_entry', 'access_entry', 'disclosure', 'log_detail', 'decision'].map((table) => no(table)),
        no('session', 'and o.expires_at > $2'),
        no('rights_case', `and o.state <> 'done'`),
      ].join(' and '),
      'id',
    )} then x.created_at end`,
    respectsHolds: true,
  },
  {
    id: 'review',
    tables: ['decision_review'],
    period: purposes.accountability.retention.period,
    anchor: 'x.closed_at',
    respectsHolds: true,
  },
  {
    id: 'decision',
    tables: ['decision'],
    period: purposes.accountability.retention.period,
    // With its last review: who reads why something was changed can read what.
    anchor: `case when x.state not in ('proposed', 'contested')
      and not exists (select from decision_review o where o.tenant = x.tenant and o.decision = x.id) then x.effective_at end`,
    respectsHolds: true,
  },
  { id: 'access', tables: ['access_entry'], period: 'P24M', anchor: 'x.at', respectsHolds: true },
  { id: 'disclosure', tables: ['disclosure'], period: 'P24M', anchor: 'x.at', respectsHolds: true },
  {
    id: 'detail',
    tables: ['log_detail'],
    period: 'P12M',
    anchor: `(select (convert_from(e.leaf, 'UTF8')::jsonb ->> 'ts')::timestamptz from log_entry e where e.id = x.id)`,
    respectsHolds: true,
  },
  {
    id: 'case',
    tables: ['rights_case', 'case_entry', 'recipient_notice', 'legal_hold'],
    period: purposes.accountability.retention.period,
    anchor: `case when x.state = 'done' then x.closed_at end`,
    respectsHolds: false,
  },
  {
    id: 'consent',
    tables: ['consent_event'],
    period: purposes.accountability.retention.period,
    // The last word of a person keeps all words before it.
    anchor: '(select max(l.at) from consent_event l where l.tenant = x.tenant and l.subject = x.subject)',
    respectsHolds: false,
  },
]
