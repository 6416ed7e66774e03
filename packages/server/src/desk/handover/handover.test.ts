import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadServerMessages } from '@aboveboard/protocol/messages/server/server'
import { Client } from 'pg'
import type { BusNote } from '../../db/db.ts'
import { openBus } from '../../db/db.ts'
import { systemAccess } from '../../domain/access.ts'
import { newId } from '../../domain/ids.ts'
import type { Problem, ProblemCode } from '../../domain/problem.ts'
import { findRing } from '../../keys/keys.ts'
import { setSubjectState } from '../../privacy/consent/consent.ts'
import { appendMessage, findConversation, findMessage, growMessage } from '../conversations/conversations.ts'
import { type TemporaryDesk, temporaryDesk, type Visitor } from '../inbox/temporary-desk.ts'

const is = (code: ProblemCode, reason?: string) => (fault: Problem) =>
  fault.code === code && (reason === undefined || fault.members['reason'] === reason)

/** An answer that the assistant is writing, sentence by sentence, as `assist` does it. */
async function assistantBegins({ db, rows, keys, tenant, clock }: TemporaryDesk, { subject, conversation }: Visitor) {
  const run = db.as(systemAccess(tenant, 'assistant'))
  const ring = await findRing(run.sql, keys, subject)
  const id = newId<'message'>()
  const body = (version: number) =>
    rows.sealCell(
      'message',
      'body',
      ring,
      { id, version },
      { text: 'word '.repeat(version), findings: [], sources: [], followUps: [] },
    )
  const row = {
    tenant,
    subject,
    id,
    conversation,
    origin: 'ai' as const,
    client_id: null,
    staff: null,
    state: 'streaming' as const,
    version: 1,
    at: new Date(clock.now()),
    body: body(1),
  }
  const seq = await run.transaction((inside) => appendMessage(inside, row, ['open']))
  return {
    id,
    seq,
    grow: (version: number) => growMessage(run.sql, { subject, id, version, state: 'streaming', body: body(version) }),
    state: async () => (await findMessage(run.sql, subject, id))?.state,
  }
}

test('F-14: after a takeover was acknowledged the assistant neither goes on nor begins', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const visitor = await desk.visitor('hello')
  const answer = await assistantBegins(desk, visitor)
  assert.equal(await answer.grow(2), true)
  await desk.handover.take(agent.visit, visitor.conversation)
  assert.equal(await answer.grow(3), false)
  assert.equal(await answer.state(), 'stopped')
  assert.equal((await assistantBegins(desk, visitor)).seq, undefined)
  const lines = (await desk.conversations.list(visitor.access, await visitor.visit(), 'en', 0)).messages
  assert.equal(lines.at(-1)?.text, 'Person 1 has joined and will answer you. The assistant is silent.')
  assert.equal(lines.at(-1)?.origin, 'system')
  assert.deepEqual(await desk.conversations.state(visitor.access, await visitor.visit()), {
    state: 'human',
    agent: 'Person 1',
    waiting_since: null,
  })
})

test('F-14: whatever the order of a takeover and a growing answer, nothing is added after the takeover', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  for (let round = 0; round < 12; round += 1) {
    const visitor = await desk.visitor(`hello ${round}`)
    let isTaken = false
    const speak = async () => {
      for (let begun = 0; begun < 3; begun += 1) {
        const wasTaken = isTaken
        const answer = await assistantBegins(desk, visitor)
        if (answer.seq === undefined) return
        assert.equal(wasTaken, false, 'an answer began after the takeover')
        for (let version = 2; version < 4 + round; version += 1) {
          const was = isTaken
          const hasGrown = await answer.grow(version)
          assert.ok(!(was && hasGrown), 'an answer grew after the takeover')
        }
      }
    }
    const take = desk.handover.take(agent.visit, visitor.conversation).then(() => {
      isTaken = true
    })
    await Promise.all([speak(), take])
    const { sql } = desk.db.as(visitor.access)
    assert.deepEqual(
      await sql
        .selectFrom('message')
        .select('id')
        .where('subject', '=', visitor.subject)
        .where('state', '=', 'streaming')
        .execute(),
      [],
    )
  }
})

