/** Verifies a whole log from its entries up, believing nothing but the keys, and names the first entry that is not as logged. */
import { equalBytes, fromUtf8, toBase64 } from './bytes.ts'
import { type Checkpoint, openCheckpoint } from './checkpoint.ts'
import { LogError, type LogErrorCode } from './error.ts'
import type { Verifier } from './note.ts'
import { readBundle } from './recovery.ts'
import { checkpointPath } from './storage.ts'
import {
  firstLeaf,
  maxEntrySize,
  type ReadTile,
  readHashTile,
  tileHeight,
  tilePath,
  tileWidth,
  widthAt,
} from './tile.ts'
import { type Edge, foldSubtrees, growEdge, type Hash, leafHash, nodeRoom } from './tree.ts'

/** What is verified, with what, and against what. Everything read is attacker-controlled; `origin`, `verifiers`, `old` are trusted. */
export type VerifyNeeds = {
  /** Reads a file of the tlog-tiles layout, `checkpoint` included; `null` when it is not there. */
  read: ReadTile
  origin: string
  verifiers: readonly Verifier[]
  hash: Hash
  /**
   * Reads up to `count` entries from index `first` on, where they live outside the bundles (rows of a database). Rows are
   * counted as they come, so a deleted one shows at its own index. Without it the bundles under `tile/entries` are read.
   */
  entries?: (first: number, count: number) => Promise<readonly Uint8Array[]>
  /** A signed checkpoint of this log kept elsewhere: what it covered must still be there, unchanged. */
  old?: string
  /** Told after each bundle how many entries are done, of how many. */
  onProgress?: (done: number, size: number) => void
}

/**
 * What came out. If not `ok`, `code` says why; the first bad entry lies in `index`..`through`, one index where the tree
 * still tells them apart, a range where hashes above were rewritten too, both absent where no entry is to blame.
 */
export type Verdict =
  | { ok: true; origin: string; size: number; root: string; since: number | null }
  | { ok: false; code: LogErrorCode; message: string; index?: number; through?: number }

/** Bundles and tiles read ahead of the hashing. */
const readAhead = 4

/**
 * Verifies signature and origin, re-hashes every entry, compares every tile that a tree of this size has, computes the root
 * anew and, with `old`, the root at the old size. Resolves to a verdict for whatever the log holds; rejects only when
 * something could not be read or judged.
 */
export async function verifyLog(needs: VerifyNeeds): Promise<Verdict> {
  try {
    const bytes = await needs.read(checkpointPath)
    if (bytes === null) throw new LogError('missing', 'there is no checkpoint')
    const checkpoint = await openCheckpoint(fromUtf8(bytes), needs)
    const old = needs.old === undefined ? null : await openCheckpoint(needs.old, needs)
    if (old !== null && old.size > checkpoint.size) {
      throw new LogError(
        'rolled-back',
        `the log has ${checkpoint.size} entries, but the kept checkpoint covers ${old.size}`,
        {
          index: checkpoint.size,
          through: old.size - 1,
        },
      )
    }
    await verifyTree(needs, checkpoint, old)
    return {
      ok: true,
      origin: checkpoint.origin,
      size: checkpoint.size,
      root: toBase64(checkpoint.root),
      since: old?.size ?? null,
    }
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    const { code, message, index, through } = error
    return {
      ok: false,
      code,
      message,
      ...(index === undefined ? {} : { index }),
      ...(through === undefined ? {} : { through }),
    }
  }
}

