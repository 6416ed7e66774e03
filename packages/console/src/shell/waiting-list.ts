// The people who wait, known on every screen: for the counts in the rail, the tab's title and the way to the next one.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { mayOpen, useMe } from '../session/me.tsx'
import { desk } from '../wire/calls.ts'
import type { Inbox } from '../wire/shapes.ts'

/** The first page of those who wait, with the counts of all views. Not asked for a role that may not see the inbox. */
export function useWaitingList(): UseQueryResult<Inbox> {
  const { role } = useMe()
  return useQuery({
    queryKey: ['desk', 'list', 'counts'],
    queryFn: ({ signal }) => desk.list('waiting', undefined, signal),
    enabled: mayOpen(role, 'desk'),
  })
}
