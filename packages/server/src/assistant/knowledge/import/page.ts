/** The few parts of a parsed web page that importing needs; the server knows no DOM types otherwise. */
import { parseHTML } from 'linkedom'

/** A node: 1 element, 3 text, 8 comment. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageNode | null
  removeChild(child: PageNode): unknown
}

/** An element with its attributes. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  remove(): void
}

/** A page. Scripts in it never run and nothing that it names is fetched. */
export interface Page extends PageNode {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Parses a page; broken HTML gives what can be made of it. */
export function openPage(html: string): Page {
  // Without an html element the parser gives no body at all.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  const { document }: { document: Page } = parseHTML(whole)
  return document
}
