import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stationsOf } from './cases.ts'

const at = (minute: number) => `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z`
const item = (
  right: Parameters<typeof stationsOf>[0]['right'],
  state: Parameters<typeof stationsOf>[0]['state'],
  steps: readonly (readonly [string, number])[] = [],
) => ({
  right,
  state,
  opened_at: at(0),
  closed_at: state === 'done' ? at(59) : null,
  steps: steps.map(([step, minute]) => ({ step, items: 1, at: at(minute) })),
})
const way = (one: ReturnType<typeof item>) =>
  stationsOf(one).map(
    ({ name, at: when, reached }) => `${name}${reached ? ' ✓' : ''}${when === null ? '' : ` ${when.slice(14, 16)}`}`,
  )

test('R-02: a copy is followed from receipt to the moment it was fetched', () => {
  assert.deepEqual(way(item('access', 'running')), ['received ✓ 00', 'making ✓', 'ready', 'fetched'])
  assert.deepEqual(way(item('portability', 'ready', [['package', 2]])), [
    'received ✓ 00',
    'making ✓',
    'ready ✓ 02',
    'fetched',
  ])
  assert.deepEqual(way(item('access', 'done', [['package', 2]])), [
    'received ✓ 00',
    'making ✓',
    'ready ✓ 02',
    'fetched ✓ 59',
  ])
})

test('R-02: a deletion says that it is checked only when the scan is done', () => {
  const begun = [
    ['freeze', 1],
    ['keys', 1],
    ['postgres.message', 2],
  ] as const
  assert.deepEqual(way(item('erasure', 'running', begun)), [
    'received ✓ 00',
    'unreadable ✓ 01',
    'deleted',
    'checked',
    'certified',
  ])
  assert.deepEqual(way(item('erasure', 'done', [...begun, ['scan', 3], ['certificate', 4]])), [
    'received ✓ 00',
    'unreadable ✓ 01',
    'deleted ✓ 02',
    'checked ✓ 03',
    'certified ✓ 04',
  ])
})

test('R-02: what a person decides has no station that is reached before the answer', () => {
  assert.deepEqual(way(item('objection', 'received')), ['received ✓ 00', 'reading ✓', 'answered'])
  assert.deepEqual(way(item('restriction', 'done')), ['received ✓ 00', 'frozen ✓ 59'])
})
