// Cuts a text into tokens in one pass over typed arrays: no substring, no regular expression.

import { CLASS, classes, folds } from '../characters.ts'

/** Shapes of tokens. Numbers carry their length in `size`. */
export const SHAPE = {
  PUNCT: 0,
  LOWER: 1,
  TITLE: 2,
  UPPER: 3,
  INITIAL: 4,
  MIXED: 5,
  CASELESS: 6,
  NUMBER: 7,
  CODE: 8,
  BREAK: 9,
} as const

/** Tokens of one text, reused from call to call: entries from 0 to `count`. */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  /** FNV-1a of the folded token; digits count as `0`. */
  hash: Int32Array
  /** Hash without the last one, two and three units; 0 when shorter than three are left. */
  stem1: Int32Array
  stem2: Int32Array
  stem3: Int32Array
  /** Hash of the first four units. */
  prefix: Int32Array
  /** The last four folded units, packed 8 bits each (latest lowest). */
  tail: Int32Array
  shape: Uint8Array
  /** Length in code units, at most 255. */
  size: Uint8Array
  /** Bits seen in the text: see {@link SEEN}. */
  seen: number
  /** How many digits the text has. */
  digits: number
}

/** What a text holds, gathered while cutting, so that recognisers that cannot hit are not called. */
export const SEEN = {
  DIGIT: 1,
  AT: 2,
  COLON: 4,
  BRACKET: 8,
  NON_ASCII: 16,
  DOT: 32,
  EQUALS: 64,
  DASH: 128,
  CODE: 256,
} as const

/** Room for a first text; grows with longer ones. */
export const openTokens = (room = 256): Tokens => ({
  count: 0,
  start: new Int32Array(room),
  end: new Int32Array(room),
  hash: new Int32Array(room),
  stem1: new Int32Array(room),
  stem2: new Int32Array(room),
  stem3: new Int32Array(room),
  prefix: new Int32Array(room),
  tail: new Int32Array(room),
  shape: new Uint8Array(room),
  size: new Uint8Array(room),
  seen: 0,
  digits: 0,
})

const grow = (tokens: Tokens): void => {
  const bigger = openTokens(tokens.start.length * 2)
  for (const key of ['start', 'end', 'hash', 'stem1', 'stem2', 'stem3', 'prefix', 'tail'] as const) {
    bigger[key].set(tokens[key])
    tokens[key] = bigger[key]
  }
  for (const key of ['shape', 'size'] as const) {
    bigger[key].set(tokens[key])
    tokens[key] = bigger[key]
  }
}

const OFFSET = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** Hash of a folded word as {@link cut} computes it. */
export const hashOf = (word: string): number => {
  let hash = OFFSET
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    hash = Math.imul(hash ^ (classes[code] === CLASS.DIGIT ? 48 : (folds[code] ?? code)), PRIME)
  }
  return hash
}

/** True for a sign with a letter or digit on both sides. */
const isGlue = (text: string, index: number): boolean => {
  const left = classes[text.charCodeAt(index - 1)] ?? 0
  const right = classes[text.charCodeAt(index + 1)] ?? 0
  return left >= CLASS.LOWER && left <= CLASS.DIGIT && right >= CLASS.LOWER && right <= CLASS.DIGIT
}

/** Cuts `text` into `tokens`. Words keep inner apostrophes out; a line break is a token of its own. */
export const cut = (text: string, tokens: Tokens): void => {
  const length = text.length
  let count = 0
  let seen = 0
  let total = 0
  let index = 0
  while (index < length) {
    let code = text.charCodeAt(index)
    let kind = classes[code] ?? 0
    if (kind === CLASS.SPACE || kind === CLASS.ODD) {
      index++
      continue
    }
    if (count + 1 >= tokens.start.length) grow(tokens)
    const start = index
    let hash = OFFSET
    if (kind === CLASS.BREAK || kind === CLASS.OTHER) {
      if (code === 64) seen |= SEEN.AT
      else if (code === 58) seen |= SEEN.COLON
      else if (code === 46) seen |= isGlue(text, index) ? SEEN.DOT : 0
      else if (code === 61) seen |= SEEN.EQUALS
      else if (code === 45) seen |= isGlue(text, index) ? SEEN.DASH : 0
      else if (code === 40 || code === 91 || code === 123 || code === 60) seen |= SEEN.BRACKET
      else if (code > 127) seen |= SEEN.NON_ASCII
      // Runs of one sign are one token, so that "-----" does not push its neighbours out of sight.
      while (index < length && text.charCodeAt(index) === code) index++
      tokens.hash[count] = Math.imul(hash ^ code, PRIME)
      tokens.stem1[count] = 0
      tokens.stem2[count] = 0
      tokens.stem3[count] = 0
      tokens.prefix[count] = code
      tokens.tail[count] = code
      tokens.shape[count] = kind === CLASS.BREAK ? SHAPE.BREAK : SHAPE.PUNCT
    } else {
      let uppers = 0
      let lowers = 0
      let digits = 0
      let one = 0
      let two = 0
      let three = 0
      let prefix = 0
      let tail = 0
      let first = kind
      let size = 0
      do {
        three = two
        two = one
        one = hash
        if (kind === CLASS.DIGIT) {
          digits++
          hash = Math.imul(hash ^ 48, PRIME)
          tail = (tail << 8) | 48
        } else {
          if (kind === CLASS.UPPER) uppers++
          else if (kind === CLASS.LOWER) lowers++
          const folded = folds[code] ?? code
          if (code > 127) seen |= SEEN.NON_ASCII
          hash = Math.imul(hash ^ folded, PRIME)
          tail = (tail << 8) | (folded & 255)
        }
        size++
        if (size === 4) prefix = hash
        index++
        if (index >= length) break
        code = text.charCodeAt(index)
        kind = classes[code] ?? 0
      } while ((kind >= CLASS.LOWER && kind <= CLASS.DIGIT) || kind === CLASS.MARK)
      if (digits > 0) seen |= digits < size ? SEEN.DIGIT | SEEN.CODE : SEEN.DIGIT
      total += digits
      tokens.hash[count] = hash
      tokens.stem1[count] = size > 3 ? one : 0
      tokens.stem2[count] = size > 4 ? two : 0
      tokens.stem3[count] = size > 5 ? three : 0
      tokens.prefix[count] = size < 4 ? hash : prefix
      tokens.tail[count] = tail
      tokens.shape[count] =
        digits === size ? SHAPE.NUMBER
        : digits > 0 ? SHAPE.CODE
        : uppers === 0 ? (lowers === 0 ? SHAPE.CASELESS : SHAPE.LOWER)
        : uppers === size ? (size === 1 ? SHAPE.INITIAL : SHAPE.UPPER)
        : uppers === 1 && first === CLASS.UPPER ? SHAPE.TITLE
        : SHAPE.MIXED // biome-ignore format: a ladder
    }
    tokens.start[count] = start
    tokens.end[count] = index
    tokens.size[count] = index - start > 255 ? 255 : index - start
    count++
  }
  tokens.count = count
  tokens.seen = seen
  tokens.digits = total
}
