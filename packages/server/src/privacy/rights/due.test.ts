import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthsAfter, periodAfter } from './due.ts'

const after = (at: string, months = 1) => new Date(monthsAfter(Date.parse(at), months)).toISOString()

test('R-02: a month is a month of the calendar, also where the day does not exist', () => {
  assert.equal(after('2026-11-23T10:00:00.000Z'), '2026-12-23T10:00:00.000Z')
  assert.equal(after('2027-01-31T23:59:59.999Z'), '2027-02-28T23:59:59.999Z')
  assert.equal(after('2028-01-31T00:00:00.000Z'), '2028-02-29T00:00:00.000Z')
  assert.equal(after('2026-12-31T12:00:00.000Z'), '2027-01-31T12:00:00.000Z')
  assert.equal(after('2026-08-31T12:00:00.000Z'), '2026-09-30T12:00:00.000Z')
})

test('L-01: periods of days, months and years', () => {
  const at = Date.parse('2024-02-29T08:00:00.000Z')
  assert.equal(new Date(periodAfter(at, 'P30D')).toISOString(), '2024-03-30T08:00:00.000Z')
  assert.equal(new Date(periodAfter(at, 'P3Y')).toISOString(), '2027-02-28T08:00:00.000Z')
  assert.throws(() => periodAfter(at, 'P1Y2M'), RangeError)
})
