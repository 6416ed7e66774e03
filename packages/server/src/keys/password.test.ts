import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../domain/problem.ts'
import { openPasswords } from './password.ts'

test('S-04: a password is stored as Argon2id with its cost, never twice the same, and checked in either Unicode form', async () => {
  const passwords = openPasswords()
  const composed = 'caf\u00e9 au lait, 4 o\u2019clock'
  const encoded = await passwords.hash(composed)
  assert.match(encoded, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.notEqual(encoded, await passwords.hash(composed))
  assert.equal(await passwords.verify(composed.normalize('NFD'), encoded), true)
  assert.equal(await passwords.verify('cafe au lait, 4 o\u2019clock', encoded), false)
})

test('S-04: long pass phrases count to their last letter', async () => {
  const passwords = openPasswords()
  const encoded = await passwords.hash(`${'long '.repeat(40)}a`)
  assert.equal(await passwords.verify(`${'long '.repeat(40)}b`, encoded), false)
})

test('DO-04: more guesses than the queue takes are refused at once, the others are answered, and the queue is free again after', async () => {
  const passwords = openPasswords({ atOnce: 1, waiting: 1 })
  const all = await Promise.allSettled([passwords.hash('one'), passwords.hash('two'), passwords.hash('three')])
  assert.deepEqual(
    all.map((one) => one.status),
    ['fulfilled', 'fulfilled', 'rejected'],
  )
  const refused = all[2]
  assert.ok(refused?.status === 'rejected' && refused.reason instanceof Problem)
  assert.equal(refused.reason.code, 'too-many-requests')
  await passwords.hash('four')
})

test('S-03: the decoy is checked like any stored password and fits none', async () => {
  const passwords = openPasswords()
  assert.equal(await passwords.verify('', passwords.decoy), false)
  assert.equal(passwords.decoy.length, (await passwords.hash('x')).length)
})

test('S-04: a stored text that is no hash is damage, not a wrong password', async () => {
  assert.throws(
    () => openPasswords().verify('x', 'plain'),
    (fault: Problem) => fault.code === 'sealed-data-damaged',
  )
})
