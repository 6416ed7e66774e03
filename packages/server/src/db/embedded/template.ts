// Databases for tests: one server for all test processes of a checkout, the schema migrated once into a template, and a copy of it
// (55 to 80 ms) for each test, dropped after.
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { systemClock } from '../../domain/clock.ts'
import { sha256Hex } from '../../domain/hash.ts'
import { newId } from '../../domain/ids.ts'
import type { Connection } from '../lease.ts'
import { readMigrations } from '../migrate/files.ts'
import { migrate } from '../migrate/migrate.ts'
import { type Embedded, prepareRoles, type Role, roles, startEmbedded } from './embedded.ts'
import { codeOf } from './faults.ts'

/** The part of a test's context that is used. */
export interface Cleanup {
  after(then: () => Promise<void>): void
}

/** A database of a test's own. */
export interface TestDatabase {
  readonly name: string
  /** How to connect as a role; `admin` is the superuser. */
  as(role: Role | 'admin'): Connection
}

/** The product's migrations. */
export const ownMigrations: string = fileURLToPath(new URL('../../../migrations', import.meta.url))

// Nothing in a test database is worth keeping over a power cut.
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']

/**
 * Opens the server of this checkout's tests. Every test process finds the same one, and the last to leave stops it; a runner that holds it
 * open spares the others the start.
 */
export async function openTestServer(): Promise<Embedded> {
  const checkout = sha256Hex(`${process.getuid?.() ?? ''} ${dirname(ownMigrations)}`).slice(0, 12)
  return await startEmbedded({
    dataDir: join(tmpdir(), `aboveboard-tests-${checkout}`),
    log: () => undefined,
    settings: careless,
  })
}

async function asAdmin<T>(connection: Connection, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...connection })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

// All but the newest templates, and copies from before the server's start: a killed test did not drop those, and nobody can be using
// them. 55006: in use; 3D000: dropped by another process.
async function dropOld(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    `(select datname from pg_database where datname like 'template\\_%' order by oid desc offset 5)
     union all
     select datname from pg_database
      where datname ~ '^(test|making)_' and (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < pg_postmaster_start_time()`,
  )
  for (const { datname } of rows) {
    await admin.query(`drop database ${datname}`).catch((error: unknown) => {
      if (!['55006', '3D000'].includes(codeOf(error))) throw error
    })
  }
}

/** Makes the template unless it is there. Half-made ones never get its name. */
async function ensureTemplate(server: Embedded, directory: string, admin: Client): Promise<string> {
  const files = await readMigrations(directory)
  const template = `template_${sha256Hex(files.map((file) => file.sha256).join()).slice(0, 16)}`
  const isThere = async (): Promise<boolean> =>
    (await admin.query('select from pg_database where datname = $1', [template])).rowCount === 1
  if (await isThere()) return template
  await admin.query('select pg_advisory_lock(hashtext($1))', [template])
  if (!(await isThere())) {
    const making = `making_${newId().replaceAll('-', '')}`
    await admin.query(`create database ${making} owner ${roles.owner}`)
    await asAdmin(server.as('admin', making), (client) => prepareRoles(client))
    await migrate({ connection: server.as('owner', making), directory, clock: systemClock })
    await admin.query(`alter database ${making} rename to ${template}`)
  }
  await admin.query('select pg_advisory_unlock(hashtext($1))', [template])
  return template
}

/**
 * A fresh database with the migrations applied and the roles prepared, dropped when the test ends. Close every pool before: the test's
 * own `after` hooks run in the order of registration, so sessions that are left are ended.
 */
export async function withDatabase(t: Cleanup, options: { readonly migrations?: string } = {}): Promise<TestDatabase> {
  const server = await openTestServer()
  const name = `test_${newId().replaceAll('-', '')}`
  t.after(async () => {
    await asAdmin(server.as('admin', 'postgres'), (admin) =>
      admin.query(`drop database if exists ${name} with (force)`),
    )
    await server.stop()
  })
  await asAdmin(server.as('admin', 'postgres'), async (admin) => {
    if (server.started) await dropOld(admin)
    const template = await ensureTemplate(server, options.migrations ?? ownMigrations, admin)
    // 55006: somebody is connected to the template at this moment, as autovacuum may be.
    for (let tries = 1; ; tries += 1) {
      try {
        await admin.query(`create database ${name} template ${template} owner ${roles.owner}`)
        break
      } catch (error) {
        if (tries === 50 || codeOf(error) !== '55006') throw error
      }
    }
  })
  // Rights on the database itself are not copied with it.
  await asAdmin(server.as('admin', name), (client) => prepareRoles(client))
  return { name, as: (role) => server.as(role, name) }
}
