// Files on disk: sealed by the caller before they arrive here, under random names, in a folder per person, with the instant at
// which each one ends written into its name — so that expiry needs no table and erasure is one folder.
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isId, newId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'

/** A file as it lies there. `expires` is an instant in milliseconds. */
export interface StoredFile {
  readonly owner: string
  readonly id: string
  readonly expires: number
}

/** Sealed objects. Owners and ids are random UUIDs; everything else is refused with RangeError. */
export interface Files {
  /** Stores a stream of ciphertext; on the disk for good when it resolves. Throws `storage-full`. Nothing is left of a failed attempt. */
  put(owner: string, expires: number, source: AsyncIterable<Uint8Array>): Promise<StoredFile>
  /** The bytes of a file, or `null` when there is none or it has expired at `now`. */
  get(owner: string, id: string, now: number): Promise<AsyncIterable<Uint8Array> | null>
  /** Removes a file. False when there was none. */
  delete(owner: string, id: string): Promise<boolean>
  /** What belongs to an owner, half-written files included. */
  list(owner: string): Promise<readonly StoredFile[]>
  /** How many files lie in an owner's folder, whatever they are called. */
  count(owner: string): Promise<number>
  /** Removes everything of an owner and returns how many files. */
  erase(owner: string): Promise<number>
  /** Removes what has expired at `now` and returns how many files. */
  sweep(now: number): Promise<number>
}

/** `<id>.<expires in milliseconds>`; a half-written file has `.part` behind it. */
const named = /^([0-9a-f-]{36})\.(\d{1,15})(\.part)?$/

function checked(id: string): string {
  if (!isId(id)) throw new RangeError('owners and files are named by ids')
  return id
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  })
}

/** Makes a rename or removal durable. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Opens the store in a directory, which it makes if needed, readable by the server's user only. */
export async function openFiles({ directory }: { readonly directory: string }): Promise<Files> {
  await mkdir(directory, { recursive: true, mode: 0o700 })

  async function list(owner: string): Promise<readonly StoredFile[]> {
    return (await namesIn(join(directory, checked(owner)))).flatMap((name) => {
      const [, id, expires] = named.exec(name) ?? []
      return id === undefined ? [] : [{ owner, id, expires: Number(expires) }]
    })
  }

  async function pathOf(
    owner: string,
    id: string,
  ): Promise<{ readonly path: string; readonly expires: number } | null> {
    const folder = join(directory, checked(owner))
    const start = `${checked(id)}.`
    const name = (await namesIn(folder)).find((one) => one.startsWith(start) && !one.endsWith('.part'))
    const expires = named.exec(name ?? '')?.[2]
    return name === undefined || expires === undefined ? null : { path: join(folder, name), expires: Number(expires) }
  }

  /** Removes an owner's folder when nothing is left in it: its name would be the last trace. */
  async function tidy(owner: string): Promise<void> {
    await rmdir(join(directory, owner)).catch((error: unknown) => {
      if (!isCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) throw error
    })
  }

  return {
    async put(owner, expires, source) {
      const id = newId<'file'>()
      const folder = join(directory, checked(owner))
      const path = join(folder, `${id}.${Math.floor(expires)}`)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      try {
        const handle = await open(`${path}.part`, 'wx', 0o600)
        try {
          for await (const piece of source) await handle.writeFile(piece)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await rename(`${path}.part`, path)
        await syncFolder(folder)
      } catch (error) {
        await rm(`${path}.part`, { force: true })
        if (isCode(error, 'ENOSPC', 'EDQUOT')) throw new Problem('storage-full', { retry_after: 60 })
        throw error
      }
      return { owner, id, expires }
    },
    async get(owner, id, now) {
      const found = await pathOf(owner, id)
      return found === null || found.expires <= now ? null : createReadStream(found.path)
    },
    async delete(owner, id) {
      const found = await pathOf(owner, id)
      if (found === null) return false
      await rm(found.path, { force: true })
      await tidy(owner)
      return true
    },
    list,
    count: async (owner) => (await namesIn(join(directory, checked(owner)))).length,
    async erase(owner) {
      const folder = join(directory, checked(owner))
      const count = (await namesIn(folder)).length
      await rm(folder, { recursive: true, force: true })
      await syncFolder(directory)
      return count
    },
    async sweep(now) {
      let count = 0
      for (const owner of await namesIn(directory)) {
        if (!isId(owner)) continue
        for (const name of await namesIn(join(directory, owner))) {
          const expires = named.exec(name)?.[2]
          if (expires !== undefined && Number(expires) > now) continue
          await rm(join(directory, owner, name), { force: true })
          count += 1
        }
        await tidy(owner)
      }
      return count
    },
  }
}
