// One message of the transcript. Who speaks is said in words on every message, and an AI is marked as one (T-01, T-07).
import type { ReactNode } from 'react'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../settings/preferences.tsx'
import { fill } from '../text/text.ts'
import type { Chip, DeskMessage, Note } from '../wire/shapes.ts'
import { MaskChip } from './chip.tsx'
import { LeftHouse } from './left-house.tsx'
import { ProseView, treeOf } from './prose-view.tsx'
import { cutAtChips } from './tokens.ts'

/** A message of visitor, assistant, colleague or system. */
export function MessageEntry(props: {
  message: DeskMessage
  conversation: string
  visitor: string
  myName: string
}): ReactNode {
  const { text, time } = useWords()
  const { message } = props
  if (message.origin === 'system') {
    return (
      <li className="entry system">
        <Time at={message.at} />
        <div className="entry-body">
          <p className="told">{text.talk.told}</p>
          <ProseView prose={treeOf(message)} links={[]} renderWords={(words) => words} />
        </div>
      </li>
    )
  }
  const links = message.origin === 'visitor' ? [] : message.sources.flatMap(({ url }) => hostOf(url))
  return (
    <li className={`entry ${message.origin}`} data-generated-by-ai={message.generated_by_ai}>
      <Time at={message.at} />
      <div className="entry-body">
        <p className="entry-author">
          <Author message={message} visitor={props.visitor} myName={props.myName} />
        </p>
        <ProseView
          prose={treeOf(message)}
          links={links}
          renderWords={(words) => <Chipped text={words} chips={message.chips} />}
        />
        <Sources message={message} />
        {message.origin === 'ai' ? <LeftHouse conversation={props.conversation} message={message.id} /> : null}
        {message.state === 'streaming' ? <p className="entry-foot writing">{text.talk.streaming}</p> : null}
        {message.state === 'stopped' ? <p className="entry-foot">{text.talk.stopped}</p> : null}
        {message.feedback === null ? null : (
          <p className={`entry-foot ${message.feedback}`}>
            <Icon name="thumb" />
            {text.talk[message.feedback]}
          </p>
        )}
        <span className="unseen">{time.clock(message.at)}</span>
      </div>
    </li>
  )
}

/** A note for the team: another paper, another border, and it says so in words. */
export function NoteEntry(props: { note: Note; chips: readonly Chip[] }): ReactNode {
  const { text, time } = useWords()
  const { note } = props
  return (
    <li className="entry note">
      <Time at={note.at} />
      <div className="entry-body">
        <p className="entry-author">
          <Icon name="note" />
          <strong>{note.author}</strong>
          <span className="mark-note">{text.talk.note}</span>
          <span className="note-help">{text.talk.noteHelp}</span>
        </p>
        <p className="plain-words">
          <Chipped text={note.text} chips={props.chips} />
        </p>
        <span className="unseen">{time.clock(note.at)}</span>
      </div>
    </li>
  )
}

/** The time in the margin; screen readers hear it after the message, where it does not get in the way. */
export function Time(props: { at: string }): ReactNode {
  const { time } = useWords()
  return (
    <time dateTime={props.at} title={time.full(props.at)} aria-hidden="true">
      {time.clock(props.at)}
    </time>
  )
}

/** A run of text with its chips. */
export function Chipped(props: { text: string; chips: readonly Chip[] }): ReactNode {
  return cutAtChips(props.text, props.chips).map((part, index) =>
    // The place in the text is the only identity that a run of words has.
    typeof part === 'string' ? part : <MaskChip key={`${part.token} ${String(index)}`} chip={part} />,
  )
}

function Author(props: { message: DeskMessage; visitor: string; myName: string }): ReactNode {
  const { text } = useWords()
  const { origin, author } = props.message
  switch (origin) {
    case 'visitor':
      return <strong>{props.visitor}</strong>
    case 'ai':
      return (
        <>
          <strong>{text.talk.ai}</strong>
          <span className="mark-ai">{text.talk.aiMark}</span>
        </>
      )
    case 'ai_draft':
      return (
        <>
          <strong>{author ?? text.talk.team}</strong>
          <span className="mark-ai">{fill(text.talk.aiDraft, { name: author ?? text.talk.team })}</span>
        </>
      )
    case 'human':
    case 'system':
      return (
        <strong>{author === props.myName ? fill(text.talk.you, { name: author }) : (author ?? text.talk.team)}</strong>
      )
  }
}

function Sources(props: { message: DeskMessage }): ReactNode {
  const { text } = useWords()
  const { sources } = props.message
  if (sources.length === 0) return null
  return (
    <div className="sources">
      <span>{text.talk.sources}</span>
      <ul>
        {sources.map((source) => (
          <li key={source.url}>
            {hostOf(source.url).length === 0 ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function hostOf(url: string): string[] {
  const parsed = URL.parse(url)
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? [parsed.host] : []
}
