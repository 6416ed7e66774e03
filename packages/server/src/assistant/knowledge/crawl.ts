// Articles from the web: one page, or the pages that a sitemap names. Reads one page at a time from one host, keeps to robots.txt,
// and has a budget for everything that a hostile site could make endless (WB-38).
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../../domain/problem.ts'
import type { FetchedPage, FetchPage, PageLimits } from '../../egress/egress.ts'
import {
  type ArticleDraft,
  importHtml,
  importMarkdown,
  importPdf,
  parseSitemap,
  type SitemapPage,
} from './import/import.ts'
import { type Robots, readRobots, saysNoIndex } from './robots.ts'

/** How far a crawl is. `skipped` counts pages that could not or may not be read. */
export interface CrawlProgress {
  readonly done: number
  readonly total: number
  readonly skipped: number
}

/**
 * Fetches a page, or the pages of a sitemap, as drafts. Throws `bad-request`: with the codes of `egress`, with `unreadable`, or with
 * `nothing-found` when a sitemap led to no article.
 */
export type Crawl = (
  address: string,
  kind: 'url' | 'sitemap',
  onProgress?: (progress: CrawlProgress) => void,
) => Promise<readonly ArticleDraft[]>

/** Budgets of one crawl. */
export interface CrawlBudget {
  readonly pages: number
  readonly sitemaps: number
  readonly bytes: number
  /** Pages in a row that fail before the crawl gives up. */
  readonly failures: number
  /** Milliseconds between two requests. */
  readonly pause: number
}

const usual: CrawlBudget = { pages: 500, sitemaps: 20, bytes: 200_000_000, failures: 20, pause: 200 }

const pageLimits: PageLimits = {
  maxBytes: 20_000_000,
  timeoutMs: 20_000,
  types: ['text/html', 'application/xhtml+xml', 'text/markdown', 'text/plain', 'application/pdf'],
}
const sitemapLimits: PageLimits = {
  maxBytes: 50_000_000,
  timeoutMs: 30_000,
  types: ['application/xml', 'text/xml', 'application/rss+xml', 'text/plain'],
}
const robotsLimits: PageLimits = { maxBytes: 1_000_000, timeoutMs: 10_000, types: ['text/plain'] }

function unusable(code: 'unreadable' | 'nothing-found'): Problem {
  return new Problem('bad-request', { errors: [{ at: 'url', code }] })
}

/** Text in the character set that the server named, else the page, else UTF-8. */
function textOf({ bytes, charset }: FetchedPage): string {
  const named =
    charset ?? /<meta\s[^<>]{0,200}charset\s*=\s*["']?([\w.:-]+)/i.exec(bytes.toString('latin1', 0, 2_048))?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

async function draftOfPage(page: FetchedPage): Promise<ArticleDraft> {
  switch (page.type) {
    case 'application/pdf':
      return { ...(await importPdf(page.bytes, page.url)), url: page.url }
    case 'text/markdown':
    case 'text/plain':
      return { ...importMarkdown(textOf(page), page.url), url: page.url }
    default:
      return importHtml(textOf(page), page.url)
  }
}

/** Opens the crawler. */
export function openCrawl(needs: { readonly fetchPage: FetchPage; readonly budget?: Partial<CrawlBudget> }): Crawl {
  const { fetchPage } = needs
  const budget = { ...usual, ...needs.budget }

  async function robotsOf(origin: string): Promise<Robots> {
    return await fetchPage(`${origin}/robots.txt`, robotsLimits).then(
      (page) => readRobots(textOf(page)),
      // No file, no wishes (RFC 9309, 2.3.1.3).
      () => () => true,
    )
  }

  /** The pages that a sitemap and the sitemaps in it name, on its own host, each once. */
  async function pagesOf(
    address: string,
  ): Promise<{ readonly host: string; readonly origin: string; readonly pages: readonly SitemapPage[] }> {
    const first = await fetchPage(address, sitemapLimits)
    const { host, origin } = new URL(first.url)
    const pages = new Map<string, SitemapPage>()
    const seen = new Set([first.url])
    const waiting = [first.url]
    let read = 0
    for (let url = waiting.shift(); url !== undefined && read < budget.sitemaps; url = waiting.shift()) {
      read += 1
      const found = read === 1 ? first : await polite(() => fetchPage(url, sitemapLimits)).catch(() => undefined)
      if (found === undefined) continue
      const map = sitemapIn(textOf(found))
      for (const page of map.pages) {
        if (pages.size < budget.pages && new URL(page.url).host === host) pages.set(page.url, page)
      }
      for (const further of map.sitemaps) {
        if (!seen.has(further) && seen.size < budget.sitemaps && new URL(further).host === host) waiting.push(further)
        seen.add(further)
      }
    }
    return { host, origin, pages: [...pages.values()] }
  }

  async function polite<T>(work: () => Promise<T>): Promise<T> {
    await pause(budget.pause)
    return await work()
  }

  async function crawlSitemap(
    address: string,
    onProgress: (progress: CrawlProgress) => void,
  ): Promise<readonly ArticleDraft[]> {
    const { host, origin, pages } = await pagesOf(address)
    const mayRead = await robotsOf(origin)
    const drafts = new Map<string, ArticleDraft>()
    let left = budget.bytes
    let done = 0
    let failures = 0
    for (const { url, updatedAt } of pages) {
      if (left <= 0 || failures >= budget.failures) break
      const { pathname, search } = new URL(url)
      const limits = { ...pageLimits, maxBytes: Math.min(pageLimits.maxBytes, left) }
      const page = mayRead(`${pathname}${search}`)
        ? await polite(() => fetchPage(url, limits)).catch(() => null)
        : undefined
      failures = page === null ? failures + 1 : 0
      left -= page?.bytes.length ?? 0
      // A redirect may lead to another host, or to a page that was read already.
      if (page && new URL(page.url).host === host && !drafts.has(page.url) && !asksToBeLeft(page)) {
        const draft = await draftOfPage(page)
        drafts.set(page.url, updatedAt === undefined ? draft : { ...draft, updatedAt })
      }
      done += 1
      onProgress({ done, total: pages.length, skipped: done - drafts.size })
    }
    if (drafts.size === 0) throw unusable('nothing-found')
    return [...drafts.values()]
  }

  return async (address, kind, onProgress = () => {}) => {
    if (kind === 'sitemap') return await crawlSitemap(address, onProgress)
    const draft = await draftOfPage(await fetchPage(address, pageLimits))
    onProgress({ done: 1, total: 1, skipped: 0 })
    return [draft]
  }
}

function asksToBeLeft(page: FetchedPage): boolean {
  return page.type.includes('html') && saysNoIndex(textOf(page))
}

function sitemapIn(xml: string): ReturnType<typeof parseSitemap> {
  try {
    return parseSitemap(xml)
  } catch {
    throw unusable('unreadable')
  }
}
