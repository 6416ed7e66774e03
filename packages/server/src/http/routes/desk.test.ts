import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBus } from '../../db/db.ts'
import { openFeed } from '../../desk/inbox/inbox.ts'
import { type TemporaryDesk, temporaryDesk } from '../../desk/inbox/temporary-desk.ts'
import { type StaffRole, staffRoles } from '../../domain/access.ts'
import { minute } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import { openLog } from '../../log/log.ts'
import { setSubjectState } from '../../privacy/consent/consent.ts'
import { openAccessRules } from '../../staff/staff.ts'
import { codeAt, type Enrolled, password } from '../../staff/temporary-staff.ts'
import { openLimits } from '../limits.ts'
import type { Route } from '../route.ts'
import { type Door, openDoor } from '../server.ts'
import { adminStaffActions, adminStaffRoutes } from './admin-staff.ts'
import { deskActions, deskRoutes } from './desk.ts'
import { staffActions, staffRoutes } from './staff.ts'

const origin = 'https://desk.shop.example'
const host = 'desk.shop.example'
const own = {
  host,
  origin,
  'sec-fetch-site': 'same-origin',
  'x-aboveboard': 'desk',
  'content-type': 'application/json',
}

interface House extends TemporaryDesk {
  readonly door: Door
  readonly routes: readonly Route[]
  readonly log: string[]
  readonly call: (
    method: string,
    path: string,
    options?: { readonly by?: Enrolled; readonly body?: unknown; readonly headers?: Record<string, string> },
  ) => Promise<Response>
}

async function house(t: Parameters<typeof temporaryDesk>[0]): Promise<House> {
  const desk = await temporaryDesk(t)
  const { db, clock, staff } = desk
  const log: string[] = []
  const bus = await openBus(desk.as('app'))
  const feed = openFeed({
    bus,
    db,
    sessions: staff.sessions,
    rules: staff.rules,
    onFault: (fault) => log.push(String(fault)),
  })
  t.after(async () => {
    feed.close()
    await bus.close()
  })
  const routes = [...staffRoutes({ staff }), ...adminStaffRoutes({ staff }), ...deskRoutes({ ...desk, feed })]
  const hosts = {
    index: 'shop.example',
    shop: 'shop.shop.example',
    widget: 'widget.shop.example',
    desk: host,
    portal: 'portal.shop.example',
    files: 'files.shop.example',
  }
  const door = openDoor({
    routes,
    db,
    clock,
    log: openLog({ write: (line) => log.push(line), clock }),
    spend: openLimits(clock, 1000),
    hosts,
    origin: (surface) => `https://${hosts[surface]}`,
    staffOf: async (token) => (await staff.sessions.find(token)) ?? undefined,
    print: (address) => address,
    serveStatic: async () => null,
    observe: () => undefined,
  })
  const call: House['call'] = (method, path, { by, body, headers } = {}) =>
    door.fetch(
      new Request(`${origin}${path}`, {
        method,
        headers: { ...own, ...(by === undefined ? {} : { cookie: `__Host-desk=${by.token}` }), ...headers },
        ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
      }),
    )
  return { ...desk, door, routes, log, call }
}

const actions = { ...staffActions, ...adminStaffActions, ...deskActions }

test('S-01: the roles of every staff route are those that the policies name', async (t) => {
  const { routes } = await house(t)
  const rules = openAccessRules()
  const guarded = routes.filter((route) => route.who.kind === 'staff')
  assert.deepEqual(guarded.map((route) => `${route.method} ${route.path}`).sort(), Object.keys(actions).sort())
  for (const { method, path, who } of guarded) {
    const action = actions[`${method} ${path}`]
    assert.ok(action !== undefined && who.kind === 'staff')
    assert.deepEqual([...who.roles], rules.rolesFor(action), `${method} ${path}`)
  }
})

test('S-01: every staff route against every role and nobody, over HTTP', async (t) => {
  const { routes, call, enrol, visitor } = await house(t)
  const rules = openAccessRules()
  const people = new Map<StaffRole, Enrolled>()
  for (const role of staffRoles) people.set(role, await enrol(role))
  const somebody = await visitor('hello')
  for (const route of routes) {
    if (route.who.kind !== 'staff' || route.path === '/v1/staff/signout') continue
    const action = actions[`${route.method} ${route.path}`]
    assert.ok(action !== undefined)
    const path = route.path.replace('{id}', somebody.conversation).replace('{message}', newId())
    assert.equal((await call(route.method, path)).status, 401, `nobody ${route.method} ${path}`)
    assert.equal(
      (
        await call(route.method, path, {
          headers: {
            authorization: `Bearer ${people.get('admin')?.token}`,
            'x-api-key': people.get('admin')?.token ?? '',
          },
        })
      ).status,
      401,
      'only the cookie counts',
    )
    for (const [role, by] of people) {
      if (action === 'hand back') await call('POST', path.replace('handback', 'take'), { by })
      const response = await call(route.method, path, { by })
      const isRefused = response.status === 403
      await response.body?.cancel()
      if (rules.rolesFor(action).includes(role))
        assert.ok(!isRefused, `${role} ${route.method} ${path}: ${response.status}`)
      else assert.equal(response.status, 403, `${role} ${route.method} ${path}`)
    }
  }
})

