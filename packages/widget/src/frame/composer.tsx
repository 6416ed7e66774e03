// Where the person writes. Enter sends, Shift+Enter makes a new line, and Enter that confirms a word of an input method does neither.
import type { WidgetMessages } from '@aboveboard/protocol/messages/widget/en'
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Chat } from './chat.ts'
import { Icon, icons } from './marks.tsx'
import type { ChatState } from './state.ts'

interface Props {
  readonly chat: Chat
  readonly state: ChatState
  readonly words: WidgetMessages
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onNotice: () => void
}

/** The form under the log. It cannot send before the notice is one tap away (T-02). */
export function Composer({ chat, state, words, field, onNotice }: Props) {
  const ready = state.phase === 'ready'
  useLayoutEffect(() => {
    if (field.current !== null) grow(field.current)
  }, [state.draft, field])

  const send = (): void => {
    void chat.submit(state.draft)
    field.current?.focus()
  }
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div class="write">
        <label class="unseen" for="text">
          {words.yourMessage}
        </label>
        <textarea
          id="text"
          ref={field}
          rows={1}
          maxLength={8000}
          dir="auto"
          autocomplete="off"
          placeholder={words.placeholder}
          aria-describedby="care"
          value={state.draft}
          onInput={(event) => chat.setDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
            event.preventDefault()
            send()
          }}
        />
        <button type="submit" class="send" disabled={!ready || state.draft.trim() === ''}>
          <Icon path={icons.send} />
          <span class="unseen">{words.send}</span>
        </button>
      </div>
      <p class="fine" id="care">
        {words.care}{' '}
        <button type="button" class="plain" onClick={onNotice} disabled={!ready}>
          {words.noticeLink}
        </button>
      </p>
    </form>
  )
}

/** Makes the field as high as its text; the style sheet sets the most. */
function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + 2}px`
}
