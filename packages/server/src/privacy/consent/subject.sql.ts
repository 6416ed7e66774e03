// The random id that stands for a person, made at the first basis for `support` and not before.
import type { Sql } from '../../db/db.ts'
import type { SubjectId } from '../../domain/ids.ts'

/** Adds a person. */
export async function insertSubject(
  run: Sql,
  row: { readonly tenant: string; readonly id: SubjectId; readonly at: Date },
): Promise<void> {
  await run
    .insertInto('subject')
    .values({ tenant: row.tenant, id: row.id, state: 'live', objected: [], ai_opt_out: false, created_at: row.at })
    .execute()
}

/** Changes what may be done with a person's data. */
export async function setSubjectState(
  run: Sql,
  id: string,
  state: 'live' | 'restricted' | 'erasing' | 'erased',
): Promise<void> {
  await run.updateTable('subject').set({ state }).where('id', '=', id).execute()
}

/** A person's states, locked until the transaction ends: whoever acts for or against a person takes turns. */
export async function lockSubject(run: Sql, id: string): Promise<SubjectStates | undefined> {
  return run
    .selectFrom('subject')
    .select(['state', 'objected', 'ai_opt_out'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** What may be done with a person's data. */
export interface SubjectStates {
  readonly state: 'live' | 'restricted' | 'erasing' | 'erased'
  readonly objected: readonly string[]
  readonly ai_opt_out: boolean
}

/** Sets to which purposes a person objects (Art. 21). */
export async function setObjected(run: Sql, id: string, objected: readonly string[]): Promise<void> {
  await run
    .updateTable('subject')
    .set({ objected: [...objected] })
    .where('id', '=', id)
    .execute()
}

/** Sets whether a person wants no automated assistant at all. */
export async function setAiOptOut(run: Sql, id: string, optOut: boolean): Promise<void> {
  await run.updateTable('subject').set({ ai_opt_out: optOut }).where('id', '=', id).execute()
}
