// One conversation: who it is with and in which state, what was said, what one can do.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Empty, Fault, Skeleton } from '../parts/notice.tsx'
import { useMe } from '../session/me.tsx'
import { useSettings, useWords } from '../settings/preferences.tsx'
import { useEscape, useShortcuts } from '../shell/shortcuts.ts'
import { useWork } from '../shell/work.tsx'
import { desk } from '../wire/calls.ts'
import { kindOf } from '../wire/problem.ts'
import type { DeskConversation } from '../wire/shapes.ts'
import { useActions } from './actions.ts'
import { type Action, actionsFor } from './allowed.ts'
import { Composer, type Mode } from './composer.tsx'
import { Details } from './details.tsx'
import { entriesOf, firstUnread } from './entries.ts'
import { RevealProvider } from './reveals.tsx'
import { Blocked, TalkHead } from './talk-head.tsx'
import { chipsOf } from './tokens.ts'
import { Transcript } from './transcript.tsx'
import { useWide } from './wide.ts'

/** The pane of one conversation; give it the id as `key`. */
export function Conversation(props: { id: string; next: string | undefined; onLeave: () => void }): ReactNode {
  const { text } = useWords()
  const queries = useQueryClient()
  const { id } = props
  const talk = useQuery({
    queryKey: ['desk', 'conversation', id],
    queryFn: ({ signal }) => desk.open(id, signal),
  })
  const { mutate: markRead } = useMutation({
    mutationFn: () => desk.read(id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['desk', 'list'] }),
  })
  const unread = talk.data?.conversation.unread ?? 0
  useEffect(() => {
    if (unread > 0 && document.visibilityState === 'visible') markRead()
  }, [unread, markRead])

  // What was erased or restricted meanwhile leaves the screen, even though it was there a moment ago.
  const kind = talk.error === null ? undefined : kindOf(talk.error)
  if (kind === 'missing') return <Empty title={text.talk.gone} help={text.talk.goneHelp} />
  if (kind === 'restricted')
    return <Empty icon="shield" title={text.talk.restrictedTitle} help={text.talk.restrictedLine} />
  if (talk.data === undefined) {
    if (talk.isPending) return <Skeleton rows={5} kind="talk" />
    return <Fault title={text.talk.failed} error={talk.error} retry={() => void talk.refetch()} />
  }
  return (
    <RevealProvider conversation={id} allowed={!talk.data.restricted}>
      <Talk open={talk.data} next={props.next} onLeave={props.onLeave} />
    </RevealProvider>
  )
}

function Talk(props: { open: DeskConversation; next: string | undefined; onLeave: () => void }): ReactNode {
  const { open } = props
  const { conversation } = open
  const me = useMe()
  const { settings } = useSettings()
  const { outgoing } = useWork()
  const { run, running } = useActions(conversation)
  const wide = useWide()
  const [details, setDetails] = useState<boolean>()
  const [mode, setMode] = useState<Mode>('reply')
  const [fresh] = useState(() => firstUnread(open.messages, conversation.unread))
  const input = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  useEscape(pane, props.onLeave)
  const actions = actionsFor(open)
  const mayReply = conversation.state === 'human' && conversation.mine && !open.restricted
  const chips = useMemo(() => chipsOf(open.messages), [open.messages])
  const entries = useMemo(
    () =>
      entriesOf(
        open,
        outgoing.filter((item) => item.conversation === conversation.id),
        fresh,
      ),
    [open, outgoing, conversation.id, fresh],
  )

  useEffect(() => {
    head.current?.focus({ preventScroll: true })
  }, [])

  const write = (wanted: Mode): void => {
    setMode(wanted)
    // The box may only appear with the next paint.
    requestAnimationFrame(() => input.current?.focus())
  }
  const act = (action: Action): void => {
    const steps = async (): Promise<void> => {
      const worked = await run(action)
      if (worked && action === 'take') write('reply')
      else if (worked) head.current?.focus({ preventScroll: true })
    }
    if (running === undefined) void steps()
  }
  useShortcuts(settings.singleKeys && !open.restricted, {
    ...(actions.has('take')
      ? {
          take: () => {
            act('take')
          },
        }
      : {}),
    ...(actions.has('handBack')
      ? {
          handBack: () => {
            act('handBack')
          },
        }
      : {}),
    ...(actions.has('resolve')
      ? {
          resolve: () => {
            act('resolve')
          },
        }
      : {}),
    ...(mayReply
      ? {
          reply: () => {
            write('reply')
          },
        }
      : {}),
    note: () => {
      write('note')
    },
  })

  const shown = details ?? wide
  return (
    <div className={`talk ${shown ? 'with-details' : ''}`} ref={pane}>
      <div className="talk-main">
        <TalkHead
          open={open}
          actions={actions}
          running={running}
          next={props.next}
          heading={head}
          details={shown}
          onDetails={() => {
            setDetails(!shown)
          }}
          onAction={act}
          onLeave={props.onLeave}
        />
        <Transcript open={open} entries={entries} chips={chips} myName={me.name} />
        {open.restricted ? (
          <Blocked open={open} act={act} running={running} />
        ) : (
          <Composer
            conversation={conversation.id}
            visitor={conversation.label}
            chips={chips}
            mode={mode}
            onMode={write}
            input={input}
            blocked={mayReply ? undefined : <Blocked open={open} act={act} running={running} />}
            line={mayReply ? <Silent /> : null}
            onLeave={() => {
              head.current?.focus()
            }}
          />
        )}
      </div>
      {shown ? (
        <Details
          open={open}
          chips={chips}
          onClose={() => {
            setDetails(false)
          }}
        />
      ) : null}
    </div>
  )
}

function Silent(): ReactNode {
  const { text } = useWords()
  return text.talk.silent
}
