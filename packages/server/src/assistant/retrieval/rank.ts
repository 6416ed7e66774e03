/** Finds the articles that share words with a question, then looks closely at the best of them. */
import { type Entry, type LanguageIndex, lettersOf, type Reading } from './index.ts'
import { type Question, rarity } from './question.ts'
import { dice } from './surface.ts'
import { BM25, KNOWN, SIGNS } from './weights.ts'

/** The signs by which a candidate is judged, each about 0 to 1. */
export type Signs = Record<keyof typeof SIGNS, number>

/** An article that may answer, with the section that fits best. */
export interface Candidate {
  entry: Entry
  signs: Signs
  score: number
  section: number
}

/** Candidates that are looked at closely; on the development questions the right article is among them for 99 %. */
const CLOSE_LOOK = 40
/** The best of them, which are also compared letter by letter: that reads their whole text. */
const LETTER_LOOK = 12
/** Words between two words of a question that still count as standing together. */
const NEAR = 4

/** The candidates of a question, best first. */
export function rank(index: LanguageIndex, question: Question): Candidate[] {
  if (question.weight === 0) return []
  const candidates = gathered(index, question)
    .map(({ slot, words }) => looked(index, question, slot, words))
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => b.score - a.score)
  for (const candidate of candidates.slice(0, LETTER_LOOK)) {
    candidate.signs.letters = Math.max(...lettersOf(index, candidate.entry).map(question.near))
    candidate.score = scoreOf(candidate.signs)
  }
  return candidates.sort((a, b) => b.score - a.score)
}

/** First pass: BM25 over the inverted lists; of everything that a word may mean, the best counts in each article. */
function gathered(index: LanguageIndex, question: Question): { slot: number; words: number }[] {
  const total = new Float32Array(index.entries.length)
  const best = new Float32Array(index.entries.length)
  const touched: number[] = []
  const all: number[] = []
  for (const word of question.words) {
    touched.length = 0
    for (const [term, likeness] of word.matches) {
      const postings = index.postings.get(term)
      if (postings === undefined) continue
      const { slots, weights, length } = postings
      const factor = likeness * Math.min(word.weight, rarity(index.live, postings.live))
      for (let i = 0; i < length; i++) {
        const slot = slots[i] ?? 0
        const weight = weights[i] ?? 0
        const value = (factor * weight) / (weight + BM25.saturation)
        const known = best[slot] ?? 0
        if (known === 0) touched.push(slot)
        if (value > known) best[slot] = value
      }
    }
    for (const slot of touched) {
      if (total[slot] === 0) all.push(slot)
      total[slot] = (total[slot] ?? 0) + (best[slot] ?? 0)
      best[slot] = 0
    }
  }
  return all
    .filter((slot) => index.entries[slot] !== undefined)
    .sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0) || a - b)
    .slice(0, CLOSE_LOOK)
    .map((slot) => ({ slot, words: (total[slot] ?? 0) / question.weight }))
}

/** Second pass: titles, sections, neighbours and known questions of one article. */
function looked(index: LanguageIndex, question: Question, slot: number, words: number): Candidate | undefined {
  const entry = index.entries[slot]
  if (entry === undefined) return undefined
  const title = covered(question, entry.title)
  let section = 0
  let best = 0
  let pairs = title.pairs
  entry.sections.forEach(({ reading }, i) => {
    const part = covered(question, reading)
    const joined = share(question, part.likeness, title.likeness)
    // The opening section is the general answer: another one has to fit better, not as well.
    if (joined + part.pairs * 0.3 > best + (i === 0 ? 0 : 0.02)) {
      best = joined + part.pairs * 0.3
      section = i
    }
    pairs = Math.max(pairs, part.pairs)
  })
  const signs: Signs = {
    words,
    title: titleShare(question, title.likeness),
    titleCovered: coveredBy(index, entry.title, question, true),
    surface: Math.max(0, ...entry.asked.map(({ grams }) => dice(question.grams, grams))),
    pairs,
    letters: 0,
    asked: closest(entry.asked.map(({ reading }) => alike(index, question, reading))),
  }
  return { entry, signs, section, score: scoreOf(signs) }
}

