// Consent events: only ever added, never changed (C-04).
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { consentEvent } from '../../map/tables/accountability.ts'
import type { VisitConsent } from '../../tenants/tenants.ts'

/** Adds events, in the order given. The database gives them their sequence. */
export async function insertConsentEvents(
  run: Sql,
  rows: readonly Omit<StoredRow<typeof consentEvent>, 'seq'>[],
): Promise<void> {
  if (rows.length > 0)
    await run
      .insertInto('consent_event')
      .values(rows.map((row) => ({ ...row }) as never))
      .execute()
}

/** Every event of a person, oldest first. */
export async function listConsentEvents(run: Sql, subject: string): Promise<StoredRow<typeof consentEvent>[]> {
  return run.selectFrom('consent_event').selectAll().where('subject', '=', subject).orderBy('seq').execute()
}

/** Consents whose validity is over at an instant and of which nothing younger is known, of everybody or of one person. */
export async function findExpired(run: Sql, now: Date, subject?: string): Promise<StoredRow<typeof consentEvent>[]> {
  const found = run
    .selectFrom('consent_event as e')
    .selectAll('e')
    .innerJoin('subject as s', (on) => on.onRef('s.id', '=', 'e.subject').on('s.state', 'in', ['live', 'restricted']))
    .where('e.state', '=', 'ConsentGiven')
    .where('e.expires_at', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('consent_event as l')
            .select('l.id')
            .whereRef('l.subject', '=', 'e.subject')
            .whereRef('l.purpose', '=', 'e.purpose')
            .whereRef('l.seq', '>', 'e.seq'),
        ),
      ),
    )
    .limit(5_000)
  return (subject === undefined ? found : found.where('e.subject', '=', subject)).execute()
}

/** How a person stands to every purpose at this moment: asked again by work that began earlier (C-09). */
export async function findStanding(
  run: Sql,
  subject: string,
): Promise<{
  readonly subjectState: 'live' | 'restricted' | 'erasing' | 'erased' | null
  readonly objected: readonly string[]
  readonly aiOptOut: boolean
  readonly consents: Readonly<Record<string, VisitConsent>>
}> {
  const owner = await run
    .selectFrom('subject')
    .select(['state', 'objected', 'ai_opt_out'])
    .where('id', '=', subject)
    .executeTakeFirst()
  const rows = await run
    .selectFrom('consent_event')
    .selectAll()
    .distinctOn('purpose')
    .where('subject', '=', subject)
    .orderBy('purpose')
    .orderBy('seq', 'desc')
    .execute()
  const consents: Record<string, VisitConsent> = {}
  for (const row of rows) {
    consents[row.purpose] = {
      state: row.state as VisitConsent['state'],
      version: row.purpose_version,
      at: row.at.getTime(),
      expires: row.expires_at?.getTime() ?? null,
    }
  }
  return {
    subjectState: owner?.state ?? 'erased',
    objected: owner?.objected ?? [],
    aiOptOut: owner?.ai_opt_out ?? false,
    consents,
  }
}
