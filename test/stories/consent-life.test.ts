// The life of a consent: it ends by itself and says so, a browser's no counts, and a no is not asked about again (C-04, C-07, C-11).
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { systemAccess } from '../../packages/server/src/domain/access.ts'
import { day } from '../../packages/server/src/domain/clock.ts'
import { findStanding } from '../../packages/server/src/privacy/consent/consent.ts'
import { choiceOf } from '../../packages/server/src/privacy/consent/standing.ts'
import { openTestHouse } from '../house.ts'

async function open(t: TestContext) {
  const house = await openTestHouse(t)
  const { foundation, site } = house.house
  assert.ok(site)
  const { sql } = foundation.db.as(systemAccess(site.tenant, 'story'))
  const stateOf = async (token: string, id: string) => {
    const { json } = await house.call('GET', '/v1/consents', { token })
    return json.purposes.find((one: { readonly id: string }) => one.id === id).state
  }
  return {
    house,
    sql,
    stateOf,
    start: (body: object, headers: Readonly<Record<string, string>> = {}) =>
      house.call('POST', '/v1/sessions', { body, headers }),
    events: async () =>
      (await sql.selectFrom('consent_event').selectAll().orderBy('seq').execute()).map(
        ({ purpose, state, method }) => `${purpose} ${state} ${method}`,
      ),
  }
}

test('C-11: a browser that signals Global Privacy Control has refused every extra, by header or by property', async (t) => {
  const { house, start, stateOf, events } = await open(t)
  for (const [body, headers] of [
    [{}, { 'sec-gpc': '1' }],
    [{ gpc: true }, {}],
  ] as const) {
    const { json, status } = await start(body, headers)
    assert.equal(status, 201)
    const states = Object.fromEntries(json.purposes.map((one: { id: string; state: string }) => [one.id, one.state]))
    assert.deepEqual(
      ['remember', 'improve', 'support', 'ai'].map((id) => states[id]),
      ['refused', 'refused', 'undecided', 'undecided'],
      'the help itself is asked about as ever',
    )
  }
  const silent = await start({}, { 'sec-gpc': '0' })
  assert.equal(await stateOf(silent.json.token, 'improve'), 'undecided')
  assert.equal((await start({ gpc: false })).status, 400)

  const { json } = await start({}, { 'sec-gpc': '1' })
  const decide = (id: string, decision: string) =>
    house.call('PUT', `/v1/consents/${id}`, {
      token: json.token,
      body: { decision, notice_version: json.notice.version, method: 'story' },
    })
  await decide('support', 'given')
  assert.deepEqual((await events()).sort(), [
    'improve ConsentRefused sec-gpc',
    'remember ConsentRefused sec-gpc',
    'support ConsentGiven story',
  ])
  await decide('improve', 'given')
  assert.equal(await stateOf(json.token, 'improve'), 'given', 'what the person says counts more')
})

test('C-04, C-07: a consent expires once, on the record, and only until it is given anew', async (t) => {
  const { house, sql, events } = await open(t)
  const one = await house.visitor()
  await house.house.jobs.runAll()
  assert.equal((await events()).length, 2)
  const { id: subject } = await sql.selectFrom('subject').select('id').executeTakeFirstOrThrow()
  // The visit lasts as long as the story does.
  await sql
    .updateTable('session')
    .set({ expires_at: new Date(house.clock.now() + 1000 * day) })
    .execute()
  house.clock.advance(180 * day + 1000)
  const refused = await one.say('Do you repair kettles?')
  assert.deepEqual([refused.status, refused.json.purpose], [403, 'support'])
  await house.house.jobs.runAll()
  await house.house.jobs.runAll()
  const expired = ['support', 'ai'].map((id) => `${id} ConsentExpired validity`)
  assert.deepEqual((await events()).slice(2).sort(), expired.sort())
  const rules = { profile: 'consent-first', version: () => '' } as const
  const standing = { ...(await findStanding(sql, subject)), choices: {} }
  assert.equal(choiceOf('support', standing, rules, house.clock.now()), 'expired')

  await one.decide('support', 'given')
  await house.house.jobs.runAll()
  assert.equal((await one.say('Do you repair kettles?')).status, 202)
  const receipt = await house.call('GET', '/v1/consents/receipt', { token: one.token })
  const text = JSON.stringify(receipt.json)
  assert.match(text, /dpv:ConsentExpired[^}]*urn:aboveboard:controller/)
})

test('C-11: a no of somebody we recognise stays a no, however long ago', async (t) => {
  const { house, sql } = await open(t)
  const one = await house.visitor()
  await one.decide('improve', 'refused')
  const { id } = await sql.selectFrom('subject').select('id').executeTakeFirstOrThrow()
  const standing = { ...(await findStanding(sql, id)), choices: {} }
  const rules = { profile: 'consent-first', version: () => 'another meaning' } as const
  for (const days of [1, 179, 181, 2000])
    assert.equal(choiceOf('improve', standing, rules, house.clock.now() + days * day), 'refused')
})
