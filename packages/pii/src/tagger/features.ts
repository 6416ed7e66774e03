// The features of a token: one list, used by training and by detection alike.

import { holds, inLanguage, isCompound, LIST, languageCode, lookUp, spellingOf } from './gazetteer.ts'
import { SHAPE, type Tokens } from './tokens.ts'

/** Weights are addressed by this many bits. */
export const WEIGHT_BITS = 19
const MASK = (1 << WEIGHT_BITS) - 1

/** How many features a token has. */
export const FEATURES = 40

/** The word lists that {@link readTokens} reads, as fingerprints. */
export interface Lists {
  /** Names, places, common words of any language. */
  readonly table: Uint8Array
  readonly rare: Uint8Array
  /** Names of countries and languages that are no given names. */
  readonly lands: Uint8Array
  /** The commonest words of each language: never a name by themselves. */
  readonly core: Uint8Array
  /** The frequent words of each language. */
  readonly often: Uint8Array
  /** Some ten thousand words of each language. */
  readonly known: Uint8Array
  readonly spelling: Int8Array
}

/** Per token, reused between calls. */
export interface Reading {
  /** List bits of the word itself. */
  lists: Uint8Array
  /** Shape and everything known of the word in one small number. */
  kind: Int32Array
  /** The same, coarser: for features of several words. */
  brief: Int32Array
  /** 1 when the text has capitals at all: then a word in small letters is rarely a name. */
  cased: number
  /** A number for the language. */
  code: number
  /** 1 for tokens tagged so far. */
  tags: Uint8Array
  /** Which casings of a word the text shows, by the low bits of its hash. */
  shown: Uint8Array
}

const SHOWN = 1024

/** Room for readings. */
export const openReading = (room = 256): Reading => ({
  lists: new Uint8Array(room),
  kind: new Int32Array(room),
  brief: new Int32Array(room),
  cased: 0,
  code: 0,
  tags: new Uint8Array(room),
  shown: new Uint8Array(SHOWN),
})

// Classes of words from 0; the coarse class of each stands beside it.
const CLASS_OF = { CALENDAR: 1, LISTED: 2, KNOWN: 23, OFTEN: 24, FOREIGN: 25, RARE: 26, STEM_NAME: 27, STEM_PLACE: 30, STEM_KNOWN: 31, STEM_RARE: 32, SPELT: 33 } as const // biome-ignore format: a table
const COARSE = { NONE: 0, CALENDAR: 1, NAME: 2, KNOWN_NAME: 3, OFTEN_NAME: 4, PLACE: 5, COMMON: 6, FOREIGN: 7, RARE: 8, STEM: 9, STRANGE: 10, NAMELIKE: 11 } as const // biome-ignore format: a table

/** Steps of the spelling score (scaled by 16) from unlike to like a name. */
const STEPS = [-48, -16, 0, 16, 48] as const

const stepOf = (score: number): number => {
  let step = 0
  while (step < STEPS.length && score > (STEPS[step] ?? 0)) step++
  return step
}

/** Looks up every token and prepares its kind. `code` is the language's. */
export const readTokens = (text: string, tokens: Tokens, words: Lists, code: number, reading: Reading): void => {
  const { count } = tokens
  if (reading.tags.length < count + 2) Object.assign(reading, openReading(count * 2 + 2))
  reading.cased = 0
  reading.code = code
  const many = count > 6
  if (many) reading.shown.fill(0)
  for (let index = 0; index < count; index++) {
    const shape = tokens.shape[index] ?? 0
    const size = tokens.size[index] ?? 0
    let detail = 0
    let coarse: number = COARSE.NONE
    reading.lists[index] = 0
    reading.tags[index] = 0
    if (shape >= SHAPE.LOWER && shape <= SHAPE.CASELESS) {
      if (shape === SHAPE.TITLE || shape === SHAPE.UPPER || shape === SHAPE.MIXED) reading.cased = 1
      const hash = tokens.hash[index] ?? 0
      if (many) {
        const at = hash & (SHOWN - 1)
        const held = reading.shown[at] ?? 0
        reading.shown[at] = shape === SHAPE.LOWER ? held | 1 : held | ((held & 2) << 1) | 2
      }
      if (shape !== SHAPE.INITIAL) {
        const bits = lookUp(words.table, hash)
        reading.lists[index] = bits
        detail = classOf(text, tokens, index, words, code, bits)
        coarse = coarseOf(detail)
      }
    } else if (shape === SHAPE.NUMBER || shape === SHAPE.CODE) {
      detail = size > 15 ? 15 : size
      coarse = detail
    } else {
      detail = (tokens.tail[index] ?? 0) & 255
      coarse = detail & 15
    }
    reading.kind[index] = (shape << 8) | detail
    reading.brief[index] = (shape << 4) | coarse
  }
}

