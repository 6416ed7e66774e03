// Periods of time in words, by the rules of each language (Intl). Three languages have own forms here, because the data that
// runtimes ship abbreviate or decline them wrongly.

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const
type Unit = keyof typeof units
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

const ownForms: Readonly<Record<string, Partial<Record<Unit, Forms>>>> = {
  mt: {
    D: { one: '{n} jum', two: '{n} jiem', few: '{n} ijiem', many: '{n}-il jum', other: '{n} jum' },
    W: { one: '{n} ġimgħa', two: '{n} ġimgħat', few: '{n} ġimgħat', many: '{n}-il ġimgħa', other: '{n} ġimgħa' },
    M: { one: '{n} xahar', two: '{n} xhur', few: '{n} xhur', many: '{n}-il xahar', other: '{n} xahar' },
    Y: { one: '{n} sena', two: '{n} snin', few: '{n} snin', many: '{n}-il sena', other: '{n} sena' },
  },
  ga: {
    W: {
      one: '{n} seachtain',
      two: '{n} sheachtain',
      few: '{n} seachtaine',
      many: '{n} seachtaine',
      other: '{n} seachtain',
    },
    Y: { one: '{n} bhliain', two: '{n} bhliain', few: '{n} bliana', many: '{n} mbliana', other: '{n} bliain' },
  },
  sl: { Y: { one: '{n} leto', two: '{n} leti', few: '{n} leta', other: '{n} let' } },
}

function isUnit(text: string | undefined): text is Unit {
  return text !== undefined && Object.hasOwn(units, text)
}

/** An ISO 8601 period of one unit (`P30D`, `P6M`, `P3Y`) in words: "30 days". Throws RangeError on other forms. */
export function periodInWords(period: string, lang: string): string {
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(period) ?? []
  if (!isUnit(unit)) throw new RangeError(`not a period of one unit: ${period}`)
  const own = ownForms[lang]?.[unit]
  if (own !== undefined) {
    const form = own[new Intl.PluralRules(lang).select(Number(count))] ?? own.other
    return form.replace('{n}', String(count))
  }
  return new Intl.NumberFormat(lang, { style: 'unit', unit: units[unit], unitDisplay: 'long' }).format(Number(count))
}
