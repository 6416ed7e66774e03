// Carries findings from a normalised view back to the original text and removes what a site declared harmless.

import { fold } from './characters.ts'
import { originOf, type View } from './normalise.ts'
import type { Finding, SitePatterns } from './types.ts'

/** Findings in original offsets, without those that merely repeat an allowed phrase. */
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
  const allowed = new Set((site?.allow ?? []).map((phrase) => fold(phrase.trim())))
  if (allowed.size === 0) return placed
  return placed.filter(({ start, end }) => !allowed.has(fold(original.slice(start, end).trim())))
}
