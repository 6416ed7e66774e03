// Articles and the questions they are known to answer.
import type { Sql } from '../../db/db.ts'
import { newId } from '../../domain/ids.ts'
import type { StoredRow } from '../../map/table.ts'
import type { article } from '../../map/tables/knowledge.ts'

export type ArticleRow = StoredRow<typeof article>

/** A published article with the questions it is known to answer, as the retrieval index wants it. */
export interface PublishedArticle {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly body: string
  readonly tags: readonly string[]
  readonly url: string
  readonly alsoAsked: readonly string[]
  readonly updatedAt: string
}

/** All published articles of a site. Only these can ever answer: the filter is here, not in a prompt (I-05). */
export async function listPublished(run: Sql, site: string): Promise<PublishedArticle[]> {
  const rows = await run
    .selectFrom('article')
    .selectAll()
    .where('site', '=', site)
    .where('state', '=', 'published')
    .orderBy('slug')
    .orderBy('lang')
    .execute()
  const questions = await run
    .selectFrom('article_question')
    .select(['article', 'text'])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const byArticle = Map.groupBy(questions, (question) => question.article)
  return rows.map((row) => ({
    id: row.id,
    lang: row.lang,
    title: row.title,
    body: row.body,
    tags: row.tags,
    url: row.url,
    alsoAsked: (byArticle.get(row.id) ?? []).map((question) => question.text),
    updatedAt: row.updated_at.toISOString(),
  }))
}

/** Articles of a tenant by title, a page at a time; `after` is the last title and id seen. */
export async function listArticles(
  run: Sql,
  after: { readonly title: string; readonly id: string } | null,
  limit: number,
): Promise<ArticleRow[]> {
  const all = run.selectFrom('article').selectAll().orderBy('title').orderBy('id').limit(limit)
  return (
    after === null
      ? all
      : all.where((at) =>
          at.or([at('title', '>', after.title), at.and([at('title', '=', after.title), at('id', '>', after.id)])]),
        )
  ).execute()
}

/** One article by id. */
export async function findArticle(run: Sql, id: string): Promise<ArticleRow | undefined> {
  return run.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst()
}

/** One article of a site by its name and language. */
export async function findBySlug(
  run: Sql,
  where: { readonly site: string; readonly slug: string; readonly lang: string },
): Promise<ArticleRow | undefined> {
  return run
    .selectFrom('article')
    .selectAll()
    .where('site', '=', where.site)
    .where('slug', '=', where.slug)
    .where('lang', '=', where.lang)
    .executeTakeFirst()
}

/** Adds an article. */
export async function insertArticle(run: Sql, row: ArticleRow): Promise<void> {
  await run.insertInto('article').values(row).execute()
}

/** Replaces the content of an article; what changed is judged anew. */
export async function replaceArticle(run: Sql, row: ArticleRow): Promise<void> {
  const { title, body, tags, url, state, provenance, sha256, updated_at, published_by } = row
  await run
    .updateTable('article')
    .set({ title, body, tags, url, state, provenance, sha256, updated_at, published_by })
    .where('id', '=', row.id)
    .execute()
}

/** Adds questions that an article is known to answer; known ones are left alone. */
export async function insertQuestions(
  run: Sql,
  about: { readonly tenant: string; readonly article: string; readonly texts: readonly string[]; readonly at: Date },
): Promise<void> {
  if (about.texts.length === 0) return
  await run
    .insertInto('article_question')
    .values(
      about.texts.map((text) => ({
        tenant: about.tenant,
        id: newId(),
        article: about.article,
        text,
        created_at: about.at,
      })),
    )
    .onConflict((on) => on.columns(['tenant', 'article', 'text']).doNothing())
    .execute()
}

/** Publishes or withdraws an article. */
export async function setState(
  run: Sql,
  change: { readonly id: string; readonly state: 'published' | 'withdrawn'; readonly by: string | null },
): Promise<void> {
  await run
    .updateTable('article')
    .set({ state: change.state, published_by: change.by })
    .where('id', '=', change.id)
    .execute()
}
