// Draws the safe tree of a message, block by block, so that a growing text keeps what is already on the page.
import { proseNodes } from '@aboveboard/prose/dom'
import type { Message } from '@aboveboard/protocol/wire'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

type Blocks = Parameters<typeof proseNodes>[0]['blocks']

/** The words of a message; `links` names the hosts whose links are live. */
export function Prose({ message, links }: { message: Message; links: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null)
  const [draw] = useState(openDrawing)
  useLayoutEffect(() => {
    if (place.current !== null) draw(place.current, message.tree.filter(isBlock), links)
  }, [draw, message.tree, links])
  return <div class="words" ref={place} />
}

function openDrawing() {
  let drawn: string[] = []
  return (holder: HTMLElement, blocks: Blocks, links: readonly string[]): void => {
    const wanted = blocks.map((block) => JSON.stringify([block, links]))
    const changed = wanted.findIndex((text, i) => text !== drawn[i])
    const whole = holder.childNodes.length === drawn.length
    const keep = whole ? (changed < 0 ? wanted.length : changed) : 0
    while (holder.childNodes.length > keep) holder.lastChild?.remove()
    holder.append(proseNodes({ blocks: blocks.slice(keep) }, document, { links, heading: 3 }))
    drawn = wanted
  }
}

function isBlock(value: unknown): value is Blocks[number] {
  return typeof value === 'object' && value !== null && 'kind' in value
}
