// Periods counted backwards by the calendar, as the periods of people are counted forwards.

/** The instant from which a period of one unit (`P30D`, `P24M`, `P3Y`) has just passed at `now`, in milliseconds. Throws RangeError on other forms. */
export function periodBefore(now: number, period: string): number {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(period) ?? []
  if (count === undefined) throw new RangeError(`not a period of one unit: ${period}`)
  if (unit === 'D') return now - Number(count) * 86_400_000
  const from = new Date(now)
  const months = Number(count) * (unit === 'Y' ? 12 : 1)
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth() - months
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const rest = now - Date.UTC(year, from.getUTCMonth(), from.getUTCDate())
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) + rest
}
