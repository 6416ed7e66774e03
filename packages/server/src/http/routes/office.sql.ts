// Figures for the privacy officer: counts only, never content.
import type { Sql } from '../../db/db.ts'

/** How many people stand how to each purpose, by their latest choice. */
export async function countConsents(
  run: Sql,
): Promise<readonly { readonly purpose: string; readonly state: string; readonly people: number }[]> {
  const latest = run
    .selectFrom('consent_event')
    .distinctOn(['subject', 'purpose'])
    .select(['subject', 'purpose', 'state'])
    .orderBy('subject')
    .orderBy('purpose')
    .orderBy('seq', 'desc')
  const rows = await run
    .selectFrom(latest.as('latest'))
    .select((at) => ['latest.purpose', 'latest.state', at.fn.countAll<number>().as('people')])
    .groupBy(['latest.purpose', 'latest.state'])
    .execute()
  return rows.map((row) => ({ purpose: row.purpose, state: row.state, people: row.people }))
}
