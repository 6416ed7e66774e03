import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openAudit } from '../../audit/audit.ts'
import { openDatabase, rawSql } from '../../db/db.ts'
import { withDatabase } from '../../db/embedded/template.ts'
import { systemAccess } from '../../domain/access.ts'
import { day, hour } from '../../domain/clock.ts'
import { newId, type TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { openRows } from '../../keys/keys.ts'
import { temporaryKeystore } from '../../keys/temporary-keystore.ts'
import { createSite, createTenant } from '../../tenants/tenants.ts'
import { openRetention } from './retention.ts'

const controller = {
  name: 'Lantern & Larch',
  address: 'Pier 1',
  country: 'DE',
  contact: 'a@shop.example',
  officer: 'b@shop.example',
  authority: { name: 'Authority', url: 'https://authority.example' },
}
const settings = {
  profile: 'consent-first',
  origins: [],
  languages: ['en'],
  links: [],
  numbers: [],
  allow: [],
  hours: {},
} as const

/** One conversation with two messages, a vault, feedback and a note. Instants in milliseconds. */
interface Talk {
  readonly last: number
  readonly closed?: number
  readonly state?: 'live' | 'restricted' | 'erasing'
}

async function temporaryRetention(t: TestContext, tenants: readonly TenantId[] = [newId<'tenant'>()]) {
  const { keys, clock } = temporaryKeystore(t)
  const database = await withDatabase(t)
  const db = openDatabase(database.as('app'), { onFault: () => undefined })
  t.after(() => db.close())
  const log = openDatabase(database.as('log'), { size: 1, onFault: () => undefined })
  t.after(() => log.close())
  const audit = openAudit({ keys, rows: openRows(keys), clock, version: '0', policy: 'test' })
  const retention = openRetention({ db, audit, clock })
  const [first] = tenants
  assert.ok(first)
  for (const id of tenants) {
    const run = db.as(systemAccess(id, 'test')).sql
    await createTenant(run, { id, name: 'Lantern & Larch', controller, at: new Date(clock.now()) })
    const site = { tenant: id, id: newId<'site'>(), slug: newId(), name: 'Lantern & Larch', settings }
    await createSite(run, { ...site, at: new Date(clock.now()) })
  }
  const sqlOf = (tenant: TenantId) => db.as(systemAccess(tenant, 'test')).sql

  return {
    clock,
    retention,
    /** Adds conversations, each of a person of its own. */
    async talks(count: number, { last, closed, state = 'live' }: Talk, tenant = first) {
      await sqlOf(tenant).executeQuery(
        rawSql(
          `with one as (select gen_random_uuid() as subject, gen_random_uuid() as id, gen_random_uuid() as message from generate_series(1, $2)),
            people as (insert into subject select $1, subject, $5, $3 from one),
            talks as (insert into conversation select $1, subject, id, $1, 'en', $6, null, null, 2, 0, $3, $3, null, $4 from one),
            firsts as (insert into message select $1, subject, message, id, 1, 'visitor', null, null, 'complete', 1, $3, '\\x00' from one),
            seconds as (insert into message select $1, subject, gen_random_uuid(), id, 2, 'ai', null, null, 'complete', 1, $3, '\\x00' from one),
            vaults as (insert into vault select $1, subject, id, 1, '\\x00' from one),
            feedbacks as (insert into feedback select $1, subject, gen_random_uuid(), message, 'helpful', $3 from one)
          insert into note select $1, subject, gen_random_uuid(), id, $1, '\\x00', $3 from one`,
          [
            tenant,
            count,
            new Date(last),
            closed === undefined ? null : new Date(closed),
            state,
            closed === undefined ? 'open' : 'ended',
          ],
        ),
      )
    },
    /** How many rows there are: conversations, messages, vaults, feedback, notes. */
    async left(tenant = first): Promise<readonly number[]> {
      const tables = ['conversation', 'message', 'vault', 'feedback', 'note']
      const counts = tables.map((table) => `(select count(*)::int from ${table})`).join(', ')
      const { rows } = await sqlOf(tenant).executeQuery(
        rawSql<{ counts: readonly number[] }>(`select array[${counts}] as counts`, []),
      )
      return rows[0]?.counts ?? []
    },
    /** Outcome and reason of every run in the audit log. */
    async runs(): Promise<readonly string[]> {
      const { rows } = await log.open.executeQuery(rawSql<{ leaf: Buffer }>('select leaf from log_pending', []))
      return rows
        .map(({ leaf }) => JSON.parse(leaf.toString('utf8')))
        .filter((entry) => entry.event === 'retention.run')
        .map((entry) => `${entry.outcome} ${entry.reasonCode}`)
    },
  }
}

test('L-01, P-10: a conversation goes with everything in it 30 days after its end, and not an hour earlier', async (t) => {
  const { clock, retention, talks, left, runs } = await temporaryRetention(t)
  const now = clock.now()
  await talks(2, { last: now - 90 * day, closed: now })
  await talks(1, { last: now })
  clock.set(now + 30 * day - hour)
  assert.equal(await retention.run(), 0)
  assert.deepEqual(await left(), [3, 6, 3, 3, 3])
  clock.set(now + 30 * day + 1)
  assert.equal(await retention.run(), 3)
  assert.deepEqual(await left(), [0, 0, 0, 0, 0])
  assert.deepEqual(await runs(), ['done conversation:3 message:6 vault:3 feedback:3 note:3'])
})

test('L-01: what is young stays, and a second run finds nothing and records nothing', async (t) => {
  const { clock, retention, talks, left, runs } = await temporaryRetention(t)
  const old = clock.now() - 31 * day
  await talks(3, { last: old, closed: old })
  await talks(2, { last: old, closed: clock.now() })
  await talks(1, { last: clock.now() })
  assert.equal(await retention.run(), 3)
  assert.equal(await retention.run(), 0)
  assert.deepEqual(await left(), [3, 6, 3, 3, 3])
  assert.equal((await runs()).length, 1)
})

test('R-09: the data of somebody who asked for a restriction stay, and those of an erasure are left to it', async (t) => {
  const { clock, retention, talks, left } = await temporaryRetention(t)
  const old = clock.now() - 31 * day
  await talks(1, { last: old, state: 'restricted' })
  await talks(1, { last: old, state: 'erasing' })
  await talks(1, { last: old })
  assert.equal(await retention.run(), 1)
  assert.deepEqual(await left(), [2, 4, 2, 2, 2])
})

test('RA-09: more than a hundred conversations and more than half of all go only when somebody confirms it', async (t) => {
  const [one, other] = [newId<'tenant'>(), newId<'tenant'>()]
  const { clock, retention, talks, left, runs } = await temporaryRetention(t, [one, other])
  const old = clock.now() - 31 * day
  await talks(101, { last: old })
  await talks(100, { last: clock.now() })
  await talks(100, { last: old }, other)
  await assert.rejects(
    retention.run(),
    (fault) => fault instanceof Problem && fault.members['reason'] === 'too-much-at-once',
  )
  assert.deepEqual(await left(one), [201, 402, 201, 201, 201])
  assert.deepEqual(
    await left(other),
    [0, 0, 0, 0, 0],
    'a hundred or fewer are no accident, and one refusal stops no other tenant',
  )
  assert.deepEqual(
    (await runs()).filter((run) => run.startsWith('denied')),
    ['denied too-much-at-once due:101 all:201'],
  )
  assert.equal(await retention.run(new Set([one])), 101)
  assert.deepEqual(await left(one), [100, 200, 100, 100, 100])
})

test('more than half counts: a hundred and one of two hundred and two go without a question', async (t) => {
  const { clock, retention, talks } = await temporaryRetention(t)
  await talks(101, { last: clock.now() - 31 * day })
  await talks(101, { last: clock.now() })
  assert.equal(await retention.run(), 101)
})

test('more than one batch goes in one run, each recorded with what it deleted', async (t) => {
  const { clock, retention, talks, left, runs } = await temporaryRetention(t)
  await talks(501, { last: clock.now() - 31 * day })
  await talks(502, { last: clock.now() })
  assert.equal(await retention.run(), 501)
  assert.deepEqual(await left(), [502, 1004, 502, 502, 502])
  assert.equal((await runs()).length, 2)
})
