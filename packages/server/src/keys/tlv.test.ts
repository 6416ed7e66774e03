// Lists of values have one form each.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { type TlvValue, tlv } from './tlv.ts'

const value: fc.Arbitrary<TlvValue> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('', 'a', 'ab', 'b', '|', '\u0001'),
  fc.uint8Array({ maxLength: 12 }),
  fc.nat(),
  fc.constant(undefined),
)

/** What a list means: text and bytes are told apart by their places, not by the encoding. */
function meaning(values: readonly TlvValue[]): string {
  const parts = values.map((each, at) => {
    if (each === undefined) return ''
    if (typeof each !== 'number') return `${at}:${Buffer.from(each).toString('hex')}`
    const bytes = Buffer.alloc(8)
    bytes.writeBigUInt64BE(BigInt(each))
    return `${at}:${bytes.toString('hex')}`
  })
  return parts.filter((part) => part !== '').join(' ')
}

test('S-05: two lists have the same bytes only if they say the same at every place', () => {
  const list = fc.array(value, { maxLength: 5 })
  fc.assert(
    fc.property(list, list, (a, b) => {
      assert.equal(tlv(...a).equals(tlv(...b)), meaning(a) === meaning(b))
    }),
    { numRuns: 2000 },
  )
})

test('S-05: moving a letter over a boundary, or leaving a value out, changes the bytes', () => {
  assert.notDeepEqual(tlv('ab', 'c'), tlv('a', 'bc'))
  assert.notDeepEqual(tlv('a', '', 'b'), tlv('a', 'b', ''))
  assert.notDeepEqual(tlv('a', undefined), tlv('a', ''))
  assert.notDeepEqual(tlv('a', 0), tlv('a', undefined))
})

test('S-05: the form is the one that is written down', () => {
  assert.equal(
    tlv('é', 258, undefined, Buffer.of(7)).toString('hex'),
    '0100000002c3a902000000080000000000000102040000000107',
  )
})

test('S-05: a number that cannot be told from another is refused', () => {
  for (const wrong of [-1, 1.5, Number.NaN, 2 ** 53]) assert.throws(() => tlv(wrong), RangeError)
  assert.throws(() => tlv(...Array.from({ length: 256 }, () => 'a')), RangeError)
})
