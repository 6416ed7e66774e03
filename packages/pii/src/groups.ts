// Splits the parts of a text around digits into letter-digit groups, so that numbers written with separators can be read.

import { CLASS, classes, isWordCode } from './characters.ts'

/** One run of letters and digits. `digits` counts its digits; `value` is upper case. */
export interface Group {
  readonly start: number
  readonly end: number
  readonly digits: number
  readonly value: string
}

/** A reading of neighbouring groups as one value without its separators. */
export interface Reading {
  readonly start: number
  readonly end: number
  /** Letters and digits only, upper case. */
  readonly compact: string
  readonly digits: number
  /** The value as written. */
  readonly raw: string
}

/** Letter-only groups up to this length may be part of a number written with separators. */
const SHORT = 4

/** All groups that hold a digit or may belong to one that does, in order. Linear in the text. */
export const groupsOf = (text: string): Group[] => {
  const out: Group[] = []
  let index = 0
  while (index < text.length) {
    if (!isWordCode(text.charCodeAt(index))) {
      index++
      continue
    }
    const start = index
    let digits = 0
    while (index < text.length && isWordCode(text.charCodeAt(index))) {
      if (classes[text.charCodeAt(index)] === CLASS.DIGIT) digits++
      index++
    }
    if ((digits > 0 && index - start <= 40) || index - start <= SHORT) {
      out.push({ start, end: index, digits, value: text.slice(start, index).toUpperCase() })
    }
  }
  return out
}

/** True when only one separator, or one with spaces about it, stands between two groups. */
export const adjoins = (text: string, left: number, right: number): boolean => {
  const gap = right - left
  if (gap === 1) return isJoint(text.charCodeAt(left))
  // Two signs: spaces, or a dash or stroke beside one; a full stop before a space ends a sentence.
  if (gap === 2) {
    const [a, b] = [text.charCodeAt(left), text.charCodeAt(left + 1)]
    return isJoint(a) && isJoint(b) && a !== 46 && b !== 46
  }
  if (gap === 3)
    return (
      classes[text.charCodeAt(left)] === CLASS.SPACE &&
      isJoint(text.charCodeAt(left + 1)) &&
      classes[text.charCodeAt(left + 2)] === CLASS.SPACE
    )
  return false
}

const isJoint = (code: number): boolean =>
  code === 32 ||
  code === 45 ||
  code === 46 ||
  code === 47 ||
  code === 10 ||
  code === 95 ||
  code === 0x2013 ||
  code === 43 ||
  classes[code] === CLASS.SPACE

/** True when a value may start or end here: not glued by `-`, `.`, `/`, `,` to another letter or digit. */
const isOpen = (text: string, edge: number, inner: number): boolean => {
  const glue = text.charCodeAt(edge)
  if (glue !== 45 && glue !== 46 && glue !== 47 && glue !== 44) return true
  return !isWordCode(text.charCodeAt(edge + (edge - inner)))
}

/** A chain of more neighbouring groups than this is no single number; it is read with a short reach to stay linear. */
const LONG_RUN = 64
const SHORT_REACH = 6
/** After so many readings in long chains only single groups are read: no message holds that many numbers. */
const MOST_READINGS = 20_000

/** For each group, how many groups its chain of neighbours has. */
const runEnds = (text: string, groups: readonly Group[]): Int32Array => {
  const sizes = new Int32Array(groups.length)
  let first = 0
  for (let index = 1; index <= groups.length; index++) {
    const left = groups[index - 1]
    const right = groups[index]
    if (left !== undefined && right !== undefined && adjoins(text, left.end, right.start)) continue
    sizes.fill(index - first, first, index)
    first = index
  }
  return sizes
}

/**
 * Calls `visit` for every reading of up to `reach` neighbouring groups with `from` to `to` letters and digits, longest
 * first per start. A visit that returns true takes the reading: the search goes on after it.
 */
export const eachReading = (
  text: string,
  groups: readonly Group[],
  limits: { readonly from: number; readonly to: number; readonly reach: number; readonly digits: number },
  visit: (reading: Reading) => boolean,
): void => {
  const runs = runEnds(text, groups)
  let first = 0
  let readings = 0
  while (first < groups.length) {
    const head = groups[first]
    if (head === undefined) return
    const reach = (runs[first] ?? 0) <= LONG_RUN ? limits.reach : readings < MOST_READINGS ? SHORT_REACH : 1
    let last = first
    let size = head.end - head.start
    let digits = head.digits
    const sizes = [size]
    const counts = [digits]
    while (last + 1 < groups.length && last - first + 1 < reach) {
      const next = groups[last + 1]
      const current = groups[last]
      if (next === undefined || current === undefined || !adjoins(text, current.end, next.start)) break
      size += next.end - next.start
      if (size > limits.to) break
      digits += next.digits
      sizes.push(size)
      counts.push(digits)
      last++
    }
    let taken = 0
    for (let span = sizes.length - 1; span >= 0 && taken === 0; span--) {
      const length = sizes[span] ?? 0
      const count = counts[span] ?? 0
      if (length < limits.from) break
      if (length > limits.to || count < limits.digits) continue
      const tail = groups[first + span]
      if (tail === undefined) continue
      if (span < sizes.length - 1 && !isOpen(text, tail.end, tail.end - 1)) continue
      readings++
      const parts: string[] = []
      for (let at = first; at <= first + span; at++) parts.push(groups[at]?.value ?? '')
      const reading = {
        start: head.start,
        end: tail.end,
        compact: parts.join(''),
        digits: count,
        raw: text.slice(head.start, tail.end),
      }
      if (visit(reading)) taken = span + 1
    }
    first += taken === 0 ? 1 : taken
  }
}
