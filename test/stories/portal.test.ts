// "My data" without a browser: forms and pages, in the person's language, with nothing lost when something goes wrong.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openTestHouse, type TestHouse, type Visitor } from '../house.ts'
import { enrolAdmin } from '../staff.ts'

/** Somebody in the portal. */
interface Guest {
  get(path?: string): Promise<Response>
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Response>
}

async function enter(house: TestHouse, visitor: Visitor): Promise<Guest> {
  const host = `portal.localhost:${house.port}`
  let cookie = ''
  const ask = async (method: string, path: string, fields?: Readonly<Record<string, string>>) =>
    house.house.door.fetch(
      new Request(`http://${host}${path}`, {
        method,
        headers: {
          host,
          ...(cookie === '' ? {} : { cookie }),
          ...(fields === undefined
            ? {}
            : {
                'content-type': 'application/x-www-form-urlencoded',
                origin: path === '/my-data' ? 'null' : `http://${host}`,
              }),
        },
        ...(fields === undefined ? {} : { body: new URLSearchParams(fields).toString() }),
      }),
    )
  const { json } = await house.call('POST', '/v1/portal/ticket', { token: visitor.token, body: {} })
  const answer = await ask('POST', '/my-data', { ticket: json.ticket })
  assert.equal(answer.status, 303)
  cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const csrf = /name="csrf" value="(\w+)"/.exec(await (await ask('GET', '/my-data')).text())?.[1] ?? ''
  return {
    get: (path = '/my-data') => ask('GET', path),
    post: (path, fields = {}) => ask('POST', path, { csrf, ...fields }),
  }
}

async function visitorIn(t: TestContext, lang: string) {
  const house = await openTestHouse(t)
  const visitor = await house.visitor({ lang })
  assert.equal((await visitor.say('Do you repair kettles?')).status, 202)
  await house.house.settled()
  return { house, visitor, guest: await enter(house, visitor) }
}

test('R-01, T-03: errors speak the person’s language, and nothing typed is lost', async (t) => {
  const { house, guest } = await visitorIn(t, 'el')
  const words = `Δεν συμφωνώ. <b> ${'λόγος '.repeat(1_000)}`
  const refused = await guest.post('/my-data/rights/objection', { statement: words })
  const page = await refused.text()
  assert.equal(refused.status, 409)
  assert.match(page, /<html lang="el">/)
  assert.match(page, /Τίποτα από όσα γράψατε δεν χάθηκε/)
  assert.ok(page.includes(words.replace('<b>', '&lt;b&gt;')), 'all of it, and as text')
  assert.match(page, /action="\/my-data\/rights\/objection"/)
  house.clock.advance(31 * 60_000)
  const late = await guest.post('/my-data/rights/objection', { statement: 'Δεν συμφωνώ.' })
  assert.equal(late.status, 403)
  assert.match(await late.text(), /<textarea[^>]*readonly[^>]*>Δεν συμφωνώ\.<\/textarea>/)
})

test('R-02: a request is followed with its stations, what comes next and the time left', async (t) => {
  const { house, guest } = await visitorIn(t, 'de')
  assert.equal((await guest.post('/my-data/rights/objection', { statement: 'Ich widerspreche.' })).status, 303)
  const page = await (await guest.get()).text()
  assert.match(page, /aria-current="step"><span>Ein Mensch liest ihn<\/span>/)
  assert.match(page, /Was als Nächstes kommt:/)
  assert.match(page, /Verbleibende Zeit: \d+ Tage/)
  house.clock.advance(20 * 60_000)
  assert.match(await (await guest.get()).text(), /Verbleibende Zeit: \d+ Tage/)
})

test('C-579/21: who looked is shown by role, kind and reason in words, and names nobody', async (t) => {
  const { house, guest } = await visitorIn(t, 'fr')
  const admin = await enrolAdmin(house)
  const inbox = await admin.call('GET', '/v1/desk/conversations?filter=all')
  const { id } = inbox.json.conversations[0]
  await admin.call('GET', `/v1/desk/conversations/${id}`)
  house.clock.advance(16 * 60_000)
  await admin.call('GET', `/v1/desk/conversations/${id}`)
  const page = await (await guest.get()).text()
  assert.match(page, /Pour répondre à votre conversation/)
  assert.match(page, /<td class="number">2<\/td>/)
  for (const raw of ['handle-conversation', 'Lindgren', 'lang="en"'])
    assert.ok(!page.replace(/<option[^>]*>/g, '').includes(raw), raw)
})

test('R-12: what the portal answers is stored nowhere on the way', async (t) => {
  const { guest } = await visitorIn(t, 'en')
  for (const path of ['/my-data', '/my-data/erase', '/my-data/receipt'])
    assert.match((await guest.get(path)).headers.get('cache-control') ?? '', /no-store/, path)
})
