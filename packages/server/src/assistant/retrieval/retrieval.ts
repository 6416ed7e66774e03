/** Finds the help articles that answer a question: in process, without a model, in 24 languages. The face of this room. */

import { confidenceOf } from './confidence.ts'
import { wordsOf } from './fold.ts'
import { type Article, emptyLanguageIndex, insert, type LanguageIndex, vacate } from './index.ts'
import { baseLanguage } from './language.ts'
import { MAX_QUESTION, questionOf } from './question.ts'
import { type Candidate, rank } from './rank.ts'
import type { Section } from './sections.ts'
import { guessLanguages } from './stopwords.ts'

export { folded, wordsOf } from './fold.ts'
export type { Article } from './index.ts'
export { baseLanguage } from './language.ts'
export { type Section, sectionsOf } from './sections.ts'
export { guessLanguages, stopWords } from './stopwords.ts'

/** An article that may answer. `confidence` (0 to 1) is comparable between questions, `score` only within one. */
export interface Hit {
  article: Article
  score: number
  confidence: number
  /** The section of the article that fits best. */
  passage: Section & { position: number }
}

/** All published articles of one audience. Who may see an article is decided by the query that hands it in (I-05). */
export interface Index {
  /** Adds an article, or replaces the one with the same id. */
  put(article: Article): void
  /** Removes an article; unknown ids are ignored. */
  remove(id: string): void
  readonly size: number
  readonly languages: ReadonlyMap<string, LanguageIndex>
}

/** How to search. `lang`: BCP 47 tag of the reader; without articles in it, or without a good one, other languages are tried. */
export interface SearchOptions {
  lang?: string
  limit?: number
}

/** Below this confidence other languages are tried; they come first when they are better. */
const DOUBTFUL = 0.35
/** A language index is rebuilt when this share of its slots is empty. */
const EMPTY_SHARE = 0.5

/** An index over articles. */
export function buildIndex(articles: Iterable<Article> = []): Index {
  const languages = new Map<string, LanguageIndex>()
  const places = new Map<string, { lang: string; slot: number }>()

  const remove = (id: string): void => {
    const place = places.get(id)
    const index = place && languages.get(place.lang)
    if (place === undefined || index === undefined) return
    vacate(index, place.slot)
    places.delete(id)
    if (index.live === 0) languages.delete(place.lang)
    else if (index.entries.length > 64 && index.live < index.entries.length * (1 - EMPTY_SHARE))
      compact(place.lang, index)
  }

  const place = (lang: string, index: LanguageIndex, article: Article): void => {
    places.set(article.id, { lang, slot: insert(index, article) })
  }

  const compact = (lang: string, old: LanguageIndex): void => {
    const index = emptyLanguageIndex(lang)
    languages.set(lang, index)
    for (const entry of old.entries) if (entry !== undefined) place(lang, index, entry.article)
  }

  const put = (article: Article): void => {
    remove(article.id)
    const lang = baseLanguage(article.lang)
    const index = languages.get(lang) ?? emptyLanguageIndex(lang)
    languages.set(lang, index)
    place(lang, index, article)
  }

  for (const article of articles) put(article)
  return {
    put,
    remove,
    languages,
    get size() {
      return places.size
    },
  }
}

/** The best articles for a question, best first, `limit` (default 5) at most. Empty when no word is shared. */
export function search(index: Index, query: string, options: SearchOptions = {}): Hit[] {
  const limit = options.limit ?? 5
  const lang = baseLanguage(options.lang ?? '')
  const own = index.languages.get(lang)
  const hits = own === undefined ? [] : hitsIn(own, query, limit)
  if ((hits[0]?.confidence ?? 0) >= DOUBTFUL) return hits
  // Without a hit any language may help; otherwise only the one that the question is written in.
  const [spoken] = guessLanguages(wordsOf(query.slice(0, MAX_QUESTION)))
  const others = [...index.languages]
    .filter(([code]) => code !== lang && (hits.length === 0 || code === spoken))
    .map(([, other]) => hitsIn(other, query, limit))
    .sort((a, b) => (b[0]?.confidence ?? 0) - (a[0]?.confidence ?? 0))
  const isElsewhere = (others[0]?.[0]?.confidence ?? 0) > (hits[0]?.confidence ?? 0)
  return (isElsewhere ? [...others, hits] : [hits, ...others]).flat().slice(0, limit)
}

function hitsIn(index: LanguageIndex, query: string, limit: number): Hit[] {
  const question = questionOf(index, query)
  const candidates = rank(index, question)
  return candidates.slice(0, limit).map((candidate) => ({
    article: candidate.entry.article,
    score: candidate.score,
    confidence: confidenceOf(question, candidate),
    passage: passageOf(candidate),
  }))
}

function passageOf({ entry, section }: Candidate): Hit['passage'] {
  const found = entry.sections[section]
  return {
    heading: found?.heading ?? '',
    level: found?.level ?? 0,
    markdown: found?.markdown ?? '',
    position: section,
  }
}
