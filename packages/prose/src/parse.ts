/** Untrusted Markdown to a safe tree, on the server: the parser is as big as the whole frame, the tree is not. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { clean } from './clean.ts'
import { isLinkable } from './links.ts'
import { type Block, type Inline, MAX_DEPTH, type Prose, plainProse } from './prose.ts'
import { tableOf } from './table.ts'

/** How to read. `resolve` turns a link of an article into the address of the page it means, or `undefined` for no link. */
export interface ParseOptions {
  resolve?: (href: string) => string | undefined
}

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

// Raw HTML is switched off in the grammar, so it arrives as the text it is (PI-03); text indented by people is no code.
const GRAMMAR = { extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } }] }

/** The tree of a text: CommonMark without raw HTML and images, plus pipe tables. Bounded time, never throws on text. */
export function parseProse(source: string, options: ParseOptions = {}): Prose {
  const { text, plain, cut } = clean(source)
  const prose = plain ? plainProse(text) : { blocks: readBlocks(text, options) }
  return cut ? { ...prose, cut } : prose
}

function readBlocks(text: string, options: ParseOptions): Block[] {
  const root = fromMarkdown(text, GRAMMAR)
  const definitions = new Map<string, string>()
  for (const node of root.children) if (node.type === 'definition') definitions.set(node.identifier, node.url)

  const link = (href: string | undefined, of: Inline[]): Inline[] => {
    const target = href === undefined ? undefined : options.resolve ? options.resolve(href) : href
    return target !== undefined && isLinkable(target) ? [{ kind: 'link', href: target, of }] : of
  }

  const inline = (nodes: readonly Node[], depth: number): Inline[] => nodes.flatMap((node) => one(node, depth + 1))

  const one = (node: Node, depth: number): Inline[] => {
    if (depth > MAX_DEPTH) return [{ kind: 'text', text: wordsOf(node) }]
    if (node.type === 'text' || node.type === 'html') return [{ kind: 'text', text: node.value }]
    if (node.type === 'inlineCode') return [{ kind: 'code', text: node.value }]
    if (node.type === 'break') return [{ kind: 'break' }]
    if (node.type === 'emphasis' || node.type === 'strong')
      return [{ kind: node.type, of: inline(node.children, depth) }]
    if (node.type === 'link') return link(node.url, inline(node.children, depth))
    if (node.type === 'linkReference') return link(definitions.get(node.identifier), inline(node.children, depth))
    // A picture would be fetched by the reader's browser and tell its server so (PI-01): only its words stay.
    if ((node.type === 'image' || node.type === 'imageReference') && node.alt) return [{ kind: 'text', text: node.alt }]
    return []
  }

  const blocks = (nodes: readonly Node[], depth: number): Block[] =>
    depth > MAX_DEPTH ? [] : nodes.flatMap((node) => blockOf(node, depth + 1))

  const cell = (words: string): Inline[] => {
    const [first] = words === '' ? [] : readBlocks(words, options)
    return first?.kind === 'paragraph' ? first.of : words === '' ? [] : [{ kind: 'text', text: words }]
  }

  const paragraph = (source: string, of: readonly Node[]): Block => {
    const table = tableOf(source)
    if (table === undefined) return { kind: 'paragraph', of: inline(of, 0) }
    return { kind: 'table', head: table.head.map(cell), rows: table.rows.map((row) => row.map(cell)) }
  }

  const blockOf = (node: Node, depth: number): Block[] => {
    if (node.type === 'paragraph') {
      return [paragraph(text.slice(node.position?.start.offset, node.position?.end.offset), node.children)]
    }
    if (node.type === 'heading') return [{ kind: 'heading', level: node.depth, of: inline(node.children, 0) }]
    if (node.type === 'code') return [{ kind: 'codeblock', text: node.value }]
    if (node.type === 'blockquote') return [{ kind: 'quote', of: blocks(node.children, depth) }]
    if (node.type !== 'list') return []
    const items = node.children.map((item) => blocks(item.children, depth))
    return [{ kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items }]
  }

  return blocks(root.children, 0)
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  const words: string[] = []
  const rest: Node[] = [node]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if ('value' in next) words.push(next.value)
    else if ('children' in next) rest.push(...next.children.toReversed())
  }
  return words.join('')
}
