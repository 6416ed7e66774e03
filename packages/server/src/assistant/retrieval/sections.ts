/** Articles as sections: an article stays whole, its headings only say which part of it answers best. */

/** A part of an article under one heading; `markdown` is as written, without the heading line. */
export interface Section {
  heading: string
  level: number
  markdown: string
}

/** The sections of a Markdown text in order; the first, without heading, is what stands before any heading. */
export function sectionsOf(markdown: string): Section[] {
  const sections: Section[] = []
  let current: { heading: string; level: number; lines: string[] } = { heading: '', level: 0, lines: [] }
  let fence = ''
  const close = (): void => {
    const text = current.lines.join('\n').trim()
    if (current.heading !== '' || text !== '')
      sections.push({ heading: current.heading, level: current.level, markdown: text })
  }
  for (const line of markdown.split(/\r?\n/)) {
    const mark = /^\s{0,3}(```+|~~~+)/.exec(line)?.[1]
    if (mark !== undefined && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : ''
    const heading = fence === '' ? /^(#{1,6})[ \t](.*)$/.exec(line) : null
    if (heading === null) current.lines.push(line)
    else {
      close()
      current = { heading: plainWords(heading[2] ?? ''), level: heading[1]?.length ?? 1, lines: [] }
    }
  }
  close()
  return sections
}

/** Markdown without its marks and link targets, for indexing and for headings shown as plain text. Every pattern is linear. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[*_`~]+/g, '')
    .replace(/^[ \t]*[>#-]+/gm, ' ')
    .replace(/[|#]/g, ' ')
    .trim()
}
