import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAccessRules } from '../../staff/staff.ts'
import { decisionActions, decisionRoutes } from './decisions.ts'

test('S-01: the roles of every staff route about decisions are those that the policies name', () => {
  const rules = openAccessRules()
  const guarded = decisionRoutes({ decisions: {}, held: () => undefined } as never).filter(
    (route) => route.who.kind === 'staff',
  )
  assert.deepEqual(guarded.map((route) => `${route.method} ${route.path}`).sort(), Object.keys(decisionActions).sort())
  for (const { method, path, who } of guarded) {
    const action = decisionActions[`${method} ${path}`]
    assert.ok(action !== undefined && who.kind === 'staff')
    assert.deepEqual([...who.roles], rules.rolesFor(action), `${method} ${path}`)
  }
})
