// The conversation as a list that is shown: what the server confirmed, and the person's own texts on their way.
import type { Message, SentMessage } from '@aboveboard/protocol/wire'

/** Where a text of the person stands: `waiting` for a choice, being sent, not sent, or confirmed by the server. */
export type Delivery = 'waiting' | 'sending' | 'failed' | 'sent'

/** One message in the log. `key` stays the same when a text of one's own is confirmed under the server's id. */
export interface Entry {
  readonly key: string
  readonly message: Message
  readonly delivery: Delivery
}

/** A text of the person before the server has seen it; `at` is an RFC 3339 time. */
export function ownEntry(text: string, clientId: string, at: string, delivery: Delivery): Entry {
  const message: Message = {
    id: clientId,
    origin: 'visitor',
    generated_by_ai: false,
    text,
    tree: [],
    sources: [],
    follow_ups: [],
    author: null,
    state: 'complete',
    feedback: null,
    at,
    client_id: clientId,
  }
  return { key: clientId, message, delivery }
}

const isSame = (entry: Entry, message: Message): boolean =>
  entry.message.id === message.id || (message.client_id !== null && entry.message.client_id === message.client_id)

/** An answer only grows, and what is finished stays finished: a list asked for earlier may arrive after newer events. */
const isOutdated = (message: Message, known: Message): boolean =>
  message.state === 'streaming' && (known.state !== 'streaming' || known.text.length > message.text.length)

const isOpen = (entry: Entry): boolean => entry.delivery === 'waiting' || entry.delivery === 'failed'

/** Puts a whole message in its place: over its earlier version, or at the end, before texts that are not sent yet. */
export function merged(entries: readonly Entry[], message: Message): readonly Entry[] {
  const at = entries.findIndex((entry) => isSame(entry, message))
  const known = entries[at]
  if (known !== undefined) {
    return isOutdated(message, known.message)
      ? entries
      : entries.with(at, { key: known.key, message, delivery: 'sent' })
  }
  const fresh: Entry = { key: message.id, message, delivery: 'sent' }
  const open = entries.filter(isOpen)
  return [...entries.filter((entry) => !isOpen(entry)), fresh, ...open]
}

/** Takes the server's list as the order of things and keeps what it does not know yet behind it. */
export function mergedHistory(entries: readonly Entry[], history: readonly Message[]): readonly Entry[] {
  const known = history.map((message): Entry => {
    const own = entries.find((entry) => isSame(entry, message))
    if (own !== undefined && isOutdated(message, own.message)) return own
    return { key: own?.key ?? message.id, message, delivery: 'sent' }
  })
  return [...known, ...entries.filter((entry) => !history.some((message) => isSame(entry, message)))]
}

/** Marks the own text `clientId` as confirmed, with what the server masked shown as masked. */
export function confirmed(entries: readonly Entry[], clientId: string, sent: SentMessage): readonly Entry[] {
  if (sent.message !== undefined) return merged(entries, sent.message)
  return entries.map((entry) =>
    entry.key === clientId && entry.delivery !== 'sent'
      ? { ...entry, delivery: 'sent', message: { ...entry.message, id: sent.id } }
      : entry,
  )
}

/** Changes how far an own text has come. */
export function delivered(entries: readonly Entry[], clientId: string, delivery: Delivery): readonly Entry[] {
  return entries.map((entry) => (entry.key === clientId ? { ...entry, delivery } : entry))
}
