// Small groups are not counted out: from a table of few, one person's choice can be read off.

/** Groups below this are not shown (the usual threshold of statistical offices for tables about people). */
export const SMALLEST_GROUP = 10

/** A count that may be shown, or `undefined` for a group that is too small to be shown, empty ones included. */
export function showable(count: number | null): number | undefined {
  return count === null || count < SMALLEST_GROUP ? undefined : count
}
