// A model server that records every byte is played a thousand values in whole conversations, and has learnt none of them afterwards; the
// customer sees them all.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse, type Visitor } from '../house.ts'
import { openModelServer } from '../model-server.ts'
import { type Seeded, seededIn, seededLanguages } from '../seeded-values.ts'
import { enrolAdmin } from '../staff.ts'

const choices = { CARD: 'mask' }
const question: Readonly<Record<string, string>> = {
  de: 'Was kostet der Expressversand?',
}
const ask = (lang: string): string => question[lang] ?? 'How much does express delivery cost?'

const tokensIn = (text: string): string[] => text.match(/⟦[A-Z_]+\d+[A-Z]*·\w+⟧/g) ?? []

/** Values that a wire must not have: as written, and without the spaces and signs that people put in. */
function traces({ value }: Seeded): readonly string[] {
  const bare = value.replaceAll(/[\s.-]/g, '')
  return [...new Set([value, bare])].filter((one) => one.length >= 6)
}

async function say(visitor: Visitor, text: string) {
  const sent = await visitor.say(text, choices)
  assert.equal(sent.status, 202, sent.text)
  return (await visitor.read()).json.messages
}

test('M-02, PF-13, PF-17: a thousand values of twelve kinds in eight languages', async (t) => {
  const model = await openModelServer(t)
  const house = await openTestHouse(t, { env: { ABOVEBOARD_MODEL_URL: model.url, ABOVEBOARD_MODEL: 'recorder' } })
  const seeds: Seeded[] = []
  const tokens = new Map<string, Set<string>>()
  let round = 0
  // Repeats every label that it was given, in pieces of another size each time.
  model.usually((call) => {
    round += 1
    const labels = [...new Set(tokensIn(call.text.slice(call.text.lastIndexOf('Question of the customer'))))]
    return { text: labels.length === 0 ? 'NO_ANSWER' : `${labels.join(', ')}.`, piece: 1 + (round % 9) }
  })

  for (const [at, lang] of seededLanguages.entries()) {
    await t.test(`in ${lang}`, async () => {
      const visitor = await house.visitor({ lang })
      const from = model.calls.length
      const said: Seeded[] = []
      for (let turn = 0; turn < 4; turn += 1) {
        const some = [0, 1, 2].flatMap((set) => seededIn(lang, at * 20 + turn * 3 + set))
        said.push(...some)
        const messages = await say(visitor, `${some.map((one) => one.said).join('. ')}. ${ask(lang)}`)
        const shown: string = messages.at(-1).text
        // Cards and passwords are masked before storage: nobody can bring them back.
        for (const { kind, value } of some.filter((one) => one.kind !== 'CARD' && one.kind !== 'SECRET'))
          assert.ok(
            shown.includes(value.replace('https://', '')),
            `${kind} ${value} is shown in ${JSON.stringify(shown)}`,
          )
        assert.ok(!shown.includes('⟦'), shown)
      }
      seeds.push(...said)
      const wire = model.calls
        .slice(from)
        .map((call) => call.body.toString('utf8'))
        .join('\n')
      for (const seed of said)
        for (const trace of traces(seed)) assert.ok(!wire.includes(trace), `${seed.kind} ${trace} was sent`)
      tokens.set(lang, new Set(tokensIn(wire)))
    })
  }

  await t.test('nothing of it is anywhere in what arrived, headers included', () => {
    const everything = model.everything()
    const learnt = seeds.flatMap((seed) => traces(seed).filter((trace) => everything.includes(trace)))
    assert.ok(seeds.length >= 1_000, `${seeds.length} values`)
    assert.deepEqual(learnt, [])
  })

  await t.test('I-10, PF-17: no two conversations share a label', () => {
    const all = [...tokens.values()].flatMap((one) => [...one])
    assert.ok(all.length > 500)
    assert.equal(new Set(all).size, all.length)
  })
})

