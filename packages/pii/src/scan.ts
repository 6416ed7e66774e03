// Scans files for personal data and counts it by type, file and field; values are reported only when asked for.

import { detect } from './detect.ts'
import { type Action, actionFor, type Policy } from './policy.ts'
import { type Format, formatOf, type Piece, piecesOf } from './scan-records.ts'
import { type Finding, PII_TYPES, type PiiType } from './types.ts'

export type { Format } from './scan-records.ts'
export { drawHtml, drawTable } from './scan-report.ts'

/** Options of a scan. `values` keeps up to this many distinct values per type: 0, the default, keeps none. */
export interface ScanOptions {
  readonly lang?: string
  readonly policy?: Policy
  /** Findings below this score (0 to 1) are not counted; default 0.5. */
  readonly threshold?: number
  readonly values?: number
  /** Called after every thousand pieces with the characters read so far. */
  readonly progress?: (characters: number) => void
}

/** What was found of one type. `fields` counts by file and field. */
export interface TypeCount {
  readonly type: PiiType
  readonly action: Action
  readonly count: number
  readonly fields: Readonly<Record<string, number>>
  readonly values: readonly string[]
}

/** The outcome of a scan. `found` is false when nothing at or above the threshold was there: the exit code of the CLI. */
export interface ScanReport {
  readonly files: number
  readonly pieces: number
  readonly characters: number
  readonly found: boolean
  readonly types: readonly TypeCount[]
}

/** A running scan: add files one after the other, then ask for the report. */
export interface Scan {
  readonly add: (name: string, text: string, format?: Format) => void
  readonly report: () => ScanReport
}

interface Tally {
  count: number
  fields: Record<string, number>
  values: Set<string>
}

/** A field's own name is the best cue for its value: "email", "full_name", "iban". */
const findIn = (piece: Piece, options: ScanOptions): { readonly finding: Finding; readonly value: string }[] => {
  const label =
    piece.field === '' || piece.text.length > 80
      ? ''
      : `${(piece.field.split('.').at(-1) ?? '').replaceAll(/[_-]/g, ' ')}: `
  const text = label + piece.text
  const found = detect(text, options.lang === undefined ? {} : { lang: options.lang })
  return found
    .filter(({ end }) => end > label.length)
    .map((finding) => ({ finding, value: text.slice(Math.max(finding.start, label.length), finding.end) }))
}

/** Opens a scan. */
export const openScan = (options: ScanOptions = {}): Scan => {
  const threshold = options.threshold ?? 0.5
  const tallies = new Map<PiiType, Tally>()
  let files = 0
  let pieces = 0
  let characters = 0

  const count = (where: string, type: PiiType, value: string): void => {
    const tally = tallies.get(type) ?? { count: 0, fields: Object.create(null), values: new Set<string>() }
    tallies.set(type, tally)
    tally.count++
    tally.fields[where] = (tally.fields[where] ?? 0) + 1
    if (tally.values.size < (options.values ?? 0)) tally.values.add(value)
  }

  return {
    add(name, text, format = formatOf(name)) {
      files++
      for (const piece of piecesOf(text, format)) {
        pieces++
        characters += piece.text.length
        const where = piece.field === '' ? name : `${name} › ${piece.field}`
        for (const { finding, value } of findIn(piece, options))
          if (finding.score >= threshold) count(where, finding.type, value)
        if (pieces % 1000 === 0) options.progress?.(characters)
      }
    },
    report: () => ({
      files,
      pieces,
      characters,
      found: tallies.size > 0,
      types: PII_TYPES.flatMap((type) => {
        const tally = tallies.get(type)
        if (tally === undefined) return []
        return [
          {
            type,
            action: actionFor(type, options.policy),
            count: tally.count,
            fields: tally.fields,
            values: [...tally.values],
          },
        ]
      }).toSorted((a, b) => b.count - a.count),
    }),
  }
}
