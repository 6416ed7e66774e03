// The conversation: a log of entries, each with its speaker, and what belongs to an answer (sources, thumbs, follow-ups).
import type { WidgetMessages } from '@aboveboard/protocol/messages/widget/en'
import type { Message } from '@aboveboard/protocol/wire'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Api } from './api.ts'
import type { Chat } from './chat.ts'
import type { Entry } from './entries.ts'
import { openFollower } from './follow.ts'
import { Later } from './later.tsx'
import { AiMark, HumanMark, Icon, icons } from './marks.tsx'
import { Prose } from './prose.tsx'
import type { ChatState } from './state.ts'

interface Props {
  readonly chat: Chat
  readonly api: Api
  readonly state: ChatState
  readonly words: WidgetMessages
  /** The host of the page around the frame; links to it are live. */
  readonly host: string
}

/** The name of who speaks, as it is shown and said. */
export function speakerName(message: Message, words: WidgetMessages): string {
  switch (message.origin) {
    case 'ai':
      return words.assistant
    case 'ai_draft':
      return words.draftBy(message.author ?? words.person)
    case 'human':
      return humanName(message.author, words)
    case 'visitor':
      return words.you
    case 'system':
      return ''
  }
}

/** The name of a person who answers; where the site gives none, the team. */
export function humanName(name: string | null, words: WidgetMessages): string {
  if (name !== null) return words.humanBy(name)
  return words.person.charAt(0).toLocaleUpperCase() + words.person.slice(1)
}

/** The whole log, kept at its end while the reader is there. */
export function Log(props: Props) {
  const { chat, state, words } = props
  const { entries, session, typing } = state
  const place = useRef<HTMLDivElement>(null)
  const [follower] = useState(openFollower)
  const [away, setAway] = useState(false)
  useLayoutEffect(() => {
    if (place.current !== null) setAway(follower.drawn(place.current, entries))
  }, [follower, entries, typing])
  useLayoutEffect(() => {
    const log = place.current
    if (log === null) return
    const watch = new ResizeObserver(() => follower.resized(log))
    watch.observe(log)
    return () => watch.disconnect()
  }, [follower])
  const last = entries.at(-1)?.message
  return (
    <div class="scroll-frame">
      <div
        class="log"
        role="log"
        aria-live="off"
        aria-label={words.conversation}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        ref={place}
        onScroll={(event) => {
          if (follower.scrolled(event.currentTarget)) setAway(false)
        }}
      >
        <ol>
          {session !== null && (
            <li class="said by-ai opening">
              <AiMark letters={words.ai} />
              <p>{session.disclosure}</p>
            </li>
          )}
          {entries.map((entry) => (
            <Said key={entry.key} {...props} entry={entry} isLast={entry.message === last} />
          ))}
          {typing !== null && (
            <li class={`said typing by-${typing}`}>
              <span>{typing === 'ai' ? words.aiTyping : words.humanTyping}</span>
              <span class="dots" aria-hidden="true">
                <i />
                <i />
                <i />
              </span>
            </li>
          )}
        </ol>
        {entries.length === 0 && state.suggestions.length > 0 && (
          <Chips label={words.suggestions} of={state.suggestions} onPick={(text) => void chat.submit(text)} />
        )}
      </div>
      {away && (
        <button
          type="button"
          class="to-end"
          onClick={() => place.current?.scrollTo({ top: place.current.scrollHeight })}
        >
          <Icon path={icons.down} />
          {words.newest}
        </button>
      )}
    </div>
  )
}

interface SaidProps extends Props {
  readonly entry: Entry
  readonly isLast: boolean
}

