// A backup is made, people go, and the backup comes back: what was erased stays erased, and an installation whose parts do not fit
// together serves nothing (L-04, L-05, F-12).
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { quarantineOf, release } from '../../packages/server/src/backup/backup.ts'
import { openCluster, openKeystoreOf, quietLog } from '../../packages/server/src/cli/premises.ts'
import { type Config, readConfig } from '../../packages/server/src/config/config.ts'
import { openDatabase, rawSql } from '../../packages/server/src/db/db.ts'
import { systemAccess } from '../../packages/server/src/domain/access.ts'
import { day, settableClock } from '../../packages/server/src/domain/clock.ts'
import { answerInQuarantine } from '../../packages/server/src/http/quarantine.ts'
import { rotateKeys } from '../../packages/server/src/keys/keys.ts'
import { backUp, inspect, putBack, reconcile } from '../../packages/server/src/restoration.ts'
import { scan } from '../canary/scan.ts'
import { openTestHouse, type TestHouse, type Visitor } from '../house.ts'

const still = () => undefined
const log = quietLog()

function configOf(dataDir: string, at = '2026-11-23T10:00:00.000Z'): Config {
  return readConfig({ NODE_ENV: 'test', ABOVEBOARD_DATA_DIR: dataDir, ABOVEBOARD_CLOCK: at })
}

