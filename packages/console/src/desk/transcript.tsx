// What was said, from the oldest to the newest. It stays at the newest while one is there, and lies still while one reads above.
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../parts/button.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useAnnounce } from '../shell/announcer.tsx'
import { useNow } from '../shell/now.ts'
import { isSameDay } from '../text/time.ts'
import type { Chip, DeskConversation } from '../wire/shapes.ts'
import type { Entry } from './entries.ts'
import { MessageEntry, NoteEntry } from './message.tsx'
import { OutgoingEntry } from './outgoing.tsx'
import { spokenText } from './tokens.ts'

/** Nearer than this to the end counts as being at the end. */
const NEAR_END = '120px'

/** The transcript of one conversation. */
export function Transcript(props: {
  open: DeskConversation
  entries: readonly Entry[]
  chips: readonly Chip[]
  myName: string
}): ReactNode {
  const { text, count } = useWords()
  const place = useRef<HTMLElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const atEnd = useSeen(end, place)
  const { label } = props.open.conversation
  const { length } = props.open.messages
  const sending = props.entries.at(-1)?.kind === 'outgoing'
  const below = useBelow(length, atEnd)
  useSpoken(props.open, props.myName)

  useLayoutEffect(() => {
    const fresh = place.current?.querySelector<HTMLElement>('.entry-fresh')
    if (fresh === null || fresh === undefined) toEnd(place.current)
    else place.current?.scrollTo({ top: fresh.offsetTop })
  }, [])
  // Whoever writes wants to see it arrive, wherever they were reading.
  useLayoutEffect(() => {
    if (sending || atEnd) toEnd(place.current)
  })

  return (
    <section
      className="transcript"
      ref={place}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={text.talk.transcript}
    >
      <ol>
        {props.entries.map((entry) => {
          switch (entry.kind) {
            case 'day':
              return <Day key={entry.key} at={entry.at} />
            case 'fresh':
              return (
                <li className="entry-fresh" key={entry.key}>
                  <span>{text.talk.unread}</span>
                </li>
              )
            case 'message':
              return (
                <MessageEntry
                  key={entry.key}
                  message={entry.message}
                  conversation={props.open.conversation.id}
                  visitor={label}
                  myName={props.myName}
                />
              )
            case 'note':
              return <NoteEntry key={entry.key} note={entry.note} chips={props.chips} />
            case 'outgoing':
              return <OutgoingEntry key={entry.key} item={entry.item} chips={props.chips} myName={props.myName} />
          }
        })}
      </ol>
      <div ref={end} />
      {below === 0 ? null : (
        <p className="new-below">
          <Button
            icon="chevron"
            onPress={() => {
              toEnd(place.current)
            }}
          >
            {count(text.talk.newBelow, below)}
          </Button>
        </p>
      )}
    </section>
  )
}

/** Whether an element can be seen, or nearly so, in a scrolling place. */
function useSeen(mark: RefObject<HTMLElement | null>, place: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (mark.current === null) return undefined
    const watch = new IntersectionObserver(
      ([last]) => {
        setSeen(last?.isIntersecting ?? false)
      },
      { root: place.current, rootMargin: `0px 0px ${NEAR_END}` },
    )
    watch.observe(mark.current)
    return () => {
      watch.disconnect()
    }
  }, [mark, place])
  return seen
}

/** How many messages came while the reader was further up. */
function useBelow(length: number, atEnd: boolean): number {
  const [left, setLeft] = useState({ atEnd, length })
  // The count begins anew whenever the reader leaves the end.
  if (left.atEnd !== atEnd) setLeft({ atEnd, length })
  return atEnd ? 0 : Math.max(0, length - left.length)
}

function Day(props: { at: string }): ReactNode {
  const { text, time } = useWords()
  const now = useNow()
  const yesterday = now - 24 * 3_600_000
  const words = isSameDay(props.at, now)
    ? text.talk.today
    : isSameDay(props.at, yesterday)
      ? text.talk.yesterday
      : time.day(props.at, now)
  return (
    <li className="entry-day">
      <span>{words}</span>
    </li>
  )
}

/** Speaks what arrives while one is here: whole messages only, never a stream word by word (W-02). */
function useSpoken(open: DeskConversation, myName: string): void {
  const { text } = useWords()
  const announce = useAnnounce()
  const heard = useRef<Set<string>>(undefined)
  useEffect(() => {
    const complete = open.messages.filter((message) => message.state !== 'streaming')
    const before = heard.current
    heard.current = new Set(complete.map((message) => message.id))
    if (before === undefined) return
    const spoken = complete
      .filter((message) => !before.has(message.id) && message.author !== myName)
      .map((message) => {
        const who =
          message.origin === 'visitor'
            ? open.conversation.label
            : message.origin === 'ai'
              ? text.talk.ai
              : (message.author ?? '')
        return `${who}: ${spokenText(message.text, message.chips)}`
      })
    if (spoken.length > 0) announce(spoken.join(' '))
  }, [open, myName, announce, text])
}

function toEnd(place: HTMLElement | null): void {
  place?.scrollTo({ top: place.scrollHeight })
}
