// Where one writes: a reply that the person reads, or a note that only the team reads. The two cannot be mistaken for each other.

import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react'
import { setTokenFieldSelection, Token, TokenField, TokenInput } from 'react-aria-components/TokenField'
import { Button } from '../parts/button.tsx'
import { useSettings, useWords } from '../settings/preferences.tsx'
import { useAnnounce } from '../shell/announcer.tsx'
import { sendKeys } from '../shell/keys.ts'
import { useWork } from '../shell/work.tsx'
import { fill } from '../text/text.ts'
import type { Chip } from '../wire/shapes.ts'
import { type Draft, draftText, emptyDraft, longest, withChip } from './draft.ts'
import { InsertMenu } from './insert-menu.tsx'

/** What is being written. */
export type Mode = 'reply' | 'note'

interface ComposerProps {
  conversation: string
  visitor: string
  chips: readonly Chip[]
  mode: Mode
  onMode: (mode: Mode) => void
  /** Why a reply cannot be written now, with a way to change that; `undefined` when it can. */
  blocked: ReactNode
  /** The line above: for example that the assistant is silent. */
  line: ReactNode
  input: RefObject<HTMLDivElement | null>
  onLeave: () => void
}

/** The composer under the transcript. */
export function Composer(props: ComposerProps): ReactNode {
  const { text } = useWords()
  const { mode, blocked } = props
  const writing = mode === 'note' || blocked === undefined
  return (
    <div className={`composer ${mode}`}>
      <div className="composer-head">
        <fieldset className="modes">
          <legend className="unseen">{text.compose.mode}</legend>
          {(['reply', 'note'] as const).map((one) => (
            <Button
              key={one}
              look="quiet"
              className="mode"
              icon={one}
              pressed={mode === one}
              onPress={() => {
                props.onMode(one)
              }}
            >
              {text.compose[one]}
            </Button>
          ))}
        </fieldset>
        <div className="composer-line">{mode === 'note' ? text.talk.noteHelp : props.line}</div>
      </div>
      {writing ? (
        <Writing key={`${props.conversation} ${mode}`} {...props} />
      ) : (
        <div className="composer-blocked">{blocked}</div>
      )}
    </div>
  )
}

function Writing(props: ComposerProps): ReactNode {
  const { text, count } = useWords()
  const { settings } = useSettings()
  const { mode, visitor } = props
  const work = useWork()
  const announce = useAnnounce()
  const place = `${props.conversation} ${mode}`
  const [draft, setDraft] = useState<Draft>(() => keptDraft(work.draft(place)))
  const words = draftText(draft)
  const excess = words.length - longest[mode]

  const change = (next: Draft): void => {
    setDraft(next)
    work.keepDraft(place, next)
  }
  const send = (): void => {
    if (words === '' || excess > 0) return
    change(emptyDraft())
    const sent = async (): Promise<void> => {
      if (await work.send(props.conversation, mode, words))
        announce(mode === 'reply' ? text.compose.sent : text.compose.noted)
    }
    void sent()
  }
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault()
      send()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      props.onLeave()
    }
  }

  const { input } = props
  const insert = (chip: Chip): void => {
    const next = withChip(draft, chip)
    change(next)
    // The menu gives the focus back to its button first.
    setTimeout(() => {
      input.current?.focus()
      if (input.current !== null) setTokenFieldSelection(input.current, next.selectedRange)
    })
  }

  const keys = settings.enterSends ? 'Enter' : sendKeys(navigator.platform)
  return (
    <>
      {/* On the way down, because the field stops what it has handled. */}
      <div className="writing" onKeyDownCapture={keyDown}>
        {words === '' && draft.segments.length === 0 ? (
          <span className="writing-hint" aria-hidden="true">
            {mode === 'reply' ? fill(text.compose.replyHint, { who: visitor }) : text.compose.noteHint}
          </span>
        ) : null}
        <TokenField<Draft>
          aria-label={mode === 'reply' ? fill(text.compose.replyLabel, { who: visitor }) : text.compose.noteLabel}
          allowsNewlines
          value={draft}
          onChange={change}
          {...(settings.enterSends ? { onSubmit: send } : {})}
        >
          <TokenInput<Draft> className="writing-input" ref={input}>
            {(segment) => <Token className="chip in-draft">{segment.text}</Token>}
          </TokenInput>
        </TokenField>
      </div>
      <div className="composer-foot">
        <InsertMenu chips={props.chips} onInsert={insert} />
        <output className="composer-excess">{excess > 0 ? count(text.compose.tooLong, excess) : ''}</output>
        <Button look="main" disabled={excess > 0} onPress={send} hint={keys}>
          {mode === 'reply' ? text.compose.send : text.compose.addNote}
        </Button>
      </div>
    </>
  )
}

function keptDraft(kept: unknown): Draft {
  return isDraft(kept) ? kept : emptyDraft()
}

function isDraft(kept: unknown): kept is Draft {
  return typeof kept === 'object' && kept !== null && 'segments' in kept
}
