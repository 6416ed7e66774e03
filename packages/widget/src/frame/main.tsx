// Starts the frame: reads its address, finds the language, opens the rooms and draws whenever something changed.
import '../look.css'
import './frame.css'
import './decision.css'
import './log.css'
import './tray.css'
import './panel.css'
import './conditions.css'
import type { WidgetMessages } from '@aboveboard/protocol/messages/widget/en'
import { loadWidgetMessages, pickWidgetLanguage } from '@aboveboard/protocol/messages/widget/widget'
import { render } from 'preact'
import { openApi } from './api.ts'
import { App } from './app.tsx'
import { openBridge } from './bridge.ts'
import { openChat } from './chat.ts'
import { speakerName } from './log.tsx'
import type { Question } from './questions.ts'
import { openSessionStore } from './session.ts'
import { openSpeech } from './speech.ts'
import type { ChatState } from './state.ts'
import { openStream } from './stream.ts'
import { openTransport } from './transport.ts'

async function begin(root: HTMLElement, voice: HTMLElement): Promise<void> {
  const page = document.documentElement
  const asked = new URLSearchParams(location.search)
  const store = openSessionStore(() => sessionStorage)
  let words: WidgetMessages | null = null
  let host = ''
  let opened = 0
  let isOpen = true
  let isBegun = false
  let known = 0
  let missed = 0

  // Opened before anything is awaited: the page speaks as soon as the frame has loaded.
  const bridge = openBridge({
    window,
    onHost: (name) => {
      host = name
      draw()
    },
    onOpen: () => {
      isOpen = true
      missed = 0
      opened++
      draw()
    },
    onClose: () => {
      isOpen = false
    },
  })
  // The browser's own language is read only where the page names none.
  const lang = pickWidgetLanguage([store.read()?.lang ?? '', asked.get('lang') || navigator.language])
  const transport = openTransport({ fetch: (input, init) => fetch(input, init), newId: () => crypto.randomUUID() })
  const api = openApi({ transport, site: asked.get('site') ?? '', lang: () => chat.state().lang })
  const chat = openChat({
    api,
    store,
    openStream: (needs) => openStream({ ...needs, fetch: transport.fetch, path: api.streamPath, wait }),
    inspect,
    wait,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    lang,
    onChange: (state) => {
      count(state)
      draw()
    },
  })
  const speech = openSpeech({
    say: (sentence) => say(voice, sentence),
    speakerOf: (entry) => (words === null ? '' : speakerName(entry.message, words)),
  })

  function count(state: ChatState): void {
    const others = state.entries.filter((entry) => entry.message.origin !== 'visitor').length
    if (isBegun && !isOpen && others > known) bridge.unread((missed += others - known))
    known = others
    if (isBegun) speech.hear(state.entries, state.lang)
    else speech.know(state.entries)
  }
  function draw(): void {
    if (words === null) return
    render(<App {...{ chat, api, bridge, state: chat.state(), words, host, opened, onLanguage }} />, root)
  }
  async function speak(code: string): Promise<void> {
    words = await loadWidgetMessages(pickWidgetLanguage([code]))
    page.lang = code
    document.title = words.title
    draw()
  }
  function onLanguage(code: string): void {
    void speak(code).then(() => chat.speak(code))
  }

  page.dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr'
  await Promise.all([speak(lang), chat.start()])
  isBegun = true
  // Needed soon after the first message: fetched while the person reads and types.
  void import('./steps.tsx')
  void inspect('')
}

async function inspect(text: string): Promise<readonly Question[]> {
  const [{ detectLight }, { localQuestions }] = await Promise.all([
    import('@aboveboard/pii/light'),
    import('./questions.ts'),
  ])
  return localQuestions(detectLight(text))
}

/** Says one sentence through the polite live region; old lines go together with a new one, so that it never grows without end. */
function say(voice: HTMLElement, sentence: string): void {
  const line = document.createElement('p')
  line.textContent = sentence
  if (voice.childElementCount < 30) voice.append(line)
  else voice.replaceChildren(line)
}

/** Waits some milliseconds, or less: until the signal fires, or the network comes back. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}

const root = document.getElementById('chat')
const voice = document.getElementById('said')
if (root !== null && voice !== null) void begin(root, voice)
