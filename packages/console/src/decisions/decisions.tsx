// The page of decisions: what waits for a person, and one of them opened beside it.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { Empty, Fault, Skeleton } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { fill } from '../text/text.ts'
import { type DeskDecisionRow, decisions } from './calls.ts'
import { DecisionSheet } from './sheet.tsx'

/** The page; `open` is the id of the decision that is open. */
export function Decisions({ open }: { open: string | undefined }): ReactNode {
  const { text, lang } = useWords()
  const [, go] = useLocation()
  const waiting = useQuery({
    queryKey: ['desk', 'decisions', lang],
    queryFn: ({ signal }) => decisions.list(undefined, lang, signal),
    refetchInterval: 30_000,
  })
  return (
    <div className={`page decisions ${open === undefined ? '' : 'with-open'}`}>
      <header className="page-head">
        <h1>{text.decisions.title}</h1>
        <p className="lead">{text.decisions.lead}</p>
      </header>
      <div className="decision-columns">
        <section aria-label={text.decisions.list} className="decision-list">
          {waiting.isPending ? (
            <Skeleton rows={4} kind="list" />
          ) : waiting.data === undefined ? (
            <Fault title={text.decisions.failed} error={waiting.error} retry={() => void waiting.refetch()} />
          ) : waiting.data.decisions.length === 0 ? (
            <Empty icon="check" title={text.decisions.empty} help={text.decisions.emptyHelp} />
          ) : (
            <DecisionLinks rows={waiting.data.decisions} open={open} />
          )}
        </section>
        {open === undefined ? null : (
          <DecisionSheet
            key={open}
            id={open}
            onLeave={() => {
              go('/desk/decisions')
            }}
          />
        )}
      </div>
    </div>
  )
}

/** Links to decisions, each with its state and since when it waits. */
export function DecisionLinks(props: { rows: readonly DeskDecisionRow[]; open: string | undefined }): ReactNode {
  const { text, time } = useWords()
  return (
    <ul className="decision-links">
      {props.rows.map((row) => (
        <li key={row.id}>
          <Link href={`/desk/decisions/${row.id}`} aria-current={row.id === props.open ? 'true' : undefined}>
            <strong>{row.title.text}</strong>
            <span className={`state decision-${row.state}`}>{text.decisions.states[row.state]}</span>
            <small>
              {time.full(row.decided_at)}
              {row.due_at === null ? null : ` · ${fill(text.decisions.due, { date: time.date(row.due_at) })}`}
            </small>
          </Link>
        </li>
      ))}
    </ul>
  )
}
