// The portal's first page: what we hold and why, choices, a copy, deletion, requests, who looked, what left.
import type { DecisionView, Notice, PurposeState, RightsCase } from '@aboveboard/protocol'
import { recordMessages } from '@aboveboard/protocol/messages/records/records'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import type { Kind } from '../../../map/labels.ts'
import type { Consultation } from '../../../privacy/reveal/reveal.ts'
import { openedIn, reasonIn, sayIn } from '../../../privacy/rights/rights.ts'
import { type Html, html } from '../html.ts'
import { casesList } from './cases.ts'
import { decisionsList } from './decisions.ts'
import { dateIn, dateText, form, type PortalFrame, portalPage, wordsOf } from './frame.ts'

/** One kind of data that is held. */
export interface HeldKind {
  readonly kind: Kind
  readonly count: number
  readonly sealed: boolean
  readonly purposes: readonly string[]
}

/** One thing that left the house. */
export interface Left {
  readonly processor: string
  readonly region: string
  readonly model: string
  readonly form: string
  readonly withheld: Readonly<Record<string, number>>
  readonly bytes: number
  readonly at: string
}

/** What the page shows. */
export interface PortalHome {
  readonly frame: PortalFrame
  readonly notice: Notice
  readonly purposes: readonly PurposeState[]
  readonly held: readonly HeldKind[]
  readonly cases: readonly RightsCase[]
  readonly decisions: readonly DecisionView[]
  readonly consultations: readonly Consultation[]
  readonly left: readonly Left[]
  readonly frozen: boolean
  /** The instant now, in milliseconds. */
  readonly now: number
  /** Whether there is a person at all, or only a visit. */
  readonly known: boolean
}

function titleOf(frame: PortalFrame, purpose: string): string {
  const { purposes } = serverMessages(frame.lang)
  return Object.hasOwn(purposes, purpose) ? purposes[purpose as keyof typeof purposes].title : purpose
}

function held({ frame, held: kinds }: PortalHome): Html {
  const words = wordsOf(frame).held
  return html`<section aria-labelledby="held"><h2 id="held">${words.title}</h2><p>${words.lead}</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="held"><table>
<thead><tr><th scope="col">${words.what}</th><th scope="col" class="number">${words.count}</th><th scope="col">${words.why}</th></tr></thead>
<tbody>${kinds.map((kind) => html`<tr><th scope="row">${recordMessages(frame.lang).kinds[kind.kind].title}${kind.sealed ? html` <span class="tag">${words.sealed}</span>` : null} <small>${recordMessages(frame.lang).kinds[kind.kind].text}</small></th><td class="number">${kind.count}</td><td>${kind.purposes.map((one) => titleOf(frame, one)).join(', ')}</td></tr>`)}</tbody>
</table></div></section>`
}

function choices({ frame, notice, purposes }: PortalHome): Html {
  const words = wordsOf(frame).choices
  const one = (state: PurposeState): Html => {
    const facts = notice.purposes.find((purpose) => purpose.id === state.id)
    const on = state.state === 'given'
    const fixed = state.state === 'not_optional' || facts?.optional === false
    return html`<li>
<div><h3>${facts?.title ?? state.id}</h3><p>${state.text}</p>
<p class="facts">${words.basis(facts?.basis_text ?? '')}. ${words.kept(facts?.retention_text ?? '')}.</p></div>
<div class="act"><p class="state ${on ? 'on' : ''}">${words[state.state]}</p>
${fixed ? null : form(frame, `/my-data/choices/${state.id}`, html`<input type="hidden" name="decision" value="${on || state.state === 'legal_basis' ? 'withdrawn' : 'given'}"><input type="hidden" name="notice_version" value="${notice.version}"><button>${on || state.state === 'legal_basis' ? words.withdraw : words.give}</button>`)}</div>
</li>`
  }
  return html`<section aria-labelledby="choices"><h2 id="choices">${words.title}</h2><p>${words.lead}</p>
<ul class="choices">${purposes.map(one)}</ul>
<p><a href="/my-data/receipt">${words.receipt}</a></p></section>`
}

function copy({ frame, cases }: PortalHome): Html {
  const words = wordsOf(frame).copy
  const current = cases.find(
    (one) =>
      (one.right === 'access' || one.right === 'portability') &&
      (one.state === 'ready' || one.state === 'running' || one.state === 'received'),
  )
  const body =
    current === undefined
      ? form(frame, '/my-data/copy', html`<button class="main">${words.ask}</button>`)
      : current.state === 'ready' && current.package_until !== null
        ? html`<p role="status">${words.ready(dateText(frame, current.package_until, 'minute'))}</p>${form(frame, `/my-data/copy/${current.id}`, html`<button class="main">${words.fetch}</button>`)}`
        : html`<p role="status">${words.preparing}</p>`
  return html`<section aria-labelledby="copy" class="card"><h2 id="copy">${words.title}</h2><p>${words.text}</p><p class="facts">${words.article}</p>${body}</section>`
}

