// From `npm start` on an installed tree to the first answered chat: on an empty data directory, and on one that is there.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Figure, ms, show } from './figures.ts'
import { at, type Client, message, openClient, visit } from './visitor.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const patience = 60_000

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const place = server.address()
      resolve(typeof place === 'object' && place !== null ? place.port : 0)
    })
  })
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A server that was started with `npm start`. */
export interface Started {
  readonly port: number
  stop(): Promise<void>
}

/** Runs `npm start` on a data directory; resolves at once, whatever the server does. */
export async function npmStart(dataDir: string): Promise<Started> {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), ABOVEBOARD_DATA_DIR: dataDir }
  // A process group of its own, so that npm, its shell and the server are stopped together.
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env,
    detached: true,
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  return {
    port,
    async stop() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
      await ended
    },
  }
}

/** Waits until the server takes connections. */
export async function ready(client: Client): Promise<void> {
  const until = performance.now() + patience
  while (performance.now() < until) {
    const answer = await client.call('GET', '/readyz').catch(() => undefined)
    if (answer?.status === 200) return
    await pause(10)
  }
  throw new Error('the server did not get ready')
}

function answered(list: unknown): boolean {
  return (
    Array.isArray(list) &&
    list.some((one: unknown) => typeof one === 'object' && one !== null && 'origin' in one && one.origin === 'ai')
  )
}

async function firstChat(dataDir: string): Promise<{ readonly ready: number; readonly answered: number }> {
  const began = performance.now()
  const server = await npmStart(dataDir)
  const client = openClient(server.port)
  try {
    await ready(client)
    const open = performance.now()
    const token = await visit(client, { support: 'given', ai: 'given' })
    await client.call('POST', '/v1/messages', message('How long do I have to send something back?'), token)
    while (!answered(at(await client.call('GET', '/v1/messages', undefined, token), 'messages'))) {
      if (performance.now() - open > patience) throw new Error('nobody answered')
      await pause(5)
    }
    return { ready: open - began, answered: performance.now() - began }
  } finally {
    client.close()
    await server.stop()
  }
}

/** Measures both starts and prints them. */
export async function benchStart(): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'aboveboard-bench-'))
  try {
    const figures: Figure[] = []
    for (const which of ['first start, empty data directory', 'second start']) {
      const took = await firstChat(join(parent, 'data'))
      figures.push(
        { what: `${which}: ready`, measured: ms(took.ready) },
        {
          what: `${which}: first chat answered`,
          measured: ms(took.answered),
          bar: '< 3 s',
          reached: took.answered < 3_000,
        },
      )
    }
    show('From `npm start` (installed) to the first answered chat', figures)
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}

if (import.meta.main) await benchStart()
