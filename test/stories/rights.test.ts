// From the button to the proof: a copy with everything, a deletion that is verified and certified, and nothing of anybody else touched.
import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { checkProof, ed25519Verifier } from '@aboveboard/tlog'
import { Client } from 'pg'
import { fromBuffer } from 'yauzl'
import { canonical } from '../../packages/server/src/domain/canonical.ts'
import { sha256 } from '../../packages/server/src/domain/hash.ts'
import { verifyEd25519 } from '../../packages/server/src/keys/keys.ts'
import { openTestHouse, type TestHouse, type Visitor } from '../house.ts'
import { enrolAdmin } from '../staff.ts'

/** Runs SQL as the superuser. */
async function asAdmin(
  house: TestHouse,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const cluster = house.house.foundation.cluster as unknown as {
    as(role: 'admin'): ConstructorParameters<typeof Client>[0]
  }
  const client = new Client(cluster.as('admin'))
  await client.connect()
  try {
    return (await client.query(statement, [...values])).rows
  } finally {
    await client.end()
  }
}

/** Asks until an answer satisfies. The clock of the house moves a little with every question, so that no limit is met. */
async function until<T>(house: TestHouse, ask: () => Promise<T>, enough: (answer: T) => boolean): Promise<T> {
  const end = performance.now() + 20_000
  for (;;) {
    const answer = await ask()
    if (enough(answer)) return answer
    if (performance.now() > end) throw new Error('it did not come to pass in 20 seconds')
    house.clock.advance(200)
    await pause(20)
  }
}

async function files(zip: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (fault, file) => {
      if (fault) return reject(fault)
      const out = new Map<string, string>()
      file.on('entry', (entry) => {
        file.openReadStream(entry, (problem, stream) => {
          if (problem) return reject(problem)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            out.set(entry.fileName, Buffer.concat(parts).toString('utf8'))
            file.readEntry()
          })
        })
      })
      file.on('end', () => resolve(out))
      file.readEntry()
    })
  })
}

/** A conversation with somebody's own words, a value, feedback and a look by staff. */
async function talk(house: TestHouse, canary: string): Promise<Visitor> {
  const visitor = await house.visitor()
  await visitor.say(`${canary} asks: do you repair kettles? ${canary.toLowerCase()}@example.com`)
  const { json } = await visitor.read()
  const answer = json.messages.find((one: { origin: string }) => one.origin === 'ai')
  await house.call('POST', `/v1/messages/${answer.id}/feedback`, { token: visitor.token, body: { value: 'helpful' } })
  return visitor
}

async function packageOf(house: TestHouse, visitor: Visitor): Promise<Map<string, string>> {
  const asked = await house.call('POST', '/v1/rights/access', { token: visitor.token, body: {} })
  assert.equal(asked.status, 202)
  await until(
    house,
    () => house.call('GET', '/v1/rights', { token: visitor.token }),
    ({ json }) => json.cases[0].state === 'ready',
  )
  const response = await house.house.door.fetch(
    new Request(`http://localhost:${house.port}/v1/rights/${asked.json.id}/package`, {
      headers: { host: `localhost:${house.port}`, authorization: `Bearer ${visitor.token}` },
    }),
  )
  assert.equal(response.status, 200)
  return files(Buffer.from(await response.arrayBuffer()))
}

async function erase(house: TestHouse, visitor: Visitor): Promise<{ readonly id: string; readonly code: string }> {
  const { status, json } = await house.call('POST', '/v1/rights/erasure', { token: visitor.token, body: {} })
  assert.equal(status, 202)
  return { id: json.id, code: json.capability }
}

const settled = (house: TestHouse, item: { readonly id: string; readonly code: string }, state: string) =>
  until(
    house,
    () => house.call('GET', `/v1/rights/${item.id}`, { token: item.code }),
    ({ json }) => json?.state === state,
  )

