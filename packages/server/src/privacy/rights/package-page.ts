// The page inside the package: everything for reading, in the person's language, without scripts and without anything from outside.
import { plainProse } from '@aboveboard/prose'
import { escapeHtml, proseHtml } from '@aboveboard/prose/html'
import { parseProse } from '@aboveboard/prose/parse'
import type { Language } from '@aboveboard/protocol'
import { periodInWords } from '@aboveboard/protocol/messages/plural'
import { portalMessages } from '@aboveboard/protocol/messages/portal/portal'
import { recordMessages } from '@aboveboard/protocol/messages/records/records'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import type { Json } from '../../domain/canonical.ts'
import { shownColumns, wordsOfTable } from '../../map/labels.ts'
import type { Processor } from '../../map/processors.ts'
import { type Profile, purpose, purposeIds } from '../../map/purposes.ts'
import type { Table } from '../../map/table.ts'
import type { ControllerFacts } from '../../map/tables/tenants.ts'
import { isBody, type PackageRow } from './package-rows.ts'
import { instantIn, sayIn, uncoverWords } from './package-words.ts'

/** What the page knows besides the rows. */
export interface PackagePage {
  readonly lang: Language
  readonly controller: ControllerFacts
  readonly profile: Profile
  readonly processors: readonly Processor[]
  /** RFC 3339. */
  readonly at: string
  /** How many rows of each table there are. */
  readonly counts: ReadonlyMap<string, number>
}

// System typefaces: the page must look right on any device without bringing or fetching a font.
const style = `:root{color-scheme:light dark;--ink:#1d2a26;--soft:#52625c;--paper:#fbfaf6;--card:#fff;--line:#d8d6cb;--pine:#1c5a48;--tint:#e9f1ec}
@media(prefers-color-scheme:dark){:root{--ink:#e8ece8;--soft:#a9b6af;--paper:#141a18;--card:#1b2320;--line:#35403b;--pine:#8ed0b8;--tint:#22302a}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 "Source Sans 3","Segoe UI",system-ui,sans-serif}
main,header,footer{width:min(54rem,100% - 2rem);margin-inline:auto}header{padding-block:3rem 1.5rem}footer{padding-block:1rem 4rem}
h1,h2{font-family:"Source Serif 4",Georgia,serif;line-height:1.2;text-wrap:balance;margin:0}h1{font-size:clamp(2rem,6vw,2.75rem)}h2{font-size:1.5rem}h3{font-size:1.0625rem;margin:2rem 0 .5rem}
p{margin:.5rem 0;max-width:65ch}.soft,.tags,time,.by{color:var(--soft);font-size:.9375rem}.note{border-inline-start:4px solid var(--pine);padding-inline-start:1rem;margin-block:1.5rem}
a{color:var(--pine)}:focus-visible{outline:3px solid var(--pine);outline-offset:2px}nav ul{list-style:none;padding:0;margin:1rem 0 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:0 2rem}
nav li{display:flex;justify-content:space-between;gap:1rem;border-block-end:1px solid var(--line);padding-block:.45rem}nav .n{color:var(--soft);font-variant-numeric:tabular-nums}
section{margin-block-start:3rem;border-block-start:1px solid var(--line);padding-block-start:1.75rem}.tags span{display:inline-block;border:1px solid var(--line);border-radius:99rem;padding:0 .7rem;margin-inline-end:.4rem}
.scroll{overflow-x:auto;margin-block-start:1rem}table{border-collapse:collapse;width:100%;font-size:.9375rem}th,td{text-align:start;vertical-align:top;padding:.5rem 1rem .5rem 0;border-block-end:1px solid var(--line)}
th{font-weight:600}td{overflow-wrap:break-word;hyphens:auto;min-width:5rem;max-width:26rem;white-space:pre-line}td.n{font-variant-numeric:tabular-nums}
article{max-width:44rem;margin:.75rem 0;padding:.75rem 1rem;border-radius:.75rem;background:var(--card);border:1px solid var(--line);overflow-wrap:anywhere}article.me{margin-inline-start:auto;background:var(--tint)}article>:last-child{margin-block-end:0}.by{margin:0}.by strong{color:var(--ink)}
@media print{body{background:#fff;font-size:10.5pt}article{break-inside:avoid}nav{display:none}}`

const id = (table: Table): string => `t-${table.name.replaceAll('_', '-')}`

