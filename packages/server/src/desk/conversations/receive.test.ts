// Messages that arrive at the same moment are stored in one statement: each of them as if it had come alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Client } from 'pg'
import type { Connection } from '../../db/db.ts'
import { newId } from '../../domain/ids.ts'
import { type TemporaryDesk, temporaryDesk, type Visitor } from '../inbox/temporary-desk.ts'
import { listMessages } from './conversations.ts'

const many = 12

async function people(desk: TemporaryDesk): Promise<readonly Visitor[]> {
  const visitors: Visitor[] = []
  while (visitors.length < many) visitors.push(await desk.visitor('Hello'))
  return visitors
}

async function send(desk: TemporaryDesk, visitor: Visitor, text: string, client_id: string = newId()): Promise<string> {
  const incoming = { text, client_id, choices: {} }
  return (await desk.conversations.receive(visitor.access, await visitor.visit(), incoming, 'en')).id
}

async function stored(desk: TemporaryDesk, { access, subject, conversation }: Visitor) {
  const rows = await listMessages(desk.db.as(access).sql, { subject, conversation, after: 0, limit: 50 })
  return rows.map(({ id, seq }) => ({ id, seq }))
}

async function asAdmin<T>(connection: Connection, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

const pendingOf = (desk: TemporaryDesk): Promise<number> =>
  asAdmin(desk.as('admin'), async (client) => {
    const { rows } = await client.query<{ entries: string }>('select count(*) as entries from log_pending')
    return Number(rows[0]?.entries)
  })

test('X-01: whoever writes at the same moment finds their own message, in their own conversation, with its own log entry', async (t) => {
  const desk = await temporaryDesk(t)
  const visitors = await people(desk)
  const before = await pendingOf(desk)
  const ids = await Promise.all(visitors.map((visitor, at) => send(desk, visitor, `I am number ${at}`)))
  assert.equal(await pendingOf(desk), before + many)
  for (const [at, visitor] of visitors.entries()) {
    const list = await stored(desk, visitor)
    assert.deepEqual(list.at(-1), { id: ids[at], seq: 2 })
    assert.equal(list.length, 2)
  }
})

test('one person who writes twice in one moment has both messages, numbered one after the other', async (t) => {
  const desk = await temporaryDesk(t)
  const visitors = await people(desk)
  const [busy] = visitors
  if (busy === undefined) throw new Error('there are people')
  await Promise.all([...visitors, busy, busy].map((visitor) => send(desk, visitor, 'Is anybody there?')))
  assert.deepEqual(
    (await stored(desk, busy)).map(({ seq }) => seq),
    [1, 2, 3, 4],
  )
})

test('X-02: the same client id in one moment is the same message', async (t) => {
  const desk = await temporaryDesk(t)
  const visitor = await desk.visitor('Hello')
  const client = newId()
  const ids = await Promise.all(Array.from({ length: 4 }, () => send(desk, visitor, 'Only once, please', client)))
  assert.equal(new Set(ids).size, 1)
  assert.equal((await stored(desk, visitor)).length, 2)
  assert.equal(await send(desk, visitor, 'Only once, please', client), ids[0])
})

test('a conversation that somebody holds delays its own person only', async (t) => {
  const desk = await temporaryDesk(t)
  const visitors = await people(desk)
  const [held, ...others] = visitors
  if (held === undefined) throw new Error('there are people')
  await asAdmin(desk.as('admin'), async (holder) => {
    // If anybody else waits for it, the holder is thrown out rather than the test left hanging.
    await holder.query("set idle_in_transaction_session_timeout = '15s'")
    await holder.query('begin')
    await holder.query('select from conversation where id = $1 for update', [held.conversation])
    const late = send(desk, held, 'I have to wait')
    await Promise.all(others.map((visitor) => send(desk, visitor, 'I need not wait')))
    for (const visitor of others) assert.equal((await stored(desk, visitor)).length, 2)
    assert.equal((await stored(desk, held)).length, 1)
    await holder.query('rollback')
    await late
  })
  assert.equal((await stored(desk, held)).length, 2)
})

test('a message that the database refuses is refused alone', async (t) => {
  const desk = await temporaryDesk(t)
  const visitors = await people(desk)
  const [bad, ...others] = visitors
  if (bad === undefined) throw new Error('there are people')
  const refused = assert.rejects(send(desk, bad, 'My id is none', 'not an id'))
  await Promise.all(others.map((visitor) => send(desk, visitor, 'Mine is fine')))
  await refused
  for (const visitor of others) assert.equal((await stored(desk, visitor)).length, 2)
  assert.equal((await stored(desk, bad)).length, 1)
})
