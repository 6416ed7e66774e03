// A decision in the portal: explained and contested by a page and a form, without a line of JavaScript.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../packages/server/src/domain/ids.ts'
import { openTestHouse } from '../house.ts'

const late = {
  delivered_on: '2026-10-01',
  at_distance: true,
  private_use: true,
  informed: true,
  goods: 'standard',
  opened: false,
  faulty: false,
}

test('D-05, W-01: the portal explains a decision without JavaScript, in the reader’s language, and takes the objection', async (t) => {
  const house = await openTestHouse(t)
  const visitor = await house.visitor({ lang: 'de' })
  await visitor.say('Kann ich den Kessel zurückgeben?')
  await visitor.read()
  const { json } = await house.call('POST', '/v1/decisions', {
    token: visitor.token,
    body: { type: 'return-eligibility', facts: late, client_id: newId() },
  })
  const host = `portal.localhost:${house.port}`
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const ticket = await house.call('POST', '/v1/portal/ticket', { token: visitor.token, body: {} })
  const raw = new URLSearchParams({ ticket: ticket.json.ticket }).toString()
  const entered = await house.call('POST', '/my-data', { host, raw, headers: form })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = async () => (await house.call('GET', '/my-data', { host, headers: { cookie } })).text
  const before = await page()
  for (const words of [
    'Entscheidungen über Sie',
    'Wartet auf einen Menschen',
    'Was es ändern würde',
    '1. Oktober 2026',
  ])
    assert.ok(before.includes(words), words)
  const csrf = /name="csrf" value="([^"]+)"/.exec(before)?.[1] ?? ''
  const send = (statement: string, token = csrf) =>
    house.call('POST', `/my-data/decisions/${json.id}`, {
      host,
      headers: { ...form, cookie, 'sec-fetch-site': 'same-origin' },
      raw: new URLSearchParams({ csrf: token, statement }).toString(),
    })
  assert.ok((await send('Nein.', 'forged')).status >= 400)
  assert.equal((await send(' ')).status, 409)
  assert.equal((await send('<b>Der Bote war zu spät.</b>')).status, 303)
  const after = await page()
  assert.match(after, /Wird von einem Menschen überprüft/)
  assert.match(after, /&lt;b&gt;Der Bote war zu spät\.&lt;\/b&gt;/)
  assert.equal((await house.call('GET', `/v1/decisions/${json.id}`, { token: visitor.token })).json.state, 'contested')
})
