// Catalogues as they are used: loaded by language, gaps filled, counted words in the form their language wants.
import type { ConsoleText } from '@aboveboard/protocol/messages/console/en'
import type { Plural } from '@aboveboard/protocol/messages/console/plural'

export type { ConsoleText }

/** Loads one catalogue; each is a chunk of its own, so that a reader gets one language only. */
const CATALOGUES: Readonly<Record<string, () => Promise<ConsoleText>>> = {
  en: async () => (await import('@aboveboard/protocol/messages/console/en')).en,
  de: async () => (await import('@aboveboard/protocol/messages/console/de')).de,
}

/** The languages that the console speaks, by BCP 47 code. */
export const spoken: readonly string[] = Object.keys(CATALOGUES)

/** The first of the wished languages that is spoken, else English. A region is ignored: `de-AT` gets German. */
export function chooseLanguage(wished: readonly string[]): string {
  const codes = wished.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return codes.find((code) => spoken.includes(code)) ?? 'en'
}

/** The catalogue of a language; rejects when its chunk cannot be loaded. */
export function loadCatalogue(lang: string): Promise<ConsoleText> {
  const load = CATALOGUES[lang] ?? CATALOGUES['en']
  return load === undefined ? Promise.reject(new RangeError('lang')) : load()
}

/** Fills the gaps of a text: `fill('Hello {name}', { name })`. A gap without a value stays visible, as a fault to be seen. */
export function fill(text: string, gaps: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap))
}

/** Counted words in the form for `count`, which also fills `{count}` in the digits of the language. */
export function counted(forms: Plural, count: number, lang: string): string {
  const category = new Intl.PluralRules(lang).select(count)
  return fill(forms[category] ?? forms.other, { count: new Intl.NumberFormat(lang).format(count) })
}
