// One person's address has one form; two people's addresses have two.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { normalise } from './normalise.ts'

const same: readonly (readonly [string, string, string])[] = [
  ['email', 'Ann.Example@Shop.EXAMPLE', 'ann.example@shop.example'],
  ['email', ' ann@shop.example\n', 'ann@shop.example'],
  ['email', 'ann@b\u00fccher.example', 'ann@xn--bcher-kva.example'],
  ['contact.email', 'ann@BU\u0308CHER.example', 'ann@xn--bcher-kva.example'],
  ['backup_email', 'ann@b\u00fccher.example', 'ann@xn--bcher-kva.example'],
  ['email', 'a\u200bnn@shop\u00ad.example', 'ann@shop.example'],
  ['email', '\uff41nn\uff20shop.example', 'ann@shop.example'],
  ['name', 'STRASSE', 'stra\u00dfe'],
  ['name', 'STRA\u1e9eE', 'strasse'],
  ['name', '\u03c3\u03b1\u03c3', '\u03c3\u03b1\u03c2'],
  ['name', '\u03a3\u0391\u03a3', '\u03c3\u03b1\u03c2'],
  ['name', 'e\u0301', '\u00e9'],
  ['name', '\ufb01sh', 'fish'],
]

test('S-05, 3.5: values that mean the same are found under one index', () => {
  for (const [field, one, two] of same) assert.equal(normalise(field, one), normalise(field, two), `${field} ${one}`)
})

const different: readonly (readonly [string, string, string])[] = [
  ['email', 'ann.example@shop.example', 'annexample@shop.example'],
  ['email', 'ann+a@shop.example', 'ann@shop.example'],
  ['email', '\u0131an@shop.example', 'ian@shop.example'],
  ['email', 'ann@shop.example', 'ann@shop.example.org'],
  ['name', 'ann@b\u00fccher.example', 'ann@xn--bcher-kva.example'],
  ['emailed', 'ann@b\u00fccher.example', 'ann@xn--bcher-kva.example'],
  ['name', 'a b', 'ab'],
]

test('S-05, 3.5: values of two people stay two', () => {
  for (const [field, one, two] of different)
    assert.notEqual(normalise(field, one), normalise(field, two), `${field} ${one}`)
})

test('S-05, 3.5: an address without a domain, or with an impossible one, is kept as it is', () => {
  assert.equal(normalise('email', 'Ann'), 'ann')
  assert.equal(normalise('email', 'ann@xn--\u00fc'), 'ann@xn--\u00fc')
  assert.equal(normalise('email', 'ann@'), 'ann@')
})

test('S-05, 3.5: normalising twice changes nothing more', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.emailAddress())
  fc.assert(
    fc.property(fc.constantFrom('email', 'name'), text, (field, value) => {
      const once = normalise(field, value)
      assert.equal(normalise(field, once), once)
    }),
    { numRuns: 5000 },
  )
})
