/** Answers by quoting: the fitting part of a reviewed article, or an honest "I do not know". */
import { baseLanguage, type Hit, sectionsOf } from '../retrieval/retrieval.ts'
import { excerptOf } from './excerpt.ts'

/** An article that was quoted or may help; the id is ours, the address comes from the article (PI-07). */
export interface Source {
  articleId: string
  title: string
  url: string
}

/** What the assistant says. `text` is Markdown taken from the article word for word; nothing in it is generated (M-12). */
export type QuotedAnswer =
  | { kind: 'answer'; text: string; sources: Source[]; followUps: string[]; confidence: number }
  | { kind: 'unsure'; suggestions: Source[]; confidence: number }

/** How sure the assistant has to be. */
export interface AnswerOptions {
  /** Language of the reader; an answer in another one is marked by the caller, who sees `article.lang`. */
  lang: string
  /** Confidence from which an article is quoted; default `SURE`. */
  sure?: number
}

/**
 * Confidence from which an article is quoted. On the development questions it keeps 94 % of those that have an answer and
 * refuses 93 % of far ones from the articles alone (97 % and 90 % with known questions); `bench/retrieval.ts` prints more.
 */
export const SURE = 0.4
/** Confidence from which an article is at least suggested. */
export const LIKELY = 0.12

const MOST_SUGGESTIONS = 3
const MOST_FOLLOW_UPS = 3
/** A second article is named as a source when it is nearly as likely as the first. */
const NEARLY = 0.92

/** The answer to a question from its search hits, best first. */
export function quoteAnswer(hits: readonly Hit[], query: string, options: AnswerOptions): QuotedAnswer {
  const [best] = hits
  const confidence = best?.confidence ?? 0
  if (best === undefined || query.trim() === '' || confidence < (options.sure ?? SURE)) {
    const likely = hits.filter((hit) => hit.confidence >= LIKELY).slice(0, MOST_SUGGESTIONS)
    return { kind: 'unsure', suggestions: likely.map(sourceOf), confidence }
  }
  const second = hits[1]
  const isClose = second !== undefined && second.score >= best.score * NEARLY && sameLanguage(best, second)
  return {
    kind: 'answer',
    text: excerptOf(best),
    sources: [best, ...(isClose ? [second] : [])].map(sourceOf),
    followUps: followUpsOf(hits, options.lang),
    confidence,
  }
}

/** A hit as the source that people are shown. */
export function sourceOf({ article }: Hit): Source {
  return { articleId: article.id, title: article.title, url: article.url }
}

function sameLanguage(a: Hit, b: Hit): boolean {
  return baseLanguage(a.article.lang) === baseLanguage(b.article.lang)
}

/** What the person may want next: likely neighbours first, then the other parts of the same article. */
function followUpsOf(hits: readonly Hit[], lang: string): string[] {
  const [best, ...others] = hits
  if (best === undefined) return []
  const spoken = new Set([baseLanguage(lang), baseLanguage(best.article.lang)])
  const neighbours = others
    .filter((hit) => hit.confidence >= LIKELY && spoken.has(baseLanguage(hit.article.lang)))
    .map(({ article }) => article.title)
  const parts = sectionsOf(best.article.body)
    .map(({ heading }) => heading)
    .filter((heading) => heading !== '' && heading !== best.passage.heading)
  return [...new Set([...neighbours.slice(0, 2), ...parts, ...neighbours.slice(2)])].slice(0, MOST_FOLLOW_UPS)
}
