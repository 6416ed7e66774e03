// Periods in words: what Intl gives, and where it is not good enough.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodInWords } from './plural.ts'

for (const [period, lang, words] of [
  ['P30D', 'en', '30 days'],
  ['P1D', 'en', '1 day'],
  ['P6M', 'de', '6 Monate'],
  ['P3Y', 'sl', '3 leta'],
  ['P30D', 'mt', '30 jum'],
  ['P12M', 'mt', '12-il xahar'],
  ['P3Y', 'ga', '3 bliana'],
] as const) {
  test(`${period} in ${lang}`, () => assert.equal(periodInWords(period, lang), words))
}

test('a period of two units is refused', () => {
  assert.throws(() => periodInWords('P1Y6M', 'en'), RangeError)
})