/** Languages whose commonest words are known. */
const LANGUAGES = 'bg cs da de el en es et fi fr hr hu it lt lv nl no pl pt ro sk sl sv tr uk'
  .split(' ')
  .map(languageCode)
export const ENGLISH: number = languageCode('en')
/** True for one of the commonest words of any language. */
export const isCore = (hash: number, core: Uint8Array): boolean =>
  LANGUAGES.some((code) => holds(core, inLanguage(hash, code)))

/** Languages that write compounds in one word. */
const COMPOUNDING: ReadonlySet<number> = new Set('de nl sv da no fi et hu is'.split(' ').map(languageCode))
/** So many words tell a language. */
const SAMPLE = 40

/** The language whose commonest words a text of unknown language uses most; English when it uses none. */
export const guessLanguage = (tokens: Tokens, core: Uint8Array): number => {
  let best = ENGLISH
  let most = 0
  for (const code of LANGUAGES) {
    let hits = 0
    for (let index = 0; index < tokens.count && index < SAMPLE; index++) {
      const shape = tokens.shape[index] ?? 0
      if (shape < SHAPE.LOWER || shape > SHAPE.CASELESS) continue
      if (holds(core, inLanguage(tokens.hash[index] ?? 0, code))) hits++
    }
    if (hits > most || (hits === most && hits > 0 && code === ENGLISH)) {
      best = code
      most = hits
    }
  }
  return best
}

const classOf = (text: string, tokens: Tokens, index: number, words: Lists, code: number, bits: number): number => {
  if (bits === LIST.CALENDAR) return CLASS_OF.CALENDAR
  const hash = tokens.hash[index] ?? 0
  const own = inLanguage(hash, code)
  if (holds(words.core, own)) return CLASS_OF.OFTEN
  // English words stand in texts of every language.
  const common = holds(words.often, own)
    ? 2
    : holds(words.known, own) || (code !== ENGLISH && holds(words.often, inLanguage(hash, ENGLISH)))
      ? 1
      : 0
  const listed = bits & 7
  if (listed !== 0) return CLASS_OF.LISTED + (listed - 1) * 3 + common
  if (common === 2) return CLASS_OF.OFTEN
  if (common === 1) return CLASS_OF.KNOWN
  if ((bits & LIST.COMMON) !== 0) return CLASS_OF.FOREIGN
  if (holds(words.rare, hash)) return CLASS_OF.RARE
  const start = tokens.start[index] ?? 0
  const end = tokens.end[index] ?? 0
  if (COMPOUNDING.has(code) && isCompound(text, start, end, words.known, code)) return CLASS_OF.STEM_KNOWN
  // Inflected: the word without its last one to three letters (Adamem, Annas, Petrovi).
  for (let cut = 1; cut <= 3; cut++) {
    const stem = (cut === 1 ? tokens.stem1 : cut === 2 ? tokens.stem2 : tokens.stem3)[index] ?? 0
    if (stem === 0) break
    const held = lookUp(words.table, stem)
    const stemCommon = holds(words.known, inLanguage(stem, code))
    if (stemCommon) return CLASS_OF.STEM_KNOWN
    if ((held & 3) !== 0 && held !== LIST.CALENDAR) return CLASS_OF.STEM_NAME + (held & 3) - 1
    if (held === LIST.PLACE) return CLASS_OF.STEM_PLACE
    if (held === LIST.COMMON) return CLASS_OF.STEM_KNOWN
  }
  const stem = tokens.stem1[index] ?? 0
  if (stem !== 0 && holds(words.rare, stem)) return CLASS_OF.STEM_RARE
  return CLASS_OF.SPELT + stepOf(spellingOf(text, start, end, words.spelling))
}

