// Migrations run once, in order, whole or not at all, whoever else is migrating.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Client } from 'pg'
import { settableClock } from '../../domain/clock.ts'
import { Fatal } from '../../domain/problem.ts'
import { ownMigrations, type TestDatabase, withDatabase } from '../embedded/template.ts'
import { checkMigrations, type MigrationNeeds, migrate } from './migrate.ts'

function newDirectory(t: TestContext, files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'aboveboard-migrations-'))
  t.after(() => rmSync(directory, { recursive: true }))
  put(directory, files)
  return directory
}

function put(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
}

async function setUp(
  t: TestContext,
  files: Readonly<Record<string, string>>,
): Promise<{ db: TestDatabase; needs: MigrationNeeds; ask: (text: string) => Promise<unknown[]> }> {
  const db = await withDatabase(t, { migrations: newDirectory(t, {}) })
  const client = new Client({ ...db.as('owner') })
  client.on('error', () => undefined)
  await client.connect()
  t.after(() => client.end())
  return {
    db,
    needs: {
      connection: db.as('owner'),
      directory: newDirectory(t, files),
      clock: settableClock('2026-03-01T00:00:00Z'),
    },
    ask: async (text) => (await client.query<Record<string, unknown>>(text)).rows,
  }
}

const two = {
  '0001-first.sql': 'create table one (n int); insert into one values (1);',
  '0002-second.sql': 'create table two (n int);',
}

test('F-15: migrations are applied once, in order, with the time of the domain clock', async (t) => {
  const { needs, ask } = await setUp(t, two)
  assert.deepEqual(await migrate(needs), ['0001-first.sql', '0002-second.sql'])
  assert.deepEqual(await migrate(needs), [])
  assert.deepEqual(await ask('select n from one'), [{ n: 1 }])
  assert.deepEqual(
    await ask(`select number, applied_at = '2026-03-01Z' as timed from schema_migration order by number`),
    [
      { number: 1, timed: true },
      { number: 2, timed: true },
    ],
  )
})

test('F-15: of two migrators at once, one does the work and both succeed', async (t) => {
  const { needs, ask } = await setUp(t, two)
  const runs = await Promise.all([migrate(needs), migrate(needs), migrate(needs)])
  assert.deepEqual(runs.flat().sort(), ['0001-first.sql', '0002-second.sql'])
  assert.deepEqual(await ask('select n from one'), [{ n: 1 }])
})

test('F-15: a migration that fails or is killed half-way leaves nothing, and can be run again', async (t) => {
  const { db, needs, ask } = await setUp(t, {
    ...two,
    '0003-third.sql': `create table three (n int);\ninsert into one values (2);\nselect pg_advisory_xact_lock(77);`,
  })
  const holder = new Client({ ...db.as('admin') })
  holder.on('error', () => undefined)
  await holder.connect()
  t.after(() => holder.end())
  await holder.query('select pg_advisory_lock(77)')
  const run = assert.rejects(migrate(needs), (error) => error instanceof Fatal && error.code === 'migration-failed')
  // Killed while it waits in the middle of the third file.
  for (let killed = 0; killed === 0; ) {
    const { rowCount } = await holder.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
    )
    killed = rowCount ?? 0
  }
  await run
  assert.deepEqual(await ask(`select to_regclass('three') as found`), [{ found: null }])
  assert.deepEqual(await ask('select n from one'), [{ n: 1 }])
  assert.deepEqual((await checkMigrations(needs.connection, needs.directory)).pending, ['0003-third.sql'])
  await holder.query('select pg_advisory_unlock(77)')
  assert.deepEqual(await migrate(needs), ['0003-third.sql'])
  assert.deepEqual(await ask('select n from one order by n'), [{ n: 1 }, { n: 2 }])
})

test('M-07: a failing migration is reported by place and code, without the words that quote a row', async (t) => {
  const { needs } = await setUp(t, { '0001-bad.sql': `select 1;\n\nselect 'canary-51d0'::int;\n` })
  await assert.rejects(migrate(needs), (error) => {
    assert.ok(error instanceof Fatal)
    assert.equal(error.code, 'migration-failed')
    assert.equal(error.message, 'Migration 0001-bad.sql, line 3 failed with code 22P02. Nothing of this file was kept.')
    assert.equal(error.cause, undefined)
    return true
  })
})