function folder(t: TestContext): string {
  const made = mkdtempSync(join(tmpdir(), 'aboveboard-backup-'))
  t.after(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Puts a backup back as `aboveboard restore --replace` does, without the reconciliation. */
async function restore(config: Config, path: string): Promise<void> {
  const keys = openKeystoreOf(config)
  const facts = await inspect(path, { keys })
  const cluster = await openCluster(config)
  try {
    await putBack(config, { cluster, keys, clock: settableClock(config.clock ?? 0) }, { path, facts, progress: still })
  } finally {
    await cluster.stop()
  }
}

async function until(house: TestHouse, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000
  while (!(await holds())) {
    assert.ok(performance.now() < end, 'it did not happen in 20 seconds')
    house.clock.advance(200)
    await pause(20)
  }
}

async function erase(house: TestHouse, { token }: Visitor): Promise<{ readonly id: string; readonly code: string }> {
  const { json } = await house.call('POST', '/v1/rights/erasure', { token, body: {} })
  const asked = { id: json.id, code: json.capability }
  await until(
    house,
    async () => (await house.call('GET', `/v1/rights/${asked.id}`, { token: asked.code })).json?.state === 'done',
  )
  return asked
}

/** All rows of the database as text, whoever they are about. */
async function dump(config: Config): Promise<string> {
  const cluster = await openCluster(config)
  const db = openDatabase((cluster as unknown as { as(role: 'admin'): ReturnType<typeof cluster.as> }).as('admin'), {
    size: 1,
    onFault: still,
  })
  try {
    const { rows } = await db.open.executeQuery(
      rawSql<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'queue')`,
        [],
      ),
    )
    const out: string[] = []
    for (const { name } of rows) {
      const found = await db.open.executeQuery(
        rawSql<{ line: string }>(`select one::text as line from ${name} one`, []),
      )
      out.push(...found.rows.map((row) => row.line))
    }
    return out.join('\n')
  } finally {
    await db.close()
    await cluster.stop()
  }
}

/** A house with two people in it, backed up; then one of them is erased. */
async function erasedAfterBackup(t: TestContext) {
  const house = await openTestHouse(t)
  const config = configOf(house.dataDir)
  const [a, b] = [await house.visitor(), await house.visitor()]
  await a.say('Do you repair kettles from Wolkenstein?')
  await b.say('Do you repair lamps from Birkenau?')
  await a.read()
  await b.read()
  const path = join(folder(t), 'one.backup')
  const made = await backUp(config, log, { path, progress: still })
  await a.say('And what does it cost?')
  await a.read()
  return { house, config, a, b, path, made }
}

test('F-12 (a), L-04: an older backup is quarantined, told what it must not know, and serves everybody else', async (t) => {
  const { house, config, a, b, path, made } = await erasedAfterBackup(t)
  assert.ok(made.counts.some((one) => one.table === 'message' && one.rows >= 4))
  const { site } = house.house
  assert.ok(site)
  const { subject } = await house.house.foundation.db
    .as(systemAccess(site.tenant, 'story'))
    .sql.selectFrom('subject')
    .select('id as subject')
    .orderBy('created_at')
    .executeTakeFirstOrThrow()
  const { id, code } = await erase(house, a)
  await house.house.foundation.leader.settle()
  const size = house.house.foundation.leader.head()?.size ?? 0
  await house.house.close()

  await restore(config, path)
  assert.equal(quarantineOf(config.dataDir), 'unreconciled')
  assert.match(await dump(config), new RegExp(subject), 'the backup does bring the person back')
  await assert.rejects(openTestHouse(t, { dataDir: config.dataDir }), { code: 'quarantine' })
  assert.equal((await answerInQuarantine('GET', '/healthz', 'en')).status, 200)
  for (const path of ['/readyz', '/v1/notice', '/desk', '/my-data', '/metrics']) {
    const refused = await answerInQuarantine('GET', path, 'de')
    assert.equal(refused.status, 503)
    assert.match(await refused.text(), /"part":"quarantine"/)
  }

  const done = await reconcile(config, log, still)
  assert.equal(done.erased, 1)
  assert.equal(done.since.get('erasure.certified'), 1)
  assert.ok((done.since.get('message.received') ?? 0) >= 1, 'what was lost is counted')
  assert.equal(quarantineOf(config.dataDir), null)
  const rows = await dump(config)
  const traces = rows.split('\n').filter((line) => line.includes(subject))
  assert.ok(
    traces.every((line) => /Consent|"steps"/.test(line)),
    'nothing but the proofs that the law keeps',
  )
  assert.deepEqual(
    scan([{ name: 'words of A', bytes: Buffer.from('Wolkenstein') }], [{ name: 'dump', bytes: Buffer.from(rows) }]),
    [],
  )

  const again = await openTestHouse(t, { dataDir: config.dataDir })
  assert.match(JSON.stringify((await again.call('GET', '/v1/messages', { token: b.token })).json), /Birkenau/)
  assert.equal((await again.call('GET', '/v1/messages', { token: a.token })).status, 401)
  await again.house.foundation.leader.settle()
  assert.ok(
    (again.house.foundation.leader.head()?.size ?? 0) > size,
    'the log goes on where it was, not where the backup was',
  )
  assert.equal((await again.house.foundation.leader.check()).ok, true)
  const { status } = await again.call('GET', `/v1/rights/${id}`, { token: code })
  assert.ok(status === 401 || status === 404, 'the case itself is younger than the backup')
})

test('L-04: a copy put back by other means is noticed by the log, and refused until somebody declares it', async (t) => {
  const { house, config, a, path } = await erasedAfterBackup(t)
  await erase(house, a)
  await house.house.close()
  await restore(config, path)
  release(config.dataDir)
  const advice = { code: 'log-rolled-back', message: /aboveboard reconcile/ }
  await assert.rejects(openTestHouse(t, { dataDir: config.dataDir }), advice)
  assert.equal((await reconcile(config, log, still)).erased, 1)
  const again = await openTestHouse(t, { dataDir: config.dataDir })
  assert.equal((await again.call('GET', '/v1/messages', { token: a.token })).status, 401)
  assert.equal((await again.house.foundation.leader.check()).ok, true)
})

test('C-05, R-09: what was withdrawn or frozen after the backup stays so', async (t) => {
  const { house, config, a, b, path } = await erasedAfterBackup(t)
  house.clock.advance(1000)
  assert.equal((await house.call('POST', '/v1/rights/objection', { token: a.token, body: {} })).status, 202)
  assert.equal((await a.decide('support', 'withdrawn')).status, 200)
  assert.equal((await house.call('POST', '/v1/rights/restriction', { token: b.token, body: {} })).status, 202)
  await house.house.close()
  await restore(config, path)
  const done = await reconcile(config, log, still)
  assert.deepEqual([done.erased, done.withdrawn, done.frozen, done.stopped], [0, 1, 1, 1])
  const again = await openTestHouse(t, { dataDir: config.dataDir })
  const states = (await again.call('GET', '/v1/consents', { token: a.token })).json.purposes
  assert.equal(states.find((one: { id: string }) => one.id === 'support').state, 'withdrawn')
  assert.doesNotMatch(
    JSON.stringify((await again.call('GET', '/v1/messages', { token: a.token })).json ?? {}),
    /Wolkenstein/,
  )
  // Frozen: what is written is kept, and nothing reads it.
  const hello = { text: 'Hello?', client_id: crypto.randomUUID() }
  assert.equal((await again.call('POST', '/v1/messages', { token: b.token, body: hello })).status, 202)
  await again.house.settled()
  const said = (await again.call('GET', '/v1/messages', { token: b.token })).json.messages
  assert.deepEqual(
    said.slice(-2).map(({ origin }: { origin: string }) => origin),
    ['visitor', 'system'],
  )
  assert.equal(said.at(-2).text, 'Hello?')
  const { site, foundation } = again.house
  assert.ok(site)
  const { sql } = foundation.db.as(systemAccess(site.tenant, 'story'))
  const standing = await sql.selectFrom('subject').select(['state', 'objected']).orderBy('created_at').execute()
  const standings = standing.map((one) => `${one.state} ${one.objected.length > 0 ? 'objected' : ''}`.trim())
  assert.deepEqual(standings.sort(), ['live objected', 'restricted'])
})

test('F-12 (b), L-05: a backup older than the window is refused, because its epochs are destroyed', async (t) => {
  const { house, config, path } = await erasedAfterBackup(t)
  const { foundation, site } = house.house
  assert.ok(site)
  const { db, keys, clock } = foundation
  const rotate = () => rotateKeys({ db, keys, clock, tenants: [site.tenant] })
  let destroyed = 0
  for (let days = 0; days <= 50; days += 1) {
    house.clock.advance(day)
    destroyed += (await rotate()).destroyed
  }
  assert.ok(destroyed >= 1)
  const at = new Date(house.clock.now()).toISOString()
  await house.house.close()
  const later = configOf(config.dataDir, at)
  await assert.rejects(restore(later, path), { code: 'backup-too-old', message: /epochs 1/ })
  assert.equal(quarantineOf(config.dataDir), null, 'nothing was touched')
  await openTestHouse(t, { dataDir: config.dataDir, env: { ABOVEBOARD_CLOCK: at } })
})

test('F-12 (c), CR-08: an older keystore is noticed, and no key is made anew', async (t) => {
  const house = await openTestHouse(t)
  const config = configOf(house.dataDir)
  const one = await house.visitor()
  await one.say('Do you repair kettles?')
  const old = join(folder(t), 'keys')
  cpSync(join(config.dataDir, 'keys'), old, { recursive: true })
  const { foundation, site } = house.house
  assert.ok(site)
  const { db, keys, clock, tombstones } = foundation
  for (let days = 0; days <= 50; days += 1) {
    house.clock.advance(day)
    await rotateKeys({ db, keys, clock, tenants: [site.tenant] })
  }
  await house.house.jobs.runAll()
  assert.ok(tombstones.all().some((stone) => stone.kind === 'epoch'))
  const path = join(folder(t), 'late.backup')
  const at = new Date(clock.now()).toISOString()
  await backUp(configOf(config.dataDir, at), log, { path, progress: still })
  await house.house.close()
  const newer = join(folder(t), 'newer')
  cpSync(join(config.dataDir, 'keys'), newer, { recursive: true })
  rmSync(join(config.dataDir, 'keys'), { recursive: true })
  cpSync(old, join(config.dataDir, 'keys'), { recursive: true })
  const before = readFileSync(join(config.dataDir, 'keys', 'root.json'), 'utf8')
  const env = { ABOVEBOARD_CLOCK: at }
  await assert.rejects(openTestHouse(t, { dataDir: config.dataDir, env }), { code: 'keystore-mismatch' })
  await assert.rejects(restore(configOf(config.dataDir, at), path), {
    code: 'keystore-mismatch',
    message: /older copy/,
  })
  assert.equal(readFileSync(join(config.dataDir, 'keys', 'root.json'), 'utf8'), before)

  rmSync(join(config.dataDir, 'keys'), { recursive: true })
  cpSync(newer, join(config.dataDir, 'keys'), { recursive: true })
  await openTestHouse(t, { dataDir: config.dataDir, env })
})

test('CR-08: a keystore copied before an epoch was destroyed is noticed, and the epoch destroyed again when somebody asks', async (t) => {
  const house = await openTestHouse(t)
  const config = configOf(house.dataDir)
  const { foundation, site } = house.house
  assert.ok(site)
  const { db, keys, clock } = foundation
  const old = join(folder(t), 'keys')
  for (let destroyed = 0; destroyed === 0; house.clock.advance(day)) {
    await keys.rotateEpoch('due')
    rmSync(old, { recursive: true, force: true })
    cpSync(join(config.dataDir, 'keys'), old, { recursive: true })
    destroyed = (await rotateKeys({ db, keys, clock, tenants: [site.tenant] })).destroyed
  }
  await house.house.jobs.runAll()
  const at = new Date(clock.now()).toISOString()
  await house.house.close()
  rmSync(join(config.dataDir, 'keys'), { recursive: true })
  cpSync(old, join(config.dataDir, 'keys'), { recursive: true })
  const env = { ABOVEBOARD_CLOCK: at }
  await assert.rejects(openTestHouse(t, { dataDir: config.dataDir, env }), { code: 'keystore-older' })
  assert.deepEqual((await reconcile(configOf(config.dataDir, at), log, still)).epochs, [1])
  await openTestHouse(t, { dataDir: config.dataDir, env })
})

function cpName(directory: string, start: string): string {
  const found = ['json', 'key'].map((end) => `${start}.${end}`).find((name) => existsSync(join(directory, name)))
  assert.ok(found, `${start} is in ${directory}`)
  return found
}

test('F-12 (d): a database that is older than its keystore is noticed, and cannot be read by anybody', async (t) => {
  const { house, config, path } = await erasedAfterBackup(t)
  const { foundation, site } = house.house
  assert.ok(site)
  const { db, keys, clock } = foundation
  const early = join(folder(t), 'keys')
  cpSync(join(config.dataDir, 'keys'), early, { recursive: true })
  for (let days = 0; days <= 50; days += 1) {
    house.clock.advance(day)
    await rotateKeys({ db, keys, clock, tenants: [site.tenant] })
  }
  const at = new Date(clock.now()).toISOString()
  await house.house.close()
  // With the keys of then the old copy is put back by hand, without `restore` looking at it; the keystore of now cannot read it.
  const late = join(folder(t), 'late')
  cpSync(join(config.dataDir, 'keys'), late, { recursive: true })
  const exchange = (from: string) => {
    rmSync(join(config.dataDir, 'keys'), { recursive: true })
    cpSync(from, join(config.dataDir, 'keys'), { recursive: true })
  }
  exchange(early)
  await restore(config, path)
  release(config.dataDir)
  exchange(late)
  const env = { ABOVEBOARD_CLOCK: at }
  await assert.rejects(openTestHouse(t, { dataDir: config.dataDir, env }), { code: 'database-too-old' })
  await assert.rejects(reconcile(configOf(config.dataDir, at), log, still), { code: 'database-too-old' })
})

test('F-12 (e), P-4: a copy from the middle of an erasure is finished, with one certificate', async (t) => {
  const house = await openTestHouse(t)
  const config = configOf(house.dataDir)
  const one = await house.visitor()
  await one.say('Do you repair kettles from Wolkenstein?')
  await one.read()
  // The erasure has begun and its job has not run: that is the middle.
  await house.house.foundation.queue.stop()
  const { json } = await house.call('POST', '/v1/rights/erasure', { token: one.token, body: {} })
  const path = join(folder(t), 'middle.backup')
  await backUp(config, log, { path, progress: still })
  await house.house.close()
  const back = await openTestHouse(t, { dataDir: config.dataDir })
  const state = (of: TestHouse) => of.call('GET', `/v1/rights/${json.id}`, { token: json.capability })
  await back.house.jobs.runAll()
  await until(back, async () => (await state(back)).json?.state === 'done')
  await back.house.close()

  await restore(config, path)
  assert.equal((await reconcile(config, log, still)).erased, 1)
  const again = await openTestHouse(t, { dataDir: config.dataDir })
  await again.house.jobs.runAll()
  await until(again, async () => (await state(again)).json?.state === 'done')
  const certificate = await again.call('GET', `/v1/rights/${json.id}/certificate`, { token: json.capability })
  assert.equal(certificate.status, 200)
  assert.equal(certificate.json.document.backups.restoreGuard, 'tombstone #1')
  const stones = readFileSync(join(config.dataDir, 'tombstones', 'tombstones.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  assert.equal(stones.length, 1)
})

test('F-12 (f): without its ledger, with a damaged or a shortened one, nothing is served and nothing is released', async (t) => {
  const { house, config, a, path } = await erasedAfterBackup(t)
  await erase(house, a)
  const other = await house.visitor()
  await other.say('Do you repair clocks?')
  await erase(house, other)
  await house.house.foundation.leader.settle()
  await house.house.close()
  const ledger = join(config.dataDir, 'tombstones', 'tombstones.jsonl')
  const good = readFileSync(ledger, 'utf8')
  const [first = ''] = good.split('\n')
  await restore(config, path)
  for (const [bad, code] of [
    [null, 'tombstones-missing'],
    ['', 'tombstones-missing'],
    [`${first}\n`, 'tombstones-missing'],
    [good.replace(/"n":1/, '"n":7'), 'tombstones-damaged'],
  ] as const) {
    if (bad === null) rmSync(ledger)
    else writeFileSync(ledger, bad)
    await assert.rejects(reconcile(config, log, still), { code })
    assert.equal(quarantineOf(config.dataDir), 'unreconciled')
  }
  writeFileSync(ledger, good)
  assert.equal((await reconcile(config, log, still)).erased, 1, 'only one of them is in the backup')
})

test('a backup that was cut off, changed or swapped is refused before anything is touched; a cut-off restore serves nothing', async (t) => {
  const { house, config, path } = await erasedAfterBackup(t)
  await house.house.close()
  const good = readFileSync(path)
  const bad = join(folder(t), 'bad.backup')
  const flipped = Buffer.from(good)
  flipped[Math.floor(good.length / 2)] = (flipped[Math.floor(good.length / 2)] ?? 0) ^ 1
  for (const bytes of [good.subarray(0, good.length - 200), flipped, Buffer.alloc(0), Buffer.from('nonsense')]) {
    writeFileSync(bad, bytes)
    await assert.rejects(restore(config, bad), { code: 'backup-damaged' })
  }
  assert.equal(quarantineOf(config.dataDir), null)
  await assert.rejects(
    backUp(config, log, { path, progress: still }),
    { code: 'backup-not-written' },
    'a backup is never written over',
  )

  const foreign = await openTestHouse(t)
  await foreign.house.close()
  await assert.rejects(restore(configOf(foreign.dataDir), path), { code: 'backup-damaged' })

  const keys = openKeystoreOf(config)
  const facts = await inspect(path, { keys })
  const cluster = await openCluster(config)
  writeFileSync(bad, good.subarray(0, good.length - 200))
  await assert.rejects(
    putBack(config, { cluster, keys, clock: settableClock(0) }, { path: bad, facts, progress: still }),
  )
  await cluster.stop()
  assert.equal(quarantineOf(config.dataDir), 'loading')
  await assert.rejects(reconcile(config, log, still), { code: 'quarantine' })
  await assert.rejects(openTestHouse(t, { dataDir: config.dataDir }), { code: 'quarantine' })
  await restore(config, path)
  await reconcile(config, log, still)
  await openTestHouse(t, { dataDir: config.dataDir })
})

test('a running server is not restored under', async (t) => {
  const { config, path } = await erasedAfterBackup(t)
  await assert.rejects(restore(config, path), { code: 'server-running' })
  await assert.rejects(reconcile(config, log, still), { code: 'server-running' })
  assert.equal(quarantineOf(config.dataDir), null)
})

test('a backup holds no key of an epoch, and no word that somebody wrote', async (t) => {
  const { path, config } = await erasedAfterBackup(t)
  const { gunzipSync } = await import('node:zlib')
  const plain = gunzipSync(readFileSync(path))
  const keys = readFileSync(join(config.dataDir, 'keys', cpName(join(config.dataDir, 'keys'), 'epoch-1')), 'utf8')
  const secret = /"key":"([\w-]{40,})"/.exec(keys)?.[1] ?? ''
  assert.ok(secret.length >= 40)
  const needles = ['Wolkenstein', 'Birkenau', 'kettles', secret].map((text) => ({
    name: text.slice(0, 12),
    bytes: Buffer.from(text),
  }))
  assert.deepEqual(scan(needles, [{ name: 'backup', bytes: plain }]), [])
})
