// A model server on loopback that records every byte it gets and answers as a story tells it to: well, slowly, wrongly, hostilely (TC-1).
// Speaks the protocols of OpenAI, Mistral and Anthropic.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** One request as it arrived. */
export interface ModelCall {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** The exact body. */
  readonly body: Buffer
  readonly json: ReturnType<typeof JSON.parse>
  /** All text that a model would read. */
  readonly text: string
  /** Resolves when the caller has gone or the answer has ended. */
  readonly closed: Promise<void>
}

/** Text in pieces of a size. */
export interface Pieces {
  readonly text: string
  readonly piece: number
}

/** How a call is answered: with text, cut into pieces of a size, or in any other way. */
export type ModelAnswer =
  | string
  | Pieces
  | ((call: ModelCall, response: ServerResponse) => string | Pieces | void | Promise<void>)

/** The server, and the strings to pull. */
export interface ModelServer {
  /** The base address for the settings. */
  readonly url: string
  readonly calls: ModelCall[]
  /** Everything that ever arrived, headers included. */
  everything(): string
  /** The answer to the next call; several are queued. */
  next(answer: ModelAnswer): void
  /** The answer to every call that nothing is queued for. */
  usually(answer: ModelAnswer): void
  close(): Promise<void>
}

const event = (data: unknown, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`

/** Text as pieces of whole characters. */
export function piecesOf(text: string, size: number): string[] {
  const signs = Array.from(text)
  return Array.from({ length: Math.ceil(signs.length / size) }, (_, at) =>
    signs.slice(at * size, (at + 1) * size).join(''),
  )
}

/** The events of an answer in the protocol that the path belongs to. */
export function eventsOf(path: string, pieces: readonly string[]): string[] {
  if (path.endsWith('/messages'))
    return [
      event(
        {
          type: 'message_start',
          message: {
            id: 'm',
            type: 'message',
            role: 'assistant',
            content: [],
            model: 'peer',
            stop_reason: null,
            usage: { input_tokens: 1, output_tokens: 1 },
          },
        },
        'message_start',
      ),
      event(
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
        'content_block_start',
      ),
      ...pieces.map((text) =>
        event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }, 'content_block_delta'),
      ),
      event({ type: 'content_block_stop', index: 0 }, 'content_block_stop'),
      event(
        { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 2 } },
        'message_delta',
      ),
      event({ type: 'message_stop' }, 'message_stop'),
    ]
  const chunk = (delta: object, finish: string | null) =>
    event({
      id: 'c',
      object: 'chat.completion.chunk',
      created: 0,
      model: 'peer',
      choices: [{ index: 0, delta, finish_reason: finish }],
    })
  return [
    chunk({ role: 'assistant', content: '' }, null),
    ...pieces.map((content) => chunk({ content }, null)),
    chunk({}, 'stop'),
    event('[DONE]'),
  ]
}

/** Begins an answer that arrives as events. */
export function beginEvents(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Opens the server on a free port. */
export async function openModelServer(t: { after(task: () => Promise<void>): void }): Promise<ModelServer> {
  const calls: ModelCall[] = []
  const queue: ModelAnswer[] = []
  let usual: ModelAnswer = 'NO_ANSWER'

  async function answer(call: ModelCall, response: ServerResponse): Promise<void> {
    const how = queue.shift() ?? usual
    const said = typeof how === 'function' ? await how(call, response) : how
    if (said === undefined) return
    const { text, piece } = typeof said === 'string' ? { text: said, piece: 7 } : said
    beginEvents(response)
    for (const one of eventsOf(call.path, piecesOf(text, piece))) response.write(one)
    response.end()
  }

  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    const closed = new Promise<void>((resolve) => response.on('close', resolve))
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts)
      const json = body.length === 0 ? null : JSON.parse(body.toString('utf8'))
      const call = {
        path: request.url ?? '',
        headers: request.headers,
        body,
        json,
        text: textsIn(json).join('\n'),
        closed,
      }
      calls.push(call)
      void answer(call, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the model server has no port')
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  t.after(close)
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    calls,
    everything: () =>
      calls
        .map(({ path, headers, body }) => `${path}\n${JSON.stringify(headers)}\n${body.toString('utf8')}`)
        .join('\n'),
    next: (how) => void queue.push(how),
    usually: (how) => {
      usual = how
    },
    close,
  }
}
