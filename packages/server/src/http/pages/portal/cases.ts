// Requests, followed like a parcel: received, in progress, ready, done.
import type { RightsCase } from '@aboveboard/protocol'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import { type Html, html } from '../html.ts'
import { dateText, type PortalFrame, wordsOf } from './frame.ts'

const stations = ['received', 'running', 'done'] as const

function stationOf(state: RightsCase['state']): number {
  if (state === 'received') return 0
  return state === 'running' || state === 'blocked' ? 1 : 2
}

/** The list of a person's requests, newest first. */
export function casesList(frame: PortalFrame, cases: readonly RightsCase[]): Html {
  const words = wordsOf(frame).cases
  const rights = serverMessages(frame.lang).rights
  const text = (sentence: (date: string) => string, at: string) => sentence(dateText(frame, at))
  const one = (item: RightsCase): Html => html`<li>
<h3>${rights[item.right].title}</h3>
<ol class="stations" aria-label="${words[item.state]}">${stations.map((station, at) => html`<li class="${at <= stationOf(item.state) ? 'reached' : ''}">${station === 'done' && item.state === 'ready' ? words.ready : words[station]}</li>`)}</ol>
<p class="facts">${text(words.asked, item.opened_at)}. ${item.closed_at === null ? text(words.due, item.due_at) : text(words.closed, item.closed_at)}.${item.state === 'blocked' ? html` ${words.blocked}` : null}</p>
</li>`
  return html`<section aria-labelledby="cases"><h2 id="cases">${words.title}</h2>
${cases.length === 0 ? html`<p class="none">${words.none}</p>` : html`<ul class="cases">${cases.map(one)}</ul>`}</section>`
}
