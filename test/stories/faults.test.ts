// A crash at every named point of a right: what was begun is finished once, completely, and to nobody else's harm (X-03, F-16).
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Canary, needlesOf, plant } from '../canary/canary.ts'
import { scan } from '../canary/scan.ts'
import { type Asked, openWatchedHouse, type Person, type WatchedHouse } from '../canary/watched-house.ts'

/** How many entries of the audit log say that an erasure was certified. */
async function certifiedEntries(house: WatchedHouse): Promise<number> {
  const [row] = await house.asAdmin(
    `select count(*)::int as n from (select leaf from log_entry union all select leaf from log_pending) one
      where convert_from(leaf, 'UTF8')::jsonb ->> 'event' = 'erasure.certified'`,
  )
  return Number(row?.['n'])
}

function stones(house: WatchedHouse, { subject }: Person): number {
  const text = readFileSync(join(house.house.foundation.paths.tombstones, 'tombstones.jsonl'), 'utf8')
  return text.split('\n').filter((line) => line.includes(subject)).length
}

/** Certificates of a person in the database. */
async function certificates(house: WatchedHouse, { subject }: Person): Promise<number> {
  const rows = await house.asAdmin('select 1 from rights_case where subject = $1 and certificate is not null', [
    subject,
  ])
  return rows.length
}

test('X-03: crashes at every named point', async (t) => {
  // Owned here: the point at which the next crash is due, the points that were reached, and how often there was a crash.
  let due: string | undefined
  let crashes = 0
  const reached = new Set<string>()
  const house = await openWatchedHouse(t, (point) => {
    reached.add(point)
    if (point !== due) return
    due = undefined
    crashes += 1
    throw new Error('a simulated crash')
  })
  const { queue } = house.house.foundation
  const neighbour = await house.person()
  await plant(house, neighbour)
  const before = await house.rowsOf(neighbour)
  const planted: Canary[] = []

  /** Wakes what was left until it is in a state, without waiting for the pause before a retry. */
  const goesOn = (enough: () => Promise<boolean>) =>
    house.until(async () => {
      if (await enough()) return true
      await house.asAdmin(`update queue.job set start_after = now() where state = 'retry'`)
      queue.wake('rights-erasure')
      queue.wake('rights-package')
      return false
    })
  const erased = async ({ id, code }: Asked) =>
    goesOn(async () => (await house.call('GET', `/v1/rights/${id}`, code)).json?.state === 'done')

  const calm = await house.person()
  await erased(await house.askErasure(calm))
  await house.until(async () => reached.has('erasure.after-certificate'))
  const points = [...new Set([...house.house.faultPoints, ...reached])].filter((one) => one.startsWith('erasure.'))
  assert.ok(points.length > 30)
  assert.equal(await certifiedEntries(house), 1)

  for (const [at, point] of points.entries()) {
    await t.test(`erasure, ${point}`, async () => {
      const person = await house.person()
      planted.push(...(await plant(house, person)).canaries)
      due = point
      const asked = await house.askErasure(person)
      await erased(asked)
      await house.until(async () => due === undefined)
      assert.equal(crashes, at + 1, 'the point was reached')
      await goesOn(() => idle(house))
      assert.equal(await certificates(house, person), 1)
      assert.equal(await certifiedEntries(house), at + 2)
      assert.equal(stones(house, person), 1)
      const left = (await house.rowsOf(person)).map((row) => row.split(' ')[0])
      assert.deepEqual(new Set(left), new Set(['consent_event', 'rights_case', 'recipient_notice']))
    })
  }

  for (const point of house.house.faultPoints.filter((one) => one.startsWith('package.'))) {
    await t.test(`access, ${point}`, async () => {
      const person = await house.person()
      due = point
      const count = crashes
      await house.call('POST', '/v1/rights/access', person.token, {})
      const state = async () => (await house.call('GET', '/v1/rights', person.token)).json.cases
      await goesOn(async () => (await state())[0]?.state === 'ready')
      assert.equal(crashes, count + 1)
      assert.equal((await state()).length, 1)
      const { id } = (await state())[0]
      const { status } = await house.call('GET', `/v1/rights/${id}/package`, person.token)
      assert.equal(status, 200)
    })
  }

  await t.test('X-13: two erasures that are asked for at once are one case with one certificate', async () => {
    const person = await house.person()
    planted.push(...(await plant(house, person)).canaries)
    const count = await certifiedEntries(house)
    const both = await Promise.allSettled([house.askErasure(person), house.askErasure(person)])
    const accepted = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    assert.equal(accepted.length, 2)
    for (const asked of accepted) await erased(asked)
    assert.equal(new Set(accepted.map((one) => one.id)).size, 1)
    const [cases] = await house.asAdmin('select count(*)::int as n from rights_case where subject = $1', [
      person.subject,
    ])
    assert.equal(cases?.['n'], 1)
    assert.equal(await certificates(house, person), 1)
    assert.equal(await certifiedEntries(house), count + 1)
    assert.equal(stones(house, person), 1)
  })

  await t.test(
    'R-07: after all of it nothing of anybody erased is left, and the neighbour is the same to the byte',
    async () => {
      assert.deepEqual(await house.rowsOf(neighbour), before)
      await house.asAdmin('vacuum (full, analyze)')
      // The samples that the planner keeps are rewritten last: in a long run autovacuum has looked at people who are gone by now.
      await house.asAdmin('vacuum full pg_statistic')
      const hay = await house.haystacks()
      const sealed = planted.filter((one) => one.sealed)
      assert.ok(sealed.length > 100)
      assert.deepEqual(scan(needlesOf('somebody', sealed), hay), [])
      const clear = planted.filter(
        (one) => !one.sealed && !['disclosure.processor', 'disclosure.at'].includes(one.column),
      )
      const outside = hay.filter((one) => !one.name.includes('pg_wal'))
      assert.deepEqual(scan(needlesOf('somebody', clear), outside), [])
      const files = readdirSync(house.house.foundation.paths.files)
      assert.ok(files.length <= 2, 'nobody’s folder but those whose package waits')
    },
  )
})

/** Whether no job of the rights waits or runs. */
async function idle(house: WatchedHouse): Promise<boolean> {
  const rows = await house.asAdmin(
    `select 1 from queue.job where name like 'rights-%' and state in ('created', 'retry', 'active')`,
  )
  return rows.length === 0
}
