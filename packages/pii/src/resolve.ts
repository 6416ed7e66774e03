// Carries findings from a normalised view back to the original text and removes what a site declared harmless.

import { fold } from './characters.ts'
import { originOf, type View } from './normalise.ts'
import type { Finding, SitePatterns } from './types.ts'

/** Findings in original offsets, without those inside an allowed phrase. */
export const resolve = (
  found: readonly Finding[],
  view: View,
  original: string,
  site: SitePatterns | undefined,
): Finding[] => {
  const placed =
    view.starts === undefined
      ? [...found]
      : found.map((finding) => ({ ...finding, ...originOf(view, finding.start, finding.end) }))
  const phrases = (site?.allow ?? []).map((phrase) => fold(phrase.trim())).filter((phrase) => phrase !== '')
  if (phrases.length === 0) return placed
  const folded = fold(original)
  const places: { start: number; end: number }[] = []
  for (const phrase of phrases) {
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length))
      places.push({ start: at, end: at + phrase.length })
  }
  // What lies inside an allowed phrase goes; what the tagger made of a part of one goes too.
  return placed.filter(
    ({ start, end, evidence }) =>
      !places.some(
        (place) =>
          (start >= place.start && end <= place.end) ||
          (evidence[0] === 'tagger' && start < place.end && end > place.start),
      ),
  )
}
