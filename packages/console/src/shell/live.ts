// Keeps what is on the screen in step with the server: an event says only what changed, and that is asked for again.
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { desk } from '../wire/calls.ts'
import { type LineState, openEventStream } from '../wire/event-stream.ts'

/** While an answer streams, events come faster than anybody reads: they are gathered this long. */
const GATHER_MS = 150

/** Opens the desk's stream for as long as the caller is shown; gives the state of the line. */
export function useLive(onSignedOut: () => void): LineState {
  const queries = useQueryClient()
  const [line, setLine] = useState<LineState>('connecting')
  useEffect(() => {
    const gather = gatherer(queries)
    const close = openEventStream(desk.stream, {
      onState: (state) => {
        setLine(state)
        if (state === 'refused') void queries.invalidateQueries({ queryKey: ['me'] })
      },
      onOpen: () => void queries.invalidateQueries({ queryKey: ['desk'] }),
      onEvent: (event, data) => {
        if (event === 'signed-out') onSignedOut()
        if (event === 'conversation') gather.changed(idIn(data, 'id'))
        if (event === 'message') gather.changed(idIn(data, 'conversation'))
      },
    })
    return () => {
      close()
      gather.stop()
    }
  }, [queries, onSignedOut])
  return line
}

const lists = { queryKey: ['desk', 'list'] }

/** Asks for the lists again. One that is on its way may be older than the news: it is let come, and asked for once more. */
async function listAgain(queries: QueryClient): Promise<void> {
  const isOnItsWay = queries.isFetching(lists) > 0
  await queries.invalidateQueries(lists, { cancelRefetch: false })
  if (isOnItsWay) await queries.invalidateQueries(lists, { cancelRefetch: false })
}

function gatherer(queries: QueryClient): { changed: (id: string | undefined) => void; stop: () => void } {
  const waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => {
    timer = undefined
    void listAgain(queries)
    for (const id of waiting) {
      void queries.invalidateQueries({ queryKey: ['desk', 'conversation', id] })
    }
    waiting.clear()
  }
  return {
    changed: (id) => {
      if (id === undefined) return
      waiting.add(id)
      timer ??= setTimeout(tell, GATHER_MS)
    },
    stop: () => {
      clearTimeout(timer)
    },
  }
}

function idIn(data: unknown, member: 'id' | 'conversation'): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const id = Object.entries(data).find(([name]) => name === member)?.[1]
  return typeof id === 'string' ? id : undefined
}
