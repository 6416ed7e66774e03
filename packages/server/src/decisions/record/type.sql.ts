// Versions of rules, as they lie in the database. What a version says is written once.
import { isDuplicate, type Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { decisionType } from '../../map/tables/decisions.ts'

export type TypeRow = StoredRow<typeof decisionType>

/** Adds a version. False when it is there already. */
export async function insertVersion(run: Sql, row: TypeRow): Promise<boolean> {
  try {
    await run
      .insertInto('decision_type')
      .values({ ...row, file: JSON.stringify(row.file) })
      .execute()
    return true
  } catch (fault) {
    if (isDuplicate(fault)) return false
    throw fault
  }
}

/** Every version of the tenant, newest first. */
export async function listVersions(run: Sql): Promise<TypeRow[]> {
  return run.selectFrom('decision_type').selectAll().orderBy('type').orderBy('version', 'desc').execute()
}

/** The version of a kind that is in use. */
export async function findActive(run: Sql, type: string): Promise<TypeRow | undefined> {
  return run
    .selectFrom('decision_type')
    .selectAll()
    .where('type', '=', type)
    .where('state', '=', 'active')
    .executeTakeFirst()
}

/** One version. */
export async function findVersion(run: Sql, type: string, version: number): Promise<TypeRow | undefined> {
  return run
    .selectFrom('decision_type')
    .selectAll()
    .where('type', '=', type)
    .where('version', '=', version)
    .executeTakeFirst()
}

/** Puts a version into use and the one before it out of use. */
export async function activate(
  run: Sql,
  about: { readonly type: string; readonly version: number; readonly at: Date },
): Promise<void> {
  await run
    .updateTable('decision_type')
    .set({ state: 'retired' })
    .where('type', '=', about.type)
    .where('state', '=', 'active')
    .execute()
  await run
    .updateTable('decision_type')
    .set({ state: 'active', published_at: about.at })
    .where('type', '=', about.type)
    .where('version', '=', about.version)
    .execute()
}

/** Takes a kind of decision out of use. */
export async function retire(run: Sql, type: string): Promise<void> {
  await run
    .updateTable('decision_type')
    .set({ state: 'retired' })
    .where('type', '=', type)
    .where('state', '=', 'active')
    .execute()
}

/** Notes that people follow a version so closely that it counts as an automated decision (D-07). */
export async function markAutomated(run: Sql, type: string, version: number): Promise<boolean> {
  const done = await run
    .updateTable('decision_type')
    .set({ automated: true })
    .where('type', '=', type)
    .where('version', '=', version)
    .where('automated', '=', false)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}
