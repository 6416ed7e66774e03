// What the room is handed for sealing: it never sees a key, so that nothing that reads a person's words can reach one. Boxes come out
// closed and are opened by `privacy/reveal`.
import type { Happening } from '../../audit/audit.ts'
import type { Sql } from '../../db/db.ts'
import type { ValueOf } from '../../map/column.ts'
import type { OpenRow, StoredRow } from '../../map/table.ts'
import type { decision, decisionReview, Ruling } from '../../map/tables/decisions.ts'

/** A person's keys, opaque here. */
export type Ring = NonNullable<Happening['subject']>['ring']

type Written<T extends { readonly columns: object }> = { [K in keyof T['columns']]: ValueOf<T['columns'][K]> }

export type DecisionRow = StoredRow<typeof decision>
export type OpenDecision = OpenRow<typeof decision>
export type ReviewRow = StoredRow<typeof decisionReview>
export type OpenReview = OpenRow<typeof decisionReview>

export interface Sealing {
  /** The keys of a person, as they are at this moment. */
  ring(run: Sql, subject: string): Promise<Ring>
  sealDecision(ring: Ring, row: Written<typeof decision>): DecisionRow
  openDecision(ring: Ring, row: DecisionRow): OpenDecision
  sealReview(ring: Ring, row: Written<typeof decisionReview>): ReviewRow
  openReview(ring: Ring, row: ReviewRow): OpenReview
  /** Seals a ruling for a row that is there already. */
  sealRuling(
    table: 'decision' | 'decision_review',
    ring: Ring,
    place: { readonly id: string; readonly version?: number },
    ruling: Ruling,
  ): Buffer
}
