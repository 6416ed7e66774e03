// What is known about a conversation without reading it, and its masked values in one place.
import type { ReactNode } from 'react'
import { DecisionsHere } from '../decisions/in-conversation.tsx'
import { Button } from '../parts/button.tsx'
import { useWords } from '../settings/preferences.tsx'
import { languageName } from '../text/language.ts'
import type { Chip, DeskConversation } from '../wire/shapes.ts'
import { MaskChip } from './chip.tsx'

/** The panel beside a conversation. */
export function Details(props: { open: DeskConversation; chips: readonly Chip[]; onClose: () => void }): ReactNode {
  const { text, lang, time } = useWords()
  const { conversation, ai_allowed } = props.open
  return (
    <aside className="details" aria-label={text.details.title}>
      <div className="details-head">
        <h3>{text.details.title}</h3>
        <Button look="quiet" icon="close" label={text.details.close} onPress={props.onClose} />
      </div>
      <dl>
        <Fact name={text.details.topic}>{conversation.topic ?? text.inbox.noTopic}</Fact>
        <Fact name={text.details.language}>{languageName(conversation.lang, lang)}</Fact>
        <Fact name={text.details.site}>{conversation.site}</Fact>
        <Fact name={text.details.assignee}>
          {conversation.assignee?.name ?? (conversation.state === 'open' ? text.inbox.assistant : text.inbox.nobody)}
        </Fact>
        <Fact name={text.details.opened}>{time.full(conversation.opened_at)}</Fact>
        <Fact name={text.details.last}>{time.full(conversation.last_at)}</Fact>
        <Fact name={text.details.messages}>{conversation.messages}</Fact>
        <Fact name={text.details.ai}>
          <span className={`consent ${ai_allowed ? 'yes' : 'no'}`}>
            {ai_allowed ? text.details.aiYes : text.details.aiNo}
          </span>
        </Fact>
      </dl>
      <DecisionsHere conversation={conversation.id} />
      <h4>{text.details.masked}</h4>
      {props.chips.length === 0 ? (
        <p className="help">{text.details.maskedNone}</p>
      ) : (
        <>
          <p className="help">{text.details.maskedHelp}</p>
          <ul className="chip-list">
            {props.chips.map((chip) => (
              <li key={chip.token}>
                <MaskChip chip={chip} />
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

function Fact(props: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}
