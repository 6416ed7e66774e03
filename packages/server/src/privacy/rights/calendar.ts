// Days as the law counts them (Reg. 1182/71): dates of a country, its public holidays, and the next working day.
import { day, hour } from '../../domain/clock.ts'
import { type CountryDays, holidays } from '../../map/law/holidays.ts'

/** A date without a time of day, as days since 1970-01-01. */
export type DayNumber = number

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const everywhere: CountryDays = { zone: 'UTC', rules: [] }

/** The number of a date; days beyond the month's end run into the next one. */
export function dayNumber(year: number, month: number, date: number): DayNumber {
  return Date.UTC(year, month - 1, date) / day
}

function weekdayOf(at: DayNumber): (typeof weekdays)[number] {
  return weekdays[new Date(at * day).getUTCDay()] ?? 'Sun'
}

/** Easter Sunday of the western church (Meeus, Jones, Butcher). */
export function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

/** Easter Sunday of the orthodox church: by the Julian calendar (Meeus), 13 days apart until 2099. */
export function orthodoxEaster(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const f = d + e + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1) + 13
}

/** The day that a rule means in a year. Throws RangeError for a rule of no known form. */
export function dayOf(rule: string, year: number): DayNumber {
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule)
  if (fixed !== null) return dayNumber(year, Number(fixed[1]), Number(fixed[2]))
  const moving = /^([EO])([+-]\d+)$/.exec(rule)
  if (moving !== null) return (moving[1] === 'E' ? easter(year) : orthodoxEaster(year)) + Number(moving[2])
  const [, which, wanted, month, from] = /^(?:(first|last)-)?([A-Z][a-z]{2})-(\d\d)(?:-(\d\d))?$/.exec(rule) ?? []
  if (wanted === undefined || (which === undefined) !== (from !== undefined))
    throw new RangeError(`no rule of a holiday: ${rule}`)
  const start =
    which === 'last' ? dayNumber(year, Number(month) + 1, 0) : dayNumber(year, Number(month), Number(from ?? 1))
  const step = which === 'last' ? -1 : 1
  for (let at = start; ; at += step) if (weekdayOf(at) === wanted) return at
}

/** The public holidays of a country in a year; empty for a country that the table does not know. */
export function holidaysIn(country: string, year: number): ReadonlySet<DayNumber> {
  const { rules, moves = [] } = holidays[country] ?? everywhere
  const days = new Set(rules.map((rule) => dayOf(rule, year)))
  for (const rule of moves) {
    const weekday = weekdayOf(dayOf(rule, year))
    if (weekday !== 'Sat' && weekday !== 'Sun') continue
    let instead = dayOf(rule, year) + (weekday === 'Sat' ? 2 : 1)
    while (days.has(instead)) instead += 1
    days.add(instead)
  }
  return days
}

/** Reg. 1182/71 Art. 2(2): every day but holidays, Saturdays and Sundays. */
export function isWorkingDay(country: string, at: DayNumber): boolean {
  const weekday = weekdayOf(at)
  return weekday !== 'Sat' && weekday !== 'Sun' && !holidaysIn(country, new Date(at * day).getUTCFullYear()).has(at)
}

function zoneOf(country: string): string {
  return (holidays[country] ?? everywhere).zone
}

/** The date that people in a country write at an instant (milliseconds). */
export function dateIn(country: string, at: number): DayNumber {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zoneOf(country) }).format(at).split('-').map(Number)
  return dayNumber(parts[0] ?? 1970, parts[1] ?? 1, parts[2] ?? 1)
}

/** The last millisecond of a date in a country, also where its clocks are changed that day. */
export function endOfDay(country: string, date: DayNumber): number {
  // No zone is further than 14 hours from UTC, and none changes its clocks by less than half an hour.
  let at = (date + 1) * day - 14 * hour
  while (dateIn(country, at) <= date) at += hour / 2
  while (dateIn(country, at - hour / 4) > date) at -= hour / 4
  return at - 1
}
