// Keeps the session in this tab: one key of sessionStorage, gone with the tab (C-02), or memory only where the browser says no.
import type { StartedSession } from '@aboveboard/protocol/wire'

/** The only key that the product writes on a visitor's device; the notice documents it. */
export const SESSION_KEY = 'ab-session'

/** Where the session is kept; every method is silent when the browser refuses. */
export interface SessionStore {
  read(): StartedSession | null
  write(session: StartedSession): void
  clear(): void
}

/** Opens the store over `sessionStorage`, handed in by a function because merely naming it may throw. */
export function openSessionStore(storage: () => Storage): SessionStore {
  const tried = <T>(use: (storage: Storage) => T): T | null => {
    try {
      return use(storage())
    } catch {
      return null
    }
  }
  return {
    read() {
      const text = tried((place) => place.getItem(SESSION_KEY))
      return text === null ? null : tried(() => sessionOf(JSON.parse(text)))
    },
    write: (session) => void tried((place) => place.setItem(SESSION_KEY, JSON.stringify(session))),
    clear: () => void tried((place) => place.removeItem(SESSION_KEY)),
  }
}

function sessionOf(kept: StartedSession): StartedSession | null {
  return typeof kept?.token === 'string' && Array.isArray(kept.purposes) ? kept : null
}
