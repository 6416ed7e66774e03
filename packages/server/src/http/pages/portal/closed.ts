// Pages for people who are not let in: no session, a used ticket, a code that opens nothing, a problem, the way out.
import { html } from '../html.ts'
import { type PortalFrame, portalPage, wordsOf } from './frame.ts'

/** The page for somebody without a way in. */
export function closedPage(frame: PortalFrame, why: 'none' | 'expired' | 'wrong-code' = 'none'): string {
  const words = wordsOf(frame).closed
  return portalPage(
    frame,
    words.title,
    html`<h1>${words.title}</h1>
${why === 'expired' ? html`<p role="alert" class="alert">${words.expired}</p>` : null}
<p class="lead">${words.text}</p>
<section class="card"><form method="post" action="/my-data/case">
<label for="code">${words.code} <span class="facts">${words.codeLabel}</span></label>
${why === 'wrong-code' ? html`<p role="alert" class="alert" id="wrong">${words.wrongCode}</p>` : null}
<input id="code" name="code" autocomplete="off" spellcheck="false" required maxlength="200" ${why === 'wrong-code' ? html`aria-describedby="wrong" aria-invalid="true"` : null}>
<button>${words.open}</button>
</form></section>`,
  )
}

/** The page after leaving. */
export function leftPage(frame: PortalFrame): string {
  const words = wordsOf(frame).left
  return portalPage(frame, words.title, html`<h1>${words.title}</h1><p class="lead">${words.text}</p>`)
}

/** A refusal as a page, with the problem's title in the reader's language. */
export function refusedPage(frame: PortalFrame, title: string): string {
  const words = wordsOf(frame).problem
  return portalPage(
    frame,
    words.title,
    html`<h1>${words.title}</h1><p class="lead" role="alert">${title}</p><p><a class="button" href="/my-data">${words.back}</a></p>`,
  )
}
