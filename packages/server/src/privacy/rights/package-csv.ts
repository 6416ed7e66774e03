// The rows of the package as CSV (RFC 4180) for spreadsheets. A cell that a spreadsheet would run as a formula is made text.
import type { Json } from '../../domain/canonical.ts'
import type { Table } from '../../map/table.ts'
import { type PackageRow, withheld } from './package-rows.ts'

/** What opens a formula in one of the spreadsheets there are: such a cell begins with an apostrophe instead. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u

/** One cell. */
export function csvCell(value: Json): string {
  const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (cells: readonly Json[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** The columns of a table that a package shows. */
function columnsOf(table: Table): readonly string[] {
  return Object.keys(table.columns).filter((name) => !withheld.has(name))
}

/** The first line. The mark before it tells spreadsheets that the text is UTF-8. */
export function csvHead(table: Table): string {
  return `\uFEFF${line(columnsOf(table))}`
}

/** One row. A message is its text; everything else that lies beside the text stands in the JSON. */
export function csvRow(table: Table, row: PackageRow): string {
  const all = { ...row.provided, ...row.derived, ...row.recorded, ...row.technical }
  return line(
    columnsOf(table).map((name) => {
      const value = all[name] ?? null
      const isText = table.name === 'message' && name === 'body' && value !== null && typeof value === 'object'
      return isText ? ((value as { readonly text?: string }).text ?? null) : value
    }),
  )
}