test('S-08: writes from other places are refused, also before anybody is signed in', async (t) => {
  const { call, enrol, clock } = await house(t)
  const agent = await enrol('agent')
  clock.advance(minute)
  const body = { email: agent.email, password, code: agent.code() }
  const foreign: Record<string, string>[] = [
    { 'x-aboveboard': '' },
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
  ]
  for (const headers of foreign) {
    const signIn = await call('POST', '/v1/staff/signin/password', { body, headers })
    assert.equal(signIn.status, 403, JSON.stringify(headers))
    assert.equal(signIn.headers.get('set-cookie'), null)
    assert.equal((await call('POST', '/v1/staff/signout', { by: agent, headers })).status, 403)
  }
  // A page on another of our hosts is not the console.
  const widget = { host: 'widget.shop.example', origin: 'https://widget.shop.example' }
  assert.equal((await call('POST', '/v1/staff/signin/password', { body, headers: widget })).status, 403)
  assert.equal((await call('POST', '/v1/staff/signin/password', { body })).status, 200)
})

test('S-02, S-22: sign in gives a host cookie and no token in the body; sign out ends it and clears the browser', async (t) => {
  const { call, enrol, clock } = await house(t)
  const agent = await enrol('agent')
  clock.advance(minute)
  const response = await call('POST', '/v1/staff/signin/password', {
    body: { email: agent.email, password, code: agent.code() },
    by: agent,
  })
  const cookie = response.headers.get('set-cookie') ?? ''
  assert.match(cookie, /^__Host-desk=[\w-]{64}; Path=\/; Secure; HttpOnly; SameSite=Strict$/)
  const token = /=([\w-]{64})/.exec(cookie)?.[1] ?? ''
  const text = await response.text()
  assert.ok(!text.includes(token))
  assert.deepEqual(JSON.parse(text), {
    me: { id: agent.visit.staff, name: 'Person 1', role: 'agent', tenant: 'Lantern & Larch', factors: ['totp'] },
  })
  assert.equal((await call('GET', '/v1/staff/me', { by: agent })).status, 401, 'the session before is over')
  const by = { ...agent, token }
  assert.equal((await call('GET', '/v1/staff/me', { by })).headers.get('cache-control'), 'no-store')
  const out = await call('POST', '/v1/staff/signout', { by })
  assert.equal(out.status, 204)
  assert.match(out.headers.get('clear-site-data') ?? '', /"cache".*"storage"/)
  assert.match(out.headers.get('set-cookie') ?? '', /Max-Age=0/)
  assert.equal((await call('GET', '/v1/staff/me', { by })).status, 401)
})

