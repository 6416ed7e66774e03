// Is it really gone, and was it never there: canaries in every personal column, looked for from outside.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fromBuffer } from 'yauzl'
import { newId } from '../../packages/server/src/domain/ids.ts'
import { openFiles } from '../../packages/server/src/files/files.ts'
import { findRing } from '../../packages/server/src/keys/keys.ts'
import { subjectTables } from '../../packages/server/src/map/map.ts'
import { type Canary, needlesOf, plant } from '../canary/canary.ts'
import { disguises, type Haystack, scan } from '../canary/scan.ts'
import { openWatchedHouse, type Person, type WatchedHouse } from '../canary/watched-house.ts'

/** What an erasure takes over into the certificate on purpose: to whom data had been given, and when last (Art. 19). */
const certified = ['disclosure.processor', 'disclosure.at']

/** Whether a person gave what stands in a column. What somebody asked of one house is about that house, and stays there. */
function isGiven(name: string): boolean {
  const [table = '', column = ''] = name.split('.')
  const facts = subjectTables().find((one) => one.name === table)?.columns[column]
  return (
    facts?.kind === 'personal' && facts.source === 'provided' && facts.purposes.some((one) => one !== 'accountability')
  )
}

const week = 7 * 24 * 3_600_000

/** A sealed file in a person's folder, as the room of packages makes it. */
async function sealedFile(house: WatchedHouse, person: Person): Promise<Canary> {
  const { keys, db, paths, clock } = house.house.foundation
  const value = `Zaunkönig in a file of ${newId()}`
  const key = (await findRing(db.as(house.access).sql, keys, person.subject)).get('accountability')
  assert.ok(key)
  const place = { table: 'files', column: 'package', row: newId() }
  const files = await openFiles({ directory: paths.files })
  await files.put(person.subject, clock.now() + week, keys.sealStream(key, place, [Buffer.from(value)]))
  return { column: 'files', sealed: true, value }
}

async function unzip(zip: Buffer): Promise<readonly Haystack[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (fault, file) => {
      if (fault) return reject(fault)
      const out: Haystack[] = []
      file.on('end', () => resolve(out))
      file.on('entry', (entry) => {
        file.openReadStream(entry, (problem, stream) => {
          if (problem) return reject(problem)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            out.push({ name: entry.fileName, bytes: Buffer.concat(parts) })
            file.readEntry()
          })
        })
      })
      file.readEntry()
    })
  })
}

async function packageOf(house: WatchedHouse, person: Person): Promise<readonly Haystack[]> {
  const asked = await house.call('POST', '/v1/rights/access', person.token, {})
  await house.until(async () => (await house.call('GET', '/v1/rights', person.token)).json.cases[0]?.state === 'ready')
  const response = await house.house.door.fetch(
    new Request(`http://localhost/v1/rights/${asked.json.id}/package`, {
      headers: { host: 'localhost', authorization: `Bearer ${person.token}` },
    }),
  )
  assert.equal(response.status, 200)
  return unzip(Buffer.from(await response.arrayBuffer()))
}

const certificate = async (house: WatchedHouse, asked: { readonly id: string; readonly code: string }) =>
  house.call('GET', `/v1/rights/${asked.id}/certificate`, asked.code)

test('TC-4: the scanner finds a value in every disguise, and at every place', () => {
  const needles = needlesOf('A', [{ column: 'x.y', sealed: true, value: 'Zaunkönig "7" <&> Émile' }])
  for (const [form, bytes] of disguises('Zaunkönig "7" <&> Émile')) {
    for (const before of [0, 1, 2, 3, 4]) {
      const hay = Buffer.concat([Buffer.alloc(before, 'x'), bytes, Buffer.from('x')])
      assert.ok(scan(needles, [{ name: 'hay', bytes: hay }]).includes(`A x.y as ${form} in hay`), form)
    }
  }
  for (const shift of [0, 1, 2, 3]) {
    const text = `${'-'.repeat(shift)}Zaunkönig "7" <&> Émile--`
    for (const encoding of ['base64', 'base64url'] as const) {
      const bytes = Buffer.from(Buffer.from(text).toString(encoding))
      assert.notDeepEqual(scan(needles, [{ name: 'hay', bytes }]), [], `${encoding} after ${shift}`)
    }
  }
  assert.deepEqual(scan(needles, [{ name: 'hay', bytes: Buffer.from('Zaunkönig') }]), [])
})

