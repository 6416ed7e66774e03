// A sheet over the chat: a modal dialog of the browser, which keeps the focus inside, closes on Escape and gives the focus back.
import type { WidgetMessages } from '@aboveboard/protocol/messages/widget/en'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon, icons } from './marks.tsx'

interface Props {
  readonly title: string
  readonly words: WidgetMessages
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** The dialog with its title and its close button. */
export function Panel({ title, words, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="panel"
      aria-labelledby="panel-title"
      onClose={onClose}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <header class="panel-head">
        <h2 id="panel-title">{title}</h2>
        <button type="button" class="round" onClick={() => dialog.current?.close()}>
          <Icon path={icons.close} />
          <span class="unseen">{words.closePanel}</span>
        </button>
      </header>
      <div class="panel-body">{children}</div>
    </dialog>
  )
}
