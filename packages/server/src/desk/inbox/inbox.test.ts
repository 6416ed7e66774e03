import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Client } from 'pg'
import { systemAccess } from '../../domain/access.ts'
import { minute } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import type { Problem, ProblemCode } from '../../domain/problem.ts'
import { findRing } from '../../keys/keys.ts'
import { setSubjectState } from '../../privacy/consent/consent.ts'
import { appendMessage, findVault } from '../conversations/conversations.ts'
import { type TemporaryDesk, temporaryDesk, type Visitor } from './temporary-desk.ts'

const is = (code: ProblemCode) => (fault: Problem) => fault.code === code

const canaries = ['joyce.wu@canary.example', '+49 30 23125 1234', 'LL-482913', 'DE89 3704 0044 0532 0130 00'] as const
const said = `Hello, my order ${canaries[2]} is late. Write to ${canaries[0]} or call ${canaries[1]}. My IBAN is ${canaries[3]}.`

/** Something that the assistant says, as stored: with tokens. */
async function assistantSays(
  { db, rows, keys, tenant, clock }: TemporaryDesk,
  { subject, conversation, visit }: Visitor,
  text: string,
): Promise<void> {
  const run = db.as(systemAccess(tenant, 'test'))
  const ring = await findRing(run.sql, keys, subject)
  const id = newId<'message'>()
  assert.ok(await visit())
  const body = rows.sealCell(
    'message',
    'body',
    ring,
    { id, version: 1 },
    { text, findings: [], sources: [{ article: 'a', title: 'Returns', url: 'returns.md' }], followUps: [] },
  )
  await run.transaction((inside) =>
    appendMessage(
      inside,
      {
        tenant,
        subject,
        id,
        conversation,
        origin: 'ai',
        client_id: null,
        staff: null,
        state: 'complete',
        version: 1,
        at: new Date(clock.now()),
        body,
      },
      ['open'],
    ),
  )
}

test('M-04: no value of a visitor is in what the desk is told, whoever wrote it and wherever it stands', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const visitor = await desk.visitor(`Order LL-482913 again`)
  await visitor.says(said)
  await visitor.says('did you get joyce.wu@canary.example ? ⟦EMAIL_1⟧')
  const { inbox, handover } = desk
  const before = await inbox.open(agent.visit, visitor.conversation, 'en')
  const chip = before.messages.flatMap((message) => message.chips).find((one) => one.type === 'EMAIL')
  assert.deepEqual(chip, { token: '⟦EMAIL_1⟧', type: 'EMAIL', label: 'E-mail 1' })
  await handover.take(agent.visit, visitor.conversation)
  await handover.reply(agent.visit, visitor.conversation, {
    text: `I write to ⟦EMAIL_1⟧, that is ${canaries[0]}.`,
    client_id: newId(),
  })
  await inbox.note(agent.visit, visitor.conversation, {
    text: `Called ${canaries[1]} about ⟦ORDER_1⟧`,
    client_id: undefined,
  })

  const open = await inbox.open(agent.visit, visitor.conversation, 'en')
  const list = await inbox.list(agent.visit, { filter: 'all', cursor: null }, 'en')
  const told = JSON.stringify([open, list])
  for (const canary of canaries) assert.ok(!told.includes(canary), canary)
  assert.ok(!told.includes('canary.example') && !told.includes('482913') && !told.includes('23125'))
  assert.match(
    open.messages[2]?.text ?? '',
    /^did you get ⟦EMAIL_1⟧ \? \[EMAIL_1\]$/,
    'typed brackets cannot pass for tokens',
  )
  assert.match(open.messages.at(-1)?.text ?? '', /^I write to ⟦EMAIL_1⟧, that is ⟦EMAIL_1⟧\.$/)
  assert.equal(open.messages.at(-1)?.author, 'Person 1')
  assert.match(open.notes[0]?.text ?? '', /^Called ⟦PHONE_1⟧ about ⟦ORDER_1⟧$/)
  assert.match(open.conversation.label, /^Visitor [0-9A-F]{4}$/)

  // The visitor reads the real value in the reply.
  const read = await desk.conversations.list(visitor.access, await visitor.visit(), 'en', 0)
  assert.match(read.messages.at(-1)?.text ?? '', /joyce\.wu@canary\.example/)
  assert.equal(read.messages.at(-1)?.author, 'Person 1')
})

