// Special categories (C-12): holds a message whose wording tells something of GDPR Art. 9 or 10 about a person, with the reason.

import { fold } from './characters.ts'
import type { Draft } from './draft.ts'
import { isPiiType } from './policy.ts'
import { SPECIAL_EAST } from './special-east.ts'
import { SPECIAL_WEST } from './special-west.ts'
import { hashOf, SHAPE, type Tokens } from './tagger/tokens.ts'
import type { PiiType } from './types.ts'

interface Family {
  readonly type: PiiType
  readonly reason: string
  /** Speaks for itself. */
  readonly strong: RegExp
  /** Needs a word about a person in the same sentence. */
  readonly weak: RegExp
}

interface Lexicon {
  readonly families: readonly Family[]
  readonly person: ReadonlySet<string>
  /** Slots of the beginnings (four letters, or whole short words) that can open a term: a cheap first look. */
  readonly openings: Uint8Array
  /** By those beginnings: the rarest word of each term, with a bit for its family. */
  readonly anchors: ReadonlyMap<number, readonly { readonly stem: string; readonly family: number }[]>
}

const SLOTS = 1 << 14
const LETTERS = 'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъьюяαβγδεζηθικλμνξοπρστυφχψω'
const LINES: Readonly<Record<string, string>> = { ...SPECIAL_WEST, ...SPECIAL_EAST }

