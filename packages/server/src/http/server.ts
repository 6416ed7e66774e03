// The door: every request is identified, limited, authenticated, authorised and validated in the same order, then handled, and
// whatever goes wrong leaves as a problem without internals (S-13).
import { createServer, type Server } from 'node:http'
import type { Language } from '@aboveboard/protocol'
import { pickLanguage } from '@aboveboard/protocol/messages/server/server'
import { getRequestListener } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Database } from '../db/db.ts'
import type { Access } from '../domain/access.ts'
import type { Clock } from '../domain/clock.ts'
import { isId, newId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { errorFields, type Log } from '../log/log.ts'
import type { StaffVisit } from '../staff/staff.ts'
import { findVisit, readToken, type Visit } from '../tenants/tenants.ts'
import { bodyLimit, check, readBody } from './body.ts'
import { type Kind, securityHeaders } from './headers.ts'
import type { Spend } from './limits.ts'
import { problemResponse } from './problem-response.ts'
import type { Answer, Call, Route, StaffCall, Surface, VisitorCall } from './route.ts'
import type { ServeStatic } from './static.ts'

/** What the door needs from the house. */
export interface HttpNeeds {
  readonly routes: readonly Route[]
  readonly db: Database
  readonly clock: Clock
  readonly log: Log
  readonly spend: Spend
  readonly hosts: Readonly<Record<Surface, string>>
  readonly origin: (surface: Surface) => string
  /** The signed-in member of staff of a cookie, or undefined. */
  readonly staffOf: (token: string) => Promise<StaffVisit | undefined>
  /** A fingerprint of a network address that is worthless tomorrow. */
  readonly print: (address: string) => string
  readonly serveStatic: ServeStatic
  readonly observe: (route: string, status: number, milliseconds: number) => void
}

/** The open door. */
export interface Door {
  /** Answers a request without a socket, for tests. */
  fetch(request: Request): Promise<Response>
  listen(port: number, host: string): Promise<number>
  /** Stops taking requests, ends open streams and waits for the rest. */
  close(): Promise<void>
}

/** The network of an address: /24 of IPv4, /64 of IPv6. Finer grain is neither needed nor kept (M-05). */
export function networkOf(address: string): string {
  const four = /(\d+\.\d+\.\d+)\.\d+$/.exec(address)
  return four?.[1] ?? address.split(':').slice(0, 4).join(':')
}

function bearer(request: Request): string | undefined {
  return /^Bearer ([\w-]+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
}

/** The value of a cookie. */
export function cookieOf(header: string | null | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

/** Cross-site writes are refused whatever credentials they bring (S-08, WB-26). Browsers say where a request comes from; programs say nothing. */
function refuseCrossSite(request: Request, origin: string, isPage: boolean): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') {
    // The widget hands a one-time ticket to the portal by form post; the ticket is the permission, there is no cookie to ride on.
    if (site === 'same-site' || site === 'cross-site') throw new Problem('origin-not-allowed')
  }
  const said = request.headers.get('origin')
  // A form of a page that sends no referrer calls itself `null` even at home; then the browser's own word for the relation counts.
  if (isPage && said === 'null' && site === 'same-origin') return
  if (said !== null && said !== origin) throw new Problem('origin-not-allowed')
}

function kindOf(route: Route): Kind {
  if (route.tag === 'portal' || route.tag === 'pages') return route.host === 'shop' ? 'shop' : 'page'
  return 'api'
}

const empty = z.strictObject({})

/** Builds the door over the routes. */
export function openDoor(needs: HttpNeeds): Door {
  const { routes, db, clock, log, spend, hosts } = needs
  const app = new Hono()
  // Owned by `onLeave`: what ends the open streams, for when the door closes.
  const open = new Set<() => void>()
  let closing = false

  function hostOf(request: Request): string {
    return (request.headers.get('host') ?? new URL(request.url).host).toLowerCase()
  }

  async function visitorOf(request: Request): Promise<Visit> {
    const claim = readToken(bearer(request) ?? '')
    if (claim === null) throw new Problem('not-signed-in')
    const access: Access = { tenant: claim.tenant, actor: { kind: 'system', part: 'sign-in' } }
    const visit = await findVisit(db.as(access), claim.hash, new Date(clock.now()))
    if (visit === undefined) throw new Problem('not-signed-in')
    return visit
  }

  function onLeave(signal: AbortSignal, then: () => void): () => void {
    const over = () => {
      forget()
      then()
    }
    const forget = () => {
      open.delete(over)
      signal.removeEventListener('abort', over)
    }
    if (signal.aborted) {
      then()
      return forget
    }
    open.add(over)
    signal.addEventListener('abort', over)
    return forget
  }

  async function dispatch(route: Route, context: Context, request: string, lang: Language): Promise<Answer> {
    const raw = context.req.raw
    const params = context.req.param() as Record<string, string>
    for (const [name, value] of Object.entries(params)) {
      const words = route.words?.[name]
      if (words === undefined ? !isId(value) : words instanceof RegExp ? !words.test(value) : !words.includes(value))
        throw new Problem('not-found')
    }
    const call: Call = {
      lang,
      params,
      body: undefined,
      query: undefined,
      request,
      origin: raw.headers.get('origin'),
      host: hostOf(raw),
      network: () => needs.print(networkOf(addressOf(context))),
      onLeave: (then) => onLeave(raw.signal, then),
      header: (name) => raw.headers.get(name) ?? undefined,
    }
    const rate = route.rate ?? (route.method === 'GET' ? 'read' : 'write')
    // The widget posts its ticket to the portal from another origin; every other page and call stays at home.
    if (!(route.host === 'portal' && route.path === '/my-data'))
      refuseCrossSite(raw, `${new URL(needs.origin('index')).protocol}//${hostOf(raw)}`, route.host === 'portal')
    const read = async () => ({
      query:
        route.query === undefined ? undefined : check(route.query, Object.fromEntries(new URL(raw.url).searchParams)),
      body:
        route.method === 'GET'
          ? undefined
          : check(
              route.body ?? empty,
              await readBody(raw, { limit: route.limit ?? bodyLimit, forms: kindOf(route) !== 'api' }),
            ),
    })
    switch (route.who.kind) {
      case 'public':
      case 'portal':
      case 'case': {
        spend(rate, call.network())
        const handle = route.handle as (call: Call) => Promise<Answer>
        return handle({ ...call, ...(await read()) })
      }
      case 'visitor': {
        spend(rate, bearer(raw) ?? call.network())
        const visit = await visitorOf(raw)
        const access: Access = {
          tenant: visit.tenant,
          actor: { kind: 'visitor', session: visit.session, subject: visit.subject },
        }
        const handle = route.handle as (call: VisitorCall) => Promise<Answer>
        return handle({ ...call, lang: said(raw) ?? pickLanguage(visit.lang), visit, access, ...(await read()) })
      }
      case 'staff': {
        const token = cookieOf(raw.headers.get('cookie'), '__Host-desk')
        spend(rate, token ?? call.network())
        if (token === undefined) throw new Problem('not-signed-in')
        if (raw.method !== 'GET' && raw.headers.get('x-aboveboard') !== 'desk') throw new Problem('origin-not-allowed')
        const staff = await needs.staffOf(token)
        if (staff === undefined) throw new Problem('not-signed-in')
        if (!route.who.roles.includes(staff.role)) throw new Problem('not-allowed')
        const access: Access = { tenant: staff.tenant, actor: { kind: 'staff', staff: staff.staff, role: staff.role } }
        const handle = route.handle as (call: StaffCall) => Promise<Answer>
        return handle({ ...call, staff, access, ...(await read()) })
      }
    }
  }

  /** `fixed` are the headers that every answer of the route has. */
  function respond(route: Route, answer: Answer, lang: Language, fixed: Readonly<Record<string, string>>): Response {
    // A plain record: the adapter writes it as it is, and a `Headers` object costs more than all else here.
    const headers: Record<string, string> = { ...fixed, 'content-language': lang, vary: 'accept-language' }
    for (const [name, value] of Object.entries(answer.headers ?? {})) headers[name.toLowerCase()] = value
    if ('stream' in answer) {
      headers['content-type'] = answer.type
      if (answer.type.startsWith('text/event-stream')) {
        headers['cache-control'] = 'no-store, no-transform'
        headers['x-accel-buffering'] = 'no'
      }
      return new Response(answer.stream, { status: 200, headers })
    }
    if ('html' in answer) {
      headers['content-type'] = 'text/html; charset=utf-8'
      return new Response(answer.html, { status: answer.status ?? 200, headers })
    }
    if ('location' in answer) {
      headers['location'] = answer.location
      return new Response(null, { status: 303, headers })
    }
    if ('json' in answer) {
      headers['content-type'] ??= 'application/json; charset=utf-8'
      return new Response(typeof answer.json === 'string' ? answer.json : JSON.stringify(answer.json), {
        status: answer.status ?? route.status ?? 200,
        headers,
      })
    }
    return new Response(null, { status: 204, headers })
  }

  /** The language that the request itself asks for. */
  function said(raw: Request): Language | undefined {
    if (!raw.url.includes('?')) return undefined
    const asked = new URL(raw.url).searchParams.get('lang')
    return asked === null ? undefined : pickLanguage(asked)
  }

  async function serve(route: Route, context: Context, fixed: Readonly<Record<string, string>>): Promise<Response> {
    const began = performance.now()
    const request = newId<'request'>()
    const raw = context.req.raw
    const lang = said(raw) ?? pickLanguage(raw.headers.get('accept-language') ?? undefined)
    let response: Response
    try {
      if (closing) throw new Problem('unavailable', { retry_after: 5 })
      response = respond(route, await dispatch(route, context, request, lang), lang, fixed)
    } catch (fault) {
      if (!(fault instanceof Problem))
        log.error('request-failed', { request, route: route.path, ...errorFields(fault) })
      const problem = fault instanceof Problem ? fault : new Problem('internal')
      response = problemResponse(problem, lang, request)
      for (const [name, value] of Object.entries(securityHeaders('api'))) response.headers.set(name, value)
    }
    needs.observe(`${route.method} ${route.path}`, response.status, performance.now() - began)
    return response
  }

  for (const surface of ['page', 'api'] as const) {
    for (const route of routes) {
      if ((route.host === undefined) !== (surface === 'api')) continue
      const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1')
      const fixed = securityHeaders(kindOf(route), { widget: needs.origin('widget') })
      app.on(route.method, path, (context, next) =>
        route.host === undefined || hostOf(context.req.raw) === hosts[route.host]
          ? serve(route, context, fixed)
          : next(),
      )
    }
  }
  const methods = Map.groupBy(routes, (route) => route.path)
  for (const [path, same] of methods) {
    app.all(path.replaceAll(/\{(\w+)\}/g, ':$1'), (context, next) => {
      if (same.every((route) => route.host !== undefined && hostOf(context.req.raw) !== hosts[route.host]))
        return next()
      const refused = problemResponse(
        new Problem('method-not-allowed'),
        pickLanguage(context.req.header('accept-language')),
        newId<'request'>(),
      )
      refused.headers.set('allow', same.map((route) => route.method).join(', '))
      return refused
    })
  }
  app.get('*', async (context, next) => {
    const found = await needs.serveStatic(context.req.raw, hostOf(context.req.raw))
    if (found !== null) return found
    await next()
    return undefined
  })
  app.notFound((context) =>
    problemResponse(new Problem('not-found'), pickLanguage(context.req.header('accept-language')), newId<'request'>()),
  )
  app.onError((fault, context) => {
    log.error('request-failed', errorFields(fault))
    return problemResponse(
      new Problem('internal'),
      pickLanguage(context.req.header('accept-language')),
      newId<'request'>(),
    )
  })

  let server: Server | null = null
  return {
    fetch: async (request) => app.fetch(request),
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        const listener = getRequestListener(app.fetch)
        server = createServer(
          { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 },
          (incoming, outgoing) => void listener(incoming, outgoing),
        )
        server.on('error', reject)
        server.on('clientError', (_, socket) => socket.destroy())
        server.listen(port, host, () => {
          const at = server?.address()
          resolve(typeof at === 'object' && at !== null ? at.port : port)
        })
      }),
    async close() {
      closing = true
      for (const over of open) over()
      await new Promise<void>((resolve) => {
        if (server === null) return resolve()
        server.close(() => resolve())
        setImmediate(() => server?.closeAllConnections())
      })
    },
  }
}

function addressOf(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? ''
  } catch {
    return ''
  }
}
