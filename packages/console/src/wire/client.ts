// The cache of answers: what is kept for how long, and the one place that hears that a session is over.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { kindOf } from './problem.ts'

/** The key under which the gate asks who is signed in. */
export const meKey = ['me'] as const

/** A cache of answers. Any 401 makes the gate ask again who this is. What people wrote is dropped a minute after it was last shown. */
export function openClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== meKey[0]) hear(error)
      },
    }),
    mutationCache: new MutationCache({ onError: hear }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        gcTime: 60_000,
        retry: (failures, error) => {
          const kind = kindOf(error)
          return (kind === 'network' || kind === 'server') && failures < 2
        },
      },
      // A write that cannot go out now says so now; it is never sent later behind somebody's back.
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  })
  function hear(error: unknown): void {
    if (kindOf(error) === 'signedOut') void client.invalidateQueries({ queryKey: meKey })
  }
  return client
}
