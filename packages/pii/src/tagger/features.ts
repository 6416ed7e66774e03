// The features of a token: one list, used by training and by detection alike.

import { isRareName, lookUp } from './gazetteer.ts'
import { SHAPE, type Tokens } from './tokens.ts'

/** Weights are addressed by this many bits. */
export const WEIGHT_BITS = 18
const MASK = (1 << WEIGHT_BITS) - 1

/** How many features a token has. */
export const FEATURES = 31

/** The word lists that {@link readTokens} reads. */
export interface Lists {
  readonly table: Uint8Array
  readonly rare: Uint8Array
}

/** Per token, reused between calls: what the lists say (0 to 15 of the word, 16 to 31 of its stem, 32 and 33 a rare name). */
export interface Reading {
  lists: Uint8Array
  /** Shape and lists in one small number. */
  kind: Int32Array
  /** 1 when the text has capitals at all: then a word in small letters is rarely a name. */
  cased: number
  /** 1 for tokens tagged so far. */
  tags: Uint8Array
}

/** Room for readings. */
export const openReading = (room = 256): Reading => ({
  lists: new Uint8Array(room),
  kind: new Int32Array(room),
  cased: 0,
  tags: new Uint8Array(room),
})

/** Looks up every token and prepares its kind. */
export const readTokens = (tokens: Tokens, words: Lists, reading: Reading): void => {
  const { count } = tokens
  if (reading.tags.length < count + 2) Object.assign(reading, openReading(count * 2 + 2))
  reading.cased = 0
  for (let index = 0; index < count; index++) {
    const shape = tokens.shape[index] ?? 0
    if (shape === SHAPE.TITLE || shape === SHAPE.UPPER || shape === SHAPE.MIXED) reading.cased = 1
    let lists = 0
    if (shape >= SHAPE.LOWER && shape <= SHAPE.CASELESS && shape !== SHAPE.INITIAL) {
      const hash = tokens.hash[index] ?? 0
      lists = lookUp(words.table, hash)
      if (lists === 0) lists = isRareName(words.rare, hash) ? 32 : stemLists(tokens, index, words)
    }
    reading.lists[index] = lists
    const size = tokens.size[index] ?? 0
    const detail =
      shape === SHAPE.NUMBER || shape === SHAPE.CODE
        ? Math.min(size, 15)
        : shape === SHAPE.PUNCT
          ? (tokens.tail[index] ?? 0) & 255
          : lists
    reading.kind[index] = (shape << 8) | detail
    reading.tags[index] = 0
  }
}

// Inflected names: the word without its last one to three letters (Adamem, Annas, Petrovi).
const stemLists = (tokens: Tokens, index: number, words: Lists): number => {
  for (const stem of [tokens.stem1[index] ?? 0, tokens.stem2[index] ?? 0, tokens.stem3[index] ?? 0]) {
    if (stem === 0) break
    const bits = lookUp(words.table, stem)
    if (bits !== 0) return 16 + bits
  }
  const stem = tokens.stem1[index] ?? 0
  return stem !== 0 && isRareName(words.rare, stem) ? 33 : 0
}

const mix = (a: number, b: number): number => Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)

/**
 * Writes the feature addresses of token `index` to `out`. `hint` says what the previous turn asked for (0 nothing).
 * Everything outside the text counts as one edge token.
 */
export const featuresOf = (tokens: Tokens, reading: Reading, index: number, hint: number, out: Int32Array): void => {
  const { hash, count } = tokens
  const { kind, tags } = reading
  const h0 = hash[index] ?? 0
  const hp1 = index > 0 ? (hash[index - 1] ?? 0) : 1
  const hp2 = index > 1 ? (hash[index - 2] ?? 0) : 2
  const hp3 = index > 2 ? (hash[index - 3] ?? 0) : 3
  const hn1 = index + 1 < count ? (hash[index + 1] ?? 0) : 4
  const hn2 = index + 2 < count ? (hash[index + 2] ?? 0) : 5
  const k0 = kind[index] ?? 0
  const kp1 = index > 0 ? (kind[index - 1] ?? 0) : 0xf001
  const kp2 = index > 1 ? (kind[index - 2] ?? 0) : 0xf002
  const kn1 = index + 1 < count ? (kind[index + 1] ?? 0) : 0xf003
  const kn2 = index + 2 < count ? (kind[index + 2] ?? 0) : 0xf004
  const t1 = index > 0 ? (tags[index - 1] ?? 0) : 2
  const t2 = index > 1 ? (tags[index - 2] ?? 0) : 2
  const tail = tokens.tail[index] ?? 0
  const s0 = k0 >> 8
  const extent = count < 8 ? count : count < 16 ? 8 : count < 40 ? 9 : 10
  const place = index < 3 ? index : index === count - 1 ? 4 : 3
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
  out[f++] = mix(mix(hp1, 11), k0)
  out[f++] = mix(mix(hn1, 12), k0)
  out[f++] = mix(tokens.prefix[index] ?? 0, 13)
  out[f++] = mix(tail & 0xffff, 14)
  out[f++] = mix(tail & 0xffffff, 15)
  out[f++] = mix(tail, 16)
  out[f++] = mix(k0, 17)
  out[f++] = mix(mix(kp1, 18), k0)
  out[f++] = mix(mix(kn1, 19), k0)
  out[f++] = mix(mix(kp1, 20), mix(k0, kn1))
  out[f++] = mix(mix(kp2, 21), mix(k0, kp1))
  out[f++] = mix(mix(kn2, 22), mix(k0, kn1))
  out[f++] = mix(t1 * 3 + t2 + 1, mix(23, k0))
  out[f++] = mix(t1 + 1, mix(24, hp1))
  out[f++] = mix(t1 * 3 + t2 + 1, mix(25, kn1))
  out[f++] = mix(mix(extent * 2 + reading.cased, 26), k0)
  out[f++] = mix(mix(place * 16 + extent, 27), k0)
  out[f++] = mix(mix(hint, 28), mix(k0, extent > 6 ? 1 : 0))
  out[f++] = mix(mix(hp2, 29), mix(hp1, k0))
  out[f++] = mix(mix(hp3, 30), mix(s0, kp1 >> 8))
  out[f] = mix(mix((tail & 0xffff) * 2 + reading.cased, 31), k0)
  for (let at = 0; at < FEATURES; at++) out[at] = ((out[at] ?? 0) >>> 7) & MASK
}

/**
 * Addresses of the three features of a token by itself (word, word and shape, kind): enough to pass over most common
 * words without computing the rest.
 */
export const ownWeight = (tokens: Tokens, reading: Reading, index: number, weights: Int16Array): number => {
  const hash = tokens.hash[index] ?? 0
  const kind = reading.kind[index] ?? 0
  return (
    (weights[(mix(hash, 1) >>> 7) & MASK] ?? 0) +
    (weights[(mix(hash, 0x100 + (kind >> 8)) >>> 7) & MASK] ?? 0) +
    (weights[(mix(kind, 17) >>> 7) & MASK] ?? 0)
  )
}

/** True for tokens that can be personal data at all: words, numbers, codes. */
export const isTaggable = (shape: number): boolean => shape !== SHAPE.PUNCT && shape !== SHAPE.BREAK
