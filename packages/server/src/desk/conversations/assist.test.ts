import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answerer } from '../../assistant/answer/answer.ts'
import { newId } from '../../domain/ids.ts'
import { findRing } from '../../keys/keys.ts'
import { temporaryDesk, type Visitor } from '../inbox/temporary-desk.ts'
import { openAssist } from './conversations.ts'

/** The assistant's turn on a visitor's words, where something happens between the question and its answer. */
async function turn(
  desk: Awaited<ReturnType<typeof temporaryDesk>>,
  visitor: Visitor,
  meanwhile: () => Promise<unknown>,
): Promise<void> {
  const answerer: Answerer = {
    async answer() {
      await meanwhile()
      return { kind: 'intent', intent: { kind: 'greeting' } }
    },
    rightIn: () => undefined,
    passages: async () => [],
    suggestions: async () => [],
    close: () => undefined,
  }
  const assist = openAssist({
    ...desk,
    answerer,
    bus: { listen: () => () => undefined, connected: true, close: async () => undefined },
    wording: { ready: () => false, word: () => assert.fail('there is no model') },
    ledger: { intend: () => assert.fail('nothing leaves'), end: async () => undefined },
    model: () => undefined,
    onFault(fault) {
      throw fault
    },
  })
  const { subject, conversation } = visitor
  const ring = await findRing(desk.db.as(visitor.access).sql, desk.keys, subject)
  const body = { text: 'hello', findings: [], sources: [], followUps: [] }
  await assist.answer({ visit: await visitor.visit(), ring, subject, conversation, lang: 'en', message: newId(), body })
}

const said = async (desk: Awaited<ReturnType<typeof temporaryDesk>>, visitor: Visitor) =>
  (await desk.conversations.list(visitor.access, await visitor.visit(), 'en', 0)).messages.map(({ origin }) => origin)

test('an answer that nobody disturbs is said', async (t) => {
  const desk = await temporaryDesk(t)
  const visitor = await desk.visitor('hello')
  await turn(desk, visitor, async () => undefined)
  assert.deepEqual(await said(desk, visitor), ['visitor', 'ai'])
})

test('F-14: an answer that was being looked for when a person took over is never said', async (t) => {
  const desk = await temporaryDesk(t)
  const agent = await desk.enrol('agent')
  const visitor = await desk.visitor('hello')
  await turn(desk, visitor, () => desk.handover.take(agent.visit, visitor.conversation))
  assert.deepEqual(await said(desk, visitor), ['visitor', 'system'])
})

test('T-05: an answer that was being looked for when the visitor asked for a person is never said', async (t) => {
  const desk = await temporaryDesk(t)
  const visitor = await desk.visitor('hello')
  await turn(desk, visitor, async () => desk.conversations.handover(visitor.access, await visitor.visit(), 'en'))
  assert.deepEqual(await said(desk, visitor), ['visitor', 'system'])
})
