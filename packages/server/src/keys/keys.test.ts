// The face of the room: indexes, references, prints and signatures.
import assert from 'node:assert/strict'
import { createHmac, createPublicKey, verify } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { day, settableClock } from '../domain/clock.ts'
import { sha256 } from '../domain/hash.ts'
import { newId } from '../domain/ids.ts'
import { random } from '../domain/random.ts'
import { openKeys, verifyEd25519 } from './keys.ts'
import { keyName, temporaryKeystore } from './temporary-keystore.ts'

const refused = (reason: string) => ({ name: 'Problem', code: 'conflict', members: { reason } })

test('S-05: the blind index finds equal values of one tenant and field only', (t) => {
  const { keys } = temporaryKeystore(t)
  const [tenant, other] = [newId(), newId()]
  const index = keys.blindIndex(tenant, 'email', 'Ann@Shop.example')
  assert.equal(index.length, 32)
  assert.deepEqual(index, keys.blindIndex(tenant, 'email', 'ann@shop.example'))
  for (const each of [
    keys.blindIndex(tenant, 'email', 'bob@shop.example'),
    keys.blindIndex(other, 'email', 'ann@shop.example'),
    keys.blindIndex(tenant, 'name', 'ann@shop.example'),
    temporaryKeystore(t).keys.blindIndex(tenant, 'email', 'ann@shop.example'),
  ]) {
    assert.notDeepEqual(index, each)
  }
})

test('CR-05: with the dump and the configuration but without the keystore, an index cannot be tried out', (t) => {
  const { dir, keys } = temporaryKeystore(t)
  const tenant = newId()
  const value = 'ann@shop.example'
  const { row, key } = keys.mint(keyName({ tenant }))
  const sealed = keys.seal(key, { table: 'contact', column: 'email', row: 'r' }, value)
  const index = keys.blindIndex(tenant, 'email', value)
  const dump = Buffer.concat([row.wrapped, sealed, index])
  assert.ok(!dump.includes(value))
  const known = [tenant, 'email', `${tenant}email`, '', row.subject, keys.keystoreId, row.wrapped, sealed]
  for (const guess of known) {
    assert.notDeepEqual(index, createHmac('sha256', guess).update(value).digest())
    assert.notDeepEqual(index, sha256(Buffer.concat([Buffer.from(guess), Buffer.from(value)])))
  }
  const stranger = temporaryKeystore(t).keys
  assert.notDeepEqual(index, stranger.blindIndex(tenant, 'email', value))
  assert.throws(() => stranger.unwrap(row), { code: 'sealed-data-damaged' })
  for (const name of readdirSync(dir)) assert.ok(!dump.includes(readFileSync(join(dir, name))))
})

test('S-06: while the index key is rotated both indexes are looked up, and the old one can be dropped', async (t) => {
  const { keys } = temporaryKeystore(t)
  const of = () => keys.blindIndexes('tenant', 'email', 'ann@shop.example')
  const [old] = of()
  assert.equal(await keys.rotateIndexKey(), 2)
  const fresh = keys.blindIndex('tenant', 'email', 'ann@shop.example')
  assert.deepEqual(of(), [fresh, old])
  assert.notDeepEqual(fresh, old)
  await assert.rejects(keys.dropIndexKey(2), refused('index-key-in-use'))
  await keys.dropIndexKey(1)
  await keys.dropIndexKey(1)
  assert.deepEqual(of(), [fresh])
  await assert.rejects(keys.dropIndexKey(3), refused('index-key-in-use'))
})

test('CR-14: the reference of one thing is another in every entry, and another under every key', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName({ bundle: 'log' }))
  const subject = newId()
  const references = Array.from({ length: 2000 }, () => keys.reference(key, newId(), subject))
  assert.equal(new Set(references).size, references.length)
  const entry = newId()
  assert.equal(keys.reference(key, entry, subject), keys.reference(key, entry, subject))
  assert.match(keys.reference(key, entry, subject), /^hmac:[A-Za-z0-9_-]{43}$/)
  assert.notEqual(keys.reference(key, entry, subject), keys.reference(keys.mint(keyName()).key, entry, subject))
  assert.notEqual(keys.reference(key, 'ab', 'c'), keys.reference(key, 'a', 'bc'))
  // No bit of a reference tells two entries of one person from two entries of two.
  const ones = Array.from({ length: 256 }, (_, bit) =>
    references.reduce(
      (sum, text) => sum + ((Buffer.from(text.slice(5), 'base64url').readUInt8(bit >> 3) >> (bit & 7)) & 1),
      0,
    ),
  )
  for (const count of ones) assert.ok(count > 850 && count < 1150, `${count} of 2000`)
})

