// The gate says no by default, and yes only to what stands at this moment.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { VisitConsent } from '../../tenants/tenants.ts'
import type { GateRules, Standing } from '../consent/consent.ts'
import { askGate } from './gate.ts'

const now = Date.parse('2026-11-23T10:00:00Z')
const rules: GateRules = { profile: 'consent-first', version: () => 'v1' }
const given = (over: Partial<VisitConsent> = {}): VisitConsent => ({
  state: 'ConsentGiven',
  version: 'v1',
  at: now - 1000,
  expires: now + 1000,
  ...over,
})
const standing = (consents: Record<string, VisitConsent> = {}, over: Partial<Standing> = {}): Standing => ({
  subjectState: 'live',
  objected: [],
  aiOptOut: false,
  consents,
  choices: {},
  ...over,
})

const denied = (answer: ReturnType<typeof askGate>) => (answer.allow ? 'allowed' : answer.reason)

test('C-09: without a choice nothing is allowed but what the law demands', () => {
  assert.equal(denied(askGate('support', standing(), rules, now)), 'undecided')
  assert.equal(denied(askGate('ai', standing(), rules, now)), 'undecided')
  assert.deepEqual(askGate('accountability', standing(), rules, now), { allow: true, basis: 'eu-gdpr:A6-1-c' })
})

test('C-09: a given consent allows, with its basis', () => {
  assert.deepEqual(askGate('support', standing({ support: given() }), rules, now), {
    allow: true,
    basis: 'eu-gdpr:A6-1-a-explicit-consent',
  })
})

test('C-09: the consent of one purpose is not the consent of another', () => {
  assert.equal(denied(askGate('ai', standing({ support: given() }), rules, now)), 'undecided')
})

for (const [state, reason] of [
  ['ConsentRefused', 'refused'],
  ['ConsentWithdrawn', 'withdrawn'],
  ['ConsentRequested', 'undecided'],
  ['ConsentExpired', 'expired'],
] as const) {
  test(`C-09: ${state} allows nothing`, () =>
    assert.equal(denied(askGate('support', standing({ support: given({ state }) }), rules, now)), reason))
}

test('C-07: a consent ends at its time, not a moment later', () => {
  assert.equal(askGate('support', standing({ support: given({ expires: now + 1 }) }), rules, now).allow, true)
  assert.equal(denied(askGate('support', standing({ support: given({ expires: now }) }), rules, now)), 'expired')
})

test('C-08: a consent for another meaning of the purpose is no consent', () => {
  assert.equal(denied(askGate('support', standing({ support: given({ version: 'v0' }) }), rules, now)), 'undecided')
})

test('R-09: restriction freezes everything but accountability, whatever was agreed', () => {
  assert.equal(
    denied(askGate('support', standing({ support: given() }, { subjectState: 'restricted' }), rules, now)),
    'restricted',
  )
  assert.equal(askGate('accountability', standing({}, { subjectState: 'restricted' }), rules, now).allow, true)
})

test('R-07: from the first moment of an erasure nothing is allowed', () => {
  for (const subjectState of ['erasing', 'erased'] as const)
    assert.equal(askGate('support', standing({ support: given() }, { subjectState }), rules, now).allow, false)
})

test('C-03: where support rests on contract, it is allowed until the person objects', () => {
  const contract: GateRules = { ...rules, profile: 'contract-first' }
  assert.deepEqual(askGate('support', standing(), contract, now), { allow: true, basis: 'eu-gdpr:A6-1-b' })
  assert.equal(
    denied(askGate('ai', standing({ ai: given({ state: 'ConsentWithdrawn' }) }), contract, now)),
    'withdrawn',
  )
  assert.equal(denied(askGate('improve', standing(), contract, now)), 'undecided')
})

test('a choice made before there is a person counts as it was made', () => {
  assert.equal(denied(askGate('support', standing({}, { choices: { support: 'refused' } }), rules, now)), 'refused')
})
