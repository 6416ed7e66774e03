// Crawls sites that do not exist, hostile ones included, and counts what was asked for.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Problem } from '../../domain/problem.ts'
import type { FetchedPage } from '../../egress/egress.ts'
import { type CrawlBudget, type CrawlProgress, openCrawl } from './crawl.ts'
import { readRobots, saysNoIndex } from './robots.ts'

type Site = Record<string, Partial<FetchedPage> | string>

/** A crawl over a web that is a table. */
function crawlOf(site: Site, budget: Partial<CrawlBudget> = {}) {
  const asked: string[] = []
  const limits: number[] = []
  const crawl = openCrawl({
    budget: { pause: 0, ...budget },
    fetchPage: async (address, { maxBytes }) => {
      asked.push(address)
      limits.push(maxBytes)
      const found = site[address]
      if (found === undefined) throw new Problem('bad-request', { errors: [{ at: 'url', code: 'not-available' }] })
      const page: FetchedPage = { url: address, type: 'text/html', charset: null, bytes: Buffer.alloc(0) }
      return typeof found === 'string'
        ? { ...page, type: address.endsWith('.xml') ? 'application/xml' : 'text/html', bytes: Buffer.from(found) }
        : { ...page, ...found }
    },
  })
  return { crawl, asked, limits }
}

const html = (title: string, body = 'You can send everything back within thirty days, free of charge.'): string =>
  `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`
const sitemap = (...urls: string[]): string =>
  `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`
const index = (...urls: string[]): string =>
  `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`
const codeOf = (code: string) => (fault: unknown) =>
  fault instanceof Problem && JSON.stringify(fault.members['errors']).includes(`"${code}"`)

describe('crawl of one page', () => {
  it('reads HTML, Markdown, text and PDF by what the server says they are', async () => {
    const { crawl } = crawlOf({
      'https://a.test/returns': html('Returns'),
      'https://a.test/terms': { type: 'text/markdown', bytes: Buffer.from('# Terms\n\nBe kind.') },
      'https://a.test/broken.pdf': { type: 'application/pdf', bytes: Buffer.from('no pdf') },
      'https://a.test/old': { charset: 'iso-8859-1', bytes: Buffer.from(html('Rückgabe'), 'latin1') },
      'https://a.test/older': { bytes: Buffer.from(`<meta charset="windows-1252">${html('Größe')}`, 'latin1') },
      'https://a.test/odd': { charset: 'klingon', bytes: Buffer.from(html('Odd')) },
    })
    const [returns] = await crawl('https://a.test/returns', 'url')
    assert.deepEqual([returns?.title, returns?.url, returns?.lang], ['Returns', 'https://a.test/returns', 'en'])
    assert.match(returns?.body ?? '', /thirty days/)
    const [terms] = await crawl('https://a.test/terms', 'url')
    assert.deepEqual([terms?.title, terms?.body, terms?.url], ['Terms', 'Be kind.', 'https://a.test/terms'])
    assert.deepEqual(
      (await crawl('https://a.test/broken.pdf', 'url'))[0]?.warnings.map((one) => one.code),
      ['unreadable', 'empty'],
    )
    assert.equal((await crawl('https://a.test/old', 'url'))[0]?.title, 'Rückgabe')
    assert.equal((await crawl('https://a.test/older', 'url'))[0]?.title, 'Größe')
    assert.equal((await crawl('https://a.test/odd', 'url'))[0]?.title, 'Odd')
    await assert.rejects(crawl('https://a.test/missing', 'url'), codeOf('not-available'))
  })
})

