// A draft as words and chips, and back to the text that travels.
import { TokenFieldValue } from 'react-aria-components/TokenField'
import type { Chip } from '../wire/shapes.ts'
import { tokenText } from './tokens.ts'

/** A draft: text with labels in it, each of which names its token. */
export type Draft = TokenFieldValue<string>

/** Longest texts that the server takes, in UTF-16 units. */
export const longest = { reply: 8000, note: 4000 } as const

/** A draft with nothing in it. */
export function emptyDraft(): Draft {
  return new TokenFieldValue<string>([])
}

/** The draft as it travels: every label as its token. */
export function draftText(draft: Draft): string {
  return draft.segments
    .map((segment) =>
      segment.type === 'token' && segment.value !== undefined ? tokenText(segment.value) : segment.text,
    )
    .join('')
    .trim()
}

/** The draft with a label put in where the caret is, and a space behind it to type on. */
export function withChip(draft: Draft, chip: Chip): Draft {
  const { start, end } = draft.selectedRange
  return draft.replaceRangeWithSegments(start, end, [
    { type: 'token', text: chip.label, value: chip.token },
    { type: 'text', text: ' ' },
  ])
}
