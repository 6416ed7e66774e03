// Whether answers helped.
import type { Sql } from '../../db/db.ts'
import { newId } from '../../domain/ids.ts'

/** What a person thinks of an answer; one opinion per message. */
export interface Opinion {
  readonly tenant: string
  readonly subject: string
  readonly message: string
  readonly value: 'helpful' | 'unhelpful' | null
  readonly at: Date
}

/** Stores, changes or removes an opinion. */
export async function storeFeedback(run: Sql, opinion: Opinion): Promise<void> {
  const { tenant, subject, message, value, at } = opinion
  if (value === null) {
    await run.deleteFrom('feedback').where('subject', '=', subject).where('message', '=', message).execute()
    return
  }
  await run
    .insertInto('feedback')
    .values({ tenant, subject, id: newId(), message, value, at })
    .onConflict((on) => on.columns(['tenant', 'subject', 'message']).doUpdateSet({ value, at }))
    .execute()
}

/** A person's opinions by message. */
export async function findFeedback(run: Sql, subject: string): Promise<ReadonlyMap<string, 'helpful' | 'unhelpful'>> {
  const rows = await run.selectFrom('feedback').select(['message', 'value']).where('subject', '=', subject).execute()
  return new Map(rows.map((row) => [row.message, row.value === 'helpful' ? 'helpful' : 'unhelpful']))
}