test('S-03: the way of the first administrator over HTTP, from the link to the first colleague', async (t) => {
  const { call, staff, tenant, clock } = await house(t)
  const secret = ((await staff.invitations.first(tenant)) ?? '').split('#')[1] ?? ''
  assert.equal((await call('POST', '/v1/staff/invites/open', { body: { secret: 'A'.repeat(64) } })).status, 410)
  assert.equal((await call('POST', '/v1/staff/invites/open', { body: { secret } })).status, 200)
  const who = { secret, name: 'Ana Duarte', email: 'ana@shop.example' }
  const weak = await call('POST', '/v1/staff/enrol/start', {
    body: { method: 'totp', ...who, password: 'Password2026' },
  })
  assert.equal(weak.status, 400)
  assert.ok(!(await weak.text()).includes('Password2026'))
  const passkey = (await (
    await call('POST', '/v1/staff/enrol/start', { body: { method: 'passkey', ...who } })
  ).json()) as { options: { rp: { id: string }; authenticatorSelection: { userVerification: string } } }
  assert.equal(passkey.options.rp.id, host)
  assert.equal(passkey.options.authenticatorSelection.userVerification, 'required')
  const started = (await (
    await call('POST', '/v1/staff/enrol/start', { body: { method: 'totp', ...who, password } })
  ).json()) as { totp_secret: string; otpauth: string }
  assert.match(started.otpauth, /^otpauth:\/\/totp\/Aboveboard:ana/)
  const finished = await call('POST', '/v1/staff/enrol/finish', {
    body: { method: 'totp', secret, code: codeAt(started.totp_secret, clock.now()) },
  })
  assert.equal(finished.status, 200)
  const cookie = /^[^;]+/.exec(finished.headers.get('set-cookie') ?? '')?.[0] ?? ''
  clock.advance(1)
  const invited = await call('POST', '/v1/admin/staff', {
    headers: { cookie },
    body: { name: 'Jonas', email: 'jonas@shop.example', role: 'agent' },
  })
  assert.equal(invited.status, 201)
  assert.match(((await invited.json()) as { link: string }).link, /^https:\/\/desk\.shop\.example\/welcome#[\w-]{64}$/)
  const list = (await (await call('GET', '/v1/admin/staff', { headers: { cookie } })).json()) as {
    staff: { state: string }[]
  }
  assert.deepEqual(
    list.staff.map((one) => one.state),
    ['active', 'invited'],
  )
})

test('M-04: revealing without a reason is 422; a frozen person is 423; malformed is 400', async (t) => {
  const { call, enrol, visitor, db } = await house(t)
  const agent = await enrol('agent')
  const somebody = await visitor('write to joyce@canary.example')
  const path = `/v1/desk/conversations/${somebody.conversation}`
  assert.equal((await call('GET', path, { by: agent })).status, 200)
  const reveal = async (body: unknown) => (await call('POST', `${path}/reveal`, { by: agent, body })).status
  assert.equal(await reveal({ token: '⟦EMAIL_1⟧' }), 422)
  assert.equal(await reveal({ token: '⟦EMAIL_1⟧', reason: 'other' }), 422)
  assert.equal(await reveal({ token: '⟦EMAIL_1⟧', reason: 'curiosity' }), 400)
  assert.equal(await reveal({ token: '⟦EMAIL_1⟧', reason: 'solve-case' }), 200)
  await setSubjectState(db.as(somebody.access).sql, somebody.subject, 'restricted')
  assert.equal(await reveal({ token: '⟦EMAIL_1⟧', reason: 'solve-case' }), 423)
  assert.equal((await call('GET', path, { by: agent })).status, 423)
  assert.equal((await call('GET', '/v1/desk/conversations?filter=all', { by: agent })).status, 200)
  assert.equal((await call('GET', '/v1/desk/conversations?filter=others', { by: agent })).status, 400)
  assert.equal((await call('GET', `/v1/desk/conversations/${newId()}`, { by: agent })).status, 404)
})

/** Reads a stream event by event. */
function reader(response: Response) {
  assert.ok(response.body)
  const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let buffer = ''
  async function next(): Promise<string | null> {
    for (;;) {
      const end = buffer.indexOf('\n\n')
      if (end >= 0) {
        const block = buffer.slice(0, end)
        buffer = buffer.slice(end + 2)
        if (block.startsWith('event:')) return block
        continue
      }
      const piece = await pieces.read()
      if (piece.done) return null
      buffer += piece.value
    }
  }
  return {
    next,
    /** Reads on until an event comes: news from before the stream was opened may still arrive. */
    async until(event: string): Promise<void> {
      for (let heard = await next(); heard !== event; heard = await next()) assert.notEqual(heard, null, event)
    },
    cancel: () => pieces.cancel(),
  }
}

// Far less than the next ping: it is the news that closes the stream and not the clock.
const soon = { timeout: 15_000 }

test('S-02: the stream tells ids only, and closes when the account is closed', soon, async (t) => {
  const { call, enrol, visitor, staff, handover } = await house(t)
  const admin = await enrol('admin')
  const agent = await enrol('agent')
  const somebody = await visitor('hello')
  const response = await call('GET', '/v1/desk/stream', { by: agent })
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/)
  const { next, until } = reader(response)
  const message = await somebody.says('write to joyce@canary.example')
  await until(`event: message\ndata: ${JSON.stringify({ conversation: somebody.conversation, id: message })}`)
  await handover.take(admin.visit, somebody.conversation)
  await until(`event: conversation\ndata: ${JSON.stringify({ id: somebody.conversation })}`)
  await staff.people.setState(admin.visit, agent.visit.staff, 'disabled')
  assert.equal(await next(), 'event: signed-out\ndata: {}')
  assert.equal(await next(), null)
})

test('S-02: signing out closes the streams of that session and of no other', soon, async (t) => {
  const { call, enrol, staff, clock, visitor } = await house(t)
  const agent = await enrol('agent')
  clock.advance(minute)
  const second = await staff.signIn.withPassword(
    { email: agent.email, password, code: agent.code() },
    { network: 'n', previous: undefined },
  )
  const one = reader(await call('GET', '/v1/desk/stream', { by: agent }))
  const other = reader(await call('GET', '/v1/desk/stream', { by: { ...agent, token: second.token } }))
  assert.equal((await call('POST', '/v1/staff/signout', { by: agent })).status, 204)
  assert.equal(await one.next(), 'event: signed-out\ndata: {}')
  assert.equal(await one.next(), null)
  const { conversation, says } = await visitor('hello')
  const message = await says('more')
  await other.until(`event: message\ndata: ${JSON.stringify({ conversation, id: message })}`)
  await other.cancel()
})

test('M-07: nothing personal is in the log of the door', async (t) => {
  const { call, enrol, visitor, log } = await house(t)
  const agent = await enrol('agent')
  const somebody = await visitor('write to joyce@canary.example')
  const path = `/v1/desk/conversations/${somebody.conversation}`
  await call('GET', path, { by: agent })
  await call('POST', `${path}/messages`, { by: agent, body: { text: 'joyce@canary.example', client_id: 'no uuid' } })
  await call('POST', `${path}/reveal`, { by: agent, body: { token: 'joyce@canary.example', reason: 'solve-case' } })
  assert.deepEqual(log, [])
})
