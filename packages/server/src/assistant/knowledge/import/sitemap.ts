/** Sitemap XML (sitemaps.org 0.9) to addresses; nothing is fetched here. */

/** A page that a sitemap names. */
export interface SitemapPage {
  url: string
  /** As written: a date or RFC 3339. */
  updatedAt?: string
}

/** What a sitemap names: pages, or further sitemaps. Addresses that are not http(s) are left out. */
export interface Sitemap {
  pages: SitemapPage[]
  sitemaps: string[]
}

/** The protocol allows 50 000 addresses a file. */
const MAX_ENTRIES = 50_000

/** Reads a sitemap or sitemap index. Throws `RangeError` on a document type, which a sitemap never has and attacks do. */
export function parseSitemap(xml: string): Sitemap {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new RangeError('a sitemap with a document type is refused')
  const pages: SitemapPage[] = []
  const sitemaps: string[] = []
  const plain = xml.replace(/<!--[\s\S]*?-->/g, '')
  for (const [whole, kind] of entries(plain)) {
    const url = addressOf(inside(whole, 'loc'))
    if (url === undefined) continue
    const updatedAt = inside(whole, 'lastmod')
    if (kind === 'sitemap') sitemaps.push(url)
    else pages.push({ url, ...(updatedAt === undefined ? {} : { updatedAt }) })
    if (pages.length + sitemaps.length >= MAX_ENTRIES) break
  }
  return { pages, sitemaps }
}

function* entries(xml: string): Generator<[whole: string, kind: string]> {
  const start = /<(?:[a-z0-9]+:)?(url|sitemap)(?:\s[^<>]*)?>/gi
  for (let match = start.exec(xml); match !== null; match = start.exec(xml)) {
    const next = xml.slice(start.lastIndex).search(/<\/(?:[a-z0-9]+:)?(?:url|sitemap)>/i)
    if (next < 0) return
    yield [xml.slice(start.lastIndex, start.lastIndex + next), (match[1] ?? '').toLowerCase()]
    start.lastIndex += next
  }
}

function inside(xml: string, name: string): string | undefined {
  const found = new RegExp(`<(?:[a-z0-9]+:)?${name}>([^<]*|\\s*<!\\[CDATA\\[[^\\]]*\\]\\]>\\s*)<\\/`, 'i').exec(
    xml,
  )?.[1]
  const text = found?.replace(/<!\[CDATA\[|\]\]>/g, '').trim()
  return text === undefined || text === '' ? undefined : unescaped(text)
}

function unescaped(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => names[name] ?? whole)
}

function addressOf(text: string | undefined): string | undefined {
  const url = URL.parse(text ?? '')
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  return url.username === '' && url.password === '' ? url.href : undefined
}