test('F-15: an applied file that was edited, or one slipped in before it, is refused before anything runs', async (t) => {
  const { needs, ask } = await setUp(t, {
    '0001-first.sql': 'create table one (n int);',
    '0003-third.sql': 'select 1;',
  })
  await migrate(needs)
  put(needs.directory, {
    '0001-first.sql': 'create table one (n bigint);',
    '0004-fourth.sql': 'create table four (n int);',
  })
  await assert.rejects(migrate(needs), { code: 'migration-edited' })
  assert.deepEqual(await ask(`select to_regclass('four') as found`), [{ found: null }])
  put(needs.directory, { '0001-first.sql': 'create table one (n int);', '0002-late.sql': 'select 1;' })
  await assert.rejects(migrate(needs), { code: 'migration-edited' })
})

test('F-15: a file that ends its transaction is refused', async (t) => {
  const { needs } = await setUp(t, { '0001-sly.sql': 'create table one (n int); commit; create table two (n int);' })
  await assert.rejects(migrate(needs), { code: 'migration-not-one-transaction' })
})

test('F-15: readiness can be asked by the app role, also of a schema newer than the code', async (t) => {
  const { db, needs } = await setUp(t, two)
  const app = db.as('app')
  assert.deepEqual(await checkMigrations(app, needs.directory), { pending: Object.keys(two), edited: [], unknown: [] })
  await migrate(needs)
  assert.deepEqual(await checkMigrations(app, needs.directory), { pending: [], edited: [], unknown: [] })
  rmSync(join(needs.directory, '0002-second.sql'))
  assert.deepEqual(await checkMigrations(app, needs.directory), {
    pending: [],
    edited: [],
    unknown: ['0002-second.sql'],
  })
})

test('misnamed files and numbers used twice are refused', async (t) => {
  for (const files of [{ '1-one.sql': '' }, { '0001-one.sql': '', '0001-two.sql': '' }]) {
    const needs = {
      connection: { host: '', port: 0, database: '', user: '' },
      directory: newDirectory(t, files),
      clock: settableClock(0),
    }
    await assert.rejects(migrate(needs), { code: 'migration-misnamed' })
  }
})

test('S-17: with the product’s own migrations the app role owns nothing, changes no schema and cannot pass row-level security', async (t) => {
  const db = await withDatabase(t, { migrations: ownMigrations })
  const app = new Client({ ...db.as('app') })
  app.on('error', () => undefined)
  await app.connect()
  t.after(() => app.end())
  const denied: readonly [string, string][] = [
    ['create table mine (n int)', '42501'],
    ['create temporary table mine (n int)', '42501'],
    ['create schema mine', '42501'],
    ['alter table message add column extra text', '42501'],
    ['drop table message', '42501'],
    ['truncate message', '42501'],
    ['alter table message disable row level security', '42501'],
    ['create role mine', '42501'],
    ['alter role aboveboard_app bypassrls', '42501'],
    ['set role aboveboard_owner', '42501'],
    ['set role aboveboard_queue', '42501'],
    ['set session authorization postgres', '42501'],
    [`copy message to program 'true'`, '42501'],
    ['update log_entry set leaf = leaf', '42501'],
    ['delete from log_entry', '42501'],
    ['update consent_event set state = state', '42501'],
    ['update schema_migration set sha256 = sha256', '42501'],
    ['set row_security = off; select * from message', '42501'],
  ]
  for (const [statement, code] of denied) {
    await assert.rejects(app.query(statement), { code }, statement)
  }
  const { rows } = await app.query(
    `select (select count(*)::int from pg_class where relowner = 'aboveboard_app'::regrole) as owned,
       rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty from pg_roles where rolname = 'aboveboard_app'`,
  )
  assert.deepEqual(rows, [{ owned: 0, mighty: false }])
})
