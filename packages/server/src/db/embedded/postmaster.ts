// What a running server says about itself on disk, and whether the process it names is really it. `postmaster.pid` lies after a
// kill -9: the process may be a zombie, or its number may belong to somebody else.
import { readFile, readlink, realpath } from 'node:fs/promises'
import { runAs } from './account.ts'
import { codeOf } from './faults.ts'

/** The lines of a lock file that matter. */
export interface Lock {
  readonly pid: number
  /** Where it listens; empty while it is starting. */
  readonly socketDir: string
  readonly ready: boolean
}

/** Name of the lock file in the cluster's directory. */
export const lockFile = 'postmaster.pid'

/** Reads a lock file, of a cluster or of a socket; `undefined` when there is none, as after an orderly stop. */
export async function readLock(path: string): Promise<Lock | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  })
  const lines = text.split('\n')
  const pid = Number(lines[0])
  // Negative numbers are stand-alone backends.
  if (!Number.isInteger(pid) || pid === 0) return undefined
  return { pid: Math.abs(pid), socketDir: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

/** Whether a process with this number exists, a zombie included. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * Whether a process is the server of this cluster: its working directory is the cluster. A zombie has none. Where there is no /proc,
 * `ps` must call it a living postgres.
 */
export async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    const directory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
    return directory !== undefined && directory === (await realpath(cluster))
  }
  const { output } = await runAs(undefined, '/bin/ps', ['-o', 'stat=,comm=', '-p', String(pid)], '/')
  return /^[^Z]\S*\s.*postgres/.test(output.trim())
}
