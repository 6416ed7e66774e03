// The embedded database through everything that happens to processes and disks: kills, stale locks, long paths, two users at once.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { Fatal } from '../../domain/problem.ts'
import { findAccount } from './account.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { readLock as readLockFile } from './postmaster.ts'

const here = new URL('embedded.ts', import.meta.url).href
const account = await findAccount()

// Owned by newDataDir and open: what each test has to close before its directory goes; a server that loses its files cannot stop in order.
const closing = new WeakMap<TestContext, (() => Promise<void>)[]>()

function newDataDir(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'aboveboard-test-'))
  t.after(async () => {
    for (const close of closing.get(t) ?? []) await close()
    rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  })
  return dir
}

async function open(t: TestContext, dataDir: string): Promise<{ db: Embedded; events: string[] }> {
  const events: string[] = []
  const db = await startEmbedded({ dataDir, log: (event) => events.push(event) })
  closing.set(t, [...(closing.get(t) ?? []), () => db.stop()])
  return { db, events }
}

async function query<Row extends Record<string, unknown>>(db: Embedded, text: string): Promise<Row[]> {
  const client = new Client(db.as('admin'))
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** Another Node that opens the database, runs `then`, and says `open`; killed at the end if it still lives. */
async function otherNode(t: TestContext, dataDir: string, then = ''): Promise<ReturnType<typeof spawn>> {
  const code = `import { startEmbedded } from ${JSON.stringify(here)}
    const db = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log: () => {} })
    ${then}
    console.log('open')
    process.stdin.resume().on('end', async () => { await db.stop(); process.exit() })`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  t.after(() => child.kill('SIGKILL'))
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => assert.fail('the other Node ended early')),
  ])
  return child
}

async function kill9(child: ReturnType<typeof spawn>): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function readLock(cluster: string): ReturnType<typeof readLockFile> {
  return await readLockFile(join(cluster, 'postmaster.pid'))
}

async function serverPid(dataDir: string): Promise<number> {
  const lock = await readLock(join(dataDir, 'postgres', '18'))
  assert.ok(lock)
  return lock.pid
}

