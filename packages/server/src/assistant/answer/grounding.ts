// Judges every sentence of a model before anybody sees it (ST-09): what the articles do not carry, what was invented, what only a
// person or a decision may say, is withheld. Works by comparing with the passages that the model was given, without another model.
import { type Finding, PII_TYPES } from '@aboveboard/pii'
import { baseLanguage, folded, stopWords, wordsOf } from '../retrieval/retrieval.ts'
import { claimsToBeHuman, promiseIn } from './claims.ts'
import { addressesIn, hasMarkup } from './links.ts'

/** Why a sentence was withheld. */
export type Reason =
  | 'forged-token'
  | 'claims-to-be-human'
  | 'promise'
  | 'markup'
  | 'address'
  | 'invented-value'
  | 'figure'
  | 'citation'
  | 'unsupported'

/** What became of a sentence; `cited` are the numbers of passages that it names. */
export type Verdict =
  | { readonly kind: 'pass'; readonly text: string; readonly cited: readonly number[] }
  | { readonly kind: 'withhold'; readonly reason: Reason }

/** What a model was given. */
export interface Ground {
  readonly lang: string
  /** Concealed passages; the first has the number 1. */
  readonly passages: readonly { readonly lang: string; readonly text: string; readonly url: string }[]
  /** Concealed question and history. */
  readonly said: readonly string[]
  /** Whether a token is one of those that were given out (PF-04, PF-05). */
  readonly isToken: (token: string) => boolean
}

const tokens = /⟦[^⟦⟧\n]{0,64}⟧/g
const citations = /[ \t]?\[(\d{1,3})\](?!\()/g
/** What looks like a label without being a token: altered, translated, with other brackets (PF-09). */
const lookalike = new RegExp(
  `[⟦⟧]|(?<![\\p{L}])(?:${PII_TYPES.join('|').replaceAll('_', '[_ -]?')}|E-MAIL)[_ -]\\d`,
  'iu',
)

/** Share of the words of a sentence that passages or conversation must have; fewer words than `least` say nothing by themselves. */
const share = 0.4
const least = 4
/** From this score on a name or address that nobody mentioned counts as invented. */
const sure = 0.6

const stem = (word: string): string => word.slice(0, 5)
const digits = (text: string): string[] =>
  [...text.normalize('NFKC').matchAll(/\p{Nd}+(?:[.,:'’\u00a0]\p{Nd}+)*/gu)].map(([run]) =>
    run.replaceAll(/\P{Nd}/gu, ''),
  )

/** Opens a judge over one answer. */
export function openGrounding(ground: Ground): (sentence: string, findings: readonly Finding[]) => Verdict {
  const texts = [...ground.passages.map(({ text }) => text), ...ground.said]
  const bare = texts.map((text) => text.replaceAll(tokens, ' '))
  const all = bare.join('\n').toLowerCase()
  const known = folded(bare.slice(0, ground.passages.length).join('\n'))
  const stems = new Set(bare.flatMap((text) => wordsOf(text)).map(stem))
  const figures = new Set(bare.flatMap(digits))
  const addresses = new Set(ground.passages.flatMap(({ text, url }) => [...addressesIn(text), url]))
  const stops = stopWords(baseLanguage(ground.lang))
  const sameLanguage = ground.passages.every(({ lang }) => baseLanguage(lang) === baseLanguage(ground.lang))

  function isSupported(sentence: string): boolean {
    const words = wordsOf(sentence).filter((word) => word.length > 3 && !stops.has(word) && !/^\d+$/.test(word))
    return words.length < least || words.filter((word) => stems.has(stem(word))).length >= share * words.length
  }

  function reasonFor(sentence: string, findings: readonly Finding[], cited: readonly number[]): Reason | undefined {
    const ranges = [...sentence.matchAll(tokens)]
    if (ranges.some(([token]) => !ground.isToken(token))) return 'forged-token'
    const words = sentence.replaceAll(tokens, ' ').replaceAll(citations, '')
    if (lookalike.test(words.normalize('NFKC').replaceAll(/\p{Cf}/gu, ''))) return 'forged-token'
    const plain = folded(words)
    if (claimsToBeHuman(plain)) return 'claims-to-be-human'
    const promise = promiseIn(plain)
    // An article may promise; its words may be repeated.
    if (promise !== undefined && !known.includes(promise)) return 'promise'
    if (hasMarkup(sentence)) return 'markup'
    for (const address of addressesIn(sentence)) if (!addresses.has(address)) return 'address'
    for (const { start, end, type, score } of findings) {
      if (ranges.some(({ index, 0: { length } }) => start < index + length && index < end)) continue
      if ((type === 'NAME' || type === 'ADDRESS' || type === 'POSTCODE') && score < sure) continue
      if (!all.includes(sentence.slice(start, end).toLowerCase())) return 'invented-value'
    }
    // The number of an item in a list is no figure.
    for (const figure of digits(words.replaceAll(/^\s*\d{1,2}[.)](?=\s)/gm, '')))
      if (!figures.has(figure)) return 'figure'
    if (cited.some((number) => number < 1 || number > ground.passages.length)) return 'citation'
    // Words of another language cannot be compared: then a sentence must say where it comes from.
    if (!sameLanguage) return cited.length === 0 && wordsOf(words).length >= least ? 'citation' : undefined
    return isSupported(words) ? undefined : 'unsupported'
  }

  return (sentence, findings) => {
    const cited = [...sentence.matchAll(citations)].map(([, number]) => Number(number))
    const reason = reasonFor(sentence, findings, cited)
    return reason === undefined
      ? { kind: 'pass', text: sentence.replaceAll(citations, ''), cited }
      : { kind: 'withhold', reason }
  }
}
