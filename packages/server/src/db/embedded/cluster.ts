// Makes the database cluster once, so that it is either whole or absent: initdb works in a directory of its own, which is renamed.
import { chown, mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, pathFor, runAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { codeOf, databaseFault, faultFrom } from './faults.ts'
import { exists } from './postmaster.ts'

/** Major version of the cluster, and the name of its directory. */
export const major = '18'

/** The superuser of the cluster; only this room uses it, to prepare roles and to watch the server. */
export const admin = 'postgres'

// The built-in locale sorts and folds the same on every machine; -k turns on page checksums.
const initFlags = [
  `--username=${admin}`,
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '-k',
]

/** Removes what a killed start left behind; another process's attempt is left alone, ours cannot have begun yet. */
async function sweep(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = Number(/^init-(\d+)-/.exec(name)?.[1])
    if (Number.isNaN(pid) || (pid !== process.pid && exists(pid))) continue
    await rm(join(home, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

async function makeDurable(directory: string): Promise<void> {
  const handle = await open(directory)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The major version of the cluster in a directory, or `undefined` when there is none. */
async function versionOf(cluster: string): Promise<string | undefined> {
  return await readFile(join(cluster, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined
      throw error
    },
  )
}

/**
 * The directory of the cluster under `home`, made if absent (0.6 s). A kill at any moment leaves either no cluster or a whole one.
 * Throws `database-version-mismatch`, `database-disk-full`, `database-not-writable` or `database-init-failed`.
 */
export async function ensureCluster(home: string, binaries: Binaries, account: Account | undefined): Promise<string> {
  const cluster = join(home, major)
  try {
    const found = await versionOf(cluster)
    if (found === major) return cluster
    if (found !== undefined) throw databaseFault('database-version-mismatch')
    // 0711: the account must be able to enter its own cluster where the path to here is open to it; nobody can list.
    await mkdir(home, { recursive: true, mode: 0o711 })
    await sweep(home)
    const making = await mkdtemp(join(home, `init-${process.pid}-`))
    if (account) await chown(making, account.uid, account.gid)
    const run = await runAs(account, binaries.initdb, ['-D', pathFor(account, making), ...initFlags], making)
    if (run.status !== 0) {
      await rm(making, { recursive: true, force: true })
      await writeFile(join(home, 'init.log'), run.output, { mode: 0o600 })
      throw databaseFault(faultFrom(run.output, 'database-init-failed'))
    }
    await rename(making, cluster).catch(async (error: unknown) => {
      // Another process was first; its cluster is as good as ours.
      await rm(making, { recursive: true, force: true })
      if ((await versionOf(cluster)) !== major) throw error
    })
    await makeDurable(home)
    return cluster
  } catch (error) {
    const fault = faultFrom(codeOf(error), 'database-init-failed')
    throw codeOf(error).startsWith('database-') ? error : databaseFault(fault)
  }
}
