import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { detectLight } from '@aboveboard/pii/light'
import { type Api, openApi } from '../src/frame/api.ts'
import { openChat } from '../src/frame/chat.ts'
import { localQuestions } from '../src/frame/questions.ts'
import { openSessionStore, SESSION_KEY } from '../src/frame/session.ts'
import type { ChatState } from '../src/frame/state.ts'
import { openStream } from '../src/frame/stream.ts'
import { openTransport } from '../src/frame/transport.ts'
import { Refusal } from './wire-desk.ts'
import { openWireServer, type WireServer } from './wire-server.ts'

let server: WireServer
before(async () => {
  server = await openWireServer(() => '')
})
after(() => server.close())

/** A `sessionStorage` in memory. */
function openMemory() {
  const kept = new Map<string, string>()
  const storage: Storage = {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  }
  return { kept, storage }
}

/** A chat over real HTTP, with a way to await a state. */
function openVisitor(memory = openMemory(), over: (api: Api) => Partial<Api> = () => ({})) {
  const watchers = new Set<() => void>()
  const transport = openTransport({
    fetch: (path, init) => fetch(typeof path === 'string' ? server.address + path : path, init),
    newId: randomUUID,
  })
  const real = openApi({ transport, site: 'demo', lang: () => 'en' })
  const api = { ...real, ...over(real) }
  const chat = openChat({
    api,
    store: openSessionStore(() => memory.storage),
    openStream: (needs) => openStream({ ...needs, fetch: transport.fetch, path: api.streamPath, wait: never }),
    inspect: async (text) => localQuestions(detectLight(text)),
    wait: never,
    newId: randomUUID,
    now: () => '2026-11-23T10:00:00.000Z',
    lang: 'en',
    onChange: () => {
      for (const watch of watchers) watch()
    },
  })
  const when = (test: (state: ChatState) => boolean): Promise<ChatState> =>
    new Promise((resolve) => {
      const watch = (): void => {
        if (!test(chat.state())) return
        watchers.delete(watch)
        resolve(chat.state())
      }
      watchers.add(watch)
      watch()
    })
  return { chat, when, memory }
}

/** Waits until the signal says so: nothing in these tests is decided by time. */
const never = (_ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve()))

const posts = (path: string): number =>
  server.seen.filter((seen) => seen.method === 'POST' && seen.path.split('?')[0] === path).length
const answered = (state: ChatState): boolean =>
  state.entries.some(({ message }) => message.origin === 'ai' && message.state === 'complete')

test('C-02: the session is one key of the tab, and it is taken up again after a reload', async () => {
  const { chat, memory, when } = openVisitor()
  await chat.start()
  assert.deepEqual([...memory.kept.keys()], [SESSION_KEY])
  assert.ok(chat.state().session?.disclosure.includes('not a person'))
  await chat.submit('How do I send it back?')
  await chat.decide('support', 'given')
  await chat.decide('ai', 'given')
  await when(answered)
  chat.close()

  const sessions = posts('/v1/sessions')
  const again = openVisitor(memory)
  await again.chat.start()
  assert.equal(posts('/v1/sessions'), sessions, 'no new session')
  assert.equal(again.chat.state().entries.length, 2)
  again.chat.close()
})

test('consent is asked after the text, the text waits, and both refusals and agreements carry it on', async () => {
  const { chat, when } = openVisitor()
  await chat.start()
  const before = posts('/v1/messages')
  await chat.submit('Where is my parcel?')
  assert.equal(posts('/v1/messages'), before, 'nothing has left before the choice')
  assert.equal(chat.state().step?.kind, 'consent')
  assert.equal(chat.state().pending?.text, 'Where is my parcel?')
  chat.back()
  assert.equal(chat.state().draft, 'Where is my parcel?')
  assert.deepEqual(chat.state().entries, [])

  await chat.submit(chat.state().draft)
  await chat.decide('ai', 'given')
  assert.equal(posts('/v1/messages'), before, 'one answer of two sends nothing')
  await chat.decide('support', 'given')
  const done = await when(answered)
  assert.equal(done.entries[0]?.message.text, 'Where is my parcel?')
  chat.close()
})

