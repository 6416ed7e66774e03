// What an older database is asked, and told, when it was put back.
import { rawSql, type Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { consentEvent } from '../../map/tables/accountability.ts'
import { keptByHold } from './keepers.ts'
import { erasedTables } from './subject-rows.sql.ts'

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Where people still have rows or keys that no hold keeps: the names of the tables by person. */
export async function findTraces(
  run: Sql,
  subjects: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const free = (person: string) =>
    `not exists (select from legal_hold h where h.subject = o.${person}
       and h.reviewed_at is not null and h.released_at is null and h.expires_at > $2)`
  const places = erasedTables().map((one) => {
    const person = quoted(one.person ?? '')
    return { table: one.name, person, and: keptByHold(one.name) ? `and ${free(person)}` : '' }
  })
  places.push({
    table: 'subject_key',
    person: 'subject',
    and: `and (o.bundle <> 'conversation' or ${free('subject')})`,
  })
  const text = places
    .map(
      ({ table, person, and }) =>
        `select o.${person} as subject, '${table}' as place from ${quoted(table)} o where o.${person} = any ($1::uuid[]) ${and}`,
    )
    .join(' union ')
  const { rows } = await run.executeQuery(rawSql<{ subject: string; place: string }>(text, [subjects, now]))
  const found = new Map<string, string[]>()
  for (const { subject, place } of rows) found.set(subject, [...(found.get(subject) ?? []), place])
  return found
}

/** The latest event of each of some people about a purpose. */
export async function findLatestEvents(
  run: Sql,
  subjects: readonly string[],
): Promise<readonly StoredRow<typeof consentEvent>[]> {
  return run
    .selectFrom('consent_event')
    .selectAll()
    .distinctOn(['subject', 'purpose'])
    .where('subject', 'in', [...subjects])
    .orderBy('subject')
    .orderBy('purpose')
    .orderBy('seq', 'desc')
    .execute()
}

/** People whose latest word about a purpose is no, and who are there. */
export async function findUnwilling(run: Sql, purpose: string): Promise<readonly string[]> {
  const { rows } = await run.executeQuery(
    rawSql<{ subject: string }>(
      `select latest.subject from (
         select distinct on (subject) subject, state from consent_event where purpose = $1 order by subject, seq desc) latest
       join subject s on s.id = latest.subject and s.state = 'live'
       where latest.state in ('ConsentWithdrawn', 'ConsentRefused')`,
      [purpose],
    ),
  )
  return rows.map((row) => row.subject)
}

/** Ends all sign-ins, unused invitations and open portal visits: what was ended or used since must not work again. Returns how many. */
export async function forgetDoors(run: Sql): Promise<number> {
  const { rows } = await run.executeQuery(
    rawSql<{ count: number }>(
      `with sessions as (delete from staff_session returning 1), invites as (delete from staff_invite returning 1),
         tickets as (delete from portal_ticket where kind <> 'case' returning 1)
       select (select count(*) from sessions) + (select count(*) from invites) + (select count(*) from tickets) as count`,
      [],
    ),
  )
  return rows[0]?.count ?? 0
}

/** Lets the packages that waited to be fetched be made anew: their files are not part of a backup. Returns how many. */
export async function remakePackages(run: Sql): Promise<number> {
  const done = await run
    .updateTable('rights_case')
    .set({ state: 'running', file: null, file_expires_at: null })
    .where('state', '=', 'ready')
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}
