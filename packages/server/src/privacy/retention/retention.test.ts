import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { en } from '@aboveboard/protocol/messages/console/en'
import { openAudit } from '../../audit/audit.ts'
import { openDatabase, rawSql } from '../../db/db.ts'
import { withDatabase } from '../../db/embedded/template.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import { day, hour } from '../../domain/clock.ts'
import { newId, type TenantId } from '../../domain/ids.ts'
import { createKeys, openRows } from '../../keys/keys.ts'
import { temporaryKeystore } from '../../keys/temporary-keystore.ts'
import { subjectTables } from '../../map/map.ts'
import { createSite, createTenant } from '../../tenants/tenants.ts'
import { longestHold, openRetention, rules } from './retention.ts'

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

  const staffOf = (role: 'privacy' | 'admin' = 'privacy'): Access => ({
    tenant: first,
    actor: { kind: 'staff', staff: newId<'staff'>(), role },
  })

  return {
    clock,
    retention,
    keys,
    db,
    tenant: first,
    staffOf,
    sql: sqlOf(first),
    /** Runs retention and says how many rows went in all, without keys. */
    async run(): Promise<number> {
      const ran = await retention.run('clock')
      return ran.reduce((sum, { deleted }) => sum + (deleted.conversation ?? 0), 0)
    },
    /** How many rows a table has. */
    async rowsIn(table: string): Promise<number> {
      const { rows } = await sqlOf(first).executeQuery(
        rawSql<{ n: number }>(`select count(*)::int as n from ${table}`, []),
      )
      return rows[0]?.n ?? -1
    },
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
        .filter((entry) => entry.event === 'retention.run' && /conversation/.test(entry.reasonCode))
        .map((entry) => `${entry.outcome} ${entry.reasonCode}`)
    },
  }
}

test('L-01: every table about customers ends by a rule', () => {
  const covered = new Set(rules.flatMap((rule) => rule.tables))
  assert.deepEqual(
    subjectTables()
      .map((one) => one.name)
      .filter((name) => !covered.has(name)),
    [],
  )
})

test('every rule has a name in the office', () => {
  const { retentionRules } = en.office
  assert.deepEqual(rules.map(({ id }) => id).toSorted(), Object.keys(retentionRules).toSorted())
})

test('L-01, P-10: a conversation goes with everything in it 30 days after its end, and not an hour earlier', async (t) => {
  const { clock, run, talks, left, runs } = await temporaryRetention(t)
  const now = clock.now()
  await talks(2, { last: now - 90 * day, closed: now })
  await talks(1, { last: now })
  clock.set(now + 30 * day - hour)
  assert.equal(await run(), 0)
  assert.deepEqual(await left(), [3, 6, 3, 3, 3])
  clock.set(now + 30 * day + 1)
  assert.equal(await run(), 3)
  assert.deepEqual(await left(), [0, 0, 0, 0, 0])
  assert.deepEqual(await runs(), ['done conversation:3'])
})

test('L-02: what is young stays, and a second run finds nothing and records nothing', async (t) => {
  const { clock, run, retention, talks, left, runs, staffOf } = await temporaryRetention(t)
  const old = clock.now() - 31 * day
  await talks(3, { last: old, closed: old })
  await talks(2, { last: old, closed: clock.now() })
  await talks(1, { last: clock.now() })
  assert.equal(await run(), 3)
  assert.equal(await run(), 0)
  assert.deepEqual(await left(), [3, 6, 3, 3, 3])
  assert.equal((await runs()).length, 1)
  const { runs: noted } = await retention.books(staffOf())
  assert.deepEqual(
    noted.map((one) => [one.outcome, one.deleted]),
    [['done', { conversation: 3, person: 3 }]],
  )
})

test('R-09: the data of somebody who asked for a restriction stay, and those of an erasure are left to it', async (t) => {
  const { clock, run, retention, talks, left, staffOf } = await temporaryRetention(t)
  const old = clock.now() - 31 * day
  await talks(1, { last: old, state: 'restricted' })
  await talks(1, { last: old, state: 'erasing' })
  await talks(1, { last: old })
  const [plan] = await retention.plan(staffOf())
  assert.deepEqual([plan?.due, plan?.frozen], [1, 2])
  assert.equal(await run(), 1)
  assert.deepEqual(await left(), [2, 4, 2, 2, 2])
})

