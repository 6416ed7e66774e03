import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorities } from '../../map/law/authorities.ts'
import { holidays } from '../../map/law/holidays.ts'
import { dayNumber, easter, endOfDay, holidaysIn, orthodoxEaster } from './calendar.ts'
import { alarmOf, answerDue, daysLeft, extendedDue, monthsAfter, periodAfter } from './due.ts'

const after = (at: string, months = 1) => new Date(monthsAfter(Date.parse(at), months)).toISOString()
const due = (at: string, country: string) => new Date(answerDue(Date.parse(at), country)).toISOString()
const extended = (at: string, country: string) => new Date(extendedDue(Date.parse(at), country)).toISOString()

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

/** Received, country, end of the period in UTC; the reason. */
const table: readonly (readonly [string, string, string, string])[] = [
  ['2026-03-05T09:00:00Z', 'DE', '2026-04-07T21:59:59.999Z', '5 April 2026 is Easter Sunday, the 6th Easter Monday'],
  ['2026-08-31T09:00:00Z', 'DE', '2026-09-30T21:59:59.999Z', 'there is no 31 September (EDPB 01/2022)'],
  ['2027-01-31T09:00:00Z', 'DE', '2027-03-01T22:59:59.999Z', '28 February 2027 is a Sunday'],
  ['2028-01-31T09:00:00Z', 'DE', '2028-02-29T22:59:59.999Z', 'a leap year'],
  ['2026-11-25T09:00:00Z', 'DE', '2026-12-28T22:59:59.999Z', 'Christmas, Boxing Day on a Saturday, a Sunday'],
  ['2026-11-25T09:00:00Z', 'BE', '2026-12-28T22:59:59.999Z', 'the 25th is off, then a weekend'],
  ['2026-11-24T09:00:00Z', 'CZ', '2026-12-28T22:59:59.999Z', 'Christmas Eve is a holiday there'],
  ['2026-11-24T09:00:00Z', 'DE', '2026-12-24T22:59:59.999Z', 'Christmas Eve is none here'],
  ['2026-09-28T09:00:00Z', 'GR', '2026-10-29T21:59:59.999Z', 'Ochi Day on a Wednesday'],
  ['2026-03-13T09:00:00Z', 'GR', '2026-04-14T20:59:59.999Z', 'Orthodox Easter Monday'],
  ['2026-04-17T09:00:00Z', 'NO', '2026-05-18T21:59:59.999Z', '17 May is a Sunday'],
  ['2026-02-17T09:00:00Z', 'IE', '2026-03-18T23:59:59.999Z', 'Saint Patrick; still winter time'],
  ['2026-11-26T09:00:00Z', 'IE', '2026-12-29T23:59:59.999Z', 'Saint Stephen on a Saturday is taken on Monday'],
  ['2026-10-31T22:30:00Z', 'DE', '2026-11-30T22:59:59.999Z', '30 minutes before midnight of 31 October in Berlin'],
  ['2026-10-31T23:30:00Z', 'DE', '2026-12-01T22:59:59.999Z', 'already 1 November in Berlin'],
  [
    '2026-02-28T12:00:00Z',
    'DE',
    '2026-03-30T21:59:59.999Z',
    '28 March is a Saturday; the clocks are changed on the 29th',
  ],
  ['2026-11-23T09:00:00Z', 'ZZ', '2026-12-23T23:59:59.999Z', 'a country that the table does not know: weekends only'],
]

test('R-02: a period ends with the last hour of a working day (Reg. 1182/71)', () => {
  for (const [at, country, end, why] of table) assert.equal(due(at, country), end, `${country} ${at}: ${why}`)
  assert.equal(extended('2026-11-30T09:00:00Z', 'DE'), '2027-03-01T22:59:59.999Z')
})

test('R-02: days left are counted by dates, and the alarms ring once each', () => {
  const end = answerDue(Date.parse('2026-11-23T10:00:00Z'), 'DE')
  const at = (text: string) => Date.parse(text)
  assert.equal(daysLeft(end, at('2026-11-23T10:00:00Z'), 'DE'), 30)
  assert.equal(daysLeft(end, at('2026-12-23T22:00:00Z'), 'DE'), 0)
  assert.equal(daysLeft(end, at('2026-12-23T23:30:00Z'), 'DE'), -1)
  assert.equal(alarmOf(end, at('2026-12-12T10:00:00Z'), 'DE'), undefined)
  assert.equal(alarmOf(end, at('2026-12-13T10:00:00Z'), 'DE'), 10)
  assert.equal(alarmOf(end, at('2026-12-19T10:00:00Z'), 'DE'), 5)
  assert.equal(alarmOf(end, at('2027-01-19T10:00:00Z'), 'DE'), 0)
})

test('Easter, western and orthodox, by years that are known', () => {
  assert.equal(easter(2026), dayNumber(2026, 4, 5))
  assert.equal(easter(2038), dayNumber(2038, 4, 25))
  assert.equal(orthodoxEaster(2026), dayNumber(2026, 4, 12))
  assert.equal(orthodoxEaster(2027), dayNumber(2027, 5, 2))
})

test('R-02 R-17: every country has its days, its zone and its authority, for the years to come', () => {
  const countries = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  )
  assert.deepEqual(Object.keys(holidays).sort(), countries)
  assert.deepEqual(Object.keys(authorities).sort(), countries)
  for (const country of countries) {
    for (let year = 2026; year < 2046; year++) {
      const days = holidaysIn(country, year)
      assert.ok(days.size >= 7, `${country} ${year}`)
      assert.ok(days.has(dayNumber(year, 1, 1)) && days.has(dayNumber(year, 12, 25)), `${country} ${year}`)
    }
    const authority = authorities[country]
    assert.match(authority?.url ?? '', /^https:\/\/[a-z.-]+$/)
    assert.ok((authority?.name.length ?? 0) > 5)
    assert.equal(new Date(endOfDay(country, dayNumber(2026, 6, 1))).getUTCMilliseconds(), 999)
  }
})
