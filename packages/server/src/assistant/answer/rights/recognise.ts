/** Which right a message asks for: by rules over words of 24 languages, with no model, before anything is generated. */
import { folded, wordsOf } from '../../retrieval/retrieval.ts'
import { find, findMistyped, isClose, type Pattern, type Place, patterns } from '../patterns.ts'
import { PHRASES, type Phrases } from '../phrases/phrases.ts'
import { type RightWords, rightWords } from './words.ts'

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
  | 'complaint'

const phraseLists = [
  'mine',
  'data',
  'erase',
  'see',
  'correct',
  'restrict',
  'move',
  'object',
  'consent',
  'withdraw',
  'decision',
  'contest',
  'person',
  'human',
] as const satisfies readonly (keyof Phrases)[]

type List = (typeof phraseLists)[number] | keyof RightWords
type Lists = Readonly<Record<List, readonly Pattern[]>>

const byLanguage: ReadonlyMap<string, Lists> = new Map(
  Object.entries(PHRASES).flatMap(([code, phrases]) => {
    const words = rightWords[code]
    if (words === undefined) return []
    const all = [
      ...phraseLists.map((name) => [name, patterns(phrases[name])] as const),
      ...Object.entries(words).map(([name, list]) => [name, patterns(String(list))] as const),
    ]
    return [[code, Object.fromEntries(all) as unknown as Lists] as const]
  }),
)

/** Most words between the two halves of a wish, and between a noun and whose it is. */
const wide = 7
const narrow = 3

const articles: Readonly<Record<string, AskedRight>> = {
  15: 'access',
  16: 'rectification',
  17: 'erasure',
  18: 'restriction',
  20: 'portability',
  21: 'objection',
  22: 'review',
  77: 'complaint',
}
const law = /gdpr|dsgvo|ds-gvo|rgpd|\bavg\b|rodo|bdar|vdar|орзд|γκπδ|rgcs|isikuandmete kaitse|tietosuoja|datenschutz/
const articleBefore = /(?:\bart|чл|αρθρ|\bcl|clen|airteag|artik)\p{L}*\.?\s*(\d{2})/u
const articleAfter = /(\d{2})\.?\s*(?:cikk|straips|pant|artik|§)/u

/** The right of an article that the message names together with the law. */
function named(text: string): AskedRight | undefined {
  const plain = folded(text)
  if (!law.test(plain)) return undefined
  return articles[articleBefore.exec(plain)?.[1] ?? articleAfter.exec(plain)?.[1] ?? '']
}

/** Lists whose words may be mistyped: without them a wish is lost, and nothing else looks like them. */
const forgiven: readonly List[] = ['erase', 'consent']

/** What holds in whichever language it is said. */
interface Setting {
  readonly isShop: boolean
  readonly asksHow: boolean
}

function rightIn(words: readonly string[], lists: Lists, { isShop, asksHow }: Setting): AskedRight | undefined {
  const seen = new Map<List, Place[]>()
  const places = (name: List): Place[] => {
    const known = seen.get(name)
    if (known !== undefined) return known
    const exact = find(lists[name], words)
    const found = exact.length === 0 && forgiven.includes(name) ? findMistyped(lists[name], words) : exact
    seen.set(name, found)
    return found
  }
  const has = (name: List): boolean => places(name).length > 0
  const near = (a: List, b: List, gap: number): boolean => isClose(places(a), places(b), gap)

  // Some languages say whose it is with the end of the word itself: then the two stand in one place.
  const belongs = (what: 'data' | 'field', gap: number): boolean =>
    near('own', what, gap) || places('own').some(([from]) => places(what).some(([start]) => start === from))

  const isAboutMe = has('about')
  // Whose data: a possessive beside the word, or "about me"; a first person anywhere counts only where the word says itself whose it is.
  const isOwn = isAboutMe || belongs('data', narrow) || (has('mine') && has('data') && has('held'))

  if (has('complain') && !isShop && (has('data') || isAboutMe || has('authority'))) return 'complaint'
  if (near('withdraw', 'consent', wide)) return 'withdrawal'
  if (near('contest', 'decision', wide)) return 'review'
  if (has('decision') && has('auto') && (has('person') || has('human'))) return 'review'
  if (has('forget')) return 'erasure'
  const isMine = isOwn || has('mine') || words.length <= shortWish
  if (erases(words, places, near, { isMine, isElse: isShop || asksHow })) return 'erasure'
  if (isOwn && near('move', 'data', wide)) return 'portability'
  if (isOwn && has('data') && near('other', 'data', 2 * wide) && !isShop) return 'portability'
  if (isOwn && near('object', 'data', wide)) return 'objection'
  if (isOwn && has('data') && near('stop', 'use', wide) && near('use', 'data', wide)) return 'objection'
  if (isOwn && (near('restrict', 'data', wide) || near('freeze', 'data', wide))) return 'restriction'
  if (!isShop && corrects(has, near, belongs)) return 'rectification'
  if (isAboutMe && near('see', 'about', wide)) return 'access'
  if (has('seen') && (isAboutMe || belongs('data', narrow))) return 'access'
  return isOwn && near('see', 'data', wide) ? 'access' : undefined
}

