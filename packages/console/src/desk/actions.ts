// Doing something with a conversation, and what is said and offered afterwards.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useWords } from '../settings/preferences.tsx'
import { useAnnounce } from '../shell/announcer.tsx'
import { useToasts } from '../shell/toasts.tsx'
import { fill } from '../text/text.ts'
import { desk } from '../wire/calls.ts'
import { kindOf } from '../wire/problem.ts'
import type { InboxRow } from '../wire/shapes.ts'
import type { Action } from './allowed.ts'

/** Runs actions on a conversation; resolves with whether it worked, after the screen shows the new state. */
export function useActions(conversation: Pick<InboxRow, 'id' | 'label'>): {
  run: (action: Action) => Promise<boolean>
  running: Action | undefined
} {
  const { text } = useWords()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const toasts = useToasts()
  const who = { who: conversation.label }

  const said: Readonly<Record<Action, string>> = {
    take: text.talk.taken,
    handBack: text.talk.handedBack,
    resolve: fill(text.talk.resolvedToast, who),
    reopen: fill(text.talk.reopened, who),
  }

  const mutation = useMutation({
    mutationFn: (action: Action) => desk[action](conversation.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['desk'] }),
    onSuccess: (_, action) => {
      if (action === 'resolve') {
        toasts.show(said.resolve, () => {
          mutation.mutate('reopen')
        })
      } else announce(said[action])
    },
    onError: (error) => {
      toasts.fail(`${text.talk.actionFailed} ${text.problem[kindOf(error)]}`)
    },
  })
  return {
    running: mutation.isPending ? mutation.variables : undefined,
    run: async (action) => {
      try {
        await mutation.mutateAsync(action)
        return true
      } catch {
        return false
      }
    },
  }
}