test('C-03: refusing support is one act, and the help comes all the same', async () => {
  const { chat, when } = openVisitor()
  await chat.start()
  await chat.submit('Where is my parcel?')
  await chat.decide('support', 'refused')
  const state = await when(answered)
  assert.equal(state.step, null)
  assert.ok(server.seen.at(-1)?.path.startsWith('/v1/consents/ai') === false)
  assert.deepEqual(
    state.purposes.filter(({ id }) => id === 'support' || id === 'ai').map((purpose) => purpose.state),
    ['refused', 'undecided'],
  )
  chat.close()
})

test('refusing only the AI brings a person', async () => {
  const { chat, when } = openVisitor()
  await chat.start()
  await chat.submit('Where is my parcel?')
  await chat.decide('support', 'given')
  await chat.decide('ai', 'refused')
  const state = await when(({ conversation }) => conversation?.state === 'waiting')
  assert.ok(state.entries.every(({ message }) => message.origin !== 'ai'))
  await when(({ entries, typing }) => entries.at(0)?.delivery === 'sent' && typing === null)
  chat.close()
})

test('a list that was asked for before a person was told does not take the person back', async () => {
  const late = Promise.withResolvers<void>()
  const read = Promise.withResolvers<void>()
  const { chat, when } = openVisitor(openMemory(), () => ({
    async messages() {
      await late.promise
      read.resolve()
      return { ok: true, value: { messages: [], next: null, conversation: null } }
    },
  }))
  await chat.start()
  await chat.submit('Where is my parcel?')
  await chat.decide('support', 'given')
  await chat.decide('ai', 'refused')
  await when(({ conversation }) => conversation?.state === 'waiting')
  late.resolve()
  await read.promise
  await new Promise(setImmediate)
  assert.equal(chat.state().conversation?.state, 'waiting')
  chat.close()
})

test('T-05: a person is asked for in one act, and `support` is asked in place when it is missing', async () => {
  const { chat, when } = openVisitor()
  await chat.start()
  await chat.askHuman()
  const { step } = chat.state()
  assert.deepEqual(step?.kind === 'consent' ? step.asks : [], ['support'])
  await chat.decide('support', 'given')
  await when(({ conversation }) => conversation?.state === 'waiting')
  const sends = posts('/v1/messages')
  await chat.submit('Hello?')
  await when(({ entries }) => entries.at(-1)?.delivery === 'sent')
  assert.equal(posts('/v1/messages'), sends + 1, 'no question about the AI while a person is awaited')
  chat.close()
})

test('a card number is caught before anything leaves, and only the blanked text is sent', async () => {
  const { chat, when } = openVisitor()
  await chat.start()
  await chat.submit('My card is 4111 1111 1111 1111')
  assert.equal(chat.state().step?.kind, 'questions')
  assert.ok(server.seen.every(({ body }) => !body.includes('4111')))
  await chat.answerQuestion('CARD', 'mask')
  await chat.decide('support', 'given')
  await chat.decide('ai', 'given')
  await when(answered)
  assert.equal(chat.state().entries[0]?.message.text, 'My card is •••• 1111')
  assert.ok(server.seen.every(({ body }) => !body.includes('4111')))
  chat.close()
})

test('what the server holds is asked, and the choice travels with the same text and the same id', async () => {
  const { chat, when } = openVisitor()
  await chat.start()
  await chat.submit('I have diabetes, may I use the tent?')
  await chat.decide('support', 'given')
  await chat.decide('ai', 'given')
  const held = await when(({ step }) => step?.kind === 'questions')
  assert.equal(held.entries[0]?.delivery, 'waiting')
  await chat.answerQuestion('HEALTH', 'human')
  await when(answered)
  const sent = server.seen.filter(({ path, method }) => path.startsWith('/v1/messages?') && method === 'POST').slice(-2)
  const [first, second] = sent.map(({ body }): Record<string, unknown> => JSON.parse(body))
  assert.equal(first?.['client_id'], second?.['client_id'])
  assert.deepEqual(second?.['choices'], { HEALTH: 'human' })
  chat.close()
})

