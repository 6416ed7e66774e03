// How people treat what the rules say, per version: what shows a rubber stamp, a bad rule, or neither (D-07, D-10).
import { rawSql, type Sql } from '../../db/db.ts'

/** Counts of one version. */
export interface VersionFigures {
  readonly type: string
  readonly type_version: number
  readonly made: number
  readonly waiting: number
  /** Confirmed or changed by a person. */
  readonly confirmed: number
  readonly followed: number
  readonly reviewed: number
  readonly overturned: number
}

/** The figures of every version of the tenant. */
export async function countVersions(run: Sql): Promise<readonly VersionFigures[]> {
  const { rows } = await run.executeQuery(
    rawSql<VersionFigures>(
      `select d.type, d.type_version, count(*)::int as made, (count(*) filter (where d.state = 'proposed'))::int as waiting,
         (count(*) filter (where d.staff is not null))::int as confirmed, (count(*) filter (where d.followed))::int as followed,
         coalesce(sum(r.reviewed), 0)::int as reviewed, coalesce(sum(r.overturned), 0)::int as overturned
       from decision d left join lateral (
         select count(*) as reviewed, count(*) filter (where r.state = 'overturned') as overturned
           from decision_review r where r.tenant = d.tenant and r.decision = d.id and r.state <> 'open') r on true
       group by d.type, d.type_version`,
      [],
    ),
  )
  return rows
}

/** The latest confirmations of a version: whether the proposal was followed, and how long its facts were open (milliseconds). */
export async function latestConfirmations(
  run: Sql,
  about: { readonly type: string; readonly version: number; readonly limit: number },
): Promise<readonly { readonly followed: boolean; readonly looked: number }[]> {
  const rows = await run
    .selectFrom('decision')
    .select(['followed', 'looked'])
    .where('type', '=', about.type)
    .where('type_version', '=', about.version)
    .where('staff', 'is not', null)
    .orderBy('effective_at', 'desc')
    .limit(about.limit)
    .execute()
  return rows.map((row) => ({ followed: row.followed === true, looked: row.looked ?? 0 }))
}
