// Finds the portal’s catalogue for a language; languages are loaded when first asked for.
import { type Language, languages } from '../../wire.ts'
import { en, type PortalMessages } from './en.ts'

export type { PortalMessages } from './en.ts'

const loaded = new Map<Language, PortalMessages>([['en', en]])

/** Loads the catalogue of a language. */
export async function loadPortalMessages(language: Language): Promise<PortalMessages> {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const module: Record<string, PortalMessages> = await import(`./${language}.ts`)
  const messages = module[language]
  if (messages === undefined) throw new Error(`the catalogue ${language} exports nothing under its name`)
  loaded.set(language, messages)
  return messages
}

/** Loads all catalogues, so that `portalMessages` answers at once. Called when the server starts. */
export async function loadAllPortalMessages(): Promise<void> {
  await Promise.all(languages.map((language) => loadPortalMessages(language)))
}

/** The catalogue of a language that is loaded already; English until then. */
export function portalMessages(language: Language): PortalMessages {
  return loaded.get(language) ?? en
}
