// Every route × everybody who could call it (S-01): made from the list of routes, so that a new one is tested by being there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../packages/server/src/domain/ids.ts'
import { openTestHouse } from '../house.ts'
import { type Colleague, enrolAdmin, enrolColleague } from '../staff.ts'

test('S-01: the access matrix of every route and role', async (t) => {
  const house = await openTestHouse(t)
  const visitor = await house.visitor()
  const admin = await enrolAdmin(house)
  const colleagues: Record<string, Colleague> = { admin }
  for (const role of ['agent', 'lead', 'privacy']) colleagues[role] = await enrolColleague(house, admin, role)
  const cookies: Record<string, string> = Object.fromEntries(
    Object.entries(colleagues).map(([role, one]) => [role, one.cookie]),
  )

  function pathOf(path: string, words: (typeof house.house.routes)[number]['words']): string {
    return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const some = words?.[name]
      if (some instanceof RegExp)
        return name === 'sha256' ? 'a'.repeat(64) : name === 'lang' ? 'en' : name === 'version' ? '7' : 'withdrawal'
      return some?.[0] ?? newId()
    })
  }

  let checks = 0
  for (const route of house.house.routes) {
    const path = pathOf(route.path, route.words)
    // Signing out and disabling end the sessions that the rest of the matrix needs.
    if (path === '/v1/staff/signout') continue
    await t.test(`${route.method} ${route.path}`, async () => {
      // Every route is tried by everybody: time passes, so that nobody is too fast.
      house.clock.advance(4_000)
      const host =
        route.host === undefined
          ? undefined
          : `${route.host === 'index' ? '' : `${route.host}.`}localhost:${house.port}`
      const call = async (headers: Readonly<Record<string, string>>, token?: string) => {
        checks++
        const abort = route.path.endsWith('/stream')
        if (
          abort &&
          ((token !== undefined && route.who.kind === 'visitor') ||
            (headers['cookie'] !== undefined &&
              route.who.kind === 'staff' &&
              route.who.roles.some((role) => cookies[role] === headers['cookie'])))
        )
          return 200
        const { status } = await house.call(route.method, path, {
          ...(host === undefined ? {} : { host }),
          headers: {
            ...headers,
            ...(host === undefined ? { origin: `http://localhost:${house.port}` } : { origin: `http://${host}` }),
          },
          ...(token === undefined ? {} : { token }),
          ...(route.method === 'GET' ? {} : { body: {} }),
        })
        return status
      }
      const refused = [401, 403]
      const nobody = await call({})
      const asVisitor = await call({}, visitor.token)
      const asStaff: Record<string, number> = {}
      for (const [role, cookie] of Object.entries(cookies))
        asStaff[role] = await call({ cookie, 'x-aboveboard': 'desk', 'sec-fetch-site': 'same-origin' })
      switch (route.who.kind) {
        case 'public':
          break
        case 'visitor':
          assert.equal(nobody, 401)
          assert.notEqual(asVisitor, 401)
          for (const status of Object.values(asStaff)) assert.equal(status, 401)
          break
        case 'portal':
        case 'case':
          assert.ok(nobody >= 300, `${nobody} without a capability`)
          for (const status of Object.values(asStaff)) assert.ok(status >= 300, `${status} for staff`)
          break
        case 'staff':
          assert.ok(refused.includes(nobody), `${nobody} for nobody`)
          assert.ok(refused.includes(asVisitor), `${asVisitor} for a visitor`)
          for (const [role, status] of Object.entries(asStaff)) {
            if (route.who.roles.some((one) => one === role))
              assert.ok(status !== 401 && status !== 403, `${role}: ${status}`)
            else assert.equal(status, 403, `${role} must be refused`)
          }
      }
    })
  }
  t.diagnostic(`${checks} calls over ${house.house.routes.length} routes`)
})
