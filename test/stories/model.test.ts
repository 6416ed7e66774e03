// A model words the answers, over HTTP, with a model server that records every byte: only what was signed is used, everything that leaves
// stands in the ledger, and whatever the model does, somebody is helped.
import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { test } from 'node:test'
import { sha256Hex } from '../../packages/server/src/domain/hash.ts'
import { openTestHouse, type TestHouse, type Visitor } from '../house.ts'
import { beginEvents, eventsOf, type ModelServer, openModelServer } from '../model-server.ts'
import { enrolAdmin, enrolColleague } from '../staff.ts'

const delivery = 'How much does express delivery cost?'
const good = 'Express always costs €12.90 [1]. Please order before 12:00 noon [1].'

interface Seen {
  readonly origin: string
  readonly text: string
  readonly state: string
  readonly generated_by_ai: boolean
  readonly sources: readonly { readonly url: string }[]
  readonly id: string
}

const messagesOf = async (visitor: Visitor): Promise<readonly Seen[]> => (await visitor.read()).json.messages

/** What was said in answer to one question. */
async function answersTo(visitor: Visitor, question: string): Promise<readonly Seen[]> {
  const before = (await messagesOf(visitor)).length
  const sent = await visitor.say(question)
  assert.equal(sent.status, 202, sent.text)
  return (await messagesOf(visitor)).slice(before + 1)
}

async function house(t: Parameters<typeof openTestHouse>[0], env: Readonly<Record<string, string>> = {}) {
  const model = await openModelServer(t)
  const open = await openTestHouse(t, {
    env: { ABOVEBOARD_MODEL_URL: model.url, ABOVEBOARD_MODEL: 'small-7b', ABOVEBOARD_MODEL_KEY: 'model-key-1', ...env },
  })
  return { model, house: open }
}