test('TC-7: canaries in every personal column', async (t) => {
  let leaveBehind: (() => Promise<void>) | undefined
  const house = await openWatchedHouse(t, async (point) => {
    if (point === 'erasure.before-scan') await leaveBehind?.()
  })
  const [a, b] = [await house.person(), await house.person()]
  const ofA = await plant(house, a)
  const ofB = await plant(house, b)
  const all = { A: [...ofA.canaries, await sealedFile(house, a)], B: [...ofB.canaries, await sealedFile(house, b)] }
  const sealed = [
    ...needlesOf(
      'A',
      all.A.filter((one) => one.sealed),
    ),
    ...needlesOf(
      'B',
      all.B.filter((one) => one.sealed),
    ),
  ]
  const clear = needlesOf(
    'A',
    all.A.filter((one) => !one.sealed),
  )

  await t.test('every personal column has a canary, or a named reason why not', () => {
    const answered = new Map([...ofA.canaries, ...ofA.exempt].map((one) => [one.column, one]))
    const personal = subjectTables().flatMap((table) =>
      Object.entries(table.columns).flatMap(([name, one]) =>
        one.kind === 'personal' ? [`${table.name}.${name}`] : [],
      ),
    )
    assert.deepEqual(
      personal.filter((one) => !answered.has(one)),
      [],
    )
    assert.deepEqual(
      ofA.exempt.filter((one) => one.why === 'closed list of words').map((one) => one.column),
      ['feedback.value'],
    )
    assert.ok(ofA.canaries.length >= 15)
  })

  await t.test(
    'S-05: what is sealed stands nowhere in clear or in a disguise; what is not sealed is found, so the scanner sees',
    async () => {
      const hay = await house.haystacks()
      assert.ok(hay.length > 200)
      assert.deepEqual(scan(sealed, hay), [])
      const seen = scan(clear, hay)
      for (const { column } of all.A.filter((one) => !one.sealed)) {
        assert.ok(
          seen.some((hit) => hit.startsWith(`A ${column} `) && /in .*base\//.test(hit)),
          `${column} on disk`,
        )
        assert.ok(
          seen.some((hit) => hit.startsWith(`A ${column} `) && hit.includes('in dump of')),
          `${column} in the dump`,
        )
      }
    },
  )

  await t.test('R-03: every canary of the person is in the package, and none of anybody else', async () => {
    const files = (await packageOf(house, a)).map(({ name, bytes }) => ({
      name,
      // A cell of JSON is quoted twice: once as JSON, once as CSV.
      bytes: name.endsWith('.csv') ? Buffer.from(bytes.toString().replaceAll('""', '"').replaceAll('\\"', '"')) : bytes,
    }))
    const seen = scan(needlesOf('A', all.A), files)
    const exported = ofA.canaries.filter((one) => !one.column.startsWith('portal_ticket.'))
    const isIn = (column: string, file: string) =>
      seen.some((hit) => hit.startsWith(`A ${column} `) && hit.endsWith(`in ${file}`))
    for (const { column } of exported) {
      assert.ok(isIn(column, 'data.json'), `${column} for machines`)
      assert.ok(isIn(column, `csv/${column.split('.')[0]}.csv`), `${column} as a table`)
    }
    // Instants are dates in words on the page; everything else stands there as it is.
    for (const { column, value } of exported)
      if (typeof value === 'string') assert.ok(isIn(column, 'index.html'), `${column} to read`)
    const given = exported.filter((one) => isGiven(one.column))
    assert.ok(given.length >= 3)
    for (const { column } of given) assert.ok(isIn(column, 'portable.json'), `${column} to take along`)
    assert.deepEqual(scan(needlesOf('B', all.B), files), [])
  })

  const neighbour = await house.rowsOf(b)
  const folder = (person: Person) => join(house.house.foundation.paths.files, person.subject)
  const neighbourFiles = readdirSync(folder(b))

  await t.test('L-03: a row that cannot be deleted blocks the certificate until it is gone', async () => {
    const person = await house.person()
    await plant(house, person)
    await house.asAdmin('create function keep_it() returns trigger language plpgsql as $$ begin return null; end $$')
    await house.asAdmin('create trigger keep_it before delete on note for each row execute function keep_it()')
    const asked = await house.askErasure(person)
    await house.erasureIs(asked, 'blocked')
    const refused = await certificate(house, asked)
    assert.equal(refused.status, 409)
    assert.equal(refused.json.type, 'urn:aboveboard:problem:not-verified')
    await house.asAdmin('drop trigger keep_it on note')
    await house.house.jobs.runAll()
    await house.erasureIs(asked, 'done')
    assert.equal((await certificate(house, asked)).status, 200)
  })

  const leftovers: Readonly<Record<string, (person: Person) => Promise<void>>> = {
    'a file in the person’s folder': async (person) => {
      mkdirSync(folder(person), { recursive: true })
      writeFileSync(join(folder(person), 'left-behind'), 'x')
    },
    'a job that names the person': async ({ tenant, subject }) => {
      await house.house.foundation.queue.send(
        'purpose-erasure',
        { tenant, subject, purpose: 'support' },
        { startAfter: 3_600 },
      )
    },
  }
  for (const [what, leave] of Object.entries(leftovers)) {
    await t.test(`L-03: ${what} blocks the certificate until nobody puts it there any more`, async () => {
      const person = await house.person()
      await plant(house, person)
      leaveBehind = () => leave(person)
      const asked = await house.askErasure(person)
      await house.erasureIs(asked, 'blocked')
      const refused = await certificate(house, asked)
      assert.equal(refused.status, 409)
      assert.equal(refused.json.type, 'urn:aboveboard:problem:not-verified')
      leaveBehind = undefined
      await house.house.jobs.runAll()
      await house.erasureIs(asked, 'done')
      assert.equal((await certificate(house, asked)).status, 200)
      assert.ok(!existsSync(folder(person)))
      assert.equal(await house.house.foundation.queue.scan(person.subject), 0)
    })
  }

  await t.test(
    'R-07: after the erasure no canary of the person is anywhere, and the neighbour is the same to the byte',
    async () => {
      const asked = await house.askErasure(a)
      await house.erasureIs(asked, 'done')
      await house.asAdmin('vacuum (full, analyze)')
      const hay = await house.haystacks()
      const ofSealed = all.A.filter((one) => one.sealed)
      assert.deepEqual(scan(needlesOf('A', ofSealed), hay), [])
      // PostgreSQL's write-ahead log keeps what was never sealed until its segments are written over.
      const outside = hay.filter((one) => !one.name.includes('pg_wal'))
      const gone = all.A.filter((one) => !certified.includes(one.column))
      assert.deepEqual(scan(needlesOf('A', gone), outside), [])
      const { text } = await certificate(house, asked)
      const shown = [{ name: 'certificate', bytes: Buffer.from(text) }]
      assert.deepEqual(scan(needlesOf('A', gone), shown), [])
      const named = all.A.filter((one) => certified.includes(one.column))
      assert.equal(scan(needlesOf('A', named), shown).length >= certified.length, true)
      assert.deepEqual(
        hay.filter((one) => one.name.includes(a.subject)).map((one) => one.name),
        [],
      )
      // A row whose key is gone holds no canary any more, but it would still name the person.
      const left = new Set((await house.rowsOf(a)).map((row) => row.split(' ')[0]))
      assert.deepEqual(left, new Set(['consent_event', 'rights_case', 'recipient_notice']))
      assert.deepEqual(await house.rowsOf(b), neighbour)
      assert.deepEqual(readdirSync(folder(b)), neighbourFiles)
    },
  )

  await t.test('L-01: the house deletes by the clock: a month later the neighbour’s conversation is gone', async () => {
    const instant = new Date(house.clock.now())
    await house.asAdmin('update conversation set last_at = $1 where subject = $2', [instant, b.subject])
    house.clock.advance(31 * 24 * 3_600_000)
    await house.house.jobs.runAll()
    assert.deepEqual(await house.asAdmin('select 1 from conversation where subject = $1', [b.subject]), [])
  })
})