const coarseOf = (detail: number): number => {
  if (detail >= CLASS_OF.SPELT) return detail >= CLASS_OF.SPELT + 3 ? COARSE.NAMELIKE : COARSE.STRANGE
  if (detail === CLASS_OF.STEM_KNOWN) return COARSE.FOREIGN
  if (detail >= CLASS_OF.STEM_NAME) return detail === CLASS_OF.STEM_PLACE ? COARSE.PLACE : COARSE.STEM
  if (detail === CLASS_OF.RARE) return COARSE.RARE
  if (detail === CLASS_OF.FOREIGN) return COARSE.FOREIGN
  if (detail >= CLASS_OF.KNOWN) return COARSE.COMMON
  if (detail >= CLASS_OF.LISTED) {
    const listed = Math.floor((detail - CLASS_OF.LISTED) / 3) + 1
    if ((listed & 3) === 0) return COARSE.PLACE
    const common = (detail - CLASS_OF.LISTED) % 3
    return common === 2 ? COARSE.OFTEN_NAME : common === 1 ? COARSE.KNOWN_NAME : COARSE.NAME
  }
  return COARSE.CALENDAR
}

const mix = (a: number, b: number): number => Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)

/** Places in the list of features that hold the word itself: hidden now and then in training. */
export const WORD_FEATURES: readonly number[] = [0, 1, 6, 7]

/**
 * Writes the feature addresses of token `index` to `out`. `hint` says what the previous turn asked for (0 nothing).
 * Everything outside the text counts as one edge token.
 */
