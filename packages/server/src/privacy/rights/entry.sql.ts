// What is written in a case: sealed words of the person and of the staff.
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { caseEntry } from '../../map/tables/accountability.ts'

export type EntryRow = StoredRow<typeof caseEntry>

/** Adds an entry, at the end. */
export async function insertCaseEntry(run: Sql, row: Omit<EntryRow, 'seq'>): Promise<void> {
  await run
    .insertInto('case_entry')
    .values({ ...row } as never)
    .execute()
}

/** The entries of a person's cases, or of one of them, oldest first. */
export async function listCaseEntries(run: Sql, subject: string, rightsCase?: string): Promise<EntryRow[]> {
  const all = run.selectFrom('case_entry').selectAll().where('subject', '=', subject)
  return (rightsCase === undefined ? all : all.where('rights_case', '=', rightsCase)).orderBy('seq').execute()
}

/** The entries of cases that belong to proposed refusals, without their words, oldest first. */
export async function listProposals(
  run: Sql,
  cases: readonly string[],
): Promise<readonly Pick<EntryRow, 'rights_case' | 'kind'>[]> {
  if (cases.length === 0) return []
  return run
    .selectFrom('case_entry')
    .select(['rights_case', 'kind'])
    .where('rights_case', 'in', [...cases])
    .where('kind', 'in', ['proposal', 'rejection', 'refusal'])
    .orderBy('seq')
    .execute()
}
