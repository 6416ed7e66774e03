// Where the server's socket lies: a short path (the kernel allows 103 bytes on every system that we ship for) in a directory that
// only the server's account may enter, the same for every process that shares the server.
import { chown, lstat, mkdir, mkdtemp, readFile, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { socketFile } from './settings.ts'

const longest = 103
const note = 'socket-directory'

function fits(directory: string): boolean {
  return Buffer.byteLength(join(directory, socketFile)) <= longest
}

async function isPrivate(directory: string, owner: number | undefined): Promise<boolean> {
  const facts = await lstat(directory).catch(() => undefined)
  return facts !== undefined && facts.isDirectory() && facts.uid === owner && (facts.mode & 0o077) === 0
}

/**
 * The socket's directory for the cluster under `home`: in `home` for a normal user with a short path, else a directory of random
 * name under `temporary`, noted in `home` so that a server that outlived its Node is found again.
 */
export async function ensureSocketDir(home: string, account: Account | undefined, temporary: string): Promise<string> {
  const owner = account?.uid ?? process.getuid?.()
  const near = join(home, 'socket')
  if (!account && fits(near)) {
    await mkdir(near, { recursive: true, mode: 0o700 })
    return near
  }
  const noted = await readFile(join(home, note), 'utf8').catch(() => '')
  if (noted !== '' && (await isPrivate(noted, owner))) return noted
  const made = await mkdtemp(join(fits(join(temporary, 'aboveboard-XXXXXX')) ? temporary : '/tmp', 'aboveboard-'))
  if (account) await chown(made, account.uid, account.gid)
  return made
}

/** Makes the directory again should a process that stopped meanwhile have removed it. Throws EEXIST when somebody else has it now. */
export async function keepSocketDir(directory: string, account: Account | undefined): Promise<void> {
  if (await isPrivate(directory, account?.uid ?? process.getuid?.())) return
  await mkdir(directory, { mode: 0o700 })
  if (account) await chown(directory, account.uid, account.gid)
}

/** Notes the directory that the server uses, and removes ours if that is another: then another process started it first. */
export async function noteSocketDir(home: string, used: string, ours: string): Promise<void> {
  await writeFile(join(home, note), used, { mode: 0o600 })
  if (ours !== used) await releaseSocketDir(ours)
}

/** Removes the directory unless somebody listens there. */
export async function releaseSocketDir(directory: string): Promise<void> {
  await rmdir(directory).catch(() => undefined)
}
