// Values that were revealed for a reason: in memory only, for fifteen minutes, gone with the conversation (M-04).
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { desk } from '../wire/calls.ts'
import type { RevealReason } from '../wire/shapes.ts'
import { tokenName } from './tokens.ts'

interface Shown {
  readonly value: string
  readonly until: number
}

interface Reveals {
  valueOf: (token: string) => string | undefined
  /** Asks the server; rejects with its problem. */
  reveal: (token: string, reason: RevealReason, words: string) => Promise<void>
  hide: (token: string) => void
  /** False where the person restricted the use of their data. */
  readonly allowed: boolean
}

const Context = createContext<Reveals | undefined>(undefined)
/** How long a value stays on the screen. The ledger counts one look for the same span. */
const SHOWN_MS = 15 * 60_000

/** What is revealed in this conversation. */
export function useReveals(): Reveals {
  const reveals = use(Context)
  if (reveals === undefined) throw new Error('outside RevealProvider')
  return reveals
}

/** Holds what is revealed; give it the conversation as `key`, so that another one starts with nothing. */
export function RevealProvider(props: { conversation: string; allowed: boolean; children: ReactNode }): ReactNode {
  const { conversation, allowed } = props
  const [shown, setShown] = useState<Readonly<Record<string, Shown>>>({})

  const hide = useCallback((token: string) => {
    const name = tokenName(token)
    setShown((now) => Object.fromEntries(Object.entries(now).filter(([other]) => other !== name)))
  }, [])

  useEffect(() => {
    const timers = Object.entries(shown).map(([token, { until }]) =>
      setTimeout(
        () => {
          hide(token)
        },
        Math.max(0, until - Date.now()),
      ),
    )
    return () => {
      timers.forEach(clearTimeout)
    }
  }, [shown, hide])

  const reveals = useMemo<Reveals>(
    () => ({
      allowed,
      hide,
      valueOf: (token) => shown[tokenName(token)]?.value,
      reveal: async (token, reason, words) => {
        const { value } = await desk.reveal(conversation, token, reason, words)
        setShown((now) => ({ ...now, [tokenName(token)]: { value, until: Date.now() + SHOWN_MS } }))
      },
    }),
    [conversation, allowed, shown, hide],
  )
  return <Context value={reveals}>{props.children}</Context>
}
