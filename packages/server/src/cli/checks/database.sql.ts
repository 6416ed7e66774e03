// What the doctor asks PostgreSQL about itself.
import { type Database, rawSql } from '../../db/db.ts'

/** Facts about the server and the role that is connected. */
export interface ServerFacts {
  /** For example 180004. */
  readonly version: number
  /** Whether the role could pass row-level security or owns a table. */
  readonly passes: boolean
  /** When the server says that it got this question: its clock, in milliseconds since 1970. */
  readonly clock: number
  /** Other connections of the product's server. */
  readonly others: number
}

/** Asks for the facts, over a pool of one connection. */
export async function readServerFacts(db: Database): Promise<ServerFacts | undefined> {
  const { rows } = await db.open.executeQuery(
    rawSql<ServerFacts>(
      `select current_setting('server_version_num')::int as version,
              (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
                or exists (select from pg_class where relnamespace = 'public'::regnamespace and relowner = current_user::regrole) as passes,
              (select extract(epoch from query_start) * 1000 from pg_stat_activity where pid = pg_backend_pid())::float8 as clock,
              (select count(*)::int from pg_stat_activity where application_name = 'aboveboard-app' and pid <> pg_backend_pid()) as others`,
      [],
    ),
  )
  return rows[0]
}

/** What the queue holds. */
export interface QueueFacts {
  /** Jobs that should have begun before `since`. */
  readonly late: number
  /** Jobs that failed for good. */
  readonly dead: number
}

/** Asks as the role of the queue. `undefined` when the queue was never opened. */
export async function readQueueFacts(db: Database, since: Date): Promise<QueueFacts | undefined> {
  const there = await db.open.executeQuery(
    rawSql<{ there: boolean }>(`select to_regclass('queue.job') is not null as there`, []),
  )
  if (there.rows[0]?.there !== true) return undefined
  const { rows } = await db.open.executeQuery(
    rawSql<QueueFacts>(
      `select count(*) filter (where name <> 'dead-letters' and state < 'active' and start_after < $1)::int as late,
              count(*) filter (where name = 'dead-letters')::int as dead
         from queue.job`,
      [since],
    ),
  )
  return rows[0]
}
