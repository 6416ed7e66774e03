/** What a message wants before it is a question: small talk, "are you human?", a person, or a data-subject right. */
import { baseLanguage, guessLanguages, wordsOf } from '../retrieval/retrieval.ts'
import { find, isClose, type Pattern, type Place, patterns } from './patterns.ts'
import { PHRASES, type Phrases } from './phrases/phrases.ts'
import { type AskedRight, rightAskedIn } from './rights/recognise.ts'

export type { AskedRight } from './rights/recognise.ts'

/** A message that is answered by fixed text or an action, never generated (T-05, R-14). */
export type Intent =
  | { kind: 'greeting' | 'thanks' | 'bye' | 'identity' | 'human' }
  | { kind: 'rights'; right: AskedRight }

/** Longest message that is looked at, in words; wishes are said at the start. */
const MAX_WORDS = 120
/** Most words between the two halves of a wish. */
const NEAR = 3

type List = 'greeting' | 'thanks' | 'bye' | 'filler' | 'self' | 'nature' | 'reach' | 'person' | 'want' | 'human'

/**
 * The intent of a message, or `undefined` for anything else. Looks in the language of the session, the one that the
 * words suggest, and English. A right comes before a wish for a person, that before the question who is there.
 */
export function intentOf(text: string, lang: string): Intent | undefined {
  const words = wordsOf(text).slice(0, MAX_WORDS)
  if (words.length === 0) return undefined
  const [guessed = ''] = guessLanguages(words)
  const codes = new Set([baseLanguage(lang), guessed, 'en'])
  const right = rightAskedIn(text, codes)
  if (right !== undefined) return { kind: 'rights', right }
  const intents = [...codes].flatMap((code) => {
    const phrases = PATTERNS.get(code)
    const intent = phrases && intentIn(words, phrases, /[?？;]/.test(text))
    return intent === undefined ? [] : [intent]
  })
  return ORDER.map((kind) => intents.find((intent) => intent.kind === kind)).find((intent) => intent !== undefined)
}

const ORDER: readonly Intent['kind'][] = ['human', 'identity', 'thanks', 'bye', 'greeting']

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
  }
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

function covers(places: readonly Place[], count: number): boolean {
  const free = new Set(Array.from({ length: count }, (_, i) => i))
  for (const [from, to] of places) for (let i = from; i < to; i++) free.delete(i)
  return free.size === 0
}
