/** PDF files to drafts: text in reading order, headings by size, without what the page does not show. */
import { getDocumentProxy } from 'unpdf'
import { type ArticleDraft, draftOf, type Warning, warningOf } from './draft.ts'
import { suspicionsIn, withoutUnseen } from './suspicion.ts'

const MAX_PAGES = 200
const MAX_BYTES = 30_000_000
/** Smaller letters than this many points are not meant for people. */
const TINY = 3

interface Line {
  text: string
  size: number
}

/** A PDF as a draft. A file that cannot be read (damaged, encrypted, too large) gives an empty draft with a warning. */
export async function importPdf(bytes: Uint8Array, source: string): Promise<ArticleDraft> {
  const name = (source.split(/[\\/]/).at(-1) ?? source).replace(/\.pdf$/i, '').replace(/[-_]+/g, ' ')
  const draft = (title: string, body: string, warnings: Warning[]): ArticleDraft =>
    draftOf({ title, body, tags: [], alsoAsked: [], provenance: { format: 'pdf', source }, warnings })
  if (bytes.length > MAX_BYTES) return draft(name, '', [warningOf('unreadable', 'the file is too large')])
  const read = await linesOf(bytes).catch(() => undefined)
  if (read === undefined)
    return draft(name, '', [warningOf('unreadable', 'the file is damaged, encrypted or not a PDF')])

  const warnings = [
    ...suspicionsIn([...read.hidden, ...read.lines.map(({ text }) => text)].join('\n')),
    ...read.hidden.map((text) => warningOf('hidden-text', text)),
    ...(read.isCut ? [warningOf('cut', `only the first ${MAX_PAGES} pages were read`)] : []),
  ]
  const sizes = read.lines.map(({ size }) => size).toSorted((a, b) => a - b)
  const normal = sizes[Math.floor(sizes.length / 2)] ?? 0
  const isHeading = ({ text, size }: Line): boolean => size > normal * 1.15 && text.length < 120
  const largest = Math.max(0, ...sizes)
  const first = read.lines.findIndex((line) => isHeading(line) && line.size === largest)
  const title = read.lines[first]?.text ?? name
  const body = read.lines
    .filter((_, i) => i !== first)
    .map((line) => (line.text === '' ? '' : isHeading(line) ? `\n## ${line.text}\n` : markdownLine(line.text)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
  return draft(withoutUnseen(title), withoutUnseen(body), warnings)
}

function markdownLine(text: string): string {
  const bullet = /^[•◦▪‣–]\s*(\S.*)$/.exec(text)?.[1]
  return bullet === undefined ? text.replace(/[\\`*_[\]<]/g, '\\$&').replace(/^([#>])/, '\\$1') : `- ${bullet}`
}

async function linesOf(bytes: Uint8Array): Promise<{ lines: Line[]; hidden: string[]; isCut: boolean }> {
  // The library takes the buffer for itself, so it gets a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const lines: Line[] = []
  const hidden: string[] = []
  try {
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
      const page = await document.getPage(number)
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      const { items } = await page.getTextContent()
      let line: Line = { text: '', size: 0 }
      let last = Number.NaN
      const close = (): void => {
        if (line.text.trim() !== '')
          lines.push({ text: line.text.replace(/\s+/g, ' ').trim(), size: Math.round(line.size * 10) / 10 })
        line = { text: '', size: 0 }
      }
      for (const item of items) {
        if (!('str' in item)) continue
        const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number)
        const size = Math.hypot(a, b)
        const isOutside = x < left - 1 || x > right + 1 || y < bottom - 1 || y > top + 1
        if (item.str.trim() !== '' && (size < TINY || isOutside)) {
          hidden.push(item.str)
          continue
        }
        if (!Number.isNaN(last) && Math.abs(y - last) > Math.max(size, line.size) * 0.5) {
          const gap = Math.abs(y - last)
          const was = line.size
          close()
          if (was > 0 && gap > was * 1.9) lines.push({ text: '', size: was })
        }
        if (item.str !== '') {
          line = { text: line.text + item.str, size: Math.max(line.size, item.str.trim() === '' ? 0 : size) }
          last = y
        }
        if (item.hasEOL) line = { ...line, text: `${line.text} ` }
      }
      close()
      lines.push({ text: '', size: 0 })
    }
    return {
      lines: lines.filter(({ text, size }) => text !== '' || size >= 0),
      hidden,
      isCut: document.numPages > MAX_PAGES,
    }
  } finally {
    await document.loadingTask.destroy()
  }
}
