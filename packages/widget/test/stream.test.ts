import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { VisitorEvent } from '@aboveboard/protocol'
import { openStream, patience, SILENCE } from '../src/frame/stream.ts'

/** A server side of one connection: what it was asked with, and a pen to write events. */
interface Line {
  readonly headers: Headers
  readonly signal: AbortSignal
  write(text: string): void
  cut(): void
}

function openNetwork(status = () => 200) {
  const lines: Line[] = []
  const waits: { ms: number; done: () => void; signal: AbortSignal }[] = []
  const changes = new Set<() => void>()
  const changed = (): void => {
    for (const change of changes) change()
  }
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    const headers = new Headers(init?.headers)
    const signal = init?.signal ?? new AbortController().signal
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        signal.addEventListener('abort', () => controller.error(new Error('aborted')))
        lines.push({
          headers,
          signal,
          write: (text) => controller.enqueue(new TextEncoder().encode(text)),
          cut: () => controller.error(new Error('cut')),
        })
      },
    })
    changed()
    return new Response(body, { status: status() })
  }
  const wait = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      waits.push({ ms, done: resolve, signal })
      signal.addEventListener('abort', () => resolve())
      changed()
    })
  return { lines, waits, fetch, wait, changes }
}

/** Resolves when `test` holds, looked at after each change; the runner's own time limit ends a hopeless wait. */
async function until(changes: Set<() => void>, test: () => boolean): Promise<void> {
  while (!test()) {
    await new Promise<void>((resolve) => {
      const change = (): void => {
        changes.delete(change)
        setImmediate(resolve)
      }
      changes.add(change)
    })
  }
}

function openListener(network: ReturnType<typeof openNetwork>) {
  const heard: VisitorEvent[] = []
  const signs: string[] = []
  const note = (sign: string) => () => {
    signs.push(sign)
    for (const change of network.changes) change()
  }
  const stream = openStream({
    fetch: network.fetch,
    token: 'secret-token',
    path: () => '/v1/stream',
    wait: network.wait,
    onEvent: (event) => {
      heard.push(event)
      note(event.event)()
    },
    onOpen: note('open'),
    onLost: note('lost'),
    onRefused: note('refused'),
  })
  return { heard, signs, stream }
}

test('the token travels in the header, and a cut line is resumed after the last event', async () => {
  const network = openNetwork()
  const { heard, signs, stream } = openListener(network)
  await until(network.changes, () => signs.includes('open'))
  assert.equal(network.lines[0]?.headers.get('authorization'), 'Bearer secret-token')
  assert.equal(network.lines[0]?.headers.get('last-event-id'), null)
  network.lines[0]?.write('id: 41\nevent: typing\ndata: {"who":"ai"}\n\nevent: unknown\ndata: {}\n\n')
  await until(network.changes, () => heard.length === 1)
  network.lines[0]?.cut()
  await until(network.changes, () => network.waits.some(({ ms }) => ms < SILENCE))
  assert.ok(signs.includes('lost'))
  network.waits.find(({ ms }) => ms < SILENCE)?.done()
  await until(network.changes, () => network.lines.length === 2)
  assert.equal(network.lines[1]?.headers.get('last-event-id'), '41')
  stream.close()
  assert.equal(network.lines[1]?.signal.aborted, true)
})

test('a line that stays silent beyond the ping is given up', async () => {
  const network = openNetwork()
  const { signs, stream } = openListener(network)
  await until(network.changes, () => network.waits.some(({ ms }) => ms === SILENCE))
  network.waits.find(({ ms }) => ms === SILENCE)?.done()
  await until(network.changes, () => signs.includes('lost'))
  assert.equal(network.lines[0]?.signal.aborted, true)
  stream.close()
})

test('a refused token ends the stream instead of hammering the server', async () => {
  const network = openNetwork(() => 401)
  const { signs } = openListener(network)
  await until(network.changes, () => signs.includes('refused'))
  assert.equal(network.lines.length, 1)
})

test('patience doubles up to thirty seconds and is spread', () => {
  assert.deepEqual(
    [0, 1, 2, 5, 6, 40].map((attempt) => patience(attempt, 1)),
    [500, 1000, 2000, 16_000, 30_000, 30_000],
  )
  assert.equal(patience(3, 0), 2000)
})
