// A sealed cell opens with its key, at its place, unchanged, and in no other case.
import assert from 'node:assert/strict'
import { createDecipheriv } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { newId } from '../domain/ids.ts'
import { random } from '../domain/random.ts'
import { recordKeys } from './bundle-key.ts'
import { salamander } from './ghash.ts'
import { binding, openCell, type SealPlace, sealCell, sealedKeyVersion, sealOverhead } from './seal.ts'
import { keyName, temporaryKeystore } from './temporary-keystore.ts'

const damaged = { name: 'Problem', code: 'sealed-data-damaged' }
const place: SealPlace = { table: 'message', column: 'body', row: newId(), rowVersion: 3 }
const text = 'My parcel 4711 has not come.'

test('S-05: what is sealed opens again, whatever it is', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName())
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 5000 }),
      fc.string(),
      fc.option(fc.nat(), { nil: undefined }),
      (bytes, row, rowVersion) => {
        const at = { ...place, row, rowVersion }
        const sealed = keys.seal(key, at, bytes)
        assert.deepEqual(keys.open(key, at, sealed), Buffer.from(bytes))
        assert.equal(sealed.length, bytes.length + sealOverhead)
      },
    ),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (said) => {
      assert.equal(keys.open(key, place, keys.seal(key, place, said)).toString(), said)
    }),
  )
})

test('S-05: the cell has the form that is written down', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName({ version: 0x01020304 }))
  const sealed = sealCell(key, place, text)
  assert.equal(sealed.subarray(0, 5).toString('hex'), '0101020304')
  assert.equal(sealOverhead, 1 + 4 + 32 + 32 + 12 + 16)
  assert.equal(sealedKeyVersion(sealed), 0x01020304)
  assert.equal(sealedKeyVersion(sealed.subarray(0, 4)), undefined)
  assert.ok(!sealed.includes(text.slice(0, 6)))
})

test('CR-01: a tag cut to 4, 8 or 12 bytes does not open, nor does anything shorter', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName())
  for (const said of [text, '']) {
    const sealed = sealCell(key, place, said)
    for (let length = 0; length < sealed.length; length += 1) {
      assert.throws(() => openCell(key, place, sealed.subarray(0, length)), damaged)
    }
  }
})

test('CR-02, S-05: a cell moved to another row, column, table, row version, bundle, subject or tenant does not open', (t) => {
  const { keys } = temporaryKeystore(t)
  const name = keyName()
  const { row, key } = keys.mint(name)
  const sealed = keys.seal(key, place, text)
  for (const other of [
    { ...place, row: newId() },
    { ...place, column: 'findings' },
    { ...place, table: 'draft' },
    { ...place, rowVersion: 4 },
    { ...place, rowVersion: undefined },
    { ...place, table: 'messageb', column: 'ody' },
  ]) {
    assert.throws(() => keys.open(key, other, sealed), damaged)
  }
  for (const over of [{ tenant: newId() }, { subject: newId() }, { bundle: 'identity' }, { version: 2 }]) {
    assert.throws(() => keys.open(keys.mint({ ...name, ...over }).key, place, sealed), damaged)
    assert.throws(() => keys.unwrap({ ...row, ...over }), damaged)
  }
  assert.equal(keys.open(key, place, sealed).toString(), text)
})

test('S-05: every part of the binding is in it, also where the key is the same', () => {
  const key = keyName()
  const commitment = random(32)
  const bound = binding(1, key, place, commitment)
  const others = [
    binding(2, key, place, commitment),
    binding(1, key, place, random(32)),
    ...Object.keys(place).map((part) =>
      binding(1, key, { ...place, [part]: part === 'rowVersion' ? 9 : 'other' }, commitment),
    ),
    ...['tenant', 'subject', 'bundle'].map((part) => binding(1, { ...key, [part]: 'other' }, place, commitment)),
    binding(1, { ...key, version: 9 }, place, commitment),
  ]
  assert.equal(new Set([bound, ...others].map((bytes) => bytes.toString('hex'))).size, 11)
})

