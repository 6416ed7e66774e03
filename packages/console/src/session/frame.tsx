// The sheet on which somebody signs in or up: mark, title, one column.
import type { ReactNode } from 'react'
import { Mark } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'

/** One sheet in the middle of an empty desk. */
export function Sheet(props: { title: string; lead?: string; children: ReactNode }): ReactNode {
  const { text } = useWords()
  return (
    <main className="door" id="content">
      <div className="door-sheet">
        <p className="brand">
          <Mark />
          {text.product}
        </p>
        <h1>{props.title}</h1>
        {props.lead === undefined ? null : <p className="lead">{props.lead}</p>}
        {props.children}
      </div>
    </main>
  )
}
