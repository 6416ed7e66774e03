// The one script on the customer's page. It draws the launcher and does nothing else until somebody presses it: no storage,
// no reading of the device, no request (C-01). Then it frames the chat from the origin this script came from.
import css from './loader.css?inline'
import { launcherWords } from './loader-words.ts'

declare global {
  interface Window {
    Aboveboard?: { readonly open: () => void; readonly close: () => void }
  }
}

function start(script: HTMLScriptElement): void {
  const { origin } = new URL(script.src)
  const page = document.documentElement
  const lang = script.dataset['lang'] ?? page.lang
  const base = lang.slice(0, 2).toLowerCase()
  const [word = '', name = ''] = (launcherWords[base] ?? launcherWords['en'] ?? '').split('|')

  const host = document.createElement('aboveboard-chat')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]

  const button = document.createElement('button')
  button.type = 'button'
  button.lang = launcherWords[base] === undefined ? 'en' : base
  button.setAttribute('aria-expanded', 'false')
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  // A letter with a reply on it.
  path.setAttribute('d', 'M4 5.5h16v11h-8.5L7.5 20v-3.5H4zM8 9.5h8M8 12.75h5')
  svg.append(path)
  const unread = document.createElement('b')
  unread.hidden = true
  button.append(svg, word, unread)
  root.append(button)
  document.body.append(host)

  let frame: HTMLIFrameElement | null = null
  let ready = false
  const tell = (word: string): void => {
    if (ready) frame?.contentWindow?.postMessage({ aboveboard: word }, origin)
  }

  // On a phone the panel is the screen, less what the keyboard takes.
  const fit = (): void => {
    if (frame === null || visualViewport === null) return
    const isPhone = matchMedia('(max-width: 520px)').matches
    frame.style.height = isPhone ? `${visualViewport.height}px` : ''
    frame.style.top = isPhone ? `${visualViewport.offsetTop}px` : ''
  }

  const open = (): void => {
    if (frame === null) {
      frame = document.createElement('iframe')
      frame.title = name
      frame.referrerPolicy = 'no-referrer'
      const rtl = getComputedStyle(page).direction === 'rtl' ? '&dir=rtl' : ''
      frame.src = `${origin}/frame?site=${encodeURIComponent(script.dataset['site'] ?? '')}&lang=${encodeURIComponent(lang)}${rtl}`
      frame.addEventListener('load', () => {
        ready = true
        tell('hello')
        tell(frame?.hidden === false ? 'opened' : 'closed')
      })
      root.append(frame)
      visualViewport?.addEventListener('resize', fit)
      visualViewport?.addEventListener('scroll', fit)
    }
    frame.hidden = false
    unread.hidden = true
    button.setAttribute('aria-expanded', 'true')
    fit()
    frame.focus()
    tell('opened')
  }
  const close = (): void => {
    if (frame === null || frame.hidden) return
    frame.hidden = true
    button.setAttribute('aria-expanded', 'false')
    button.focus()
    tell('closed')
  }

  button.addEventListener('click', () => (frame === null || frame.hidden ? open() : close()))
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  addEventListener('message', ({ data, isTrusted, origin: from, source }) => {
    if (!isTrusted || from !== origin || frame === null || source !== frame.contentWindow) return
    const value: unknown = data?.value
    if (data?.aboveboard === 'close') close()
    if (data?.aboveboard === 'wide') frame.className = value === true ? 'wide' : ''
    if (data?.aboveboard === 'unread' && Number.isInteger(value)) {
      unread.textContent = String(value)
      unread.hidden = !frame.hidden
    }
  })
  window.Aboveboard = Object.freeze({ open, close })
}

// `instanceof`, because a page can put an element named `currentScript` into the document.
const script = document.currentScript
if (script instanceof HTMLScriptElement && window.Aboveboard === undefined) {
  if (document.body === null) addEventListener('DOMContentLoaded', () => start(script))
  else start(script)
}
