// The frame around every screen: where to go, who is here, whether the line is live.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Icon } from '../parts/icon.tsx'
import { useMe } from '../session/me.tsx'
import { useSettings, useWords } from '../settings/preferences.tsx'
import { Announcer, useAnnounce } from './announcer.tsx'
import { useLive } from './live.ts'
import { Rail, TopBar } from './navigation.tsx'
import { useOnline } from './online.ts'
import { SettingsDialog } from './settings-dialog.tsx'
import { useShortcuts } from './shortcuts.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { showTitle } from './title.ts'
import { ToastProvider, useToasts } from './toasts.tsx'
import { useWaitingList } from './waiting-list.ts'

/** The frame; `children` is the screen. */
export function Shell(props: { onSignedOut: () => void; children: ReactNode }): ReactNode {
  return (
    <Announcer>
      <ToastProvider>
        <Frame {...props} />
      </ToastProvider>
    </Announcer>
  )
}

function Frame(props: { onSignedOut: () => void; children: ReactNode }): ReactNode {
  const { text } = useWords()
  const me = useMe()
  const { settings } = useSettings()
  const toasts = useToasts()
  const line = useLive(props.onSignedOut)
  const online = useOnline()
  const [dialog, setDialog] = useState<'settings' | 'shortcuts'>()
  const counts = useCounts()
  useShortcuts(settings.singleKeys, {
    help: () => {
      setDialog('shortcuts')
    },
    undo: toasts.undoLast,
  })
  const close = (): void => {
    setDialog(undefined)
  }
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {text.app.skip}
      </a>
      <Rail counts={counts} onDialog={setDialog} />
      <TopBar counts={counts} onDialog={setDialog} />
      <div className="stage">
        <output className="line-state">
          {online ? (
            line === 'interrupted' ? (
              <Interrupted words={text.app.reconnecting} />
            ) : null
          ) : (
            <Interrupted words={text.app.offline} />
          )}
        </output>
        <main id="content" tabIndex={-1} key={me.id}>
          {props.children}
        </main>
      </div>
      <SettingsDialog open={dialog === 'settings'} onClose={close} />
      <ShortcutsDialog open={dialog === 'shortcuts'} onClose={close} />
    </div>
  )
}

function Interrupted(props: { words: string }): ReactNode {
  return (
    <span>
      <Icon name="warn" />
      {props.words}
    </span>
  )
}

/** How many conversations each view holds; also told by title, icon and voice. */
function useCounts(): Readonly<Record<string, number>> {
  const { text, count } = useWords()
  const [path] = useLocation()
  const announce = useAnnounce()
  const waitingList = useWaitingList()
  const counts = waitingList.data?.counts ?? {}
  const waiting = counts['waiting'] ?? 0
  const page = path.startsWith('/office')
    ? text.nav.office
    : path.startsWith('/desk/knowledge')
      ? text.nav.knowledge
      : path.startsWith('/desk/people')
        ? text.nav.people
        : text.nav.inbox
  useEffect(() => {
    showTitle(page, text.product, waiting)
  }, [page, text.product, waiting])

  const told = useRef<number>(undefined)
  useEffect(() => {
    if (!waitingList.isSuccess) return
    if (told.current !== undefined && waiting > told.current) announce(count(text.inbox.nowWaiting, waiting))
    told.current = waiting
  }, [waitingList.isSuccess, waiting, announce, count, text])
  return counts
}
