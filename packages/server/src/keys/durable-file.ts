// Files that survive a pulled plug: written beside, synced, put in place, and the directory synced (file mode 0600).
import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { random } from '../domain/random.ts'

const leftover = /^\..+\.[0-9a-f]{16}\.tmp$/

/** Whether a file name is that of a write that was cut off. */
export function isLeftover(name: string): boolean {
  return leftover.test(name)
}

/** Makes a directory that only its owner may enter (0700), or narrows the one that is there. */
export function makePrivateDirectory(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  chmodSync(dir, 0o700)
}

function syncDirectory(dir: string): void {
  const fd = openSync(dir, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

function besideOf(dir: string, name: string): string {
  return join(dir, `.${name}.${random(8).toString('hex')}.tmp`)
}

function writeBeside(dir: string, name: string, text: string): string {
  const path = besideOf(dir, name)
  const fd = openSync(path, 'wx', 0o600)
  try {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
  return path
}

/** Puts a new file in place, whole or not at all; false when one of that name is there already (another node was first). */
export function putNew(dir: string, name: string, text: string): boolean {
  const beside = writeBeside(dir, name, text)
  try {
    // A link, not a rename: a rename would overwrite the key that another node made in the same moment.
    linkSync(beside, join(dir, name))
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(beside, { force: true })
    syncDirectory(dir)
  }
}

/** Puts a file in place of the one there is, then overwrites the old one's bytes: they may hold a key in clear. */
export function replace(dir: string, name: string, text: string): void {
  const beside = writeBeside(dir, name, text)
  // The old bytes keep a name until they are overwritten, so that a kill in between leaves them to `wipeLeftovers`.
  const old = besideOf(dir, name)
  linkSync(join(dir, name), old)
  renameSync(beside, join(dir, name))
  syncDirectory(dir)
  wipeLeftover(old)
  syncDirectory(dir)
}

/** Gives a file its final name. */
export function settle(dir: string, from: string, to: string): void {
  renameSync(join(dir, from), join(dir, to))
  syncDirectory(dir)
}

/**
 * Overwrites a file with random bytes and removes it; nothing happens when there is none. Overwriting in place is all that a
 * program can do: a solid-state disk or a file system that copies on write may keep the old block (requirements 3.6, limits).
 */
export function wipe(dir: string, name: string): void {
  const fd = openIfThere(join(dir, name))
  if (fd === undefined) return
  try {
    overwrite(fd)
  } finally {
    closeSync(fd)
  }
  rmSync(join(dir, name), { force: true })
  syncDirectory(dir)
}

function overwrite(fd: number): void {
  const noise = random(fstatSync(fd).size)
  for (let at = 0; at < noise.length; ) at += writeSync(fd, noise, at, noise.length - at, at)
  fsyncSync(fd)
}

/**
 * Wipes what a killed write has left: keys that were never put in place, and old bytes that were not yet overwritten. A node
 * that is writing in the same moment finds its file gone and fails; it never puts a wiped file in place.
 */
export function wipeLeftovers(dir: string): void {
  for (const name of readdirSync(dir)) {
    if (isLeftover(name)) wipeLeftover(join(dir, name))
  }
}

function wipeLeftover(path: string): void {
  const fd = openIfThere(path)
  if (fd === undefined) return
  try {
    rmSync(path, { force: true })
    // The name goes first: what still has a name then is in place, and must live.
    if (fstatSync(fd).nlink === 0) overwrite(fd)
  } finally {
    closeSync(fd)
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r+')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Whether an error says that a file or directory is not there. */
export function isMissing(error: unknown): boolean {
  return isCode(error, 'ENOENT')
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