test('T-01: the visitor is told in their language who speaks; every change is logged and told to all nodes', async (t) => {
  await loadServerMessages('de')
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent', { name: 'Ana Duarte' })
  const visitor = await desk.visitor('Hallo, ich brauche Hilfe', { lang: 'de' })
  const bus = await openBus(desk.as('app'))
  t.after(() => bus.close())
  const notes: BusNote[] = []
  bus.listen((note) => note !== 'resumed' && notes.push(note))
  const { handover } = desk
  const events = async (): Promise<string[]> => {
    const client = new Client({ ...desk.as('admin') })
    await client.connect()
    const { rows } = await client.query<{ leaf: Buffer }>('select leaf from log_pending order by leaf')
    await client.end()
    return rows
      .map(
        ({ leaf }) =>
          JSON.parse(leaf.toString('utf8')) as {
            event: string
            actor: { kind: string; ref: string | null }
            subjectRef: string | null
          },
      )
      .filter((entry) => entry.actor.kind === 'staff')
      .map((entry) => {
        assert.match(entry.actor.ref ?? '', /^hmac:/)
        assert.match(entry.subjectRef ?? '', /^hmac:/)
        return entry.event
      })
  }

  await handover.take(agent.visit, visitor.conversation)
  await handover.take(agent.visit, visitor.conversation)
  await handover.reply(agent.visit, visitor.conversation, { text: 'Guten Tag', client_id: newId() })
  await handover.handBack(agent.visit, visitor.conversation)
  await handover.resolve(agent.visit, visitor.conversation)
  await handover.reopen(agent.visit, visitor.conversation)
  const { messages } = await desk.conversations.list(visitor.access, await visitor.visit(), 'de', 0)
  assert.equal(messages.length, 6, 'taking it twice is taking it once')
  assert.match(messages[1]?.text ?? '', /^Ana Duarte ist jetzt da/)
  assert.ok(
    messages.filter((message) => message.origin === 'human').every((message) => message.author === 'Ana Duarte'),
  )
  assert.ok(messages.filter((message) => message.origin === 'system').every((message) => message.tree.length > 0))
  assert.deepEqual((await events()).sort(), [
    'conversation.resolved',
    'conversation.returned',
    'conversation.taken',
    'conversation.taken',
    'message.answered',
  ])
  while (notes.filter((note) => note.kind === 'conversation').length < 5)
    await new Promise((done) => setImmediate(done))
  assert.ok(notes.every((note) => !JSON.stringify(note).includes('Ana')))
})

test('T-01: only the person who took it over writes; a reply sent twice is one reply', async (t) => {
  const desk = await temporaryDesk(t)
  const [one, two] = [await desk.enrol('agent'), await desk.enrol('agent')]
  const visitor = await desk.visitor('hello')
  const { handover } = desk
  const said = { text: 'Good day', client_id: newId() }
  await assert.rejects(handover.reply(one.visit, visitor.conversation, said), is('conflict', 'not-taken'))
  await handover.take(one.visit, visitor.conversation)
  await assert.rejects(handover.reply(two.visit, visitor.conversation, said), is('not-allowed'))
  await assert.rejects(handover.handBack(two.visit, visitor.conversation), is('not-allowed'))
  const all = await Promise.all([1, 2, 3].map(() => handover.reply(one.visit, visitor.conversation, said)))
  assert.equal(new Set(all.map((reply) => reply.id)).size, 1)
  const { messages } = await desk.conversations.list(visitor.access, await visitor.visit(), 'en', 0)
  assert.equal(messages.filter((message) => message.origin === 'human').length, 1)
  await handover.take(two.visit, visitor.conversation)
  await assert.rejects(
    handover.reply(one.visit, visitor.conversation, { text: 'still me', client_id: newId() }),
    is('not-allowed'),
  )
  await assert.rejects(handover.reply(two.visit, visitor.conversation, said), is('conflict', 'client-id-used'))
})