type Near = (a: List, b: List, gap: number) => boolean

/** The stems of "forget" in the languages where it also stands in the list of what erases. */
const forgets =
  /^(?:forg|verge|oubl|olvid|dimentic|esque|uita|glem|glom|unoh|unus|aizmir|pamir|felejt|elfelej|zapom|zabud|pozab|zaborav|забрав|ξεχ|dearm|nes|ins)/u

/** Longest message, in words, in which "delete all data" is meant of one's own though nobody says so. */
const shortWish = 6

/** "Delete my data", "delete my account"; not "do not delete", and not "how do I delete my account", which an article answers. */
function erases(
  words: readonly string[],
  places: (name: List) => Place[],
  near: Near,
  { isMine, isElse }: { readonly isMine: boolean; readonly isElse: boolean },
): boolean {
  const negated = places('erase').every(([from]) => places('stop').some(([, to]) => to <= from && from - to <= 1))
  if (places('erase').length === 0 || negated) return false
  if (isMine && (near('erase', 'data', wide) || near('erase', 'about', wide))) return true
  // Who forgot a password has an account that should stay.
  const deletes = places('erase').filter(([from]) => !forgets.test(words[from] ?? ''))
  return !isElse && isMine && isClose(deletes, places('account'), narrow + 1)
}

/** "My name is wrong in your records": something of the person's own that is held, and that it is wrong. */
function corrects(
  has: (name: List) => boolean,
  near: Near,
  belongs: (what: 'data' | 'field', gap: number) => boolean,
): boolean {
  const isWrong = (what: 'field' | 'data') => near('wrong', what, wide) || near('correct', what, narrow)
  if (belongs('data', narrow) && isWrong('data')) return true
  if (!isWrong('field')) return false
  if (has('held') && (belongs('field', narrow) || has('about') || has('mine'))) return true
  return belongs('field', 1) && near('correct', 'field', narrow)
}

/** Most words that are looked at; a wish is said at the start. */
const mostWords = 120

/** The right that a message asks for, read in any of some languages; `undefined` for everything else. */
export function rightAskedIn(text: string, codes: Iterable<string>): AskedRight | undefined {
  const byLaw = named(text)
  if (byLaw !== undefined) return byLaw
  const sentences = text.split(/(?<=[.!?;…])\s+|\n+/).map((part) => wordsOf(part))
  // A wish can be said in two sentences; in a long message that would only join what does not belong together.
  const whole = sentences.flat().slice(0, mostWords)
  const readings = whole.length <= 40 ? [...sentences, whole] : sentences.map((part) => part.slice(0, mostWords))
  const spoken = [...codes].flatMap((code) => byLanguage.get(code) ?? [])
  for (const words of readings) {
    const isSaid = (name: List) => spoken.some((lists) => find(lists[name], words).length > 0)
    const setting = { isShop: isSaid('shop'), asksHow: isSaid('how') }
    for (const lists of spoken) {
      const right = rightIn(words, lists, setting)
      if (right !== undefined) return right
    }
  }
  return undefined
}
