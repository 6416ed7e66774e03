// Rights cases, as they lie in the database.
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { CaseProgress, Right, rightsCase } from '../../map/tables/accountability.ts'

export type CaseRow = StoredRow<typeof rightsCase>

/** States of a case that is not over. */
export const openStates = ['received', 'running', 'blocked'] as const

/** Adds a case. A second open case of the same right violates `rights_case_open` (SQLSTATE 23505). */
export async function insertCase(run: Sql, row: CaseRow): Promise<void> {
  await run.insertInto('rights_case').values(row).execute()
}

/** A case of the tenant. */
export async function findCase(run: Sql, id: string): Promise<CaseRow | undefined> {
  return run.selectFrom('rights_case').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A case, locked until the transaction ends: two workers on one case take turns. */
export async function lockCase(run: Sql, id: string): Promise<CaseRow | undefined> {
  return run.selectFrom('rights_case').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The open case of a right, if there is one. */
export async function findOpenCase(run: Sql, subject: string, right: Right): Promise<CaseRow | undefined> {
  return run
    .selectFrom('rights_case')
    .selectAll()
    .where('subject', '=', subject)
    .where('right', '=', right)
    .where('state', 'in', openStates)
    .executeTakeFirst()
}

/** A case of the tenant by the id of a person it belongs to, for whoever acts for them. */
export async function findOwnCase(run: Sql, subject: string, id: string): Promise<CaseRow | undefined> {
  return run
    .selectFrom('rights_case')
    .selectAll()
    .where('subject', '=', subject)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** A person's cases, newest first. */
export async function listCases(run: Sql, subject: string): Promise<CaseRow[]> {
  return run
    .selectFrom('rights_case')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .execute()
}

/** Changes a case. */
export async function changeCase(
  run: Sql,
  id: string,
  change: Partial<Omit<CaseRow, 'tenant' | 'subject' | 'id' | 'right' | 'opened_at'>>,
): Promise<void> {
  await run.updateTable('rights_case').set(change).where('id', '=', id).execute()
}

/** Notes a step. A step that is repeated adds its items. */
export function withStep(progress: CaseProgress, step: string, items: number, at: string): CaseProgress {
  const before = progress.steps.find((one) => one.step === step)
  if (before === undefined) return { ...progress, steps: [...progress.steps, { step, items, at }] }
  const steps = progress.steps.map((one) => (one === before ? { step, items: one.items + items, at } : one))
  return { ...progress, steps }
}

/** Takes the package of a case, once: the file's id, or `undefined` when it was taken before, or has expired. */
export async function takeFile(
  run: Sql,
  about: { readonly subject: string; readonly id: string; readonly now: Date },
): Promise<string | undefined> {
  const row = await run
    .selectFrom('rights_case')
    .select('file')
    .where('subject', '=', about.subject)
    .where('id', '=', about.id)
    .where('state', '=', 'ready')
    .where('file_expires_at', '>', about.now)
    .forUpdate()
    .executeTakeFirst()
  if (row?.file === undefined || row.file === null) return undefined
  await changeCase(run, about.id, {
    state: 'done',
    outcome: 'granted',
    closed_at: about.now,
    file: null,
    file_expires_at: null,
  })
  return row.file
}

/** Ends the cases whose package nobody fetched in time. Returns how many. */
export async function closeExpiredPackages(run: Sql, now: Date): Promise<number> {
  const done = await run
    .updateTable('rights_case')
    .set({ state: 'done', outcome: 'granted', closed_at: now, file: null, file_expires_at: null })
    .where('state', '=', 'ready')
    .where('file_expires_at', '<=', now)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}

/** Ends every other open case of a person whose data are being erased: there is nothing left to answer them with. */
export async function closeOthers(
  run: Sql,
  about: { readonly subject: string; readonly except: string; readonly now: Date },
): Promise<void> {
  await run
    .updateTable('rights_case')
    .set({ state: 'done', outcome: 'granted', closed_at: about.now, file: null, file_expires_at: null })
    .where('subject', '=', about.subject)
    .where('id', '<>', about.except)
    .where('state', '<>', 'done')
    .execute()
}

/** Cases that work on without a person: to be woken after a crash (P-4). */
export async function findUnfinished(run: Sql): Promise<CaseRow[]> {
  return run.selectFrom('rights_case').selectAll().where('state', 'in', ['running', 'blocked']).execute()
}

/** People who took back a consent lately and still have a key of what was held only for it: its erasure was interrupted. */
export async function findUnfinishedWithdrawals(
  run: Sql,
  about: { readonly purpose: string; readonly bundles: readonly string[]; readonly since: Date },
): Promise<readonly string[]> {
  const rows = await run
    .selectFrom('consent_event')
    .innerJoin('subject_key', 'subject_key.subject', 'consent_event.subject')
    .select('consent_event.subject')
    .distinct()
    .where('consent_event.purpose', '=', about.purpose)
    .where('consent_event.state', 'in', ['ConsentWithdrawn', 'ConsentRefused'])
    .where('consent_event.at', '>', about.since)
    .where('subject_key.bundle', 'in', [...about.bundles])
    .execute()
  return rows.map((row) => row.subject)
}

/** Cases that are not over and due before an instant: those whose alarms have to be looked at. */
export async function findDueCases(run: Sql, before: Date): Promise<CaseRow[]> {
  return run
    .selectFrom('rights_case')
    .selectAll()
    .where('state', 'in', openStates)
    .where('due_at', '<=', before)
    .execute()
}

/** Cases for the office: those that are open, most urgent first, or those that are over, newest first. */
export async function findOfficeCases(
  run: Sql,
  wanted: { readonly over: boolean; readonly right: Right | undefined; readonly limit: number },
): Promise<CaseRow[]> {
  const all = run
    .selectFrom('rights_case')
    .selectAll()
    .where('state', wanted.over ? 'in' : 'not in', ['ready', 'done'])
  const chosen = wanted.right === undefined ? all : all.where('right', '=', wanted.right)
  return (wanted.over ? chosen.orderBy('closed_at', 'desc') : chosen.orderBy('due_at')).limit(wanted.limit).execute()
}