test('CR-03: another version, another key version or a stripped commitment does not open; there is no fallback', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName())
  const sealed = sealCell(key, place, text)
  const changed = (at: number, bytes: Uint8Array) => {
    const copy = Buffer.from(sealed)
    copy.set(bytes, at)
    return copy
  }
  for (let version = 0; version < 256; version += 1) {
    if (version !== 1) assert.throws(() => openCell(key, place, changed(0, Buffer.of(version))), damaged)
  }
  assert.throws(() => openCell(key, place, changed(1, Buffer.of(0, 0, 0, 2))), damaged)
  assert.throws(() => openCell(key, place, changed(37, Buffer.alloc(32))), damaged)
  assert.throws(() => openCell(key, place, Buffer.concat([sealed.subarray(0, 37), sealed.subarray(69)])), damaged)
})

test('CR-04: a ciphertext that is genuine under two keys opens only under the one it is committed to', (t) => {
  const { keys } = temporaryKeystore(t)
  const name = keyName()
  const [one, two] = [keys.mint(name).key, keys.mint(name).key]
  const [salt, nonce] = [random(32), random(12)]
  const [a, b] = [recordKeys(one, salt, 'cell'), recordKeys(two, salt, 'cell')]
  const sides = [a, b].map(({ cipherKey, commitment }, at) => ({
    key: cipherKey.export(),
    context: binding(1, at === 0 ? one : two, place, commitment),
  }))
  const [left, right] = sides
  assert.ok(left !== undefined && right !== undefined)
  const { body, tag } = salamander(left, right, nonce)
  const genuine = createDecipheriv('aes-256-gcm', right.key, nonce, { authTagLength: 16 })
  genuine.setAAD(right.context)
  genuine.setAuthTag(tag)
  genuine.update(body)
  genuine.final()

  const sealed = Buffer.concat([Buffer.of(1, 0, 0, 0, 1), salt, a.commitment, nonce, body, tag])
  assert.equal(openCell(one, place, sealed).length, 16)
  assert.throws(() => openCell(two, place, sealed), damaged)
})

test('CR-06: an older ciphertext of the same cell does not open at the new row version; without versions it would', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName())
  const older = keys.seal(key, { ...place, rowVersion: 1 }, 'older')
  assert.throws(() => keys.open(key, { ...place, rowVersion: 2 }, older), damaged)
  const { table, column, row } = place
  const unversioned = keys.seal(key, { table, column, row }, 'older')
  assert.equal(keys.open(key, { table, column, row }, unversioned).toString(), 'older')
})

test('CR-07: no salt, nonce or commitment comes twice in 100 000 records', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName())
  const seen = { salt: new Set<string>(), commitment: new Set<string>(), nonce: new Set<string>() }
  for (let count = 0; count < 100_000; count += 1) {
    const sealed = sealCell(key, place, '')
    seen.salt.add(sealed.toString('latin1', 5, 37))
    seen.commitment.add(sealed.toString('latin1', 37, 69))
    seen.nonce.add(sealed.toString('latin1', 69, 81))
  }
  for (const set of Object.values(seen)) assert.equal(set.size, 100_000)
})

test('F-19: one flipped bit anywhere in a sealed cell is found, and its neighbour still opens', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName())
  const sealed = keys.seal(key, place, text)
  const neighbour = keys.seal(key, { ...place, column: 'findings' }, text)
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const at = bit >> 3
    sealed.writeUInt8(sealed.readUInt8(at) ^ (1 << (bit & 7)), at)
    assert.throws(() => keys.open(key, place, sealed), damaged)
    sealed.writeUInt8(sealed.readUInt8(at) ^ (1 << (bit & 7)), at)
  }
  assert.equal(keys.open(key, place, sealed).toString(), text)
  assert.equal(keys.open(key, { ...place, column: 'findings' }, neighbour).toString(), text)
})

test('S-05: a damaged cell says nothing of what was in it', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName())
  const sealed = keys.seal(key, place, text)
  sealed.writeUInt8(sealed.readUInt8(sealed.length - 1) ^ 1, sealed.length - 1)
  assert.throws(
    () => keys.open(key, place, sealed),
    (error: unknown) => error instanceof Error && error.message === 'sealed-data-damaged' && error.cause === undefined,
  )
})
