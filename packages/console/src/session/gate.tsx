// Nothing is shown before the server has said who this is, and nothing stays once it says otherwise (S-22).
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect } from 'react'
import { Fault, Skeleton } from '../parts/notice.tsx'
import { useWords } from '../settings/preferences.tsx'
import { staff } from '../wire/calls.ts'
import { meKey } from '../wire/client.ts'
import { kindOf } from '../wire/problem.ts'
import { Sheet } from './frame.tsx'
import { MeContext } from './me.tsx'
import { SignIn } from './sign-in.tsx'

/** Shows what is inside to somebody signed in, and the sign-in screen to anybody else. */
export function Gate(props: { children: (onSignedOut: () => void) => ReactNode }): ReactNode {
  const { text } = useWords()
  const queries = useQueryClient()
  const me = useQuery({
    queryKey: meKey,
    queryFn: ({ signal }) => staff.me(signal),
    staleTime: 60_000,
    gcTime: Number.POSITIVE_INFINITY,
  })
  const signedOut = me.error !== null && kindOf(me.error) === 'signedOut'
  const signedIn = me.data !== undefined && !signedOut

  useEffect(() => {
    if (signedOut) queries.removeQueries({ predicate: (query) => query.queryKey[0] !== meKey[0] })
  }, [signedOut, queries])

  const ask = useCallback(() => void queries.invalidateQueries({ queryKey: meKey }), [queries])

  if (signedIn) return <MeContext value={me.data}>{props.children(ask)}</MeContext>
  if (signedOut) return <SignIn ended={me.data !== undefined} onSignedIn={ask} />
  return (
    <Sheet title={text.product}>
      {me.isError ? <Fault error={me.error} retry={ask} /> : <Skeleton rows={3} kind="table" />}
    </Sheet>
  )
}
