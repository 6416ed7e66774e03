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
    .values({ tenant: row.tenant, id: row.id, state: 'live', created_at: row.at })
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
