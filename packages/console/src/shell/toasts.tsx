// Short confirmations with a way back. They stay ten seconds, longer while looked at, and undo is also a key.
import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Button } from '../parts/button.tsx'
import { useSettings, useWords } from '../settings/preferences.tsx'

interface Toast {
  readonly id: number
  readonly sentence: string
  readonly grave: boolean
  readonly undo: (() => void) | undefined
}

interface Toasts {
  /** Shows a sentence; `undo` adds a button that does it. */
  show: (sentence: string, undo?: () => void) => void
  /** Shows that something did not work; stays until it is closed. */
  fail: (sentence: string) => void
  /** Undoes what the last toast offers to undo, if it still stands there. */
  undoLast: () => void
}

const Context = createContext<Toasts | undefined>(undefined)
const STAY_MS = 10_000

/** The toasts of this page. */
export function useToasts(): Toasts {
  const toasts = use(Context)
  if (toasts === undefined) throw new Error('outside ToastProvider')
  return toasts
}

/** Holds the toasts and the corner where they stand. */
export function ToastProvider(props: { children: ReactNode }): ReactNode {
  const { text } = useWords()
  const [list, setList] = useState<readonly Toast[]>([])
  const corner = useRef<HTMLElement>(null)
  const held = useHeld(corner)

  const close = useCallback((id: number) => {
    setList((now) => now.filter((toast) => toast.id !== id))
  }, [])

  const last = list.at(-1)
  const fleeting = list.find((toast) => !toast.grave)
  useEffect(() => {
    if (fleeting === undefined || held) return undefined
    const timer = setTimeout(() => {
      close(fleeting.id)
    }, STAY_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [fleeting, held, close])

  const toasts = useMemo<Toasts>(() => {
    const add = (sentence: string, grave: boolean, undo?: () => void): void => {
      setList((now) => [...now.slice(-2), { id: (now.at(-1)?.id ?? 0) + 1, sentence, grave, undo }])
    }
    return {
      show: (sentence, undo) => {
        add(sentence, false, undo)
      },
      fail: (sentence) => {
        add(sentence, true)
      },
      undoLast: () => {
        if (last?.undo === undefined) return
        last.undo()
        close(last.id)
      },
    }
  }, [last, close])

  return (
    <Context value={toasts}>
      {props.children}
      <section className="toasts" aria-live="polite" aria-label={text.app.notices} ref={corner}>
        {list.map((toast) => (
          <ToastLine
            key={toast.id}
            toast={toast}
            close={() => {
              close(toast.id)
            }}
          />
        ))}
      </section>
    </Context>
  )
}

/** Whether somebody is looking at an element: the pointer is on it or the focus in it. */
function useHeld(place: RefObject<HTMLElement | null>): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const element = place.current
    const hold = (): void => {
      setHeld(true)
    }
    const release = (): void => {
      setHeld(false)
    }
    const holds = ['pointerenter', 'focusin']
    const releases = ['pointerleave', 'focusout']
    for (const name of holds) element?.addEventListener(name, hold)
    for (const name of releases) element?.addEventListener(name, release)
    return () => {
      for (const name of holds) element?.removeEventListener(name, hold)
      for (const name of releases) element?.removeEventListener(name, release)
    }
  }, [place])
  return held
}

function ToastLine(props: { toast: Toast; close: () => void }): ReactNode {
  const { text } = useWords()
  const { singleKeys } = useSettings().settings
  const { undo, grave, sentence } = props.toast
  return (
    <div className={`toast ${grave ? 'grave' : ''}`}>
      <p>{sentence}</p>
      {undo === undefined ? null : (
        <Button
          look="quiet"
          {...(singleKeys ? { hint: 'Z' } : {})}
          onPress={() => {
            undo()
            props.close()
          }}
        >
          {text.app.undo}
        </Button>
      )}
      <Button look="quiet" icon="close" label={text.app.close} onPress={props.close} />
    </div>
  )
}
