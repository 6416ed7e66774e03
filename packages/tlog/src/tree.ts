/** The Merkle tree of RFC 6962 section 2.1: hashing, where its complete subtrees lie, and growing it leaf by leaf. */
import { joinBytes } from './bytes.ts'
import { LogError } from './error.ts'

/** SHA-256, handed in by the caller: 32 bytes for any input, the same for the same, without keeping the argument. */
export type Hash = (data: Uint8Array) => Uint8Array

/** Bytes of one hash. */
export const hashSize = 32

/** Bytes that an inner node takes to hash. */
export const nodeRoom = 1 + 2 * hashSize

/** Largest tree: stored-hash indices are just under twice the size and must stay exact integers. */
export const maxTreeSize = 2 ** 52

/** A complete subtree: the leaves from `index * 2 ** level` up to, not including, `(index + 1) * 2 ** level`. */
export type TreeNode = { level: number; index: number }

/**
 * Reads hashes of complete subtrees, in the order asked. It must answer every node inside the tree it was made for and
 * reject otherwise. Nobody believes it: proofs made from it are worth what their check says.
 */
export type HashReader = (nodes: readonly TreeNode[]) => Promise<readonly Uint8Array[]>

/**
 * Hash of a leaf: H(0x00 || entry) (RFC 6962 section 2.1). `room` is memory to work in, at least one byte larger than the
 * entry, for those who hash millions; new memory for each costs as much as the hash.
 */
export function leafHash(hash: Hash, entry: Uint8Array, room?: Uint8Array): Uint8Array {
  const data = room?.subarray(0, 1 + entry.length) ?? new Uint8Array(1 + entry.length)
  data[0] = 0
  data.set(entry, 1)
  return hash(data)
}

/** Hash of an inner node: H(0x01 || left || right) (RFC 6962 section 2.1). `room`, if given, is 65 bytes to work in. */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array, room?: Uint8Array): Uint8Array {
  const data = room ?? new Uint8Array(nodeRoom)
  data[0] = 1
  data.set(left, 1)
  data.set(right, 1 + hashSize)
  return hash(data)
}

/** Throws `out-of-range` unless `size` is a whole number of leaves that this package can count. */
export function assertTreeSize(size: number): void {
  if (!Number.isSafeInteger(size) || size < 0 || size > maxTreeSize) {
    throw new LogError('out-of-range', 'a tree size is a whole number from 0 to 2^52')
  }
}

/**
 * Place of a subtree's hash in an append-only file of hashes: each leaf is followed by the subtrees it completes (the
 * "stored hashes" of golang.org/x/mod/sumdb/tlog).
 */
export function storedHashIndex(node: TreeNode): number {
  let leaf = node.index
  for (let level = node.level; level > 0; level--) leaf = 2 * leaf + 1
  let before = 0
  for (; leaf > 0; leaf = Math.floor(leaf / 2)) before += leaf
  return before + node.level
}

/** How many stored hashes a tree of `size` leaves has; at most `2 * size - 1`. */
export function storedHashCount(size: number): number {
  assertTreeSize(size)
  let count = 0
  for (let left = size; left > 0; left = Math.floor(left / 2)) count += left
  return count
}

/** The complete subtrees that make up leaves `from` up to, not including, `to`, left to right; `from` starts a subtree of that span. */
export function completeSubtrees(from: number, to: number): TreeNode[] {
  const nodes: TreeNode[] = []
  for (let at = from; at < to; ) {
    let level = 0
    let span = 1
    while (at % (span * 2) === 0 && at + span * 2 <= to) {
      span *= 2
      level++
    }
    nodes.push({ level, index: at / span })
    at += span
  }
  return nodes
}

/** Joins subtree hashes, largest first, to the hash of their range; of none at all, to the hash of the empty tree, H(""). */
export function foldSubtrees(hash: Hash, hashes: readonly Uint8Array[]): Uint8Array {
  let folded: Uint8Array | undefined
  for (const left of hashes.toReversed()) folded = folded === undefined ? left : nodeHash(hash, left, folded)
  return folded ?? hash(new Uint8Array(0))
}

/** Root of the tree of `size` leaves, from stored hashes. Throws `out-of-range`, or what the reader throws. */
export async function treeHash(size: number, read: HashReader, hash: Hash): Promise<Uint8Array> {
  assertTreeSize(size)
  return foldSubtrees(hash, await read(completeSubtrees(0, size)))
}

/** The right edge of a growing tree: its size and the hashes of its largest complete subtrees, largest first. */
export type Edge = { size: number; peaks: Uint8Array[] }

/**
 * Adds one leaf to `edge`, in place. `complete` is called at once for the leaf and then for every subtree that it
 * completes, smallest first: exactly the new stored hashes, in their order. `room` as for `nodeHash`.
 */
export function growEdge(
  edge: Edge,
  leaf: Uint8Array,
  hash: Hash,
  complete: (level: number, index: number, value: Uint8Array) => void,
  room?: Uint8Array,
): void {
  let value = leaf
  let level = 0
  let index = edge.size
  complete(level, index, value)
  while (index % 2 === 1) {
    const left = edge.peaks.pop()
    if (left === undefined) throw new TypeError('the edge has fewer peaks than its size asks for')
    value = nodeHash(hash, left, value, room)
    level++
    index = (index - 1) / 2
    complete(level, index, value)
  }
  edge.peaks.push(value)
  edge.size++
}

/** Keeps hashes in memory by their stored-hash index: `add` the values that `growEdge` completes, `read` any of them. */
export function keepHashes(): { add: (level: number, index: number, value: Uint8Array) => void; read: HashReader } {
  const stored: Uint8Array[] = []
  return {
    add: (level, index, value) => {
      stored[storedHashIndex({ level, index })] = value
    },
    read: async (nodes) =>
      nodes.map((node) => {
        const value = stored[storedHashIndex(node)]
        if (value === undefined) throw new LogError('missing', 'a stored hash is not there')
        return value
      }),
  }
}

/** Splits bytes into hashes; `null` when they are not a whole number of them. */
export function splitHashes(bytes: Uint8Array): Uint8Array[] | null {
  if (bytes.length % hashSize !== 0) return null
  const hashes: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += hashSize) hashes.push(bytes.subarray(at, at + hashSize))
  return hashes
}

/** The hashes, one after another. */
export const joinHashes: (hashes: readonly Uint8Array[]) => Uint8Array<ArrayBuffer> = joinBytes
