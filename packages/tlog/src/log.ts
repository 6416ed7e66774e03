/** The log itself: made once, opened after every start, appended to in batches, asked for proofs. */
import { type Frontier, integrate, packFiles } from './batch.ts'
import { type Checkpoint, openCheckpoint, signCheckpoint } from './checkpoint.ts'
import { LogError } from './error.ts'
import type { Signer, Verifier } from './note.ts'
import { checkConsistency, checkInclusion, proveConsistency, proveInclusion, type TreeHead } from './proof.ts'
import { applyBatch, assertAddsTo, finishBatch, loadFrontier, readBundle, stagedPath } from './recovery.ts'
import { checkpointFile, type LogStorage } from './storage.ts'
import { maxEntrySize, openTiles, tileWidth } from './tile.ts'
import { formatProof } from './tlog-proof.ts'
import { foldSubtrees, type Hash, treeHash } from './tree.ts'

/** What a log is made of. `origin` names it for ever; `signers` are its own keys, `verifiers` the same keys and former ones. */
export type LogNeeds = {
  storage: LogStorage
  origin: string
  hash: Hash
  signers: readonly Signer[]
  verifiers: readonly Verifier[]
}

/** What the caller knows beside the storage, so that neither can be turned back without the other noticing. */
export type LogKnowledge = {
  /** A signed checkpoint kept elsewhere (a witness, a printout, another disk): the log must add to it. */
  anchor?: string
  /**
   * The caller's own books: `size` entries are in them with their index. `adopt` is called, oldest first, for runs of
   * entries that the log has beyond that, as after a crash between append and book-keeping. It answers `true` when it knows
   * them all as its own and has booked them; `false` means that the books were turned back, and the log does not open.
   */
  books?: { size: number; adopt: (entries: readonly Uint8Array[], first: number) => Promise<boolean> }
}

/** A batch that is in the log for good: index of its first entry, and the checkpoint that commits it. */
export type Appended = { first: number; size: number; checkpoint: string }

/**
 * An open log. Any number of calls may run at once; appends are done one after another. State: the frontier, owned by the
 * chain of appends, and the end, set once by the first fatal error.
 */
export type Log = {
  /** The latest committed tree, with its signed note. */
  head: () => TreeHead & { checkpoint: string }
  /**
   * Adds a batch, all or nothing, and resolves when it is durable under a signed checkpoint. After an error that is not
   * `fatal`, nothing was added and the log goes on. After `superseded` (another writer moved the log), or when storage
   * failed at or after the commit, this handle only throws `stopped`: open the log again to learn which it was.
   */
  append: (entries: readonly Uint8Array[]) => Promise<Appended>
  /** Entries `from` up to, not including, `to`, as stored; not verified. Throws `out-of-range`, `missing`, `malformed`. */
  entries: (from: number, to: number) => Promise<Uint8Array[]>
  /** The text of a `c2sp.org/tlog-proof@v1` for entry `index` under the latest checkpoint, checked before it is given out. */
  prove: (index: number) => Promise<string>
  /** Proof that the latest tree adds to the one of `old` leaves, checked before it is given out. */
  proveSince: (old: number) => Promise<{ checkpoint: string; proof: Uint8Array[] }>
}

/** Makes an empty log, once, as an explicit step. Throws `exists`: a log that is there is never made anew. */
export async function createLog(needs: LogNeeds): Promise<void> {
  const root = foldSubtrees(needs.hash, [])
  const note = await signCheckpoint({ origin: needs.origin, size: 0, root, extensions: [] }, needs.signers)
  if (!(await needs.storage.swapHead(null, note))) throw new LogError('exists', 'there is a log here already')
  await needs.storage.write([checkpointFile(note)])
}

/**
 * Opens the log and finishes what a dead writer left unfinished; this is the ordinary start, not a special one. Throws
 * `missing` when no log was ever made here, `unsigned`, `bad-signature` or `wrong-origin` for a head that is not ours,
 * `tampered` when the edge does not lead to the signed root, `rolled-back` or `fork` against what the caller knows.
 */
