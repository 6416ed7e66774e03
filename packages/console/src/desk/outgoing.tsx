// A reply or note that is on its way, or did not get there; then it says so and can be sent again.
import type { ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'
import type { Outgoing } from '../shell/outgoing.ts'
import { useWork } from '../shell/work.tsx'
import { fill } from '../text/text.ts'
import type { Chip } from '../wire/shapes.ts'
import { Chipped, Time } from './message.tsx'

/** The entry of something unsent. */
export function OutgoingEntry(props: { item: Outgoing; chips: readonly Chip[]; myName: string }): ReactNode {
  const { text } = useWords()
  const work = useWork()
  const { item } = props
  return (
    <li
      className={`entry ${item.kind === 'note' ? 'note' : 'human'} ${item.state === 'sending' ? 'sending' : 'unsent'}`}
    >
      <Time at={item.at} />
      <div className="entry-body">
        <p className="entry-author">
          <strong>{fill(text.talk.you, { name: props.myName })}</strong>
          {item.kind === 'note' ? <span className="mark-note">{text.talk.note}</span> : null}
        </p>
        <p className="plain-words">
          <Chipped text={item.text} chips={props.chips} />
        </p>
        {item.state === 'sending' ? (
          <p className="entry-foot">{text.compose.sending}</p>
        ) : (
          <div className="unsent-line" role="alert">
            <p>
              <Icon name="warn" />
              <strong>{text.compose.notSent}</strong> {text.problem[item.state]}
            </p>
            <Button onPress={() => void work.again(item)}>{text.compose.sendAgain}</Button>
            <Button
              look="quiet"
              onPress={() => {
                work.discard(item)
              }}
            >
              {text.compose.discard}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}
