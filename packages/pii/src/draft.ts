// A detection in the making: what recognisers read and where they put what they find.

import type { Context, Evidence, Finding, PiiType } from './types.ts'

/** What every recogniser is given. `text` is normalised; offsets are in it. */
export interface Draft {
  readonly text: string
  /** Primary language subtag, or the empty string when unknown. */
  readonly lang: string
  readonly context: Context
  readonly found: Finding[]
  add(start: number, end: number, type: PiiType, score: number, evidence: readonly Evidence[], reason?: string): void
}

/** Starts a draft for one text. */
export const openDraft = (text: string, lang: string, context: Context): Draft => {
  const found: Finding[] = []
  return {
    text,
    lang,
    context,
    found,
    add(start, end, type, score, evidence, reason) {
      found.push(
        reason === undefined ? { start, end, type, score, evidence } : { start, end, type, score, evidence, reason },
      )
    },
  }
}

/**
 * Settles overlaps: the better score wins, then the longer span; a loser that sticks out keeps its uncovered rest only
 * when that rest holds a letter or digit. The result is sorted and free of overlaps.
 */
export const settle = (found: readonly Finding[], text: string): Finding[] => {
  if (found.length < 2) return [...found]
  const ranked = found.toSorted((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Finding[] = []
  const owner = new Int32Array(text.length + 1)
  for (const finding of ranked) {
    let at = finding.start
    while (at < finding.end) {
      while (at < finding.end && owner[at] !== 0) at++
      const from = at
      while (at < finding.end && owner[at] === 0) at++
      if (
        at > from &&
        (from === finding.start ? at === finding.end || hasWord(text, from, at) : hasWord(text, from, at))
      ) {
        kept.push(from === finding.start && at === finding.end ? finding : { ...finding, start: from, end: at })
        owner.fill(kept.length, from, at)
      }
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}

const WORD = /[\p{L}\p{N}]/u
const hasWord = (text: string, start: number, end: number): boolean => WORD.test(text.slice(start, end))
