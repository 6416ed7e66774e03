/** HTML elements to Markdown, for the kinds of content that help articles have; anything else gives its text. */

import type { PageElement, PageNode } from './page.ts'

const MAX_DEPTH = 40

/** The Markdown of an element's content. */
export function markdownOf(root: PageNode): string {
  return blocks(root, 0)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const BLOCKS = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table ul'.split(
    ' ',
  ),
)

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

function nameOf(node: PageNode): string {
  return node.nodeType === 1 ? node.nodeName.toLowerCase() : ''
}

function blocks(parent: PageNode, depth: number): string[] {
  const found: string[] = []
  let line = ''
  const flush = (): void => {
    const text = tidy(line)
    if (text !== '') found.push(text)
    line = ''
  }
  for (const node of parent.childNodes) {
    const name = nameOf(node)
    if (!BLOCKS.has(name)) line += inline(node, depth + 1)
    else {
      flush()
      found.push(...block(node, name, depth + 1))
    }
  }
  flush()
  return found
}

function block(node: PageNode, name: string, depth: number): string[] {
  if (depth > MAX_DEPTH) return [tidy(escaped(node.textContent ?? ''))].filter((text) => text !== '')
  const heading = /^h([1-6])$/.exec(name)
  if (heading !== null) {
    const text = tidy(children(node, depth)).replace(/\n+/g, ' ')
    return text === '' ? [] : [`${'#'.repeat(Number(heading[1]))} ${text}`]
  }
  if (name === 'ul' || name === 'ol') return [list(node, name === 'ol', depth)].filter((text) => text !== '')
  if (name === 'pre') return [`\`\`\`\n${(node.textContent ?? '').replace(/```/g, "'''").trimEnd()}\n\`\`\``]
  if (name === 'blockquote') return [blocks(node, depth).join('\n\n').replace(/^/gm, '> ')]
  if (name === 'table') return table(node, depth)
  if (name === 'summary' || name === 'dt') {
    const text = tidy(children(node, depth))
    return text === '' ? [] : [`**${text.replace(/\*\*/g, '')}**`]
  }
  return blocks(node, depth)
}

function list(node: PageNode, isOrdered: boolean, depth: number): string {
  const items = [...node.childNodes].filter((child) => nameOf(child) === 'li')
  return items
    .map((item, i) => {
      const mark = isOrdered ? `${i + 1}. ` : '- '
      const text = blocks(item, depth).join('\n')
      return mark + text.replace(/\n/g, `\n${' '.repeat(mark.length)}`)
    })
    .join('\n')
}

function table(node: PageNode, depth: number): string[] {
  const rows = descendants(node, 'tr').map((row) =>
    [...row.childNodes]
      .filter((cell) => nameOf(cell) === 'td' || nameOf(cell) === 'th')
      .map((cell) => blocks(cell, depth).join(' ').replace(/\s+/g, ' ').replace(/\|/g, '\\|')),
  )
  const [head, ...rest] = rows.filter((row) => row.length > 0)
  if (head === undefined) return blocks(node, depth)
  if (head.length === 1) return rows.flat()
  const written = (cells: string[]): string => `| ${head.map((_, i) => cells[i] ?? '').join(' | ')} |`
  return [[written(head), `|${head.map(() => '---|').join('')}`, ...rest.map(written)].join('\n')]
}

function descendants(node: PageNode, name: string): PageNode[] {
  const found: PageNode[] = []
  const rest: PageNode[] = [node]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (nameOf(next) === name) found.push(next)
    else rest.push(...[...next.childNodes].toReversed())
  }
  return found
}

function children(node: PageNode, depth: number): string {
  return [...node.childNodes]
    .map((child) => (BLOCKS.has(nameOf(child)) ? ` ${blocks(child, depth).join(' ')} ` : inline(child, depth)))
    .join('')
}

function inline(node: PageNode, depth: number): string {
  if (node.nodeType === 3) return escaped((node.textContent ?? '').replace(/\s+/g, ' '))
  if (node.nodeType !== 1 || depth > MAX_DEPTH) return ''
  const name = nameOf(node)
  const attribute = (key: string): string => (isElement(node) ? (node.getAttribute(key) ?? '') : '')
  if (name === 'br') return '\\\n'
  // A picture is never fetched for a reader: its words stay.
  if (name === 'img') return escaped(attribute('alt'))
  if (name === 'code' || name === 'kbd' || name === 'samp') return `\`${(node.textContent ?? '').replace(/`/g, "'")}\``
  const text = children(node, depth + 1)
  if (text.trim() === '') return text
  if (name === 'strong' || name === 'b') return around('**', text)
  if (name === 'em' || name === 'i') return around('*', text)
  if (name === 'a') {
    const href = attribute('href').trim()
    return /^(?:https?:|mailto:|\/|#|[\w.-]+$)/i.test(href) && !/[\s()<>]/.test(href)
      ? `[${text.trim()}](${href})`
      : text
  }
  return text
}

function around(mark: string, text: string): string {
  const inner = text.trim()
  const start = text.startsWith(inner) ? '' : ' '
  return `${start}${mark}${inner.replaceAll(mark, '')}${mark}${text.endsWith(inner) ? '' : ' '}`
}

function tidy(line: string): string {
  return line
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .replace(/\\$/, '')
    .trim()
}

/** Text with the characters escaped that Markdown would read as marks, or a page as HTML. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&').replace(/^(\s*)([#>+-]|\d+[.)])(?=\s)/, '$1\\$2')
}
