// Says things to screen readers that others see move: one polite region, one sentence at a time (WCAG 4.1.3).
import { createContext, type ReactNode, use, useCallback, useState } from 'react'

const Context = createContext<(sentence: string) => void>(() => undefined)

/** Speaks a sentence politely. The same sentence twice is spoken twice. */
export function useAnnounce(): (sentence: string) => void {
  return use(Context)
}

/** Holds the region; it must be on the page before anything is said. */
export function Announcer(props: { children: ReactNode }): ReactNode {
  const [said, setSaid] = useState({ sentence: '', turn: 0 })
  const announce = useCallback((sentence: string) => {
    setSaid((before) => ({ sentence, turn: before.turn + 1 }))
  }, [])
  return (
    <Context value={announce}>
      {props.children}
      <div className="unseen" aria-live="polite" data-announcer>
        {/* A new element makes a repeated sentence a change, and only changes are spoken. */}
        <p key={said.turn}>{said.sentence}</p>
      </div>
    </Context>
  )
}
