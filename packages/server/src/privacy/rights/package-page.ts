// The page inside the package: everything for reading, in the person's language, without scripts and without anything from outside.
import { plainProse } from '@aboveboard/prose'
import { escapeHtml, proseHtml } from '@aboveboard/prose/html'
import { parseProse } from '@aboveboard/prose/parse'
import type { Language } from '@aboveboard/protocol'
import { type PortalMessages, portalMessages } from '@aboveboard/protocol/messages/portal/portal'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import type { Json } from '../../domain/canonical.ts'
import type { ControllerFacts } from '../../map/tables/tenants.ts'
import type { PackageRow } from './package-rows.ts'

/** What the page knows besides the rows. */
export interface PackagePage {
  readonly lang: Language
  readonly controller: ControllerFacts
  readonly at: string
  /** Puts the person's own values back into what the assistant wrote. */
  readonly restore: (text: string, conversation: string) => string
}

const style = `:root{color-scheme:light dark}body{font:17px/1.55 "Source Sans 3","Segoe UI",sans-serif;margin:0 auto;max-width:46rem;padding:2rem 1rem 4rem}h1,h2{font-family:"Source Serif 4",Georgia,serif;line-height:1.25}h2{margin-top:3rem;border-top:1px solid;padding-top:1.5rem}article{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid;border-radius:6px}article header{font-size:.9rem;opacity:.8}table{border-collapse:collapse;width:100%;font-size:.95rem}td,th{text-align:start;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid}th{font-weight:600}td{overflow-wrap:anywhere}`

/** The beginning of the page. */
export function pageStart(page: PackagePage): string {
  const words = portalMessages(page.lang)
  const { controller } = page
  return `<!doctype html>\n<html lang="${page.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.title)}</title><style>${style}</style></head><body>
<h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.lead(controller.name))}</p>
<p>${escapeHtml(controller.name)}, ${escapeHtml(controller.address)} · <time datetime="${page.at}">${escapeHtml(page.at)}</time></p>\n`
}

/** The end of the page. */
export function pageEnd(page: PackagePage): string {
  const words = portalMessages(page.lang).complaint
  const { contact, officer, authority } = page.controller
  return `<h2>${escapeHtml(words.title)}</h2><p>${escapeHtml(words.text(contact, officer, authority.name))}</p></body></html>\n`
}

function isBody(
  value: Json | undefined,
): value is { readonly text: string; readonly sources: readonly { readonly title: string; readonly url: string }[] } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value['text' as never] === 'string'
}

function authorOf(origin: Json | undefined, lang: Language, words: PortalMessages): string {
  const rights = serverMessages(lang)
  if (origin === 'visitor') return '→'
  if (origin === 'human') return words.looked.roles.agent
  return origin === 'ai' || origin === 'ai_draft' ? rights.notice.machine.title : '·'
}

/** A message, readable as one. */
function messageHtml(page: PackagePage, row: PackageRow): string {
  const body = row.provided['body'] ?? row.derived['body']
  if (!isBody(body)) return ''
  const { origin } = row.technical
  const conversation = typeof row.technical['conversation'] === 'string' ? row.technical['conversation'] : ''
  const text = origin === 'visitor' ? body.text : page.restore(body.text, conversation)
  const prose = origin === 'ai' || origin === 'system' ? parseProse(text) : plainProse(text)
  const at = typeof row.recorded['at'] === 'string' ? row.recorded['at'] : ''
  return `<article${origin === 'ai' ? ' data-generated-by="ai"' : ''}><header><strong>${escapeHtml(authorOf(origin, page.lang, portalMessages(page.lang)))}</strong> · <time datetime="${escapeHtml(at)}">${escapeHtml(at)}</time></header>${proseHtml(prose)}</article>\n`
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** One row, for reading. */
export function rowHtml(page: PackagePage, table: string, row: PackageRow): string {
  if (table === 'message') return messageHtml(page, row)
  const fields = Object.entries({ ...row.provided, ...row.derived, ...row.recorded, ...row.technical }).filter(
    ([, value]) => value !== null,
  )
  return `<article><table>${fields.map(([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(shown(value))}</td></tr>`).join('')}</table></article>\n`
}

/** The heading of a table. */
export function tableHtml(says: string): string {
  return `<h2>${escapeHtml(says)}</h2>\n`
}
