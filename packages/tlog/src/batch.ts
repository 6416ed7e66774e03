/** Turns entries into the files that they change: pure, so that a batch can be made again and comes out the same. */

import { fromUtf8, joinBytes, toUtf8 } from './bytes.ts'
import { LogError } from './error.ts'
import type { LogFile } from './storage.ts'
import { encodeEntries, tileHeight, tilePath, tileWidth } from './tile.ts'
import { type Edge, growEdge, type Hash, joinHashes, leafHash } from './tree.ts'

/** The right edge of the log with what its partial tiles hold, level by level, and the entries of the partial bundle. */
export type Frontier = Edge & { tiles: Uint8Array[][]; entries: Uint8Array[] }

/** A log without entries. */
export function emptyFrontier(): Frontier {
  return { size: 0, peaks: [], tiles: [], entries: [] }
}

/**
 * The frontier after `entries`, and every file that differs: full tiles and bundles as they fill, one partial of each kind
 * at the end. `frontier` is left as it was, so a batch that is never committed leaves no trace. Throws `too-large`.
 */
export function integrate(
  frontier: Frontier,
  entries: readonly Uint8Array[],
  hash: Hash,
): { frontier: Frontier; files: LogFile[] } {
  const next: Frontier = {
    size: frontier.size,
    peaks: [...frontier.peaks],
    tiles: frontier.tiles.map((hashes) => [...hashes]),
    entries: [...frontier.entries],
  }
  const files: LogFile[] = []
  const changed = new Set<number>()

  function complete(level: number, index: number, value: Uint8Array): void {
    if (level % tileHeight !== 0) return
    const tileLevel = level / tileHeight
    const hashes = (next.tiles[tileLevel] ??= [])
    hashes.push(value)
    changed.add(tileLevel)
    if (hashes.length < tileWidth) return
    files.push({
      path: tilePath({ level: tileLevel, index: Math.floor(index / tileWidth), width: tileWidth }),
      bytes: joinHashes(hashes),
    })
    next.tiles[tileLevel] = []
  }

  for (const entry of entries) {
    next.entries.push(entry)
    growEdge(next, leafHash(hash, entry), hash, complete)
    if (next.entries.length < tileWidth) continue
    files.push({
      path: tilePath({ level: 'entries', index: next.size / tileWidth - 1, width: tileWidth }),
      bytes: encodeEntries(next.entries),
    })
    next.entries = []
  }

  for (const level of changed) {
    const hashes = next.tiles[level] ?? []
    if (hashes.length === 0) continue
    const index = Math.floor(next.size / tileWidth ** (level + 1))
    files.push({ path: tilePath({ level, index, width: hashes.length }), bytes: joinHashes(hashes) })
  }
  if (next.entries.length > 0) {
    const index = Math.floor(next.size / tileWidth)
    files.push({
      path: tilePath({ level: 'entries', index, width: next.entries.length }),
      bytes: encodeEntries(next.entries),
    })
  }
  return { frontier: next, files }
}

/** Files of a batch in one: for each a uint16 length of its path, a uint32 length of its bytes, path, bytes (big-endian). */
export function packFiles(files: readonly LogFile[]): Uint8Array {
  return joinBytes(
    files.flatMap(({ path, bytes }) => {
      const name = toUtf8(path)
      const lengths = new DataView(new ArrayBuffer(6))
      lengths.setUint16(0, name.length)
      lengths.setUint32(2, bytes.length)
      return [new Uint8Array(lengths.buffer), name, bytes]
    }),
  )
}

/** The files again. Throws `malformed` when the pack was cut off. */
export function unpackFiles(pack: Uint8Array): LogFile[] {
  const files: LogFile[] = []
  const view = new DataView(pack.buffer, pack.byteOffset, pack.length)
  for (let at = 0; at < pack.length; ) {
    const named = at + 6 <= pack.length ? at + 6 + view.getUint16(at) : Number.POSITIVE_INFINITY
    const end = at + 6 <= pack.length ? named + view.getUint32(at + 2) : Number.POSITIVE_INFINITY
    if (end > pack.length) throw new LogError('malformed', 'a staged batch is cut off')
    files.push({ path: fromUtf8(pack.subarray(at + 6, named)), bytes: pack.subarray(named, end) })
    at = end
  }
  return files
}
