// Starts the console: the secret leaves the address bar first, then settings and words are loaded, then the first paint.
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { CrashNet } from './crash.tsx'
import { takeInvitation } from './session/invitation.ts'
import { PreferencesProvider, showTheme } from './settings/preferences.tsx'
import { readSettings } from './settings/settings.ts'
import { loadCatalogue } from './text/text.ts'
import { openClient } from './wire/client.ts'
import './styles/console.css'

async function start(): Promise<void> {
  const invitation = takeInvitation(location, (path) => {
    history.replaceState(null, '', path)
  })
  const settings = readSettings(localStorage, navigator.languages)
  showTheme(settings)
  const text = await loadCatalogue(settings.lang)
  const place = document.getElementById('console')
  if (place === null) return
  createRoot(place).render(
    <PreferencesProvider first={settings} text={text}>
      <CrashNet>
        <QueryClientProvider client={openClient()}>
          <App invitation={invitation} />
        </QueryClientProvider>
      </CrashNet>
    </PreferencesProvider>,
  )
}

// A page that comes back from the browser's own cache may show what a signed-out person must not see (S-22).
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})

void start()
