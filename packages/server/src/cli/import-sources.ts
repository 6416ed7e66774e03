// What `aboveboard import` was told to import: files, folders of files, pages and sitemaps, each read into drafts by its kind.
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import {
  type ArticleDraft,
  type Crawl,
  importHelpCentre,
  importHtml,
  importMarkdown,
  importPdf,
} from '../assistant/knowledge/knowledge.ts'

/** The kinds of sources. */
export const kinds = ['markdown', 'html', 'pdf', 'zendesk', 'intercom', 'freshdesk', 'url', 'sitemap'] as const
export type Kind = (typeof kinds)[number]

/** One source of drafts. */
export interface Source {
  readonly name: string
  readonly kind: Kind
  /** From the web: a person reads it before anybody can find it (I-06). */
  readonly isCrawled: boolean
}

const byExtension: Readonly<Record<string, Kind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.htm': 'html',
  '.html': 'html',
  '.pdf': 'pdf',
}

/** Largest file that is read, in bytes. */
const largest = 200_000_000

/**
 * The sources behind one word of the command line, files of a folder in the order of their names. Empty when the word names nothing
 * that can be imported.
 */
export async function sourcesOf(word: string, kind: Kind | undefined): Promise<readonly Source[]> {
  if (/^https?:/i.test(word)) {
    const isSitemap = kind === 'sitemap' || (kind === undefined && /\.xml(?:\?|$)/i.test(word))
    return [{ name: word, kind: isSitemap ? 'sitemap' : 'url', isCrawled: true }]
  }
  const facts = await stat(word).catch(() => undefined)
  if (facts === undefined) return []
  const names = facts.isDirectory()
    ? (await readdir(word, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((name) => extname(name).toLowerCase() in byExtension)
        .sort()
    : [word]
  return names.flatMap((name) => {
    const own = kind ?? byExtension[extname(name).toLowerCase()]
    return own === undefined ? [] : [{ name, kind: own, isCrawled: false }]
  })
}

/** The drafts of a source. Throws what reading, importers and crawl throw. */
export async function draftsOf(
  { name, kind }: Source,
  crawl: Crawl,
  onProgress: (done: number, total: number) => void,
): Promise<readonly ArticleDraft[]> {
  switch (kind) {
    case 'url':
    case 'sitemap':
      return await crawl(name, kind, ({ done, total }) => onProgress(done, total))
    case 'markdown':
      return [importMarkdown((await bytesOf(name)).toString('utf8'), name)]
    case 'html':
      return [importHtml((await bytesOf(name)).toString('utf8'), name)]
    case 'pdf':
      return [await importPdf(await bytesOf(name), name)]
    case 'zendesk':
    case 'intercom':
    case 'freshdesk':
      return importHelpCentre((await bytesOf(name)).toString('utf8'), kind, name)
  }
}

async function bytesOf(name: string): Promise<Buffer> {
  const { size } = await stat(name)
  if (size > largest) throw new RangeError('the file is too large')
  return await readFile(name)
}