function Said({ entry, api, state, chat, words, host, isLast }: SaidProps) {
  const { message, delivery } = entry
  if (message.origin === 'system') {
    return (
      <li class="said by-system">
        {message.text}
        {message.sources.length > 0 && <Sources message={message} words={words} />}
        <Later load={async () => (await import('./card.tsx')).Card} props={{ api, state, chat, message }} />
      </li>
    )
  }
  const generated = message.generated_by_ai ? { 'data-generated-by': 'ai' } : {}
  if (message.origin === 'visitor') {
    return (
      <li class="said by-visitor" data-delivery={delivery}>
        <Speaker name={words.you} unseen />
        <div class="sheet">
          <Text message={message} host={host} />
        </div>
        <p class="below">
          {delivery === 'sent' && <Time at={message.at} lang={state.lang} />}
          {delivery === 'sending' && words.sending}
          {delivery === 'waiting' && words.notYetSent}
          {delivery === 'failed' && (
            <>
              <strong class="bad">{words.notSent}</strong>
              <button type="button" class="plain" onClick={() => void chat.retry(entry.key)}>
                {words.tryAgain}
              </button>
            </>
          )}
        </p>
      </li>
    )
  }
  const isAi = message.origin === 'ai'
  return (
    <li class={isAi ? 'said by-ai' : 'said by-human'} {...generated}>
      <Speaker
        name={speakerName(message, words)}
        mark={isAi ? <AiMark letters={words.ai} /> : <HumanMark name={message.author} />}
        time={<Time at={message.at} lang={state.lang} />}
      />
      <Text message={message} host={host} />
      {message.sources.length > 0 && <Sources message={message} words={words} />}
      {message.state === 'streaming' && (
        <button type="button" class="quiet" onClick={() => void chat.stop(message.id)}>
          <span class="stop-sign" aria-hidden="true" />
          {words.stop}
        </button>
      )}
      {message.state === 'stopped' && <p class="below">{words.stopped}</p>}
      {message.state !== 'streaming' && isAi && <Thumbs message={message} chat={chat} words={words} />}
      {isLast && message.state === 'complete' && message.follow_ups.length > 0 && (
        <Chips label={words.followUps} of={message.follow_ups} onPick={(text) => void chat.submit(text)} />
      )}
    </li>
  )
}

function Text({ message, host }: { message: Message; host: string }) {
  if (message.tree.length === 0) return <p class="words">{message.text}</p>
  const links = [host, ...message.sources.map((source) => hostOf(source.url))].filter((known) => known !== '')
  return <Prose message={message} links={links} />
}

function Speaker({
  name,
  mark,
  time,
  unseen,
}: {
  name: string
  mark?: ComponentChildren
  time?: ComponentChildren
  unseen?: boolean
}) {
  return (
    <p class={unseen === true ? 'unseen' : 'speaker'}>
      {mark}
      <span class="name">{name}</span>
      {time}
    </p>
  )
}

function Time({ at, lang }: { at: string; lang: string }) {
  const time = new Date(at)
  return <time dateTime={at}>{time.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' })}</time>
}

function Sources({ message, words }: { message: Message; words: WidgetMessages }) {
  return (
    <div class="sources">
      <p class="label">{words.sources}</p>
      <ul>
        {message.sources
          .filter((source) => hostOf(source.url) !== '')
          .map((source) => (
            <li key={source.url}>
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                <Icon path={icons.page} />
                <span>{source.title}</span>
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}

function Thumbs({ message, chat, words }: { message: Message; chat: Chat; words: WidgetMessages }) {
  const thumb = (value: 'helpful' | 'unhelpful', label: string) => (
    <button
      type="button"
      class="quiet"
      aria-pressed={message.feedback === value}
      onClick={() => void chat.rate(message.id, message.feedback === value ? null : value)}
    >
      <Icon path={icons.up} turned={value === 'unhelpful'} />
      {label}
    </button>
  )
  return (
    <fieldset class="thumbs" aria-label={words.rate}>
      {thumb('helpful', words.helpful)}
      {thumb('unhelpful', words.unhelpful)}
    </fieldset>
  )
}

function Chips({ label, of, onPick }: { label: string; of: readonly string[]; onPick: (text: string) => void }) {
  return (
    <div class="chips">
      <p class="label">{label}</p>
      <ul>
        {of.map((text) => (
          <li key={text}>
            <button type="button" class="chip" onClick={() => onPick(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function hostOf(url: string): string {
  const target = URL.canParse(url, location.href) ? new URL(url, location.href) : null
  return target?.protocol === 'https:' || target?.protocol === 'http:' ? target.host : ''
}
