// Hands settings and words to every screen, and puts theme and language on the document.

import type { Plural } from '@aboveboard/protocol/messages/console/plural'
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { type ConsoleText, counted, loadCatalogue } from '../text/text.ts'
import { regionalTag, type TimeWords, timeWords } from '../text/time.ts'
import { keepSettings, type Settings } from './settings.ts'

/** Everything that is worded, in the reader's language. */
export interface Words {
  readonly text: ConsoleText
  readonly lang: string
  readonly time: TimeWords
  /** Counted words in the right form, with the number filled in. */
  count: (forms: Plural, count: number) => string
}

interface Preferences {
  readonly settings: Settings
  change: (part: Partial<Settings>) => void
  readonly words: Words
}

const Context = createContext<Preferences | undefined>(undefined)

function usePreferences(): Preferences {
  const preferences = use(Context)
  if (preferences === undefined) throw new Error('outside PreferencesProvider')
  return preferences
}

/** The words of this reader. */
export function useWords(): Words {
  return usePreferences().words
}

/** The settings of this reader, and how to change them. */
export function useSettings(): Pick<Preferences, 'settings' | 'change'> {
  return usePreferences()
}

/** Provides settings and words; `first` and `text` are loaded before the first paint, so that nothing flickers. */
export function PreferencesProvider(props: { first: Settings; text: ConsoleText; children: ReactNode }): ReactNode {
  const [settings, setSettings] = useState(props.first)
  const [spoken, setSpoken] = useState({ lang: props.first.lang, text: props.text })

  useEffect(() => {
    keepSettings(localStorage, settings)
    showTheme(settings)
  }, [settings])

  useEffect(() => {
    let wanted = true
    const load = async (): Promise<void> => {
      const text = await loadCatalogue(settings.lang)
      if (wanted) setSpoken({ lang: settings.lang, text })
    }
    // Without its catalogue the former language simply stays.
    if (settings.lang !== spoken.lang) load().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [settings.lang, spoken.lang])

  useEffect(() => {
    document.documentElement.lang = spoken.lang
  }, [spoken.lang])

  const preferences = useMemo<Preferences>(
    () => ({
      settings,
      change: (part) => {
        setSettings((now) => ({ ...now, ...part }))
      },
      words: {
        ...spoken,
        time: timeWords(regionalTag(spoken.lang, navigator.languages)),
        count: (forms, count) => counted(forms, count, spoken.lang),
      },
    }),
    [settings, spoken],
  )
  return (
    <Context value={preferences}>
      <I18nProvider locale={spoken.lang}>{props.children}</I18nProvider>
    </Context>
  )
}

/** Puts the theme on the document, where the tokens read it. */
export function showTheme({ theme }: Settings): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