/** The beginning of the page: who made it, and what is in it. */
export function pageStart(page: PackagePage, tables: readonly Table[]): string {
  const { lang, controller } = page
  const { copy, kinds } = recordMessages(lang)
  const line = (table: Table) =>
    `<li><a href="#${id(table)}">${escapeHtml(kinds[wordsOfTable(table.name).kind].title)}</a> <span class="n">${sayIn(lang, 'number', page.counts.get(table.name) ?? 0)}</span></li>`
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${escapeHtml(`${copy.title} · ${controller.name}`)}</title><style>${style}</style></head><body>
<header><h1>${escapeHtml(copy.title)}</h1><p>${escapeHtml(copy.made(controller.name, instantIn(lang, page.at)))}</p><p class="soft">${escapeHtml(controller.address)}</p><p class="note">${escapeHtml(copy.safe)}</p>
<nav aria-label="${escapeHtml(copy.glance)}"><ul>${tables.map(line).join('')}</ul></nav></header><main>\n`
}

/** The heading of a table, with who the data come from (Art. 20: what was given is kept apart from what was derived). */
export function tableStart(page: PackagePage, table: Table): string {
  const { copy, kinds } = recordMessages(page.lang)
  const words = kinds[wordsOfTable(table.name).kind]
  const sources = new Set<string>(
    shownColumns(table).flatMap(({ column }) => (column.kind === 'personal' ? [column.source] : [])),
  )
  if (table.name === 'message') sources.add('derived')
  const tags = (['provided', 'derived', 'recorded'] as const).filter((one) => sources.has(one))
  return `<section aria-labelledby="${id(table)}"><h2 id="${id(table)}">${escapeHtml(words.title)}</h2><p>${escapeHtml(words.text)}</p><p class="tags">${tags.map((one) => `<span>${escapeHtml(copy[one])}</span>`).join('')}</p>\n`
}

/** The end of a table's section. */
export const tableEnd = '</section>\n'

/** The head of a table of rows. */
export function rowsStart(page: PackagePage, table: Table): string {
  const { labels } = recordMessages(page.lang)
  const heads = shownColumns(table).map(({ label }) => `<th scope="col">${escapeHtml(labels[label])}</th>`)
  return `<div class="scroll" tabindex="0" role="group" aria-labelledby="${id(table)}"><table><thead><tr>${heads.join('')}</tr></thead><tbody>\n`
}

/** The end of a table of rows. */
export const rowsEnd = '</tbody></table></div>'

const valuesOf = (row: PackageRow) => ({ ...row.provided, ...row.derived, ...row.recorded, ...row.technical })

/** One row, in words. */
export function rowHtml(page: PackagePage, table: Table, row: PackageRow): string {
  const values = valuesOf(row)
  const cells = shownColumns(table).map(({ name, say }) => {
    const value: Json = values[name] ?? null
    const text = row.unreadable?.includes(name)
      ? serverMessages(page.lang).problems['sealed-data-damaged']
      : sayIn(page.lang, say, value, table.name)
    return `<td${typeof value === 'number' ? ' class="n"' : ''}>${escapeHtml(text)}</td>`
  })
  return `<tr>${cells.join('')}</tr>\n`
}

/** What opens the messages of a conversation. */
export function conversationStart(page: PackagePage, opened: string): string {
  return `<h3>${escapeHtml(recordMessages(page.lang).found.conversation)} · <time datetime="${escapeHtml(opened)}">${escapeHtml(instantIn(page.lang, opened))}</time></h3>\n`
}

/** A message, readable as one. */
export function messageHtml(page: PackagePage, row: PackageRow): string {
  const { lang } = page
  const { origin } = row.technical
  const at = typeof row.recorded['at'] === 'string' ? row.recorded['at'] : page.at
  const by = sayIn(lang, 'word', origin ?? null)
  const head = `<p class="by"><strong>${escapeHtml(by)}</strong> · <time datetime="${escapeHtml(at)}">${escapeHtml(instantIn(lang, at))}</time></p>`
  const body = row.provided['body'] ?? row.derived['body']
  const text = isBody(body) ? uncoverWords(lang, body.text) : serverMessages(lang).problems['sealed-data-damaged']
  const prose = origin === 'ai' || origin === 'system' ? parseProse(text) : plainProse(text)
  const sources = isBody(body)
    ? body.sources.map((one) => `<li>${escapeHtml(one.title)}: ${escapeHtml(one.url)}</li>`)
    : []
  return `<article${origin === 'visitor' ? ' class="me"' : ''}${origin === 'ai' ? ' data-generated-by="ai"' : ''}>${head}${proseHtml(prose)}${sources.length === 0 ? '' : `<ul class="soft">${sources.join('')}</ul>`}</article>\n`
}

/** What the law asks to be told besides the data (Art. 15(1)(a)–(h)), and the end of the page. `covered` is how much was covered. */
export function pageEnd(page: PackagePage, covered: number): string {
  const { lang, profile, processors } = page
  const { copy } = recordMessages(lang)
  const server = serverMessages(lang)
  const portal = portalMessages(lang)
  const { contact, officer, authority } = page.controller
  const section = (title: string, body: string) => `<section><h2>${escapeHtml(title)}</h2>${body}</section>\n`
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`
  const purposes = purposeIds.map((one) => {
    const { basis, retention } = purpose(one)
    return `<h3>${escapeHtml(server.purposes[one].title)}</h3>${paragraph(server.purposes[one].text)}<p class="soft">${escapeHtml(server.bases[basis[profile]])} · ${escapeHtml(server.retention[retention.after](periodInWords(retention.period, lang)))}</p>`
  })
  const recipients =
    processors.length === 0
      ? paragraph(server.notice.recipients.none)
      : `${paragraph(server.notice.recipients.some)}<ul>${processors.map((one) => `<li>${escapeHtml(`${one.name} (${sayIn(lang, 'region', one.region)})`)}</li>`).join('')}</ul>`
  return [
    section(copy.purposes, purposes.join('')),
    section(server.notice.recipients.title, recipients),
    ...(processors.some((one) => one.transfer !== null)
      ? []
      : [section(server.notice.transfers.title, paragraph(server.notice.transfers.none))]),
    section(copy.sources, paragraph(copy.sourcesText)),
    section(copy.decisions, server.notice.machine.text.map(paragraph).join('')),
    section(copy.covered, paragraph(copy.coveredText) + (covered === 0 ? paragraph(copy.coveredNone) : '')),
    section(server.notice.rights.title, paragraph(server.notice.rights.intro)),
    section(portal.complaint.title, paragraph(portal.complaint.text(contact, officer, authority.name))),
    `</main><footer><p class="soft">${escapeHtml(copy.technical)}</p></footer></body></html>\n`,
  ].join('')
}
