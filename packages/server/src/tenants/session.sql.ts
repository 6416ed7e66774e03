// Visits: a hashed token, language and choices. Before consent this is all there is of a person.
import type { Sql } from '../db/db.ts'
import type { SessionId, SubjectId } from '../domain/ids.ts'
import type { StoredRow } from '../map/table.ts'
import type { Choices, session } from '../map/tables/people.ts'

/** Stores a new visit. */
export async function insertSession(run: Sql, row: StoredRow<typeof session>): Promise<void> {
  await run.insertInto('session').values(row).execute()
}

/** Remembers choices made before there is a subject. */
export async function setChoices(run: Sql, id: SessionId, choices: Choices): Promise<void> {
  await run.updateTable('session').set({ choices }).where('id', '=', id).execute()
}

/** Attaches the subject that was made at the first basis for `support`. Does nothing when there is one already. */
export async function attachSubject(run: Sql, id: SessionId, subject: SubjectId): Promise<boolean> {
  const done = await run
    .updateTable('session')
    .set({ subject, choices: {} })
    .where('id', '=', id)
    .where('subject', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}
