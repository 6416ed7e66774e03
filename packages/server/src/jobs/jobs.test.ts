// Recurring tasks: none twice at once, none stopped by another's failure, none after the end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settableClock } from '../domain/clock.ts'
import { openLog } from '../log/log.ts'
import { openJobs } from './jobs.ts'

const clock = settableClock(0)

test('a failing task leaves the others alone, and its words out of the log', async () => {
  const lines: string[] = []
  let ran = 0
  const jobs = openJobs({
    clock,
    begin: false,
    log: openLog({ write: (line) => void lines.push(line), clock }),
    tasks: [
      { part: 'one', every: 1, run: () => Promise.reject(new Error('canary words')) },
      { part: 'two', every: 1, run: async () => ++ran },
    ],
  })
  await jobs.runAll()
  await jobs.close()
  assert.equal(ran, 1)
  assert.match(lines.join(''), /job-failed/)
  assert.doesNotMatch(lines.join(''), /canary/)
})

test('a task is never run twice at once, and close waits for it', async () => {
  let now = 0
  let most = 0
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const jobs = openJobs({
    clock,
    begin: false,
    log: openLog({ write: () => {}, clock }),
    tasks: [
      {
        part: 'slow',
        every: 1,
        run: async () => {
          most = Math.max(most, ++now)
          await held
          return now--
        },
      },
    ],
  })
  const runs = [jobs.runAll(), jobs.runAll()]
  const closing = jobs.close()
  release()
  await Promise.all([...runs, closing])
  assert.equal(most, 1)
})
