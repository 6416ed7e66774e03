// Brings the database's schema forward: plain SQL files in order, one transaction each, one migrator at a time (F-15).
import { Client } from 'pg'
import type { Clock } from '../../domain/clock.ts'
import { rfc3339 } from '../../domain/clock.ts'
import { Fatal } from '../../domain/problem.ts'
import { faultCode } from '../faults.ts'
import { type Connection, clientConfig } from '../lease.ts'
import { type MigrationFile, readMigrations } from './files.ts'

export { readMigrations } from './files.ts'

/** What a migration run needs. */
export interface MigrationNeeds {
  /** The owner of the tables; the app role could not do it (S-17). */
  readonly connection: Connection
  /** Directory of the files `NNNN-name.sql`. */
  readonly directory: string
  readonly clock: Clock
  /** The number of the last file to apply, for a backup of an older version. */
  readonly through?: number
  /** Called after each file that was applied. */
  readonly onApplied?: (name: string) => void
}

/** How files and database compare. */
export interface MigrationState {
  /** Files that have not been applied yet, in order. */
  readonly pending: readonly string[]
  /** Files that were changed after they were applied, or that are missing a predecessor's place in the order. */
  readonly edited: readonly string[]
  /** Migrations in the database without a file: a newer version of Aboveboard applied them. Harmless, migrations expand first. */
  readonly unknown: readonly string[]
}

/** A migration that was applied. */
export interface Applied {
  readonly number: number
  readonly name: string
  readonly sha256: string
}

const migrating = 0x6d696772

// 42P01: no migration has ever run. Readable by the app role, for readiness.
async function readApplied(client: Client): Promise<readonly Applied[]> {
  const { rows } = await client
    .query<Applied>('select number, name, sha256 from schema_migration order by number')
    .catch((fault: unknown) => {
      if (faultCode(fault) === '42P01') return { rows: [] }
      throw fault
    })
  return rows
}

function compare(files: readonly MigrationFile[], applied: readonly Applied[]): MigrationState {
  const byNumber = new Map(applied.map((one) => [one.number, one]))
  const latest = applied.at(-1)?.number ?? 0
  const pending = files.filter((file) => !byNumber.has(file.number))
  return {
    pending: pending.map((file) => file.name),
    edited: [
      ...files.filter((file) => byNumber.has(file.number) && byNumber.get(file.number)?.sha256 !== file.sha256),
      // A file slipped in below one that was applied would run in another order elsewhere.
      ...pending.filter((file) => file.number < latest),
    ].map((file) => file.name),
    unknown: applied.filter((one) => !files.some((file) => file.number === one.number)).map((one) => one.name),
  }
}

/** PostgreSQL's place and code of a fault, without its words, which can quote rows (M-07). */
function describe(file: MigrationFile, fault: unknown): string {
  const position = fault instanceof Error && 'position' in fault ? Number(fault.position) : Number.NaN
  const line = Number.isNaN(position) ? '' : `, line ${file.text.slice(0, position).split('\n').length}`
  return `Migration ${file.name}${line} failed with code ${faultCode(fault) || 'unknown'}. Nothing of this file was kept.`
}

async function apply(client: Client, file: MigrationFile, clock: Clock): Promise<void> {
  const transaction = async (): Promise<string> =>
    (await client.query<{ id: string }>('select pg_current_xact_id()::text as id')).rows[0]?.id ?? ''
  await client.query('begin')
  try {
    const before = await transaction()
    await client.query(file.text)
    if ((await transaction()) !== before) {
      throw new Fatal('migration-not-one-transaction', `Migration ${file.name} must not contain begin or commit.`)
    }
    await client.query('insert into schema_migration (number, name, sha256, applied_at) values ($1, $2, $3, $4)', [
      file.number,
      file.name,
      file.sha256,
      rfc3339(clock.now()),
    ])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw fault instanceof Fatal ? fault : new Fatal('migration-failed', describe(file, fault))
  }
}

async function withClient<T>(connection: Connection, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(clientConfig(connection, 'migrate'))
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Applies what is pending and returns the names. Waits for another migrator and then finds nothing to do. Throws `Fatal`:
 * `migration-edited` before touching anything, `migration-failed` and `migration-not-one-transaction` after rolling the file back.
 */
export async function migrate(needs: MigrationNeeds): Promise<readonly string[]> {
  const files = await readMigrations(needs.directory)
  return await withClient(needs.connection, async (client) => {
    await client.query('select pg_advisory_lock($1)', [migrating])
    await client.query(
      `create table if not exists schema_migration (
         number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null
       );
       do $$ begin
         if exists (select from pg_roles where rolname = 'aboveboard_app') then grant select on schema_migration to aboveboard_app; end if;
       end $$`,
    )
    const { edited, pending } = compare(files, await readApplied(client))
    if (edited.length > 0) {
      throw new Fatal(
        'migration-edited',
        `Migrations that were applied or passed by may not be changed or added: ${edited.join(', ')}. Write a new one.`,
      )
    }
    for (const file of files.filter((file) => pending.includes(file.name))) {
      if (file.number > (needs.through ?? file.number)) break
      await apply(client, file, needs.clock)
      needs.onApplied?.(file.name)
    }
    return pending
  })
}

/** The migrations that a database has seen, in order. */
export async function appliedMigrations(connection: Connection): Promise<readonly Applied[]> {
  return await withClient(connection, readApplied)
}

/** Compares files and database; for readiness, also as the app role. Ready when nothing is pending and nothing edited. */
export async function checkMigrations(connection: Connection, directory: string): Promise<MigrationState> {
  const files = await readMigrations(directory)
  return await withClient(connection, async (client) => compare(files, await readApplied(client)))
}
