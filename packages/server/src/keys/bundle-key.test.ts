// A person's key lives in the person's row, under an epoch, and nowhere else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { day } from '../domain/clock.ts'
import { newId } from '../domain/ids.ts'
import { mintKey, type WrappedKey } from './bundle-key.ts'
import type { Keystore } from './keystore.ts'
import { keyName, temporaryKeystore } from './temporary-keystore.ts'

const damaged = { name: 'Problem', code: 'sealed-data-damaged' }
const place = { table: 'message', column: 'body', row: newId() }

test('R-07: two keys of one name have nothing in common: keys are random, never derived', (t) => {
  const { keys } = temporaryKeystore(t)
  const name = keyName()
  const [one, two] = [keys.mint(name), keys.mint(name)]
  const sealed = keys.seal(one.key, place, 'text')
  assert.throws(() => keys.open(two.key, place, sealed), damaged)
  assert.equal(keys.open(keys.unwrap(one.row), place, sealed).toString(), 'text')
})

test('CR-02, S-05: a wrapped key moved to another row, bundle, version or epoch does not open', async (t) => {
  const { keys, keystore } = temporaryKeystore(t)
  await keystore.rotateEpoch('incident')
  const { row } = keys.mint(keyName())
  const others: Partial<WrappedKey>[] = [
    { tenant: newId() },
    { subject: newId() },
    { bundle: 'identity' },
    { version: 2 },
    { epoch: 1 },
    { epoch: 3 },
    { epoch: 0 },
    { epoch: -1 },
    { epoch: Number.NaN },
    { tenant: `${row.tenant}${row.subject}`, subject: '' },
  ]
  for (const other of others) {
    assert.throws(() => keys.unwrap({ ...row, ...other }), damaged)
    if (other.epoch !== 2) assert.throws(() => keys.rewrap({ ...row, epoch: 1, ...other }), damaged)
  }
  keys.unwrap(row)
})

test('S-05: a keystore is told everything that a wrapped key is glued to, also what its epoch key would tell apart', async (t) => {
  const { keystore } = temporaryKeystore(t)
  const contexts: string[] = []
  const heard: Keystore = {
    ...keystore,
    wrap(epoch, key, context) {
      contexts.push(Buffer.from(context).toString('hex'))
      return keystore.wrap(epoch, key, context)
    },
  }
  const name = keyName()
  mintKey(heard, name)
  for (const other of [{ tenant: 't' }, { subject: 's' }, { bundle: 'b' }, { version: 2 }])
    mintKey(heard, { ...name, ...other })
  await keystore.rotateEpoch('incident')
  mintKey(heard, name)
  assert.equal(new Set(contexts).size, 6)
})

test('F-19: one flipped bit anywhere in a wrapped key is found, as is one cut short', (t) => {
  const { keys } = temporaryKeystore(t)
  const { row } = keys.mint(keyName())
  assert.equal(row.wrapped.length, 1 + 12 + 32 + 16)
  for (let bit = 0; bit < row.wrapped.length * 8; bit += 1) {
    const wrapped = Buffer.from(row.wrapped)
    wrapped.writeUInt8(wrapped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
    assert.throws(() => keys.unwrap({ ...row, wrapped }), damaged)
  }
  for (let length = 0; length < row.wrapped.length; length += 1) {
    assert.throws(() => keys.unwrap({ ...row, wrapped: row.wrapped.subarray(0, length) }), damaged)
  }
})

test('F-20: re-wrapping can be cut off after any key and repeated, and every key opens by exactly one path', async (t) => {
  const { keys, keystore, clock } = temporaryKeystore(t)
  const place = { table: 'message', column: 'body', row: 'r' }
  const minted = Array.from({ length: 8 }, () => keys.mint(keyName()))
  const sealed = minted.map(({ key }) => keys.seal(key, place, key.subject))
  await keystore.rotateEpoch('incident')
  for (let cut = 0; cut <= minted.length; cut += 1) {
    const rows = minted.map(({ row }, at) => (at < cut ? keys.rewrap(row) : row))
    const again = rows.map((row) => keys.rewrap(row))
    assert.deepEqual(
      rows.map(({ epoch }) => epoch),
      minted.map((_, at) => (at < cut ? 2 : 1)),
    )
    for (const [at, row] of again.entries()) {
      assert.equal(row.epoch, 2)
      if (at < cut) assert.equal(row, rows[at], 'a key under the newest epoch is left as it is')
      assert.throws(() => keys.unwrap({ ...row, epoch: 1 }), damaged)
      assert.equal(keys.open(keys.unwrap(row), place, sealed[at] ?? Buffer.alloc(0)).toString(), row.subject)
    }
  }
  clock.advance(day)
  await keys.destroyEpoch(1, new Set([2]))
})

test('F-20, R-07: an erased key, whose row is gone, is in nothing that re-wrapping leaves; with its epoch it is gone for good', async (t) => {
  const { keys, keystore, clock } = temporaryKeystore(t)
  const rows = new Map(Array.from({ length: 3 }, () => keys.mint(keyName()).row).map((row) => [row.subject, row]))
  const [erased] = rows.values()
  assert.ok(erased !== undefined)
  const dump = [...rows.values()]
  rows.delete(erased.subject)
  await keystore.rotateEpoch('incident')
  for (const [subject, row] of rows) rows.set(subject, keys.rewrap(row))
  clock.advance(day)
  await keys.destroyEpoch(1, new Set([...rows.values()].map(({ epoch }) => epoch)))
  for (const row of dump) assert.throws(() => keys.unwrap(row), damaged)
  for (const row of rows.values()) assert.notEqual(keys.unwrap(row).subject, erased.subject)
})

test('R-07: unwrapping asks the keystore every time: no key outlives its row in a cache', async (t) => {
  const { keys, keystore, clock } = temporaryKeystore(t)
  const { row } = keys.mint(keyName())
  keys.unwrap(row)
  await keystore.rotateEpoch('incident')
  clock.advance(day)
  await keys.destroyEpoch(1, new Set())
  assert.throws(() => keys.unwrap(row), damaged)
})

test('M-07: a key prints its name and not itself', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName())
  assert.deepEqual(Object.keys(key).sort(), ['bundle', 'subject', 'tenant', 'version'])
  assert.doesNotMatch(
    `${inspect(key, { showHidden: true, depth: 9 })}${JSON.stringify(key)}`,
    /secret|Buffer|[0-9a-f]{64}/i,
  )
})

test('S-05: something that only looks like a key is refused', (t) => {
  const { keys } = temporaryKeystore(t)
  const name = keyName()
  keys.mint(name)
  // @ts-expect-error: the names alone are not a key
  assert.throws(() => keys.seal(name, place, 'text'), TypeError)
})

test('S-05: a key version that does not fit the header is refused', (t) => {
  const { keys } = temporaryKeystore(t)
  for (const version of [0, -1, 1.5, 2 ** 32, Number.NaN])
    assert.throws(() => keys.mint(keyName({ version })), RangeError)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 0xffffffff }), (version) => {
      const { row, key } = keys.mint(keyName({ version }))
      assert.equal(keys.open(keys.unwrap(row), place, keys.seal(key, place, 'text')).toString(), 'text')
    }),
  )
})
