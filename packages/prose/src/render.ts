/** The one walk from tree to page; what it draws on (DOM or HTML text) is handed in, so both always agree. */
import { type LinkAllowList, linkTarget } from './links.ts'
import { type Block, type Inline, MAX_DEPTH, type Prose } from './prose.ts'

/** What a page is made of: elements with fixed names and attributes, and text that is only ever text. */
export interface Canvas<Node> {
  element(name: string, attributes: Record<string, string>, children: Node[]): Node
  text(text: string): Node
}

/** How to render. `links`: where links may lead, default nowhere. `heading`: level of the topmost heading, default 3. */
export interface RenderOptions {
  links?: LinkAllowList
  heading?: number
}

/** The nodes of a tree on a canvas. Unknown kinds and too deep parts are left out, never guessed. */
export function render<Node>(prose: Prose, canvas: Canvas<Node>, options: RenderOptions = {}): Node[] {
  const element: Canvas<Node>['element'] = (name, attributes, children) => canvas.element(name, attributes, children)
  const text = (words: string): Node => canvas.text(words)
  const links = options.links ?? []
  const top = options.heading ?? 3

  const inline = (nodes: Inline[], depth: number): Node[] =>
    depth > MAX_DEPTH ? [] : nodes.flatMap((node) => one(node, depth + 1))

  const one = (node: Inline, depth: number): Node[] => {
    switch (node.kind) {
      case 'text':
        return [text(node.text)]
      case 'code':
        return [element('code', {}, [text(node.text)])]
      case 'break':
        return [element('br', {}, [])]
      case 'emphasis':
        return [element('em', {}, inline(node.of, depth))]
      case 'strong':
        return [element('strong', {}, inline(node.of, depth))]
      case 'link':
        return link(node.href, inline(node.of, depth), labelOf(node.of))
      default:
        return []
    }
  }

  const link = (href: string, label: Node[], words: string): Node[] => {
    const target = linkTarget(href, links)
    const host = target.host === undefined || words.includes(target.host) ? [] : [text(` (${target.host})`)]
    if (target.href === undefined) return [...label, ...host]
    // No opener, no referrer, and no vote for what strangers link to.
    const attributes = { href: target.href, rel: 'noopener noreferrer nofollow', target: '_blank' }
    return [element('a', attributes, [...label, ...host])]
  }

  const cells = (name: string, row: Inline[][], depth: number): Node =>
    element(
      'tr',
      {},
      row.map((cell) => element(name, name === 'th' ? { scope: 'col' } : {}, inline(cell, depth))),
    )

  const blocks = (list: Block[], depth: number): Node[] =>
    depth > MAX_DEPTH ? [] : list.flatMap((block) => blockOf(block, depth + 1))

  const blockOf = (block: Block, depth: number): Node[] => {
    switch (block.kind) {
      case 'paragraph':
        return [element('p', {}, inline(block.of, 0))]
      case 'heading':
        return [
          element(`h${Math.min(6, Math.max(1, Math.trunc(block.level) + top - 1 || top))}`, {}, inline(block.of, 0)),
        ]
      case 'codeblock':
        return [element('pre', {}, [element('code', {}, [text(block.text)])])]
      case 'quote':
        return [element('blockquote', {}, blocks(block.of, depth))]
      case 'list': {
        const items = block.items.map((item) => element('li', {}, tight(item, depth)))
        const start = block.ordered && block.start !== 1 ? { start: String(Math.trunc(block.start) || 1) } : {}
        return [element(block.ordered ? 'ol' : 'ul', start, items)]
      }
      case 'table':
        return [
          element('table', {}, [
            element('thead', {}, [cells('th', block.head, 0)]),
            element(
              'tbody',
              {},
              block.rows.map((row) => cells('td', row, 0)),
            ),
          ]),
        ]
      default:
        return []
    }
  }

  // An item of one paragraph is read as one line, not as a paragraph in a list.
  const tight = (item: Block[], depth: number): Node[] => {
    const [first, ...rest] = item
    return first?.kind === 'paragraph' ? [...inline(first.of, 0), ...blocks(rest, depth)] : blocks(item, depth)
  }

  return [...blocks(prose.blocks, 0), ...(prose.cut ? [element('p', {}, [text('…')])] : [])]
}

function labelOf(nodes: Inline[]): string {
  return nodes.map((node) => ('text' in node ? node.text : 'of' in node ? labelOf(node.of) : '')).join('')
}