test('R-03, R-05: the package holds everything of the person, described and readable, and nothing of anybody else', async (t) => {
  const house = await openTestHouse(t)
  const one = await talk(house, 'Quillfeather')
  await talk(house, 'Sandpiper')
  const admin = await enrolAdmin(house)
  const inbox = await admin.call('GET', '/v1/desk/conversations?filter=all')
  for (const row of inbox.json.conversations) await admin.call('GET', `/v1/desk/conversations/${row.id}`)
  const found = await packageOf(house, one)
  for (const name of ['data.json', 'index.html', 'portable.json', 'receipt.json', 'report.pdf', 'schema.json'])
    assert.ok(found.has(name), name)
  const data = JSON.parse(found.get('data.json') ?? '')
  const schema = JSON.parse(found.get('schema.json') ?? '')
  assert.deepEqual(Object.keys(data.tables).sort(), Object.keys(schema.properties.tables.properties).sort())
  const messages = data.tables.message.rows
  assert.ok(
    messages.some((row: { provided: { body?: { text: string } } }) =>
      row.provided.body?.text.startsWith('Quillfeather asks'),
    ),
  )
  assert.ok(
    messages.some((row: { derived: { body?: unknown } }) => row.derived.body !== undefined),
    'what the assistant wrote is derived, not provided',
  )
  assert.equal(data.tables.feedback.rows[0].provided.value, 'helpful')
  assert.equal(data.tables.consent_event.rows.length, 2)
  assert.equal(data.tables.access_entry.rows.length, 1)
  for (const [name, text] of found) {
    assert.doesNotMatch(text, /Sandpiper/i, name)
    assert.doesNotMatch(text, /token_hash/, name)
  }
  const page = found.get('index.html') ?? ''
  assert.match(page, /Quillfeather asks/)
  assert.match(page, /<html lang="en">/)
  assert.doesNotMatch(page, /<script|https?:\/\/[^"]*\.(?:js|css)/)
})

test('R-12: a package is fetched once, by its owner, within its time', async (t) => {
  const house = await openTestHouse(t)
  const one = await talk(house, 'Quillfeather')
  const other = await talk(house, 'Sandpiper')
  await packageOf(house, one)
  const [first] = (await house.call('GET', '/v1/rights', { token: one.token })).json.cases
  assert.equal((await house.call('GET', `/v1/rights/${first.id}/package`, { token: one.token })).status, 410)
  assert.equal((await house.call('GET', `/v1/rights/${first.id}/package`, { token: other.token })).status, 404)
  assert.deepEqual(
    readdirSync(join(house.dataDir, 'files'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile()),
    [],
  )
})

test('R-07: after an erasure nothing of the person is left anywhere, others are untouched, and the certificate proves it offline', async (t) => {
  const house = await openTestHouse(t)
  const one = await talk(house, 'Quillfeather')
  const other = await talk(house, 'Sandpiper')
  await packageOf(house, one)
  await house.call('POST', '/v1/rights/access', { token: one.token, body: {} })
  const neighbour = (await other.read()).json.messages.map((message: { text: string }) => message.text)
  const item = await erase(house, one)

  // From the answer on: no reading, no writing.
  assert.ok(
    [401, 403, 404].includes((await house.call('GET', '/v1/messages', { token: one.token })).status) ||
      (await one.read()).json.messages.length === 0,
  )
  await settled(house, item, 'done')
  assert.equal((await house.call('GET', '/v1/messages', { token: one.token })).status, 401)

  const { json: certificate } = await house.call('GET', `/v1/rights/${item.id}/certificate`, { token: item.code })
  const { document, signature } = certificate
  const raw = Buffer.from(signature.publicKey, 'base64url')
  const key = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]),
    format: 'der',
    type: 'spki',
  })
  const bytes = Buffer.from(canonical(document))
  assert.ok(verify(null, bytes, key, Buffer.from(signature.value, 'base64url')))
  const flipped = Buffer.from(bytes)
  flipped.writeUInt8(flipped.readUInt8(100) ^ 1, 100)
  assert.ok(!verify(null, flipped, key, Buffer.from(signature.value, 'base64url')))
  assert.ok(document.limits.length > 0, 'a certificate without limits is a lie')
  assert.ok(document.scope.every((one: { verified: boolean }) => one.verified))
  assert.ok(document.scope.find((one: { store: string }) => one.store === 'postgres.message').items >= 2)
  assert.doesNotMatch(canonical(document), /quillfeather/i)
  await checkProof(document.log.proof, {
    entry: Buffer.from(document.log.entry),
    origin: 'aboveboard.local/audit',
    hash: sha256,
    verifiers: [
      ed25519Verifier({
        vkey: house.house.logKey,
        hash: sha256,
        verify: (publicKey, message, sig) => verifyEd25519(Buffer.from(publicKey), message, sig),
      }),
    ],
  })

  const [person] = await asAdmin(house, 'select subject from rights_case where id = $1', [item.id])
  const emptied = [
    'subject',
    'subject_key',
    'session',
    'conversation',
    'message',
    'vault',
    'feedback',
    'log_detail',
    'access_entry',
  ]
  for (const table of emptied) {
    const column = table === 'subject' ? 'id' : 'subject'
    const [left] = await asAdmin(house, `select count(*)::int as n from ${table} where ${column} = $1`, [
      person?.['subject'],
    ])
    assert.equal(left?.['n'], 0, table)
  }
  await asAdmin(house, 'vacuum full')
  await asAdmin(house, 'checkpoint')
  for (const file of readdirSync(house.dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )) {
    const content = readFileSync(join(file.parentPath, file.name))
    for (const needle of ['Quillfeather', 'quillfeather']) {
      for (const form of [
        needle,
        Buffer.from(needle, 'utf16le'),
        Buffer.from(needle).toString('hex'),
        Array.from(needle).reverse().join(''),
      ])
        assert.ok(!content.includes(form), `${needle} in ${file.name}`)
    }
  }
  assert.doesNotMatch(house.lines.join(''), /quillfeather/i)
  assert.deepEqual(
    (await other.read()).json.messages.map((message: { text: string }) => message.text),
    neighbour,
  )
})