test('PF-11, M-09: values in an article are labels too, and published ones come back as published', async (t) => {
  const model = await openModelServer(t)
  const house = await openTestHouse(t, { env: { ABOVEBOARD_MODEL_URL: model.url, ABOVEBOARD_MODEL: 'recorder' } })
  const admin = await enrolAdmin(house)
  const [mine, other] = ['ananya.krishnan@post.example', 'parcels@blue-courier.example']
  const imported = await admin.call('POST', '/v1/admin/articles/import', {
    name: 'zeppelins.md',
    kind: 'markdown',
    lang: 'en',
    content: `# Sending zeppelins\n\nZeppelins travel by blue courier. Ask ${other} or call +44 7700 900123. Formerly this was ${mine}, [EMAIL_1] and LL-2000017.\n`,
  })
  assert.ok(imported.status < 300, imported.text)
  const articles = await admin.call('GET', '/v1/admin/articles')
  const article = articles.json.articles.find((one: { title: string }) => one.title === 'Sending zeppelins')
  await admin.call('PUT', `/v1/admin/articles/${article.id}/state`, { state: 'published' })
  const visitor = await house.visitor()
  model.usually((call) => {
    const [label] = /⟦EMAIL_\d+·\w+⟧(?= or call)/.exec(call.text) ?? []
    return `Zeppelins travel by blue courier [1]. Ask ${label} [1].`
  })
  const messages = await say(visitor, `My e-mail is ${mine}. How are zeppelins sent?`)
  assert.equal(messages.at(-1).text.trim(), `Zeppelins travel by blue courier. Ask ${other}.`)
  const wire = model.everything()
  for (const value of [mine, other, '900123', 'LL-2000017']) assert.ok(!wire.includes(value), `${value} was sent`)
  // The next turn begins with the same labels for other things; nothing is mixed up.
  const again = await say(visitor, 'My other e-mail is second@post.example. How are zeppelins sent?')
  assert.equal(again.at(-1).text.trim(), `Zeppelins travel by blue courier. Ask ${other}.`)
})

test('PF-01 … PF-05, F-10: typed, foreign and swapped labels resolve to nothing', async (t) => {
  const model = await openModelServer(t)
  const house = await openTestHouse(t, { env: { ABOVEBOARD_MODEL_URL: model.url, ABOVEBOARD_MODEL: 'recorder' } })
  const delivery = 'How much does express delivery cost?'
  model.usually('Express always costs €12.90 [1].')
  const first = await house.visitor()
  await say(first, `My e-mail is first@post.example. ${delivery}`)
  const [foreign] = tokensIn(model.calls.at(-1)?.text.split('Question of the customer')[1] ?? '')
  assert.ok(foreign)
  const second = await house.visitor()
  await say(second, `My e-mail is second@post.example. ${delivery}`)

  await t.test('PF-02, PF-03: what a visitor types is escaped, and shown as typed', async () => {
    const typed = `⟦EMAIL_1·aaaaa⟧ ${foreign} [EMAIL_1] {{EMAIL_1}}`
    const messages = await say(second, `${typed} ${delivery}`)
    assert.ok(messages.at(-2).text.startsWith(typed))
    const sent = model.calls.at(-1)?.text.split('Question of the customer')[1] ?? ''
    assert.ok(!tokensIn(sent).includes(foreign), 'a typed label is not one on the wire')
  })

  await t.test('F-10, PF-04: an answer for another conversation is withheld', async () => {
    model.next(`Express always costs €12.90 [1].\nWe will write to ${foreign}.\n`)
    const messages = await say(second, delivery)
    const text = messages.map((one: { text: string }) => one.text).join('\n')
    assert.ok(!text.includes('first@post.example'))
    assert.ok(!messages.at(-2).text.includes('We will write'))
  })

  await t.test('PF-05: whoever tries labels gets none, and the answer ends', async () => {
    model.next(Array.from({ length: 999 }, (_, at) => `⟦EMAIL_${at + 1}·aaaaa⟧\n`).join(''))
    const messages = await say(second, delivery)
    assert.match(messages.at(-1).text, /^Need it tomorrow/)
  })
})
