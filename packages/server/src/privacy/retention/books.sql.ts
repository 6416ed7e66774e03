// Retention's books: runs, runs that wait for two people, and the figures that survive.
import type { Sql } from '../../db/db.ts'
import { newId } from '../../domain/ids.ts'
import type { StoredRow } from '../../map/table.ts'
import type { DeletedByRule, retentionRun, retentionStop, statistic } from '../../map/tables/retention.ts'

export type Stop = StoredRow<typeof retentionStop>

/** The last runs, newest first. */
export async function listRuns(run: Sql, most: number): Promise<readonly StoredRow<typeof retentionRun>[]> {
  return run.selectFrom('retention_run').selectAll().orderBy('at', 'desc').limit(most).execute()
}

/** Notes a run. Runs are kept for a year. */
export async function noteRun(
  run: Sql,
  row: {
    readonly tenant: string
    readonly at: Date
    readonly began_by: 'clock' | 'operator'
    readonly outcome: 'done' | 'stopped'
    readonly deleted: DeletedByRule
  },
): Promise<void> {
  await run
    .insertInto('retention_run')
    .values({ ...row, id: newId() })
    .execute()
  const yearAgo = new Date(row.at.getTime() - 366 * 86_400_000)
  await run.deleteFrom('retention_run').where('at', '<', yearAgo).execute()
}

/** What waits for people, or was decided by them lately. */
export async function listStops(run: Sql, most: number): Promise<readonly Stop[]> {
  return run.selectFrom('retention_stop').selectAll().orderBy('at', 'desc').limit(most).execute()
}

/** The latest stop of a rule, whatever became of it. */
export async function findLatestStop(run: Sql, rule: string): Promise<Stop | undefined> {
  return run.selectFrom('retention_stop').selectAll().where('rule', '=', rule).orderBy('at', 'desc').executeTakeFirst()
}

/** A stop, locked until the transaction ends: two people who agree at once take turns. */
export async function lockStop(run: Sql, id: string): Promise<Stop | undefined> {
  return run.selectFrom('retention_stop').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Stops a rule. Nothing happens while an earlier stop of it is open. */
export async function noteStop(run: Sql, row: Omit<Stop, 'id' | 'state' | 'first_by' | 'second_by'>): Promise<void> {
  await run
    .insertInto('retention_stop')
    .values({ ...row, id: newId(), state: 'waiting', first_by: null, second_by: null })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Changes a stop. */
export async function changeStop(
  run: Sql,
  id: string,
  change: Partial<Pick<Stop, 'state' | 'first_by' | 'second_by'>>,
): Promise<void> {
  await run.updateTable('retention_stop').set(change).where('id', '=', id).execute()
}

/** The figures of deleted conversations, newest month first. */
export async function listStatistics(run: Sql, most: number): Promise<readonly StoredRow<typeof statistic>[]> {
  return run.selectFrom('statistic').selectAll().orderBy('month', 'desc').limit(most).execute()
}
