// The copy that a person takes along: everything of hers in words and for machines, nothing of anybody else, once, and the same in a
// second house.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fromBuffer } from 'yauzl'
import { openAudit } from '../../packages/server/src/audit/audit.ts'
import { systemAccess } from '../../packages/server/src/domain/access.ts'
import { canonical } from '../../packages/server/src/domain/canonical.ts'
import { Problem } from '../../packages/server/src/domain/problem.ts'
import type { House } from '../../packages/server/src/house.ts'
import { findRing, openRows } from '../../packages/server/src/keys/keys.ts'
import { portableJson } from '../../packages/server/src/privacy/rights/package-portable.ts'
import { openReader } from '../../packages/server/src/privacy/rights/package-rows.ts'
import { takeIn } from '../../packages/server/src/privacy/rights/rights.ts'
import { plant } from '../canary/canary.ts'
import { openWatchedHouse } from '../canary/watched-house.ts'
import { openTestHouse, type TestHouse, type Visitor } from '../house.ts'
import { enrolAdmin } from '../staff.ts'

async function unzip(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (fault, file) => {
      if (fault) return reject(fault)
      const out = new Map<string, Buffer>()
      file.on('entry', (entry) => {
        file.openReadStream(entry, (problem, stream) => {
          if (problem) return reject(problem)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            out.set(entry.fileName, Buffer.concat(parts))
            file.readEntry()
          })
        })
      })
      file.on('end', () => resolve(out))
      file.readEntry()
    })
  })
}

async function until(house: TestHouse, enough: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000
  while (!(await enough())) {
    if (performance.now() > end) throw new Error('it did not come to pass in 30 seconds')
    house.clock.advance(200)
    await pause(20)
  }
}

const cases = async (house: TestHouse, { token }: Visitor) =>
  (await house.call('GET', '/v1/rights', { token })).json.cases

async function fetchPackage(house: TestHouse, { token }: Visitor, id: string): Promise<Response> {
  return house.house.door.fetch(
    new Request(`http://localhost:${house.port}/v1/rights/${id}/package`, {
      headers: { host: `localhost:${house.port}`, authorization: `Bearer ${token}` },
    }),
  )
}

/** Asks for a copy in a language and opens it. */
async function copyOf(house: TestHouse, visitor: Visitor, lang = 'en'): Promise<ReadonlyMap<string, Buffer>> {
  const asked = await house.call('POST', `/v1/rights/access?lang=${lang}`, { token: visitor.token, body: {} })
  assert.equal(asked.status, 202)
  await until(house, async () => (await cases(house, visitor))[0]?.state === 'ready')
  const response = await fetchPackage(house, visitor, asked.json.id)
  assert.equal(response.status, 200)
  assert.match(response.headers.get('cache-control') ?? '', /no-store/)
  return unzip(Buffer.from(await response.arrayBuffer()))
}

async function say(house: TestHouse, visitor: Visitor, text: string): Promise<void> {
  house.clock.advance(20_000)
  assert.equal((await visitor.say(text)).status, 202, text)
  await house.house.settled()
}

/** A conversation that a colleague takes over, answers and notes something about. */
async function helped(t: TestContext) {
  const house = await openTestHouse(t)
  const visitor = await house.visitor({ lang: 'de' })
  await say(house, visitor, 'Guten Tag, ich bin Mathilde Quellwasser, mathilde@quellwasser.example')
  await say(house, visitor, 'Meine Nachbarin Irmgard Zobel, irmgard.zobel@zobel.example, hat den gleichen Kessel.')
  await say(house, visitor, '=HYPERLINK("http://evil.example","Preis")')
  const admin = await enrolAdmin(house)
  await house.call('POST', '/v1/handover', { token: visitor.token, body: {} })
  const inbox = await admin.call('GET', '/v1/desk/conversations?filter=all')
  const { id } = inbox.json.conversations[0]
  await admin.call('GET', `/v1/desk/conversations/${id}`)
  const taken = await admin.call('POST', `/v1/desk/conversations/${id}/take`, {})
  assert.ok(taken.status < 300, `${taken.status}`)
  return { house, visitor, admin, id }
}

