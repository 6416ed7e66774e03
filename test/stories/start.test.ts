// Starting, and refusing to start: nothing that is missing is made anew silently, nothing that was changed goes unnoticed.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { Fatal } from '../../packages/server/src/domain/problem.ts'
import { openTestHouse, type TestHouse } from '../house.ts'

/** Runs SQL as the superuser, as a curious administrator would. */
async function asAdmin(house: TestHouse, ...statements: readonly string[]): Promise<Record<string, unknown>[]> {
  const cluster = house.house.foundation.cluster as unknown as {
    as(role: 'admin'): ConstructorParameters<typeof Client>[0]
  }
  const client = new Client(cluster.as('admin'))
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

const fatal = (code: string) => (fault: unknown) => fault instanceof Fatal && fault.code === code

test('a second start keeps everything', async (t) => {
  const first = await openTestHouse(t)
  const visitor = await first.visitor()
  await visitor.say('Do you deliver to Norway?')
  const before = await visitor.read()
  const second = await first.reopen()
  const after = await second.call('GET', '/v1/messages', { token: visitor.token })
  assert.equal(after.status, 200)
  assert.deepEqual(
    after.json.messages.map((one: { id: string; text: string }) => [one.id, one.text]),
    before.json.messages.map((one: { id: string; text: string }) => [one.id, one.text]),
  )
})

test('A-01: a column that nobody has explained keeps the server from starting, and so does a missing one', async (t) => {
  const house = await openTestHouse(t)
  await asAdmin(house, 'alter table message add column ip inet')
  await assert.rejects(house.reopen(), fatal('map-drift'))
})

test('A-01: a table without row-level security keeps the server from starting', async (t) => {
  const house = await openTestHouse(t)
  await asAdmin(house, 'alter table note no force row level security')
  await assert.rejects(house.reopen(), fatal('map-drift'))
})

test('S-06: a database with people and no keystore refuses to start; the keystore is not made anew', async (t) => {
  const house = await openTestHouse(t)
  const keys = join(house.dataDir, 'keys')
  await house.house.close()
  rmSync(keys, { recursive: true })
  await assert.rejects(openTestHouse(t, { dataDir: house.dataDir }), fatal('keystore-missing'))
})

test('S-06: a wrong passphrase refuses to start', async (t) => {
  const house = await openTestHouse(t, { env: { ABOVEBOARD_PASSPHRASE: 'correct horse battery staple' } })
  await house.house.close()
  await assert.rejects(
    openTestHouse(t, { dataDir: house.dataDir, env: { ABOVEBOARD_PASSPHRASE: 'correct horse battery stable' } }),
    fatal('wrong-passphrase'),
  )
  const again = await openTestHouse(t, {
    dataDir: house.dataDir,
    env: { ABOVEBOARD_PASSPHRASE: 'correct horse battery staple' },
  })
  assert.equal((await again.call('GET', '/readyz')).status, 200)
})

test('S-05: sealed cells swapped or edited in the database are refused, named by no value, and others stay readable', async (t) => {
  const house = await openTestHouse(t)
  const one = await house.visitor()
  const other = await house.visitor()
  for (const visitor of [one, other]) {
    await visitor.say('Do you repair kettles?')
    await visitor.read()
  }
  await asAdmin(
    house,
    "update message set body = set_byte(body, 150, get_byte(body, 150) # 1) where id = (select id from message where origin = 'visitor' order by at limit 1)",
  )
  const answers = await Promise.all(
    [one, other].map((visitor) => house.call('GET', '/v1/messages', { token: visitor.token })),
  )
  assert.deepEqual(
    answers.map((answer) => answer.status).sort((a, b) => a - b),
    [200, 500],
  )
  const damaged = answers.find((answer) => answer.status === 500)
  assert.equal(damaged?.json.type, 'urn:aboveboard:problem:sealed-data-damaged')
})

test('S-05: a message moved to another person is refused', async (t) => {
  const house = await openTestHouse(t)
  const one = await house.visitor()
  const other = await house.visitor()
  for (const visitor of [one, other]) {
    await visitor.say('Do you repair kettles?')
    await visitor.read()
  }
  await asAdmin(
    house,
    `with two as (select id, body, row_number() over (order by at) as n from message where origin = 'visitor')
     update message m set body = (select body from two where two.n <> mine.n limit 1) from two mine where mine.id = m.id`,
  )
  for (const visitor of [one, other])
    assert.equal((await house.call('GET', '/v1/messages', { token: visitor.token })).status, 500)
})

test('S-17: the app role cannot change tables, edit the log, or see another tenant', async (t) => {
  const house = await openTestHouse(t)
  const { cluster } = house.house.foundation
  const client = new Client(cluster.as('app'))
  client.on('error', () => undefined)
  await client.connect()
  const denied = [
    'alter table message add column x int',
    'drop table message',
    'delete from log_entry',
    'update log_entry set leaf = leaf',
    'update consent_event set state = state',
    'delete from consent_event',
    'delete from log_pending',
    'create table x (y int)',
    'set session authorization aboveboard_owner',
  ]
  for (const statement of denied)
    await assert.rejects(client.query(statement), /permission denied|must be owner|not allowed/, statement)
  for (const table of ['message', 'subject', 'subject_key', 'session', 'consent_event', 'staff']) {
    const { rows } = await client.query(`select count(*)::int as n from ${table}`)
    assert.equal(rows[0].n, 0, `${table} without a tenant`)
  }
  await client.end()
})

test('S-16: the log is numbered and signed by itself, again and again', async (t) => {
  const house = await openTestHouse(t)
  const { leader } = house.house.foundation
  const visitor = await house.visitor()
  for (let round = 0; round < 3; round++) {
    const before = leader.head()?.size ?? 0
    await visitor.say('Do you repair kettles?')
    await visitor.read()
    const end = performance.now() + 10_000
    while ((leader.head()?.size ?? 0) <= before && performance.now() < end) await pause(20)
    assert.ok((leader.head()?.size ?? 0) > before, `round ${round}`)
  }
})

test('S-16: the office says that the log is whole only when it was read again, and says so when it is not', async (t) => {
  const house = await openTestHouse(t)
  const visitor = await house.visitor()
  await visitor.say('Do you repair kettles?')
  await visitor.read()
  const { leader } = house.house.foundation
  await leader.settle()
  assert.equal((await leader.check()).ok, true)
  const bundles = readdirSync(join(house.dataDir, 'log', 'tile', 'entries'), {
    recursive: true,
    withFileTypes: true,
  }).filter((one) => one.isFile())
  const bundle = bundles.at(-1)
  assert.ok(bundle !== undefined)
  const path = join(bundle.parentPath, bundle.name)
  const bytes = readFileSync(path)
  bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
  writeFileSync(path, bytes)
  assert.equal((await leader.check()).ok, false)
})

test('S-16: editing, deleting or swapping log entries in the database is noticed; so is a database turned back', async (t) => {
  const house = await openTestHouse(t)
  const visitor = await house.visitor()
  await visitor.say('Do you repair kettles?')
  await visitor.read()
  await house.house.foundation.leader.settle()
  const size = house.house.foundation.leader.head()?.size ?? 0
  assert.ok(size > 3)
  await asAdmin(house, `delete from log_entry where idx >= ${size - 2}`)
  await assert.rejects(house.reopen(), fatal('log-rolled-back'))
})

test('S-05, S-16: neither words nor ids of people stand in the database, the log or the files in clear', async (t) => {
  const house = await openTestHouse(t)
  const visitor = await house.visitor()
  await visitor.say('Zebrafinch Quillfeather wants to know: do you repair kettles? zebra.quill@example.com')
  await visitor.read()
  await house.house.foundation.leader.settle()
  await asAdmin(house, 'checkpoint')
  const needles = [
    'Quillfeather',
    'zebra.quill',
    Buffer.from('Quillfeather').toString('base64').slice(0, 14),
    Buffer.from('Quillfeather').toString('hex'),
  ].map((one) => Buffer.from(one))
  const files = readdirSync(house.dataDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  assert.ok(files.length > 100)
  for (const file of files) {
    const bytes = readFileSync(join(file.parentPath, file.name))
    for (const needle of needles) assert.ok(!bytes.includes(needle), `${needle.toString()} in ${file.name}`)
  }
  assert.doesNotMatch(house.lines.join(''), /uill/)
  assert.doesNotMatch((await house.call('GET', '/metrics')).text, /uill/)
})

test('X-04: without its database the house takes nothing in, and says so', async (t) => {
  const house = await openTestHouse(t)
  const visitor = await house.visitor()
  await house.house.foundation.db.close()
  const answer = await visitor.say('Do you repair kettles?')
  assert.ok(answer.status >= 500)
  assert.match(answer.headers.get('content-type') ?? '', /problem/)
  assert.equal((await house.call('GET', '/healthz')).status, 200)
  assert.notEqual((await house.call('GET', '/readyz')).status, 200)
})

test('a damaged key file is named and refused', async (t) => {
  const house = await openTestHouse(t)
  await house.house.close()
  const path = join(house.dataDir, 'keys', 'root.json')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/[0-9a-f]{8}/, '00000000'))
  await assert.rejects(
    openTestHouse(t, { dataDir: house.dataDir }),
    (fault) => fault instanceof Fatal && fault.code.startsWith('keystore'),
  )
})
