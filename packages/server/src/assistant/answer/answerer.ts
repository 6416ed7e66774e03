// The assistant that needs no model: looks into the reviewed articles of a site and quotes them. It reads concealed text only,
// like every other assistant, and sends nothing anywhere (I-01).
import type { Bus, Database } from '../../db/db.ts'
import { systemAccess } from '../../domain/access.ts'
import { type Concealed, isConcealed } from '../../domain/concealed.ts'
import type { SiteId, TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { listPublished } from '../knowledge/knowledge.ts'
import { buildIndex, type Index, search } from '../retrieval/retrieval.ts'
import { excerptOf } from './excerpt.ts'
import { type AskedRight, type Intent, intentOf } from './intents.ts'
import { LIKELY, type QuotedAnswer, quoteAnswer, type Source, SURE, sourceOf } from './quote.ts'

/** What the assistant makes of a message. */
export type Reply =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'quote'; readonly quote: QuotedAnswer; readonly topic: string | null; readonly lang: string }

/** The site whose articles are asked. */
export interface AskedSite {
  readonly tenant: TenantId
  readonly id: SiteId
}

/** The part of a published article that may answer a question. */
export interface FoundPassage {
  readonly source: Source
  readonly lang: string
  /** Markdown, as published. */
  readonly text: string
}

export interface Answerer {
  /** What the articles have for concealed text, best first; `before` is what was said last, for a question that leans on it. */
  passages(
    site: AskedSite,
    text: Concealed,
    before: Concealed | undefined,
    lang: string,
  ): Promise<readonly FoundPassage[]>
  /** Answers concealed text; anything else is refused at run time too. */
  answer(site: AskedSite, text: Concealed, lang: string, isNoRight?: boolean): Promise<Reply>
  /** The right that a message asks for, by rules alone. */
  rightIn(text: Concealed, lang: string): AskedRight | undefined
  /** Titles that a person who has not asked yet may want. */
  suggestions(site: AskedSite, lang: string): Promise<readonly string[]>
  close(): void
}

/** Tokens stand for values, and values are not what articles are about. */
function withoutTokens(text: string): string {
  return text.replaceAll(/⟦[^⟧]*⟧/g, ' ')
}

function textOf(concealed: Concealed): string {
  if (!isConcealed(concealed)) throw new Problem('purpose-not-permitted', { purpose: 'ai', reason: 'not-concealed' })
  return concealed.text
}

const mostSuggestions = 4
const mostPassages = 4

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
    rightIn(concealed, lang) {
      const intent = intentOf(withoutTokens(textOf(concealed)), lang)
      return intent?.kind === 'rights' ? intent.right : undefined
    },
    async answer(site, concealed, lang, isNoRight = false) {
      const text = withoutTokens(textOf(concealed))
      const intent = intentOf(text, lang)
      if (intent !== undefined && !(isNoRight && intent.kind === 'rights')) return { kind: 'intent', intent }
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
    async passages(site, concealed, before, lang) {
      const index = await indexOf(site)
      const text = withoutTokens(textOf(concealed))
      const alone = search(index, text, { lang, limit: mostPassages })
      const leaning =
        before === undefined || (alone[0]?.confidence ?? 0) >= SURE
          ? []
          : search(index, `${withoutTokens(textOf(before))} ${text}`, { lang, limit: mostPassages })
      const hits = (leaning[0]?.confidence ?? 0) > (alone[0]?.confidence ?? 0) ? leaning : alone
      // A page that is stuffed with words to match everything is one passage like any other, and only if it really fits (PI-24).
      return hits
        .filter((hit) => hit.confidence >= LIKELY)
        .map((hit) => ({
          source: sourceOf(hit),
          lang: hit.article.lang,
          text: `# ${hit.article.title}\n\n${excerptOf(hit)}`,
        }))
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
