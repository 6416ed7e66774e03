// Finds the catalogue of records for a language; languages are loaded when first asked for.
import { type Language, languages } from '../../wire.ts'
import { en, type RecordMessages } from './en.ts'

export type { RecordMessages } from './en.ts'

const loaded = new Map<Language, RecordMessages>([['en', en]])

/** Loads the catalogue of a language. */
export async function loadRecordMessages(language: Language): Promise<RecordMessages> {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const module: Record<string, RecordMessages> = await import(`./${language}.ts`)
  const messages = module[language]
  if (messages === undefined) throw new Error(`the catalogue ${language} exports nothing under its name`)
  loaded.set(language, messages)
  return messages
}

/** Loads all catalogues, so that `recordMessages` answers at once. Called when the server starts. */
export async function loadAllRecordMessages(): Promise<void> {
  await Promise.all(languages.map((language) => loadRecordMessages(language)))
}

/** The catalogue of a language that is loaded already; English until then. */
export function recordMessages(language: Language): RecordMessages {
  return loaded.get(language) ?? en
}
