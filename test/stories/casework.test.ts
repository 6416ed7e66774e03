// Rights that a person has to decide, or that stop something at once: asked for, answered with reasons, told to those who got the data.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { newId } from '../../packages/server/src/domain/ids.ts'
import { openTestHouse, type TestHouse, type Visitor } from '../house.ts'
import { type Colleague, enrolAdmin, enrolColleague } from '../staff.ts'

const day = 86_400_000

async function asAdmin(house: TestHouse, statement: string, values: readonly unknown[] = []) {
  const cluster = house.house.foundation.cluster as unknown as {
    as(role: 'admin'): ConstructorParameters<typeof Client>[0]
  }
  const client = new Client(cluster.as('admin'))
  await client.connect()
  try {
    return (await client.query(statement, [...values])).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

async function until(house: TestHouse, enough: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000
  while (!(await enough())) {
    if (performance.now() > end) throw new Error('it did not come to pass in 20 seconds')
    house.clock.advance(1000)
    await pause(20)
  }
}

/** A processor that can be down, counts what it is told, and does each thing once. */
async function recipient(t: { after(task: () => void): void }) {
  const heard: { key: string; body: { right: string; disclosures: string[] } }[] = []
  let isDown = false
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (part: Buffer) => {
      text += part.toString()
    })
    request.on('end', () => {
      heard.push({ key: String(request.headers['idempotency-key']), body: JSON.parse(text) })
      response.writeHead(isDown ? 500 : 202).end('{"name":"nobody reads this"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  return {
    heard,
    port,
    down: (now: boolean) => {
      isDown = now
    },
  }
}

test('rights that people answer', async (t) => {
  const other = await recipient(t)
  const terms = {
    role: 'model',
    own: false,
    region: 'IE',
    transfer: null,
    contract: 'A-1',
    training: false,
    purposes: ['ai'],
    endpoints: [`127.0.0.1:${other.port}`],
  } as const
  const house = await openTestHouse(t, {
    processors: [
      {
        ...terms,
        id: 'model-x',
        name: 'Model X',
        retention: 'P30D',
        rightsUrl: `http://127.0.0.1:${other.port}/rights`,
      },
      { ...terms, id: 'post-y', name: 'Post Y', retention: 'P7D', endpoints: [] },
      { ...terms, id: 'quiet-z', name: 'Quiet Z', retention: 'P0D', endpoints: [] },
    ],
  })
  const admin = await enrolAdmin(house)
  const officer = await enrolColleague(house, admin, 'privacy')

  const ask = (one: Visitor, right: string, body: object = {}) =>
    house.call('POST', `/v1/rights/${right}`, { token: one.token, body })
  const casesOf = async (one: Visitor) => (await house.call('GET', '/v1/rights', { token: one.token })).json.cases
  const act = (who: Colleague, id: string, deed: string, body: object = {}) =>
    who.call('POST', `/v1/office/rights/${id}/${deed}`, body)
  const reason = (answer: { json: { reason?: string } }) => answer.json.reason
  const person = async (text = 'My name is Quentin Quillfeather. Do you repair kettles?') => {
    house.clock.advance(61_000)
    const one = await house.visitor()
    await one.say(text)
    await one.read()
    return one
  }
  const subjectOf = async (id: string) =>
    String((await asAdmin(house, 'select subject from rights_case where id = $1', [id]))[0]?.['subject'])
  /** Writes into the ledger that a recipient got something, as a provider would. */
  const disclosed = async (one: Visitor, processor: string) => {
    const { json } = await ask(one, 'review')
    const subject = await subjectOf(json.id)
    await asAdmin(
      house,
      `insert into disclosure (tenant, subject, id, processor, region, purpose, categories, form, bytes, body_sha256, outcome, model, at, log_entry)
       select tenant, id, $2, $3, 'IE', 'ai', '{}', 'pseudonymised', 1, ''::bytea, 'delivered', '', now(), $2 from subject where id = $1`,
      [subject, newId(), processor],
    )
    return subject
  }

  await t.test(
    'R-02: a period is extended once, for a reason, within the first month, and said in a letter',
    async () => {
      const one = await person()
      const { json: asked } = await ask(one, 'review', { statement: 'Let somebody look at this again.' })
      assert.equal((await act(officer, asked.id, 'extend', {})).status, 422)
      const extended = await act(officer, asked.id, 'extend', { words: 'Many requests have come in this week.' })
      assert.equal(extended.status, 200)
      assert.ok(extended.json.due_at > asked.due_at)
      assert.equal(reason(await act(officer, asked.id, 'extend', { words: 'Once more.' })), 'extended')
      const [shown] = await casesOf(one)
      assert.equal(shown.extended, true)
      const letter = shown.entries.find((entry: { kind: string }) => entry.kind === 'extension')
      assert.match(letter.text, /Many requests have come in this week\./)
      assert.match(letter.text, /datenschutz|authority/i)

      const late = await person()
      const { json: second } = await ask(late, 'review', { statement: 'And this.' })
      await asAdmin(house, "update rights_case set due_at = due_at - interval '40 days' where id = $1", [second.id])
      assert.equal(reason(await act(officer, second.id, 'extend', { words: 'Too late.' })), 'too-late')
    },
  )

  await t.test('R-13 RA-07: one person alone cannot refuse as excessive; a second one can', async () => {
    const one = await person()
    const { json: asked } = await ask(one, 'review', { statement: 'For the ninth time.' })
    assert.equal((await act(officer, asked.id, 'refuse', { ground: 'excessive' })).status, 422)
    assert.equal((await act(officer, asked.id, 'refuse', { words: 'Nine times.' })).status, 422)
    const proposed = await act(officer, asked.id, 'refuse', { ground: 'excessive', words: 'Nine times in a week.' })
    assert.equal(proposed.json.state, 'received', 'nothing is refused yet')
    assert.equal(proposed.json.proposed, true)
    assert.ok(!proposed.json.can.includes('approve'))
    assert.equal((await act(officer, asked.id, 'approve')).status, 409)
    assert.equal(reason(await act(officer, asked.id, 'approve')), 'second-person')
    assert.equal(
      reason(await act(admin, asked.id, 'refuse', { ground: 'unfounded', words: 'So do I.' })),
      'second-person',
    )
    assert.doesNotMatch(JSON.stringify(await casesOf(one)), /Nine times/, 'a proposal is no letter')
    assert.equal((await act(admin, asked.id, 'reject', { words: 'They may ask again.' })).json.proposed, false)
    assert.equal(reason(await act(admin, asked.id, 'approve')), 'no-proposal')
    await act(admin, asked.id, 'refuse', { ground: 'unfounded', words: 'There was no decision at all.' })
    const refused = await act(officer, asked.id, 'approve')
    assert.equal(refused.json.outcome, 'refused')
    const [shown] = await casesOf(one)
    assert.equal(shown.outcome, 'refused')
    assert.equal(shown.closing, null)
    const letter = shown.entries.at(-1)
    assert.equal(letter.kind, 'refusal')
    assert.match(letter.text, /There was no decision at all\.[^]*https:\/\//)
    assert.equal(reason(await act(admin, asked.id, 'answer', { words: 'Too late.' })), 'not-open')
  })

  await t.test('R-06: what people wrote themselves they correct themselves; every copy follows', async () => {
    const one = await person('My name is Quentin Quillfeather, write to quentin@quill.example. Kettles?')
    const { json: asked } = await ask(one, 'rectification', {
      correction: { wrong: 'Quentin Quillfeather', right: 'Quentina Quill-Feather' },
    })
    assert.equal(asked.state, 'running')
    await until(house, async () => (await casesOf(one))[0].state === 'done')
    const { json } = await one.read()
    assert.match(
      json.messages[0].text,
      /My name is Quentina Quill-Feather, write to quentin@quill\.example\. Kettles\?/,
    )
    assert.doesNotMatch(JSON.stringify(json), /Quentin Quillfeather/)
    const [done] = await casesOf(one)
    assert.match(done.closing, /is done\.[^]*https:\/\//)
    assert.ok(done.steps.some((step: { step: string; items: number }) => step.step === 'correction' && step.items >= 1))
    // What stands in nothing of theirs waits for a person, with the proposal.
    const { json: open } = await ask(one, 'rectification', { correction: { wrong: 'Nobody', right: 'Somebody' } })
    assert.equal(open.state, 'received')
    const seen = (await officer.call('GET', `/v1/office/rights/${open.id}`)).json
    assert.deepEqual(seen.entries[0].correction, { wrong: 'Nobody', right: 'Somebody' })
    assert.ok(seen.can.includes('correct'))
    const { json: looks } = await house.call('GET', '/v1/accesses', { token: one.token })
    assert.ok(looks.accesses.some((look: { fields: string }) => look.fields === 'rights-case'))
    assert.equal(
      (await act(officer, open.id, 'correct', { correction: { wrong: 'Kettles', right: 'Pots' } })).json.state,
      'running',
    )
    await until(house, async () => (await casesOf(one))[0].state === 'done')
    assert.match((await one.read()).json.messages[0].text, /Pots\?/)
  })

  await t.test('R-06: a supplementary statement is kept with the case and shown to both sides', async () => {
    const one = await person()
    const { json: asked } = await ask(one, 'review', { statement: 'First.' })
    const path = `/v1/rights/${asked.id}/statement`
    assert.equal((await house.call('POST', path, { token: one.token, body: { text: 'And second.' } })).status, 201)
    assert.match(
      JSON.stringify((await officer.call('GET', `/v1/office/rights/${asked.id}`)).json.entries),
      /And second\./,
    )
    const stranger = await person()
    assert.equal((await house.call('POST', path, { token: stranger.token, body: { text: 'Mine?' } })).status, 404)
    assert.equal((await house.call('POST', path, { token: one.token, body: { text: 'x'.repeat(4001) } })).status, 400)
    // Asking again opens nothing new and loses no word.
    const again = await ask(one, 'review', { statement: 'Third.' })
    assert.equal(again.json.id, asked.id)
    assert.deepEqual(
      (await casesOf(one))[0].entries.map((entry: { text: string }) => entry.text),
      ['First.', 'And second.', 'Third.'],
    )
  })

  await t.test('R-09: the office lifts a restriction only after it was announced', async () => {
    const one = await person()
    const { json: asked } = await ask(one, 'restriction')
    assert.equal(asked.state, 'done')
    const stored = await one.say('Is anybody there?')
    assert.equal(stored.status, 202)
    await house.house.settled()
    assert.equal((await house.call('POST', '/v1/handover', { token: one.token, body: {} })).status, 423)
    assert.equal(reason(await act(officer, asked.id, 'lift')), 'notice-first')
    assert.equal((await act(officer, asked.id, 'announce', { words: 'The accuracy was checked.' })).status, 200)
    assert.equal(reason(await act(officer, asked.id, 'lift')), 'notice-first')
    await asAdmin(house, "update case_entry set at = at - interval '3 days 1 second' where rights_case = $1", [
      asked.id,
    ])
    assert.equal((await act(officer, asked.id, 'lift')).status, 200)
    const [row] = await asAdmin(house, 'select state from subject where id = $1', [await subjectOf(asked.id)])
    assert.equal(row?.['state'], 'live')
    assert.equal(reason(await act(officer, asked.id, 'lift')), 'not-restricted')
  })

  await t.test('R-10: an objection stops the assistant at once, and agreeing anew ends it', async () => {
    const one = await person()
    const { json: asked } = await ask(one, 'objection')
    assert.equal(asked.state, 'done', 'nothing of ours has to be weighed where all rests on consent')
    const before = (await one.read()).json.messages.length
    await one.say('How much does express delivery cost?')
    const { json } = await one.read()
    assert.ok(json.messages.slice(before).every((message: { origin: string }) => message.origin !== 'ai'))
    await one.decide('ai', 'given')
    await one.say('How much does express delivery cost?')
    const subject = await subjectOf(asked.id)
    assert.deepEqual((await asAdmin(house, 'select objected from subject where id = $1', [subject]))[0]?.['objected'], [
      'remember',
      'contact',
      'improve',
    ])
  })

  await t.test('A person who switched the assistant off gets no word of it, whatever they agreed to', async () => {
    const one = await person()
    const off = (value: boolean) => house.call('PUT', '/v1/ai-opt-out', { token: one.token, body: { off: value } })
    assert.equal((await off(true)).status, 204)
    const before = (await one.read()).json.messages.length
    await one.say('How much does express delivery cost?')
    const said = (await one.read()).json.messages.slice(before)
    assert.ok(said.length >= 2)
    assert.ok(said.every((message: { origin: string }) => message.origin !== 'ai'))
  })

  await t.test('C-05: one withdrawal takes back every consent; what hung on them goes', async () => {
    const one = await person()
    const { json: asked } = await ask(one, 'withdrawal')
    assert.equal(asked.state, 'done')
    const { json } = await house.call('GET', '/v1/consents', { token: one.token })
    const states = json.purposes.map((purpose: { id: string; state: string }) => [purpose.id, purpose.state])
    assert.deepEqual(Object.fromEntries(states)['support'], 'withdrawn')
    assert.deepEqual(Object.fromEntries(states)['ai'], 'withdrawn')
    const subject = await subjectOf(asked.id)
    await until(
      house,
      async () => (await asAdmin(house, 'select 1 from message where subject = $1', [subject])).length === 0,
    )
    assert.equal((await ask(one, 'withdrawal')).status, 202, 'once more does no harm')
  })

  await t.test('R-17: who asks where to complain is told at once: authority, address, court', async () => {
    const one = await person()
    const { json } = await ask(one, 'complaint')
    assert.equal(json.state, 'done')
    assert.match(json.closing, /https:\/\/\S+[^]*Germany/)
  })

  await t.test('R-11 F-18: recipients are told until they confirm, each thing once; the person sees it', async () => {
    const one = await person('My name is Quentin Quillfeather.')
    const subject = await disclosed(one, 'Model X')
    await disclosed(one, 'Post Y')
    await disclosed(one, 'Quiet Z')
    const { json: plan } = await house.call('GET', '/v1/rights/erasure/plan', { token: one.token })
    assert.deepEqual(
      plan.recipients.map((party: { party: string; keeps: string }) => [party.party, party.keeps]),
      [
        ['Model X', 'P30D'],
        ['Post Y', 'P7D'],
        ['Quiet Z', 'P0D'],
      ],
    )
    other.down(true)
    const { json: asked } = await ask(one, 'restriction')
    await until(house, async () => other.heard.length >= 1)
    // As if the time of the next attempt had come: a session does not live through all the hours of this.
    const due = () => asAdmin(house, "update recipient_notice set next_at = '2020-01-01' where state = 'pending'")
    for (let hours = 0; hours < 3; hours++) {
      await due()
      await house.house.jobs.runAll()
      await until(house, async () => other.heard.length >= hours + 2)
    }
    const states = async () => {
      const mine = (await casesOf(one)).find((item: { id: string }) => item.id === asked.id)
      return Object.fromEntries(
        mine.recipients.map((party: { party: string; state: string }) => [party.party, party.state]),
      )
    }
    assert.deepEqual(await states(), { 'Model X': 'pending', 'Post Y': 'by-hand' })
    other.down(false)
    await due()
    await house.house.jobs.runAll()
    await until(house, async () => (await states())['Model X'] === 'acknowledged')
    assert.equal(new Set(other.heard.map((one) => one.key)).size, 1, 'one key for one thing')
    const count = other.heard.length
    await due()
    await house.house.jobs.runAll()
    assert.equal(other.heard.length, count, 'nothing more after it was confirmed')
    assert.match(other.heard[0]?.body.right ?? '', /A18/)
    assert.equal(other.heard[0]?.body.disclosures.length, 1)
    assert.doesNotMatch(JSON.stringify(other.heard), new RegExp(`${subject}|Quill`))
    const { json: seen } = await officer.call('GET', `/v1/office/rights/${asked.id}`)
    const manual = seen.recipients.find((party: { party: string }) => party.party === 'Post Y')
    assert.equal((await act(officer, asked.id, 'acknowledge', { recipient: newId() })).status, 404)
    assert.equal((await act(officer, asked.id, 'acknowledge', { recipient: manual.id })).status, 200)
    assert.deepEqual(await states(), { 'Model X': 'acknowledged', 'Post Y': 'acknowledged' })

    const erased = await ask(one, 'erasure')
    const code = erased.json.capability
    await until(
      house,
      async () => (await house.call('GET', `/v1/rights/${erased.json.id}`, { token: code })).json?.state === 'done',
    )
    await until(house, async () => other.heard.length === count + 1)
    assert.match(other.heard.at(-1)?.body.right ?? '', /A17/)
    const { json: after } = await house.call('GET', `/v1/rights/${erased.json.id}`, { token: code })
    assert.ok(after.recipients.some((party: { party: string }) => party.party === 'Model X'))
  })

  await t.test(
    'R-02: alarms ring before a case is due, once each, and the queue says how many days are left',
    async () => {
      const one = await person()
      const { json: asked } = await ask(one, 'review', { statement: 'Slowly.' })
      const alarms = async () =>
        (await asAdmin(house, 'select alarm from rights_case where id = $1', [asked.id]))[0]?.['alarm']
      await house.house.jobs.runAll()
      assert.equal(await alarms(), null)
      for (const [left, expected] of [
        [9, 10],
        [4, 5],
        [1, 2],
        [-3, 0],
      ] as const) {
        house.clock.set(Date.parse(asked.due_at) - left * day)
        await house.house.jobs.runAll()
        assert.equal(await alarms(), expected)
        const fresh = await admin.call('GET', '/v1/office/rights')
        // Nobody's session lasts for a month: a colleague signs in again.
        if (fresh.status !== 200) continue
        assert.equal(fresh.json.cases.find((item: { id: string }) => item.id === asked.id).days_left, left)
      }
    },
  )

  await t.test('hostile: forged ids, cases of others, roles that may not, words that are too long', async () => {
    const one = await person()
    const { json: asked } = await ask(one, 'review', { statement: 'Mine.' })
    const stranger = await person()
    assert.ok(!(await casesOf(stranger)).some((item: { id: string }) => item.id === asked.id))
    assert.equal((await ask(one, 'review', { statement: 'x'.repeat(4001) })).status, 400)
    assert.equal((await ask(one, 'rectification', { correction: { wrong: 'a', right: 'b' } })).status, 400)
    assert.equal((await ask(one, 'everything')).status, 404)
    const nobody = await house.visitor({ agree: false })
    assert.equal((await ask(nobody, 'erasure')).status, 404)
    const both = await Promise.all([
      ask(one, 'objection', { statement: 'Stop.' }),
      ask(one, 'objection', { statement: 'Stop.' }),
    ])
    assert.equal(both[0]?.json.id, both[1]?.json.id)
    assert.equal((await casesOf(one)).filter((item: { right: string }) => item.right === 'objection').length, 1)
  })
})
