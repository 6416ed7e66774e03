// Other readings of a text (RE-02, RE-10, RE-11, RE-15, RE-24): encodings undone, markup dropped, digits and letters joined.

import { CLASS, classes, isWordCode } from './characters.ts'
import type { View } from './normalise.ts'
import { numeralsOf } from './numerals.ts'

/** A piece of a view under construction: what to read instead of `[start, end)`. */
interface Patch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with patches in place; every unit of a patch stands for its whole stretch. */
const patched = (text: string, patches: readonly Patch[]): View => {
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  let at = 0
  const copy = (upTo: number): void => {
    for (; at < upTo; at++) {
      out += text.charAt(at)
      starts.push(at)
      ends.push(at + 1)
    }
  }
  for (const patch of patches) {
    if (patch.start < at) continue
    copy(patch.start)
    for (let index = 0; index < patch.text.length; index++) {
      starts.push(patch.start)
      ends.push(patch.end)
    }
    out += patch.text
    at = patch.end
  }
  copy(text.length)
  return { text: out, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

const collect = (text: string, pattern: RegExp, decode: (match: RegExpExecArray) => string | undefined): Patch[] => {
  const patches: Patch[] = []
  for (const match of text.matchAll(pattern)) {
    const plain = decode(match)
    if (plain !== undefined) patches.push({ start: match.index, end: match.index + match[0].length, text: plain })
  }
  return patches
}

/** Share of a decoding that must be printable ASCII for it to be believed. */
const PRINTABLE = 0.95
const readable = (decoded: string): string | undefined => {
  let good = 0
  for (let index = 0; index < decoded.length; index++) {
    const code = decoded.charCodeAt(index)
    if ((code >= 32 && code < 127) || code === 10) good++
  }
  return decoded.length >= 6 && good / decoded.length >= PRINTABLE ? decoded : undefined
}

const NAMED: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  lowbar: '_',
  hyphen: '-',
  amp: '&',
  num: '#',
  nbsp: ' ',
  plus: '+',
  colon: ':',
}
const character = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined

const ESCAPES =
  /&#(\d{1,7});?|&#x([0-9a-f]{1,6});?|&([a-z]{2,8});|%25([0-9a-f]{2})|%([0-9a-f]{2})|\\x([0-9a-f]{2})|\\u\{?([0-9a-f]{4,6})\}?|=([0-9A-F]{2})(?=[^\s=]|$)|=\r?\n/gi
const unescape = (match: RegExpExecArray): string | undefined => {
  const [whole, decimal, hex, name, double, percent, byte, unit, quoted] = match
  if (decimal !== undefined) return character(Number(decimal))
  if (name !== undefined) return NAMED[name.toLowerCase()]
  if (whole.startsWith('=') && quoted === undefined) return ''
  return character(Number.parseInt(hex ?? double ?? percent ?? byte ?? unit ?? quoted ?? '', 16))
}

const BASE64 = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{14,4000}={0,2}(?![A-Za-z0-9+/_=-])/g
const fromBase64 = (match: RegExpExecArray): string | undefined => {
  try {
    return readable(atob(match[0].replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')))
  } catch {
    return undefined
  }
}

const HEX = /(?<![0-9a-z])(?:[0-9a-f]{2}[ :]?){8,2000}(?![0-9a-z])/gi
const fromHex = (match: RegExpExecArray): string | undefined => {
  const digits = match[0].replaceAll(/[^0-9a-f]/gi, '')
  if (!/[a-f]/i.test(digits) && !digits.includes('2e40')) {
    if (!/^(?:3\d|2e|40|6\d|7\d)+$/i.test(digits)) return undefined
  }
  let out = ''
  for (let index = 0; index + 1 < digits.length; index += 2)
    out += String.fromCharCode(Number.parseInt(digits.slice(index, index + 2), 16))
  return readable(out)
}

const BASE32 = /(?<![A-Z0-9])[A-Z2-7]{16,2000}={0,6}(?![A-Z0-9=])/g
const ALPHABET32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const fromBase32 = (match: RegExpExecArray): string | undefined => {
  let bits = 0
  let value = 0
  let out = ''
  for (const char of match[0].replace(/=+$/, '')) {
    value = (value << 5) | ALPHABET32.indexOf(char)
    bits += 5
    if (bits >= 8) {
      bits -= 8
      out += String.fromCharCode((value >>> bits) & 255)
      value &= (1 << bits) - 1
    }
  }
  return readable(out)
}

/** Single characters with one space between them, joined: "j a n e @ e x a m p l e . c o m". */
const SPACED = /(?<![\p{L}\p{N}])(?:[^\s] ){5,200}[\p{L}\p{N}](?![\p{L}\p{N}])/gu
const MARKS = /\*{1,3}|_{2}|~~|`+|<\/?[a-z][^<>\n]{0,40}>|<!--[^\n]{0,80}?-->/giu
const SOFT_BREAK = /(?<=[^\s])\r?\n(?=[^\s])/gu

const isLetter = (code: number): boolean => isWordCode(code) && classes[code] !== CLASS.DIGIT

/** Longest text that is read in other ways than as it stands. */
const LONGEST = 20_000

/** What about a text makes other readings worth trying. */
export interface Hints {
  /** Some token is long enough to be an encoding. */
  readonly long: boolean
  /** Spoken digits stand in it. */
  readonly spoken: boolean
  /** Many single characters stand in it. */
  readonly spaced: boolean
  readonly lang: string
}

/** Other readings of a text, each mapped back to it. Empty for almost every message. */
export const readingsOf = (text: string, hints: Hints): View[] => {
  if (text.length > LONGEST) return []
  const views: View[] = []
  const offer = (patches: readonly Patch[]): void => {
    if (patches.length > 0) views.push(patched(text, patches))
  }
  if (/[&%\\=]/.test(text)) offer(collect(text, ESCAPES, unescape))
  if (hints.long) {
    offer(collect(text, BASE64, fromBase64))
    offer(collect(text, HEX, fromHex))
    offer(collect(text, BASE32, fromBase32))
  }
  if (hints.spaced)
    offer(
      collect(text, SPACED, (match) =>
        Array.from(match[0]).some((char) => isLetter(char.charCodeAt(0))) ? match[0].replaceAll(' ', '') : undefined,
      ),
    )
  if (/[*_~`<]/.test(text) && /[@\d]/.test(text)) offer(collect(text, MARKS, () => ''))
  if (text.includes('@') && text.includes('\n')) offer(collect(text, SOFT_BREAK, () => ''))
  if (hints.spoken) {
    const numerals = numeralsOf(text, hints.lang)
    // The first of a row keeps its place; those that follow close up, so that the row reads as one number.
    offer(
      numerals.map(({ start, end, digits }, index) => {
        const before = numerals[index - 1]
        const joined = before !== undefined && start - before.end <= 12
        return { start: joined ? before.end : start, end, text: digits }
      }),
    )
  }
  return views
}