test('L-01: an address goes with the last conversation, the person with the last visit, and their keys with them', async (t) => {
  const { clock, retention, talks, tenant, keys, db, sql, rowsIn } = await temporaryRetention(t)
  const now = clock.now()
  await talks(1, { last: now })
  const { id: subject } = await sql.selectFrom('subject').select('id').executeTakeFirstOrThrow()
  await db
    .as(systemAccess(tenant, 'test'))
    .transaction((run) =>
      createKeys(
        run,
        keys,
        { tenant, id: subject },
        ['conversation', 'identity', 'log', 'accountability'],
        new Date(now),
      ),
    )
  await sql.executeQuery(
    rawSql('insert into contact values ($1, $2, gen_random_uuid(), null, null, false, $3)', [
      tenant,
      subject,
      new Date(now),
    ]),
  )
  await sql.executeQuery(
    rawSql("insert into session values ($1, gen_random_uuid(), $2, '\\x00', gen_random_uuid(), 'en', '{}', $3, $4)", [
      tenant,
      subject,
      new Date(now),
      new Date(now + 40 * day),
    ]),
  )
  clock.set(now + 30 * day - hour)
  await retention.run('clock')
  assert.deepEqual([await rowsIn('contact'), await rowsIn('subject'), await rowsIn('subject_key')], [1, 1, 4])
  clock.set(now + 30 * day + 1)
  await retention.run('clock')
  assert.deepEqual([await rowsIn('contact'), await rowsIn('subject'), await rowsIn('subject_key')], [0, 1, 3])
  clock.set(now + 41 * day)
  await retention.run('clock')
  assert.deepEqual([await rowsIn('session'), await rowsIn('subject'), await rowsIn('subject_key')], [0, 0, 0])
})

test('C-04: proofs of consent end three years after the last word of a person, and by no other way', async (t) => {
  const { clock, retention, tenant, sql, rowsIn } = await temporaryRetention(t)
  const now = clock.now()
  const event = (subject: string, at: number) =>
    sql.executeQuery(
      rawSql(
        `insert into consent_event (tenant, subject, id, purpose, state, method, purpose_version, notice_version, notice_sha256, lang, at, log_entry)
         values ($1, $2, gen_random_uuid(), 'support', 'ConsentGiven', 'test', '', '', '', 'en', $3, gen_random_uuid())`,
        [tenant, subject, new Date(at)],
      ),
    )
  const [old, young] = [newId(), newId()]
  await event(old, now)
  await event(young, now)
  await event(young, now + 400 * day)
  clock.set(now + 4 * 366 * day)
  await retention.run('clock')
  assert.equal(await rowsIn('consent_event'), 3, 'a clock alone ends nothing: no younger event is known')
  await event(newId(), clock.now())
  await retention.run('clock')
  assert.equal(await rowsIn('consent_event'), 3)
  const { rows } = await sql.executeQuery(rawSql<{ subject: string }>('select subject from consent_event', []))
  assert.ok(rows.every((row) => row.subject !== old))
})

test('F-07, RA-09: more than a hundred conversations and more than half of all wait for two people, and go as they were then', async (t) => {
  const [one, other] = [newId<'tenant'>(), newId<'tenant'>()]
  const { clock, run, retention, talks, left, runs, staffOf } = await temporaryRetention(t, [one, other])
  const old = clock.now() - 31 * day
  await talks(101, { last: old })
  await talks(100, { last: clock.now() - 29 * day })
  await talks(100, { last: old }, other)
  assert.equal(await run(), 100, 'a hundred or fewer are no accident, and one stop stops no other controller')
  assert.deepEqual(await left(one), [201, 402, 201, 201, 201])
  assert.deepEqual(await left(other), [0, 0, 0, 0, 0])
  assert.deepEqual(
    (await runs()).filter((line) => line.startsWith('denied')),
    ['denied too-much-at-once conversation due:101 all:201'],
  )
  await run()
  const [first, second] = [staffOf('privacy'), staffOf('admin')]
  const { stops } = await retention.books(first)
  assert.deepEqual(
    stops.map((stop) => [stop.rule, stop.reason, stop.due, stop.total, stop.state]),
    [['conversation', 'share', 101, 201, 'waiting']],
    'it is asked once, however often the run comes round',
  )
  const { id } = stops[0] ?? assert.fail()
  await retention.decide(first, id, 'confirm')
  assert.equal(await run(), 0, 'one person is not enough')
  await assert.rejects(retention.decide(first, id, 'confirm'), { code: 'conflict', members: { reason: 'same-person' } })
  await retention.decide(second, id, 'confirm')
  clock.advance(2 * day)
  assert.equal(await run(), 101, 'what fell due meanwhile was not agreed to')
  assert.deepEqual(await left(one), [100, 200, 100, 100, 100])
  await assert.rejects(retention.decide(second, id, 'confirm'), { code: 'not-found' })
})

