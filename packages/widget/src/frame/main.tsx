// Starts the frame: reads its address, finds the language, opens the rooms and draws whenever something changed.
import '../look.css'
import './frame.css'
import type { WidgetMessages } from '@aboveboard/protocol/messages/widget/en'
import { loadWidgetMessages, pickWidgetLanguage } from '@aboveboard/protocol/messages/widget/widget'
import { render } from 'preact'
import { openApi } from './api.ts'
import { App } from './app.tsx'
import { openBridge } from './bridge.ts'
import { openChat } from './chat.ts'
import { speakerName } from './log.tsx'
import { openSessionStore } from './session.ts'
import { openSpeech } from './speech.ts'
import type { ChatState } from './state.ts'
import { openStream } from './stream.ts'
import { openTransport } from './transport.ts'

async function begin(): Promise<void> {
  const asked = new URLSearchParams(location.search)
  const store = openSessionStore(() => sessionStorage)
  const lang = pickWidgetLanguage([store.read()?.lang ?? '', asked.get('lang') ?? '', ...navigator.languages])
  let words: WidgetMessages = await loadWidgetMessages(lang)
  let host = ''
  let opened = 0
  let isOpen = true
  let missed = 0
  let begun = false

  const root = document.getElementById('chat')
  const said = document.getElementById('said')
  if (root === null || said === null) return
  const page = document.documentElement
  page.dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr'

  const say = (sentence: string): void => {
    const line = document.createElement('p')
    line.textContent = sentence
    // Old lines are dropped together with a new one, so that the region never grows without end.
    if (said.childElementCount < 30) said.append(line)
    else said.replaceChildren(line)
  }
  const speech = openSpeech({ say, speakerOf: (entry) => speakerName(entry.message, words) })

  const transport = openTransport({ fetch: (input, init) => fetch(input, init), newId: () => crypto.randomUUID() })
  const api = openApi(transport)
  const chat = openChat({
    api,
    store,
    openStream: (needs) => openStream({ ...needs, fetch: transport.fetch, wait }),
    inspect: async (text) => {
      const [{ detectLight }, { localQuestions }] = await Promise.all([
        import('@aboveboard/pii/light'),
        import('./questions.ts'),
      ])
      return localQuestions(detectLight(text))
    },
    wait,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    site: asked.get('site') ?? '',
    lang,
    onChange: (state) => {
      count(state)
      draw()
    },
  })
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

  let known = 0
  const count = (state: ChatState): void => {
    const others = state.entries.filter((entry) => entry.message.origin !== 'visitor').length
    if (begun && !isOpen && others > known) bridge.unread((missed += others - known))
    known = others
    if (begun) speech.hear(state.entries, state.lang)
    else speech.know(state.entries)
  }
  const onLanguage = (next: string): void => {
    void loadWidgetMessages(pickWidgetLanguage([next])).then((loaded) => {
      words = loaded
      dress(next)
      void chat.speak(next)
    })
  }
  const dress = (code: string): void => {
    page.lang = code
    document.title = words.title
  }
  const draw = (): void => {
    render(<App {...{ chat, api, bridge, state: chat.state(), words, host, opened, onLanguage }} />, root)
  }
  dress(lang)
  draw()
  await chat.start()
  begun = true
  // Needed soon after the first message: fetched while the person reads and types.
  void import('./steps.tsx')
  void import('@aboveboard/pii/light')
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

void begin()
