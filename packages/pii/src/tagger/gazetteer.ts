// What is known of a word: lists of names, places and common words, and how much its spelling looks like a name. Fingerprints, no strings.

import { classes, folds } from '../characters.ts'

/** Bits of a word; a month or weekday has all of them. */
export const LIST = { GIVEN: 1, SURNAME: 2, PLACE: 4, COMMON: 8, CALENDAR: 15 } as const

/** Slots of the table (a power of two); each byte holds four bits of fingerprint and the list bits. */
export const GAZETTEER_SLOTS = 1 << 18

const slotOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 14) & (GAZETTEER_SLOTS - 1)
const printOf = (hash: number): number => ((Math.imul(hash, 0x85ebca6b) >>> 27) & 15) << 4

/** List bits of a word by its hash; 0 when it stands on none. One wrong answer in some fifty is the price of the size. */
export const lookUp = (table: Uint8Array, hash: number): number => {
  const slot = table[slotOf(hash)] ?? 0
  return (slot & 0xf0) === printOf(hash) ? slot & 15 : 0
}

/** Enters a word; a slot that is taken by another word stays with the first. Returns whether the word is in. */
export const enter = (table: Uint8Array, hash: number, bits: number): boolean => {
  const slot = slotOf(hash)
  const held = table[slot] ?? 0
  if ((held & 15) !== 0 && (held & 0xf0) !== printOf(hash)) return false
  table[slot] = printOf(hash) | (held & 15) | bits
  return true
}

/** Bits of the filters (powers of two): rare names; countries and languages; the commonest, the frequent and all known words of each language. */
export const FILTER_BITS = { rare: 1 << 20, lands: 1 << 16, core: 1 << 16, often: 1 << 19, known: 1 << 21 } as const

const SALTS = [0x2545f491, 0x51ed270b, 0x7f4a7c15] as const
const probe = (hash: number, salt: number, mask: number): number => (Math.imul(hash ^ salt, 0x9e3779b1) >>> 11) & mask

/** True when a hash is probably in a filter (a Bloom filter: one to three of a hundred others are taken for members). */
export const holds = (filter: Uint8Array, hash: number): boolean => {
  const mask = filter.length * 8 - 1
  for (let index = 0; index < SALTS.length; index++) {
    const at = probe(hash, SALTS[index] ?? 0, mask)
    if (((filter[at >>> 3] ?? 0) & (1 << (at & 7))) === 0) return false
  }
  return true
}

/** Enters a hash in a filter. */
export const hold = (filter: Uint8Array, hash: number): void => {
  for (const salt of SALTS) {
    const at = probe(hash, salt, filter.length * 8 - 1)
    filter[at >>> 3] = (filter[at >>> 3] ?? 0) | (1 << (at & 7))
  }
}

/** A number for a language, to ask whether a word is common in it; 0 for none. */
export const languageCode = (lang: string): number =>
  lang.length < 2 ? 0 : (lang.charCodeAt(0) << 8) | lang.charCodeAt(1)

/** The hash of a word in a language. */
export const inLanguage = (hash: number, code: number): number => Math.imul(hash ^ code, 0xc2b2ae35) ^ code

/** Slots of the spelling weights (a power of two). */
export const SPELLING_SLOTS = 1 << 14

/** Longest word whose spelling is judged; what follows is passed over. */
const LONGEST = 24

/**
 * Sum of the weights of a word's letter groups (three and four letters, edges included), for a word from `start` to
 * `end`; above zero it looks like a name. `visit` is called with each slot instead when given (training).
 */
export const spellingOf = (
  text: string,
  start: number,
  end: number,
  weights: Int8Array,
  visit?: (slot: number) => void,
): number => {
  let sum = 0
  let a = 1
  let b = 2
  let c = 3
  const last = Math.min(end, start + LONGEST)
  for (let index = start; index <= last; index++) {
    const code = index === last ? 4 : text.charCodeAt(index)
    const unit = classes[code] === undefined ? code : (folds[code] ?? code)
    const three = (Math.imul(Math.imul(b * 31 + c, 0x9e3779b1) ^ unit, 0x85ebca6b) >>> 15) & (SPELLING_SLOTS - 1)
    const four =
      (Math.imul(Math.imul((a * 31 + b) * 31 + c, 0xc2b2ae35) ^ unit, 0x9e3779b1) >>> 15) & (SPELLING_SLOTS - 1)
    if (visit === undefined) sum += (weights[three] ?? 0) + (weights[four] ?? 0)
    else {
      visit(three)
      visit(four)
    }
    a = b
    b = c
    c = unit
  }
  return sum
}

const OFFSET = 0x811c9dc5 | 0
const PRIME = 0x01000193
/** Least letters of the parts of a compound. */
const LEAST = 4

/** True for a word made of two words that a language knows ("Klingelschild", "leveringstijd"). */
export const isCompound = (text: string, start: number, end: number, known: Uint8Array, code: number): boolean => {
  if (end - start < 2 * LEAST || end - start > 40) return false
  let head = OFFSET
  for (let index = start; index < end - LEAST; index++) {
    const unit = text.charCodeAt(index)
    head = Math.imul(head ^ (folds[unit] ?? unit), PRIME)
    if (index - start + 1 < LEAST || !holds(known, inLanguage(head, code))) continue
    // With a linking s, n or en at times.
    for (let skip = 0; skip <= 2; skip++) {
      const from = index + 1 + skip
      if (end - from < LEAST || (skip > 0 && !LINKING.has(text.charCodeAt(from - 1)))) break
      let tail = OFFSET
      for (let at = from; at < end; at++) {
        const letter = text.charCodeAt(at)
        tail = Math.imul(tail ^ (folds[letter] ?? letter), PRIME)
      }
      if (holds(known, inLanguage(tail, code))) return true
    }
  }
  return false
}
/** Letters that link the parts: e, n, s. */
const LINKING: ReadonlySet<number> = new Set([101, 110, 115])
