// Runs a pattern only where a word has announced that it may match, instead of at every place of a text.

/** A pattern in both ways: over a whole text, and at one place. Made by {@link anchor}. */
export interface Anchored {
  readonly everywhere: RegExp
  readonly here: RegExp
}

/** Prepares a pattern; it must begin at the beginning of a word. Case and Unicode rules are those of `giu`. */
export const anchor = (source: string): Anchored => ({
  everywhere: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'giu'),
  here: new RegExp(source, 'iuy'),
})

/** Matches at the given places, in order and without overlap; in the whole text when no places are given. */
export const matchesAt = (
  pattern: Anchored,
  text: string,
  places: readonly number[] | undefined,
): RegExpExecArray[] => {
  if (places === undefined) return [...text.matchAll(pattern.everywhere)]
  const found: RegExpExecArray[] = []
  let after = 0
  for (const place of places) {
    if (place < after) continue
    pattern.here.lastIndex = place
    const match = pattern.here.exec(text)
    if (match === null) continue
    found.push(match)
    after = place + match[0].length
  }
  return found
}
