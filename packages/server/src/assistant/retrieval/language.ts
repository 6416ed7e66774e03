/** What is known of a language: which words count, their stems, and which words mean the same. */
import { folded, wordsOf } from './fold.ts'
import { stemEnglish } from './stem-english.ts'
import { stemGerman } from './stem-german.ts'
import { lightStemmer } from './stem-light.ts'
import { stopWords } from './stopwords.ts'
import { SYNONYMS_DE } from './synonyms-de.ts'
import { SYNONYMS_EN } from './synonyms-en.ts'

/** One word of a text: its stem, and the concepts (`#12`) that it is part of. Stop words outside an expression are left out. */
export interface Term {
  stem: string
  concepts: readonly string[]
}

/** Reads texts of one language. */
export interface Language {
  readonly code: string
  /** Whether words are written together, so that "Kartenzahlung" has to be found by "Zahlung". */
  readonly compounds: boolean
  terms(text: string): Term[]
}

interface Expression {
  stems: readonly string[]
  concept: string
}

const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'fi', 'hu', 'et'])
const SYNONYMS: Record<string, string> = { en: SYNONYMS_EN, de: SYNONYMS_DE }
const NONE: readonly string[] = []

/** The base of a language tag: "de-AT" gives "de". */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? ''
}

function stemmerOf(code: string): (word: string) => string {
  if (code === 'en') return stemEnglish
  return code === 'de' ? stemGerman : lightStemmer(code)
}

/** The reader of a language. Unknown languages are read without stems, stop words and synonyms. */
export function languageOf(code: string): Language {
  const stops = stopWords(code)
  const stem = stemmerOf(code)
  const stems = new Map<string, string>()
  const stemmed = (word: string): string => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const found = stem(word)
    stems.set(word, found)
    return found
  }
  const { single, multiple } = conceptsOf(SYNONYMS[code] ?? '', stemmed)

  const terms = (text: string): Term[] => {
    const words = wordsOf(text)
    const all = words.map(stemmed)
    const found: Term[] = []
    words.forEach((word, i) => {
      const own = stemmed(word)
      const expressions = multiple.get(own)?.filter(({ stems }) => stems.every((part, k) => all[i + k] === part))
      const concepts = [...(single.get(own) ?? NONE), ...(expressions ?? []).map(({ concept }) => concept)]
      if (!stops.has(word) && word.length > 1) found.push({ stem: own, concepts })
      else if (concepts.length > 0) {
        found.push({ stem: '', concepts })
      }
    })
    return found
  }
  return { code, compounds: COMPOUNDING.has(code), terms }
}

function conceptsOf(list: string, stemmed: (word: string) => string) {
  const single = new Map<string, string[]>()
  const multiple = new Map<string, Expression[]>()
  const lines = list.split('\n').filter((line) => line !== '')
  lines.forEach((line, number) => {
    const concept = `#${number}`
    for (const member of folded(line).split(',')) {
      const stems = wordsOf(member).map(stemmed)
      const [first] = stems
      if (first === undefined) continue
      if (stems.length === 1) single.set(first, [...new Set([...(single.get(first) ?? []), concept])])
      else multiple.set(first, [...(multiple.get(first) ?? []), { stems, concept }])
    }
  })
  return { single, multiple }
}
