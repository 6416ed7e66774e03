// The list of conversations. Moving through it opens nothing, because every opening is noted in the access log.
import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { fill } from '../text/text.ts'
import type { InboxFilter, InboxRow } from '../wire/shapes.ts'
import { Row } from './inbox-row.tsx'

interface ListProps {
  view: InboxFilter
  rows: readonly InboxRow[]
  open: string | undefined
  search: string
  list: RefObject<HTMLUListElement | null>
  hasMore: boolean
  loadingMore: boolean
  onMore: () => void
}

/** The rows. One of them takes part in the tab order; arrow keys, Home and End move among them. */
export function InboxList(props: ListProps): ReactNode {
  const { text } = useWords()
  const { rows, list } = props
  const [last, setLast] = useState<string>()
  const stop = [last, props.open].find((id) => rows.some((row) => row.id === id)) ?? rows[0]?.id

  const severalSites = new Set(rows.map((row) => row.site)).size > 1

  const move = (event: KeyboardEvent): void => {
    const links = linksIn(list.current)
    const here = links.findIndex((link) => link === document.activeElement)
    const there = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[event.key]
    const link = there === undefined ? undefined : links[there]
    if (link === undefined) return
    event.preventDefault()
    link.focus()
  }

  if (rows.length === 0) return <Nothing view={props.view} search={props.search} />
  return (
    <>
      <ul className="inbox" ref={list} aria-label={text.inbox.conversations}>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            view={props.view}
            open={row.id === props.open}
            showSite={severalSites}
            inTabOrder={row.id === stop}
            onKeyDown={move}
            onFocus={() => {
              setLast(row.id)
            }}
          />
        ))}
      </ul>
      {props.hasMore ? (
        <div className="more">
          <Button busy={props.loadingMore} onPress={props.onMore}>
            {text.app.more}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** Moves the cursor by one row, starting from where it is or from the open conversation; used by the single keys. */
export function stepIn(list: HTMLUListElement | null, step: 1 | -1): void {
  const links = linksIn(list)
  const cursor = links.findIndex((link) => link === document.activeElement)
  const here = cursor === -1 ? links.findIndex((link) => link.getAttribute('aria-current') === 'true') : cursor
  links[here === -1 ? 0 : Math.min(links.length - 1, Math.max(0, here + step))]?.focus()
}

function linksIn(list: HTMLUListElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('a.row') ?? [])]
}

function Nothing(props: { view: InboxFilter; search: string }): ReactNode {
  const { text } = useWords()
  if (props.search !== '') return <Empty title={fill(text.inbox.emptySearch, { words: props.search })} />
  const words = {
    waiting: [text.inbox.emptyWaiting, text.inbox.emptyWaitingHelp],
    mine: [text.inbox.emptyMine, text.inbox.emptyMineHelp],
    open: [text.inbox.emptyOpen],
    resolved: [text.inbox.emptyResolved],
    all: [text.inbox.emptyAll, text.inbox.emptyAllHelp],
  }[props.view]
  return <Empty icon="inbox" title={words[0] ?? ''} {...(words[1] === undefined ? {} : { help: words[1] })} />
}