test('X-03, L-03: a planted row blocks the certificate; when it is gone the erasure finishes by itself', async (t) => {
  const house = await openTestHouse(t)
  const one = await talk(house, 'Quillfeather')
  await asAdmin(house, `create function keep_one() returns trigger language plpgsql as $$ begin return null; end $$`)
  await asAdmin(house, `create trigger keep_one before delete on feedback for each row execute function keep_one()`)
  const item = await erase(house, one)
  await settled(house, item, 'blocked')
  const refused = await house.call('GET', `/v1/rights/${item.id}/certificate`, { token: item.code })
  assert.equal(refused.status, 409)
  assert.equal(refused.json.type, 'urn:aboveboard:problem:not-verified')
  await asAdmin(house, 'drop trigger keep_one on feedback')
  await house.house.jobs.runAll()
  await settled(house, item, 'done')
})

test('C-05: withdrawing `support` destroys the conversation and its key, and help goes on without storing', async (t) => {
  const house = await openTestHouse(t)
  const one = await talk(house, 'Quillfeather')
  await one.decide('support', 'withdrawn')
  await until(
    house,
    () => asAdmin(house, 'select count(*)::int as n from message'),
    (rows) => rows[0]?.['n'] === 0,
  )
  assert.deepEqual(await asAdmin(house, "select 1 from subject_key where bundle = 'conversation'"), [])
  const answer = await one.say('How much does express delivery cost?')
  assert.equal(answer.json.ephemeral, true)
  await one.decide('support', 'given')
  assert.equal((await one.say('How much does express delivery cost?')).json.ephemeral, undefined)
})

test('R-09: freezing stops everything but storage at once, and is lifted by the person', async (t) => {
  const house = await openTestHouse(t)
  const one = await talk(house, 'Quillfeather')
  assert.equal((await house.call('POST', '/v1/rights/restriction', { token: one.token, body: {} })).status, 202)
  const kept = await one.say('And now?')
  assert.equal(kept.status, 202)
  const { json: own } = await one.read()
  assert.deepEqual(
    own.messages.slice(-2).map((message: { origin: string }) => message.origin),
    ['visitor', 'system'],
    'it is kept, and no assistant answers',
  )
  const admin = await enrolAdmin(house)
  const { json } = await admin.call('GET', '/v1/desk/conversations?filter=all')
  assert.equal((await admin.call('GET', `/v1/desk/conversations/${json.conversations[0].id}`)).status, 423)
})

test('R-02: the clock of a request is one month, and ends on a working day of the controller’s country', async (t) => {
  const house = await openTestHouse(t)
  const one = await talk(house, 'Quillfeather')
  house.clock.set(Date.parse('2027-01-31T09:00:00.000Z'))
  const fresh = await house.visitor()
  await fresh.say('Do you repair kettles?')
  const { json } = await house.call('POST', '/v1/rights/objection', {
    token: fresh.token,
    body: { statement: 'I object.' },
  })
  // 28 February 2027 is a Sunday; the last hour of Monday in Germany (Reg. 1182/71 Art. 3(4)).
  assert.equal(json.due_at, '2027-03-01T22:59:59.999Z')
  assert.equal(json.state, 'received')
  assert.ok(one)
})
