/** Inclusion and consistency proofs (RFC 6962 sections 2.1.1 and 2.1.2): made from stored hashes, checked against roots. */
import { equalBytes } from './bytes.ts'
import { LogError } from './error.ts'
import {
  assertTreeSize,
  completeSubtrees,
  foldSubtrees,
  type Hash,
  type HashReader,
  hashSize,
  nodeHash,
  type TreeNode,
} from './tree.ts'

/** One step towards the root: the neighbouring range of leaves, and on which side it lies. */
type Step = { from: number; to: number; side: 'left' | 'right' }

/** A tree by its size in leaves and its root hash. */
export type TreeHead = { size: number; root: Uint8Array }

/** Largest power of two below `span`, for a span of at least two. */
function splitPoint(span: number): number {
  let half = 1
  while (half * 2 < span) half *= 2
  return half
}

/** Neighbours on the way from leaf `index` up to the root of `size` leaves, leaf first. */
function inclusionSteps(index: number, size: number): Step[] {
  const steps: Step[] = []
  let from = 0
  let to = size
  while (to - from > 1) {
    const middle = from + splitPoint(to - from)
    if (index < middle) {
      steps.push({ from: middle, to, side: 'right' })
      to = middle
    } else {
      steps.push({ from, to: middle, side: 'left' })
      from = middle
    }
  }
  return steps.reverse()
}

/** Where the walk down to the right edge of the old tree ends (`seed`), and the neighbours from there up, lowest first. */
function consistencySteps(old: number, size: number): { seed: { from: number; to: number }; steps: Step[] } {
  const steps: Step[] = []
  let from = 0
  let to = size
  while (old !== to) {
    const middle = from + splitPoint(to - from)
    if (old <= middle) {
      steps.push({ from: middle, to, side: 'right' })
      to = middle
    } else {
      steps.push({ from, to: middle, side: 'left' })
      from = middle
    }
  }
  return { seed: { from, to }, steps: steps.reverse() }
}

/** Reads all subtrees of all ranges in one go, then folds each range to its hash. */
async function rangeHashes(
  ranges: readonly { from: number; to: number }[],
  read: HashReader,
  hash: Hash,
): Promise<Uint8Array[]> {
  const parts = ranges.map((range) => completeSubtrees(range.from, range.to))
  const values = await read(parts.flat())
  let at = 0
  return parts.map((part: TreeNode[]) => {
    const mine = values.slice(at, at + part.length)
    at += part.length
    return foldSubtrees(hash, mine)
  })
}

/**
 * The proof that entry `index` stands in the tree of `size` leaves: neighbours' hashes, leaf's sibling first.
 * Throws `out-of-range`, or what the reader throws. A reader that lies gives a proof that does not check.
 */
export async function proveInclusion(needs: {
  index: number
  size: number
  read: HashReader
  hash: Hash
}): Promise<Uint8Array[]> {
  assertInside(needs.index, needs.size)
  return rangeHashes(inclusionSteps(needs.index, needs.size), needs.read, needs.hash)
}

/**
 * The proof that the first `old` of `size` leaves are what they were: empty when `old` is 0 or `size`.
 * Throws `out-of-range` when `old` is over `size`, or what the reader throws.
 */
export async function proveConsistency(needs: {
  old: number
  size: number
  read: HashReader
  hash: Hash
}): Promise<Uint8Array[]> {
  assertOrdered(needs.old, needs.size)
  if (needs.old === 0) return []
  const { seed, steps } = consistencySteps(needs.old, needs.size)
  return rangeHashes(seed.from === 0 ? steps : [seed, ...steps], needs.read, needs.hash)
}

/**
 * Returns when `proof` leads from `leaf`, the leaf hash at `index`, to the root of `head`; otherwise throws `proof-refused`
 * or `out-of-range` naming the index. Every argument but `hash` may come from an attacker: the length is fixed by index
 * and size alone, so no hash can be missing, left over or of another length.
 */
export function checkInclusion(needs: {
  index: number
  leaf: Uint8Array
  head: TreeHead
  proof: readonly Uint8Array[]
  hash: Hash
}): void {
  const { index, leaf, head, proof, hash } = needs
  assertInside(index, head.size)
  const steps = inclusionSteps(index, head.size)
  assertShape([leaf, head.root, ...proof], proof.length === steps.length, index)
  let value = leaf
  for (const [at, step] of steps.entries()) value = join(hash, step, proof[at], value)
  if (!equalBytes(value, head.root)) {
    throw new LogError(
      'proof-refused',
      `the proof does not lead from entry ${index} to the root of ${head.size} entries`,
      { index },
    )
  }
}

/**
 * Returns when `proof` shows that `head` only adds to `old`; otherwise throws `proof-refused` or `out-of-range`. Both roots
 * are computed anew from the whole proof, every hash of the middle included (a check of the ends alone is what let
 * immudb's "linear-fake" show two histories). Every argument but `hash` may come from an attacker.
 */
export function checkConsistency(needs: {
  old: TreeHead
  head: TreeHead
  proof: readonly Uint8Array[]
  hash: Hash
}): void {
  const { old, head, proof, hash } = needs
  assertOrdered(old.size, head.size)
  if (old.size === 0) {
    assertShape([old.root, head.root], proof.length === 0)
    if (!equalBytes(old.root, foldSubtrees(hash, []))) throw refusedConsistency(old.size, head.size)
    return
  }
  const { seed, steps } = consistencySteps(old.size, head.size)
  const neighbours = seed.from === 0 ? proof : proof.slice(1)
  assertShape(
    [old.root, head.root, ...proof],
    neighbours.length === steps.length && proof.length - neighbours.length === (seed.from === 0 ? 0 : 1),
  )
  const start = seed.from === 0 ? old.root : (proof[0] ?? old.root)
  let oldRoot = start
  let newRoot = start
  for (const [at, step] of steps.entries()) {
    newRoot = join(hash, step, neighbours[at], newRoot)
    if (step.side === 'left') oldRoot = join(hash, step, neighbours[at], oldRoot)
  }
  if (!equalBytes(oldRoot, old.root) || !equalBytes(newRoot, head.root)) throw refusedConsistency(old.size, head.size)
}

function join(hash: Hash, step: Step, neighbour: Uint8Array | undefined, value: Uint8Array): Uint8Array {
  if (neighbour === undefined) throw new LogError('proof-refused', 'the proof is too short')
  return step.side === 'left' ? nodeHash(hash, neighbour, value) : nodeHash(hash, value, neighbour)
}

function refusedConsistency(old: number, size: number): LogError {
  return new LogError('proof-refused', `the proof does not show that ${size} entries begin with the ${old} known ones`)
}

function assertInside(index: number, size: number): void {
  assertTreeSize(size)
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new LogError('out-of-range', 'the tree has no entry with this index')
  }
}

function assertOrdered(old: number, size: number): void {
  assertTreeSize(old)
  assertTreeSize(size)
  if (old > size) throw new LogError('out-of-range', 'the old tree is larger than the new one')
}

function assertShape(hashes: readonly Uint8Array[], rightLength: boolean, index?: number): void {
  if (!rightLength || hashes.some((value) => !(value instanceof Uint8Array) || value.length !== hashSize)) {
    throw new LogError(
      'proof-refused',
      'the proof has the wrong number or length of hashes',
      index === undefined ? {} : { index },
    )
  }
}
