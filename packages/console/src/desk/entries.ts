// The transcript as one line of entries: messages, notes and what is on its way, in the order of time, with days between.
import type { Outgoing } from '../shell/outgoing.ts'
import { isSameDay } from '../text/time.ts'
import type { DeskConversation, DeskMessage, Note } from '../wire/shapes.ts'

/** One entry of the transcript. */
export type Entry =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'fresh'; readonly key: string }
  | { readonly kind: 'message'; readonly key: string; readonly message: DeskMessage }
  | { readonly kind: 'note'; readonly key: string; readonly note: Note }
  | { readonly kind: 'outgoing'; readonly key: string; readonly item: Outgoing }

/**
 * The entries of a conversation. `fresh` is the id of the first message that was unread when the conversation was opened.
 * What is on its way stands last, and is left out as soon as the server's own copy is there.
 */
export function entriesOf(
  open: Pick<DeskConversation, 'messages' | 'notes'>,
  outgoing: readonly Outgoing[],
  fresh: string | undefined,
): Entry[] {
  const messages = open.messages.map((message): Entry => ({ kind: 'message', key: message.id, message }))
  const notes = open.notes.map((note): Entry => ({ kind: 'note', key: note.id, note }))
  const timed = [...messages, ...notes].toSorted((a, b) => momentOf(a) - momentOf(b))
  const entries: Entry[] = []
  let day: string | undefined
  for (const entry of timed) {
    const at = timeOf(entry)
    if (at !== undefined && (day === undefined || !isSameDay(day, at))) {
      entries.push({ kind: 'day', key: `day ${at}`, at })
      day = at
    }
    if (entry.key === fresh) entries.push({ kind: 'fresh', key: 'fresh' })
    entries.push(entry)
  }
  const pending = outgoing.filter((item) => !hasArrived(item, open))
  return [...entries, ...pending.map((item): Entry => ({ kind: 'outgoing', key: item.client_id, item }))]
}

/** The first unread message: the unread ones are the visitor's last. */
export function firstUnread(messages: readonly DeskMessage[], unread: number): string | undefined {
  return unread === 0 ? undefined : messages.filter((message) => message.origin === 'visitor').at(-unread)?.id
}

function hasArrived(item: Outgoing, open: Pick<DeskConversation, 'messages' | 'notes'>): boolean {
  if (item.state !== 'sending') return false
  // Clocks of browser and server differ a little.
  const since = Date.parse(item.at) - 60_000
  const same = (other: { text: string; at: string }): boolean =>
    other.text === item.text && Date.parse(other.at) >= since
  return item.kind === 'note'
    ? open.notes.some(same)
    : open.messages.some((message) => message.origin === 'human' && same(message))
}

function timeOf(entry: Entry): string | undefined {
  return entry.kind === 'message' ? entry.message.at : entry.kind === 'note' ? entry.note.at : undefined
}

function momentOf(entry: Entry): number {
  return Date.parse(timeOf(entry) ?? '')
}