test('M-04: tokens of the assistant are shown as chips, foreign ones as nothing', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const visitor = await desk.visitor(said)
  await desk.inbox.open(agent.visit, visitor.conversation, 'en')
  const { sql } = desk.db.as(visitor.access)
  const { vault } = await findVault(sql, desk.rows, await findRing(sql, desk.keys, visitor.subject), visitor)
  const token = vault.entries.find((entry) => entry.type === 'EMAIL')?.token ?? ''
  await assistantSays(desk, visitor, `**Sent** to ${token} and ⟦EMAIL_7·zzzzz⟧`)
  const message = (await desk.inbox.open(agent.visit, visitor.conversation, 'de')).messages.at(-1)
  assert.equal(message?.text, '**Sent** to ⟦EMAIL_1⟧ and […]')
  assert.deepEqual(message?.chips, [{ token: '⟦EMAIL_1⟧', type: 'EMAIL', label: 'E-Mail 1' }])
  assert.equal(message?.generated_by_ai, true)
  assert.deepEqual(message?.sources, [{ title: 'Returns', url: 'https://shop.example/help/en/returns' }])
})

test('M-04, C-579/21: a value only for a reason, and the person can read who looked, when and why', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const visitor = await desk.visitor(said)
  const { inbox, db } = desk
  const ledger = () =>
    db
      .as(visitor.access)
      .sql.selectFrom('access_entry')
      .select(['role', 'fields', 'purpose'])
      .where('subject', '=', visitor.subject)
      .orderBy('at')
      .execute()
  const ask = (token: string, reason: string, words = '') =>
    inbox.reveal(agent.visit, visitor.conversation, { token, reason, words })

  await inbox.open(agent.visit, visitor.conversation, 'en')
  await inbox.open(agent.visit, visitor.conversation, 'en')
  assert.deepEqual(
    await ledger(),
    [{ role: 'agent', fields: 'conversation', purpose: 'support' }],
    'once in 15 minutes',
  )

  await assert.rejects(ask('⟦EMAIL_1⟧', ''), is('reason-required'))
  await assert.rejects(ask('⟦EMAIL_1⟧', 'other', '  '), is('reason-required'))
  await assert.rejects(ask('⟦EMAIL_2⟧', 'solve-case'), is('not-found'))
  assert.equal((await ledger()).length, 1, 'what was refused was not looked at')
  desk.clock.advance(1)
  assert.deepEqual(await ask('⟦EMAIL_1⟧', 'solve-case'), { token: '⟦EMAIL_1⟧', value: canaries[0] })
  assert.deepEqual(await ask('EMAIL_1', 'contact-customer'), { token: '⟦EMAIL_1⟧', value: canaries[0] })
  assert.deepEqual(
    (await ledger()).map((entry) => entry.fields),
    ['conversation', 'EMAIL'],
  )
  desk.clock.advance(15 * minute)
  await inbox.open(agent.visit, visitor.conversation, 'en').catch(() => undefined)
  assert.equal((await ledger()).length, 3)
})

test('X-04: what the log cannot note is not revealed', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const visitor = await desk.visitor(said)
  await desk.inbox.open(agent.visit, visitor.conversation, 'en')
  const client = new Client(desk.as('owner'))
  await client.connect()
  await client.query('revoke insert on log_pending from aboveboard_app')
  await client.end()
  await assert.rejects(
    desk.inbox.reveal(agent.visit, visitor.conversation, { token: 'EMAIL_1', reason: 'solve-case', words: '' }),
    /log_pending/,
  )
})

test('S-01: conversations of another controller, of nobody and of erased people are not there', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const visitor = await desk.visitor(said)
  const foreign = { ...agent.visit, tenant: newId<'tenant'>() }
  const calls = (visit: typeof foreign, id: string) => [
    () => desk.inbox.open(visit, id, 'en'),
    () => desk.inbox.reveal(visit, id, { token: 'EMAIL_1', reason: 'solve-case', words: '' }),
    () => desk.inbox.note(visit, id, { text: 'x', client_id: undefined }),
    () => desk.handover.take(visit, id),
    () => desk.handover.handBack(visit, id),
    () => desk.handover.resolve(visit, id),
    () => desk.handover.reopen(visit, id),
    () => desk.handover.read(visit, id),
    () => desk.handover.reply(visit, id, { text: 'x', client_id: newId() }),
  ]
  for (const call of [...calls(foreign, visitor.conversation), ...calls(agent.visit, newId())])
    await assert.rejects(call, is('not-found'))
  assert.deepEqual((await desk.inbox.list(foreign, { filter: 'all', cursor: null }, 'en')).conversations, [])
  for (const state of ['erasing', 'erased'] as const) {
    await setSubjectState(desk.db.as(visitor.access).sql, visitor.subject, state)
    for (const call of calls(agent.visit, visitor.conversation)) await assert.rejects(call, is('not-found'))
    assert.deepEqual((await desk.inbox.list(agent.visit, { filter: 'all', cursor: null }, 'en')).conversations, [])
  }
})