test('R-03, R-05: the copy reads in the person’s language, for people and machines, in the order in which things were said', async (t) => {
  const { house, visitor } = await helped(t)
  const files = await copyOf(house, visitor, 'de')
  const names = [...files.keys()]
  for (const name of ['report.pdf', 'index.html', 'data.json', 'schema.json', 'portable.json', 'receipt.json'])
    assert.ok(names.includes(name), name)
  const page = files.get('index.html')?.toString() ?? ''
  assert.match(page, /<html lang="de">/)
  assert.match(page, /Gespräche/)
  for (const raw of ['created_at', 'opened_at', 'last_at', 'ConsentGiven', 'visitor<', 'handle-conversation'])
    assert.ok(!page.includes(raw), `the page says ${raw}`)
  const order = ['ich bin Mathilde', 'Meine Nachbarin', 'HYPERLINK'].map((text) => page.indexOf(text))
  assert.ok(order.every((at) => at > 0))
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  )
  const pdf = files.get('report.pdf') ?? Buffer.alloc(0)
  assert.equal(pdf.subarray(0, 8).toString(), '%PDF-1.7')
  const text = pdf.toString('latin1')
  assert.match(text, /\/Lang \(de\)/)
  assert.match(text, /\/MarkInfo/)
  assert.match(text, /\/StructTreeRoot/)
  assert.match(text, /SourceSerif4/)
  assert.doesNotMatch(text, /\/BaseFont \/Helvetica/)
})

test('R-04, R-18: others are covered one by one with the reason, colleagues stand by their role, and the rest is word for word', async (t) => {
  const { house, visitor } = await helped(t)
  const files = await copyOf(house, visitor, 'de')
  const everything = [...files].filter(([name]) => name !== 'report.pdf').map(([, bytes]) => bytes.toString())
  for (const text of everything) {
    assert.doesNotMatch(text, /Irmgard|zobel@|Zobel/)
    assert.doesNotMatch(text, /Ada Lindgren|Lindgren/)
  }
  const data = JSON.parse(files.get('data.json')?.toString() ?? '')
  const rows = data.tables.message.rows
  const own = rows.find((row: { provided: { body?: { text: string } } }) =>
    row.provided.body?.text.includes('Mathilde'),
  )
  assert.equal(own.provided.body.text, 'Guten Tag, ich bin Mathilde Quellwasser, mathilde@quellwasser.example')
  assert.equal(own.covered, undefined)
  const other = rows.find((row: { provided: { body?: { text: string } } }) =>
    row.provided.body?.text.includes('Nachbarin'),
  )
  assert.equal(other.provided.body.text, 'Meine Nachbarin [covered:NAME], [covered:EMAIL], hat den gleichen Kessel.')
  assert.deepEqual(other.covered, [
    { type: 'NAME', why: 'other-person' },
    { type: 'EMAIL', why: 'other-person' },
  ])
  const page = files.get('index.html')?.toString() ?? ''
  assert.match(page, /\[Name: eine andere Person\], \[E-Mail-Adresse: eine andere Person\]/)
  assert.match(page, /\[jemand aus unserem Team\]/)
})

test('R-05: a cell that a spreadsheet would run as a formula is text in the CSV', async (t) => {
  const { house, visitor } = await helped(t)
  const csv = (await copyOf(house, visitor)).get('csv/message.csv')?.toString() ?? ''
  assert.ok(csv.startsWith('\uFEFFsubject,id,'))
  assert.match(csv, /"'=HYPERLINK\(""http:\/\/evil\.example"",""Preis""\)"/)
  assert.ok(csv.endsWith('\r\n'))
})

