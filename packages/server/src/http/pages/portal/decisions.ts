// Decisions about the person: what, why, what would change it, and the way to a person who was not involved (Art. 22(3)).
import type { DecisionView, Said } from '@aboveboard/protocol'
import { decisionMessages } from '@aboveboard/protocol/messages/decisions/decisions'
import { type Html, html } from '../html.ts'
import { dateText, form, type PortalFrame } from './frame.ts'

function text(frame: PortalFrame, said: Said): Html {
  return said.lang === frame.lang ? html`${said.text}` : html`<span lang="${said.lang}">${said.text}</span>`
}

function why(frame: PortalFrame, view: DecisionView): Html {
  const words = decisionMessages(frame.lang)
  const { rule, counterfactuals, facts } = view
  return html`<details><summary>${words.more}</summary>
${rule === null ? null : html`<h4>${words.why}</h4><p>${text(frame, rule.text)} <span class="facts" lang="en">(${rule.cites})</span></p>`}
<p>${words.rules}</p>
<p>${view.automated ? words.notice.automated : words.notice.proposed} ${text(frame, view.title)}.</p>
<h4>${words.facts}</h4>
<ul>${facts.map((fact) => html`<li>${text(frame, fact.label)}: <strong>${fact.shown}</strong> <span class="facts">${words.sources[fact.source]}</span></li>`)}</ul>
${counterfactuals.length === 0 ? null : html`<h4>${words.change}</h4><ul>${counterfactuals.map(({ change, outcome }) => html`<li>${change.map((one) => html`${text(frame, one.label)}: <strong>${one.shown}</strong> `)}→ ${text(frame, outcome.label)}</li>`)}</ul>`}
<h4>${words.law}</h4><ul lang="en">${view.law.sources.map((one) => html`<li>${one}</li>`)}</ul>
<p class="facts">${words.version(String(view.rules.version), dateText(frame, view.decided_at))}</p>
</details>`
}

function review(frame: PortalFrame, view: DecisionView): Html | null {
  const words = decisionMessages(frame.lang)
  if (view.review === null) return null
  const { statement, reasons, due_at } = view.review
  return html`<h4>${words.review}</h4><blockquote>${statement}</blockquote>
${reasons === null ? html`<p>${words.due(dateText(frame, due_at))}</p>` : html`<h4>${words.person}</h4><p>${reasons}</p>`}`
}

function one(frame: PortalFrame, view: DecisionView): Html {
  const words = decisionMessages(frame.lang)
  const { outcome, ruling } = view
  const field = `decision-${view.id}`
  return html`<li>
<h3>${text(frame, view.title)} <span class="tag">${words.states[view.state]}</span></h3>
${outcome === null ? html`<p>${view.without === null ? null : words.without[view.without]} ${view.missing.map((said) => said.text).join(', ')}</p>` : html`<p><strong>${text(frame, outcome.label)}</strong></p><p>${text(frame, outcome.consequence)}</p>`}
${ruling === null || ruling.reasons === '' ? null : html`<h4>${words.person}</h4><p>${ruling.reasons}</p>`}
${review(frame, view)}
${why(frame, view)}
${view.contestable ? html`<details><summary>${words.ask}</summary><p>${words.askHelp}</p>${form(frame, `/my-data/decisions/${view.id}`, html`<label for="${field}">${words.statement}</label><textarea id="${field}" name="statement" rows="3" maxlength="4000" required></textarea><button>${words.send}</button>`)}</details>` : null}
</li>`
}

/** The list of decisions, newest first; nothing where there is none. */
export function decisionsList(frame: PortalFrame, decisions: readonly DecisionView[]): Html | null {
  if (decisions.length === 0) return null
  return html`<section aria-labelledby="decisions"><h2 id="decisions">${decisionMessages(frame.lang).heading}</h2><p>${decisionMessages(frame.lang).notice.rights}</p>
<ul class="cases">${decisions.map((view) => one(frame, view))}</ul></section>`
}
