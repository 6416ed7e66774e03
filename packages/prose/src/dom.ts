/** Tree to DOM nodes in the browser, made by createElement and createTextNode only, so nothing is ever parsed as HTML. */
import type { Prose } from './prose.ts'
import { type RenderOptions, render } from './render.ts'

export type { LinkAllowList } from './links.ts'
export type { RenderOptions } from './render.ts'

/** What can hold nodes. */
export interface Holder<Node> {
  append(...nodes: Node[]): void
}

/** The three makers of `document` that are used. `innerHTML` and its kin cannot even be named through this type. */
export interface NodeMaker<Node, Fragment extends Holder<Node>> {
  createElement(name: string): Node & Holder<Node> & { setAttribute(name: string, value: string): void }
  createTextNode(text: string): Node
  createDocumentFragment(): Fragment
}

/** A fragment with the nodes of a tree, ready to be appended; `make` is `document`. */
export function proseNodes<Node, Fragment extends Holder<Node>>(
  prose: Prose,
  make: NodeMaker<Node, Fragment>,
  options: RenderOptions = {},
): Fragment {
  const nodes = render<Node>(
    prose,
    {
      element(name, attributes, children) {
        const element = make.createElement(name)
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
        element.append(...children)
        return element
      },
      text: (text) => make.createTextNode(text),
    },
    options,
  )
  const fragment = make.createDocumentFragment()
  fragment.append(...nodes)
  return fragment
}