/** Waits until something is so, for at most a second, as the promises of the product are worded. */
async function withinASecond(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const began = performance.now()
  while (!(await isSo())) {
    assert.ok(performance.now() - began < 1_000, `${what} within a second`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** Says one sentence and then nothing more, and is told when the caller has gone. */
function stalls(model: ModelServer): Promise<{ readonly gone: Promise<void> }> {
  return new Promise((resolve) => {
    model.next((call, response: ServerResponse) => {
      beginEvents(response)
      for (const one of eventsOf(call.path, ['Express always costs €12.90 [1]. ', 'Please order before']).slice(0, 3))
        response.write(one)
      resolve({ gone: call.closed })
    })
  })
}

const firstShown = (visitor: Visitor, open: TestHouse) => async () =>
  (await open.call('GET', '/v1/messages', { token: visitor.token })).json.messages.at(-1)?.state === 'streaming'

test('a model on the own machine words the answers', async (t) => {
  const { model, house: open } = await house(t)

  await t.test('I-01, PI-07: the answer comes in its words, with the articles it names as sources', async () => {
    const visitor = await open.visitor()
    model.next(good)
    const [answer, ...rest] = await answersTo(visitor, delivery)
    assert.equal(rest.length, 0)
    assert.equal(answer?.text.trim(), 'Express always costs €12.90. Please order before 12:00 noon.')
    assert.deepEqual([answer?.origin, answer?.generated_by_ai, answer?.state], ['ai', true, 'complete'])
    assert.match(answer?.sources[0]?.url ?? '', /express_delivery$/)
    const call = model.calls.at(-1)
    assert.equal(call?.json.model, 'small-7b')
    assert.equal(call?.headers.authorization, 'Bearer model-key-1')
  })

  await t.test('M-02, I-04: names, addresses and numbers are labels on the wire and whole on the screen', async () => {
    const visitor = await open.visitor()
    model.next((call) => `Express always costs €12.90, ${/⟦NAME_1·\w+⟧/.exec(call.text)?.[0]} [1].`)
    const said = `I am Ananya Krishnan, ananya.k@example.com. ${delivery}`
    const [answer] = await answersTo(visitor, said)
    assert.equal(answer?.text.trim(), 'Express always costs €12.90, Ananya Krishnan.')
    const wire = model.everything()
    for (const value of ['Ananya', 'Krishnan', 'ananya.k']) assert.ok(!wire.includes(value), `${value} was sent`)
  })

  await t.test('PF-13: what is stored has labels, not values', async () => {
    const visitor = await open.visitor()
    model.next((call) => `Express always costs €12.90, ${/⟦NAME_1·\w+⟧/.exec(call.text)?.[0]} [1].`)
    await answersTo(visitor, `My name is Ananya Krishnan. ${delivery}`)
    model.next(good)
    await answersTo(visitor, 'And express to Austria?')
    const history = model.calls.at(-1)?.text ?? ''
    assert.match(history, /Customer: My name is ⟦NAME_1·\w+⟧/)
    assert.match(history, /Answer: Express always costs €12\.90, ⟦NAME_1·\w+⟧/)
  })

  await t.test('C-154/21: the ledger has one row for each call, with the fingerprint of the exact bytes', async () => {
    const visitor = await open.visitor()
    model.next(good)
    const [answer] = await answersTo(
      visitor,
      `Ananya Krishnan here, ananya.k@example.com and +44 7700 900123. ${delivery}`,
    )
    const { json } = await open.call('GET', '/v1/disclosures', { token: visitor.token })
    assert.equal(json.disclosures.length, 1)
    const [row] = json.disclosures
    const body = model.calls.at(-1)?.body ?? Buffer.alloc(0)
    assert.equal(row.sha256, sha256Hex(body))
    assert.equal(row.bytes, body.length)
    assert.deepEqual(
      [row.message, row.processor, row.model, row.region, row.purpose, row.form, row.outcome],
      [answer?.id, 'small-7b', 'small-7b', 'DE', 'ai', 'pseudonymised', 'delivered'],
    )
    assert.deepEqual(row.withheld, { NAME: 1, EMAIL: 1, PHONE: 1 })
  })

  await t.test('T-05: who is asked is answered by fixed text; the model is not asked', async () => {
    const visitor = await open.visitor()
    const calls = model.calls.length
    for (const question of ['Are you a human?', 'I want to talk to a person']) await answersTo(visitor, question)
    assert.equal(model.calls.length, calls)
  })

  await t.test('C-03, C-09: refused, undecided or not kept means zero bytes', async () => {
    const calls = model.calls.length
    const refuser = await open.visitor({ agree: false })
    await refuser.decide('support', 'given')
    await refuser.decide('ai', 'refused')
    await refuser.say(delivery)
    await refuser.read()
    const passer = await open.visitor({ agree: false })
    await passer.decide('support', 'refused')
    assert.equal((await passer.say(delivery)).json.ephemeral, true)
    assert.equal(model.calls.length, calls)
  })

  await t.test(
    'a question that no article answers is not sent; one that the model cannot answer gets no guess',
    async () => {
      const visitor = await open.visitor()
      const calls = model.calls.length
      const [unknown] = await answersTo(visitor, 'xyzzy plugh quux')
      assert.equal(model.calls.length, calls)
      assert.match(unknown?.text ?? '', /have not found an answer/)
      model.next('NO_ANSWER')
      const [unsure] = await answersTo(visitor, delivery)
      assert.equal(model.calls.length, calls + 1)
      assert.match(unsure?.text ?? '', /have not found an answer/)
    },
  )

  await t.test('T-02, T-08: the notice says that a language model words the answers', async () => {
    const { json } = await open.call('GET', '/v1/notice?lang=en')
    const machine = json.sections.find((one: { id: string }) => one.id === 'machine')
    assert.match(machine.text[0], /language model/)
    assert.deepEqual(
      json.recipients.map((one: { name: string; role: string }) => [one.name, one.role]),
      [['small-7b', 'model']],
    )
  })
})

test('F-09: whatever the model server does, the articles answer, and the answer says so', async (t) => {
  const { model, house: open } = await house(t)
  const fail =
    (status: number, headers: Readonly<Record<string, string>> = {}) =>
    (_: unknown, response: ServerResponse) =>
      void response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end('{"error":{"message":"SECRET-OF-PROVIDER"}}')
  const raw = (type: string, body: string) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': type }).end(body)
  const ways: readonly (readonly [string, number, Parameters<ModelServer['next']>[0]])[] = [
    ['500', 3, fail(500)],
    ['503', 3, fail(503)],
    ['401', 1, fail(401)],
    ['429 for long', 1, fail(429, { 'retry-after': '60' })],
    ['HTML with 200', 1, raw('text/html', '<html>login</html>')],
    ['an empty answer', 1, raw('text/event-stream', 'data: [DONE]\n\n')],
    ['no JSON', 1, raw('text/event-stream', 'data: {"choices":[{"delta":{"content":"Express\n\n')],
    ['a socket that closes', 3, (_, response) => void response.destroy()],
    ['an error as an event', 1, raw('text/event-stream', 'data: {"error":{"message":"SECRET-OF-PROVIDER"}}\n\n')],
  ]
  /** Failures in a row count: a good answer after the rest makes the next ones the first again. */
  async function recover(visitor: Visitor): Promise<void> {
    open.clock.advance(120_000)
    model.next(good)
    await answersTo(visitor, delivery)
  }
  for (const [name, calls, answer] of ways) {
    await t.test(name, async () => {
      await recover(await open.visitor())
      const visitor = await open.visitor()
      const before = model.calls.length
      for (let at = 0; at < calls; at += 1) model.next(answer)
      const [said, ...rest] = await answersTo(visitor, delivery)
      assert.equal(rest.length, 0)
      assert.equal(model.calls.length - before, calls)
      assert.match(said?.text ?? '', /^The language model is not available at the moment/)
      assert.match(said?.text ?? '', /€12\.90/)
      assert.equal(said?.state, 'complete')
      const { json } = await open.call('GET', '/v1/disclosures', { token: visitor.token })
      assert.equal(json.disclosures.length, calls, 'every attempt stands in the ledger')
      assert.ok(!open.lines.join('').includes('SECRET-OF-PROVIDER'))
    })
  }

  await t.test('ST-06: cut in the middle, it is marked as incomplete, and a person is offered', async () => {
    await recover(await open.visitor())
    const visitor = await open.visitor()
    model.next((call, response) => {
      beginEvents(response)
      for (const one of eventsOf(call.path, ['Express always costs €12.90 [1]. ', 'Please or']).slice(0, 3))
        response.write(one)
      setImmediate(() => response.destroy())
    })
    const [half, line] = await answersTo(visitor, delivery)
    assert.deepEqual([half?.state, half?.text.trim()], ['stopped', 'Express always costs €12.90.'])
    assert.equal(line?.origin, 'system')
    assert.match(line?.text ?? '', /a person can help you/)
  })

  await t.test('after five failures in a row nobody asks for half a minute; then one may try', async () => {
    const visitor = await open.visitor()
    await recover(visitor)
    for (let at = 0; at < 5; at += 1) model.next(fail(500))
    await answersTo(visitor, delivery)
    await answersTo(visitor, delivery)
    const calls = model.calls.length
    const [resting] = await answersTo(visitor, delivery)
    assert.equal(model.calls.length, calls, 'nobody asks')
    assert.match(resting?.text ?? '', /^The language model is not available/)
    open.clock.advance(31_000)
    model.next(good)
    const [back] = await answersTo(visitor, delivery)
    assert.match(back?.text ?? '', /^Express always/)
  })
})

test('P-5, F-14, I-13: an answer ends within a second when it must', async (t) => {
  const { model, house: open } = await house(t)
  const admin = await enrolAdmin(open)
  const officer = await enrolColleague(open, admin, 'privacy')
  const agent = await enrolColleague(open, admin, 'agent')

  async function running() {
    const visitor = await open.visitor()
    const stalled = stalls(model)
    await visitor.say(delivery)
    const { gone } = await stalled
    await withinASecond(firstShown(visitor, open), 'the first sentence is shown')
    let isGone = false
    void gone.then(() => {
      isGone = true
    })
    return { visitor, stopped: () => withinASecond(() => isGone, 'the model is left alone') }
  }

  await t.test('when the visitor withdraws', async () => {
    const { visitor, stopped } = await running()
    await visitor.decide('ai', 'withdrawn')
    await stopped()
    const said = await messagesOf(visitor)
    assert.deepEqual([said.at(-1)?.origin, said.at(-1)?.state], ['ai', 'stopped'])
  })

  await t.test('when the visitor stops it', async () => {
    const { visitor, stopped } = await running()
    const { json } = await open.call('GET', '/v1/messages', { token: visitor.token })
    await open.call('POST', `/v1/messages/${json.messages.at(-1).id}/stop`, { token: visitor.token, body: {} })
    await stopped()
  })

  await t.test('when a person takes over', async () => {
    const { visitor, stopped } = await running()
    await open.call('POST', '/v1/handover', { token: visitor.token, body: {} })
    await stopped()
    const said = await messagesOf(visitor)
    assert.equal(said.filter(({ origin }) => origin === 'ai').at(-1)?.state, 'stopped')
  })

  await t.test(
    'when the privacy officer stops the processor; the visitor is told, and nothing more leaves',
    async () => {
      const { visitor, stopped } = await running()
      const { json } = await officer.call('GET', '/v1/office/processors')
      const [entry] = json.processors
      assert.deepEqual([entry.own, entry.signed, entry.current, entry.stopped_at], [true, true, true, null])
      assert.equal((await officer.call('POST', `/v1/office/processors/${entry.id}/stop`, {})).status, 204)
      await stopped()
      const said = await messagesOf(visitor)
      assert.deepEqual(
        said.slice(-2).map(({ origin, state }) => [origin, state]),
        [
          ['ai', 'stopped'],
          ['system', 'complete'],
        ],
      )
      const calls = model.calls.length
      const other = await open.visitor()
      const [quoted] = await answersTo(other, delivery)
      assert.equal(model.calls.length, calls)
      assert.equal(quoted?.origin, 'ai')
      assert.equal((await agent.call('POST', `/v1/office/processors/${entry.id}/resume`, {})).status, 403)
      assert.equal((await officer.call('POST', `/v1/office/processors/${entry.id}/resume`, {})).status, 204)
      model.next(good)
      const [worded] = await answersTo(other, delivery)
      assert.match(worded?.text ?? '', /^Express always/)
    },
  )
})

test('I-07: a conversation has a budget, and above it the articles answer', async (t) => {
  const { model, house: open } = await house(t, { ABOVEBOARD_MODEL_CALLS: '2' })
  model.usually(good)
  const visitor = await open.visitor()
  for (let at = 0; at < 2; at += 1) assert.match((await answersTo(visitor, delivery))[0]?.text ?? '', /^Express always/)
  assert.match((await answersTo(visitor, delivery))[0]?.text ?? '', /^The language model is not available/)
  assert.equal(model.calls.length, 2)
  open.clock.advance(3_600_000)
  assert.match((await answersTo(visitor, delivery))[0]?.text ?? '', /^Express always/)
})

test('T-06, T-08, I-12: a remote model stays off until a person signs complete terms, and then everybody is told and asked', async (t) => {
  const open = await openTestHouse(t, {
    env: { ABOVEBOARD_MODEL_URL: 'https://models.example.test/v1', ABOVEBOARD_MODEL: 'large' },
  })
  const admin = await enrolAdmin(open)
  const notice = async () => (await open.call('GET', '/v1/notice?lang=en')).json
  const visitor = await open.visitor()
  const [quoted] = await answersTo(visitor, delivery)
  assert.match(quoted?.text ?? '', /^Need it tomorrow/)
  const before = await notice()
  assert.deepEqual(before.recipients, [])
  const [entry] = (await admin.call('GET', '/v1/office/processors')).json.processors
  assert.deepEqual([entry.own, entry.signed, entry.endpoint], [false, false, 'models.example.test:443'])
  const terms = {
    name: 'Example Models',
    region: 'US',
    transfer: 'standard-clauses',
    contract: 'DPA 2026-11',
    retention: 'P0D',
    training: false,
  }
  const sign = (over: object) => admin.call('PUT', `/v1/office/processors/${entry.id}`, { ...terms, ...over })
  for (const [at, over] of [
    ['transfer', { transfer: null }],
    ['training', { training: true }],
    ['contract', { contract: ' ' }],
    ['retention', { retention: 'soon' }],
    ['region', { region: '1' }],
  ] as const) {
    const refused = await sign(over)
    assert.equal(refused.status, 400)
    assert.equal(refused.json.errors[0].at, at)
  }
  assert.deepEqual((await notice()).recipients, [])
  assert.equal((await sign({})).status, 204)
  const after = await notice()
  assert.notEqual(after.version, before.version)
  assert.deepEqual(after.recipients, [
    { name: 'Example Models', role: 'model', region: 'US', transfer: 'standard-clauses' },
  ])
  const ropa = await admin.call('GET', '/v1/office/ropa')
  assert.match(ropa.text, /Example Models.*DPA 2026-11/s)
  // Whoever agreed to the assistant agreed to another one: asked again before anything is read.
  const sent = await visitor.say(delivery)
  assert.equal(sent.status, 202)
  assert.equal((await messagesOf(visitor)).at(-1)?.origin, 'visitor')
  const { json } = await open.call('GET', '/v1/consents', { token: visitor.token })
  assert.notEqual(json.purposes.find((one: { id: string }) => one.id === 'ai').state, 'given')
})
