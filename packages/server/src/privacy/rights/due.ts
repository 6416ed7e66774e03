// When a right must be answered: one month by the calendar (Art. 12(3) GDPR), counted as Reg. 1182/71 counts.
import { day } from '../../domain/clock.ts'
import { alarmDays, answerMonths, extensionMonths } from '../../map/law/deadlines.ts'
import { type DayNumber, dateIn, dayNumber, endOfDay, isWorkingDay } from './calendar.ts'

/**
 * The same day of the next month, or its last day where there is no such day: 31 January gives 28 or 29 February. In UTC; `at` and
 * the result are instants in milliseconds.
 */
export function monthsAfter(at: number, months: number): number {
  const from = new Date(at)
  const date = monthsOn(Math.floor(at / day), months)
  return date * day + (at - Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()))
}

function monthsOn(date: DayNumber, months: number): DayNumber {
  const from = new Date(date * day)
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth() + 1 + months
  const lastDay = new Date(dayNumber(year, month + 1, 0) * day).getUTCDate()
  return dayNumber(year, month, Math.min(from.getUTCDate(), lastDay))
}

/** The instant at which a period of one unit (`P30D`, `P6M`, `P3Y`) has passed. Throws RangeError on other forms. */
export function periodAfter(at: number, period: string): number {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(period) ?? []
  if (count === undefined) throw new RangeError(`not a period of one unit: ${period}`)
  if (unit === 'D') return at + Number(count) * day
  return monthsAfter(at, Number(count) * (unit === 'Y' ? 12 : 1))
}

/**
 * The end of a period of months that began with an event: the last millisecond of the day with the same number (Art. 3(2)(c)), and
 * where that is a holiday, Saturday or Sunday, of the next working day (Art. 3(4)), by the calendar of a country.
 */
export function endOfMonths(at: number, months: number, country: string): number {
  let last = monthsOn(dateIn(country, at), months)
  while (!isWorkingDay(country, last)) last += 1
  return endOfDay(country, last)
}

/** Until when a request that came at an instant must be answered. */
export function answerDue(at: number, country: string): number {
  return endOfMonths(at, answerMonths, country)
}

/** Until when it must be answered after an extension, which may be decided until `answerDue` and not later. */
export function extendedDue(at: number, country: string): number {
  return endOfMonths(at, answerMonths + extensionMonths, country)
}

/** Days until a due date by the calendar of a country: 0 on the day itself, negative when it has passed. */
export function daysLeft(due: number, now: number, country: string): number {
  return dateIn(country, due) - dateIn(country, now)
}

/** The alarm that is due: the smallest number of days of the list that has been reached, `undefined` while there is time. */
export function alarmOf(due: number, now: number, country: string): number | undefined {
  const left = daysLeft(due, now, country)
  return alarmDays.findLast((days) => left <= days)
}
