// Deleting: what it means, the code, how far it is, and the certificate.
import type { RightsCase } from '@aboveboard/protocol'
import { type Html, html } from '../html.ts'
import { trackOf } from './cases.ts'
import { limitIn, placeIn } from './data-words.ts'
import { dateIn, form, type PortalFrame, portalPage, wordsOf } from './frame.ts'

/** The page that says what a deletion means, before it begins. */
export function confirmErasurePage(frame: PortalFrame): string {
  const words = wordsOf(frame).erase
  return portalPage(
    frame,
    words.confirmTitle,
    html`<h1>${words.confirmTitle}</h1><p>${words.confirmText}</p>
<ol class="steps">${words.steps.map((step) => html`<li>${step}</li>`)}</ol>
<p>${words.kept}</p><p>${words.codeNote}</p>
<div class="row"><a class="button" href="/my-data">${words.cancel}</a>${form(frame, '/my-data/erase', html`<button class="danger">${words.confirm}</button>`, 'danger')}</div>`,
  )
}

/** What a certificate says, for reading. */
export interface CertificateSummary {
  readonly scope: readonly { readonly store: string; readonly items: number }[]
  readonly retained: readonly { readonly store: string; readonly items: number; readonly until: string | null }[]
  readonly limits: readonly string[]
}

function certificate(frame: PortalFrame, code: string, summary: CertificateSummary): Html {
  const words = wordsOf(frame).erased
  return html`<form method="post" action="/my-data/case/certificate"><input type="hidden" name="code" value="${code}"><button class="main">${words.certificate}</button></form>
<p class="facts">${words.certificateText}</p>
<h2>${words.scope}</h2><div class="scroll" tabindex="0" role="group" aria-label="${words.scope}"><table><thead><tr><th scope="col">${words.store}</th><th scope="col" class="number">${words.items}</th></tr></thead><tbody>${summary.scope.map((one) => html`<tr><th scope="row">${placeIn(frame.lang, one.store)}</th><td class="number">${one.items}</td></tr>`)}</tbody></table></div>
<h2>${words.retained}</h2><ul>${summary.retained.map((one) => html`<li>${placeIn(frame.lang, one.store)} (${one.items})${one.until === null ? null : html`, ${dateIn(frame, one.until)}`}</li>`)}</ul>
<h2>${words.limits}</h2><ul>${summary.limits.map((limit) => html`<li>${limitIn(frame.lang, limit)}</li>`)}</ul>`
}

/** How far a deletion is, for the holder of its code. `fresh` shows the code, once. */
export function erasedPage(
  frame: PortalFrame,
  item: RightsCase,
  code: string,
  summary: CertificateSummary | null,
  fresh: boolean,
): string {
  const words = wordsOf(frame).erased
  const state = item.state === 'done' ? words.done : item.state === 'blocked' ? words.blocked : words.running
  return portalPage(
    { ...frame, once: true },
    words.title,
    html`<h1>${words.title}</h1><p class="lead" role="status">${state}</p>
${trackOf(frame, item)}
${fresh ? html`<section class="card"><p>${words.code}</p><p class="code">${code.match(/.{1,8}/g)?.join(' ') ?? code}</p><p class="facts">${words.codeUse}</p></section>` : null}
${summary === null ? html`<form method="post" action="/my-data/case"><input type="hidden" name="code" value="${code}"><button>${wordsOf(frame).closed.open}</button></form>` : certificate(frame, code, summary)}`,
  )
}
