// Pages for people who are not let in: no session, a used ticket, a code that opens nothing, a problem, the way out.
import { type Html, html } from '../html.ts'
import { form, type PortalFrame, portalPage, wordsOf } from './frame.ts'

/** The page for somebody without a way in. */
export function closedPage(
  frame: PortalFrame,
  why: 'none' | 'expired' | 'wrong-code' = 'none',
  typed?: string,
): string {
  const words = wordsOf(frame).closed
  return portalPage(
    frame,
    words.title,
    html`<h1>${words.title}</h1>
${why === 'expired' ? html`<p role="alert" class="alert">${words.expired}</p>` : null}
<p class="lead">${words.text}</p>
${typed === undefined ? null : kept(frame, typed)}
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

/** What somebody typed before it went wrong: theirs to copy, never lost. */
function kept(frame: PortalFrame, typed: string): Html {
  return html`<section class="card"><label for="kept">${wordsOf(frame).problem.kept}</label><textarea id="kept" rows="6" readonly>${typed}</textarea></section>`
}

/** A refusal as a page, with the problem's title in the reader's language, and what was typed in a form that can be sent again. */
export function refusedPage(
  frame: PortalFrame,
  title: string,
  again?: { readonly action: string; readonly statement: string },
): string {
  const { problem, more } = wordsOf(frame)
  return portalPage(
    frame,
    problem.title,
    html`<h1>${problem.title}</h1><p class="lead" role="alert">${title}</p>
${again === undefined ? null : html`<section class="card">${form(frame, again.action, html`<label for="statement">${problem.kept}</label><textarea id="statement" name="statement" rows="8">${again.statement}</textarea><button class="main">${more.send}</button>`)}</section>`}
<p><a class="button" href="/my-data">${problem.back}</a></p>`,
  )
}