export async function openLog(needs: LogNeeds & LogKnowledge): Promise<Log> {
  const { storage, hash } = needs
  const note = await storage.readHead()
  if (note === null) throw new LogError('missing', 'there is no log here; it is made once, by createLog')
  const opened = await openCheckpoint(note, needs)
  await finishBatch(storage, note, opened)
  let state: { note: string; frontier: Frontier; head: TreeHead } = {
    note,
    head: opened,
    frontier: await loadFrontier(storage, opened, hash),
  }
  let end: unknown
  let queue: Promise<unknown> = Promise.resolve()
  const tiles = openTiles({ read: storage.read, hash })

  if (needs.anchor !== undefined)
    await assertAddsTo(await openCheckpoint(needs.anchor, needs), opened, tiles(opened.size), hash)
  if (needs.books !== undefined) await settleBooks(needs.books, opened.size)

  async function settleBooks(books: NonNullable<LogKnowledge['books']>, size: number): Promise<void> {
    if (books.size > size) {
      throw new LogError('rolled-back', `the books have ${books.size} entries, the log ${size}`, {
        index: size,
        through: books.size - 1,
      })
    }
    for (let from = books.size; from < size; ) {
      const to = Math.min(size, (Math.floor(from / tileWidth) + 1) * tileWidth)
      if (!(await books.adopt(await readEntries(from, to, size), from))) {
        throw new LogError('rolled-back', `the books do not know the entries from ${from} on: they were turned back`, {
          index: from,
          through: size - 1,
        })
      }
      from = to
    }
  }

  async function readEntries(from: number, to: number, size: number): Promise<Uint8Array[]> {
    if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || to < from || to > size) {
      throw new LogError('out-of-range', 'the log does not have these entries')
    }
    const found: Uint8Array[] = []
    for (let bundle = Math.floor(from / tileWidth); bundle * tileWidth < to; bundle++) {
      const first = bundle * tileWidth
      const entries = await readBundle(storage, bundle, size)
      found.push(...entries.slice(Math.max(0, from - first), to - first))
    }
    return found
  }

  async function commit(entries: readonly Uint8Array[]): Promise<Appended> {
    if (end !== undefined)
      throw new LogError('stopped', 'this handle ended after a fatal error; open the log again', { cause: end })
    const first = state.head.size
    if (entries.length === 0) return { first, size: first, checkpoint: state.note }
    const { frontier, files } = integrate(state.frontier, entries, hash)
    const head = { size: frontier.size, root: foldSubtrees(hash, frontier.peaks) }
    const checkpoint: Checkpoint = { origin: needs.origin, ...head, extensions: [] }
    const next = await signCheckpoint(checkpoint, needs.signers)
    await storage.write([{ path: stagedPath(head), bytes: packFiles(files) }])
    try {
      if (!(await storage.swapHead(state.note, next)))
        throw new LogError('superseded', 'another writer moved this log on')
      // From here on a crash is harmless: the head is swapped, the batch is staged, and openLog goes on from this line.
      await applyBatch(storage, next, files, head)
    } catch (error) {
      end = error
      throw error
    }
    state = { note: next, frontier, head }
    return { first, size: head.size, checkpoint: next }
  }

  return {
    head: () => ({ ...state.head, checkpoint: state.note }),
    append: (entries) => {
      const large = entries.findIndex((entry) => entry.length > maxEntrySize)
      if (large >= 0)
        return Promise.reject(
          new LogError('too-large', `entry ${large} of the batch has over ${maxEntrySize} bytes`, { index: large }),
        )
      // Copies: the last entries stay in the frontier, and the caller may use its buffers again.
      const batch = entries.map((entry) => entry.slice())
      const done = queue.then(() => commit(batch))
      queue = done.catch(() => undefined)
      return done
    },
    entries: (from, to) => readEntries(from, to, state.head.size),
    prove: async (index) => {
      const { head, note } = state
      const read = tiles(head.size)
      const proof = await proveInclusion({ index, size: head.size, read, hash })
      const [leaf] = await read([{ level: 0, index }])
      sound(() => checkInclusion({ index, leaf: leaf ?? new Uint8Array(0), head, proof, hash }))
      return formatProof({ index, proof, checkpoint: note })
    },
    proveSince: async (old) => {
      const { head, note } = state
      const read = tiles(head.size)
      const proof = await proveConsistency({ old, size: head.size, read, hash })
      const root = await treeHash(old, read, hash)
      sound(() => checkConsistency({ old: { size: old, root }, head, proof, hash }))
      return { checkpoint: note, proof }
    },
  }
}

/** A proof of our own that does not check can only mean changed tiles. */
function sound(check: () => void): void {
  try {
    check()
  } catch (error) {
    const index = error instanceof LogError ? error.index : undefined
    throw new LogError('tampered', 'the tiles of the log do not lead to its signed root', {
      cause: error,
      ...(index === undefined ? {} : { index }),
    })
  }
}
