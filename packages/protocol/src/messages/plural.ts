// Periods of time in words, by the rules of each language (Intl), so that no catalogue lists plurals.

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const

/** An ISO 8601 period of one unit (`P30D`, `P6M`, `P3Y`) in words: "30 days". Throws RangeError on other forms. */
export function periodInWords(period: string, lang: string): string {
  const parts = /^P(\d+)([YMWD])$/.exec(period)
  const unit = parts?.[2]
  if (parts === null || (unit !== 'Y' && unit !== 'M' && unit !== 'W' && unit !== 'D'))
    throw new RangeError(`not a period of one unit: ${period}`)
  return new Intl.NumberFormat(lang, { style: 'unit', unit: units[unit], unitDisplay: 'long' }).format(Number(parts[1]))
}
