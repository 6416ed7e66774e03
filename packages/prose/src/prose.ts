/** The safe tree: what untrusted text may become, as plain JSON that travels on the wire. */

/** Text inside a block. A link carries its target as written; whether it is live is decided when it is rendered. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'emphasis' | 'strong'; of: Inline[] }
  | { kind: 'link'; href: string; of: Inline[] }

/** A block. There is no kind for raw HTML, images, frames or forms: what has no kind cannot be rendered (I-03). */
export type Block =
  | { kind: 'paragraph'; of: Inline[] }
  | { kind: 'heading'; level: number; of: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'quote'; of: Block[] }
  | { kind: 'codeblock'; text: string }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }

/** A whole text. `cut` is there when the text was longer than `MAX_CHARACTERS` and its end is missing. */
export interface Prose {
  blocks: Block[]
  cut?: true
}

/** Most characters (UTF-16 units) of one text that are parsed; the cost of the parser is measured at this size. */
export const MAX_CHARACTERS = 16_384

/** Deepest nesting that is parsed or rendered; deeper parts are flattened or left out. */
export const MAX_DEPTH = 12

/** A text without any markup as a tree: blank lines part paragraphs, single line ends are kept. */
export function plainProse(text: string): Prose {
  const blocks = text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part): Block => {
      const lines = part.split('\n')
      const of = lines.flatMap((line, i): Inline[] => [
        ...(i === 0 ? [] : [{ kind: 'break' } as const]),
        { kind: 'text', text: line },
      ])
      return { kind: 'paragraph', of }
    })
  return { blocks }
}

/** The words of a tree without markup, for screen readers, notifications and the plain part of a mail. */
export function proseText(prose: Prose): string {
  return prose.blocks.map((block) => blockText(block, 0)).join('\n\n')
}

function blockText(block: Block, depth: number): string {
  if (depth > MAX_DEPTH) return ''
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.of)
    case 'codeblock':
      return block.text
    case 'quote':
      return block.of.map((inner) => blockText(inner, depth + 1)).join('\n')
    case 'list':
      return block.items
        .map((item, i) => {
          const mark = block.ordered ? `${block.start + i}. ` : '• '
          return mark + item.map((inner) => blockText(inner, depth + 1)).join('\n')
        })
        .join('\n')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' | ')).join('\n')
  }
}

function inlineText(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
        case 'code':
          return node.text
        case 'break':
          return '\n'
        case 'emphasis':
        case 'strong':
        case 'link':
          return inlineText(node.of)
      }
    })
    .join('')
}
