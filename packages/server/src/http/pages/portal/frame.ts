// The frame around every page of the portal: language, skip link, heading, the way out. No script runs here (S-07).
import { type Language, languages } from '@aboveboard/protocol'
import { type PortalMessages, portalMessages } from '@aboveboard/protocol/messages/portal/portal'
import { type Html, html, htmlPage } from '../html.ts'

/** What every page of the portal knows. */
export interface PortalFrame {
  readonly lang: Language
  readonly site: string
  /** Proof that a form was sent from this portal; absent where nobody has come in. */
  readonly csrf?: string
  /** The page answers a form and shows something only once: choosing another language would lose it. */
  readonly once?: true
  /** Seconds after which the page looks again. */
  readonly refresh?: number
}

/** The words of the portal in a page's language. */
export function wordsOf(frame: PortalFrame): PortalMessages {
  return portalMessages(frame.lang)
}

/** The name of a language in that language. */
function nameOf(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** A form that changes something: POST, with the proof that it comes from here. */
export function form(frame: PortalFrame, action: string, content: Html, kind: 'plain' | 'danger' = 'plain'): Html {
  return html`<form method="post" action="${action}" class="${kind}"><input type="hidden" name="csrf" value="${frame.csrf ?? ''}">${content}</form>`
}

/** A date in a page's language, as text. English is that of Europe: day before month, 24 hours. */
export function dateText(frame: PortalFrame, at: Date | string, style: 'day' | 'minute' = 'day'): string {
  const text = new Intl.DateTimeFormat(frame.lang === 'en' ? 'en-GB' : frame.lang, {
    dateStyle: 'medium',
    ...(style === 'minute' ? { timeStyle: 'short' } : {}),
    timeZone: 'UTC',
  }).format(new Date(at))
  return style === 'minute' ? `${text} UTC` : text
}

/** A date in a page's language, readable for machines too. */
export function dateIn(frame: PortalFrame, at: Date | string, style: 'day' | 'minute' = 'day'): Html {
  return html`<time datetime="${new Date(at).toISOString()}">${dateText(frame, at, style)}</time>`
}

/** A whole page. */
export function portalPage(frame: PortalFrame, title: string, body: Html): string {
  const words = wordsOf(frame)
  return htmlPage(
    {
      lang: frame.lang,
      title: `${title} · ${frame.site}`,
      styles: ['/assets/look.css', '/pages/portal/portal.css'],
      ...(frame.refresh === undefined ? {} : { refresh: frame.refresh }),
    },
    html`<body class="portal">
<a class="skip" href="#content">${words.skip}</a>
<header>
<p class="mark"><strong>${frame.site}</strong><span>${words.title}</span></p>
${frame.once ? null : chooser(frame)}
</header>
<main id="content">
${body}
</main>
${frame.csrf === undefined ? null : html`<footer>${form(frame, '/my-data/leave', html`<button class="quiet">${words.leave}</button>`)}</footer>`}
</body>`,
  )
}

function chooser(frame: PortalFrame): Html {
  const words = wordsOf(frame)
  return html`<form method="get" action="/my-data" class="language">
<label for="lang">${words.language}</label>
<select id="lang" name="lang">${languages.map((one) => (one === frame.lang ? html`<option value="${one}" lang="${one}" selected>${nameOf(one)}</option>` : html`<option value="${one}" lang="${one}">${nameOf(one)}</option>`))}</select>
<button aria-label="${words.language}">→</button>
</form>`
}
