// The widget's test peer, first half: real HTTP on loopback, one port, several hosts (shop, widget, portal, and a stranger),
// with the security headers that the widget has to live under.
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { VisitorEvent } from '@aboveboard/protocol'
import { type Desk, openDesk, Refusal, type Script } from './wire-desk.ts'
import { suggestionsIn } from './wire-words.ts'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const art = fileURLToPath(new URL('../../server/demo/art/', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** One request as the peer saw it, for assertions about what left the browser. */
export interface Seen {
  readonly host: string
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Opens the peer on a free port. `page` is the HTML of the customer's page, given the widget's origin. */
export async function openWireServer(page: (widget: string, query: URLSearchParams) => string) {
  const script: Script = { pace: async () => {}, profile: 'consent-first', refuseNext: null, refuseDecision: null }
  const desk = openDesk(script)
  const seen: Seen[] = []
  const ends = new Set<ServerResponse>()
  let down = false

  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => refuse(response, error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const origin = (name: string): string => `http://${name}.localhost:${port}`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const body = await textOf(request)
    const host = url.hostname.split('.')[0] ?? ''
    seen.push({ host, method: request.method ?? '', path: url.pathname + url.search, headers: request.headers, body })
    if (url.pathname.startsWith('/v1/')) {
      if (down) return void request.socket.destroy()
      return api(desk, request, url, body, response, ends)
    }
    if (url.pathname.startsWith('/assets/')) return file(url.pathname, response)
    if (url.pathname.startsWith('/art/')) return file(url.pathname.slice('/art'.length), response, art)
    if (host === 'widget') return file(url.pathname === '/frame' ? '/frame.html' : url.pathname, response)
    // Strict, as a careful customer would have it: only our origin is allowed beside their own.
    response.setHeader(
      'content-security-policy',
      `default-src 'self'; script-src ${origin('widget')}; frame-src ${origin('widget')}; require-trusted-types-for 'script'`,
    )
    if (host === 'stranger' || url.searchParams.has('loose')) response.removeHeader('content-security-policy')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      host === 'portal'
        ? `<!doctype html><title>Portal</title><p>${body.replaceAll('&', ' ')}</p>`
        : page(origin('widget'), url.searchParams),
    )
  }

  async function file(path: string, response: ServerResponse, below = dist): Promise<void> {
    const safe = normalize(path).replace(/^(\.\.[/\\])+/, '')
    const bytes = await readFile(join(below, safe)).catch(() => null)
    if (bytes === null) return void response.writeHead(404).end()
    response.setHeader('content-type', types[extname(safe)] ?? 'application/octet-stream')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'no-referrer')
    if (safe.endsWith('.html')) {
      response.setHeader(
        'content-security-policy',
        `default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action ${origin('portal')}; base-uri 'none'; frame-ancestors ${origin('shop')}; require-trusted-types-for 'script'; trusted-types 'none'`,
      )
    }
    response.end(bytes)
  }

  return {
    desk,
    script,
    seen,
    origin,
    /** The origin for programs that do not know names below `localhost`. */
    address: `http://127.0.0.1:${port}`,
    /** Cuts every stream, as a network does. */
    cut: () => {
      for (const response of ends) response.destroy()
    },
    /** While down, every call to `/v1` is cut off without an answer. */
    setDown: (value: boolean) => {
      down = value
    },
    close: () => {
      for (const response of ends) response.destroy()
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** The peer. */
export type WireServer = Awaited<ReturnType<typeof openWireServer>>

async function api(
  desk: Desk,
  request: IncomingMessage,
  url: URL,
  text: string,
  response: ServerResponse,
  ends: Set<ServerResponse>,
): Promise<void> {
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  const path = url.pathname.slice('/v1'.length)
  const call = `${request.method} ${path}`
  const json = (status: number, value: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify(value))
  }
  if (request.method !== 'GET' && request.headers['idempotency-key'] === undefined)
    throw new Refusal(400, 'bad-request')
  if (call === 'POST /sessions') return json(201, desk.begin(body))
  if (call === 'GET /notice') return json(200, desk.notice(url.searchParams.get('lang') ?? 'en'))
  if (call === 'GET /suggestions')
    return json(200, { suggestions: suggestionsIn(url.searchParams.get('lang') ?? 'en') })

  const visitor = desk.of((request.headers.authorization ?? '').replace(/^Bearer /, ''))
  const [, first = '', id = '', last = ''] = path.split('/')
  if (call === 'GET /consents') return json(200, desk.consents(visitor))
  if (call === 'GET /consents/receipt') return json(200, { '@context': 'https://w3id.org/dpv', token: 'signed' })
  if (request.method === 'PUT' && first === 'consents') {
    desk.decide(visitor, id, body)
    return json(200, desk.consents(visitor))
  }
  if (call === 'POST /messages') return json(202, desk.send(visitor, body))
  if (call === 'GET /messages') return json(200, desk.history(visitor))
  if (first === 'messages' && last === 'stop') return json(200, desk.stop(visitor, id) ?? null)
  if (first === 'messages' && last === 'feedback') return json(200, desk.rate(visitor, id, body) ?? null)
  if (call === 'POST /handover') return json(202, desk.handOver(visitor))
  if (call === 'POST /conversation/end') return json(200, desk.end(visitor) ?? null)
  if (call === 'GET /accesses') return json(200, { accesses: [], next: null })
  if (call === 'POST /portal/ticket') {
    const portal = `http://portal.localhost:${url.port}/my-data`
    return json(201, { url: portal, ticket: 'one-time-ticket' })
  }
  if (call !== 'GET /stream') throw new Refusal(404, 'not-found')

  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform' })
  response.write(': open\n\n')
  const send = (event: VisitorEvent, place: string): void => {
    response.write(`id: ${place}\nevent: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`)
  }
  const from = Number(request.headers['last-event-id'] ?? visitor.events.length)
  for (const missed of visitor.events.slice(from)) send(missed.event, missed.id)
  visitor.streams.add(send)
  ends.add(response)
  response.on('close', () => {
    visitor.streams.delete(send)
    ends.delete(response)
  })
}

function refuse(response: ServerResponse, error: unknown): void {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal(error instanceof Error && error.name === 'ZodError' ? 400 : 500, 'internal')
  response.writeHead(refusal.status, { 'content-type': 'application/problem+json' })
  response.end(
    JSON.stringify({
      type: `https://aboveboard.example/problems/${refusal.code}`,
      title: refusal.code,
      status: refusal.status,
      ...refusal.members,
    }),
  )
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