describe('crawl of a sitemap', () => {
  it('reads the pages of its own host, each once, and reports how far it is', async () => {
    const { crawl, asked } = crawlOf({
      'https://a.test/sitemap.xml': index(
        'https://a.test/en.xml',
        'https://a.test/sitemap.xml',
        'https://b.test/x.xml',
      ),
      'https://a.test/en.xml': sitemap(
        'https://a.test/1',
        'https://a.test/2',
        'https://a.test/1',
        'https://b.test/3',
        'https://a.test/moved',
        'https://a.test/away',
        'https://a.test/gone',
      ),
      'https://a.test/1': html('One'),
      'https://a.test/2': html('Two'),
      'https://a.test/moved': { url: 'https://a.test/1', bytes: Buffer.from(html('One')) },
      'https://a.test/away': { url: 'https://b.test/away', bytes: Buffer.from(html('Away')) },
      'https://b.test/3': html('Three'),
    })
    const seen: CrawlProgress[] = []
    const drafts = await crawl('https://a.test/sitemap.xml', 'sitemap', (progress) => seen.push(progress))
    assert.deepEqual(
      drafts.map((draft) => draft.title),
      ['One', 'Two'],
    )
    assert.deepEqual(seen.at(-1), { done: 5, total: 5, skipped: 3 })
    assert.ok(asked.every((address) => new URL(address).host === 'a.test'))
    assert.equal(new Set(asked).size, asked.length)
  })

  it('WB-38: keeps to robots.txt and to noindex', async () => {
    const { crawl, asked } = crawlOf({
      'https://a.test/sitemap.xml': sitemap('https://a.test/open', 'https://a.test/private/x', 'https://a.test/draft'),
      'https://a.test/robots.txt': { type: 'text/plain', bytes: Buffer.from('User-agent: *\nDisallow: /private') },
      'https://a.test/open': html('Open'),
      'https://a.test/private/x': html('Private'),
      'https://a.test/draft': html('Draft').replace('<head>', '<head><meta name="robots" content="noindex, nofollow">'),
    })
    assert.deepEqual(
      (await crawl('https://a.test/sitemap.xml', 'sitemap')).map((draft) => draft.title),
      ['Open'],
    )
    assert.ok(!asked.includes('https://a.test/private/x'))
  })

  it('WB-38: endless sitemaps, pages, bytes and failures come to an end', async () => {
    const site: Site = {}
    for (let at = 0; at < 100; at += 1) {
      site[`https://loop.test/${at}.xml`] = index(`https://loop.test/${at + 1}.xml`, 'https://loop.test/0.xml')
      site[`https://big.test/${at}`] = html(`Page ${at}`, 'x'.repeat(1_000))
    }
    site['https://big.test/sitemap.xml'] = sitemap(...Array.from({ length: 100 }, (_, at) => `https://big.test/${at}`))
    site['https://dead.test/sitemap.xml'] = sitemap(
      ...Array.from({ length: 100 }, (_, at) => `https://dead.test/${at}`),
    )

    const loop = crawlOf(site, { sitemaps: 5 })
    await assert.rejects(loop.crawl('https://loop.test/0.xml', 'sitemap'), codeOf('nothing-found'))
    assert.equal(loop.asked.filter((address) => address.endsWith('.xml')).length, 5)

    const pages = crawlOf(site, { pages: 7 })
    assert.equal((await pages.crawl('https://big.test/sitemap.xml', 'sitemap')).length, 7)

    const bytes = crawlOf(site, { bytes: 5_000 })
    const read = await bytes.crawl('https://big.test/sitemap.xml', 'sitemap')
    assert.ok(read.length < 7)
    assert.ok((bytes.limits.at(-1) ?? 0) < 5_000, 'no page may be larger than what is left')

    const dead = crawlOf(site, { failures: 4 })
    await assert.rejects(dead.crawl('https://dead.test/sitemap.xml', 'sitemap'), codeOf('nothing-found'))
    assert.equal(dead.asked.filter((address) => /\/\d+$/.test(address)).length, 4)
  })

  it('refuses a sitemap with a document type', async () => {
    const { crawl } = crawlOf({ 'https://a.test/sitemap.xml': '<!DOCTYPE x [<!ENTITY a "b">]><urlset/>' })
    await assert.rejects(crawl('https://a.test/sitemap.xml', 'sitemap'), codeOf('unreadable'))
  })
})

describe('robots.txt', () => {
  it('lets the longest rule of the right group decide (RFC 9309)', () => {
    const mayRead = readRobots(
      'User-agent: other\nDisallow: /\n\nUser-agent: one\nUser-agent: * # all\nDisallow: /a\nAllow: /a/b\nDisallow: /*.php$\nDisallow: /x*y*z\nDisallow:\n',
    )
    const answers = Object.entries({
      '/': true,
      '/a': false,
      '/a/c': false,
      '/a/b/c': true,
      '/q.php': false,
      '/q.php?x': true,
      '/x1y2z3': false,
      '/x1z': true,
      '/A': true,
    })
    for (const [path, may] of answers) assert.equal(mayRead(path), may, path)
    assert.equal(readRobots('User-agent: *\nDisallow: /\nUser-agent: Aboveboard-Importer\nAllow: /')('/x'), true)
    assert.equal(readRobots('User-agent: *\nDisallow: /*/*$')('/a/b'), false)
    assert.equal(readRobots('')('/x'), true)
    assert.equal(readRobots('<html>not found</html>')('/x'), true)
  })

  it('reads a hostile pattern in linear time', () => {
    const mayRead = readRobots(`User-agent: *\nDisallow: /${'a*'.repeat(5_000)}b`)
    const before = process.cpuUsage()
    assert.equal(mayRead(`/${'a'.repeat(20_000)}`), true)
    assert.ok(process.cpuUsage(before).user < 500_000)
  })

  it('sees noindex in a page', () => {
    assert.ok(saysNoIndex('<META CONTENT="noindex" NAME="robots">'))
    assert.ok(saysNoIndex("<meta name='robots' content='none'>"))
    assert.ok(!saysNoIndex('<meta name="robots" content="index, follow">'))
    assert.ok(!saysNoIndex('<meta name="description" content="noindex">'))
  })
})
