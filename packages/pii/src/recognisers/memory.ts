// Finds again what the conversation or the site's record already holds: any case, accent, part or separators.

import { fold, isWordCode } from '../characters.ts'
import type { Draft } from '../draft.ts'
import type { KnownValue } from '../types.ts'

/** Letters and digits of a text, folded, with their offsets. */
interface Compact {
  readonly text: string
  readonly at: readonly number[]
}

const compactOf = (text: string): Compact => {
  const folded = fold(text)
  const at: number[] = []
  let out = ''
  for (let index = 0; index < folded.length; index++) {
    if (!isWordCode(folded.charCodeAt(index))) continue
    out += folded.charAt(index)
    at.push(index)
  }
  return { text: out, at }
}

const PARTS = new Set(['NAME', 'ADDRESS', 'USERNAME'])
const PARTICLES = new Set(
  'von van der den de del della di da dos das do la le du des zu zum zur ten ter af av al el bin ibn y e und and et mr mrs ms dr herr frau'.split(
    ' ',
  ),
)

const needlesOf = (known: KnownValue): string[] => {
  const whole = compactOf(known.value).text
  const needles = whole.length >= 3 ? [whole] : []
  if (PARTS.has(known.type)) {
    const parts = fold(known.value).split(/[^\p{L}\p{N}]+/u)
    for (const part of parts)
      if (part.length >= 3 && !PARTICLES.has(part) && !/^\d{1,3}$/.test(part)) needles.push(part)
    if (known.type === 'NAME' && parts.length > 1) needles.push(parts.toReversed().join(''))
  }
  if (known.type === 'EMAIL') {
    const local = fold(known.value).split('@')[0] ?? ''
    if (local.length >= 5) needles.push(compactOf(local).text)
  }
  if (/^\+?[\d\s()/.-]{7,}$/.test(known.value) && known.type === 'PHONE') {
    const digits = whole.replace(/^00/, '')
    if (digits.length >= 9) needles.push(digits.slice(-9), digits.slice(-8))
  }
  return [...new Set(needles)]
}

/** Longest ending added to a known name by inflection ("Wójcik" → "Wójcikowi", "Joyce" → "Joyce's"). */
const ENDING = 5

/** One word of a text, folded, with its place. */
interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}]{2,30}/gu)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    capital: /^\p{Lu}/u.test(match[0]),
  }))

/** True when one letter more, less, other, or two neighbours changed places. */
const isNear = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [left, right] = [a.length - head - tail, b.length - head - tail]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]
}

/** Shortest name of which a misspelling is believed: a letter off in a short one makes another name. */
const FUZZY = 6

/** True for a word that is a known part inflected by changing its last vowel ("Kowalska", "Kowalskiej"), or misspelt. */
const isFormOf = ({ word, capital }: Word, part: string): boolean => {
  if (word === part || part.length < 4) return false
  if (part.length >= FUZZY && word[0] === part[0] && isNear(word, part)) return true
  if (!/[aeiouyαηοыия]$/u.test(part)) return false
  const stem = part.slice(0, -1)
  return word.startsWith(stem) && word.length - stem.length <= 3 && (stem.length >= 5 || capital)
}

const findForms = (draft: Draft, words: readonly Word[], entry: KnownValue): void => {
  if (entry.type !== 'NAME') return
  for (const part of fold(entry.value).split(/[^\p{L}\p{M}]+/u)) {
    if (PARTICLES.has(part)) continue
    for (const word of words)
      if (isFormOf(word, part))
        draft.add(word.start, word.end, 'NAME', 0.9, [entry.source === 'record' ? 'record' : 'memory'])
  }
}

/** Finds known values again. */
export const findKnown = (draft: Draft): void => {
  const known = draft.context.known
  if (known === undefined || known.length === 0) return
  const compact = compactOf(draft.text)
  const { text } = draft
  const words = wordsIn(text)
  for (const entry of known) {
    findForms(draft, words, entry)
    for (const needle of needlesOf(entry)) {
      for (let found = compact.text.indexOf(needle); found >= 0; found = compact.text.indexOf(needle, found + 1)) {
        const start = compact.at[found] ?? 0
        let end = (compact.at[found + needle.length - 1] ?? 0) + 1
        const opens = start === 0 || !isWordCode(text.charCodeAt(start - 1))
        let close = end
        while (close < text.length && isWordCode(text.charCodeAt(close))) close++
        const tail = close - end
        // Inside a word only a long value counts; at its beginning an inflected ending or digits may follow.
        if (!opens && needle.length < 6) continue
        if (tail > 0 && needle.length < 4) continue
        if (tail > ENDING && needle.length < 6) continue
        if (tail > 0 && !/^\d/.test(needle)) end = close
        let from = start
        if (!opens) while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--
        draft.add(from, end, entry.type, 0.96, [entry.source === 'record' ? 'record' : 'memory'])
      }
    }
  }
}
