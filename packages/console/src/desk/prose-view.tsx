// Draws the safe tree of a message with React, by the one walk that all surfaces share (I-03): the walk is handed a maker of
// light nodes instead of `document`, and those become React elements. Nothing is ever parsed as HTML.
import { type Block, type Prose, plainProse } from '@aboveboard/prose'
import { type LinkAllowList, type NodeMaker, proseNodes } from '@aboveboard/prose/dom'
import { createElement, Fragment, type ReactNode } from 'react'

type Piece = string | Element

interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Piece[]
  append: (...pieces: Piece[]) => void
  setAttribute: (name: string, value: string) => void
}

function element(name: string): Element {
  const attributes: Record<string, string> = {}
  const children: Piece[] = []
  return {
    name,
    attributes,
    children,
    append: (...pieces) => {
      children.push(...pieces)
    },
    setAttribute: (attribute, value) => {
      attributes[attribute] = value
    },
  }
}

const maker: NodeMaker<Piece, Element> = {
  createElement: element,
  createTextNode: (text) => text,
  createDocumentFragment: () => element(''),
}

/** The tree of a message, or its plain text where it has none. */
export function treeOf(message: { readonly tree: readonly unknown[]; readonly text: string }): Prose {
  const blocks = message.tree.filter(isBlock)
  return blocks.length === 0 ? plainProse(message.text) : { blocks }
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && 'kind' in value
}

/** A message as elements. `renderWords` draws each run of text, so that chips can stand in it; `links` says where links may lead. */
export function ProseView(props: {
  prose: Prose
  links: LinkAllowList
  renderWords: (text: string) => ReactNode
}): ReactNode {
  const draw = (piece: Piece, key: number): ReactNode =>
    typeof piece === 'string' ? (
      <Fragment key={key}>{props.renderWords(piece)}</Fragment>
    ) : (
      createElement(piece.name, { ...piece.attributes, key }, ...piece.children.map(draw))
    )
  return (
    <div className="prose">{proseNodes(props.prose, maker, { links: props.links, heading: 4 }).children.map(draw)}</div>
  )
}