test('Art. 18: a frozen conversation is listed and nothing else', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const visitor = await desk.visitor(said)
  await desk.inbox.open(agent.visit, visitor.conversation, 'en')
  await setSubjectState(desk.db.as(visitor.access).sql, visitor.subject, 'restricted')
  for (const call of [
    () => desk.inbox.open(agent.visit, visitor.conversation, 'en'),
    () => desk.inbox.reveal(agent.visit, visitor.conversation, { token: 'EMAIL_1', reason: 'solve-case', words: '' }),
    () => desk.inbox.note(agent.visit, visitor.conversation, { text: 'x', client_id: undefined }),
    () => desk.handover.take(agent.visit, visitor.conversation),
    () => desk.handover.read(agent.visit, visitor.conversation),
  ])
    await assert.rejects(call, is('restricted'))
  assert.equal((await desk.inbox.list(agent.visit, { filter: 'all', cursor: null }, 'en')).conversations.length, 1)
})

test('A-07: the privacy officer sees neither the list nor a conversation', async (t) => {
  const desk = await temporaryDesk(t)
  const officer = await desk.enrol('privacy')
  const visitor = await desk.visitor(said)
  await assert.rejects(desk.inbox.list(officer.visit, { filter: 'all', cursor: null }, 'en'), is('not-allowed'))
  await assert.rejects(desk.inbox.open(officer.visit, visitor.conversation, 'en'), is('not-allowed'))
  await assert.rejects(
    desk.inbox.reveal(officer.visit, visitor.conversation, { token: 'EMAIL_1', reason: 'legal-request', words: '' }),
    is('not-allowed'),
  )
})

test('The list: filters, counts, order and pages', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const { inbox, handover, conversations } = desk
  const list = (filter: Parameters<typeof inbox.list>[1]['filter'], cursor: string | null = null) =>
    inbox.list(agent.visit, { filter, cursor }, 'en')
  const [first, second, third, fourth] = [
    await desk.visitor('one'),
    await desk.visitor('two'),
    await desk.visitor('three'),
    await desk.visitor('four'),
  ]
  for (const one of [second, first]) {
    desk.clock.advance(1000)
    await conversations.handover(one.access, await one.visit(), 'en')
  }
  await handover.take(agent.visit, third.conversation)
  const ids = async (filter: Parameters<typeof list>[0]) => (await list(filter)).conversations.map((row) => row.id)
  assert.deepEqual(await ids('waiting'), [second.conversation, first.conversation], 'who waits longest comes first')
  assert.deepEqual(await ids('mine'), [third.conversation])
  assert.deepEqual(await ids('open'), [fourth.conversation])
  assert.deepEqual(await ids('resolved'), [])
  assert.equal((await ids('all')).length, 4)
  assert.deepEqual((await list('all')).counts, { waiting: 2, mine: 1, open: 1 })
  assert.deepEqual((await list('mine')).conversations[0]?.assignee, { id: agent.visit.staff, name: 'Person 1' })
  await handover.resolve(agent.visit, third.conversation)
  assert.deepEqual(await ids('resolved'), [third.conversation])

  // More than a page, through the cursor, each once.
  const { sql } = desk.db.as(systemAccess(desk.tenant, 'test'))
  const some = await sql
    .selectFrom('conversation')
    .selectAll()
    .where('id', '=', fourth.conversation)
    .executeTakeFirstOrThrow()
  await sql
    .insertInto('conversation')
    .values(
      Array.from({ length: 60 }, (_, at) => ({
        ...some,
        id: newId(),
        state: 'ended' as const,
        last_at: new Date(desk.clock.now() - (at % 7)),
      })),
    )
    .execute()
  const pageOne = await list('all')
  const pageTwo = await list('all', pageOne.next)
  assert.equal(pageOne.conversations.length, 50)
  assert.equal(new Set([...pageOne.conversations, ...pageTwo.conversations].map((row) => row.id)).size, 64)
  assert.equal(pageTwo.next, null)
  for (const cursor of ['', 'x', Buffer.from('1 2').toString('base64url')])
    await assert.rejects(list('all', cursor), is('bad-request'))
})

test('X-02: a note sent twice is one note', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const visitor = await desk.visitor('hello')
  const client_id = newId()
  const both = await Promise.all(
    [1, 2].map(() => desk.inbox.note(agent.visit, visitor.conversation, { text: 'once', client_id })),
  )
  assert.deepEqual(both[0], both[1])
  assert.equal((await desk.inbox.open(agent.visit, visitor.conversation, 'en')).notes.length, 1)
})
