import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupLooks } from './consultations.ts'

const look = (at: string, fields: string, role = 'agent', reason = 'handle-conversation') => ({
  role,
  purpose: 'support',
  fields,
  reason,
  at,
})

test('C-579/21: looks of one day by one role for one reason are one line, newest day first, in any order of arrival', () => {
  const looks = [
    look('2026-11-22T09:00:00.000Z', 'EMAIL'),
    look('2026-11-23T08:00:00.000Z', 'conversation', 'privacy'),
    look('2026-11-22T08:00:00.000Z', 'conversation'),
    look('2026-11-22T10:00:00.000Z', 'EMAIL'),
    look('2026-11-22T10:30:00.000Z', 'EMAIL', 'agent', 'other: the parcel came back'),
  ]
  const groups = groupLooks(looks)
  assert.deepEqual(
    groups.map(({ role, reason, times, fields }) => [role, reason, times, fields]),
    [
      ['privacy', 'handle-conversation', 1, ['conversation']],
      ['agent', 'other: the parcel came back', 1, ['EMAIL']],
      ['agent', 'handle-conversation', 3, ['EMAIL', 'conversation']],
    ],
  )
  assert.deepEqual([groups[2]?.from, groups[2]?.until], ['2026-11-22T08:00:00.000Z', '2026-11-22T10:00:00.000Z'])
  assert.deepEqual(groupLooks([]), [])
})
