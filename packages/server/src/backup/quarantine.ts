// Quarantine: a file in the data directory, outside the database, that says a database was put back and has not yet been told what
// it must not know any more. While it lies there nothing is served (L-04).
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, rfc3339 } from '../domain/clock.ts'
import { Fatal } from '../domain/problem.ts'

/** How far a restore is. `loading`: the database is not whole. `unreconciled`: it is whole, and knows too much. */
export type QuarantineState = 'loading' | 'unreconciled'

const fileIn = (dataDir: string) => join(dataDir, 'quarantine.json')

/** Whether nothing may be served from a data directory, and why; a file that cannot be read counts as the worst. */
export function quarantineOf(dataDir: string): QuarantineState | null {
  const file = fileIn(dataDir)
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8')).state === 'unreconciled' ? 'unreconciled' : 'loading'
  } catch {
    return 'loading'
  }
}

/** Puts a data directory into quarantine; on the disk when it returns. */
export function quarantine(dataDir: string, state: QuarantineState, clock: Clock): void {
  const handle = openSync(fileIn(dataDir), 'w', 0o600)
  try {
    writeSync(handle, `${JSON.stringify({ state, since: rfc3339(clock.now()) })}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Ends the quarantine. */
export function release(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true })
}

/** Throws `Fatal('quarantine')` while nothing may be served. */
export function assertServing(dataDir: string): void {
  const state = quarantineOf(dataDir)
  if (state === null) return
  throw new Fatal(
    'quarantine',
    state === 'loading'
      ? 'A restore was cut off before the database was whole. Run it again: aboveboard restore FILE'
      : 'An older database was put back. It may hold what was erased since, so nothing is served until that is taken out again: aboveboard reconcile',
  )
}
