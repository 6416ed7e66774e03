// A small peer that speaks the protocol of the desk: serves the built console under a strict policy, keeps everything in memory,
// and can be told to fail, to be slow and to let things happen. The tests of the console run against it without the real server.

import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import type { DeskConversation } from '@aboveboard/protocol'
import {
  addNote,
  importArticles,
  reply,
  reveal,
  setArticleState,
  signInWithPassword,
  signProcessor,
} from '@aboveboard/protocol'
import { agent, articles, behind, conversations, idOf, message, NOW, office, people } from './wire-desk.ts'
import { retentionState } from './wire-office.ts'

/** The policy that the console must live under: nothing inline, nothing foreign, no strings turned into code. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** The password, code and invitation that this peer takes. */
export const secrets = { password: 'four unrelated words here', code: '123456', invitation: 'inv_0123456789abcdef0123' }

/** One request as a test sees it afterwards. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly body: Record<string, unknown>
}

/** The peer, and the strings to pull. */
export interface WireServer {
  readonly url: string
  readonly seen: Seen[]
  readonly desk: DeskConversation[]
  /** Answers calls whose path contains `part` with this status until `heal`. */
  fail: (part: string, status: number) => void
  heal: () => void
  /** Holds every answer back by this many milliseconds. */
  slow: (ms: number) => void
  /** A visitor writes. */
  arrive: (conversation: number, text: string) => void
  /** Ends every session, as when an administrator disables the account. */
  signOutAll: () => void
  /** Cuts every open stream, as a restart does. */
  cutStreams: () => void
  /** Sends an event to every open stream. */
  tell: (event: string, data: unknown) => void
  role: 'agent' | 'lead' | 'privacy' | 'admin'
  logIsGood: boolean
  close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Opens the peer on a free port. `dist` is the built console; `signedIn` skips the door, for tests that are about what lies behind it. */
export async function openWireServer(options: { dist: string; signedIn?: boolean }): Promise<WireServer> {
  const desk = conversations()
  const shelf = articles.map((article) => ({ ...article }))
  const register = office.processors.processors.map((one) => ({ ...one }))
  const staff = people.map((person) => ({ ...person }))
  const streams = new Set<ServerResponse>()
  const seen: Seen[] = []
  const retention = retentionState()
  let sessions = options.signedIn === true
  let failing: { part: string; status: number } | undefined
  let delay = 0
  let passkey: string | undefined

  const tell = (event: string, data: unknown): void => {
    for (const stream of streams) stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  const changed = (id: string): void => {
    tell('conversation', { id })
  }
  const find = (id: string): DeskConversation => {
    const found = desk.find((open) => open.conversation.id === id)
    if (found === undefined) throw new Refusal(404)
    return found
  }
  const counts = (): Record<string, number> =>
    Object.fromEntries(
      ['waiting', 'mine', 'open', 'resolved', 'all'].map((filter) => [filter, listed(desk, filter).length]),
    )
  const me = () => ({ id: agent.id, name: agent.name, role: server.role, tenant: 'Lantern & Larch', factors: ['totp'] })

  const act = (id: string, action: string, body: unknown): unknown => {
    const open = find(id)
    const row = open.conversation
    if (open.restricted && action !== 'read') throw new Refusal(423)
    switch (action) {
      case 'take':
        Object.assign(row, {
          state: 'human',
          mine: true,
          assignee: { id: agent.id, name: agent.name },
          waiting_since: null,
        })
        open.messages.push(
          message({
            origin: 'system',
            ago: 0,
            text: 'Ana Duarte has joined and will answer. The assistant is silent.',
          }),
        )
        break
      case 'handback':
        Object.assign(row, { state: 'open', mine: false, assignee: null })
        break
      case 'resolve':
        Object.assign(row, { state: 'resolved', mine: false })
        break
      case 'reopen':
        Object.assign(row, { state: 'human', mine: true, assignee: { id: agent.id, name: agent.name } })
        break
      case 'read':
        row.unread = 0
        break
      case 'messages': {
        const { text } = reply.parse(body)
        if (!row.mine) throw new Refusal(409)
        open.messages.push(message({ origin: 'human', ago: 0, author: agent.name, text }))
        row.last_at = NOW
        break
      }
      case 'notes': {
        const { text } = addNote.parse(body)
        open.notes.push({ id: idOf('note', open.notes.length + 100), author: agent.name, text, at: NOW })
        break
      }
      case 'reveal': {
        const { token, reason, words } = reveal.parse(body)
        if (reason === 'other' && (words ?? '') === '') throw new Refusal(422)
        return { token, value: behind[token] ?? '' }
      }
      default:
        throw new Refusal(404)
    }
    changed(id)
    return {}
  }

  const answer = (method: string, url: URL, body: Record<string, unknown>): unknown => {
    const { pathname: path } = url
    if (path === '/v1/staff/invites/open') {
      if (body['secret'] !== secrets.invitation) throw new Refusal(404)
      return {
        role: 'admin',
        logIsGood: true,
        tell,
        tenant: 'Lantern & Larch',
        name: '',
        email: 'ana@larch.example',
        expires_at: '2027-03-03T10:30:00.000Z',
      }
    }
    if (path === '/v1/staff/enrol/start' && body['method'] === 'passkey') return { options: creation }
    if (path === '/v1/staff/enrol/start') {
      return {
        otpauth: 'otpauth://totp/Larch:ana?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Larch',
        totp_secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      }
    }
    if (path === '/v1/staff/enrol/finish' && body['method'] === 'passkey') {
      passkey = idIn(body['response'])
      sessions = passkey !== undefined
      return { me: me() }
    }
    if (path === '/v1/staff/signin/passkey/finish') {
      if (passkey === undefined || idIn(body['response']) !== passkey) throw new Refusal(401)
      sessions = true
      return { me: me() }
    }
    if (path === '/v1/staff/enrol/finish' || path === '/v1/staff/signin/password') {
      const { code, password } = path.endsWith('password')
        ? signInWithPassword.parse(body)
        : { code: body['code'], password: secrets.password }
      if (code !== secrets.code || password !== secrets.password) throw new Refusal(401)
      sessions = true
      return { me: me() }
    }
    if (path === '/v1/staff/signin/passkey/start')
      return {
        options: {
          challenge: 'AAAAAAAAAAAAAAAAAAAAAA',
          rpId: 'localhost',
          userVerification: 'required',
          allowCredentials: [],
        },
      }
    if (!sessions) throw new Refusal(401)
    if (path === '/v1/staff/me') return me()
    if (path === '/v1/staff/signout') {
      sessions = false
      return undefined
    }
    if (path === '/v1/desk/conversations') {
      return { conversations: listed(desk, url.searchParams.get('filter') ?? 'all'), next: null, counts: counts() }
    }
    const at = /^\/v1\/desk\/conversations\/([\w-]+)(?:\/(\w+))?$/.exec(path)
    if (at !== null) return at[2] === undefined ? find(at[1] ?? '') : act(at[1] ?? '', at[2], body)
    if (path === '/v1/admin/articles') return { articles: shelf, next: null }
    if (path === '/v1/admin/articles/import') {
      const { name, kind, lang } = importArticles.parse(body)
      const bad = name.includes('hidden')
      const article = {
        slug: name,
        title: name.replace(/\.\w+$/, ''),
        lang: lang ?? 'en',
        state: bad ? 'quarantined' : 'published',
        warnings: bad ? ['Text in the colour of the page (2 places)'] : [],
      }
      shelf.push({
        ...article,
        id: idOf('article', shelf.length + 1),
        tags: [kind],
        url: 'https://shop.larch.example/help/new',
        updated_at: NOW,
      })
      return { imported: 1, unchanged: 0, quarantined: bad ? 1 : 0, articles: [article] }
    }
    const article = /^\/v1\/admin\/articles\/([\w-]+)\/state$/.exec(path)
    if (article !== null) {
      const { state } = setArticleState.parse(body)
      const found = shelf.find((one) => one.id === article[1])
      if (found === undefined) throw new Refusal(404)
      found.state = state
      found.warnings = []
      return {}
    }
    if (path === '/v1/admin/staff' && method === 'GET') return { staff }
    if (path === '/v1/admin/staff') return { link: 'http://desk.localhost:3000/welcome#inv_bGludCB0aGUgbGluaw' }
    const person = /^\/v1\/admin\/staff\/([\w-]+)$/.exec(path)
    if (person !== null) {
      const found = staff.find((one) => one.id === person[1])
      if (found !== undefined) found.state = String(body['state'])
      return {}
    }
    const part = /^\/v1\/office\/(log|consents|rights|processors)$/.exec(path)?.[1]
    if (path === '/v1/office/retention') return retention
    const stop = /^\/v1\/office\/retention\/stops\/([\w-]+)$/.exec(path)
    if (stop !== null) {
      if (body['decision'] === 'keep') retention.stops = []
      else for (const one of retention.stops) one.agreed = 'you'
      return {}
    }
    if (path === '/v1/office/holds') {
      if (body['about'] !== idOf('case', 1)) throw new Refusal(404)
      retention.holds.push({
        id: idOf('case', 33),
        ground: String(body['ground']),
        reference: String(body['reference']),
        opened_at: `${String(body['until'])}T00:00:00.000Z`,
        expires_at: `${String(body['until'])}T23:59:59.000Z`,
        state: 'waiting',
        own: true,
      })
      return { id: idOf('case', 33) }
    }
    const hold = /^\/v1\/office\/holds\/([\w-]+)\/(review|release)$/.exec(path)
    if (hold !== null) {
      if (hold[2] === 'release') retention.holds = retention.holds.filter((one) => one.id !== hold[1])
      else for (const one of retention.holds) if (one.id === hold[1]) one.state = 'holds'
      return {}
    }
    const turned = /^\/v1\/office\/processors\/([\w-]+)(?:\/(stop|resume))?$/.exec(path)
    if (turned !== null) {
      const entry = register.find(({ id }) => id === turned[1])
      if (entry === undefined) throw new Refusal(404)
      if (turned[2] !== undefined) entry.stopped_at = turned[2] === 'stop' ? NOW : null
      else {
        const terms = signProcessor.parse(body)
        if (terms.region === 'US' && terms.transfer === null)
          throw new Refusal(400, [{ at: 'transfer', code: 'transfer-tool-needed' }])
        Object.assign(entry, terms, { signed: true, signed_at: NOW })
      }
      return {}
    }
    if (path.endsWith('/disclosures'))
      return {
        disclosures: [
          {
            id: idOf('case', 40),
            message: null,
            processor: 'qwen3:8b',
            region: 'DE',
            model: 'qwen3:8b',
            purpose: 'ai',
            categories: ['pd:Communication'],
            form: 'pseudonymised',
            bytes: 4180,
            sha256: 'a3'.repeat(32),
            withheld: { 'E-mail': 1, Name: 2 },
            outcome: 'delivered',
            at: NOW,
          },
        ],
      }
    if (part === 'processors') return { processors: register }
    if (part === 'log') return { ...office.log, ok: server.logIsGood }
    if (part === 'consents' || part === 'rights') return office[part]
    throw new Refusal(404)
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (!url.pathname.startsWith('/v1/')) {
      await serveFile(options.dist, url.pathname, response)
      return
    }
    const method = request.method ?? 'GET'
    const body = await bodyOf(request)
    seen.push({ method, path: url.pathname, body })
    if (delay > 0) await new Promise((done) => setTimeout(done, delay))
    try {
      if (failing !== undefined && url.pathname.includes(failing.part)) throw new Refusal(failing.status)
      if (method !== 'GET' && request.headers['x-aboveboard'] !== 'desk') throw new Refusal(403)
      if (url.pathname === '/v1/desk/stream') {
        if (!sessions) throw new Refusal(401)
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        response.write(': here\n\n')
        streams.add(response)
        response.on('close', () => streams.delete(response))
        return
      }
      const json = answer(method, url, body)
      if (json === undefined) response.writeHead(204, { 'clear-site-data': '"cache", "storage"' }).end()
      else
        response
          .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
          .end(JSON.stringify(json))
    } catch (error) {
      const status = error instanceof Refusal ? error.status : 422
      response.writeHead(status, { 'content-type': 'application/problem+json' })
      response.end(
        JSON.stringify({
          type: 'about:blank',
          title: 'refused',
          status,
          errors: error instanceof Refusal ? error.errors : [],
        }),
      )
    }
  }

  const http = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  const address = http.address()
  const server: WireServer = {
    url: `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`,
    seen,
    desk,
    role: 'admin',
    logIsGood: true,
    tell,
    fail: (part, status) => {
      failing = { part, status }
    },
    heal: () => {
      failing = undefined
    },
    slow: (ms) => {
      delay = ms
    },
    arrive: (number, text) => {
      const open = find(idOf('conversation', number))
      const arrived = message({ origin: 'visitor', ago: 0, text })
      open.messages.push(arrived)
      open.conversation.unread += 1
      open.conversation.last_at = NOW
      tell('message', { conversation: open.conversation.id, id: arrived.id })
    },
    signOutAll: () => {
      sessions = false
      tell('signed-out', {})
      for (const stream of streams) stream.end()
    },
    cutStreams: () => {
      for (const stream of streams) stream.destroy()
    },
    close: () =>
      new Promise((done) => {
        http.closeAllConnections()
        http.close(() => {
          done()
        })
      }),
  }
  return server
}

/** What this peer asks of an authenticator; it trusts the answer by its id, the real server verifies it. */
const creation = {
  challenge: 'AAAAAAAAAAAAAAAAAAAAAA',
  rp: { id: 'localhost', name: 'Aboveboard' },
  user: { id: 'AAAAAAAAAAAAAAAAAAAAAQ', name: agent.email, displayName: agent.name },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
}

function idIn(response: unknown): string | undefined {
  return typeof response === 'object' && response !== null && 'id' in response && typeof response.id === 'string'
    ? response.id
    : undefined
}

class Refusal extends Error {
  readonly status: number
  readonly errors: readonly { readonly at: string; readonly code: string }[]
  constructor(status: number, errors: Refusal['errors'] = []) {
    super(String(status))
    this.status = status
    this.errors = errors
  }
}

function listed(desk: readonly DeskConversation[], filter: string): DeskConversation['conversation'][] {
  const rows = desk.map((open) => open.conversation)
  switch (filter) {
    case 'waiting':
    case 'open':
    case 'resolved':
      return rows.filter((row) => row.state === filter)
    case 'mine':
      return rows.filter((row) => row.mine && row.state === 'human')
    default:
      return rows
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const parsed: unknown = text === '' ? {} : JSON.parse(text)
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
}

async function serveFile(dist: string, path: string, response: ServerResponse): Promise<void> {
  const asked = normalize(path)
  // Every address that is no file is a screen of the console.
  const file = asked.startsWith('/assets/') ? asked : '/index.html'
  const content = await readFile(join(dist, file))
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': file === '/index.html' ? 'no-store' : 'public, max-age=3600, immutable',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  response.end(content)
}
