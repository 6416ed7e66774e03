// Which actions make sense in which state of a conversation.
import type { DeskConversation } from '../wire/shapes.ts'

/** An action on a conversation. */
export type Action = 'take' | 'handBack' | 'resolve' | 'reopen'

/** Which actions make sense now. The server decides; this only hides what it would refuse. */
export function actionsFor(
  open: Pick<DeskConversation, 'conversation' | 'ai_allowed' | 'restricted'>,
): ReadonlySet<Action> {
  const { state, mine } = open.conversation
  if (open.restricted || state === 'ended') return new Set()
  switch (state) {
    case 'open':
    case 'waiting':
      return new Set(['take', 'resolve'])
    case 'human':
      return mine
        ? new Set<Action>(['resolve', ...(open.ai_allowed ? (['handBack'] as const) : [])])
        : new Set(['take'])
    case 'resolved':
      return new Set(['reopen'])
  }
}
