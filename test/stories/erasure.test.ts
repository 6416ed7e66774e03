// The certificate convinces somebody who has nothing of ours but the published keys, and nothing else passes for it.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { systemAccess } from '../../packages/server/src/domain/access.ts'
import { newId } from '../../packages/server/src/domain/ids.ts'
import { openTestHouse, type TestHouse } from '../house.ts'

const program = fileURLToPath(new URL('../../packages/server/verify/verify-certificate.ts', import.meta.url))

/** Erases somebody and waits for the certificate. */
async function certify(house: TestHouse): Promise<{ readonly code: string; readonly text: string }> {
  const one = await house.visitor()
  await one.say('Do you repair kettles?')
  const { json } = await house.call('POST', '/v1/rights/erasure', { token: one.token, body: {} })
  const end = performance.now() + 20_000
  for (;;) {
    const path = `/v1/rights/${json.id}/certificate`
    const { status, text } = await house.call('GET', path, { token: json.capability })
    if (status === 200) return { code: json.capability, text }
    assert.ok(performance.now() < end, 'there was no certificate in 20 seconds')
    house.clock.advance(200)
    await pause(20)
  }
}

test('R-07: the certificate convinces offline; a changed word, another key, another log and another code do not', async (t) => {
  const house = await openTestHouse(t)
  const { code, text } = await certify(house)
  const other = await certify(house)
  const foreign = await openTestHouse(t)
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'certificate.json')
  const verify = (content: string, ...args: readonly string[]) => {
    writeFileSync(file, content)
    const { status, stdout } = spawnSync(process.execPath, [program, file, ...args], { encoding: 'utf8' })
    return { status, lines: stdout.trimEnd().split('\n') }
  }
  const keyOf = (from: TestHouse) => from.house.foundation.keys.publicKey('certificate').raw.toString('base64')
  const key = ['--key', keyOf(house)]
  const log = ['--log', house.house.logKey]

  const good = verify(text, ...key, ...log, '--code', code)
  assert.deepEqual(
    good.lines.map((line) => line.slice(0, 3)),
    ['yes', 'yes', 'yes', 'yes'],
  )
  assert.equal(good.status, 0)

  const { id } = JSON.parse(text).document
  const changed = [
    text.replace('"verified":true', '"verified":false'),
    text.replace(/"items":\d+/, '"items":99'),
    text.replace(id, newId()),
    text.replace('"limits":[', '"limits":["nothing",'),
  ]
  for (const one of changed) {
    assert.notEqual(one, text)
    assert.equal(verify(one, ...key).status, 1)
  }
  assert.equal(verify(text, '--key', keyOf(foreign)).status, 1)
  assert.equal(verify(text, ...key, '--log', foreign.house.logKey).status, 1)
  assert.equal(verify(text, ...key, '--code', other.code).status, 1)
  // A genuine place in the genuine log, but of another certificate: the signature over it is missed first, the log itself too.
  const borrowed = JSON.parse(text)
  borrowed.document.log = JSON.parse(other.text).document.log
  const { status, lines } = verify(JSON.stringify(borrowed), ...key, ...log)
  assert.equal(status, 1)
  assert.match(
    lines.join('\n'),
    /NO {3}The signature[^\n]*\nNO {3}The entry in the audit log is about another certificate/,
  )
  for (const nonsense of ['', '{', 'null', '[]', '{"document":null,"signature":{}}'])
    assert.equal(verify(nonsense, ...key).status, 1)
  assert.equal(verify(text).status, 2)
})

/** Somebody at the portal, by a ticket from the chat: sends its forms as a browser would. */
async function portal(house: TestHouse, token: string): Promise<(path: string) => Promise<number>> {
  const host = `portal.localhost:${house.port}`
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const { json } = await house.call('POST', '/v1/portal/ticket', { token, body: {} })
  const raw = new URLSearchParams({ ticket: json.ticket }).toString()
  const entered = await house.call('POST', '/my-data', { host, raw, headers: form })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = await house.call('GET', '/my-data', { host, headers: { cookie } })
  const csrf = /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const headers = { ...form, cookie, 'sec-fetch-site': 'same-origin' }
  return async (path) =>
    (await house.call('POST', path, { host, headers, raw: new URLSearchParams({ csrf }).toString() })).status
}

test('C-05, R-09: what was withdrawn while the data were frozen is deleted when the freeze ends', async (t) => {
  const house = await openTestHouse(t)
  const one = await house.visitor()
  await one.say('Do you repair kettles?')
  await one.read()
  const send = await portal(house, one.token)
  assert.equal((await house.call('POST', '/v1/rights/restriction', { token: one.token, body: {} })).status, 202)
  assert.equal((await one.decide('support', 'withdrawn')).status, 200)
  const { site, foundation } = house.house
  assert.ok(site)
  const { sql } = foundation.db.as(systemAccess(site.tenant, 'story'))
  const held = async () => (await sql.selectFrom('message').select('id').execute()).length
  assert.equal(await held(), 2)
  assert.equal(await send('/my-data/unfreeze'), 303)
  const end = performance.now() + 20_000
  while ((await held()) > 0) {
    assert.ok(performance.now() < end, 'the conversation was not deleted in 20 seconds')
    house.clock.advance(200)
    await pause(20)
  }
})
