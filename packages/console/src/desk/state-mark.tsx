// The state of a conversation in one or two words.
import type { ReactNode } from 'react'
import { useWords } from '../settings/preferences.tsx'
import { fill } from '../text/text.ts'
import type { InboxRow } from '../wire/shapes.ts'

/** A small mark; colour only repeats what the words say. */
export function StateMark(props: { conversation: InboxRow }): ReactNode {
  const { text } = useWords()
  const { state, assignee, mine } = props.conversation
  const name = mine ? text.inbox.you : (assignee?.name ?? text.talk.team)
  return <span className={`state ${state} ${mine ? 'mine' : ''}`}>{fill(text.state[state], { name })}</span>
}
