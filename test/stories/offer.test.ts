// A right that is typed into the chat: recognised by rules, confirmed by a card, and given back as a question when it was none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse, type Visitor } from '../house.ts'
import { enrolAdmin } from '../staff.ts'

interface Said {
  readonly id: string
  readonly origin: string
  readonly text: string
  readonly offer: { readonly right: string; readonly state: string; readonly title: string } | null
}

test('R-14: rights in the chat', async (t) => {
  const house = await openTestHouse(t)
  const admin = await enrolAdmin(house)
  const messages = async (one: Visitor): Promise<readonly Said[]> => (await one.read()).json.messages
  const lastOffer = async (one: Visitor) => (await messages(one)).findLast((message) => message.offer !== null)
  const take = (one: Visitor, id: string, decision: string) =>
    house.call('POST', `/v1/messages/${id}/offer`, { token: one.token, body: { decision } })
  const casesOf = async (one: Visitor) => (await house.call('GET', '/v1/rights', { token: one.token })).json.cases
  const visitor = async (lang = 'en', agree = true) => {
    house.clock.advance(61_000)
    return house.visitor({ lang, agree })
  }

  await t.test('yes opens a case, once, and says until when', async () => {
    const one = await visitor()
    await one.say('hey, what do you know about me')
    const card = await lastOffer(one)
    assert.equal(card?.origin, 'system', 'the product asks, not an AI')
    assert.equal(card?.offer?.right, 'access')
    assert.deepEqual(await casesOf(one), [], 'nothing is opened before the person says so')
    const taken = await take(one, card?.id ?? '', 'accepted')
    assert.equal(taken.status, 202)
    assert.match(taken.json.text, /2026/)
    assert.equal((await take(one, card?.id ?? '', 'accepted')).status, 202, 'a second press does no harm')
    assert.equal((await casesOf(one)).length, 1)
    assert.equal((await lastOffer(one))?.offer?.state, 'accepted')
    assert.equal((await take(one, card?.id ?? '', 'declined')).status, 409)
  })

  await t.test('no gives the words back: they are answered as the question that they were', async () => {
    const one = await visitor()
    await one.say('Delete my data about express delivery: how much does express delivery cost?')
    const card = await lastOffer(one)
    assert.equal(card?.offer?.right, 'erasure')
    const before = (await messages(one)).length
    assert.equal((await take(one, card?.id ?? '', 'declined')).status, 202)
    const after = await messages(one)
    assert.equal(after.length, before + 1)
    assert.equal(after.at(-1)?.origin, 'ai')
    assert.equal(after.at(-1)?.offer, null, 'it is not offered again')
    assert.equal((await lastOffer(one))?.offer?.state, 'declined')
    assert.deepEqual(await casesOf(one), [])
    await take(one, card?.id ?? '', 'declined')
    assert.equal((await messages(one)).length, before + 1)
  })

  await t.test('what a person has to decide takes the words along, in the reader’s language', async () => {
    const one = await visitor('de')
    await one.say('Mein Name ist bei euch falsch gespeichert, richtig ist Quillfeder')
    const card = await lastOffer(one)
    assert.equal(card?.offer?.right, 'rectification')
    assert.equal(card?.offer?.title, 'Berichtigen')
    await take(one, card?.id ?? '', 'accepted')
    const [item] = await casesOf(one)
    assert.equal(item.state, 'received')
    assert.match(item.entries[0].text, /Quillfeder/)
  })

  await t.test('an erasure answers with the code of its certificate', async () => {
    const one = await visitor()
    await one.say('delete everything you have about me')
    const card = await lastOffer(one)
    const taken = await take(one, card?.id ?? '', 'accepted')
    assert.equal(taken.status, 202)
    assert.ok(taken.json.text.includes(taken.json.case.capability))
    const status = await house.call('GET', `/v1/rights/${taken.json.case.id}`, { token: taken.json.case.capability })
    assert.equal(status.status, 200)
  })

  await t.test('no consent to an AI is needed, and a person who answers is not in the way', async () => {
    const one = await visitor('en', false)
    await one.decide('support', 'given')
    await one.say('Stop using my data')
    assert.equal((await lastOffer(one))?.offer?.right, 'objection', 'undecided about the assistant')
    await one.decide('ai', 'refused')
    await one.say('I withdraw my consent')
    assert.equal((await lastOffer(one))?.offer?.right, 'withdrawal', 'the assistant refused')

    const other = await visitor()
    await other.say('Where is my order?')
    await other.read()
    await house.call('POST', '/v1/handover', { token: other.token, body: {} })
    const { json } = await admin.call('GET', '/v1/desk/conversations?filter=waiting')
    await admin.call('POST', `/v1/desk/conversations/${json.conversations[0].id}/takeover`, {})
    await other.say('And send me a copy of my data.')
    assert.equal((await lastOffer(other))?.offer?.right, 'access')
  })

  await t.test('hostile: other people’s cards, messages without a card, odd decisions', async () => {
    const one = await visitor()
    await one.say('Delete my data')
    const card = await lastOffer(one)
    const stranger = await visitor()
    await stranger.say('Hello')
    assert.equal((await take(stranger, card?.id ?? '', 'accepted')).status, 404)
    const [own] = await messages(one)
    assert.equal((await take(one, own?.id ?? '', 'accepted')).status, 404)
    assert.equal((await take(one, card?.id ?? '', 'perhaps')).status, 400)
    const both = await Promise.all([take(one, card?.id ?? '', 'accepted'), take(one, card?.id ?? '', 'accepted')])
    assert.equal(new Set(both.map((answer) => answer.json.case?.id)).size, 1)
  })
})
