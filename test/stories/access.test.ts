// A copy waits 72 hours for its owner, and not a minute longer.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { hour } from '../../packages/server/src/domain/clock.ts'
import { subjectTables } from '../../packages/server/src/map/map.ts'
import { packageSchema } from '../../packages/server/src/privacy/rights/package-rows.ts'
import { openTestHouse } from '../house.ts'

test('R-12: a package that nobody fetches within 72 hours is gone from the disk, and its case says so', async (t) => {
  const house = await openTestHouse(t)
  const one = await house.visitor()
  await one.say('Do you repair kettles?')
  await house.call('POST', '/v1/rights/access', { token: one.token, body: {} })
  const cases = async () => (await house.call('GET', '/v1/rights', { token: one.token })).json.cases
  const end = performance.now() + 20_000
  while ((await cases())[0].state !== 'ready') {
    assert.ok(performance.now() < end, 'the package was not made in 20 seconds')
    house.clock.advance(200)
    await pause(20)
  }
  const onDisk = () =>
    readdirSync(join(house.dataDir, 'files'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  assert.equal(onDisk().length, 1)
  const until = Date.parse((await cases())[0].package_until)
  assert.ok(Math.abs(until - house.clock.now() - 72 * hour) < hour)

  house.clock.set(until - 1)
  await house.house.jobs.runAll()
  assert.equal(onDisk().length, 1)
  house.clock.set(until)
  await house.house.jobs.runAll()
  assert.deepEqual(onDisk(), [])
})

test('R-03, TC-8: every personal column of the map is described in the schema of the package', () => {
  const schema = JSON.parse(JSON.stringify(packageSchema()))
  for (const table of subjectTables().filter(({ name }) => name !== 'portal_ticket')) {
    const { provided, derived, recorded, technical } =
      schema.properties.tables.properties[table.name].properties.rows.items.properties
    const groups: readonly { readonly properties: object }[] = [provided, derived, recorded, technical]
    for (const [name, column] of Object.entries(table.columns)) {
      const described = groups.some(({ properties }) => Object.hasOwn(properties, name))
      if (column.kind === 'personal') assert.ok(described, `${table.name}.${name}`)
    }
  }
})
