// A keystore leaves the house in one piece, under a passphrase, and comes back whole or not at all.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { day, settableClock } from '../domain/clock.ts'
import { newId } from '../domain/ids.ts'
import { readDocument, writeDocument } from './document.ts'
import { openFileKeystore } from './file-keystore.ts'
import { openKeys } from './keys.ts'
import { exportKeystore, importKeystore } from './keystore-export.ts'
import { keyName, temporaryDirectory, temporaryKeystore } from './temporary-keystore.ts'

const exportPassphrase = 'a passphrase for the safe'
const passphrase = 'a passphrase of nobody'
const damagedData = { name: 'Problem', code: 'sealed-data-damaged' }

test('F-12: an export brings back every key, under a new passphrase if wanted', async (t) => {
  const { dir, clock, keystore, keys } = temporaryKeystore(t)
  const { row } = keys.mint(keyName())
  await keystore.rotateEpoch('incident')
  await keystore.rotateSigningKey('log')
  const text = exportKeystore(dir, { exportPassphrase, clock })
  const elsewhere = temporaryDirectory(t)
  importKeystore(elsewhere, text, { exportPassphrase, passphrase, clock })
  const back = openKeys({ keystore: openFileKeystore(elsewhere, { passphrase, clock }), clock })
  back.unwrap(row)
  assert.equal(back.keystoreId, keys.keystoreId)
  assert.deepEqual(back.publicKeys('log'), keys.publicKeys('log'))
  assert.deepEqual(back.blindIndex('t', 'email', 'a@b'), keys.blindIndex('t', 'email', 'a@b'))
})

test('S-06: an export shows no key, and no wrapped one either', (t) => {
  const { dir, clock } = temporaryKeystore(t)
  const text = exportKeystore(dir, { exportPassphrase, clock })
  for (const name of readdirSync(dir)) {
    const key = /"key":"([^"]+)"/.exec(readFileSync(join(dir, name), 'utf8'))?.[1]
    assert.ok(key !== undefined && !text.includes(key))
  }
})

test('S-06: import refuses a wrong passphrase and an occupied place, and leaves nothing behind', (t) => {
  const { dir, clock } = temporaryKeystore(t)
  const text = exportKeystore(dir, { exportPassphrase, clock })
  const elsewhere = temporaryDirectory(t)
  assert.throws(() => importKeystore(elsewhere, text, { exportPassphrase: passphrase, clock }), {
    code: 'wrong-passphrase',
  })
  assert.throws(() => readdirSync(elsewhere), { code: 'ENOENT' })
  assert.throws(() => importKeystore(dir, text, { exportPassphrase, clock }), { code: 'keystore-exists' })
  assert.throws(() => exportKeystore(dir, { exportPassphrase: 'short', clock }), { code: 'passphrase-too-short' })
})

test('F-19: one flipped bit in any byte of an export is found', (t) => {
  const { dir, clock } = temporaryKeystore(t)
  const bytes = Buffer.from(exportKeystore(dir, { exportPassphrase, clock }))
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes)
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at & 7)), at)
    assert.throws(() => importKeystore(`${dir}.never`, flipped.toString(), { exportPassphrase, clock }), {
      code: 'keystore-damaged',
    })
  }
})

test('F-19: an export that was doctored with a right checksum does not open', (t) => {
  const { dir, clock } = temporaryKeystore(t)
  const document = readDocument('export', exportKeystore(dir, { exportPassphrase, clock }), 'export')
  for (const change of [{ created_at: '2020-01-01T00:00:00.000Z' }, { keystore: newId() }]) {
    const text = writeDocument<'export'>({ ...document, ...change })
    const place = temporaryDirectory(t)
    assert.throws(() => importKeystore(place, text, { exportPassphrase, clock }), { code: 'wrong-passphrase' })
  }
})

test("CR-08: an export older than an erasure brings no erased key back by itself, for it holds no person's key", async (t) => {
  const { dir, clock, keys } = temporaryKeystore(t)
  const { row } = keys.mint(keyName())
  const text = exportKeystore(dir, { exportPassphrase, clock })
  const [kept] = [keys.mint(keyName()).row]
  assert.ok(!text.includes(row.subject) && !text.includes(row.wrapped.toString('base64url')))
  const back = openKeys({ keystore: importKeystore(temporaryDirectory(t), text, { exportPassphrase, clock }), clock })
  back.unwrap(kept)
})

test('CR-08: epochs destroyed since the export are destroyed again on import; without the ledger, an old dump opens (the documented window)', async (t) => {
  const { dir, clock, keystore, keys } = temporaryKeystore(t)
  const { row } = keys.mint(keyName())
  await keystore.rotateEpoch('incident')
  const text = exportKeystore(dir, { exportPassphrase, clock })
  clock.advance(day)
  await keys.destroyEpoch(1, new Set([2]))

  const guarded = temporaryDirectory(t)
  const destroyed = new Set([1])
  const back = openKeys({ keystore: importKeystore(guarded, text, { exportPassphrase, destroyed, clock }), clock })
  assert.throws(() => back.unwrap(row), damagedData)
  assert.ok(!readdirSync(guarded).includes('epoch-1.json'))
  assert.equal(back.mint(keyName()).row.epoch, 2)

  const unguarded = openKeys({
    keystore: importKeystore(temporaryDirectory(t), text, { exportPassphrase, clock }),
    clock,
  })
  unguarded.unwrap(row)
  await unguarded.destroyEpoch(1, new Set([2]))
  assert.throws(() => unguarded.unwrap(row), damagedData)

  assert.throws(
    () => importKeystore(temporaryDirectory(t), text, { exportPassphrase, destroyed: new Set([1, 2]), clock }),
    { code: 'keystore-mismatch' },
  )
})

test('CR-08: an export made after a destruction does not hold the epoch', async (t) => {
  const { dir, clock, keystore, keys } = temporaryKeystore(t)
  const { row } = keys.mint(keyName())
  await keystore.rotateEpoch('incident')
  clock.advance(day)
  await keys.destroyEpoch(1, new Set([2]))
  const text = exportKeystore(dir, { exportPassphrase, clock: settableClock(clock.now()) })
  const back = openKeys({ keystore: importKeystore(temporaryDirectory(t), text, { exportPassphrase, clock }), clock })
  assert.throws(() => back.unwrap(row), damagedData)
  assert.equal(
    back.inventory().find(({ kind, generation }) => kind === 'epoch' && generation === 1)?.state,
    'destroyed',
  )
})
