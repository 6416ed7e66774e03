// Work that comes round by the clock: each task in its own rhythm, never twice at once, and no failure of one stops another.
import type { Clock } from '../domain/clock.ts'
import { errorFields, type Log } from '../log/log.ts'

/** One recurring task. Must be harmless to repeat, on every node. */
export interface Task {
  /** A word for the log. */
  readonly part: string
  /** Milliseconds between the end of one run and the start of the next. */
  readonly every: number
  /** Does the work and says how much of it there was. */
  run(): Promise<number>
}

export interface Jobs {
  /** Runs every task once, now; for the command line and for tests. */
  runAll(): Promise<void>
  /** Lets running tasks finish and starts no more. */
  close(): Promise<void>
}

/** Starts the tasks; the first runs begin at once. */
export function openJobs(needs: {
  readonly tasks: readonly Task[]
  readonly clock: Clock
  readonly log: Log
  readonly begin: boolean
}): Jobs {
  const { tasks, clock, log } = needs
  // Owned here: the timer of each task, and the runs in progress.
  const timers = new Map<Task, NodeJS.Timeout>()
  const running = new Map<Task, Promise<void>>()
  let closed = false

  async function once(task: Task): Promise<void> {
    const began = clock.now()
    try {
      const count = await task.run()
      if (count > 0) log.info('job-done', { part: task.part, count, ms: clock.now() - began })
    } catch (fault) {
      log.warn('job-failed', { part: task.part, ...errorFields(fault) })
    }
  }

  function go(task: Task): Promise<void> {
    const known = running.get(task)
    if (known !== undefined) return known
    const run = once(task).finally(() => {
      running.delete(task)
      if (!closed && needs.begin) timers.set(task, setTimeout(() => void go(task), task.every).unref())
    })
    running.set(task, run)
    return run
  }

  if (needs.begin) for (const task of tasks) void go(task)
  return {
    async runAll() {
      for (const task of tasks) await go(task)
    },
    async close() {
      closed = true
      for (const timer of timers.values()) clearTimeout(timer)
      await Promise.allSettled(running.values())
    },
  }
}