function erase({ frame }: PortalHome): Html {
  const words = wordsOf(frame).erase
  return html`<section aria-labelledby="erase" class="card"><h2 id="erase">${words.title}</h2><p>${words.text}</p><p class="facts">${words.article}</p><p><a class="button danger" href="/my-data/erase">${words.ask}</a></p></section>`
}

function more(home: PortalHome): Html {
  const words = wordsOf(home.frame).more
  const rights = serverMessages(home.frame.lang).rights
  const asked = new Set(home.cases.filter((one) => one.state === 'received').map((one) => one.right))
  const free = (['rectification', 'objection', 'review'] as const).filter((right) => !asked.has(right))
  return html`<section aria-labelledby="more"><h2 id="more">${words.title}</h2><p>${words.lead}</p>
${free.map((right) => html`<details><summary>${rights[right].title}</summary><p>${rights[right].text}</p>${form(home.frame, `/my-data/rights/${right}`, html`<label for="statement-${right}">${words.statement}</label><textarea id="statement-${right}" name="statement" rows="3" maxlength="4000"></textarea><button>${words.send}</button>`)}</details>`)}
<details><summary>${rights.portability.title}</summary><p>${rights.portability.text}</p>${form(home.frame, '/my-data/rights/portability', html`<button>${wordsOf(home.frame).copy.ask}</button>`)}</details>
${home.frozen ? html`<p role="status">${words.frozen}</p>${form(home.frame, '/my-data/unfreeze', html`<button>${words.unfreeze}</button>`)}` : html`<details><summary>${rights.restriction.title}</summary><p>${rights.restriction.text}</p>${form(home.frame, '/my-data/rights/restriction', html`<button>${words.freeze}</button>`)}</details>`}
</section>`
}

function looked({ frame, consultations }: PortalHome): Html {
  const words = wordsOf(frame).looked
  const roleOf = (role: string) =>
    Object.hasOwn(words.roles, role) ? words.roles[role as keyof typeof words.roles] : role
  const one = (look: Consultation): Html =>
    html`<tr><td>${dateIn(frame, look.until)}</td><td>${roleOf(look.role)}</td><td>${look.fields.map((field) => openedIn(frame.lang, field)).join(', ')}</td><td>${reasonIn(frame.lang, look.reason)}</td><td class="number">${look.times}</td></tr>`
  return html`<section aria-labelledby="looked"><h2 id="looked">${words.title}</h2><p>${words.lead}</p>
${consultations.length === 0 ? html`<p class="none">${words.none}</p>` : html`<div class="scroll" tabindex="0" role="group" aria-labelledby="looked"><table><thead><tr><th scope="col">${words.when}</th><th scope="col">${words.who}</th><th scope="col">${words.what}</th><th scope="col">${words.why}</th><th scope="col" class="number">${words.times}</th></tr></thead><tbody>${consultations.map(one)}</tbody></table></div>`}
</section>`
}

function leftHouse({ frame, left }: PortalHome): Html {
  const words = wordsOf(frame).left_house
  const { labels } = recordMessages(frame.lang)
  return html`<section aria-labelledby="left"><h2 id="left">${words.title}</h2><p>${words.lead}</p>
${left.length === 0 ? html`<p class="none">${words.none}</p>` : html`<div class="scroll" tabindex="0" role="group" aria-labelledby="left"><table><thead><tr><th scope="col">${wordsOf(frame).looked.when}</th><th scope="col">${words.recipient}</th><th scope="col">${words.region}</th><th scope="col">${labels.model}</th><th scope="col">${words.form}</th><th scope="col">${labels.withheld}</th><th scope="col" class="number">${words.size}</th></tr></thead><tbody>${left.map((one) => html`<tr><td>${dateIn(frame, one.at, 'minute')}</td><td>${one.processor}</td><td>${sayIn(frame.lang, 'region', one.region)}</td><td>${one.model}</td><td>${sayIn(frame.lang, 'word', one.form)}</td><td>${sayIn(frame.lang, 'counts', { ...one.withheld })}</td><td class="number">${one.bytes}</td></tr>`)}</tbody></table></div>`}
</section>`
}

/** The page. */
export function homePage(home: PortalHome): string {
  const { frame, notice } = home
  const words = wordsOf(frame)
  const waiting = home.cases.some(
    (one) => one.state === 'running' || (one.state === 'received' && one.right === 'access'),
  )
  const { controller, authority } = notice
  return portalPage(
    waiting ? { ...frame, refresh: 2 } : frame,
    words.title,
    html`<h1>${words.title}</h1><p class="lead">${words.lead(controller.name)}</p>
${home.known ? html`<div class="cards">${copy(home)}${erase(home)}</div>${decisionsList(frame, home.decisions)}${casesList(frame, home.cases, home.now)}${held(home)}` : html`<section class="card"><h2>${words.nothing.title}</h2><p>${words.nothing.text}</p></section>`}
${choices(home)}
${home.known ? html`${looked(home)}${leftHouse(home)}${more(home)}` : null}
<section aria-labelledby="complaint"><h2 id="complaint">${words.complaint.title}</h2><p>${words.complaint.text(controller.contact, controller.officer, authority.name)}</p><p><a href="${authority.url}" rel="noreferrer noopener">${authority.name}</a></p></section>`,
  )
}