test('R-12: a link works once, for its owner, within 72 hours; afterwards nothing is left on the disk', async (t) => {
  const house = await openTestHouse(t)
  const one = await house.visitor()
  const other = await house.visitor()
  await say(house, one, 'Do you repair kettles?')
  await say(house, other, 'And toasters?')
  const onDisk = () =>
    readdirSync(join(house.dataDir, 'files'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const ready = async () => {
    await house.call('POST', '/v1/rights/access', { token: one.token, body: {} })
    await until(house, async () => (await cases(house, one))[0]?.state === 'ready')
    return (await cases(house, one))[0].id
  }
  const id = await ready()
  assert.equal(onDisk().length, 1)
  assert.equal((await fetchPackage(house, other, id)).status, 404)
  const first = await fetchPackage(house, one, id)
  assert.equal(first.status, 200)
  await first.arrayBuffer()
  assert.equal((await fetchPackage(house, one, id)).status, 410)
  assert.deepEqual(onDisk(), [])
  await ready()
  assert.equal(onDisk().length, 1)
  house.clock.advance(72 * 3_600_000 - 60_000)
  await house.house.jobs.runAll()
  assert.equal(onDisk().length, 1)
  house.clock.advance(60_000)
  await house.house.jobs.runAll()
  assert.deepEqual(onDisk(), [])
})

/** Takes a person in, as the command line does. */
async function bring(house: House, text: string) {
  const { db, keys, clock } = house.foundation
  assert.ok(house.site)
  const rows = openRows(keys)
  const audit = openAudit({ keys, rows, clock, version: 'test', policy: 'test' })
  return takeIn({ db, keys, rows, audit, clock }, { tenant: house.site.tenant, site: house.site.id }, text)
}

/** What a person would take along from a house. */
async function portable(house: House, subject: string): Promise<string> {
  const { db, keys } = house.foundation
  assert.ok(house.site)
  const access = systemAccess(house.site.tenant, 'package')
  const run = db.as(access).sql
  const ring = await findRing(run, keys, subject)
  const reader = await openReader({ run, access, rows: openRows(keys), ring, subject, published: [] })
  let out = ''
  for await (const part of portableJson(subject, (table) => reader.rows(table))) out += part
  return out
}

test('R-05: what a person takes along is canonical JSON, and a second house that took it in gives the same bytes', async (t) => {
  const first = await openWatchedHouse(t)
  const person = await first.person()
  const { canaries } = await plant(first, person)
  await first.call('POST', '/v1/messages', person.token, {
    text: 'My neighbour, bob@example.net, told me about you. I am jane.doe@example.com.',
    client_id: crypto.randomUUID(),
  })
  await first.house.settled()
  const text = await portable(first.house, person.subject)
  assert.equal(text, canonical(JSON.parse(text)), 'RFC 8785')
  assert.match(text, /\[covered:EMAIL\]/)
  const given = canaries.filter((one) => ['message.body', 'contact.email', 'feedback.value'].includes(one.column))
  assert.ok(given.length >= 2)
  for (const { value } of given) assert.ok(text.includes(JSON.stringify(value).slice(1, -1)))

  const second = await openTestHouse(t)
  const taken = await bring(second.house, text)
  assert.equal(taken.subject, person.subject)
  assert.ok(taken.items >= 5)
  assert.equal(await portable(second.house, person.subject), text)

  await t.test('nobody is taken in twice, and who was erased does not come back this way', async () => {
    await assert.rejects(bring(second.house, text), new Problem('conflict', { reason: 'known' }))
    const asked = await first.askErasure(person)
    await first.erasureIs(asked, 'done')
    await assert.rejects(bring(first.house, text), new Problem('conflict', { reason: 'known' }))
    assert.deepEqual(await first.asAdmin('select 1 from message where subject = $1', [person.subject]), [])
  })

  await t.test('a file that somebody changed is refused whole', async () => {
    const fresh = crypto.randomUUID()
    const other = (change: (file: ReturnType<typeof JSON.parse>) => void): string => {
      const file = JSON.parse(text)
      file.subject = fresh
      change(file)
      return JSON.stringify(file)
    }
    const hostile: Readonly<Record<string, string>> = {
      'no JSON': '{',
      'another format': other((file) => (file.format = 'aboveboard-portable/2')),
      'a table that does not travel': other((file) => (file.tables.staff = [])),
      'a column that does not travel': other((file) => (file.tables.message[0].staff = fresh)),
      'an id that is none': other((file) => (file.tables.message[0].id = "x'; drop table message; --")),
      'a time that is none': other((file) => (file.tables.message[0].at = 'yesterday')),
      'a message with an author': other((file) => (file.tables.message[0].body.author = 'Ada')),
      'a missing column': other((file) => delete file.tables.conversation[0].opened_at),
    }
    for (const [what, file] of Object.entries(hostile))
      await assert.rejects(bring(second.house, file), new Problem('bad-request'), what)
    assert.deepEqual(JSON.parse(await portable(second.house, fresh)).tables.message, [])
  })
})

test('X-03, T-03: a copy that is made again after a crash speaks the person’s language', async (t) => {
  let lose: (() => Promise<void>) | undefined
  const house = await openWatchedHouse(t, async (point) => {
    if (point !== 'package.before-write' || lose === undefined) return
    await lose()
    throw new Error('a simulated crash')
  })
  const person = await house.person()
  // The job is lost with the process: only the case still knows that a copy is due, and in which language.
  lose = async () => {
    lose = undefined
    await house.asAdmin("update queue.job set retry_limit = 0 where name = 'rights-package'")
  }
  const asked = await house.call('POST', '/v1/rights/access?lang=el', person.token, {})
  await house.until(async () => lose === undefined)
  await house.until(
    async () =>
      (
        await house.asAdmin(
          "select 1 from queue.job where name = 'rights-package' and state in ('created', 'retry', 'active')",
        )
      ).length === 0,
  )
  await house.house.jobs.runAll()
  await house.until(async () => (await house.call('GET', '/v1/rights', person.token)).json.cases[0]?.state === 'ready')
  const response = await house.house.door.fetch(
    new Request(`http://localhost/v1/rights/${asked.json.id}/package`, {
      headers: { host: 'localhost', authorization: `Bearer ${person.token}` },
    }),
  )
  const files = await unzip(Buffer.from(await response.arrayBuffer()))
  assert.match(files.get('index.html')?.toString() ?? '', /<html lang="el">/)
})
