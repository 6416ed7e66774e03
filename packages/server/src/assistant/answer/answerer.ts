// The assistant that needs no model: looks into the reviewed articles of a site and quotes them. It reads concealed text only,
// like every other assistant, and sends nothing anywhere (I-01).
import type { Bus, Database } from '../../db/db.ts'
import { systemAccess } from '../../domain/access.ts'
import { type Concealed, isConcealed } from '../../domain/concealed.ts'
import type { SiteId, TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { listPublished } from '../knowledge/knowledge.ts'
import { buildIndex, type Index, search } from '../retrieval/retrieval.ts'
import { type Intent, intentOf } from './intents.ts'
import { type QuotedAnswer, quoteAnswer } from './quote.ts'

/** What the assistant makes of a message. */
export type Reply =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'quote'; readonly quote: QuotedAnswer; readonly topic: string | null; readonly lang: string }

/** The site whose articles are asked. */
export interface AskedSite {
  readonly tenant: TenantId
  readonly id: SiteId
}

export interface Answerer {
  /** Answers concealed text; anything else is refused at run time too. */
  answer(site: AskedSite, text: Concealed, lang: string): Promise<Reply>
  /** Titles that a person who has not asked yet may want. */
  suggestions(site: AskedSite, lang: string): Promise<readonly string[]>
  close(): void
}

/** Tokens stand for values, and values are not what articles are about. */
function withoutTokens(text: string): string {
  return text.replaceAll(/⟦[^⟧]*⟧/g, ' ')
}

const mostSuggestions = 4

/** Opens the answerer. Indexes are made when first asked for and made anew when articles change. */
export function openAnswerer(needs: { readonly db: Database; readonly bus: Bus }): Answerer {
  const { db, bus } = needs
  // Owned by `indexOf`: one index per site, dropped when its articles change.
  const indexes = new Map<string, Promise<Index>>()
  const leave = bus.listen((note) => {
    if (note === 'resumed' || note.kind === 'articles') indexes.clear()
  })

  function indexOf(site: AskedSite): Promise<Index> {
    const known = indexes.get(site.id)
    if (known !== undefined) return known
    const made = listPublished(db.as(systemAccess(site.tenant, 'answerer')).sql, site.id).then(buildIndex)
    indexes.set(site.id, made)
    made.catch(() => indexes.delete(site.id))
    return made
  }

  return {
    async answer(site, concealed, lang) {
      if (!isConcealed(concealed))
        throw new Problem('purpose-not-permitted', { purpose: 'ai', reason: 'not-concealed' })
      const text = withoutTokens(concealed.text)
      const intent = intentOf(text, lang)
      if (intent !== undefined) return { kind: 'intent', intent }
      const hits = search(await indexOf(site), text, { lang })
      const quote = quoteAnswer(hits, text, { lang })
      const best = hits[0]?.article
      return {
        kind: 'quote',
        quote,
        topic: quote.kind === 'answer' ? (best?.title ?? null) : null,
        lang: best?.lang ?? lang,
      }
    },
    async suggestions(site, lang) {
      const articles = await listPublished(db.as(systemAccess(site.tenant, 'answerer')).sql, site.id)
      const own = articles.filter((article) => article.lang === lang)
      // Titles, because they were written to be read; those that people are known to ask about first.
      const from = own.some((article) => article.alsoAsked.length > 0)
        ? own.filter((article) => article.alsoAsked.length > 0)
        : own
      const step = Math.max(1, Math.floor(from.length / mostSuggestions))
      return from
        .filter((_, at) => at % step === 0)
        .slice(0, mostSuggestions)
        .map((article) => article.title)
    },
    close: leave,
  }
}