const pattern = (terms: readonly string[]): RegExp => {
  const parts = terms.map((term) =>
    term.endsWith('=') ? `${escape(term.slice(0, -1))}(?!\\p{L})` : `${escape(term)}\\p{L}{0,12}`,
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.length === 0 ? '(?!)' : parts.join('|')})`, 'gu')
}
const escape = (term: string): string =>
  fold(term)
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+')

const split = (list: string): string[] =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')

const compile = (lines: string): Lexicon => {
  const person = new Set<string>()
  const families: Family[] = []
  const openings = new Uint8Array(SLOTS)
  const anchors = new Map<number, { stem: string; family: number }[]>()
  const open = (term: string, family: number): void => {
    // Of a phrase the longest word decides whether to look for the whole.
    const words = fold(term.replace(/=$/, '')).split(/[^\p{L}\p{M}]+/u)
    const stem = words.toSorted((x, y) => y.length - x.length)[0] ?? ''
    if (stem === '') return
    // Tokens are looked up by four letters: a stem of three is entered with every letter that may follow.
    const keys = [stem.slice(0, 4), ...(stem.length === 3 ? Array.from(LETTERS, (letter) => stem + letter) : [])].map(
      hashOf,
    )
    for (const key of keys) {
      openings[key & (SLOTS - 1)] = 1
      const list = anchors.get(key)
      if (list === undefined) anchors.set(key, [{ stem, family }])
      else list.push({ stem, family })
    }
  }
  for (const line of lines.split('\n')) {
    const at = line.indexOf(':')
    if (at < 0) continue
    const head = line.slice(0, at)
    const body = line.slice(at + 1)
    if (head === 'person') {
      for (const word of body.trim().split(' ')) person.add(fold(word))
      continue
    }
    const [type = '', reason = ''] = head.split(' ')
    const [strong = [], weak = []] = body.split('|').map(split)
    if (!isPiiType(type)) throw new TypeError(`unknown type ${type}`)
    for (const term of [...strong, ...weak]) open(term, 1 << families.length)
    families.push({ type, reason, strong: pattern(strong), weak: pattern(weak) })
  }
  return { families, person, openings, anchors }
}

const compiled = new Map<string, Lexicon>()
/** The lexicon of a language, compiled when first met. */
const lexiconOf = (lang: string): Lexicon => {
  const known = compiled.get(lang)
  if (known !== undefined) return known
  const made = compile(LINES[lang] ?? '')
  compiled.set(lang, made)
  return made
}

/** How much of a text is read to tell its language by the words about persons. */
const SAMPLE = 600

/** Lexicons for a text of unknown language: the three whose words about persons it uses most. */
const lexiconsFor = (folded: string): readonly Lexicon[] => {
  const words = folded.slice(0, SAMPLE).split(/[^\p{L}\p{M}'’-]+/u)
  const ranked = Object.keys(LINES)
    .map((name) => ({
      lexicon: lexiconOf(name),
      count: words.filter((word) => lexiconOf(name).person.has(word)).length,
    }))
    .toSorted((x, y) => y.count - x.count)
  return ranked.slice(0, 3).map(({ lexicon }) => lexicon)
}

/** Bits of the families of which some word of the text opens a term. */
const familiesIn = (text: string, tokens: Tokens, lexicon: Lexicon): number => {
  let bits = 0
  for (let index = 0; index < tokens.count; index++) {
    const shape = tokens.shape[index] ?? 0
    if (shape === SHAPE.PUNCT || shape === SHAPE.NUMBER || shape === SHAPE.BREAK) continue
    const key = tokens.prefix[index] ?? 0
    if (lexicon.openings[key & (SLOTS - 1)] !== 1) continue
    const anchors = lexicon.anchors.get(key)
    if (anchors === undefined) continue
    const word = fold(text.slice(tokens.start[index] ?? 0, tokens.end[index] ?? 0))
    for (const { stem, family } of anchors) if (word.startsWith(stem)) bits |= family
  }
  return bits
}

// Talk about goods and services is not talk about a person ("diabetes socks", "church candles").
const GOODS =
  /(?<!\p{L})(?:pric|costs?(?!\p{L})|ship|deliver|in stock|available|sell|buy|order|size|colou?r|discount|voucher|return|refund|warranty|product|brand|model|preis|kostet|liefer|lager(?!\p{L})|verfügbar|verkauf|große|farbe|rabatt|produkt|prix|livr|stock|disponible|vendez|vendu|taille|couleur|remise|produit|precio|envio|talla|producto|prezzo|spedi|taglia|prodotto|preco|tamanho|produto|prijs|lever|voorraad|maat(?!\p{L})|korting|cena(?!\p{L})|ceny(?!\p{L})|dostaw|rozmiar|velikost|pris(?!\p{L})|priset|storlek|størrelse|hinta|koko(?!\p{L})|meret|τιμη|μεγεθος|цена|размер|kaina|dydis|suurus|hind(?!\p{L})|izmers)/iu

// Words right before a term that make it one's own, whatever else the sentence is about.
const OWN =
  /(?<!\p{L})(?:i am|i'm|im|i have|i had|i suffer|he is|she is|he has|she has|my (?:\p{L}+ )?(?:is|has|had)|ich bin|ich habe|ist|je suis|j'ai|est|soy|tengo|sono|ho|sou|tenho|jestem|mam|jsem|mam|som|sam|sem|esu|esmu|olen|sunt|am|ειμαι|εχω|съм|имам|ik ben|ik heb|jag ar|jag har|jeg er|jeg har|vagyok|va a|is mise|jien)\s(?:\p{L}+\s){0,2}$/u

// Verbs in the first person plural tell of persons where pronouns are left out ("chodíme do kostela"), by folded endings.
const WE: Readonly<Record<string, RegExp>> = {
  cs: /(?:ime|ame|eme)(?!\p{L})/u, sk: /(?:ime|ame|eme)(?!\p{L})/u, pl: /(?:amy|emy|imy|ymy)(?!\p{L})/u, hr: /(?:amo|emo|imo)(?!\p{L})/u, sl: /(?:amo|emo|imo)(?!\p{L})/u, bg: /(?:аме|еме|име)(?!\p{L})/u, el: /(?:ουμε|αμε)(?!\p{L})/u, es: /(?:amos|emos|imos)(?!\p{L})/u, pt: /(?:amos|emos|imos)(?!\p{L})/u, it: /iamo(?!\p{L})/u, fi: /mme(?!\p{L})/u, et: /(?:ame|eme|ime)(?!\p{L})/u, lt: /(?:ame|ime|ome)(?!\p{L})/u, hu: /(?:unk)(?!\p{L})/u, ro: /(?:ăm|am|em)(?!\p{L})/u,
} // biome-ignore format: a table

const sentences = (text: string): { start: number; end: number }[] => {
  const out: { start: number; end: number }[] = []
  let start = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (
      code !== 33 &&
      code !== 63 &&
      code !== 59 &&
      code !== 10 &&
      !(code === 46 && /\s|$/.test(text.charAt(index + 1)))
    )
      continue
    out.push({ start, end: index + 1 })
    start = index + 1
  }
  if (start < text.length) out.push({ start, end: text.length })
  return out
}

/** Finds statements of special categories. */
export const findSpecial = (draft: Draft, tokens: Tokens): void => {
  // The usual case: the language is known and no word opens a term.
  if (LINES[draft.lang] !== undefined) {
    const lexicon = lexiconOf(draft.lang)
    const bits = familiesIn(draft.text, tokens, lexicon)
    if (bits !== 0) findIn(draft, fold(draft.text), lexicon, bits)
    return
  }
  const folded = fold(draft.text)
  for (const lexicon of lexiconsFor(folded)) {
    const bits = familiesIn(draft.text, tokens, lexicon)
    if (bits !== 0) findIn(draft, folded, lexicon, bits)
  }
}

const findIn = (draft: Draft, folded: string, lexicon: Lexicon, bits: number): void => {
  for (const { start, end } of sentences(folded)) {
    const sentence = folded.slice(start, end)
    let personal: boolean | undefined
    for (const [index, family] of lexicon.families.entries()) {
      if ((bits & (1 << index)) === 0) continue
      for (const match of sentence.matchAll(family.strong)) {
        draft.add(
          start + match.index,
          start + match.index + match[0].length,
          family.type,
          0.9,
          ['lexicon'],
          family.reason,
        )
      }
      for (const match of sentence.matchAll(family.weak)) {
        personal ??=
          sentence.split(/[^\p{L}\p{M}'’-]+/u).some((word) => lexicon.person.has(word)) ||
          WE[draft.lang]?.test(sentence) === true
        if (!personal) break
        if (GOODS.test(sentence) && !OWN.test(sentence.slice(Math.max(0, match.index - 28), match.index))) continue
        draft.add(
          start + match.index,
          start + match.index + match[0].length,
          family.type,
          0.7,
          ['lexicon', 'cue'],
          family.reason,
        )
      }
    }
  }
}
