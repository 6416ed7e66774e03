/** What opening a log and appending to it share: finishing a committed batch, and proving that what lies there is the log. */
import { emptyFrontier, type Frontier, unpackFiles } from './batch.ts'
import { equalBytes, toHex } from './bytes.ts'
import type { Checkpoint } from './checkpoint.ts'
import { LogError } from './error.ts'
import { checkConsistency, proveConsistency, type TreeHead } from './proof.ts'
import { checkpointFile, checkpointPath, type LogFile, type LogStorage } from './storage.ts'
import { decodeEntries, parseTilePath, readHashTile, readTileFile, tilePath, tileWidth, widthAt } from './tile.ts'
import { completeSubtrees, foldSubtrees, type Hash, type HashReader, leafHash, treeHash } from './tree.ts'

const stagedFolder = 'writer/staged'

/** Where a batch waits for its commit: named by the tree it leads to, so that two writers never disturb each other. */
export function stagedPath(head: TreeHead): string {
  return `${stagedFolder}/${head.size}-${toHex(head.root)}`
}

/**
 * Carries a committed batch out: tiles, then the public checkpoint, so that no reader ever sees a checkpoint before its
 * tiles; then what became superfluous goes. Every step may be repeated, by any process, after a crash at any point.
 */
export async function applyBatch(
  storage: LogStorage,
  note: string,
  files: readonly LogFile[],
  head: TreeHead,
): Promise<void> {
  await storage.write(files)
  // Whoever moved the head on in the meantime publishes the newer checkpoint; it must not be covered by this one.
  if ((await storage.readHead()) === note) await storage.write([checkpointFile(note)])
  const full = files.filter((file) => parseTilePath(file.path)?.width === tileWidth)
  await storage.discard([...full.map((file) => `${file.path}.p`), stagedPath(head)])
}

/** Finishes the batch that led to `head`, if its writer died before it could, and clears what other dead writers staged. */
export async function finishBatch(storage: LogStorage, note: string, head: TreeHead): Promise<void> {
  const pack = await storage.read(stagedPath(head))
  if (pack !== null) await applyBatch(storage, note, unpackFiles(pack), head)
  else if ((await storage.read(checkpointPath)) === null) await storage.write([checkpointFile(note)])
  const names = await storage.list(stagedFolder)
  const dead = names.filter((name) => Number.parseInt(name, 10) <= head.size)
  await storage.discard(dead.map((name) => `${stagedFolder}/${name}`))
}

/**
 * Reads the right edge back and proves it against the signed root, so that nothing is ever signed on top of a changed log.
 * Throws `missing`, `malformed` or `tampered`, naming the entries where it can.
 */
export async function loadFrontier(storage: LogStorage, head: TreeHead, hash: Hash): Promise<Frontier> {
  const frontier = emptyFrontier()
  frontier.size = head.size
  for (let level = 0, hashes = head.size; hashes > 0; level++, hashes = Math.floor(hashes / tileWidth)) {
    const index = Math.floor(hashes / tileWidth)
    const partial = hashes % tileWidth === 0 ? [] : await readHashTile(storage.read, level, index, head.size)
    // Copies: tiles are views of whole files, and these hashes live as long as the log is open.
    frontier.tiles[level] = partial.map((value) => value.slice())
  }
  for (const hashes of frontier.tiles.toReversed()) {
    for (const node of completeSubtrees(0, hashes.length)) {
      const from = node.index * 2 ** node.level
      frontier.peaks.push(foldComplete(hash, hashes.slice(from, from + 2 ** node.level)))
    }
  }
  if (!equalBytes(foldSubtrees(hash, frontier.peaks), head.root)) {
    throw new LogError('tampered', 'the tiles at the end of the log do not lead to its signed root')
  }
  frontier.entries = await readBundle(storage, Math.floor(head.size / tileWidth), head.size)
  const [leaves = []] = frontier.tiles
  for (const [at, leaf] of leaves.entries()) {
    const entry = frontier.entries[at]
    const index = head.size - leaves.length + at
    if (entry === undefined || !equalBytes(leafHash(hash, entry), leaf)) {
      throw new LogError('tampered', `entry ${index} is not what was logged`, { index })
    }
  }
  if (frontier.entries.length > leaves.length) {
    throw new LogError('tampered', 'there is an entry too many at the end of the log', { index: head.size })
  }
  return frontier
}

/**
 * The entries of one bundle as a tree of `size` leaves has them, or as many as there are: too few and too many is for the
 * caller to judge by the tree, which alone tells which one it is. Throws `missing` or `malformed`, naming the entry.
 */
export async function readBundle(
  storage: Pick<LogStorage, 'read'>,
  bundle: number,
  size: number,
): Promise<Uint8Array[]> {
  const width = widthAt('entries', bundle, size)
  if (width === 0) return []
  const file = await readTileFile(storage.read, 'entries', bundle, size)
  const first = bundle * tileWidth
  if (file === null) {
    throw new LogError('missing', `${tilePath({ level: 'entries', index: bundle, width })} is not there`, {
      index: first,
      through: first + width - 1,
    })
  }
  try {
    const entries = decodeEntries(file.bytes)
    return file.width > width ? entries.slice(0, width) : entries
  } catch (error) {
    if (!(error instanceof LogError) || error.index === undefined) throw error
    throw new LogError(error.code, `entry ${first + error.index} is cut off`, { index: first + error.index })
  }
}

/** Proves that the log at `head` adds to `known`, a head seen before. Throws `rolled-back`, `fork` or `tampered`. */
export async function assertAddsTo(known: Checkpoint, head: TreeHead, read: HashReader, hash: Hash): Promise<void> {
  if (known.size > head.size) {
    throw new LogError('rolled-back', `the log has ${head.size} entries, but ${known.size} were seen before`, {
      index: head.size,
      through: known.size - 1,
    })
  }
  const old = { size: known.size, root: await treeHash(known.size, read, hash) }
  try {
    checkConsistency({ old, head, proof: await proveConsistency({ old: old.size, size: head.size, read, hash }), hash })
  } catch (error) {
    if (!(error instanceof LogError) || error.code !== 'proof-refused') throw error
    throw new LogError('tampered', 'the tiles of the log do not lead to its signed root', { cause: error })
  }
  if (!equalBytes(old.root, known.root)) {
    throw new LogError('fork', `two signed histories differ within the first ${known.size} entries`, {
      index: 0,
      through: Math.max(0, known.size - 1),
    })
  }
}

/** Root of a complete subtree from its leaves' hashes. */
function foldComplete(hash: Hash, hashes: readonly Uint8Array[]): Uint8Array {
  const half = hashes.length / 2
  if (hashes.length <= 1) return foldSubtrees(hash, hashes)
  return foldSubtrees(hash, [foldComplete(hash, hashes.slice(0, half)), foldComplete(hash, hashes.slice(half))])
}
