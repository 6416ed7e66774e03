/** What a log demands of the place it is kept in; and a place in memory, for tests. */
import { toUtf8 } from './bytes.ts'

/** A file of the log: path as in tlog-tiles, and its whole bytes. */
export type LogFile = { path: string; bytes: Uint8Array }

/**
 * Where a log is kept: one **head**, the checkpoint that decides which history is the true one, and **files**. Two
 * processes may use one storage at the same time, and any of them may die at any moment. The log is as sound as these
 * duties are kept.
 */
export type LogStorage = {
  /** The head as last swapped in, by whichever process; `null` before the first. Never an older one once a newer was seen. */
  readHead: () => Promise<string | null>

  /**
   * Replaces the head by `next` if, and only if, it is still `previous`, character for character; answers whether it did.
   * Compare and replace are one step for all processes that share the storage: of two callers with one `previous`, at most
   * one gets `true`. `true` means durable: a power cut after the answer does not undo it. `false` means nothing changed.
   * A rejection means that it may or may not have happened.
   */
  swapHead: (previous: string | null, next: string) => Promise<boolean>

  /** The whole bytes last written to `path`, or `null`. Never a torn file: a write is seen in full or not at all. */
  read: (path: string) => Promise<Uint8Array | null>

  /**
   * Writes files, in any order. When it resolves, all are durable; when it rejects, any number of them may be. Writing over
   * a file is allowed; recovery does it with the same bytes.
   */
  write: (files: readonly LogFile[]) => Promise<void>

  /** Names of the files directly in `folder`, in any order; none if there is no such folder. */
  list: (folder: string) => Promise<string[]>

  /** Deletes files, or folders with all that is in them; what is not there is no error. Need not be durable. */
  discard: (paths: readonly string[]) => Promise<void>
}

/** A storage in memory that keeps every duty but durability. State: the head and a map of files, owned by the closure. */
export function memoryStorage(): LogStorage {
  let head: string | null = null
  const files = new Map<string, Uint8Array>()
  return {
    readHead: async () => head,
    swapHead: async (previous, next) => {
      if (head !== previous) return false
      head = next
      return true
    },
    read: async (path) => files.get(path) ?? null,
    write: async (written) => {
      for (const { path, bytes } of written) files.set(path, bytes.slice())
    },
    list: async (folder) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .filter((name) => !name.includes('/')),
    discard: async (paths) => {
      for (const path of files.keys())
        if (paths.some((gone) => path === gone || path.startsWith(`${gone}/`))) files.delete(path)
    },
  }
}

/** The public copy of the head, where tlog-tiles wants it. */
export const checkpointPath = 'checkpoint'

/** That copy as a file. */
export function checkpointFile(note: string): LogFile {
  return { path: checkpointPath, bytes: toUtf8(note) }
}
