// Takes files apart for a scan: plain text by paragraph, CSV by cell, JSON and JSON lines by string, with the field's name.

/** One piece of text of a file. `field` is its column or path without indexes (`messages.body`), empty in plain text. */
export interface Piece {
  readonly field: string
  readonly text: string
}

/** How a file is read. */
export type Format = 'text' | 'csv' | 'json' | 'jsonl'

/** The format that a file name tells; unknown endings are read as text. */
export const formatOf = (name: string): Format => {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  if (ending === 'json') return 'json'
  return ending === 'jsonl' || ending === 'ndjson' ? 'jsonl' : 'text'
}

/** Cells of delimited text (RFC 4180), with the delimiter told by the first line. */
export const cellsOf = (text: string): string[][] => {
  const first = text.slice(0, Math.max(0, text.indexOf('\n')) || text.length)
  const delimiter = [',', ';', '\t', '|'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ','
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (quoted) {
      if (char !== '"') cell += char
      else if (text.charAt(index + 1) === '"') {
        cell += '"'
        index++
      } else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === delimiter) {
      row.push(cell)
      cell = ''
    } else if (char === '\n') {
      row.push(cell.replace(/\r$/, ''))
      rows.push(row)
      row = []
      cell = ''
    } else cell += char
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

// Fields of exports that never hold what a person wrote: identifiers and times of the helpdesk itself.
const TECHNICAL =
  /(?:^|\.)(?:id|uuid|url|created_at|updated_at|timestamp|type|status|locale|via|channel|html_body|etag)$/i

function* stringsOf(value: unknown, field: string): Generator<Piece> {
  if (typeof value === 'string') {
    if (!TECHNICAL.test(field)) yield { field, text: value }
  } else if (Array.isArray(value)) for (const item of value) yield* stringsOf(item, field)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, field === '' ? key : `${field}.${key}`)
  } else if (typeof value === 'number' && Number.isSafeInteger(value) && value > 99_999 && !TECHNICAL.test(field))
    yield { field, text: String(value) }
}

/** The pieces of a file. A JSON line that does not parse is read as text. */
export function* piecesOf(text: string, format: Format): Generator<Piece> {
  if (format === 'csv') {
    const [header = [], ...rows] = cellsOf(text)
    for (const row of rows)
      for (const [index, cell] of row.entries())
        if (cell !== '') yield { field: header[index] ?? `column ${index + 1}`, text: cell }
  } else if (format === 'json') yield* stringsOf(JSON.parse(text), '')
  else if (format === 'jsonl') {
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue
      let value: unknown
      try {
        value = JSON.parse(line)
      } catch {
        value = line
      }
      yield* stringsOf(value, '')
    }
  } else for (const block of text.split(/\n{2,}/)) if (block.trim() !== '') yield { field: '', text: block }
}
