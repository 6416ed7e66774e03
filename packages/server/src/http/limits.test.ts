// Limits refill with time and belong to one caller.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minute, settableClock } from '../domain/clock.ts'
import { Problem } from '../domain/problem.ts'
import { openLimits } from './limits.ts'

test('S-15: whoever asks too often waits, others do not, and time heals', () => {
  const clock = settableClock(0)
  const spend = openLimits(clock)
  for (let n = 0; n < 20; n++) spend('sign-in', 'one')
  assert.throws(
    () => spend('sign-in', 'one'),
    (fault) =>
      fault instanceof Problem && fault.code === 'too-many-requests' && Number(fault.members['retry_after']) >= 1,
  )
  spend('sign-in', 'other')
  spend('read', 'one')
  clock.advance(minute / 10)
  spend('sign-in', 'one')
})
