// Rotation over a real database: what is wrapped anew, what is destroyed, and who is never shredded by a clock.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDatabase } from '../db/db.ts'
import { withDatabase } from '../db/embedded/template.ts'
import { systemAccess } from '../domain/access.ts'
import { day } from '../domain/clock.ts'
import { newId } from '../domain/ids.ts'
import { backupWindow, createKeys, destroyKeys, findKeys, findRing, rotateKeys } from './keys.ts'
import { temporaryKeystore } from './temporary-keystore.ts'

test('F-20, L-05: live keys move to the new epoch, erased ones do not, and an epoch dies once nothing needs it', async (t) => {
  const { keys, clock } = temporaryKeystore(t)
  const database = await withDatabase({ after: (then) => t.after(then) })
  const db = openDatabase(database.as('app'), { onFault: () => undefined })
  t.after(() => db.close())
  const tenant = newId<'tenant'>()
  const { sql } = db.as(systemAccess(tenant, 'test'))
  const [stays, goes] = [newId<'subject'>(), newId<'subject'>()]
  for (const id of [stays, goes])
    await createKeys(sql, keys, { tenant, id }, ['conversation', 'log'], new Date(clock.now()))
  const old = await findKeys(sql, goes)
  const sealed = keys.seal(
    (await findRing(sql, keys, stays)).get('conversation') ?? assert.fail(),
    { table: 'message', column: 'body', row: 'r' },
    'words',
  )
  await destroyKeys(sql, goes)

  const rotate = () => rotateKeys({ db, keys, clock, tenants: [tenant] })
  clock.advance(8 * day)
  const first = await rotate()
  assert.deepEqual([first.created, first.rewrapped, first.destroyed], [true, 2, 0])
  assert.deepEqual(
    (await findKeys(sql, stays)).map((row) => row.epoch),
    [first.epoch, first.epoch],
  )
  assert.equal((await rotate()).rewrapped, 0)

  // Within the backup window the old epoch lives, so a copy of the erased key could still be opened; after it, nobody can.
  assert.ok(keys.unwrap(old[0] ?? assert.fail()))
  clock.advance(backupWindow)
  const second = await rotate()
  assert.equal(second.destroyed, 1)
  assert.throws(() => keys.unwrap(old[0] ?? assert.fail()))
  const key = (await findRing(sql, keys, stays)).get('conversation') ?? assert.fail()
  assert.equal(keys.open(key, { table: 'message', column: 'body', row: 'r' }, sealed).toString(), 'words')
})

test('F-07: a clock that jumps ten years destroys at most one epoch and no live key', async (t) => {
  const { keys, clock } = temporaryKeystore(t)
  const database = await withDatabase({ after: (then) => t.after(then) })
  const db = openDatabase(database.as('app'), { onFault: () => undefined })
  t.after(() => db.close())
  const tenant = newId<'tenant'>()
  const { sql } = db.as(systemAccess(tenant, 'test'))
  const person = newId<'subject'>()
  await createKeys(sql, keys, { tenant, id: person }, ['conversation'], new Date(clock.now()))
  for (let week = 0; week < 4; week++) {
    clock.advance(8 * day)
    await rotateKeys({ db, keys, clock, tenants: [tenant] })
  }
  clock.advance(3650 * day)
  const jump = await rotateKeys({ db, keys, clock, tenants: [tenant] })
  assert.ok(jump.destroyed <= 1)
  assert.ok((await findRing(sql, keys, person)).get('conversation'))
})
