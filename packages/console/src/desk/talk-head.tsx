// The head of a conversation with its actions, and the line that says why one cannot reply now.
import type { ReactNode, RefObject } from 'react'
import { Link } from 'wouter'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { useSettings, useWords } from '../settings/preferences.tsx'
import { shortcutKeys } from '../shell/keys.ts'
import { useNow } from '../shell/now.ts'
import { languageName } from '../text/language.ts'
import { fill } from '../text/text.ts'
import type { DeskConversation } from '../wire/shapes.ts'
import type { Action } from './allowed.ts'
import { StateMark } from './state-mark.tsx'

interface HeadProps {
  open: DeskConversation
  actions: ReadonlySet<Action>
  running: Action | undefined
  /** Address of the next conversation that waits. */
  next: string | undefined
  heading: RefObject<HTMLHeadingElement | null>
  details: boolean
  onDetails: () => void
  onAction: (action: Action) => void
  onLeave: () => void
}

/** Who this is with, in which state, and what one can do about it. */
export function TalkHead(props: HeadProps): ReactNode {
  const { text, lang } = useWords()
  const { open, actions, running, onAction, heading } = props
  const { conversation } = open
  return (
    <div className="talk-head">
      <Button look="quiet" icon="back" label={text.talk.toList} className="to-list" onPress={props.onLeave} />
      <div className="talk-title">
        <h2 ref={heading} tabIndex={-1}>
          {conversation.label}
        </h2>
        <p>
          <StateMark conversation={conversation} />
          <span>{conversation.topic ?? text.inbox.noTopic}</span>
          <span>{languageName(conversation.lang, lang)}</span>
        </p>
      </div>
      <div className="talk-actions">
        <Actions open={open} actions={actions} running={running} onAction={onAction} />
        {conversation.state === 'resolved' && props.next !== undefined ? (
          <Link href={props.next} className="button main">
            {text.talk.next}
            <Icon name="next" />
          </Link>
        ) : null}
        <Button
          look="quiet"
          icon="panel"
          label={text.talk.details}
          expanded={props.details}
          onPress={props.onDetails}
          className="details-button"
        />
      </div>
    </div>
  )
}

function Actions(props: Pick<HeadProps, 'open' | 'actions' | 'running' | 'onAction'>): ReactNode {
  const { text } = useWords()
  const { settings } = useSettings()
  const { actions, running, onAction } = props
  const { assignee, state } = props.open.conversation
  const hint = (name: keyof typeof shortcutKeys): { hint?: string } =>
    settings.singleKeys ? { hint: shortcutKeys[name].toUpperCase() } : {}
  const takeWords =
    state === 'human' && assignee !== null ? fill(text.talk.takeFrom, { name: assignee.name }) : text.talk.take
  return (
    <>
      {actions.has('handBack') ? (
        <Button
          icon="robot"
          busy={running === 'handBack'}
          {...hint('handBack')}
          onPress={() => {
            onAction('handBack')
          }}
        >
          {text.talk.handBack}
        </Button>
      ) : null}
      {actions.has('resolve') ? (
        <Button
          icon="check"
          busy={running === 'resolve'}
          {...hint('resolve')}
          onPress={() => {
            onAction('resolve')
          }}
        >
          {text.talk.resolve}
        </Button>
      ) : null}
      {actions.has('reopen') ? (
        <Button
          icon="reopen"
          busy={running === 'reopen'}
          onPress={() => {
            onAction('reopen')
          }}
        >
          {text.talk.reopen}
        </Button>
      ) : null}
      {actions.has('take') ? (
        <Button
          look="main"
          icon="hand"
          busy={running === 'take'}
          {...hint('take')}
          onPress={() => {
            onAction('take')
          }}
        >
          {running === 'take' ? text.talk.taking : takeWords}
        </Button>
      ) : null}
    </>
  )
}

/** Why no reply can be written now. */
export function Blocked(props: {
  open: DeskConversation
  act: (action: Action) => void
  running: Action | undefined
}): ReactNode {
  const { text, time } = useWords()
  const now = useNow()
  const { conversation, ai_allowed, restricted } = props.open
  if (restricted) {
    return (
      <div className="no-reply restricted">
        <Icon name="shield" />
        <p>
          <strong>{text.talk.restrictedTitle}</strong>
          {text.talk.restrictedLine}
        </p>
      </div>
    )
  }
  const words = {
    open: text.talk.withAi,
    waiting: fill(ai_allowed ? text.talk.waitingLine : text.talk.waitingNoAi, {
      time: time.spoken(conversation.waiting_since ?? conversation.last_at, now),
    }),
    human: fill(text.talk.withOther, { name: conversation.assignee?.name ?? text.talk.team }),
    resolved: text.talk.resolvedLine,
    ended: text.talk.endedLine,
  }[conversation.state]
  return (
    <div className="no-reply">
      <p>{words}</p>
      {conversation.state === 'open' || conversation.state === 'waiting' ? (
        <Button
          icon="hand"
          busy={props.running === 'take'}
          onPress={() => {
            props.act('take')
          }}
        >
          {text.talk.take}
        </Button>
      ) : null}
    </div>
  )
}
