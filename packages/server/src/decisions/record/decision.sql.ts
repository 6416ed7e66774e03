// Decisions and their reviews, as they lie in the database.
import type { Sql } from '../../db/db.ts'
import type { DecisionRow, ReviewRow } from './sealing.ts'

export type DecisionState = DecisionRow['state']

/** Adds a decision. The same client id twice violates `decision_once` (SQLSTATE 23505). */
export async function insertDecision(run: Sql, row: DecisionRow): Promise<void> {
  await run.insertInto('decision').values(row).execute()
}

/** A decision of the tenant, whoever it is about; for staff and for replay. */
export async function findDecision(run: Sql, id: string): Promise<DecisionRow | undefined> {
  return run.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A decision, held still until the transaction ends: of two people who decide at once, one is told. */
export async function lockDecision(run: Sql, id: string): Promise<DecisionRow | undefined> {
  return run.selectFrom('decision').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The decision that a person's client asked for under an id of its own. */
export async function findByClientId(run: Sql, subject: string, clientId: string): Promise<DecisionRow | undefined> {
  return run
    .selectFrom('decision')
    .selectAll()
    .where('subject', '=', subject)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
}

/** A person's decisions, newest first. */
export async function listOwn(run: Sql, subject: string, limit: number): Promise<DecisionRow[]> {
  return run
    .selectFrom('decision')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('decided_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Decisions in some states, the oldest first; of one conversation, or of the whole tenant. */
export async function listByState(
  run: Sql,
  about: { readonly states: readonly DecisionState[]; readonly conversation?: string; readonly limit: number },
): Promise<DecisionRow[]> {
  let query = run
    .selectFrom('decision')
    .selectAll()
    .where('state', 'in', [...about.states])
  if (about.conversation !== undefined) query = query.where('conversation', '=', about.conversation)
  return query.orderBy('decided_at').orderBy('id').limit(about.limit).execute()
}

/** Changes a decision. */
export async function changeDecision(
  run: Sql,
  about: { readonly subject: string; readonly id: string },
  change: Partial<Omit<DecisionRow, 'tenant' | 'subject' | 'id'>>,
): Promise<void> {
  await run
    .updateTable('decision')
    .set(change)
    .where('subject', '=', about.subject)
    .where('id', '=', about.id)
    .execute()
}

/** Adds a review. A second open one violates `decision_review_open` (SQLSTATE 23505). */
export async function insertReview(run: Sql, row: ReviewRow): Promise<void> {
  await run.insertInto('decision_review').values(row).execute()
}

/** The reviews of decisions, the newest first. */
export async function listReviews(run: Sql, decisions: readonly string[]): Promise<ReviewRow[]> {
  if (decisions.length === 0) return []
  return run
    .selectFrom('decision_review')
    .selectAll()
    .where('decision', 'in', [...decisions])
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
}

/** Changes a review. */
export async function changeReview(
  run: Sql,
  about: { readonly subject: string; readonly id: string },
  change: Partial<Omit<ReviewRow, 'tenant' | 'subject' | 'id'>>,
): Promise<void> {
  await run
    .updateTable('decision_review')
    .set(change)
    .where('subject', '=', about.subject)
    .where('id', '=', about.id)
    .execute()
}
