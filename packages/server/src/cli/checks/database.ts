// Looks at the database: reachable, of a version we know, guarded, equal to the data map, migrated, its queue at work.
import { type Database, findDrift, openDatabase } from '../../db/db.ts'
import { checkMigrations } from '../../db/migrate/migrate.ts'
import { systemAccess } from '../../domain/access.ts'
import { type Clock, minute, second } from '../../domain/clock.ts'
import { Fatal } from '../../domain/problem.ts'
import { findLiveEpochs, type Keystore, openKeys } from '../../keys/keys.ts'
import { tables } from '../../map/map.ts'
import { findSites } from '../../tenants/tenants.ts'
import type { Cluster } from '../premises.ts'
import { bad, type Finding, good, warning } from './check.ts'
import { readQueueFacts, type ServerFacts } from './database.sql.ts'

/** Version, row-level security and clock of the server. */
export function checkServer(facts: ServerFacts, clock: Clock): readonly Finding[] {
  const major = Math.floor(facts.version / 10_000)
  const skew = Math.abs(facts.clock - clock.now())
  return [
    major >= 15
      ? good('PostgreSQL', `version ${major}`)
      : bad('PostgreSQL', `version ${major}`, 'Aboveboard needs PostgreSQL 15 or later.'),
    facts.passes
      ? bad(
          'Row-level security',
          'the app role can pass it',
          'ABOVEBOARD_DATABASE_URL must name a role that is no superuser, has no BYPASSRLS and owns no table.',
        )
      : good('Row-level security', 'the app role is bound by it'),
    skew < 5 * second
      ? good('Clock of the database', 'agrees with this machine')
      : warning('Clock of the database', `${Math.round(skew / second)} s away from this machine`, 'Set both by NTP.'),
  ]
}

/** The schema against the files and against the data map, both ways. */
export async function checkSchema(db: Database, cluster: Cluster, migrations: string): Promise<readonly Finding[]> {
  const { pending, edited, unknown } = await checkMigrations(cluster.as('app'), migrations)
  const migrated =
    edited.length > 0
      ? bad(
          'Migrations',
          `changed after they were applied: ${edited.join(', ')}`,
          'Put the files back as they were released.',
        )
      : pending.length > 0
        ? bad('Migrations', `not applied: ${pending.join(', ')}`, 'Run: aboveboard migrate')
        : unknown.length > 0
          ? warning(
              'Migrations',
              `of a newer version: ${unknown.join(', ')}`,
              'Another node runs a newer version; update this one.',
            )
          : good('Migrations', 'all applied')
  const drift = await findDrift(db.open as never, tables)
  const mapped =
    drift.length === 0
      ? good('Data map', `${Object.keys(tables).length} tables, equal to the database`)
      : bad(
          'Data map',
          `${drift.length} differences: ${drift.slice(0, 3).join('; ')}`,
          'The server does not start like this. Undo what was changed by hand in the database.',
        )
  return [migrated, mapped]
}

/** Whether keystore and database belong together. */
export async function checkPairing(db: Database, keystore: Keystore, clock: Clock): Promise<Finding> {
  const live = new Set<number>()
  for (const { tenant } of await findSites(db.open)) {
    for (const epoch of await findLiveEpochs(db.as(systemAccess(tenant, 'doctor')).sql)) live.add(epoch)
  }
  try {
    openKeys({ keystore, clock }).checkEpochs(live)
    return good('Keys and database', 'belong together')
  } catch (fault) {
    return bad(
      'Keys and database',
      'do not belong together',
      fault instanceof Fatal ? fault.message : 'Put both back from the same moment.',
    )
  }
}

/** Whether jobs run, and which have failed for good. */
export async function checkQueue(cluster: Cluster, clock: Clock, isRunning: boolean): Promise<Finding> {
  const about = 'Jobs'
  const db = openDatabase(cluster.as('queue'), { size: 1, onFault: () => {} })
  try {
    const facts = await readQueueFacts(db, new Date(clock.now() - 5 * minute))
    if (facts === undefined) return good(about, 'no job was ever queued')
    if (facts.dead > 0)
      return bad(about, `${facts.dead} failed for good`, 'The log of the server names them as job-failed.')
    if (facts.late === 0) return good(about, 'none failed, none late')
    return isRunning
      ? bad(
          about,
          `${facts.late} wait longer than five minutes`,
          'The worker is stuck or too slow: look at the log of the server.',
        )
      : warning(about, `${facts.late} wait for the server`, 'Start the server; erasures and deadlines wait with it.')
  } finally {
    await db.close()
  }
}
