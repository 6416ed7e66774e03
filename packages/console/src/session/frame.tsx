// The sheet on which somebody signs in or up: mark, title, one column.
import { type ReactNode, useEffect, useRef } from 'react'
import { Mark } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'

/** One sheet in the middle of an empty desk. `focusTitle` where it replaces another screen, so that nobody is left nowhere. */
export function Sheet(props: { title: string; lead?: string; focusTitle?: boolean; children: ReactNode }): ReactNode {
  const { text } = useWords()
  const title = useRef<HTMLHeadingElement>(null)
  const { focusTitle } = props
  useEffect(() => {
    if (focusTitle === true) title.current?.focus()
  }, [focusTitle])
  return (
    <main className="door" id="content">
      <div className="door-sheet">
        <p className="brand">
          <Mark />
          {text.product}
        </p>
        <h1 ref={title} tabIndex={-1}>
          {props.title}
        </h1>
        {props.lead === undefined ? null : <p className="lead">{props.lead}</p>}
        {props.children}
      </div>
    </main>
  )
}
