// Finds the chat window's catalogue for a language; each language is a file of its own that is fetched when asked for.
import type { Language } from '../../wire.ts'
import type { WidgetMessages } from './en.ts'

/** The catalogues by language, as functions that fetch them. Written out, so that a bundler sees every file. */
export const loaders: Readonly<Record<Language, () => Promise<WidgetMessages>>> = {
  bg: async () => (await import('./bg.ts')).bg,
  cs: async () => (await import('./cs.ts')).cs,
  da: async () => (await import('./da.ts')).da,
  de: async () => (await import('./de.ts')).de,
  el: async () => (await import('./el.ts')).el,
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
  et: async () => (await import('./et.ts')).et,
  fi: async () => (await import('./fi.ts')).fi,
  fr: async () => (await import('./fr.ts')).fr,
  ga: async () => (await import('./ga.ts')).ga,
  hr: async () => (await import('./hr.ts')).hr,
  hu: async () => (await import('./hu.ts')).hu,
  it: async () => (await import('./it.ts')).it,
  lt: async () => (await import('./lt.ts')).lt,
  lv: async () => (await import('./lv.ts')).lv,
  mt: async () => (await import('./mt.ts')).mt,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  pt: async () => (await import('./pt.ts')).pt,
  ro: async () => (await import('./ro.ts')).ro,
  sk: async () => (await import('./sk.ts')).sk,
  sl: async () => (await import('./sl.ts')).sl,
  sv: async () => (await import('./sv.ts')).sv,
}

/** The first of the wanted BCP 47 tags that we speak; English when there is none. */
export function pickWidgetLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.split(/[-_]/)[0]?.toLowerCase()
    if (base !== undefined && isLanguage(base)) return base
  }
  return 'en'
}

/** Fetches the catalogue of a language. */
export function loadWidgetMessages(language: Language): Promise<WidgetMessages> {
  return loaders[language]()
}

function isLanguage(code: string): code is Language {
  return Object.hasOwn(loaders, code)
}
