// Finds the server's catalogue for a language; languages are loaded when first asked for.
import { type Language, languages } from '../../wire.ts'
import { en, type ServerMessages } from './en.ts'

export type { ServerMessages } from './en.ts'

const loaded = new Map<Language, ServerMessages>([['en', en]])

/** The best of our languages for a BCP 47 tag or an `Accept-Language` header; English when none fits. */
export function pickLanguage(wanted: string | undefined): Language {
  for (const part of (wanted ?? '').split(',')) {
    const base = part.trim().split(/[-;_]/)[0]?.toLowerCase()
    const found = languages.find((language) => language === base)
    if (found !== undefined) return found
  }
  return 'en'
}

/** Loads the catalogue of a language. */
export async function loadServerMessages(language: Language): Promise<ServerMessages> {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const module: Record<string, ServerMessages> = await import(`./${language}.ts`)
  const messages = module[language]
  if (messages === undefined) throw new Error(`the catalogue ${language} exports nothing under its name`)
  loaded.set(language, messages)
  return messages
}

/** Loads all catalogues, so that `serverMessages` answers at once. Called when the server starts. */
export async function loadAllServerMessages(): Promise<void> {
  await Promise.all(languages.map((language) => loadServerMessages(language)))
}

/** The catalogue of a language that is loaded already; English until then. */
export function serverMessages(language: Language): ServerMessages {
  return loaded.get(language) ?? en
}
