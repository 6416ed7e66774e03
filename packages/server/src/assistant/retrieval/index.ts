/** The index of one language: inverted lists over weighted fields, and what each article needs to be looked at closely. */
import { baseLanguage, type Language, languageOf, type Term } from './language.ts'
import { type Letters, openLetters, type Runs, runsOf } from './letters.ts'
import { append, emptyPostings, type Postings } from './postings.ts'
import { plainWords, type Section, sectionsOf } from './sections.ts'
import { gramsOf } from './surface.ts'
import { openVocabulary, type Vocabulary } from './vocabulary.ts'
import { BM25, FIELDS } from './weights.ts'

/** A published help article. `body` is Markdown; `alsoAsked` are reviewed questions that it answers. */
export interface Article {
  id: string
  lang: string
  title: string
  lead?: string
  body: string
  tags: readonly string[]
  url: string
  alsoAsked: readonly string[]
  /** RFC 3339 or date; carried along, not used for ranking. */
  updatedAt: string
}

/**
 * Words of a text as numbers, in order; `-1` for an expression without a word of its own. The concepts of word `i` are
 * `concepts[starts[i]]` up to, not including, `concepts[starts[i + 1]]`.
 */
export interface Reading {
  words: Int32Array
  starts: Int32Array
  concepts: Int32Array
}

/** An article with its readings. */
export interface Entry {
  article: Article
  title: Reading
  asked: readonly { reading: Reading; grams: Uint32Array }[]
  sections: readonly (Section & { reading: Reading })[]
  /** Every term under which the article stands in the postings, once. */
  terms: Uint32Array
}

/** All articles of one language. A removed article leaves an empty slot until the index is compacted. */
export interface LanguageIndex {
  readonly language: Language
  readonly vocabulary: Vocabulary
  readonly letters: Letters
  /** The runs of letters of the articles that were compared last; reading a text costs more than comparing it. */
  readonly read: Map<Entry, readonly Runs[]>
  readonly postings: Map<number, Postings>
  readonly entries: (Entry | undefined)[]
  live: number
}

/** Longest text of one article that is looked at, in characters; what comes after is not found. */
const MAX_INDEXED = 200_000
const MAX_ASKED = 60
/** Longest text of one article that is compared letter by letter, in characters. */
const MAX_COMPARED = 12_000
/** So many articles are kept as runs of letters, about 10 kB each. */
const MAX_READ = 500

type Field = keyof typeof FIELDS

/** An empty index for a language. */
export function emptyLanguageIndex(lang: string): LanguageIndex {
  const language = languageOf(baseLanguage(lang))
  return {
    language,
    vocabulary: openVocabulary(language.compounds),
    letters: openLetters(),
    read: new Map(),
    postings: new Map(),
    entries: [],
    live: 0,
  }
}

/** Adds an article and returns its slot. */
export function insert(index: LanguageIndex, article: Article): number {
  const weights = new Map<number, number>()
  const read = (text: string): Reading => readingOf(index.language.terms(text), index.vocabulary)
  const counted = (field: Field, readings: readonly Reading[]): void => {
    const words = readings.reduce((sum, reading) => sum + reading.words.length, 0)
    const { weight, length } = FIELDS[field]
    const norm = weight / (1 - BM25.lengthDiscount + (BM25.lengthDiscount * words) / length)
    for (const reading of readings) count(reading, norm, weights)
  }

  const title = read(article.title)
  const asked = article.alsoAsked.slice(0, MAX_ASKED).map((text) => ({ reading: read(text), grams: gramsOf(text) }))
  const sections = sectionsOf(article.body.slice(0, MAX_INDEXED)).map((section) => ({
    ...section,
    reading: read(`${section.heading}\n${plainWords(section.markdown)}`),
  }))
  counted('title', [title])
  counted('tag', [read(article.tags.join('\n'))])
  const [first] = sections
  const lead = article.lead ?? (first?.heading === '' ? plainWords(first.markdown) : '')
  counted('lead', [read(lead)])
  counted('heading', [read(sections.map(({ heading }) => heading).join('\n'))])
  counted(
    'body',
    sections.map(({ reading }) => reading),
  )
  counted(
    'asked',
    asked.map(({ reading }) => reading),
  )

  const entry: Entry = { article, title, asked, sections, terms: new Uint32Array(weights.keys()) }
  const slot = index.entries.push(entry) - 1
  for (const runs of readLetters(entry)) index.letters.count(runs, 1)
  index.live++
  for (const [term, weight] of weights) {
    const postings = index.postings.get(term) ?? emptyPostings()
    index.postings.set(term, postings)
    append(postings, slot, weight)
  }
  for (const term of titleTerms(title)) {
    const postings = index.postings.get(term)
    if (postings !== undefined) postings.titles++
  }
  return slot
}

/** Empties a slot. Its postings stay until compaction but count no longer. */
export function vacate(index: LanguageIndex, slot: number): void {
  const entry = index.entries[slot]
  if (entry === undefined) return
  index.entries[slot] = undefined
  index.live--
  for (const runs of lettersOf(index, entry)) index.letters.count(runs, -1)
  index.read.delete(entry)
  for (const term of entry.terms) {
    const postings = index.postings.get(term)
    if (postings !== undefined) postings.live--
  }
  for (const term of titleTerms(entry.title)) {
    const postings = index.postings.get(term)
    if (postings !== undefined) postings.titles--
  }
}

/** The runs of letters of an article, kept for the articles that are asked for most lately. */
export function lettersOf({ read }: LanguageIndex, entry: Entry): readonly Runs[] {
  const runs = read.get(entry) ?? readLetters(entry)
  read.delete(entry)
  read.set(entry, runs)
  const [oldest] = read.keys()
  if (read.size > MAX_READ && oldest !== undefined) read.delete(oldest)
  return runs
}

/** Each section under the title and the tags, and not without end. */
function readLetters({ article, sections }: Entry): readonly Runs[] {
  const name = `${article.title}\n${article.tags.join('\n')}`
  let left = MAX_COMPARED
  const texts: string[] = sections.length === 0 ? [name] : []
  for (const { heading, markdown } of sections) {
    if (left <= 0) break
    const text = `${heading}\n${plainWords(markdown.slice(0, left))}`
    left -= text.length
    texts.push(`${name}\n${text}`)
  }
  return texts.map(runsOf)
}

function readingOf(terms: readonly Term[], vocabulary: Vocabulary): Reading {
  const words = new Int32Array(terms.length)
  const starts = new Int32Array(terms.length + 1)
  const concepts: number[] = []
  terms.forEach((term, i) => {
    words[i] = term.stem === '' ? -1 : vocabulary.add(term.stem)
    for (const concept of term.concepts) concepts.push(vocabulary.add(concept))
    starts[i + 1] = concepts.length
  })
  return { words, starts, concepts: Int32Array.from(concepts) }
}

function titleTerms({ words, concepts }: Reading): Set<number> {
  return new Set([...words, ...concepts].filter((term) => term >= 0))
}

function count(reading: Reading, norm: number, weights: Map<number, number>): void {
  for (const word of reading.words) if (word >= 0) weights.set(word, (weights.get(word) ?? 0) + norm)
  for (const concept of reading.concepts) weights.set(concept, (weights.get(concept) ?? 0) + norm)
}
