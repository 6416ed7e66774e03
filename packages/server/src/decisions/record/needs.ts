// What the room needs from the house, and one decision opened with everything around it.
import type { Language } from '@aboveboard/protocol'
import type { DecisionMessages } from '@aboveboard/protocol/messages/decisions/decisions'
import type { Audit } from '../../audit/audit.ts'
import type { Database, Sql } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import type { Personal } from '../../domain/personal.ts'
import type { DecisionBody, Ruling } from '../../map/tables/decisions.ts'
import type { Consent } from '../../privacy/consent/consent.ts'
import type { Reveal } from '../../privacy/reveal/reveal.ts'
import type { AccessRules } from '../../staff/staff.ts'
import { explain, type ReviewFacts } from '../rules/explain.ts'
import { listReviews } from './decision.sql.ts'
import type { DecisionRow, OpenReview, ReviewRow, Ring, Sealing } from './sealing.ts'
import type { Rules, Versions } from './versions.ts'

/** A line about a decision, by its name in the catalogue. */
export type Line = keyof DecisionMessages['lines']

/** How people are told in their conversation; the desk has it. */
export interface Telling {
  /** The person's conversation at this moment. */
  current(run: Sql, subject: string): Promise<string | null>
  /** Adds a line about a decision to it, within the transaction of what it says. Without a conversation the portal says it. */
  tell(
    run: Sql,
    access: Access,
    about: { readonly subject: string; readonly ring: Ring; readonly decision: string },
    line: Line,
  ): Promise<void>
}

export interface DecisionNeeds {
  readonly db: Database
  readonly audit: Audit
  readonly clock: Clock
  readonly sealing: Sealing
  readonly versions: Versions
  readonly reveal: Pick<Reveal, 'reveal'>
  readonly policies: AccessRules
  readonly consent: Pick<Consent, 'rules'>
  /** Whether a person disputes facts about them: an open request for rectification (Art. 16, 18(1)(a); D-12). */
  readonly disputed: (access: Access, subject: string) => Promise<boolean>
  readonly telling: Telling
}

/** Opens closed boxes for whoever may: the person, or staff after the access ledger was written. */
export type Unbox = <T>(box: Personal<T>) => Promise<T> | T

/** A decision in clear, for one reader. */
export interface Opened {
  readonly row: DecisionRow
  readonly body: DecisionBody
  readonly ruling: Ruling | null
  readonly review: (ReviewFacts & { readonly row: ReviewRow }) | null
  /** What the latest finished review decided. */
  readonly settled: Ruling | null
  readonly rules: Rules
  readonly disputed: boolean
}

/** Opens decisions of one person. Reviews and rules are read once for all of them. */
export async function openDecisions(
  needs: DecisionNeeds,
  access: Access,
  about: { readonly ring: Ring; readonly rows: readonly DecisionRow[]; readonly run?: Sql },
  unbox: Unbox,
): Promise<readonly Opened[]> {
  const { db, sealing, versions } = needs
  const { ring, rows } = about
  const [first] = rows
  if (first === undefined) return []
  const reviews = await listReviews(
    about.run ?? db.as(access).sql,
    rows.map((row) => row.id),
  )
  const disputed = await needs.disputed(access, first.subject)
  const opened: Opened[] = []
  for (const row of rows) {
    const open = sealing.openDecision(ring, row)
    const about = reviews.filter((one) => one.decision === row.id)
    const known = await Promise.all(
      about.map(async (one) => ({ ...(await openReview(sealing.openReview(ring, one), unbox)), row: one })),
    )
    opened.push({
      row,
      body: await unbox(open.body),
      ruling: open.ruling === null ? null : ((await unbox(open.ruling)) as Ruling | null),
      review: known[0] ?? null,
      settled: known.find((one) => one.ruling !== null)?.ruling ?? null,
      rules: await versions.at(access, row.type, row.type_version),
      disputed,
    })
  }
  return opened
}

async function openReview(open: OpenReview, unbox: Unbox): Promise<ReviewFacts> {
  const { state, at, due_at, closed_at } = open
  return {
    state,
    statement: await unbox(open.statement),
    at,
    due_at,
    closed_at,
    ruling: open.ruling === null ? null : ((await unbox(open.ruling)) as Ruling | null),
  }
}

/** What a reader sees of an opened decision. */
export function viewOf(opened: Opened, lang: Language) {
  const { rules, ...rest } = opened
  return explain({ ...rest, file: rules.file, automated: rules.automated }, lang)
}