test('a failed send keeps the text, and trying again uses the same id', async () => {
  const { chat, when } = openVisitor()
  await chat.start()
  await chat.submit('Where is it?')
  await chat.decide('support', 'given')
  server.setDown(true)
  await chat.decide('ai', 'given')
  assert.equal(chat.state().trouble, 'offline')
  assert.equal(chat.state().pending?.text, 'Where is it?')
  server.setDown(false)
  await chat.decide('support', 'given')
  server.script.refuseNext = new Refusal(503, 'unavailable')
  await chat.decide('ai', 'given')
  const failed = await when(({ entries }) => entries[0]?.delivery === 'failed')
  assert.equal(failed.trouble, 'unavailable')
  await chat.retry(failed.entries[0]?.key ?? '')
  await when(answered)
  const bodies = server.seen
    .filter(({ path, method }) => path.startsWith('/v1/messages?') && method === 'POST')
    .slice(-2)
  const ids = bodies.map(({ body }) => /"client_id":"([^"]+)"/.exec(body)?.[1])
  assert.equal(ids[0], ids[1])
  chat.close()
})

test('a session that is gone is replaced, and the text is still in the composer', async () => {
  const { chat, when } = openVisitor()
  await chat.start()
  await chat.submit('Where is it?')
  await chat.decide('support', 'given')
  server.script.refuseNext = new Refusal(401, 'not-signed-in')
  await chat.decide('ai', 'given')
  const state = await when(({ trouble }) => trouble === 'expired')
  assert.equal(state.draft, 'Where is it?')
  assert.equal(state.phase, 'ready')
  chat.close()
})

test('a changed notice asks anew instead of recording a choice about the old one', async () => {
  const { chat } = openVisitor()
  await chat.start()
  await chat.submit('Where is it?')
  server.script.refuseDecision = new Refusal(409, 'notice-outdated')
  await chat.decide('support', 'refused')
  const { step, trouble } = chat.state()
  assert.equal(trouble, 'notice-outdated')
  assert.deepEqual(step?.kind === 'consent' ? step.decisions : null, {})
  chat.close()
})

test('contract-first: nothing is asked before the first message', async () => {
  server.script.profile = 'contract-first'
  const { chat, when } = openVisitor()
  await chat.start()
  await chat.submit('Where is it?')
  await when(answered)
  server.script.profile = 'consent-first'
  chat.close()
})

test('the chat ends, and a new one begins empty in the same session', async () => {
  const { chat, when } = openVisitor()
  await chat.start()
  await chat.submit('Where is it?')
  await chat.decide('support', 'refused')
  await when(answered)
  await chat.end()
  assert.equal(chat.state().closed, 'ended')
  const sessions = posts('/v1/sessions')
  await chat.newChat()
  assert.deepEqual([chat.state().closed, chat.state().entries.length], [null, 0])
  assert.equal(posts('/v1/sessions'), sessions)
  chat.close()
})

test('after an erasure nothing is left in the tab', async () => {
  const { chat, when, memory } = openVisitor()
  await chat.start()
  await chat.submit('Where is it?')
  await chat.decide('support', 'given')
  await chat.decide('ai', 'given')
  await when(answered)
  const visitor = server.desk.of(chat.state().session?.token ?? '')
  server.desk.emit(visitor, { event: 'closed', data: { why: 'erased' } })
  const state = await when(({ closed }) => closed === 'erased')
  assert.deepEqual(state.entries, [])
  assert.equal(memory.kept.size, 0)
  chat.close()
})

test('an unreachable server is said, nothing is lost, and a second try begins', async () => {
  const { chat } = openVisitor()
  server.setDown(true)
  await chat.start()
  assert.equal(chat.state().phase, 'unreachable')
  chat.setDraft('Where is it?')
  await chat.submit('Where is it?')
  assert.equal(chat.state().draft, 'Where is it?')
  server.setDown(false)
  await chat.start()
  assert.equal(chat.state().phase, 'ready')
  chat.close()
})
