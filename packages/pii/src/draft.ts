// A detection in the making: what recognisers read and where they put what they find.

import { isWordCode } from './characters.ts'
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
 * Settles overlaps: the better score wins, then the longer span; a loser that sticks out keeps its uncovered rest when
 * that rest is a name or address by itself. The result is sorted and free of overlaps.
 */
export const settle = (found: readonly Finding[], text: string): Finding[] => {
  const first = found[0]
  if (first === undefined) return []
  if (found.length === 1) return [first]
  const ordered = found.toSorted((a, b) => a.start - b.start)
  if (ordered.every((finding, index) => finding.start >= (ordered[index - 1]?.end ?? 0))) return ordered
  const ranked = ordered.sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: Finding[] = []
  // For many findings a map of covered places; it costs the length of the text once.
  const covered = new Uint8Array(text.length)
  for (const finding of ranked) {
    let at = finding.start
    while (at < finding.end) {
      while (at < finding.end && covered[at] === 1) at++
      const from = at
      while (at < finding.end && covered[at] === 0) at++
      if (at === from) continue
      const whole = from === finding.start && at === finding.end
      if (!whole && !(keepsRest(finding) && hasWord(text, from, at))) continue
      kept.push(whole ? finding : trimmed(finding, text, from, at))
      covered.fill(1, from, at)
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** The rest of a finding without spaces and signs at its ends. */
const trimmed = (finding: Finding, text: string, from: number, to: number): Finding => {
  let start = from
  let end = to
  while (start < end && !isWordCode(text.charCodeAt(start))) start++
  while (end > start && !isWordCode(text.charCodeAt(end - 1))) end--
  return { ...finding, start, end }
}

/** Names, addresses and what the tagger marked are true part by part; a number cut in two is none. */
const keepsRest = ({ type, evidence }: Finding): boolean =>
  type === 'NAME' || type === 'ADDRESS' || evidence[0] === 'tagger'

const hasWord = (text: string, start: number, end: number): boolean => {
  for (let index = start; index < end; index++) if (isWordCode(text.charCodeAt(index))) return true
  return false
}
