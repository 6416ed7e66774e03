// Keeps one live stream open: reconnects with growing pauses, notices a line that has gone quiet, and stops for good on a refusal.
import { problemKind } from './problem.ts'
import { streamReader } from './sse.ts'

/** The state of the line, as the console shows it. */
export type LineState = 'connecting' | 'live' | 'interrupted' | 'refused'

/** What a stream tells. `onOpen` also says that events may have been missed before. */
export interface StreamListener {
  onState: (state: LineState) => void
  onOpen: () => void
  onEvent: (event: string, data: unknown) => void
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** The server sends a comment at least every 25 s; twice that without a byte means that the line is dead. */
const QUIET_MS = 55_000

/** Opens the stream at `path` and keeps it open until the returned function is called. */
export function openEventStream(path: string, listener: StreamListener): () => void {
  const stop = new AbortController()
  void keepOpen(path, listener, stop.signal)
  return () => {
    stop.abort()
  }
}

async function keepOpen(path: string, listener: StreamListener, stop: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE_MS
  listener.onState('connecting')
  while (!stop.aborted) {
    const end = await readOnce(path, listener, stop)
    if (stop.aborted) return
    if (end === 'refused') {
      listener.onState('refused')
      return
    }
    listener.onState('interrupted')
    pause = end === 'served' ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS)
    // Spread over time, so that a restarted server is not met by all consoles at once.
    await rest(pause / 2 + Math.random() * pause, stop)
  }
}

async function readOnce(
  path: string,
  listener: StreamListener,
  stop: AbortSignal,
): Promise<'served' | 'failed' | 'refused'> {
  const quiet = new AbortController()
  let timer = setTimeout(() => {
    quiet.abort()
  }, QUIET_MS)
  const heard = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      quiet.abort()
    }, QUIET_MS)
  }
  let served = false
  try {
    const response = await fetch(path, {
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { accept: 'text/event-stream' },
      signal: AbortSignal.any([stop, quiet.signal]),
    })
    const kind = response.ok ? undefined : problemKind(response.status)
    if (kind === 'signedOut' || kind === 'forbidden') return 'refused'
    if (kind !== undefined || response.body === null) return 'failed'
    served = true
    listener.onState('live')
    listener.onOpen()
    const read = streamReader()
    const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (let next = await pieces.read(); !next.done; next = await pieces.read()) {
      heard()
      for (const { event, data } of read(next.value)) listener.onEvent(event, parsed(data))
    }
  } catch {
    // The line broke; whether to try again is for the caller.
  } finally {
    clearTimeout(timer)
  }
  return served ? 'served' : 'failed'
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

function rest(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const finish = (): void => {
      clearTimeout(timer)
      removeEventListener('online', finish)
      stop.removeEventListener('abort', finish)
      done()
    }
    const timer = setTimeout(finish, ms)
    addEventListener('online', finish)
    stop.addEventListener('abort', finish)
  })
}
