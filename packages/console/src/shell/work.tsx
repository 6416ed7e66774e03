// Work that is not sent yet: drafts by conversation, and replies on their way. It lies in memory only, outlives a session that
// ran out, so that nobody loses half a reply, and is shown to nobody but the one who wrote it. Signing out drops it.
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import { useMe } from '../session/me.tsx'
import { desk } from '../wire/calls.ts'
import { meKey } from '../wire/client.ts'
import { kindOf } from '../wire/problem.ts'
import type { Outgoing } from './outgoing.ts'

interface Shelf {
  readonly outgoing: readonly Outgoing[]
  put: (item: Outgoing) => Promise<boolean>
  discard: (client_id: string) => void
  readonly drafts: Map<string, unknown>
}

interface Work {
  readonly outgoing: readonly Outgoing[]
  /** Sends; resolves with whether it arrived. What did not stays in `outgoing` with the reason. */
  send: (conversation: string, kind: Outgoing['kind'], text: string) => Promise<boolean>
  again: (item: Outgoing) => Promise<boolean>
  discard: (item: Outgoing) => void
  /** The draft kept for a place, as it was put there. */
  draft: (place: string) => unknown
  /** Keeps a draft beside React's state: a key press redraws the composer, and nothing else. */
  keepDraft: (place: string, draft: unknown) => void
}

const Context = createContext<Shelf | undefined>(undefined)

/** The unsent work of the person who is in. */
export function useWork(): Work {
  const shelf = use(Context)
  const { id: owner } = useMe()
  if (shelf === undefined) throw new Error('outside WorkProvider')
  return useMemo<Work>(
    () => ({
      outgoing: shelf.outgoing.filter((item) => item.owner === owner),
      send: (conversation, kind, text) => {
        const at = new Date().toISOString()
        return shelf.put({ client_id: crypto.randomUUID(), owner, conversation, kind, text, at, state: 'sending' })
      },
      again: (item) => shelf.put(item),
      discard: (item) => {
        shelf.discard(item.client_id)
      },
      draft: (place) => shelf.drafts.get(`${owner} ${place}`),
      keepDraft: (place, draft) => {
        shelf.drafts.set(`${owner} ${place}`, draft)
      },
    }),
    [shelf, owner],
  )
}

/** Holds the unsent work; stands outside the gate. */
export function WorkProvider(props: { children: ReactNode }): ReactNode {
  const queries = useQueryClient()
  const [outgoing, setOutgoing] = useState<readonly Outgoing[]>([])
  const [drafts] = useState(() => new Map<string, unknown>())

  const put = useCallback(
    async (item: Outgoing): Promise<boolean> => {
      const others = (now: readonly Outgoing[]): Outgoing[] => now.filter((one) => one.client_id !== item.client_id)
      setOutgoing((now) => [...others(now), { ...item, state: 'sending' }])
      try {
        const call = item.kind === 'reply' ? desk.reply : desk.note
        await call(item.conversation, item.text, item.client_id)
        // It leaves this list when the server's own copy is on the screen, so that it never blinks.
        await queries.invalidateQueries({ queryKey: ['desk', 'conversation', item.conversation] })
        setOutgoing(others)
        return true
      } catch (error) {
        const state = kindOf(error)
        if (state === 'signedOut') void queries.invalidateQueries({ queryKey: meKey })
        setOutgoing((now) => [...others(now), { ...item, state }])
        return false
      }
    },
    [queries],
  )

  const shelf = useMemo<Shelf>(
    () => ({
      outgoing,
      put,
      drafts,
      discard: (client_id) => {
        setOutgoing((now) => now.filter((item) => item.client_id !== client_id))
      },
    }),
    [outgoing, put, drafts],
  )
  return <Context value={shelf}>{props.children}</Context>
}
