// Requests, followed like a parcel: every station with its time, what comes next, and how much time is left.
import type { RightsCase } from '@aboveboard/protocol'
import { periodInWords } from '@aboveboard/protocol/messages/plural'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import { day, instantOf } from '../../../domain/clock.ts'
import { type Html, html } from '../html.ts'
import { dateIn, dateText, type PortalFrame, wordsOf } from './frame.ts'

type StationName = keyof ReturnType<typeof wordsOf>['cases']['stations']

/** A station of a request: reached at a time, reached at a time that nobody noted, or not reached yet. */
export interface Station {
  readonly name: StationName
  readonly at: string | null
  readonly reached: boolean
}

type Tracked = Pick<RightsCase, 'right' | 'state' | 'opened_at' | 'closed_at' | 'steps'>

const stepAt = (item: Tracked, ...names: readonly string[]): string | null =>
  item.steps.find((one) => names.includes(one.step))?.at ?? null

/** The stations of a request, in order. */
export function stationsOf(item: Tracked): readonly Station[] {
  const { right, state, opened_at, closed_at } = item
  const received: Station = { name: 'received', at: opened_at, reached: true }
  const done = state === 'done'
  if (right === 'access' || right === 'portability') {
    const made = stepAt(item, 'package')
    return [
      received,
      { name: 'making', at: null, reached: state !== 'received' },
      { name: 'ready', at: made, reached: made !== null || state === 'ready' },
      { name: 'fetched', at: closed_at, reached: done },
    ]
  }
  if (right === 'erasure') {
    const checked = stepAt(item, 'scan')
    const certified = stepAt(item, 'certificate')
    const emptied = item.steps.filter((one) => one.step.startsWith('postgres.')).at(-1)?.at ?? null
    return [
      received,
      { name: 'unreadable', at: stepAt(item, 'keys', 'freeze'), reached: stepAt(item, 'keys', 'freeze') !== null },
      { name: 'deleted', at: checked === null ? null : emptied, reached: checked !== null || done },
      { name: 'checked', at: checked, reached: checked !== null || done },
      { name: 'certified', at: certified ?? closed_at, reached: done },
    ]
  }
  if (right === 'restriction') return [received, { name: 'frozen', at: closed_at, reached: done }]
  return [received, { name: 'reading', at: null, reached: true }, { name: 'answered', at: closed_at, reached: done }]
}

/** What comes next, in a sentence; nothing when it is over. */
function nextOf(frame: PortalFrame, item: Tracked & Pick<RightsCase, 'package_until'>): string | null {
  const words = wordsOf(frame)
  if (item.state === 'done') return null
  if (item.state === 'blocked') return words.erased.blocked
  if (item.right === 'erasure') return words.cases.after.erasing
  if (item.state === 'ready' && item.package_until !== null)
    return words.copy.ready(dateText(frame, item.package_until, 'minute'))
  return item.state === 'running' ? words.cases.after.making : words.cases.after.reading
}

/** The way of one request. */
export function trackOf(frame: PortalFrame, item: Tracked & Pick<RightsCase, 'package_until'>): Html {
  const words = wordsOf(frame).cases
  const stations = stationsOf(item)
  const current = stations.findLastIndex((one) => one.reached)
  const next = nextOf(frame, item)
  const one = (station: Station, at: number): Html =>
    html`<li class="${station.reached ? 'reached' : ''}" ${at === current ? html`aria-current="step"` : null}><span>${words.stations[station.name]}</span>${station.at === null ? null : html` ${dateIn(frame, station.at, 'minute')}`}</li>`
  return html`<ol class="track">${stations.map(one)}</ol>${next === null ? null : html`<p class="next"><strong>${words.next}:</strong> ${next}</p>`}`
}

/** How much time is left until the answer is due, in words. */
function leftOf(frame: PortalFrame, due: string, now: number): Html | null {
  const days = Math.floor((instantOf(due) - now) / day)
  return days < 0 ? null : html`${wordsOf(frame).cases.left(periodInWords(`P${days}D`, frame.lang))} · `
}

/** The list of a person's requests, newest first. */
export function casesList(frame: PortalFrame, cases: readonly RightsCase[], now: number): Html {
  const words = wordsOf(frame).cases
  const rights = serverMessages(frame.lang).rights
  const one = (item: RightsCase): Html => html`<li>
<h3>${rights[item.right].title}</h3>
${trackOf(frame, item)}
<p class="facts">${item.closed_at === null ? html`${leftOf(frame, item.due_at, now)}${words.due(dateText(frame, item.due_at))}` : words.closed(dateText(frame, item.closed_at))}</p>
</li>`
  return html`<section aria-labelledby="cases"><h2 id="cases">${words.title}</h2>
${cases.length === 0 ? html`<p class="none">${words.none}</p>` : html`<ul class="cases">${cases.map(one)}</ul>`}</section>`
}
