import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '@aboveboard/protocol'
import { confirmed, delivered, type Entry, merged, mergedHistory, ownEntry } from '../src/frame/entries.ts'

const at = '2026-11-23T10:00:00Z'
const said = (id: string, text: string, more: Partial<Message> = {}): Message => ({
  ...ownEntry(text, id, at, 'sent').message,
  origin: 'ai',
  client_id: null,
  ...more,
})
const texts = (entries: readonly Entry[]): string[] => entries.map(({ message }) => message.text)

test('a growing message replaces its earlier version in place', () => {
  let entries = merged([], said('a', 'One.'))
  entries = merged(entries, said('b', 'Other.'))
  entries = merged(entries, said('a', 'One. Two.'))
  assert.deepEqual(texts(entries), ['One. Two.', 'Other.'])
})

test('the own text keeps its key when the server names it, so that it is not drawn anew', () => {
  const own = [ownEntry('Hello', 'c1', at, 'sending')]
  const echoed = merged(own, said('m1', 'Hello', { origin: 'visitor', client_id: 'c1' }))
  assert.deepEqual([echoed.length, echoed[0]?.key, echoed[0]?.delivery], [1, 'c1', 'sent'])
  const answered = confirmed(own, 'c1', { id: 'm1', findings: [] })
  assert.deepEqual([answered[0]?.message.id, answered[0]?.delivery], ['m1', 'sent'])
  assert.deepEqual(confirmed(echoed, 'c1', { id: 'm1', findings: [] }), echoed)
})

test('what was not sent stays at the end, below what came meanwhile', () => {
  const entries = merged([ownEntry('Mine', 'c1', at, 'failed')], said('a', 'Theirs'))
  assert.deepEqual(texts(entries), ['Theirs', 'Mine'])
  assert.equal(delivered(entries, 'c1', 'sending')[1]?.delivery, 'sending')
})

test('the history sets the order and loses nothing that it does not know', () => {
  const entries = [ownEntry('Mine', 'c1', at, 'sending'), ownEntry('Waiting', 'c2', at, 'waiting')]
  const history = [said('m1', 'Mine', { origin: 'visitor', client_id: 'c1' }), said('a', 'Answer')]
  const all = mergedHistory(entries, history)
  assert.deepEqual(texts(all), ['Mine', 'Answer', 'Waiting'])
  assert.deepEqual(
    all.map(({ key }) => key),
    ['c1', 'a', 'c2'],
  )
})

test('a list asked for earlier takes nothing back that newer events brought', () => {
  const half = said('a', 'One.', { state: 'streaming' })
  const longer = said('a', 'One. Two.', { state: 'streaming' })
  const whole = said('a', 'One. Two.')
  assert.deepEqual(mergedHistory(merged([], whole), [half])[0]?.message, whole)
  assert.deepEqual(mergedHistory(merged([], longer), [half])[0]?.message, longer)
  assert.deepEqual(merged(merged([], whole), longer)[0]?.message, whole)
  assert.deepEqual(mergedHistory(merged([], half), [whole])[0]?.message, whole)
})
