// The help centre: articles come in through importers, wait for a person where something is odd, and answer only when published.
import { detect } from '@aboveboard/pii'
import { type Audit, appendEntry } from '../../audit/audit.ts'
import { type Database, notify } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import { sha256Hex } from '../../domain/hash.ts'
import { type ArticleId, newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { SiteSettings } from '../../map/tables/tenants.ts'
import {
  type ArticleRow,
  findArticle,
  findBySlug,
  insertArticle,
  insertQuestions,
  replaceArticle,
  setState,
} from './article.sql.ts'
import { type ArticleDraft, suspicionsIn } from './import/import.ts'

export { type ArticleRow, findBySlug, listArticles, listPublished, type PublishedArticle } from './article.sql.ts'
export { type Crawl, openCrawl } from './crawl.ts'
export * from './import/import.ts'

/** The site that articles are imported for. */
export interface KnowledgeSite {
  readonly id: string
  readonly settings: SiteSettings
}

/** What became of one draft. */
export interface Imported {
  readonly slug: string
  readonly title: string
  readonly lang: string
  readonly state: 'quarantined' | 'published' | 'withdrawn'
  readonly changed: boolean
  readonly warnings: readonly string[]
}

export interface Knowledge {
  /** Imports drafts. Drafts with warnings, and everything crawled, wait for a person (I-06); `reviewed` says that a person has read them. */
  importDrafts(
    access: Access,
    site: KnowledgeSite,
    drafts: readonly ArticleDraft[],
    how: { readonly lang: string; readonly reviewed: boolean },
  ): Promise<readonly Imported[]>
  /** Publishes or withdraws an article. */
  setArticleState(access: Access, id: ArticleId, state: 'published' | 'withdrawn'): Promise<void>
}

/** A name for addresses from a file name or title: lower-case ASCII letters, digits and `_`. */
export function slugOf(draft: Pick<ArticleDraft, 'title' | 'provenance'>): string {
  const file = /([^/\\]+)\.(?:md|markdown|html?|pdf)$/i.exec(draft.provenance.source)?.[1] ?? draft.title
  const plain = file.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()
  const slug = plain
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 80)
  return slug === '' ? `article_${sha256Hex(draft.title).slice(0, 12)}` : slug
}

/** Personal data in an article: published contacts of the house are expected, anything else a person must see (M-09). */
function personalWarnings(draft: ArticleDraft, lang: string, settings: SiteSettings): readonly string[] {
  // An article may speak of illness or faith; what it must not hold are the numbers of a person.
  const found = detect(draft.body.slice(0, 100_000), {
    lang,
    context: { site: { allow: settings.allow } },
    special: false,
  })
  const risky = new Set(['CARD', 'IBAN', 'NATIONAL_ID', 'SECRET', 'PASSPORT', 'TAX_ID'])
  return [
    ...new Set(found.filter((one) => risky.has(one.type)).map((one) => `personal-data-${one.type.toLowerCase()}`)),
  ]
}

/** Opens the room. */
export function openKnowledge(needs: {
  readonly db: Database
  readonly audit: Audit
  readonly clock: Clock
}): Knowledge {
  const { db, audit, clock } = needs

  function rowOf(
    access: Access,
    site: KnowledgeSite,
    draft: ArticleDraft,
    how: { lang: string; reviewed: boolean },
  ): ArticleRow {
    const lang = draft.lang?.slice(0, 2).toLowerCase() ?? how.lang
    const slug = slugOf(draft)
    const warnings = [
      ...new Set([
        ...draft.warnings.map((one) => one.code),
        ...suspicionsIn(draft.body).map((one) => one.code),
        ...personalWarnings(draft, lang, site.settings),
      ]),
    ]
    const body = draft.body.replaceAll(/[⟦⟧]/g, (sign) => (sign === '⟦' ? '[' : ']'))
    return {
      tenant: access.tenant,
      id: newId(),
      site: site.id,
      slug,
      lang,
      title: draft.title,
      body,
      tags: draft.tags,
      url: draft.url ?? `/help/${lang}/${slug}`,
      state: how.reviewed && warnings.length === 0 ? 'published' : 'quarantined',
      provenance: { importer: draft.provenance.format, origin: draft.provenance.source, warnings },
      sha256: sha256Hex(`${draft.title}\n${body}`),
      updated_at: new Date(
        draft.updatedAt === undefined || Number.isNaN(Date.parse(draft.updatedAt)) ? clock.now() : draft.updatedAt,
      ),
      published_by: access.actor.kind === 'staff' ? access.actor.staff : null,
    }
  }

  return {
    async importDrafts(access, site, drafts, how) {
      return db.as(access).transaction(async (run) => {
        const done: Imported[] = []
        for (const draft of drafts) {
          const row = rowOf(access, site, draft, how)
          const old = await findBySlug(run, { site: site.id, slug: row.slug, lang: row.lang })
          const changed = old?.sha256 !== row.sha256
          const id = (old?.id ?? row.id) as ArticleId
          if (old === undefined) await insertArticle(run, row)
          else if (changed) await replaceArticle(run, { ...row, id })
          await insertQuestions(run, {
            tenant: access.tenant,
            article: id,
            texts: draft.alsoAsked,
            at: new Date(clock.now()),
          })
          done.push({
            slug: row.slug,
            title: row.title,
            lang: row.lang,
            state: changed ? row.state : (old?.state ?? row.state),
            changed,
            warnings: row.provenance.warnings,
          })
        }
        if (done.length > 0) {
          await appendEntry(run, audit.compose(access, { event: 'knowledge.imported', outcome: 'done' }))
          await notify(run, { tenant: access.tenant, kind: 'articles' })
        }
        return done
      })
    },
    async setArticleState(access, id, state) {
      await db.as(access).transaction(async (run) => {
        if ((await findArticle(run, id)) === undefined) throw new Problem('not-found')
        await setState(run, { id, state, by: access.actor.kind === 'staff' ? access.actor.staff : null })
        await appendEntry(run, audit.compose(access, { event: 'knowledge.published', outcome: 'done', reason: state }))
        await notify(run, { tenant: access.tenant, kind: 'articles' })
      })
    },
  }
}