/** Waits, at most ten seconds, until something holds. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    assert.ok(tries < 1000, 'did not come to hold in ten seconds')
    await pause(10)
  }
}

const keepRow = `const { Client } = await import('pg')
  const client = new Client(db.as('admin')); client.on('error', () => {}); await client.connect()
  await client.query('create table kept (n int)'); await client.query('insert into kept values (1)')`

test('first start is fresh, second keeps the data, a clean stop leaves no lock and no socket', async (t) => {
  const dataDir = newDataDir(t)
  const first = await open(t, dataDir)
  assert.equal(first.db.fresh, true)
  assert.equal(first.db.started, true)
  await query(first.db, 'create table schema_migration (n int); insert into schema_migration values (7)')
  await first.db.stop()
  assert.equal(existsSync(join(dataDir, 'postgres', '18', 'postmaster.pid')), false)
  assert.equal(existsSync(join(first.db.host, '.s.PGSQL.5432')), false)
  const second = await open(t, dataDir)
  assert.equal(second.db.fresh, false)
  assert.deepEqual(await query(second.db, 'select n from schema_migration'), [{ n: 7 }])
})

test('the server listens on no network, collates the same everywhere and checks its pages', async (t) => {
  const { db } = await open(t, newDataDir(t))
  const [facts] = await query(
    db,
    `select current_setting('listen_addresses') as addresses, current_setting('data_checksums') as checksums,
       current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
       (select datlocprovider::text || datlocale from pg_database where datname = current_database()) as locale`,
  )
  assert.deepEqual(facts, { addresses: '', checksums: 'on', encoding: 'UTF8', fsync: 'on', locale: 'bC.UTF-8' })
})

test('F-01: after kill -9 of Node the running server is taken over', async (t) => {
  const dataDir = newDataDir(t)
  await kill9(await otherNode(t, dataDir, keepRow))
  const before = await serverPid(dataDir)
  const { db } = await open(t, dataDir)
  assert.equal(db.started, false)
  assert.equal(await serverPid(dataDir), before)
  assert.deepEqual(await query(db, 'select n from kept'), [{ n: 1 }])
  await db.stop()
  assert.equal(await readLock(join(dataDir, 'postgres', '18')), undefined)
})

test('F-01: after kill -9 of Node and PostgreSQL what was acknowledged is there', async (t) => {
  const dataDir = newDataDir(t)
  const child = await otherNode(t, dataDir, keepRow)
  const pid = await serverPid(dataDir)
  child.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  const { db } = await open(t, dataDir)
  assert.equal(db.started, true)
  assert.deepEqual(await query(db, 'select n from kept'), [{ n: 1 }])
})

test('F-04: PostgreSQL killed under a living Node comes back at the same place', async (t) => {
  const dataDir = newDataDir(t)
  const { db, events } = await open(t, dataDir)
  await query(db, 'create table kept as select 1 as n')
  process.kill(await serverPid(dataDir), 'SIGKILL')
  await until(() => events.includes('database-back'))
  assert.deepEqual(await query(db, 'select n from kept'), [{ n: 1 }])
})

// Each makes a process number that postmaster.pid could name; `program` runs as the server's account, where postgres sees it as its own.
const staleLocks: Record<string, (t: TestContext) => Promise<number>> = {
  'belongs to another program': async (t) => (await strangers(t, 'echo $$; exec sleep 1000'))[0] ?? 0,
  'belongs to a zombie': async (t) => (await strangers(t, 'true & echo $!; exec sleep 1000'))[0] ?? 0,
  'belongs to nobody': async () => {
    const child = spawn('/bin/true')
    await once(child, 'exit')
    return child.pid ?? 0
  },
}

async function strangers(t: TestContext, script: string): Promise<number[]> {
  const child = spawn('/bin/sh', ['-c', script], { ...account, stdio: ['ignore', 'pipe', 'inherit'] })
  t.after(() => child.kill('SIGKILL'))
  const [line]: unknown[] = await once(child.stdout, 'data')
  return String(line).trim().split('\n').map(Number)
}

for (const [name, makePid] of Object.entries(staleLocks)) {
  test(`F-01: a stale lock whose process number ${name} does not stop the start`, async (t) => {
    const dataDir = newDataDir(t)
    const child = await otherNode(t, dataDir, keepRow)
    const cluster = join(dataDir, 'postgres', '18')
    const lock = await readLock(cluster)
    assert.ok(lock)
    child.kill('SIGKILL')
    process.kill(lock.pid, 'SIGKILL')
    await until(() => !existsSync(`/proc/${lock.pid}`))
    const pid = String(await makePid(t))
    for (const path of [join(cluster, 'postmaster.pid'), join(lock.socketDir, '.s.PGSQL.5432.lock')]) {
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, pid))
    }
    const { db } = await open(t, dataDir)
    assert.deepEqual(await query(db, 'select n from kept'), [{ n: 1 }])
  })
}

test('F-01: a lock that a power cut left empty does not stop the start', async (t) => {
  const dataDir = newDataDir(t)
  const first = await open(t, dataDir)
  await first.db.stop()
  const lockPath = join(dataDir, 'postgres', '18', 'postmaster.pid')
  writeFileSync(lockPath, '')
  utimesSync(lockPath, 1, 1)
  const { db } = await open(t, dataDir)
  assert.deepEqual(await query(db, 'select 1 as n'), [{ n: 1 }])
})

test('a start killed while the cluster was being made is begun anew', async (t) => {
  const dataDir = newDataDir(t)
  const home = join(dataDir, 'postgres')
  const code = `import { startEmbedded } from ${JSON.stringify(here)}
    await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log: () => {} })`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], { stdio: 'inherit' })
  const begun = (): string | undefined =>
    readdirSync(dataDir).length === 0 ? undefined : readdirSync(home).find((name) => name.startsWith('init-'))
  await until(() => {
    const making = begun()
    return making !== undefined && existsSync(join(home, making, 'postgresql.conf'))
  })
  await kill9(child)
  assert.equal(existsSync(join(home, '18')), false)
  const { db } = await open(t, dataDir)
  assert.equal(db.fresh, true)
  assert.deepEqual(await query(db, 'select 1 as n'), [{ n: 1 }])
})

test('two processes share one server; the last to leave stops it', async (t) => {
  const dataDir = newDataDir(t)
  const child = await otherNode(t, dataDir)
  const { db } = await open(t, dataDir)
  assert.equal(db.started, false)
  child.stdin?.end()
  await once(child, 'exit')
  assert.deepEqual(await query(db, 'select 1 as n'), [{ n: 1 }])
  await db.stop()
  assert.equal(await readLock(join(dataDir, 'postgres', '18')), undefined)
})

test('processes may make the database at the same time, and leave while others come', async (t) => {
  const dataDir = newDataDir(t)
  const comeAndGo = async (): Promise<void> => {
    const child = await otherNode(t, dataDir)
    child.stdin?.end()
    await once(child, 'exit')
  }
  await Promise.all([comeAndGo(), comeAndGo(), comeAndGo().then(comeAndGo)])
  const { db } = await open(t, dataDir)
  assert.deepEqual(await query(db, 'select 1 as n'), [{ n: 1 }])
})

test('a server whose socket was swept away is restarted where it was', async (t) => {
  const dataDir = newDataDir(t)
  const first = await open(t, dataDir)
  rmSync(first.db.host, { recursive: true })
  const second = await open(t, dataDir)
  assert.equal(second.db.host, first.db.host)
  await until(() => first.events.includes('database-back'))
  assert.deepEqual(await query(first.db, 'select 1 as n'), [{ n: 1 }])
})

test('a data directory with a path too long for a socket, below a directory closed to others', async (t) => {
  const closed = newDataDir(t)
  const dataDir = join(closed, 'a'.repeat(120), 'b')
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const { db } = await open(t, dataDir)
  assert.ok(Buffer.byteLength(db.host) < 90)
  assert.deepEqual(await query(db, 'select 1 as n'), [{ n: 1 }])
})

test("M-07: neither a failing statement nor a crashing one writes a row's content into the server's log", async (t) => {
  const dataDir = newDataDir(t)
  const { db } = await open(t, dataDir)
  await query(db, 'create table place (name text primary key)')
  await query(db, `insert into place values ('canary-7f3a')`)
  await assert.rejects(query(db, `insert into place values ('canary-7f3a')`))
  await assert.rejects(query(db, `select 'canary-7f3a'::int`))
  // The server kills the backend that a signal 9 strikes together with all others, and would name the running query.
  const victim = new Client(db.as('admin'))
  victim.on('error', () => undefined)
  await victim.connect()
  const { rows } = await victim.query<{ pid: number }>('select pg_backend_pid() as pid')
  const running = victim.query(`select 'canary-7f3a', pg_sleep(60)`).catch(() => 'killed')
  process.kill(rows[0]?.pid ?? 0, 'SIGKILL')
  assert.equal(await running, 'killed')
  const log = (): string => readFileSync(join(dataDir, 'postgres', 'server.log'), 'utf8')
  await until(() => /terminated by signal 9[^]*ready to accept/.test(log()))
  assert.doesNotMatch(log(), /canary-7f3a/)
})

test('a data directory that cannot be one is refused with a code and advice, without its path', async (t) => {
  const dataDir = join(newDataDir(t), 'file')
  writeFileSync(dataDir, '')
  await assert.rejects(startEmbedded({ dataDir, log: () => undefined }), (error) => {
    assert.ok(error instanceof Fatal)
    assert.equal(error.code, 'database-not-writable')
    assert.ok(!error.message.includes(dataDir))
    return true
  })
})
