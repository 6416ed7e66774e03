// Finds the catalogue of rights for a language; all are loaded when the server starts.
import { type Language, languages } from '../../wire.ts'
import { en, type RightsMessages } from './en.ts'

const loaded = new Map<Language, RightsMessages>([['en', en]])

/** Loads all catalogues, so that `rightsMessages` answers at once. */
export async function loadAllRightsMessages(): Promise<void> {
  await Promise.all(
    languages.map(async (language) => {
      const module: Record<string, RightsMessages> = await import(`./${language}.ts`)
      const messages = module[language]
      if (messages === undefined) throw new Error(`the catalogue ${language} exports nothing under its name`)
      loaded.set(language, messages)
    }),
  )
}

/** The catalogue of a language that is loaded already; English until then. */
export function rightsMessages(language: Language): RightsMessages {
  return loaded.get(language) ?? en
}
