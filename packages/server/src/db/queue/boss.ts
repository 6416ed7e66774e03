// Our settings of pg-boss, which stand for: its schema is made for it, it keeps finished jobs briefly, it records nothing about machines
// and traces, and jobs announce themselves.
import { PgBoss } from 'pg-boss'
import type { Connection } from '../lease.ts'

/** The schema of the queue, owned by its role (`prepareRoles`). */
export const schema = 'queue'

/** Seconds a finished job is kept: long enough to look at, too short to become a record of people (Art. 5(1)(e)). */
export const keepSeconds = 3600

/** Seconds a dead job is kept for an operator. */
export const keepDeadSeconds = 30 * 24 * 3600

/** Seconds between looks for jobs that nobody announces: those that were sent ahead, and retries. */
export const pollSeconds = 5

/** A pg-boss with our settings; not started. */
export function newBoss(connection: Connection): PgBoss {
  return new PgBoss({
    ...connection,
    application_name: 'aboveboard-queue',
    connectionTimeoutMillis: 5_000,
    schema,
    createSchema: false,
    max: 4,
    useListenNotify: true,
    // Due dates stand in our tables on the domain clock; cron would be a second clock.
    schedule: false,
    persistWarnings: false,
    persistQueueStats: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  })
}
