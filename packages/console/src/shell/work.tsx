// Work that is not sent yet: drafts by conversation, and replies on their way. In memory only, and only while the same person is in.
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react'
import { desk } from '../wire/calls.ts'
import { meKey } from '../wire/client.ts'
import { kindOf, type ProblemKind } from '../wire/problem.ts'

/** A reply or note on its way. `client_id` stays the same through every retry, so that it arrives once. */
export interface Outgoing {
  readonly client_id: string
  readonly conversation: string
  readonly kind: 'reply' | 'note'
  readonly text: string
  readonly at: string
  readonly state: 'sending' | ProblemKind
}

interface Work {
  readonly outgoing: readonly Outgoing[]
  send(conversation: string, kind: Outgoing['kind'], text: string): Promise<boolean>
  again(client_id: string): Promise<boolean>
  discard(client_id: string): void
  /** Drafts are kept beside React's state: a key press in the composer redraws the composer, and nothing else. */
  readonly drafts: Map<string, unknown>
}

const Context = createContext<Work | undefined>(undefined)

/** The unsent work. */
export function useWork(): Work {
  const work = use(Context)
  if (work === undefined) throw new Error('outside WorkProvider')
  return work
}

/** Holds the unsent work for as long as somebody is signed in. */
export function WorkProvider(props: { children: ReactNode }): ReactNode {
  const queries = useQueryClient()
  const [outgoing, setOutgoing] = useState<readonly Outgoing[]>([])
  const drafts = useRef(new Map<string, unknown>()).current

  const put = useCallback(
    async (item: Outgoing): Promise<boolean> => {
      setOutgoing((now) => [
        ...now.filter((other) => other.client_id !== item.client_id),
        { ...item, state: 'sending' },
      ])
      try {
        const call = item.kind === 'reply' ? desk.reply : desk.note
        await call(item.conversation, item.text, item.client_id)
        // It leaves this list when the server's own copy is on the screen, so that it never blinks.
        await queries.invalidateQueries({ queryKey: ['desk', 'conversation', item.conversation] })
        setOutgoing((now) => now.filter((other) => other.client_id !== item.client_id))
        return true
      } catch (error) {
        const state = kindOf(error)
        if (state === 'signedOut') void queries.invalidateQueries({ queryKey: meKey })
        setOutgoing((now) => now.map((other) => (other.client_id === item.client_id ? { ...other, state } : other)))
        return false
      }
    },
    [queries],
  )

  const work = useMemo<Work>(
    () => ({
      outgoing,
      drafts,
      send: (conversation, kind, text) => {
        const at = new Date().toISOString()
        return put({ client_id: crypto.randomUUID(), conversation, kind, text, at, state: 'sending' })
      },
      again: async (client_id) => {
        const item = outgoing.find((other) => other.client_id === client_id)
        return item === undefined ? false : await put(item)
      },
      discard: (client_id) => {
        setOutgoing((now) => now.filter((other) => other.client_id !== client_id))
      },
    }),
    [outgoing, drafts, put],
  )
  return <Context value={work}>{props.children}</Context>
}
