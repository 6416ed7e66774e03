// Runs the trained weights over a text and gathers tagged tokens into findings.

import { CUE } from '../cues.ts'
import type { PiiType } from '../types.ts'
import {
  ENGLISH,
  FEATURES,
  featuresOf,
  firstLook,
  guessLanguage,
  isCore,
  isTaggable,
  openReading,
  readTokens,
} from './features.ts'
import { holds, inLanguage, LIST, languageCode, lookUp } from './gazetteer.ts'
import { HEAD_FEATURES, HEADS, headAddress } from './heads.ts'
import { isPlausible } from './plausible.ts'
import { hashOf, SHAPE, type Tokens } from './tokens.ts'

/** The weights as stored: base64 of int8 (weights, heads, spelling) and bytes (the lists). */
export interface StoredModel {
  readonly version: number
  readonly scale: number
  readonly bias: number
  /** A token whose first look weighs less is passed over (chosen in training by what it costs). */
  readonly look: number
  readonly weights: string
  readonly heads: string
  readonly gazetteer: string
  readonly rare: string
  readonly lands: string
  readonly core: string
  readonly often: string
  readonly known: string
  readonly spelling: string
}

/** Called for every stretch of tagged tokens of one type. */
export type Emit = (start: number, end: number, type: PiiType, score: number) => void

/** A tagger over one set of weights. `hint` is what the previous turn asked for. */
export interface Tagger {
  readonly tag: (text: string, tokens: Tokens, lang: string, hint: number, emit: Emit) => void
  /** True for a word that the lists know as common in a language (in any, when none is known) and not as a name. */
  readonly isCommon: (word: string, lang: string) => boolean
}

