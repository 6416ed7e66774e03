/** Pipe tables, which CommonMark lacks and help articles are full of (prices, delivery times). */

/** The cells of a table as Markdown text; every row has as many cells as the head. */
export interface PipeTable {
  head: string[]
  rows: string[][]
}

const MAX_COLUMNS = 12
const MAX_CELLS = 600

/** A paragraph as a table, or `undefined` when it is none. Rule: GFM, second line made of dashes, same number of cells. */
export function tableOf(paragraph: string): PipeTable | undefined {
  const lines = paragraph.split('\n')
  const [first, second, ...rest] = lines
  if (first === undefined || second === undefined || !first.includes('|')) return undefined
  const head = cellsOf(first)
  const rule = cellsOf(second)
  if (rule.length !== head.length || head.length > MAX_COLUMNS) return undefined
  if (!rule.every((cell) => /^:?-+:?$/.test(cell))) return undefined
  if (head.length * lines.length > MAX_CELLS) return undefined
  const rows = rest.map((line) => {
    const cells = cellsOf(line)
    return head.map((_, i) => cells[i] ?? '')
  })
  return { head, rows }
}

function cellsOf(line: string): string[] {
  const cells: string[] = []
  let cell = ''
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\' && line[i + 1] === '|') {
      cell += '|'
      i++
    } else if (line[i] === '|') {
      cells.push(cell.trim())
      cell = ''
    } else cell += line[i]
  }
  cells.push(cell.trim())
  const trimmed = line.trim()
  if (trimmed.startsWith('|')) cells.shift()
  if (trimmed.endsWith('|') && !trimmed.endsWith('\\|')) cells.pop()
  return cells
}
