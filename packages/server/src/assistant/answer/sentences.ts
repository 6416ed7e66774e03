/** Splits an answer into the pieces in which it is streamed: sentences of running text, other blocks whole. */
import { baseLanguage } from '../retrieval/retrieval.ts'

/** The blocks of a Markdown text, each with the blank lines after it; joined they are the text again. */
export function blocksOf(markdown: string): string[] {
  const blocks: string[] = []
  let block = ''
  let fence = ''
  let isEnding = false
  for (const line of markdown.split(/(?<=\n)/)) {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1]
    const isBlank = line.trim() === ''
    // A new block starts at text after a blank line, unless the line is indented and so belongs to the list before it.
    if (isEnding && !isBlank && fence === '' && !(isList(block) && (/^[ \t]/.test(line) || isList(line)))) {
      blocks.push(block)
      block = ''
    }
    if (mark !== undefined) fence = fence === '' ? mark : fence === mark ? '' : fence
    isEnding = isBlank && fence === '' && block !== ''
    block += line
  }
  if (block !== '') blocks.push(block)
  return blocks
}

/** The pieces of an answer in order; joined they are the answer again, so a reader who joins late misses nothing. */
export function piecesOf(markdown: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(localeOf(lang), { granularity: 'sentence' })
  return blocksOf(markdown).flatMap((block) => {
    if (!isRunningText(block)) return [block]
    const pieces: string[] = []
    for (const { segment } of segmenter.segment(block)) {
      const last = pieces.at(-1)
      if (last !== undefined && (isOpen(last) || segment.trim() === '' || /^\s*[\p{Ll}\d]/u.test(segment)))
        pieces[pieces.length - 1] = last + segment
      else pieces.push(segment)
    }
    return pieces
  })
}

function isList(text: string): boolean {
  return /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text)
}

function isRunningText(block: string): boolean {
  return !isList(block) && !/^ {0,3}(?:[#>|]|```|~~~)/.test(block) && !/^\|/m.test(block)
}

/** Whether emphasis, code or a link started in a piece and has not ended: split there, its marks would show. */
function isOpen(piece: string): boolean {
  const odd = (mark: RegExp): boolean => (piece.match(mark)?.length ?? 0) % 2 === 1
  if (odd(/\*\*/g) || odd(/`/g)) return true
  return piece.lastIndexOf('[') > piece.lastIndexOf(']') || /\]\([^)]*$/.test(piece)
}

function localeOf(lang: string): string | undefined {
  const base = baseLanguage(lang)
  return /^[a-z]{2,3}$/.test(base) ? base : undefined
}
