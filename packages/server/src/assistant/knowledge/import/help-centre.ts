/** Exports of other help centres (Zendesk, Intercom, Freshdesk) to drafts, as their public APIs give them. */
import { z } from 'zod'
import { type ArticleDraft, draftOf, type Provenance, warningOf } from './draft.ts'
import { importHtml } from './html.ts'

type Format = Extract<Provenance['format'], 'zendesk' | 'intercom' | 'freshdesk'>

const id = z.union([z.string(), z.number()]).transform(String)
const text = z.string().nullish()
const tags = z.array(z.string()).nullish()

const zendesk = z.object({
  articles: z.array(
    z.object({
      id,
      title: z.string(),
      body: text,
      locale: text,
      html_url: text,
      updated_at: text,
      label_names: tags,
      draft: z.boolean().nullish(),
    }),
  ),
})

const intercomArticle = z.object({
  id,
  title: z.string(),
  body: text,
  description: text,
  state: text,
  url: text,
  default_locale: text,
  updated_at: z.union([z.number(), z.string()]).nullish(),
})
const intercom = z.union([
  z.object({ data: z.array(intercomArticle) }),
  z.object({ articles: z.array(intercomArticle) }),
])

const freshdeskArticle = z.object({
  id,
  title: z.string(),
  description: text,
  status: z.number().nullish(),
  updated_at: text,
  tags,
  url: text,
  language: text,
})
const freshdesk = z.union([z.array(freshdeskArticle), z.object({ articles: z.array(freshdeskArticle) })])

/** Freshdesk: 1 draft, 2 published. */
const FRESHDESK_PUBLISHED = 2

/** The drafts of an export. Throws `RangeError` naming the format when the JSON is not such an export. */
export function importHelpCentre(json: string, format: Format, source: string): ArticleDraft[] {
  const value = parsed(json, format)
  if (format === 'zendesk') {
    return read(zendesk, value, format).articles.map((article) =>
      draft(format, source, {
        id: article.id,
        title: article.title,
        html: article.body,
        lang: article.locale,
        url: article.html_url,
        updatedAt: article.updated_at,
        tags: article.label_names,
        isPublished: article.draft !== true,
      }),
    )
  }
  if (format === 'intercom') {
    const found = read(intercom, value, format)
    return ('data' in found ? found.data : found.articles).map((article) =>
      draft(format, source, {
        id: article.id,
        title: article.title,
        html: article.body,
        lead: article.description,
        lang: article.default_locale,
        url: article.url,
        updatedAt:
          typeof article.updated_at === 'number'
            ? new Date(article.updated_at * 1000).toISOString()
            : article.updated_at,
        isPublished: article.state === 'published',
      }),
    )
  }
  const found = read(freshdesk, value, format)
  return (Array.isArray(found) ? found : found.articles).map((article) =>
    draft(format, source, {
      id: article.id,
      title: article.title,
      html: article.description,
      lang: article.language,
      url: article.url,
      updatedAt: article.updated_at,
      tags: article.tags,
      isPublished: article.status === FRESHDESK_PUBLISHED,
    }),
  )
}

interface Exported {
  id: string
  title: string
  html: string | null | undefined
  lead?: string | null | undefined
  lang?: string | null | undefined
  url?: string | null | undefined
  updatedAt?: string | null | undefined
  tags?: readonly string[] | null | undefined
  isPublished: boolean
}

function draft(format: Format, source: string, article: Exported): ArticleDraft {
  const read = importHtml(article.html ?? '', source, { whole: true })
  const named = (key: 'lang' | 'lead' | 'url' | 'updatedAt'): Partial<ArticleDraft> => {
    const value = article[key]
    return typeof value === 'string' && value !== '' ? { [key]: value } : {}
  }
  return draftOf({
    ...read,
    ...named('lang'),
    ...named('lead'),
    ...named('url'),
    ...named('updatedAt'),
    title: article.title,
    tags: [...(article.tags ?? [])],
    provenance: { format, source, externalId: article.id },
    warnings: [
      ...read.warnings.filter(({ code }) => code !== 'empty'),
      ...(article.isPublished ? [] : [warningOf('unpublished', article.title)]),
    ],
  })
}

function parsed(json: string, format: Format): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new RangeError(`not JSON, so not an export of ${format}`)
  }
}

// What does not fit is named by its path only: the values may be personal.
function read<Schema extends z.ZodType>(schema: Schema, value: unknown, format: Format): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const places = result.error.issues.slice(0, 3).map((issue) => issue.path.join('.') || 'top level')
  throw new RangeError(`not an export of ${format}: ${places.join(', ')}`)
}
