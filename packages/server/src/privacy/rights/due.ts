// When a right must be answered: one month by the calendar (Art. 12(3) GDPR; Reg. 1182/71 Art. 3(2)(c)).

/**
 * The same day of the next month, or its last day where there is no such day: 31 January gives 28 or 29 February. In UTC; `at` and
 * the result are instants in milliseconds.
 */
export function monthsAfter(at: number, months: number): number {
  const from = new Date(at)
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth() + months
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const rest = at - Date.UTC(year, from.getUTCMonth(), from.getUTCDate())
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) + rest
}

/** The instant at which a period of one unit (`P30D`, `P6M`, `P3Y`) has passed. Throws RangeError on other forms. */
export function periodAfter(at: number, period: string): number {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(period) ?? []
  if (count === undefined) throw new RangeError(`not a period of one unit: ${period}`)
  if (unit === 'D') return at + Number(count) * 86_400_000
  return monthsAfter(at, Number(count) * (unit === 'Y' ? 12 : 1))
}
