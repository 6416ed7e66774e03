// Which kind of file somebody dropped, told from its name and, for JSON, from its shape.
import type { ImportKind } from '../wire/shapes.ts'

/** The largest file that is sent, in bytes: as Base64 it grows by a third and must stay under 8 million characters. */
export const LARGEST_FILE = 6_000_000

const ENDINGS: Readonly<Record<string, ImportKind | 'json'>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'markdown',
  html: 'html',
  htm: 'html',
  pdf: 'pdf',
  json: 'json',
}

/** The kind by the ending of a file name, `json` for an export still to be looked at, or `undefined`. */
export function kindByName(name: string): ImportKind | 'json' | undefined {
  return ENDINGS[name.toLowerCase().split('.').at(-1) ?? '']
}

/**
 * Whose export a JSON is, by the members that only that one has: Zendesk wraps `articles` with `html_url`, Intercom lists
 * `data` with `type: article`, Freshdesk gives a bare list with `folder_id` or `description_text`.
 */
export function kindOfExport(json: string): ImportKind | undefined {
  const value = parsed(json)
  if (Array.isArray(value))
    return hasMember(value[0], ['folder_id', 'description_text']) ? 'freshdesk' : articleKind(value[0])
  if (!isObject(value)) return undefined
  if (Array.isArray(value['articles'])) return articleKind(value['articles'][0]) ?? 'zendesk'
  if (Array.isArray(value['data'])) return articleKind(value['data'][0])
  return undefined
}

/** Whether an address leads to a sitemap or to a single page; `undefined` for what is no web address. */
export function kindOfAddress(address: string): { kind: 'url' | 'sitemap'; url: string } | undefined {
  const url = URL.parse(address.trim())
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  return { kind: /sitemap[^/]*\.xml$/i.test(url.pathname) ? 'sitemap' : 'url', url: url.href }
}

function articleKind(article: unknown): ImportKind | undefined {
  if (hasMember(article, ['html_url', 'section_id'])) return 'zendesk'
  if (isObject(article) && (article['type'] === 'article' || 'workspace_id' in article)) return 'intercom'
  return undefined
}

function hasMember(value: unknown, names: readonly string[]): boolean {
  return isObject(value) && names.some((name) => name in value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
