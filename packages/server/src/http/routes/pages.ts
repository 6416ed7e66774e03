// Pages for everybody: the demo index, the demo shop, help articles, and how to reach the security contact.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { proseHtml } from '@aboveboard/prose/html'
import { parseProse } from '@aboveboard/prose/parse'
import { findBySlug } from '../../assistant/knowledge/knowledge.ts'
import type { Database } from '../../db/db.ts'
import { resolveLink } from '../../desk/conversations/conversations.ts'
import { Problem } from '../../domain/problem.ts'
import { findSite } from '../../tenants/tenants.ts'
import { articlePage } from '../pages/article.ts'
import { indexPage } from '../pages/index-page.ts'
import { shopPage } from '../pages/shop/shop.ts'
import { openRoute, type Route, type Surface } from '../route.ts'

/** The routes of public pages. The shop exists only where the demo does. */
export function pageRoutes(rooms: {
  readonly db: Database
  readonly origin: (surface: Surface) => string
  readonly demo: boolean
  readonly siteOrigin: string
}): readonly Route[] {
  const { db, origin, demo, siteOrigin } = rooms
  const shopFacts: unknown = demo
    ? JSON.parse(readFileSync(fileURLToPath(new URL('../../../demo/shop.json', import.meta.url)), 'utf8'))
    : null
  const look = '/assets/look.css'
  const shop: Route[] = demo
    ? [
        openRoute({
          method: 'GET',
          path: '/',
          host: 'shop',
          summary: 'The demo shop.',
          tag: 'pages',
          who: { kind: 'public' },
          handle: async ({ lang }) => ({ html: shopPage({ lang, shop: shopFacts, widgetOrigin: origin('widget') }) }),
        }),
      ]
    : []
  const article = (host: Surface): Route =>
    openRoute({
      method: 'GET',
      path: '/help/{lang}/{slug}',
      host,
      words: { lang: /^[a-z]{2}$/, slug: /^[a-z0-9_-]{1,80}$/ },
      summary: 'A help article.',
      tag: 'pages',
      who: { kind: 'public' },
      async handle({ params }) {
        const site = await findSite(db.open, undefined)
        if (site === undefined) throw new Problem('not-found')
        const lang = params['lang'] ?? 'en'
        const found = await findBySlug(db.as({ tenant: site.tenant, actor: { kind: 'system', part: 'help' } }).sql, {
          site: site.id,
          slug: params['slug'] ?? '',
          lang,
        })
        if (found === undefined || found.state !== 'published') throw new Problem('not-found')
        const prose = parseProse(found.body, { resolve: (href) => resolveLink(href, { origin: siteOrigin, lang }) })
        // Writers begin at any level; on the page the topmost of theirs comes right under the title.
        const levels = prose.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
        const body = proseHtml(prose, { links: [...site.settings.links], heading: 3 - Math.min(...levels, 6) })
        return {
          html: articlePage({
            lang,
            site: site.name,
            title: found.title,
            updated: found.updated_at,
            body,
            look,
            back: demo ? origin('shop') : siteOrigin,
            widget: demo ? { origin: origin('widget'), site: site.slug } : null,
          }),
        }
      },
    })
  return [
    openRoute({
      method: 'GET',
      path: '/',
      host: 'index',
      summary: 'Where everything is.',
      tag: 'pages',
      who: { kind: 'public' },
      handle: async ({ lang }) => ({ html: indexPage({ lang, origin, demo, look }) }),
    }),
    openRoute({
      method: 'GET',
      path: '/my-data',
      host: 'index',
      summary: 'Leads to the portal.',
      tag: 'pages',
      who: { kind: 'public' },
      handle: async () => ({ status: 303, location: `${origin('portal')}/my-data` }),
    }),
    openRoute({
      method: 'GET',
      path: '/desk',
      host: 'index',
      summary: 'Leads to the desk.',
      tag: 'pages',
      who: { kind: 'public' },
      handle: async () => ({ status: 303, location: `${origin('desk')}/desk` }),
    }),
    ...shop,
    article('shop'),
    article('index'),
  ]
}