test('F-07: after a jump of the clock far less is enough to wait, and what is kept stays', async (t) => {
  const { clock, run, retention, talks, left, staffOf } = await temporaryRetention(t)
  await talks(20, { last: clock.now() })
  assert.equal(await run(), 0)
  clock.advance(3650 * day)
  assert.equal(await run(), 0)
  const [stop] = (await retention.books(staffOf())).stops.filter((one) => one.rule === 'conversation')
  assert.deepEqual([stop?.reason, stop?.due], ['clock', 20])
  await retention.decide(staffOf(), stop?.id ?? '', 'keep')
  assert.equal(await run(), 0)
  clock.advance(day + 1)
  assert.equal(await run(), 0, 'it is asked again, not done after all')
  const again = (await retention.books(staffOf())).stops.filter((one) => one.rule === 'conversation')
  assert.deepEqual(
    again.map((one) => one.state),
    ['waiting', 'kept'],
  )
  assert.deepEqual(await left(), [20, 40, 20, 20, 20])
})

test('L-06, RA-12: a hold needs two people, keeps what it names, and ends by itself', async (t) => {
  const { clock, run, retention, talks, left, staffOf, sql } = await temporaryRetention(t)
  await talks(2, { last: clock.now() - 31 * day })
  const { id } = await sql.selectFrom('conversation').select('id').executeTakeFirstOrThrow()
  const [one, other] = [staffOf(), staffOf('admin')]
  const hold = { about: id, ground: 'legal-claims', reference: 'AZ 12/26' } as const
  for (const until of [clock.now(), clock.now() + longestHold + 1])
    await assert.rejects(retention.holds.open(one, { ...hold, until }), { code: 'bad-request' })
  await assert.rejects(retention.holds.open(one, { ...hold, about: newId(), until: clock.now() + day }), {
    code: 'not-found',
  })
  const held = await retention.holds.open(one, { ...hold, until: clock.now() + 10 * day })
  const [unreviewed] = await retention.plan(one)
  assert.deepEqual([unreviewed?.due, unreviewed?.held], [2, 0], 'nobody holds anything alone')
  await assert.rejects(retention.holds.review(one, held), { code: 'conflict', members: { reason: 'same-person' } })
  await retention.holds.review(other, held)
  const [plan] = await retention.plan(one)
  assert.deepEqual([plan?.due, plan?.held], [1, 1])
  assert.equal(await run(), 1)
  assert.deepEqual(await left(), [1, 2, 1, 1, 1])
  clock.advance(10 * day + 1)
  assert.equal((await retention.holds.list(one)).length, 0)
  assert.equal(await run(), 1)
})

test('M-11: figures survive without people, and are shown from ten conversations on', async (t) => {
  const { clock, run, retention, talks, staffOf } = await temporaryRetention(t)
  const at = Date.UTC(2026, 5, 10)
  clock.set(at + 31 * day)
  await talks(9, { last: at })
  await run()
  assert.deepEqual((await retention.books(staffOf())).statistics, [])
  await talks(3, { last: at })
  await run()
  const [figures] = (await retention.books(staffOf())).statistics
  const { conversations, messages, helpful, unhelpful, with_people: people, month } = figures ?? assert.fail()
  assert.deepEqual([month, conversations, messages, helpful, unhelpful, people], ['2026-06', 12, 24, 12, 0, 0])
})

test('L-02: the plan says what falls due when, with random ids and nothing else', async (t) => {
  const { clock, retention, talks, staffOf } = await temporaryRetention(t)
  await talks(3, { last: clock.now() - 31 * day })
  await talks(2, { last: clock.now() - 29.5 * day })
  await talks(4, { last: clock.now() - 20 * day })
  const [plan] = await retention.plan(staffOf())
  assert.ok(plan)
  assert.deepEqual([plan.total, plan.due, plan.held], [9, 3, 0])
  assert.deepEqual([plan.coming[0], plan.coming[1], plan.coming[10]], [3, 2, 4])
  assert.equal(plan.samples.length, 3)
  assert.ok(plan.samples.every((one) => Object.keys(one).sort().join() === 'id,since'))
})

test('more than one batch goes in one run, each recorded with what it deleted', async (t) => {
  const { clock, run, talks, left, runs } = await temporaryRetention(t)
  await talks(501, { last: clock.now() - 31 * day })
  await talks(502, { last: clock.now() })
  assert.equal(await run(), 501)
  assert.deepEqual(await left(), [502, 1004, 502, 502, 502])
  assert.equal((await runs()).length, 2)
})
