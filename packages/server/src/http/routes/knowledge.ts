// Articles from the console: list, import, publish or withdraw.
import * as wire from '@aboveboard/protocol'
import { pickLanguage } from '@aboveboard/protocol/messages/server/server'
import { z } from 'zod'
import type { Crawl } from '../../assistant/knowledge/knowledge.ts'
import {
  type ArticleDraft,
  importHelpCentre,
  importHtml,
  importMarkdown,
  importPdf,
  type Knowledge,
  listArticles,
} from '../../assistant/knowledge/knowledge.ts'
import type { Database } from '../../db/db.ts'
import type { ArticleId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { findSite } from '../../tenants/tenants.ts'
import { type Route, staffRoute } from '../route.ts'

const editors = ['lead', 'admin'] as const
const page = 100

/** Drafts of one upload. Content that cannot be read is a clear refusal. */
export async function draftsOf(
  upload: {
    readonly kind: z.infer<typeof wire.importArticles>['kind']
    readonly name: string
    readonly content: string
  },
  crawl: Crawl,
): Promise<readonly ArticleDraft[]> {
  try {
    switch (upload.kind) {
      case 'markdown':
        return [importMarkdown(upload.content, upload.name)]
      case 'html':
        return [importHtml(upload.content, upload.name)]
      case 'pdf':
        return [await importPdf(Buffer.from(upload.content, 'base64'), upload.name)]
      case 'zendesk':
      case 'intercom':
      case 'freshdesk':
        return importHelpCentre(upload.content, upload.kind, upload.name)
      case 'url':
      case 'sitemap':
        return await crawl(upload.content, upload.kind)
    }
  } catch (fault) {
    if (fault instanceof Problem) throw fault
    throw new Problem('bad-request', { errors: [{ at: 'content', code: 'unreadable' }] })
  }
}

/** The routes of knowledge. */
export function knowledgeRoutes(rooms: {
  readonly db: Database
  readonly knowledge: Knowledge
  readonly crawl: Crawl
  /** Where relative addresses of articles lead. */
  readonly siteOrigin: string
}): readonly Route[] {
  const { db, knowledge, crawl } = rooms
  return [
    staffRoute(['agent', 'lead', 'admin'], {
      method: 'GET',
      path: '/v1/admin/articles',
      summary: 'Articles by title.',
      tag: 'admin',
      query: z.strictObject({ cursor: z.string().max(600).optional() }),
      output: wire.articles,
      async handle({ access, query }) {
        const after = query.cursor === undefined ? null : readCursor(query.cursor)
        const rows = await listArticles(db.as(access).sql, after, page)
        const last = rows.at(-1)
        return {
          json: {
            articles: rows.map((row) => ({
              id: row.id,
              slug: row.slug,
              lang: row.lang,
              title: row.title,
              tags: row.tags,
              state: row.state,
              url: new URL(row.url, rooms.siteOrigin).href,
              warnings: row.provenance.warnings,
              updated_at: row.updated_at.toISOString(),
            })),
            next:
              rows.length === page && last !== undefined
                ? Buffer.from(JSON.stringify([last.title, last.id])).toString('base64url')
                : null,
          },
        }
      },
    }),
    staffRoute(editors, {
      method: 'POST',
      path: '/v1/admin/articles/import',
      summary: 'Import articles from a file, a page, a sitemap or a help centre’s export.',
      tag: 'admin',
      body: wire.importArticles,
      limit: 12_000_000,
      output: wire.importedArticles,
      status: 201,
      problems: ['bad-request', 'not-found', 'too-large'],
      async handle({ access, body }) {
        const site = await findSite(db.open, body.site)
        if (site === undefined || site.tenant !== access.tenant) throw new Problem('not-found')
        const drafts = await draftsOf(body, crawl)
        const crawled = body.kind === 'url' || body.kind === 'sitemap'
        const done = await knowledge.importDrafts(access, site, drafts, {
          lang: pickLanguage(body.lang ?? site.settings.languages[0]),
          reviewed: !crawled,
        })
        return {
          status: 201,
          json: {
            imported: done.filter((one) => one.changed && one.state === 'published').length,
            unchanged: done.filter((one) => !one.changed).length,
            quarantined: done.filter((one) => one.changed && one.state === 'quarantined').length,
            articles: done.map(({ slug, title, lang, state, warnings }) => ({ slug, title, lang, state, warnings })),
          },
        }
      },
    }),
    staffRoute(editors, {
      method: 'PUT',
      path: '/v1/admin/articles/{id}/state',
      summary: 'Publish or withdraw an article.',
      tag: 'admin',
      body: wire.setArticleState,
      status: 204,
      problems: ['bad-request', 'not-found'],
      async handle({ access, params, body }) {
        await knowledge.setArticleState(access, (params['id'] ?? '') as ArticleId, body.state)
        return { status: 204 }
      },
    }),
  ]
}

const cursor = z.tuple([z.string(), z.uuid()])

function readCursor(text: string): { readonly title: string; readonly id: string } {
  try {
    const [title, id] = cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { title, id }
  } catch {
    throw new Problem('bad-request', { errors: [{ at: 'cursor', code: 'invalid_format' }] })
  }
}