test('CR-14: a commitment hides what it commits to behind its nonce', (t) => {
  const { keys } = temporaryKeystore(t)
  const nonce = random(32)
  assert.equal(keys.commit(nonce, 'detail'), keys.commit(nonce, Buffer.from('detail')))
  assert.match(keys.commit(nonce, 'detail'), /^hmac:[A-Za-z0-9_-]{43}$/)
  assert.notEqual(keys.commit(nonce, 'detail'), keys.commit(random(32), 'detail'))
  assert.throws(() => keys.commit(random(16), 'detail'), RangeError)
})

test('PF-02, PF-04, PF-17: the check of a token belongs to one key, conversation and label', (t) => {
  const { keys } = temporaryKeystore(t)
  const { key } = keys.mint(keyName())
  const check = keys.tokenCheck(key, 'conversation', 'EMAIL_1')
  assert.match(check, /^[a-z2-7]{5}$/)
  assert.equal(check, keys.tokenCheck(key, 'conversation', 'EMAIL_1'))
  const many = Array.from({ length: 2000 }, (_, at) => keys.tokenCheck(key, `conversation ${at}`, 'EMAIL_1'))
  assert.ok(new Set(many).size > 1990)
  assert.notEqual(check, keys.tokenCheck(key, 'conversation', 'EMAIL_2'))
  assert.notEqual(check, keys.tokenCheck(keys.mint(keyName()).key, 'conversation', 'EMAIL_1'))
})

test('M-05: a print is the same all day, for one process, and another the next day', (t) => {
  const { keystore } = temporaryKeystore(t)
  const clock = settableClock('2026-11-23T00:00:00.000Z')
  const { keyedPrint } = openKeys({ keystore, clock })
  const print = keyedPrint('client', '203.0.113.0/24')
  assert.match(print, /^[A-Za-z0-9_-]{22}$/)
  clock.advance(day - 1)
  assert.equal(keyedPrint('client', '203.0.113.0/24'), print)
  assert.notEqual(keyedPrint('client', '203.0.114.0/24'), print)
  assert.notEqual(keyedPrint('account', '203.0.113.0/24'), print)
  assert.notEqual(openKeys({ keystore, clock }).keyedPrint('client', '203.0.113.0/24'), print)
  clock.advance(1)
  assert.notEqual(keyedPrint('client', '203.0.113.0/24'), print)
  clock.advance(-1)
  assert.notEqual(keyedPrint('client', '203.0.113.0/24'), print, 'a day that comes again has a key of its own')
})

test('S-06: a signature is checked by whoever has the public key, and by no other key', (t) => {
  const { keys } = temporaryKeystore(t)
  const bytes = Buffer.from('a checkpoint')
  const signature = keys.sign('log', bytes)
  const { raw, spki, keyId } = keys.publicKey('log')
  assert.equal(raw.length, 32)
  assert.equal(keyId, sha256(spki).toString('hex').slice(0, 32))
  assert.ok(verify(null, bytes, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature))
  assert.ok(verifyEd25519(raw, bytes, signature) && keys.verify('log', bytes, signature))
  assert.ok(!keys.verify('log', Buffer.from('another'), signature))
  assert.ok(!keys.verify('certificate', bytes, signature) && !keys.verify('receipt', bytes, signature))
  assert.ok(!verifyEd25519(raw.subarray(1), bytes, signature) && !verifyEd25519(raw, bytes, signature.subarray(1)))
  assert.equal(
    new Set((['log', 'certificate', 'receipt'] as const).map((which) => keys.publicKey(which).keyId)).size,
    3,
  )
})

test('S-06: after a new signing key, old signatures still verify', async (t) => {
  const { keys } = temporaryKeystore(t)
  const bytes = Buffer.from('a certificate')
  const old = keys.sign('certificate', bytes)
  const fresh = await keys.rotateSigningKey('certificate')
  assert.deepEqual(keys.publicKey('certificate'), fresh)
  assert.ok(!verifyEd25519(fresh.raw, bytes, old))
  assert.ok(
    keys.verify('certificate', bytes, old) && keys.verify('certificate', bytes, keys.sign('certificate', bytes)),
  )
  assert.equal(keys.publicKeys('certificate').length, 2)
})

test('F-12: a database with keys under epochs that the keystore lacks is noticed', async (t) => {
  const { keys, keystore, clock } = temporaryKeystore(t)
  await keystore.rotateEpoch('incident')
  keys.checkEpochs(new Set([1, 2]))
  keys.checkEpochs(new Set())
  assert.throws(() => keys.checkEpochs(new Set([2, 4, 3])), {
    name: 'Fatal',
    code: 'keystore-mismatch',
    message: /epochs 3, 4/,
  })
  clock.advance(day)
  await keys.destroyEpoch(1, new Set([2]))
  assert.throws(() => keys.checkEpochs(new Set([1])), { name: 'Fatal', code: 'database-too-old' })
})
