/** Tiles and entry bundles (c2sp.org/tlog-tiles): their paths, their bytes, and hashes read out of them. */
import { LogError } from './error.ts'
import { type Hash, type HashReader, hashSize, nodeHash, splitHashes, type TreeNode } from './tree.ts'

/** Hashes in a full tile, entries in a full bundle: 2^8. */
export const tileWidth = 256

/** Levels of the tree that one tile spans. */
export const tileHeight = 8

/** Largest entry: its length is a uint16 in the bundle. */
export const maxEntrySize = 65_535

/** A tile: `level` counts in steps of eight levels of the tree, or is `entries` for the bundles beside level 0. */
export type Tile = { level: number | 'entries'; index: number; width: number }

/** Reads a file of the log by its path; `null` when it is not there. Rejects when it cannot tell. */
export type ReadTile = (path: string) => Promise<Uint8Array | null>

/** Path of a tile without the prefix, such as `tile/0/x001/234` or `tile/entries/000.p/7` (tlog-tiles, "Merkle Tree"). */
export function tilePath(tile: Tile): string {
  const digits = String(tile.index)
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0')
  const elements = padded.match(/.{3}/g) ?? []
  const index = elements.map((element, at) => (at < elements.length - 1 ? `x${element}` : element)).join('/')
  return `tile/${tile.level}/${index}${tile.width < tileWidth ? `.p/${tile.width}` : ''}`
}

/** Reads a path (attacker-controlled) back to its tile; `null` unless it is spelled exactly as `tilePath` spells it. */
export function parseTilePath(path: string): Tile | null {
  const match =
    /^tile\/(entries|[0-9]|[1-5][0-9]|6[0-3])\/((?:x[0-9]{3}\/){0,4}[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/.exec(path)
  if (match === null) return null
  const level = match[1] === 'entries' ? 'entries' : Number(match[1])
  const tile = {
    level,
    index: Number((match[2] ?? '').replace(/[x/]/g, '')),
    width: Number(match[3] ?? tileWidth),
  } as const
  return tilePath(tile) === path ? tile : null
}

/** How many hashes or entries the tile has in a tree of `size` leaves: 0 to 256. */
export function widthAt(level: Tile['level'], index: number, size: number): number {
  const hashes = Math.floor(size / tileWidth ** (level === 'entries' ? 0 : level))
  return Math.max(0, Math.min(tileWidth, hashes - index * tileWidth))
}

/** The bytes of a bundle: each entry after its length as a big-endian uint16. Throws `too-large` naming the entry's place. */
export function encodeEntries(entries: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  for (const [index, entry] of entries.entries()) {
    if (entry.length > maxEntrySize)
      throw new LogError('too-large', `an entry has at most ${maxEntrySize} bytes`, { index })
  }
  const bytes = new Uint8Array(entries.reduce((length, entry) => length + 2 + entry.length, 0))
  let at = 0
  for (const entry of entries) {
    bytes[at] = entry.length >> 8
    bytes[at + 1] = entry.length & 255
    bytes.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bytes
}

/** The entries of a bundle (attacker-controlled), however many. Throws `malformed` with the place of the entry that is cut off. */
export function decodeEntries(bytes: Uint8Array): Uint8Array[] {
  const entries: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = at + 2 + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
    if (at + 2 > bytes.length || end > bytes.length) {
      throw new LogError('malformed', 'a bundle ends in the middle of an entry', { index: entries.length })
    }
    entries.push(bytes.subarray(at + 2, end))
    at = end
  }
  return entries
}

/**
 * Reads what a tree of `size` leaves has in this place, and how wide that file has to be; `null` when it is not there. A
 * partial tile may have been deleted once the full one exists, so the full one is tried next, and its reader cuts it.
 */
export async function readTileFile(
  read: ReadTile,
  level: Tile['level'],
  index: number,
  size: number,
): Promise<{ bytes: Uint8Array; width: number } | null> {
  for (const width of new Set([widthAt(level, index, size), tileWidth])) {
    const bytes = await read(tilePath({ level, index, width }))
    if (bytes !== null) return { bytes, width }
  }
  return null
}

/** First leaf under place `offset` of a hash tile. */
export function firstLeaf(level: number, index: number, offset: number): number {
  return (index * tileWidth + offset) * tileWidth ** level
}

/** Reads the hashes of one hash tile. Throws `missing` or `malformed` naming the first entry that it leaves without a hash. */
export async function readHashTile(read: ReadTile, level: number, index: number, size: number): Promise<Uint8Array[]> {
  const width = widthAt(level, index, size)
  const path = tilePath({ level, index, width })
  const through = firstLeaf(level, index, width) - 1
  const file = await readTileFile(read, level, index, size)
  if (file === null)
    throw new LogError('missing', `${path} is not there`, { index: firstLeaf(level, index, 0), through })
  const hashes = splitHashes(file.bytes)
  if (hashes?.length !== file.width) {
    const whole = Math.min(width - 1, Math.floor(file.bytes.length / hashSize))
    throw new LogError('malformed', `${path} has the wrong length`, { index: firstLeaf(level, index, whole), through })
  }
  return hashes.slice(0, width)
}

/**
 * Keeps tiles with the inner hashes computed so far. State: `kept`, a bounded map from level, index and width to rows of
 * hashes, the oldest dropped first; a tile never changes, so nothing in it grows stale. Returns a maker of hash readers,
 * one per tree size. Readers throw `missing` or `malformed`; what they read is not verified, the proof made of it is.
 */
export function openTiles(needs: { read: ReadTile; hash: Hash; keep?: number }): (size: number) => HashReader {
  const kept = new Map<string, Promise<Uint8Array[][]>>()
  const limit = needs.keep ?? 256

  function load(level: number, index: number, size: number): Promise<Uint8Array[][]> {
    const key = `${level} ${index} ${widthAt(level, index, size)}`
    const found = kept.get(key)
    if (found !== undefined) return found
    const rows = readHashTile(needs.read, level, index, size).then((hashes) => [hashes])
    rows.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size >= limit && oldest !== undefined) kept.delete(oldest)
    kept.set(key, rows)
    return rows
  }

  function hashAt(rows: Uint8Array[][], height: number, offset: number): Uint8Array {
    const row = (rows[height] ??= [])
    const known = row[offset]
    if (known !== undefined) return known
    if (height === 0) throw new LogError('out-of-range', 'the tile has no such hash')
    return (row[offset] = nodeHash(
      needs.hash,
      hashAt(rows, height - 1, 2 * offset),
      hashAt(rows, height - 1, 2 * offset + 1),
    ))
  }

  async function readNode(node: TreeNode, size: number): Promise<Uint8Array> {
    const height = node.level % tileHeight
    const perTile = 2 ** (tileHeight - height)
    const level = (node.level - height) / tileHeight
    const rows = await load(level, Math.floor(node.index / perTile), size)
    return hashAt(rows, height, node.index % perTile)
  }

  return (size) => (nodes) => Promise.all(nodes.map((node) => readNode(node, size)))
}
