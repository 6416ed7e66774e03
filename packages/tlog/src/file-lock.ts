/** A lock in the file system whose theft is harmless: only what lies inside it can be committed, and a thief takes that away. */
import { mkdir, open, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Whoever holds the lock may turn its candidate into the target, once, for as long as nobody took the lock away. */
export type HeldLock = {
  /** Renames the candidate over the target in one step; `false` if the lock was stolen, and then nothing happened. */
  commit: () => Promise<boolean>
  /** Gives the lock up. What was stolen by now is left alone. */
  release: () => Promise<void>
}

/** Milliseconds after which a lock counts as left behind. An honest holder needs a few; one that is later only loses its turn. */
const staleAfter = 5_000
const pollEvery = 10

/** The error code of a failed system call, for telling the expected ones from the rest. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Writes a new file and makes it durable, but not yet its name. Rejects if it is there already. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o644)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes names in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/**
 * Takes the lock, waiting for an honest holder and stealing from a dead one, and lays `candidate` into it, durable.
 * Age is told from the file system's own clock. No holder can commit anything but its own candidate, whose name is
 * `nonce`: after a theft the path is gone, even if the next holder has made a new lock of the same name.
 */
export async function takeLock(needs: {
  lock: string
  nonce: string
  target: string
  candidate: Uint8Array
}): Promise<HeldLock> {
  const { lock, nonce, target, candidate } = needs
  for (;;) {
    try {
      await mkdir(lock)
    } catch (error) {
      ignore('EEXIST')(error)
      await waitOrSteal(lock, nonce)
      continue
    }
    const mine = join(lock, nonce)
    const release = async () => {
      await rm(mine, { force: true })
      // Not empty, or gone: the lock belongs to a thief by now. Empty and a thief's: that one finds out and starts again.
      await rmdir(lock).catch(ignore('ENOENT', 'ENOTEMPTY', 'EEXIST'))
    }
    try {
      await writeDurably(mine, candidate)
    } catch (error) {
      await release()
      if (errorCode(error) === 'ENOENT') continue
      throw error
    }
    const commit = async () => {
      try {
        await rename(mine, target)
        return true
      } catch (error) {
        ignore('ENOENT')(error)
        return false
      }
    }
    return { commit, release }
  }
}

/** Swallows the named system errors and throws everything else on. */
export function ignore(...codes: readonly string[]): (error: unknown) => void {
  return (error) => {
    if (!codes.includes(errorCode(error) ?? '')) throw error
  }
}

/** Waits a moment for an honest holder, or moves a lock that was left behind out of the way. */
async function waitOrSteal(lock: string, nonce: string): Promise<void> {
  const aside = `${lock}.${nonce}`
  await writeFile(aside, '')
  const { mtimeMs: now } = await stat(aside)
  await rm(aside)
  const held = await stat(lock).catch(ignore('ENOENT'))
  if (held === undefined) return
  if (now - held.mtimeMs < staleAfter) {
    await setTimeout(pollEvery)
    return
  }
  await rename(lock, aside).catch(ignore('ENOENT'))
  await rm(aside, { recursive: true, force: true })
}
