// The views of the inbox with their counts: who waits, what is mine, what the assistant has, what is done.
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useWords } from '../settings/preferences.tsx'
import type { InboxFilter } from '../wire/shapes.ts'

/** The views in the order of urgency. */
export const views: readonly InboxFilter[] = ['waiting', 'mine', 'open', 'resolved', 'all']

/** Whether a word of the address names a view. */
export function isView(word: string): word is InboxFilter {
  return views.some((view) => view === word)
}

/** Links to the views. `resolved` and `all` only grow, so their numbers would tell nothing. */
export function Views(props: { counts: Readonly<Record<string, number>> }): ReactNode {
  const { text, lang } = useWords()
  const [path] = useLocation()
  const number = new Intl.NumberFormat(lang)
  return (
    <ul className="views" aria-label={text.inbox.views}>
      {views.map((view) => {
        const count = view === 'resolved' || view === 'all' ? undefined : props.counts[view]
        const here = path === `/desk/${view}` || path.startsWith(`/desk/${view}/`)
        return (
          <li key={view}>
            <Link href={`/desk/${view}`} className={`view ${view}`} aria-current={here ? 'true' : undefined}>
              {text.inbox[view]}
              {count === undefined || count === 0 ? null : <span className="count">{number.format(count)}</span>}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