/** Grows the tree anew, bundle by bundle, holding each completed hash against the tiles and the end against the signed root. */
async function verifyTree(needs: VerifyNeeds, checkpoint: Checkpoint, old: Checkpoint | null): Promise<void> {
  const { hash } = needs
  const { size } = checkpoint
  const edge: Edge = { size: 0, peaks: [] }
  const leafRoom = new Uint8Array(1 + maxEntrySize)
  const innerRoom = new Uint8Array(nodeRoom)
  const upper = openUpperTiles(needs.read, size)
  const bundles = Math.ceil(size / tileWidth)
  const load = (bundle: number) =>
    settled(Promise.all([readEntries(needs, bundle, size), readHashTile(needs.read, 0, bundle, size)]))
  const ahead = Array.from({ length: Math.min(readAhead, bundles) }, (_, bundle) => load(bundle))

  const compareOld = () => {
    if (old === null || edge.size !== old.size) return
    if (!equalBytes(foldSubtrees(hash, edge.peaks), old.root)) {
      throw new LogError('fork', `the first ${old.size} entries are not those of the kept checkpoint`, {
        index: 0,
        through: Math.max(0, old.size - 1),
      })
    }
  }

  compareOld()
  for (let bundle = 0; bundle < bundles; bundle++) {
    const [entries, leaves] = (await ahead.shift())?.() ?? [[], []]
    if (bundle + readAhead < bundles) ahead.push(load(bundle + readAhead))
    const completed: { level: number; index: number; value: Uint8Array }[] = []
    for (const [at, leaf] of leaves.entries()) {
      const index = bundle * tileWidth + at
      const entry = entries[at]
      if (entry === undefined) throw new LogError('missing', `entry ${index} is not there`, { index })
      const value = leafHash(hash, entry, entry.length < leafRoom.length ? leafRoom : undefined)
      if (!equalBytes(value, leaf)) throw new LogError('tampered', `entry ${index} is not what was logged`, { index })
      growEdge(
        edge,
        value,
        hash,
        (level, place, subtree) => {
          if (level > 0 && level % tileHeight === 0)
            completed.push({ level: level / tileHeight, index: place, value: subtree })
        },
        innerRoom,
      )
      compareOld()
    }
    if (entries.length > leaves.length) {
      const index = bundle * tileWidth + leaves.length
      throw new LogError('tampered', `there is an entry too many before index ${index}`, { index })
    }
    for (const { level, index, value } of completed) await upper(level, index, value)
    needs.onProgress?.(edge.size, size)
  }

  if (!equalBytes(foldSubtrees(hash, edge.peaks), checkpoint.root)) {
    // Every tile fits the entries, so all were rewritten together; only what an old checkpoint vouches for is cleared.
    const index = old?.size ?? 0
    throw new LogError(
      'tampered',
      'the entries do not lead to the signed root',
      size === 0 ? {} : { index: Math.min(index, size - 1), through: size - 1 },
    )
  }
}

/** Entries of one bundle, from wherever they live. */
function readEntries(needs: VerifyNeeds, bundle: number, size: number): Promise<readonly Uint8Array[]> {
  if (needs.entries === undefined) return readBundle(needs, bundle, size)
  return needs.entries(bundle * tileWidth, widthAt('entries', bundle, size))
}

/** Compares completed hashes with tiles of level 1 and up. State: the tile being filled on each level. */
function openUpperTiles(
  read: ReadTile,
  size: number,
): (level: number, index: number, value: Uint8Array) => Promise<void> {
  const current: { index: number; hashes: Uint8Array[] }[] = []
  return async (level, index, value) => {
    const tile = Math.floor(index / tileWidth)
    const known = current[level]
    const { hashes } =
      known?.index === tile
        ? known
        : (current[level] = { index: tile, hashes: await readHashTile(read, level, tile, size) })
    const offset = index % tileWidth
    const expected = hashes[offset]
    if (expected !== undefined && equalBytes(expected, value)) return
    const from = firstLeaf(level, tile, offset)
    const through = from + tileWidth ** level - 1
    const path = tilePath({ level, index: tile, width: widthAt(level, tile, size) })
    throw new LogError('tampered', `the entries ${from} to ${through} do not lead to their hash in ${path}`, {
      index: from,
      through,
    })
  }
}

/** Holds a rejection back until its turn, so that reading ahead never rejects unheard or out of order. */
function settled<T>(promise: Promise<T>): Promise<() => T> {
  return promise.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error
    },
  )
}
