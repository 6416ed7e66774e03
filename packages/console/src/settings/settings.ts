// What one reader likes, in this browser only: looks, language, keys. Nothing about any visitor is ever kept here.
import { chooseLanguage, spoken } from '../text/text.ts'

/** How the console looks. `system` follows the device. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** The choices of one reader. */
export interface Settings {
  readonly theme: Theme
  readonly lang: string
  /** Shortcuts of one letter (WCAG 2.1.4 asks that they can be switched off). */
  readonly singleKeys: boolean
  readonly enterSends: boolean
}

const KEY = 'aboveboard.desk'

/** What `localStorage` offers; a test hands in its own. */
export interface Shelf {
  getItem: (key: string) => string | null
  setItem: (key: string, value: string) => void
}

/** The settings kept on the shelf; anything missing or odd falls back to the default, without a fault. */
export function readSettings(shelf: Shelf, wished: readonly string[]): Settings {
  const kept = readKept(shelf)
  const theme = themes.find((known) => known === kept['theme']) ?? 'system'
  const lang = spoken.find((known) => known === kept['lang']) ?? chooseLanguage(wished)
  return { theme, lang, singleKeys: kept['singleKeys'] !== false, enterSends: kept['enterSends'] === true }
}

/** Keeps the settings; a shelf that is full or forbidden only means that they are forgotten with the tab. */
export function keepSettings(shelf: Shelf, settings: Settings): void {
  try {
    shelf.setItem(KEY, JSON.stringify(settings))
  } catch {
    // Private windows may refuse storage: the choice then holds for this tab.
  }
}

function readKept(shelf: Shelf): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return {}
  }
}
