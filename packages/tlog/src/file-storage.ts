/** A log in a folder: the public layout of tlog-tiles, and beside it `writer/`, which is nobody else's business. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fromUtf8, toUtf8 } from './bytes.ts'
import { LogError } from './error.ts'
import { ignore, syncFolder, takeLock, writeDurably } from './file-lock.ts'
import type { LogFile, LogStorage } from './storage.ts'

/** Milliseconds after which a half-written file of a dead process is swept away. */
const sweepAfter = 3_600_000

const goodPath = /^(?:[a-z0-9][a-z0-9.-]*\/)*[a-z0-9][a-z0-9.-]*$/

/**
 * Opens a folder as storage and makes it if need be; the log itself is made by `createLog`. Serve `checkpoint` and `tile/`
 * to whom you like, never `writer/`. Durable by fsync of file and folder before each rename and each answer; the head is
 * swapped under a lock whose holder may die at any moment (`file-lock.ts`). For local file systems: whether a network file
 * system keeps mkdir and rename atomic is its own affair.
 */
export async function openFileStorage(needs: { directory: string }): Promise<LogStorage> {
  const directory = resolve(needs.directory)
  const writer = join(directory, 'writer')
  const drafts = join(writer, 'drafts')
  const head = join(writer, 'head')
  await mkdir(drafts, { recursive: true })
  await sweep(drafts)

  async function write(files: readonly LogFile[]): Promise<void> {
    const folders = new Set<string>()
    await Promise.all(
      files.map(async ({ path, bytes }) => {
        const target = join(directory, safe(path))
        const folder = dirname(target)
        // A new folder is itself a name in its parent, up to the root of the log.
        const made = await mkdir(folder, { recursive: true })
        if (made !== undefined) {
          for (let above = folder; above.length > directory.length; above = dirname(above)) folders.add(dirname(above))
        }
        folders.add(folder)
        const draft = join(drafts, crypto.randomUUID())
        try {
          await writeDurably(draft, bytes)
          await rename(draft, target)
        } catch (error) {
          await rm(draft, { force: true })
          throw error
        }
      }),
    )
    await Promise.all([...folders].map(syncFolder))
  }

  const read = async (path: string) => (await readFile(path).catch(ignore('ENOENT', 'ENOTDIR'))) ?? null

  return {
    readHead: async () => {
      const bytes = await read(head)
      return bytes === null ? null : fromUtf8(bytes)
    },
    swapHead: async (previous, next) => {
      for (;;) {
        const lock = await takeLock({
          lock: join(writer, 'lock'),
          nonce: crypto.randomUUID(),
          target: head,
          candidate: toUtf8(next),
        })
        try {
          const bytes = await read(head)
          if ((bytes === null ? null : fromUtf8(bytes)) !== previous) return false
          if (await lock.commit()) {
            await syncFolder(writer)
            return true
          }
        } finally {
          await lock.release()
        }
      }
    },
    read: (path) => read(join(directory, safe(path))),
    write,
    list: async (folder) => (await readdir(join(directory, safe(folder))).catch(ignore('ENOENT'))) ?? [],
    discard: async (paths) => {
      await Promise.all(paths.map((path) => rm(join(directory, safe(path)), { recursive: true, force: true })))
    },
  }
}

/** Paths come from this package, but a staged batch is read back from disk: nothing may lead out of the folder. */
function safe(path: string): string {
  if (!goodPath.test(path)) throw new LogError('malformed', 'not a path inside a log')
  return path
}

/** Deletes what a dead process left half-written. Age by the file system's own clock, so that a live process keeps its drafts. */
async function sweep(drafts: string): Promise<void> {
  const clock = join(drafts, crypto.randomUUID())
  await writeFile(clock, '')
  const { mtimeMs: now } = await stat(clock)
  for (const name of await readdir(drafts)) {
    const path = join(drafts, name)
    const found = await stat(path).catch(ignore('ENOENT'))
    if (path === clock || (found !== undefined && now - found.mtimeMs > sweepAfter)) await rm(path, { force: true })
  }
}
