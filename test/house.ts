// A whole house for a story: real PostgreSQL, real keys and log in a folder of its own, a clock that can be set, and every line
// that was logged.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../packages/server/src/config/config.ts'
import type { SettableClock } from '../packages/server/src/domain/clock.ts'
import { newId } from '../packages/server/src/domain/ids.ts'
import { type House, openHouse } from '../packages/server/src/house.ts'
import { openLog } from '../packages/server/src/log/log.ts'
import type { Processor } from '../packages/server/src/map/processors.ts'

/** What a story can be told to do at its end. */
interface Story {
  after(task: () => Promise<void> | void): void
}

/** An answer of the house, read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body, where it is JSON: stories look into it freely, and a wrong guess fails the story. */
  readonly json: ReturnType<typeof JSON.parse>
}

/** How a story calls the house. */
export interface CallOptions {
  readonly token?: string
  readonly body?: unknown
  readonly raw?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly host?: string
}

/** A visitor in a story. */
export interface Visitor {
  readonly token: string
  readonly notice: string
  decide(purpose: string, decision: string): Promise<Answer>
  say(text: string, choices?: Readonly<Record<string, string>>): Promise<Answer>
  /** Messages, after every answer that is being written has ended. */
  read(): Promise<Answer>
}

/** An open house in a story. */
export interface TestHouse {
  readonly house: House
  readonly dataDir: string
  readonly clock: SettableClock
  readonly lines: readonly string[]
  readonly port: number
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  visitor(options?: { readonly agree?: boolean; readonly lang?: string }): Promise<Visitor>
  /** Closes the house and opens it again on the same folder. */
  reopen(): Promise<TestHouse>
}

/** A port that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => resolve(typeof at === 'object' && at !== null ? at.port : 0))
    })
  })
}

/** Opens a house. `env` adds settings; `listen` opens its port too, for browsers. */
export async function openTestHouse(
  t: Story,
  options: {
    readonly env?: Readonly<Record<string, string>>
    readonly listen?: boolean
    readonly dataDir?: string
    /** Who works for the controller, where a story needs somebody. */
    readonly processors?: readonly Processor[]
  } = {},
): Promise<TestHouse> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'aboveboard-story-'))
  const port = await freePort()
  const lines: string[] = []
  const log = openLog({ write: (line) => void lines.push(line), clock: { now: () => 0 } })
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: String(port),
    ABOVEBOARD_DATA_DIR: dataDir,
    ABOVEBOARD_CLOCK: '2026-11-23T10:00:00.000Z',
    ...options.env,
  })
  const house = await openHouse(config, log, { processors: options.processors ?? [] })
  let open = true
  const close = async () => {
    if (open) await house.close()
    open = false
  }
  t.after(async () => {
    await close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  if (options.listen) await house.door.listen(port, '127.0.0.1')

  async function call(
    method: string,
    path: string,
    { token, body, raw, headers, host }: CallOptions = {},
  ): Promise<Answer> {
    const request = new Request(`http://${host ?? config.hosts.index}${path}`, {
      method,
      headers: {
        host: host ?? config.hosts.index,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(method === 'GET' ? {} : { body: raw ?? (body === undefined ? null : JSON.stringify(body)) }),
    })
    const response = await house.door.fetch(request)
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
  }

  return {
    house,
    dataDir,
    clock: house.foundation.clock as SettableClock,
    lines,
    port,
    call,
    async visitor({ agree = true, lang = 'en' } = {}) {
      const { json } = await call('POST', '/v1/sessions', { body: { lang } })
      const { token } = json
      const notice = json.notice.version
      const decide = (purpose: string, decision: string) =>
        call('PUT', `/v1/consents/${purpose}`, { token, body: { decision, notice_version: notice, method: 'story' } })
      if (agree) {
        await decide('support', 'given')
        await decide('ai', 'given')
      }
      return {
        token,
        notice,
        decide,
        say: (text, choices) =>
          call('POST', '/v1/messages', {
            token,
            body: { text, client_id: newId(), ...(choices === undefined ? {} : { choices }) },
          }),
        async read() {
          await house.settled()
          return call('GET', '/v1/messages', { token })
        },
      }
    },
    async reopen() {
      await close()
      return openTestHouse(t, { ...options, dataDir })
    },
  }
}