const decode = (base64: string): Uint8Array => {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

/** What a previous turn with these cue bits asked for, as the training data counts it. */
export const hintOf = (cues: number): number => {
  if ((cues & (CUE.PASSWORD | CUE.OTP)) !== 0) return 6
  if ((cues & CUE.EMAIL) !== 0) return 4
  if ((cues & CUE.PHONE) !== 0) return 3
  if ((cues & (CUE.ORDER | CUE.ACCOUNT | CUE.NATIONAL | CUE.USERNAME)) !== 0 && (cues & CUE.NAME) === 0) return 5
  if ((cues & (CUE.ADDRESS | CUE.POSTCODE)) !== 0) return 2
  return (cues & CUE.NAME) !== 0 ? 1 : 0
}

const NAME_HEAD = HEADS.indexOf('NAME')
const ADDRESS_HEAD = HEADS.indexOf('ADDRESS')

/** In a text of more tokens than this, rows of single characters are no message's. */
const MANY = 4000
const isStray = (tokens: Tokens, index: number): boolean =>
  tokens.size[index] === 1 && tokens.size[index - 1] === 1 && tokens.size[index + 1] === 1

/** Signs that may stand between two tokens of one value. */
const JOINS = /^(?:[ \t]{1,2}|[ ]?[-'’./&][ ]?|\.\s|)$/
const JOINS_ADDRESS = /^(?:[\s,./#-]{1,4}|)$/

/** Opens a tagger; decoding takes a few milliseconds. */
export const openTagger = (model: StoredModel): Tagger => {
  const weights = new Int8Array(decode(model.weights).buffer)
  const heads = new Int8Array(decode(model.heads).buffer)
  const words = {
    table: decode(model.gazetteer),
    rare: decode(model.rare),
    lands: decode(model.lands),
    core: decode(model.core),
    often: decode(model.often),
    known: decode(model.known),
    spelling: new Int8Array(decode(model.spelling).buffer),
  }
  const reading = openReading()
  const address = new Int32Array(FEATURES)
  const sums = new Int32Array(HEADS.length)
  const { bias, scale } = model
  const hopeless = model.look

  const typeOf = (): number => {
    sums.fill(0)
    for (const at of HEAD_FEATURES) {
      const row = headAddress(address[at] ?? 0) * HEADS.length
      for (let head = 0; head < HEADS.length; head++) sums[head] = (sums[head] ?? 0) + (heads[row + head] ?? 0)
    }
    let best = 0
    for (let head = 1; head < HEADS.length; head++) if ((sums[head] ?? 0) > (sums[best] ?? 0)) best = head
    return best
  }

  return {
    isCommon(word, lang) {
      const hash = hashOf(word)
      const lists = lookUp(words.table, hash)
      if (lists === LIST.CALENDAR) return !/^\p{Lu}/u.test(word)
      if (lang.length !== 2 && isCore(hash, words.core)) return true
      const own = inLanguage(hash, lang.length === 2 ? languageCode(lang) : ENGLISH)
      if (holds(words.core, own)) return true
      return (lists & 7) === 0 && (lists === LIST.COMMON || holds(words.often, own) || holds(words.known, own))
    },
    tag(text, tokens, lang, hint, emit) {
      readTokens(
        text,
        tokens,
        words,
        lang.length === 2 ? languageCode(lang) : guessLanguage(tokens, words.core),
        reading,
      )
      let start = -1
      let end = 0
      let type = 0
      let strength = 0
      let numbered = false
      // A country by itself is nobody's.
      let lands = true
      const many = tokens.count > MANY
      const flush = (): void => {
        const name = HEADS[type]
        if (start >= 0 && name !== undefined && !lands && isPlausible(text, start, end, name))
          emit(start, end, name, 1 / (1 + Math.exp(-strength / scale)))
        start = -1
      }
      for (let index = 0; index < tokens.count; index++) {
        const shape = tokens.shape[index] ?? 0
        if (!isTaggable(shape) || (many && isStray(tokens, index))) continue
        // A month or weekday beside a number is a date.
        if (
          reading.lists[index] === LIST.CALENDAR &&
          (tokens.shape[index - 1] === SHAPE.NUMBER ||
            tokens.shape[index + 1] === SHAPE.NUMBER ||
            tokens.shape[index - 1] === SHAPE.CODE ||
            tokens.shape[index + 1] === SHAPE.CODE)
        )
          continue
        if (firstLook(tokens, reading, index, weights) < hopeless) continue
        featuresOf(tokens, reading, index, hint, address)
        let sum = bias
        for (let at = 0; at < FEATURES; at++) sum += weights[address[at] ?? 0] ?? 0
        if (sum <= 0) continue
        reading.tags[index] = 1
        let kind = typeOf()
        const from = tokens.start[index] ?? 0
        const gap = start >= 0 && from - end <= 4 ? text.slice(end, from) : '~'
        const place = HEADS[kind] === 'ADDRESS' || HEADS[kind] === 'POSTCODE'
        // One word of a name is at times taken for a street: words without digits side by side are of one type.
        const mixed =
          start >= 0 &&
          (gap === ' ' || gap === '-') &&
          ((type === NAME_HEAD && kind === ADDRESS_HEAD) || (type === ADDRESS_HEAD && kind === NAME_HEAD))
        if (mixed && shape !== SHAPE.NUMBER && shape !== SHAPE.CODE && !numbered) {
          type = NAME_HEAD
          kind = NAME_HEAD
        }
        const joined =
          start >= 0 &&
          (kind === type
            ? (place ? JOINS_ADDRESS : JOINS).test(gap)
            : gap === '' || gap === '-' || gap === "'" || gap === '’')
        if (!joined) {
          flush()
          start = from
          type = kind
          strength = sum
          numbered = false
          lands = true
        }
        if (lands && !holds(words.lands, inLanguage(tokens.hash[index] ?? 0, reading.code))) lands = false
        if (sum > strength) strength = sum
        if (shape === SHAPE.NUMBER || shape === SHAPE.CODE) numbered = true
        end = tokens.end[index] ?? 0
      }
      flush()
    },
  }
}