export const featuresOf = (tokens: Tokens, reading: Reading, index: number, hint: number, out: Int32Array): void => {
  const { hash, count } = tokens
  const { kind, brief, tags, code } = reading
  const h0 = hash[index] ?? 0
  const hp1 = index > 0 ? (hash[index - 1] ?? 0) : 1
  const hp2 = index > 1 ? (hash[index - 2] ?? 0) : 2
  const hp3 = index > 2 ? (hash[index - 3] ?? 0) : 3
  const hn1 = index + 1 < count ? (hash[index + 1] ?? 0) : 4
  const hn2 = index + 2 < count ? (hash[index + 2] ?? 0) : 5
  const k0 = kind[index] ?? 0
  const kp1 = index > 0 ? (kind[index - 1] ?? 0) : 0xf001
  const kn1 = index + 1 < count ? (kind[index + 1] ?? 0) : 0xf003
  const b0 = brief[index] ?? 0
  const bp1 = index > 0 ? (brief[index - 1] ?? 0) : 0xf01
  const bp2 = index > 1 ? (brief[index - 2] ?? 0) : 0xf02
  const bn1 = index + 1 < count ? (brief[index + 1] ?? 0) : 0xf03
  const bn2 = index + 2 < count ? (brief[index + 2] ?? 0) : 0xf04
  const t1 = index > 0 ? (tags[index - 1] ?? 0) : 2
  const t2 = index > 1 ? (tags[index - 2] ?? 0) : 2
  const tail = tokens.tail[index] ?? 0
  const s0 = k0 >> 8
  const extent = count < 8 ? count : count < 16 ? 8 : count < 40 ? 9 : 10
  const place = index < 3 ? index : index === count - 1 ? 4 : 3
  const sp1 = bp1 >> 4
  const opens = index === 0 || sp1 === SHAPE.BREAK || (sp1 === SHAPE.PUNCT && isStop(kp1 & 255)) ? 1 : 0
  const shown = count > 6 ? (reading.shown[h0 & (SHOWN - 1)] ?? 0) : 8
  let f = 0
  out[f++] = mix(h0, 1)
  out[f++] = mix(h0, 0x100 + s0)
  out[f++] = mix(hp1, 3)
  out[f++] = mix(hn1, 4)
  out[f++] = mix(hp2, 5)
  out[f++] = mix(hn2, 6)
  out[f++] = mix(mix(hp1, 7), h0)
  out[f++] = mix(mix(hn1, 8), h0)
  out[f++] = mix(mix(hp2, 9), hp1)
  out[f++] = mix(mix(hn1, 10), hn2)
  out[f++] = mix(mix(hp1, 11), b0)
  out[f++] = mix(mix(hn1, 12), b0)
  out[f++] = mix(tokens.prefix[index] ?? 0, 13)
  out[f++] = mix(tail & 0xffff, 14 + (code << 8))
  out[f++] = mix(tail & 0xffffff, 15)
  out[f++] = mix(tail, 16)
  out[f++] = mix(k0, 17)
  out[f++] = mix(mix(kp1, 18), k0)
  out[f++] = mix(mix(kn1, 19), k0)
  out[f++] = mix(mix(bp1, 20), mix(b0, bn1))
  out[f++] = mix(mix(bp2, 21), mix(b0, bp1))
  out[f++] = mix(mix(bn2, 22), mix(b0, bn1))
  out[f++] = mix(t1 * 3 + t2 + 1, mix(23, k0))
  out[f++] = mix(t1 + 1, mix(24, hp1))
  out[f++] = mix(t1 * 3 + t2 + 1, mix(25, kn1))
  out[f++] = mix(mix(extent * 2 + reading.cased, 26), k0)
  out[f++] = mix(mix(place * 16 + extent, 27), b0)
  out[f++] = mix(mix(hint, 28), mix(b0, extent > 6 ? 1 : 0))
  out[f++] = mix(mix(hp2, 29), mix(hp1, b0))
  out[f++] = mix(mix(hp3, 30), mix(s0, sp1))
  out[f++] = mix(mix((tail & 0xffff) * 2 + reading.cased, 31), b0)
  out[f++] = mix(mix(code, 32), k0)
  out[f++] = mix(mix(hp1, 33), mix(b0, hn1))
  out[f++] = mix(mix(opens * 2 + reading.cased, 34), mix(k0, code))
  out[f++] = mix(mix(shown, 35), b0)
  out[f++] = mix(mix(hn2, 36), mix(hn1, b0))
  out[f++] = mix(mix(opens, 37), mix(b0, bn1))
  out[f++] = mix(mix(bp2, 38), mix(bp1, mix(b0, mix(bn1, bn2))))
  out[f++] = mix(mix(t1, 39), mix(b0, bn1))
  out[f] = mix(mix(hp2, 40), b0)
  for (let at = 0; at < FEATURES; at++) out[at] = ((out[at] ?? 0) >>> 7) & MASK
}

/** Full stop, exclamation and question mark, colon, bullet, quotation marks, dash at the beginning of a sentence. */
const isStop = (sign: number): boolean =>
  sign === 46 || sign === 33 || sign === 63 || sign === 58 || sign === 42 || sign === 34

/**
 * Weight of what a token is by itself (word, shape, ending, what the lists know of it, in its language): enough to pass
 * over most words without computing the rest.
 */
export const firstLook = (tokens: Tokens, reading: Reading, index: number, weights: Int8Array): number => {
  const hash = tokens.hash[index] ?? 0
  const kind = reading.kind[index] ?? 0
  const tail = tokens.tail[index] ?? 0
  return (
    (weights[(mix(hash, 1) >>> 7) & MASK] ?? 0) +
    (weights[(mix(hash, 0x100 + (kind >> 8)) >>> 7) & MASK] ?? 0) +
    (weights[(mix(tail & 0xffffff, 15) >>> 7) & MASK] ?? 0) +
    (weights[(mix(kind, 17) >>> 7) & MASK] ?? 0) +
    (weights[(mix(mix(reading.code, 32), kind) >>> 7) & MASK] ?? 0)
  )
}

/** True for tokens that can be personal data at all: words, numbers, codes. */
export const isTaggable = (shape: number): boolean => shape !== SHAPE.PUNCT && shape !== SHAPE.BREAK
