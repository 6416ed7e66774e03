// The frame as a whole: who is answering, the log, and below it either the composer or the choice that is due.
import type { WidgetMessages } from '@aboveboard/protocol/messages/widget/en'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Api } from './api.ts'
import type { Bridge } from './bridge.ts'
import type { Chat } from './chat.ts'
import { Composer } from './composer.tsx'
import { Later } from './later.tsx'
import { humanName, Log } from './log.tsx'
import { AiMark, HumanMark, Icon, icons } from './marks.tsx'
import { type ChatState, isEphemeral } from './state.ts'

/** What the frame draws, and what it acts through. */
export interface AppProps {
  readonly chat: Chat
  readonly api: Api
  readonly bridge: Bridge
  readonly state: ChatState
  readonly words: WidgetMessages
  readonly host: string
  /** Counts up when the panel is opened, so that the focus can be put where it belongs. */
  readonly opened: number
  readonly onLanguage: (lang: string) => void
}

/** The frame. */
export function App(props: AppProps) {
  const { chat, api, bridge, state, words, opened } = props
  const [panel, setPanel] = useState<'data' | 'notice' | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const dataButton = useRef<HTMLButtonElement>(null)
  const asking = state.step !== null

  const show = (next: typeof panel): void => {
    setPanel(next)
    bridge.wide(next === 'notice')
  }
  useLayoutEffect(() => {
    // A dialog gives the focus back by itself, unless what had it has gone meanwhile.
    if (panel !== null) return
    if (document.hasFocus() && document.activeElement === document.body) dataButton.current?.focus()
  }, [panel])
  useEffect(() => {
    if (opened > 0) focusOn(field.current)
  }, [opened])
  // When the choice is made, the composer is back and so is the focus.
  useLayoutEffect(() => (asking ? () => focusOn(field.current) : undefined), [asking])

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return
      if (asking) chat.back()
      else bridge.close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [asking, chat, bridge])

  const common = { chat, api, state, words, onLanguage: props.onLanguage }
  return (
    <main class="frame">
      <Head {...props} dataButton={dataButton} onData={() => show('data')} />
      <Log {...props} />
      <div class="tray">
        <Banner {...props} />
        {state.closed !== null ? (
          <div class="over">
            <p>
              {words.closed[state.closed]} {state.note}
            </p>
            <button type="button" class="choice" onClick={() => void chat.newChat()}>
              {words.newChat}
            </button>
          </div>
        ) : state.step?.kind === 'consent' ? (
          <Later
            load={async () => (await import('./steps.tsx')).ConsentStep}
            props={{ ...common, step: state.step, onNotice: () => show('notice') }}
          />
        ) : state.step?.kind === 'questions' ? (
          <Later
            load={async () => (await import('./steps.tsx')).QuestionStep}
            props={{ ...common, step: state.step }}
          />
        ) : (
          <Composer {...props} field={field} onNotice={() => show('notice')} />
        )}
      </div>
      {panel === 'data' && (
        <Later
          load={async () => (await import('./my-data.tsx')).MyDataPanel}
          props={{ ...common, onNotice: () => show('notice'), onClose: () => show(null) }}
        />
      )}
      {panel === 'notice' && (
        <Later
          load={async () => (await import('./notice.tsx')).NoticePanel}
          props={{ api, words, onClose: () => show(null) }}
        />
      )}
    </main>
  )
}

interface HeadProps extends AppProps {
  readonly dataButton: RefObject<HTMLButtonElement | null>
  readonly onData: () => void
}

function Head({ chat, bridge, state, words, dataButton, onData }: HeadProps) {
  const { conversation, session } = state
  const waits = conversation?.state === 'waiting'
  const human = conversation?.state === 'human'
  return (
    <header class="head">
      <div class="head-top">
        <h1>{session?.site.name ?? words.title}</h1>
        <button type="button" class="head-button" ref={dataButton} disabled={session === null} onClick={onData}>
          <Icon path={icons.drawer} />
          {words.myData}
        </button>
        {bridge.framed && (
          <button type="button" class="round" onClick={bridge.close}>
            <Icon path={icons.close} />
            <span class="unseen">{words.close}</span>
          </button>
        )}
      </div>
      <div class="head-who">
        <p class="who">
          {human || waits ? <HumanMark name={conversation.agent} waiting={waits} /> : <AiMark letters={words.ai} />}
          <span>
            {human ? humanName(conversation.agent, words) : waits ? words.waiting : words.assistant}
            {isEphemeral(state) && <span class="badge">{words.notStored}</span>}
          </span>
        </p>
        {!human && !waits && state.closed === null && (
          <button
            type="button"
            class="person"
            disabled={session === null || state.busy}
            onClick={() => void chat.askHuman()}
          >
            {words.talkToPerson}
          </button>
        )}
      </div>
      {waits && session !== null && <p class="wait">{words.waitingHow(session.site.hours)}</p>}
    </header>
  )
}

function Banner({ chat, state, words }: Pick<AppProps, 'chat' | 'state' | 'words'>) {
  const trouble = state.trouble ?? (state.line === 'lost' ? 'lost' : null)
  if (state.phase === 'unreachable') {
    return (
      <div class="banner">
        <output>{words.troubles.offline}</output>
        <button type="button" class="plain" onClick={() => void chat.start()}>
          {words.tryAgain}
        </button>
      </div>
    )
  }
  if (trouble === null) return null
  const sentences: Readonly<Record<string, string>> = words.troubles
  return (
    <div class="banner">
      <output>{sentences[trouble] ?? words.troubles.internal}</output>
      {state.trouble !== null && (
        <button type="button" class="plain" onClick={chat.calm}>
          {words.allRight}
        </button>
      )}
    </div>
  )
}

/** Puts the focus where one writes; not on a phone, where the keyboard would cover what the person came to read. */
function focusOn(field: HTMLElement | null): void {
  if (matchMedia('(hover: hover)').matches) field?.focus({ preventScroll: true })
}
