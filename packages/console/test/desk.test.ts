import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { actionsFor } from '../src/desk/allowed.ts'
import { entriesOf, firstUnread } from '../src/desk/entries.ts'
import { chipsOf, cutAtChips, spokenText, tokenText } from '../src/desk/tokens.ts'
import { isLongWait, matching, nextWaiting } from '../src/desk/waiting.ts'
import { shortcutOf } from '../src/shell/keys.ts'
import type { Outgoing } from '../src/shell/outgoing.ts'
import { conversations, NOW } from './wire-desk.ts'

const chip = { token: '⟦EMAIL_1⟧', type: 'EMAIL', label: 'E-mail 1' }

test('M-04: only tokens that the server explained become chips; brackets that a visitor types stay text', () => {
  assert.deepEqual(cutAtChips('to ⟦EMAIL_1⟧, not ⟦EMAIL_2⟧', [chip]), ['to ', chip, ', not ⟦EMAIL_2⟧'])
  assert.deepEqual(cutAtChips('⟦EMAIL_1⟧', [{ ...chip, token: 'EMAIL_1' }]), [{ ...chip, token: 'EMAIL_1' }])
  assert.deepEqual(cutAtChips('', [chip]), [''])
})

test('cutting a text at its chips loses and invents nothing', () => {
  const pieces = fc.array(fc.constantFrom('⟦EMAIL_1⟧', '⟦', '⟧', 'EMAIL_1', ' ', 'x\n', '⟦PHONE_1⟧'), { maxLength: 20 })
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('')
      const back = cutAtChips(text, [chip]).map((part) => (typeof part === 'string' ? part : tokenText(part.token)))
      assert.equal(back.join(''), text)
    }),
  )
})

test('spoken text and the list of chips name labels, never tokens', () => {
  assert.equal(spokenText('to ⟦EMAIL_1⟧', [chip]), 'to E-mail 1')
  assert.deepEqual(chipsOf([{ chips: [chip] }, { chips: [chip] }]), [chip])
})

test('entries stand in the order of time, with days between and unsent work last', () => {
  const [first, , , mine] = conversations()
  assert.ok(first !== undefined && mine !== undefined)
  const kinds = entriesOf(first, [], firstUnread(first.messages, first.conversation.unread)).map((entry) => entry.kind)
  assert.deepEqual(kinds, ['day', 'message', 'message', 'fresh', 'message', 'message', 'message', 'message', 'note'])
  assert.equal(entriesOf(mine, [], undefined).filter((entry) => entry.kind === 'day').length, 2)
})

test('what is on its way is shown until the server’s copy is there, and what failed stays', () => {
  const [first] = conversations()
  assert.ok(first !== undefined)
  const item: Outgoing = {
    client_id: 'x',
    owner: 'o',
    conversation: first.conversation.id,
    kind: 'reply',
    text: 'Hello',
    at: NOW,
    state: 'sending',
  }
  const human = { ...first.messages[0], origin: 'human' as const, text: 'Hello', at: NOW, id: 'new' }
  const arrived = { ...first, messages: [...first.messages, human] } as typeof first
  const last = (open: typeof first, one: Outgoing): string | undefined => entriesOf(open, [one], undefined).at(-1)?.kind
  assert.equal(last(first, item), 'outgoing')
  assert.equal(last(arrived, item), 'message')
  assert.equal(last(arrived, { ...item, state: 'network' }), 'outgoing')
})

test('the search looks at labels, topics, languages, sites and assignees, and at nothing that people wrote', () => {
  const rows = conversations().map((open) => open.conversation)
  assert.deepEqual(
    matching(rows, 'german lief', 'en').map((row) => row.label),
    ['Visitor C04E'],
  )
  assert.equal(matching(rows, 'jonas', 'en').length, 1)
  assert.equal(matching(rows, 'kettle', 'en').length, 0)
})

test('who has waited longest is next, ten minutes are long', () => {
  const rows = conversations().map((open) => open.conversation)
  assert.equal(nextWaiting(rows, undefined)?.label, 'Visitor 7F3A')
  assert.equal(nextWaiting(rows, nextWaiting(rows, undefined)?.id)?.label, 'Visitor C04E')
  assert.equal(isLongWait('2027-03-02T10:20:00Z', Date.parse(NOW)), true)
  assert.equal(isLongWait('2027-03-02T10:21:00Z', Date.parse(NOW)), false)
})

test('actions fit the state; where AI is not wanted nothing goes back to it; restricted and ended allow none', () => {
  const all = conversations()
  const allowed = (label: string, change: Partial<(typeof all)[number]> = {}): string[] => {
    const open = all.find((one) => one.conversation.label === label)
    assert.ok(open !== undefined)
    return [...actionsFor({ ...open, ...change })].toSorted()
  }
  assert.deepEqual(allowed('Visitor 7F3A'), ['resolve', 'take'])
  assert.deepEqual(allowed('Visitor A2C9'), ['handBack', 'resolve'])
  assert.deepEqual(allowed('Visitor A2C9', { ai_allowed: false }), ['resolve'])
  assert.deepEqual(allowed('Visitor 55D1'), ['take'])
  assert.deepEqual(allowed('Visitor 92EE'), ['reopen'])
  assert.deepEqual(allowed('Visitor F00D'), [])
  assert.deepEqual(allowed('Visitor 3D70'), [])
})

test('a shortcut is a bare key, in either case, and never part of typing', () => {
  const press = { key: 'E', ctrlKey: false, metaKey: false, altKey: false, isComposing: false }
  assert.equal(shortcutOf(press), 'resolve')
  assert.equal(shortcutOf({ ...press, ctrlKey: true }), undefined)
  assert.equal(shortcutOf({ ...press, isComposing: true }), undefined)
  assert.equal(shortcutOf({ ...press, key: 'q' }), undefined)
})
