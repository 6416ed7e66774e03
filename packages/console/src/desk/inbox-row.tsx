// One conversation in the list: a name that says nothing, its topic, and how long somebody has waited.
import type { KeyboardEvent, ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'
import { useNow } from '../shell/now.ts'
import { languageName } from '../text/language.ts'
import { fill } from '../text/text.ts'
import type { InboxFilter, InboxRow } from '../wire/shapes.ts'
import { StateMark } from './state-mark.tsx'
import { isLongWait } from './waiting.ts'

/** A row of the list: one link with everything in it. */
export function Row(props: {
  row: InboxRow
  view: InboxFilter
  open: boolean
  /** Only where several sites share the desk. */
  showSite: boolean
  inTabOrder: boolean
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
}): ReactNode {
  const { text, lang, time, count } = useWords()
  const now = useNow()
  const { row, view } = props
  const waiting = row.state === 'waiting' ? row.waiting_since : null
  return (
    <li>
      <Link
        href={`/desk/${view}/${row.id}`}
        className={`row ${row.unread > 0 ? 'unread' : ''}`}
        aria-current={props.open ? 'true' : undefined}
        tabIndex={props.inTabOrder ? 0 : -1}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
      >
        <span className="row-line">
          <strong>{row.label}</strong>
          {waiting === null ? (
            <time dateTime={row.last_at} title={time.full(row.last_at)}>
              {time.span(row.last_at, now)}
            </time>
          ) : (
            <span className={`wait ${isLongWait(waiting, now) ? 'long' : ''}`} title={time.full(waiting)}>
              <Icon name="clock" />
              <span aria-hidden="true">{time.span(waiting, now)}</span>
              <span className="unseen">{fill(text.inbox.waits, { time: time.spoken(waiting, now) })}</span>
            </span>
          )}
        </span>
        <span className="row-topic">{row.topic ?? <em>{text.inbox.noTopic}</em>}</span>
        <span className="row-line low">
          <span className="row-marks">
            {row.state === 'waiting' && view === 'waiting' ? null : <StateMark conversation={row} />}
            <span>{languageName(row.lang, lang)}</span>
            {props.showSite ? <span>{row.site}</span> : null}
          </span>
          {row.unread > 0 ? (
            <span className="count">
              <span aria-hidden="true">{row.unread}</span>
              <span className="unseen">{count(text.inbox.unread, row.unread)}</span>
            </span>
          ) : null}
        </span>
      </Link>
    </li>
  )
}
