import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fatal, Problem } from '../domain/problem.ts'
import {
  conversationActions,
  decisionActions,
  houseActions,
  openAccessRules,
  type Resource,
  readPolicies,
  theHouse,
} from './access-rules.ts'

const rules = openAccessRules()
const conversation = (over: Partial<Extract<Resource, { kind: 'conversation' }>> = {}): Resource => ({
  kind: 'conversation',
  id: 'c',
  assignee: null,
  restricted: false,
  ...over,
})

test('S-01: the whole matrix of roles and actions, as the policies give it', () => {
  const matrix = Object.fromEntries(
    [...houseActions, ...conversationActions, ...decisionActions, 'change account' as const].map((action) => [
      action,
      rules.rolesFor(action).join(' '),
    ]),
  )
  const desk = 'agent lead admin'
  assert.deepEqual(matrix, {
    'use own session': 'agent lead privacy admin',
    'list conversations': desk,
    'follow the desk': desk,
    'manage knowledge': 'lead admin',
    'read office': 'privacy admin',
    'list staff': 'admin',
    'invite staff': 'admin',
    'list decisions': desk,
    'read rules': 'lead privacy admin',
    'manage rules': 'privacy admin',
    'read decision': desk,
    'confirm decision': desk,
    'review decision': 'lead admin',
    'read conversation': desk,
    'mark as read': desk,
    note: desk,
    'reveal value': desk,
    'take over': desk,
    resolve: desk,
    reopen: desk,
    reply: desk,
    'hand back': desk,
    'change account': 'admin',
  })
})

test('A-07: the privacy officer reads no content, even where another policy would permit it', () => {
  const generous = openAccessRules({ ...readPolicies(), careless: 'permit (principal, action, resource);' })
  for (const action of ['read conversation', 'note', 'reveal value', 'reply'] as const)
    assert.equal(generous.may({ staff: 'p', role: 'privacy' }, action, conversation({ assignee: 'p' })), false)
})

test('S-01: only the assignee replies; the assignee or a lead hands back; nobody uses restricted data', () => {
  const agent = { staff: 'a', role: 'agent' } as const
  assert.equal(rules.may(agent, 'reply', conversation({ assignee: 'a' })), true)
  assert.equal(rules.may(agent, 'reply', conversation({ assignee: 'b' })), false)
  assert.equal(rules.may({ staff: 'l', role: 'lead' }, 'reply', conversation({ assignee: 'b' })), false)
  assert.equal(rules.may(agent, 'hand back', conversation({ assignee: 'b' })), false)
  assert.equal(rules.may({ staff: 'l', role: 'lead' }, 'hand back', conversation({ assignee: 'b' })), true)
  for (const action of conversationActions)
    assert.equal(
      rules.may({ staff: 'x', role: 'admin' }, action, conversation({ assignee: 'x', restricted: true })),
      false,
      action,
    )
})

test('D-05: nobody reviews what they confirmed; a kind for the administrator is not reviewed by a lead; frozen ones are not used', () => {
  const about = (over: object): Resource => ({
    kind: 'decision',
    id: 'd',
    confirmer: null,
    reviewers: 'lead',
    restricted: false,
    ...over,
  })
  const lead = { staff: 'l', role: 'lead' } as const
  assert.equal(rules.may(lead, 'review decision', about({ confirmer: 'a' })), true)
  assert.equal(rules.may(lead, 'review decision', about({ confirmer: 'l' })), false)
  assert.equal(rules.may({ staff: 'l', role: 'admin' }, 'review decision', about({ confirmer: 'l' })), false)
  assert.equal(rules.may(lead, 'review decision', about({ reviewers: 'admin' })), false)
  assert.equal(rules.may({ staff: 'a', role: 'agent' }, 'review decision', about({})), false)
  for (const action of decisionActions)
    assert.equal(rules.may({ staff: 'x', role: 'admin' }, action, about({ restricted: true })), false, action)
})

test('S-01: an administrator cannot change their own account', () => {
  const admin = { staff: 'x', role: 'admin' } as const
  assert.throws(
    () => rules.demand(admin, 'change account', { kind: 'account', id: 'x' }),
    (fault: Problem) => fault.code === 'not-allowed',
  )
  rules.demand(admin, 'change account', { kind: 'account', id: 'y' })
  rules.demand(admin, 'invite staff', theHouse)
})

test('S-01: a policy with a misspelt action refuses to start', () => {
  assert.throws(
    () =>
      openAccessRules({
        ...readPolicies(),
        typo: 'permit (principal, action == Action::"raed conversation", resource);',
      }),
    Fatal,
  )
  assert.throws(() => openAccessRules({}), Fatal)
})