test('F-14: of two who take a waiting conversation at the same moment, one has it and the other is told', async (t) => {
  const desk = await temporaryDesk(t)
  const [one, two] = [await desk.enrol('agent'), await desk.enrol('agent')]
  const colleague = await desk.enrol('agent')
  for (const from of ['waiting', 'human']) {
    const visitor = await desk.visitor('hello')
    if (from === 'human') await desk.handover.take(colleague.visit, visitor.conversation)
    const both: Promise<void>[] = []
    await desk.db.as(visitor.access).transaction(async (run) => {
      // Both have looked at it and wait here to write.
      await run.selectFrom('conversation').select('id').where('id', '=', visitor.conversation).forUpdate().execute()
      for (const who of [one, two]) {
        const taking = desk.handover.take(who.visit, visitor.conversation)
        taking.catch(() => undefined)
        both.push(taking)
      }
      await waits(desk, 2)
    })
    const results = await Promise.allSettled(both)
    const winner = results.findIndex((result) => result.status === 'fulfilled')
    const loser = results[1 - winner]
    assert.ok(loser?.status === 'rejected' && is('conflict', 'changed')(loser.reason as Problem))
    const row = await findConversation(desk.db.as(visitor.access).sql, visitor.conversation)
    assert.equal(row?.assignee, [one, two][winner]?.visit.staff)
  }
})

test('Hand back needs the visitor’s leave for the assistant; solving and reopening follow the states', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const { handover } = desk
  const refused = await desk.visitor('hello', { ai: false })
  await assert.rejects(handover.handBack(agent.visit, refused.conversation), is('conflict', 'not-taken'))
  await handover.take(agent.visit, refused.conversation)
  assert.equal((await desk.inbox.open(agent.visit, refused.conversation, 'en')).ai_allowed, false)
  await assert.rejects(handover.handBack(agent.visit, refused.conversation), is('conflict', 'ai-refused'))
  await assert.rejects(handover.reopen(agent.visit, refused.conversation), is('conflict'))
  await handover.resolve(agent.visit, refused.conversation)
  const row = () => findConversation(desk.db.as(refused.access).sql, refused.conversation)
  assert.equal((await row())?.closed_at?.getTime(), desk.clock.now(), 'retention is counted from here')
  await assert.rejects(
    handover.reply(agent.visit, refused.conversation, { text: 'x', client_id: newId() }),
    is('conflict', 'not-taken'),
  )
  await refused.says('one more thing')
  await assert.rejects(handover.reopen(agent.visit, refused.conversation), is('conflict', 'newer-conversation'))
  assert.equal((await row())?.state, 'resolved', 'nothing of the refused change stays')
})

test('Reading and answering clear the count of unread messages', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const visitor = await desk.visitor('hello')
  const unread = async () => (await findConversation(desk.db.as(visitor.access).sql, visitor.conversation))?.unread
  assert.equal(await unread(), 1)
  await desk.handover.read(agent.visit, visitor.conversation)
  assert.equal(await unread(), 0)
  await visitor.says('more')
  await desk.handover.take(agent.visit, visitor.conversation)
  await desk.handover.reply(agent.visit, visitor.conversation, { text: 'yes', client_id: newId() })
  assert.equal(await unread(), 0)
})

test('F-14: a reply that waited behind a freeze or an erasure is not added', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  for (const [state, code] of [
    ['restricted', 'restricted'],
    ['erasing', 'not-found'],
  ] as const) {
    const visitor = await desk.visitor('hello')
    await desk.handover.take(agent.visit, visitor.conversation)
    const { sql } = desk.db.as(visitor.access)
    const before = await sql.selectFrom('message').select('id').where('subject', '=', visitor.subject).execute()
    let reply: Promise<unknown> | undefined
    await desk.db.as(visitor.access).transaction(async (run) => {
      await setSubjectState(run, visitor.subject, state)
      // It found the person live, because this transaction is not over, and waits for it.
      reply = desk.handover.reply(agent.visit, visitor.conversation, { text: 'late', client_id: newId() })
      reply.catch(() => undefined)
      await waits(desk, 1)
    })
    assert.ok(reply)
    await assert.rejects(reply, is(code))
    assert.equal(
      (await sql.selectFrom('message').select('id').where('subject', '=', visitor.subject).execute()).length,
      before.length,
    )
  }
})

/** Resolves when so many wait for a lock. */
async function waits(desk: TemporaryDesk, many: number): Promise<void> {
  const client = new Client({ ...desk.as('admin') })
  await client.connect()
  for (let seen = 0; seen < many; )
    seen =
      (
        await client.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).rowCount ?? 0
  await client.end()
}
