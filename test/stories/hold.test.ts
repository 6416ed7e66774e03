// Somebody in a dispute asks for erasure: everything goes but what the dispute needs, which nobody in the house can read, and which goes
// by itself when the hold ends (R-08, L-06, RA-04).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openAudit } from '../../packages/server/src/audit/audit.ts'
import { type Access, systemAccess } from '../../packages/server/src/domain/access.ts'
import { day } from '../../packages/server/src/domain/clock.ts'
import { newId } from '../../packages/server/src/domain/ids.ts'
import { openRows } from '../../packages/server/src/keys/keys.ts'
import { openRetention } from '../../packages/server/src/privacy/retention/retention.ts'
import { openTestHouse } from '../house.ts'

test('R-08: an erasure under a hold leaves the conversation alone, says so, and finishes when the hold ends', async (t) => {
  const house = await openTestHouse(t)
  const { foundation, site } = house.house
  assert.ok(site)
  const { db, keys } = foundation
  const { clock } = house
  const audit = openAudit({ keys, rows: openRows(keys), clock, version: 'story', policy: 'story' })
  const retention = openRetention({ db, audit, clock })
  const { sql } = db.as(systemAccess(site.tenant, 'story'))
  const staff = (role: 'privacy' | 'admin'): Access => ({
    tenant: site.tenant,
    actor: { kind: 'staff', staff: newId<'staff'>(), role },
  })
  const count = async (table: 'conversation' | 'message' | 'session' | 'subject' | 'subject_key') =>
    (await sql.selectFrom(table).selectAll().execute()).length

  const one = await house.visitor()
  await one.say('I want my money back for the kettle')
  await one.read()
  const talk = await sql.selectFrom('conversation').select('id').executeTakeFirstOrThrow()
  const until = clock.now() + 100 * day
  const hold = await retention.holds.open(staff('privacy'), {
    about: talk.id,
    ground: 'legal-claims',
    reference: 'AZ 3/26',
    until,
  })
  await retention.holds.review(staff('admin'), hold)
  const before = { message: await count('message') }

  const { json } = await house.call('POST', '/v1/rights/erasure', { token: one.token, body: {} })
  const certificate = async () => house.call('GET', `/v1/rights/${json.id}/certificate`, { token: json.capability })
  const end = performance.now() + 30_000
  while ((await certificate()).status !== 200) {
    assert.ok(performance.now() < end, 'there was no certificate in 30 seconds')
    clock.advance(200)
    await pause(50)
  }
  const { document } = (await certificate()).json
  type Item = {
    readonly store: string
    readonly items: number
    readonly ground: string
    readonly until: string
    readonly restricted: boolean
    readonly keyRef?: string
  }
  const kept = (document.retained as Item[]).filter(
    (item) => item.ground.endsWith('A17-3-e') && item.keyRef !== undefined,
  )
  const stores = kept.map((item) => item.store)
  assert.ok(stores.includes('postgres.message') && stores.includes('postgres.conversation'))
  assert.ok(!stores.includes('postgres.session') && !stores.includes('postgres.contact'))
  assert.equal(kept.find((item) => item.store === 'postgres.message')?.items, before.message)
  assert.ok(kept.every((item) => item.restricted && item.until === new Date(until).toISOString().slice(0, 10)))
  const scope = (document.scope as Item[]).map((item) => item.store)
  assert.ok(scope.includes('postgres.session'))
  assert.ok(!scope.includes('postgres.message'), 'what is kept is not called erased')

  assert.equal(await count('message'), before.message)
  assert.equal(await count('session'), 0)
  const bundles = await sql.selectFrom('subject_key').select('bundle').where('bundle', '<>', 'system').execute()
  assert.deepEqual(
    bundles.map((row) => row.bundle).filter((name) => name !== 'staff' && name !== 'log'),
    ['conversation'],
  )
  assert.equal((await house.call('GET', '/v1/messages', { token: one.token })).status, 401)
  const standing = await sql.selectFrom('subject').select('state').execute()
  assert.deepEqual(standing, [{ state: 'erasing' }], 'a person that no path of the house serves')

  await retention.run('clock')
  assert.equal(await count('message'), before.message)
  clock.set(until + 1)
  const [ran] = await retention.run('clock')
  assert.equal(ran?.deleted.remains, 1)
  for (const table of ['conversation', 'message', 'subject'] as const) assert.equal(await count(table), 0, table)
})