function scoreOf(signs: Signs): number {
  let sum = 0
  for (const [sign, value] of Object.entries(SIGNS)) sum += value * signs[sign as keyof Signs]
  // Known questions speak only when they are close: otherwise an article would gain by merely having some.
  const { surface, asked } = signs
  return (
    sum +
    SIGNS.surface * (beyond(surface, KNOWN.surface) - surface) +
    SIGNS.asked * (beyond(asked, KNOWN.asked) - asked)
  )
}

/** What lies beyond a floor, stretched to 0 to 1. */
function beyond(value: number, floor: number): number {
  return Math.max(0, value - floor) / (1 - floor)
}

/** Share of a question's weight that is found, by the better of two lists of likeness. */
function share(question: Question, likeness: Float32Array, other?: Float32Array): number {
  let sum = 0
  question.words.forEach(({ weight }, i) => {
    sum += weight * Math.max(likeness[i] ?? 0, other?.[i] ?? 0)
  })
  return sum / question.weight
}

/** The same by how much each word tells titles apart: "card" stands in every article, but not in every title. */
function titleShare(question: Question, likeness: Float32Array): number {
  if (question.titleWeight === 0) return 0
  let sum = 0
  question.words.forEach(({ titleWeight }, i) => {
    sum += titleWeight * (likeness[i] ?? 0)
  })
  return sum / question.titleWeight
}

/** How well each word of a question is found in a text, and how many of its neighbours stand together there. */
function covered(question: Question, reading: Reading): { likeness: Float32Array; pairs: number } {
  const count = question.words.length
  const likeness = new Float32Array(count)
  const last = new Int32Array(count).fill(-NEAR * 2)
  const near = new Float32Array(count)
  const meet = (term: number, at: number): void => {
    for (const match of question.byTerm.get(term) ?? []) {
      const { word } = match
      likeness[word] = Math.max(match.likeness, likeness[word] ?? 0)
      for (const [other, pair] of [
        [word - 1, word - 1],
        [word + 1, word],
      ] as const) {
        const place = last[other]
        if (place !== undefined && at - place <= NEAR && at !== place) {
          near[pair] = Math.max(near[pair] ?? 0, match.likeness * (likeness[other] ?? 0))
        }
      }
      last[word] = at
    }
  }
  const { words, starts, concepts } = reading
  for (let at = 0; at < words.length; at++) {
    meet(words[at] ?? -1, at)
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) meet(concepts[i] ?? -1, at)
  }
  let found = 0
  let all = 0
  for (let pair = 0; pair + 1 < count; pair++) {
    const weight = (question.words[pair]?.weight ?? 0) + (question.words[pair + 1]?.weight ?? 0)
    found += weight * (near[pair] ?? 0)
    all += weight
  }
  return { likeness, pairs: all === 0 ? 0 : found / all }
}

/** Share of a text's own weight that the question mentions: a short title wholly named counts more than a long one grazed. */
function coveredBy(index: LanguageIndex, reading: Reading, question: Question, isTitle = false): number {
  let found = 0
  let all = 0
  reading.words.forEach((word, at) => {
    const postings = word < 0 ? undefined : index.postings.get(word)
    const weight = postings === undefined ? 1 : rarity(index.live, isTitle ? postings.titles : postings.live)
    let likeness = 0
    for (const match of question.byTerm.get(word) ?? []) likeness = Math.max(likeness, match.likeness)
    for (let i = reading.starts[at] ?? 0; i < (reading.starts[at + 1] ?? 0); i++) {
      for (const match of question.byTerm.get(reading.concepts[i] ?? -1) ?? [])
        likeness = Math.max(likeness, match.likeness)
    }
    found += weight * likeness
    all += weight
  })
  return all === 0 ? 0 : found / all
}

/** How near the nearest known questions are: the best, steadied by the two after it, so that one odd question decides little. */
function closest(likeness: number[]): number {
  const [first = 0, second = first, third = second] = likeness.sort((a, b) => b - a)
  return 0.6 * first + 0.2 * second + 0.2 * third
}

/** How alike a question and a known question are: both covered, and in the same order. */
function alike(index: LanguageIndex, question: Question, asked: Reading): number {
  const { likeness, pairs } = covered(question, asked)
  const there = share(question, likeness)
  const back = coveredBy(index, asked, question)
  return (Math.sqrt(there * back) * 3 + pairs) / 4
}
