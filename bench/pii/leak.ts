// The scoring rule: a value counts as found only if every letter and digit of it is covered; precision is by redacted letters and digits.

/** A stretch of text, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One labelled message. `soft` stretches count neither for nor against. */
export interface Row {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly spans: readonly (Stretch & { readonly soft?: boolean })[]
}

/** Sums over the rows of a set. */
export interface Score {
  gold: number
  found: number
  right: number
  wrong: number
  characters: number
}

/** An empty sum. */
export const emptyScore = (): Score => ({ gold: 0, found: 0, right: 0, wrong: 0, characters: 0 })

const isCounted = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/** Adds one row to a score. */
export const addRow = (score: Score, { text, spans }: Row, found: readonly Stretch[]): void => {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of found) covered.fill(1, Math.max(0, start), Math.min(text.length, end))
  const gold = new Uint8Array(text.length)
  for (const { start, end, soft } of spans) if (soft === true) gold.fill(2, start, end)
  for (const { start, end, soft } of spans) if (soft !== true) gold.fill(1, start, end)
  score.characters += text.length
  for (let index = 0; index < text.length; index++) {
    if (covered[index] !== 1 || !isCounted(text.charAt(index))) continue
    if (gold[index] === 1) score.right++
    else if (gold[index] === 0) score.wrong++
  }
  for (const { start, end, soft } of spans) {
    if (soft === true) continue
    const counted = Array.from({ length: end - start }, (_, at) => start + at).filter((at) =>
      isCounted(text.charAt(at)),
    )
    if (counted.length === 0) continue
    score.gold++
    if (counted.every((at) => covered[at] === 1)) score.found++
  }
}

/** Recall, precision and F2 from 0 to 1; NaN where there is nothing to divide by. */
export const ratesOf = ({ gold, found, right, wrong }: Score): { recall: number; precision: number; f2: number } => {
  const recall = found / gold
  const precision = right / (right + wrong)
  return { recall, precision, f2: (5 * precision * recall) / (4 * precision + recall) }
}

/** Stretches of `original` that `redacted` replaced by placeholders; the whole text when it cannot be told. */
export const stretchesOf = (original: string, redacted: string, placeholder: RegExp | string): Stretch[] => {
  if (original === redacted) return []
  const pieces = redacted.split(placeholder)
  const [first = ''] = pieces
  if (pieces.length < 2 || !original.startsWith(first)) return [{ start: 0, end: original.length }]
  const out: Stretch[] = []
  let at = first.length
  for (const [index, piece] of pieces.entries()) {
    if (index === 0) continue
    const last = index === pieces.length - 1
    const next = last
      ? original.endsWith(piece)
        ? original.length - piece.length
        : -1
      : piece === ''
        ? at + 1
        : original.indexOf(piece, at + 1)
    if (next < at) return [...out, { start: at, end: original.length }]
    out.push({ start: at, end: next })
    at = next + piece.length
  }
  return out
}
