/** Makes untrusted text safe to hand to the Markdown parser, whose cost is quadratic in nesting and in emphasis marks. */
import { MAX_CHARACTERS, MAX_DEPTH } from './prose.ts'

/** Most emphasis marks, and most lines, for which the parser was measured; texts with more are shown as plain text. */
const MAX_MARKS = 700
const MAX_LINES = 1_200
const MAX_INDENT = MAX_DEPTH * 4

/** A text within all limits: `plain` when its markup is too dense to be parsed, `cut` when its end was dropped. */
export interface Cleaned {
  text: string
  plain: boolean
  cut: boolean
}

/** Cuts to size, drops characters that nobody sees but a machine reads, and flattens hostile nesting. Linear time. */
export function clean(source: string): Cleaned {
  const cut = source.length > MAX_CHARACTERS
  const text = withoutUnseen(cut ? shortened(source) : source)
  const marks = text.match(/[*_]+|`+|!?\[|&/g)?.length ?? 0
  const lines = text.split('\n')
  const plain = marks > MAX_MARKS || lines.length > MAX_LINES
  return { text: plain ? text : lines.map(flattened).join('\n'), plain, cut }
}

function shortened(source: string): string {
  const head = source.slice(0, MAX_CHARACTERS)
  const end = head.lastIndexOf('\n\n')
  if (end > MAX_CHARACTERS / 2) return head.slice(0, end)
  return head.replace(/[\uD800-\uDBFF]$/, '')
}

// Controls, direction overrides and isolates, tag characters, lone surrogates: they reorder or hide what is read (PI-12).
// Marks of a right-to-left text (U+200E, U+200F) and joiners of scripts and emoji (U+200C, U+200D) stay.
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu

function withoutUnseen(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (character) => (character === '\n' || character === '\t' ? character : ''))
    .toWellFormed()
}

/** A line with at most `MAX_DEPTH` quote and list marks and a bounded indent. */
function flattened(line: string): string {
  const lead = /^(?:[ \t]|>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))+/.exec(line)?.[0]
  if (lead === undefined) return line
  let marks = 0
  const kept = lead.replace(/>|[-*+]|\d{1,9}[.)]/g, (mark) => (++marks > MAX_DEPTH / 2 ? '' : mark))
  const indent = /^[ \t]*/.exec(kept)?.[0].length ?? 0
  return (
    kept.slice(Math.max(0, indent - MAX_INDENT)).replace(/[ \t]{49,}/g, ' '.repeat(MAX_INDENT)) +
    line.slice(lead.length)
  )
}
