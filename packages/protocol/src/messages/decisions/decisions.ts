// Finds the catalogue of decisions for a language; languages are loaded when first asked for.
import type { Language } from '../../wire.ts'
import { type DecisionMessages, en } from './en.ts'

export type { DecisionMessages } from './en.ts'

// Written out, so that a bundler sees every file.
const loaders: Readonly<Record<Language, () => Promise<DecisionMessages>>> = {
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

const loaded = new Map<Language, DecisionMessages>([['en', en]])

/** Loads the catalogue of a language. */
export async function loadDecisionMessages(language: Language): Promise<DecisionMessages> {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const messages = await loaders[language]()
  loaded.set(language, messages)
  return messages
}

/** Loads all catalogues, so that `decisionMessages` answers at once. Called when the server starts. */
export async function loadAllDecisionMessages(): Promise<void> {
  await Promise.all((Object.keys(loaders) as Language[]).map((language) => loadDecisionMessages(language)))
}

/** The catalogue of a language that is loaded already; English until then. */
export function decisionMessages(language: Language): DecisionMessages {
  return loaded.get(language) ?? en
}
