// Keeps the stream of events open: fetch with the bearer token (EventSource cannot carry one), resumed by Last-Event-ID,
// with patience that grows while the network is away.
import type { VisitorEvent } from '@aboveboard/protocol/wire'
import { openEventReader } from './events.ts'

/** What the stream needs. `wait` resolves after some milliseconds, or early when the signal fires or the network returns. */
export interface StreamNeeds {
  readonly fetch: typeof fetch
  readonly token: string
  /** The address, asked for at each attempt. */
  readonly path: () => string
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** An event, in order. */
  readonly onEvent: (event: VisitorEvent) => void
  /** `fresh` when the stream begins without a place to resume from: what came before must be asked for. */
  readonly onOpen: (fresh: boolean) => void
  readonly onLost: () => void
  /** The server refused the token; the stream ends. */
  readonly onRefused: () => void
}

/** The stream's only handle. */
export interface Stream {
  close(): void
}

/** The server sends a comment every 20 seconds; a line that is silent for longer than this (ms) is dead. */
export const SILENCE = 50_000
const FIRST_WAIT = 500
const LONGEST_WAIT = 30_000

/** Milliseconds before attempt number `attempt` (0, 1, 2 …), doubled each time up to 30 s, spread so that clients do not return at once. */
export function patience(attempt: number, random: number): number {
  const whole = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt)
  return Math.round(whole / 2 + (whole / 2) * random)
}

/** Opens the stream and keeps it open until `close`. */
export function openStream(needs: StreamNeeds): Stream {
  const end = new AbortController()
  void run(needs, end.signal)
  return { close: () => end.abort() }
}

async function run(needs: StreamNeeds, end: AbortSignal): Promise<void> {
  let attempt = 0
  let place: string | null = null
  while (!end.aborted) {
    const once = new AbortController()
    const stop = (): void => once.abort()
    end.addEventListener('abort', stop)
    try {
      const response: Response = await needs.fetch(needs.path(), {
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${needs.token}`,
          ...(place === null ? {} : { 'last-event-id': place }),
        },
        credentials: 'omit',
        cache: 'no-store',
        signal: once.signal,
      })
      if (response.status === 401 || response.status === 410) {
        needs.onRefused()
        return
      }
      if (response.ok && response.body !== null) {
        needs.onOpen(place === null)
        attempt = 0
        for await (const event of events(response.body, needs.wait, once)) {
          place = event.id ?? place
          const known = visitorEvent(event.event, event.data)
          if (known !== null) needs.onEvent(known)
        }
      }
    } catch {
      // A cut line, a dead one, or our own close: the loop decides which.
    }
    end.removeEventListener('abort', stop)
    if (end.aborted) return
    needs.onLost()
    await needs.wait(patience(attempt++, Math.random()), end)
  }
}

async function* events(
  body: ReadableStream<Uint8Array>,
  wait: StreamNeeds['wait'],
  once: AbortController,
): AsyncGenerator<{ event: string; data: string; id: string | null }> {
  const read = openEventReader()
  const decoder = new TextDecoder()
  const reader = body.getReader()
  for (;;) {
    const heard = new AbortController()
    void wait(SILENCE, heard.signal).then(() => {
      if (!heard.signal.aborted) once.abort()
    })
    const { done, value } = await reader.read().finally(() => heard.abort())
    if (done) return
    yield* read(decoder.decode(value, { stream: true }))
  }
}

const names = ['message', 'conversation', 'consents', 'typing', 'closed'] as const

function visitorEvent(event: string, data: string): VisitorEvent | null {
  const name = names.find((known) => known === event)
  if (name === undefined) return null
  try {
    return { event: name, data: JSON.parse(data) }
  } catch {
    return null
  }
}
