// Whom PostgreSQL runs as: it refuses root, so a root process lends it an existing account that owns the cluster and nothing else.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { codeOf, databaseFault } from './faults.ts'

/** An account of the operating system. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** The account for PostgreSQL: `undefined` (ourselves) for a normal user; for root, `postgres`, else `nobody`. */
export async function findAccount(passwd = '/etc/passwd'): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const lines = (await readFile(passwd, 'utf8')).split('\n').map((line) => line.split(':'))
  for (const wanted of ['postgres', 'nobody']) {
    const entry = lines.find(([name]) => name === wanted)
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) }
  }
  throw databaseFault('database-account-missing')
}

/** What a finished program left: its exit status (`null` when killed), and what it wrote. */
export interface Finished {
  readonly status: number | null
  readonly output: string
}

/**
 * Environment of every PostgreSQL program: nothing of ours, because the passphrase of the keys may stand there; English messages,
 * because start-up faults are recognised by PostgreSQL's words.
 */
export const bareEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const

/** Runs a program to its end as an account (or as ourselves). Rejects with the system error when it cannot be started. */
export async function runAs(
  account: Account | undefined,
  program: string,
  args: readonly string[],
  directory: string,
): Promise<Finished> {
  return await new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      cwd: directory,
      env: bareEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output = `${output}${chunk.toString('utf8')}`.slice(-16_384)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => reject(codeOf(error) === 'EPERM' ? databaseFault('database-account-unusable') : error))
    child.on('close', (status) => resolve({ status, output }))
  })
}

/**
 * How PostgreSQL reaches a directory of ours. Another account may not be able to walk the path to it (a checkout under /root, a data
 * directory of mode 0700), and opening up those directories is not ours to do. On Linux the working directory, entered while
 * still root, is reached through /proc/self/cwd without walking any path, and postgres keeps its cluster as working directory.
 */
export function pathFor(account: Account | undefined, directory: string): string {
  return account && process.platform === 'linux' ? '/proc/self/cwd' : directory
}
