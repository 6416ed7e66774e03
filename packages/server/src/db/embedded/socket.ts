// Where the server's socket lies: a short path (the kernel allows 103 bytes on every system that we ship for) in a directory that
// only the server's account may enter, the same for every process that shares the server.
import { chown, lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
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
  await writeFile(join(home, note), made, { mode: 0o600 })
  return made
}

/** Notes the directory that the server was found to use instead of ours, and removes ours: another process started it first. */
export async function followSocketDir(home: string, used: string, ours: string): Promise<void> {
  await writeFile(join(home, note), used, { mode: 0o600 })
  if (ours !== join(home, 'socket')) await rm(ours, { recursive: true, force: true })
}

/** Forgets the socket's directory after an orderly stop. */
export async function dropSocketDir(home: string, directory: string): Promise<void> {
  if (directory === join(home, 'socket')) return
  await rm(join(home, note), { force: true })
  await rm(directory, { recursive: true, force: true })
}
