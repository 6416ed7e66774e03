/** What a message wants before it is a question: small talk, "are you human?", a person, or a data-subject right. */
import { baseLanguage, folded, guessLanguages, wordsOf } from '../retrieval/retrieval.ts'
import { PHRASES, type Phrases } from './phrases/phrases.ts'

/** Rights that can be asked for in plain words; `withdrawal` is of consent (Art. 7(3)), `review` of a decision (Art. 22(3)). */
export type AskedRight =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'review'
  | 'withdrawal'

/** A message that is answered by fixed text or an action, never generated (T-05, R-14). */
export type Intent =
  | { kind: 'greeting' | 'thanks' | 'bye' | 'identity' | 'human' }
  | { kind: 'rights'; right: AskedRight }

/** Longest message that is looked at, in words; wishes are said at the start. */
const MAX_WORDS = 120
/** Most words between the two halves of a wish. */
const GAP = 7
const NEAR = 3

type List = keyof Phrases
type Pattern = readonly { word: string; prefix: boolean }[]
type Place = readonly [from: number, to: number]

/**
 * The intent of a message, or `undefined` for anything else. Looks in the language of the session, the one that the
 * words suggest, and English. A right comes before a wish for a person, that before the question who is there.
 */
export function intentOf(text: string, lang: string): Intent | undefined {
  const words = wordsOf(text).slice(0, MAX_WORDS)
  if (words.length === 0) return undefined
  const [guessed = ''] = guessLanguages(words)
  const codes = new Set([baseLanguage(lang), guessed, 'en'])
  const intents = [...codes].flatMap((code) => {
    const phrases = PATTERNS.get(code)
    const intent = phrases && intentIn(words, phrases, /[?？;]/.test(text))
    return intent === undefined ? [] : [intent]
  })
  return ORDER.map((kind) => intents.find((intent) => intent.kind === kind)).find((intent) => intent !== undefined)
}

const ORDER: readonly Intent['kind'][] = ['rights', 'human', 'identity', 'thanks', 'bye', 'greeting']

const PATTERNS: ReadonlyMap<string, Record<List, readonly Pattern[]>> = new Map(
  Object.entries(PHRASES).map(([code, phrases]) => [code, patternsOf(phrases)]),
)

function patternsOf(phrases: Phrases): Record<List, readonly Pattern[]> {
  return {
    greeting: patterns(phrases.greeting),
    thanks: patterns(phrases.thanks),
    bye: patterns(phrases.bye),
    filler: patterns(phrases.filler),
    self: patterns(phrases.self),
    nature: patterns(phrases.nature),
    reach: patterns(phrases.reach),
    person: patterns(phrases.person),
    want: patterns(phrases.want),
    human: patterns(phrases.human),
    mine: patterns(phrases.mine),
    data: patterns(phrases.data),
    erase: patterns(phrases.erase),
    see: patterns(phrases.see),
    correct: patterns(phrases.correct),
    restrict: patterns(phrases.restrict),
    move: patterns(phrases.move),
    object: patterns(phrases.object),
    consent: patterns(phrases.consent),
    withdraw: patterns(phrases.withdraw),
    decision: patterns(phrases.decision),
    contest: patterns(phrases.contest),
  }
}

function patterns(list: string): Pattern[] {
  return list.split(',').map((phrase) =>
    folded(phrase)
      .trim()
      .split(/[\s-]+/)
      .map((word) => ({ word: word.replace('*', ''), prefix: word.endsWith('*') })),
  )
}

function intentIn(
  words: readonly string[],
  phrases: Record<List, readonly Pattern[]>,
  isQuestion: boolean,
): Intent | undefined {
  const seen = new Map<List, Place[]>()
  const places = (list: List): Place[] => {
    const known = seen.get(list) ?? find(phrases[list], words)
    seen.set(list, known)
    return known
  }
  const close = (a: List, b: List, gap: number): boolean => isClose(places(a), places(b), gap)
  const right = rightIn(places, close)
  if (right !== undefined) return { kind: 'rights', right }

  const asksWho = words.length <= 24 && close('self', 'nature', NEAR)
  // "Am I talking to a human?" has the words of a wish, but it is the question who is there.
  const wishes = (close('reach', 'person', NEAR + 1) || close('want', 'human', NEAR)) && words.length <= 60
  if (wishes && !(asksWho && isQuestion && !close('want', 'human', NEAR))) return { kind: 'human' }
  const short = words.length <= 3 && places('human').length + places('person').length > 0
  if (short && covers([...places('human'), ...places('person'), ...places('want')], words.length))
    return { kind: 'human' }
  if (asksWho) return { kind: 'identity' }
  const filler = places('filler')
  for (const kind of ['thanks', 'bye', 'greeting'] as const) {
    const said = places(kind)
    const others =
      kind === 'thanks' ? [...places('greeting'), ...places('bye')] : kind === 'bye' ? places('greeting') : []
    if (said.length > 0 && words.length <= 10 && covers([...said, ...others, ...filler], words.length)) return { kind }
  }
  return undefined
}

function rightIn(
  places: (list: List) => Place[],
  close: (a: List, b: List, gap: number) => boolean,
): AskedRight | undefined {
  const isOwn = places('mine').length > 0
  if (isOwn && close('withdraw', 'consent', GAP)) return 'withdrawal'
  if (close('contest', 'decision', GAP)) return 'review'
  if (places('data').length === 0) return undefined
  if (close('erase', 'data', GAP)) return 'erasure'
  if (!isOwn) return undefined
  if (close('move', 'data', GAP)) return 'portability'
  if (close('object', 'data', GAP)) return 'objection'
  if (close('restrict', 'data', GAP)) return 'restriction'
  if (close('correct', 'data', NEAR) && close('mine', 'data', 1)) return 'rectification'
  return close('see', 'data', GAP) ? 'access' : undefined
}

/** Where phrases occur: word positions, the second exclusive. */
function find(patterns: readonly Pattern[], words: readonly string[]): Place[] {
  const found: Place[] = []
  for (const pattern of patterns) {
    for (let at = 0; at + pattern.length <= words.length; at++) {
      const fits = pattern.every(({ word, prefix }, i) => {
        const said = words[at + i] ?? ''
        return prefix ? said.startsWith(word) : said === word
      })
      if (fits) found.push([at, at + pattern.length])
    }
  }
  return found
}

function isClose(left: readonly Place[], right: readonly Place[], gap: number): boolean {
  return left.some(([from, to]) =>
    right.some(([start, end]) => start - to <= gap && from - end <= gap && !(from === start && to === end)),
  )
}

function covers(places: readonly Place[], count: number): boolean {
  const free = new Set(Array.from({ length: count }, (_, i) => i))
  for (const [from, to] of places) for (let i = from; i < to; i++) free.delete(i)
  return free.size === 0
}
