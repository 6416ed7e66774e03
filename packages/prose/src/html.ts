/** Tree to HTML text, for the portal and for mail. */
import type { Prose } from './prose.ts'
import { type Canvas, type RenderOptions, render } from './render.ts'

export type { LinkAllowList } from './links.ts'
export type { RenderOptions } from './render.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text with every character escaped that means something in HTML content or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

const canvas: Canvas<string> = {
  element(name, attributes, children) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    const open = `<${name}${written.join('')}>`
    return name === 'br' ? open : `${open}${children.join('')}</${name}>`
  },
  text: escapeHtml,
}

/** The HTML of a tree: only the elements that `render` names, every text and attribute escaped. */
export function proseHtml(prose: Prose, options: RenderOptions = {}): string {
  return render(prose, canvas, options).join('')
}
