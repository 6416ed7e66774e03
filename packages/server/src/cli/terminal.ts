// What a command says and asks: results on standard output, everything beside them on standard error, so that results can be piped.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** How a command talks. */
export interface Terminal {
  /** A line of the result. */
  say(line?: string): void
  /** A line for the person at the keyboard: advice, warnings. */
  tell(line: string): void
  /** How far a long piece of work is; drawn over itself, and only where somebody watches. */
  progress(label: string, done: number, total: number): void
  /** A passphrase: typed unseen where somebody types, else the first line of standard input. */
  askSecret(question: string): Promise<string>
}

const width = 24

/** The terminal of this process. */
export function openTerminal(): Terminal {
  // A reader that went away (`| head`) is no fault of ours.
  process.stdout.on('error', () => process.exit(0))
  // Owned by `progress` and `tell`: whether a bar stands on the last line.
  let isBarDrawn = false
  const clear = (): void => {
    if (isBarDrawn) process.stderr.write('\r\u001B[K')
    isBarDrawn = false
  }
  return {
    say(line = '') {
      clear()
      process.stdout.write(`${line}\n`)
    },
    tell(line) {
      clear()
      process.stderr.write(`${line}\n`)
    },
    progress(label, done, total) {
      if (!process.stderr.isTTY || total === 0) return
      const filled = Math.round((width * Math.min(done, total)) / total)
      process.stderr.write(`\r\u001B[K${label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total}`)
      isBarDrawn = true
      if (done >= total) clear()
    },
    async askSecret(question) {
      const { isTTY } = process.stdin
      if (isTTY) process.stderr.write(question)
      const silent = new Writable({ write: (_chunk, _encoding, then) => then() })
      const lines = createInterface({ input: process.stdin, output: silent, terminal: isTTY })
      try {
        for await (const line of lines) return line
        return ''
      } finally {
        lines.close()
        if (isTTY) process.stderr.write('\n')
      }
    },
  }
}

/** Rows under headings, each column as wide as its widest cell; columns of numbers stand to the right. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const cells = [headings, ...rows].map((row) => row.map(String))
  const widths = headings.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)))
  const isNumber = headings.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'))
  const lines = cells.map((row) =>
    row
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0] ?? '', widths.map((wide) => '─'.repeat(wide)).join('  '), ...lines.slice(1)]
}
