/** A question as the index sees it: each word with everything that it may match, and how much it matters. */
import type { LanguageIndex } from './index.ts'
import type { Compare } from './letters.ts'
import { gramsOf } from './surface.ts'
import { MEANING } from './weights.ts'

/** One word of a question. `matches`: terms of the index that it may mean, with how well (1 = the word itself). */
export interface AskedWord {
  /** Inverse document frequency: how much this word tells articles apart. */
  weight: number
  /** The same counted in titles only; 0 for a word that no title has. */
  titleWeight: number
  /** Whether the index knows the word or one alike at all. */
  known: boolean
  matches: ReadonlyMap<number, number>
}

/** A question of at most `MAX_WORDS` words that matter. */
export interface Question {
  words: readonly AskedWord[]
  /** Sum of the weights. */
  weight: number
  titleWeight: number
  /** How it is written, for known questions. */
  grams: Uint32Array
  /** How near a text is to it by runs of letters. */
  near: Compare
  /** Term to the words (by position) that it matches, with how well. */
  byTerm: ReadonlyMap<number, readonly { word: number; likeness: number }[]>
}

/** Longest question that is read, in characters and in words that matter; support messages have 12 words on average. */
export const MAX_QUESTION = 2_000
const MAX_WORDS = 32

/** Inverse document frequency after Robertson and Spärck Jones, never negative. */
export function rarity(live: number, frequency: number): number {
  return Math.log(1 + (live - frequency + 0.5) / (frequency + 0.5))
}

/** Reads a question against an index. */
export function questionOf(index: LanguageIndex, text: string): Question {
  const frequency = (term: number | undefined): number =>
    term === undefined ? 0 : (index.postings.get(term)?.live ?? 0)
  const inTitles = (term: number): number => {
    const titles = index.postings.get(term)?.titles ?? 0
    return titles === 0 ? 0 : rarity(index.live, titles)
  }
  const seen = new Set<string>()
  const words: AskedWord[] = []
  for (const { stem, concepts } of index.language.terms(text.slice(0, MAX_QUESTION))) {
    const key = `${stem} ${concepts.join(' ')}`
    if (seen.has(key)) continue
    seen.add(key)
    const matches = new Map<number, number>()
    const put = (term: number | undefined, likeness: number): void => {
      if (term !== undefined && frequency(term) > 0) matches.set(term, Math.max(likeness, matches.get(term) ?? 0))
    }
    const own = stem === '' ? undefined : index.vocabulary.find(stem)
    put(own, 1)
    for (const concept of concepts) put(index.vocabulary.find(concept), MEANING.concept)
    if (stem !== '')
      for (const { term, likeness } of index.vocabulary.compounds(stem)) put(term, likeness * MEANING.compound)
    if (matches.size === 0)
      for (const { term, likeness } of index.vocabulary.similar(stem)) put(term, likeness * likeness)
    const rarest = Math.min(...[...matches.keys()].map(frequency))
    const known = matches.size > 0
    // A word of the question that stands in no article is as telling as the rarest that does.
    const weight = rarity(index.live, known ? (frequency(own) > 0 ? frequency(own) : rarest) : 0)
    const titleWeight = Math.max(0, ...[...matches].map(([term, likeness]) => likeness * inTitles(term)))
    words.push({ weight, titleWeight, known, matches })
    if (words.length === MAX_WORDS) break
  }
  const byTerm = new Map<number, { word: number; likeness: number }[]>()
  words.forEach(({ matches }, word) => {
    for (const [term, likeness] of matches) {
      const list = byTerm.get(term) ?? []
      list.push({ word, likeness })
      byTerm.set(term, list)
    }
  })
  return {
    words,
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    titleWeight: words.reduce((sum, { titleWeight }) => sum + titleWeight, 0),
    byTerm,
    grams: gramsOf(text.slice(0, MAX_QUESTION)),
    near: index.letters.question(text.slice(0, MAX_QUESTION)),
  }
}
