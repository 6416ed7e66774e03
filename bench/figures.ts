// Figures of a measurement and the bars that the design sets for them, printed as a table.
import { table } from '../packages/server/src/cli/terminal.ts'

/** One figure. */
export interface Figure {
  readonly what: string
  readonly measured: string
  /** What the design asks for, where it asks for something. */
  readonly bar?: string
  readonly reached?: boolean
}

/** Prints figures under a heading. */
export function show(heading: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ what, measured, bar, reached }) => [
    what,
    measured,
    bar ?? '',
    reached === undefined ? '' : reached ? 'yes' : 'NO',
  ])
  process.stdout.write(`\n${heading}\n${table(['', 'measured', 'bar', 'reached'], rows).join('\n')}\n`)
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds in words. */
export function ms(milliseconds: number): string {
  return milliseconds < 100 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`
}
