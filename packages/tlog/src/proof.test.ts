import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { logError, sha256, testTree } from '../test/fixture.ts'
import rfc6962 from '../vectors/rfc6962.json' with { type: 'json' }
import { toHex } from './bytes.ts'
import { LogError } from './error.ts'
import { checkConsistency, checkInclusion, proveConsistency, proveInclusion } from './proof.ts'
import { growEdge, keepHashes, leafHash } from './tree.ts'

const hash = sha256
const none = new Uint8Array(0)
const tree = testTree(300)

function at(list: readonly Uint8Array[], index: number): Uint8Array {
  return list[index] ?? none
}

function head(size: number) {
  return { size, root: at(tree.roots, size) }
}

/** Whether the check refuses, with the error it must have. */
function refuses(check: () => void): boolean {
  try {
    check()
    return false
  } catch (error) {
    assert.ok(error instanceof LogError && ['proof-refused', 'out-of-range'].includes(error.code), String(error))
    return true
  }
}

test('published inclusion proofs check, and are made alike', async () => {
  const small = published()
  for (const { index, size, proof } of rfc6962.inclusion) {
    const made = await proveInclusion({ index, size, read: small.read, hash })
    assert.deepEqual(made.map(toHex), proof)
    checkInclusion({
      index,
      leaf: at(small.leaves, index),
      head: { size, root: at(small.roots, size - 1) },
      proof: made,
      hash,
    })
  }
})

test('published consistency proofs check, and are made alike', async () => {
  const small = published()
  for (const { old, size, proof } of rfc6962.consistency) {
    const made = await proveConsistency({ old, size, read: small.read, hash })
    assert.deepEqual(made.map(toHex), proof)
    const oldHead = { size: old, root: at(small.roots, old - 1) }
    checkConsistency({ old: oldHead, head: { size, root: at(small.roots, size - 1) }, proof: made, hash })
  }
})

test('every index of every size up to 300 is proved', async () => {
  for (let size = 1; size <= 300; size++) {
    for (let index = 0; index < size; index++) {
      const proof = await proveInclusion({ index, size, read: tree.read, hash })
      checkInclusion({ index, leaf: at(tree.leaves, index), head: head(size), proof, hash })
    }
  }
})

test('every size is proved to add to every smaller one, up to 130', async () => {
  for (let size = 0; size <= 130; size++) {
    for (let old = 0; old <= size; old++) {
      const proof = await proveConsistency({ old, size, read: tree.read, hash })
      checkConsistency({ old: head(old), head: head(size), proof, hash })
    }
  }
})

const place = fc
  .integer({ min: 1, max: 300 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat({ max: size - 1 }) }))
const change = fc.record({
  at: fc.nat(),
  bit: fc.nat({ max: 255 }),
  kind: fc.constantFrom('flip', 'drop', 'double', 'swap', 'cut', 'stretch', 'append'),
})

/** A proof with one thing wrong; the same proof where that kind of change is not possible. */
function mutate(
  proof: readonly Uint8Array[],
  { at: where, bit, kind }: { at: number; bit: number; kind: string },
): Uint8Array[] {
  const copy = proof.map((value) => Uint8Array.from(value))
  const index = copy.length === 0 ? 0 : where % copy.length
  const chosen = copy[index]
  if (kind === 'append') return [...copy, sha256(none)]
  if (chosen === undefined) return copy
  if (kind === 'drop') copy.splice(index, 1)
  if (kind === 'double') copy.splice(index, 0, chosen)
  if (kind === 'cut') copy[index] = chosen.subarray(1)
  if (kind === 'stretch') copy[index] = Buffer.concat([chosen, Uint8Array.of(bit)])
  if (kind === 'swap' && copy.length > 1) copy.push(...copy.splice(0, 1))
  if (kind === 'flip') chosen[bit >> 3] = (chosen[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

function same(a: readonly Uint8Array[], b: readonly Uint8Array[]): boolean {
  return a.length === b.length && a.every((value, i) => toHex(value) === toHex(at(b, i)))
}

test('CR-10: an inclusion proof with any one hash wrong, missing, added, cut or moved is refused', async () => {
  await fc.assert(
    fc.asyncProperty(place, change, async ({ size, index }, how) => {
      const proof = await proveInclusion({ index, size, read: tree.read, hash })
      const forged = mutate(proof, how)
      const refused = refuses(() =>
        checkInclusion({ index, leaf: at(tree.leaves, index), head: head(size), proof: forged, hash }),
      )
      assert.equal(refused, !same(proof, forged))
    }),
    { numRuns: 500 },
  )
})

test('CR-10: a consistency proof with any one hash wrong, missing, added, cut or moved is refused, the middle included', async () => {
  await fc.assert(
    fc.asyncProperty(place, change, async ({ size, index }, how) => {
      const old = index + 1
      const proof = await proveConsistency({ old, size, read: tree.read, hash })
      const forged = mutate(proof, how)
      const refused = refuses(() => checkConsistency({ old: head(old), head: head(size), proof: forged, hash }))
      assert.equal(refused, !same(proof, forged))
    }),
    { numRuns: 500 },
  )
})

test('CR-10: every single hash of a proof counts', async () => {
  for (const [old, size] of [
    [6, 8],
    [100, 300],
    [255, 256],
    [129, 257],
  ] as const) {
    const proof = await proveConsistency({ old, size, read: tree.read, hash })
    for (let i = 0; i < proof.length; i++) {
      const forged = proof.with(i, sha256(at(proof, i)))
      assert.throws(
        () => checkConsistency({ old: head(old), head: head(size), proof: forged, hash }),
        logError('proof-refused'),
      )
    }
  }
})

test('CR-10: a proof for another index, size, leaf or root is refused, and the index is named', async () => {
  const proof = await proveInclusion({ index: 5, size: 11, read: tree.read, hash })
  const right = { index: 5, leaf: at(tree.leaves, 5), head: head(11), proof, hash }
  checkInclusion(right)
  assert.throws(() => checkInclusion({ ...right, index: 4 }), logError('proof-refused', 4))
  assert.throws(() => checkInclusion({ ...right, leaf: at(tree.leaves, 6) }), logError('proof-refused', 5))
  assert.throws(() => checkInclusion({ ...right, head: head(12) }), logError('proof-refused', 5))
  assert.throws(
    () => checkInclusion({ ...right, head: { size: 6, root: head(11).root } }),
    logError('proof-refused', 5),
  )
  for (const index of [11, -1, 1.5, Number.NaN, 2 ** 53])
    assert.throws(() => checkInclusion({ ...right, index }), logError('out-of-range'))
  assert.throws(() => checkInclusion({ ...right, index: 0, head: head(0), proof: [] }), logError('out-of-range'))
})

test('CR-10: two trees of one size agree only if their roots do, and an empty tree has only one root', () => {
  checkConsistency({ old: head(7), head: head(7), proof: [], hash })
  const other = { size: 7, root: head(8).root }
  assert.throws(() => checkConsistency({ old: other, head: head(7), proof: [], hash }), logError('proof-refused'))
  assert.throws(
    () => checkConsistency({ old: { size: 0, root: other.root }, head: head(7), proof: [], hash }),
    logError('proof-refused'),
  )
  assert.throws(
    () => checkConsistency({ old: head(0), head: head(7), proof: [head(1).root], hash }),
    logError('proof-refused'),
  )
  assert.throws(() => checkConsistency({ old: head(8), head: head(7), proof: [], hash }), logError('out-of-range'))
})

test('CR-10: a right proof between two trees does not help a false old root or a false new one', async () => {
  for (const old of [4, 6, 7]) {
    const proof = await proveConsistency({ old, size: 11, read: tree.read, hash })
    const wrong = { size: old, root: head(old + 1).root }
    checkConsistency({ old: head(old), head: head(11), proof, hash })
    assert.throws(() => checkConsistency({ old: wrong, head: head(11), proof, hash }), logError('proof-refused'))
    const other = { size: 11, root: head(12).root }
    assert.throws(() => checkConsistency({ old: head(old), head: other, proof, hash }), logError('proof-refused'))
  }
})

test('a reader that lies gives a proof that does not check', async () => {
  const read = async (nodes: readonly { level: number; index: number }[]) =>
    (await tree.read(nodes)).map((value) => sha256(value))
  const proof = await proveInclusion({ index: 3, size: 9, read, hash })
  assert.throws(
    () => checkInclusion({ index: 3, leaf: at(tree.leaves, 3), head: head(9), proof, hash }),
    logError('proof-refused', 3),
  )
})

function published() {
  const hashes = keepHashes()
  const edge = { size: 0, peaks: [] }
  const leaves = rfc6962.leaves.map((leaf) => leafHash(sha256, Buffer.from(leaf, 'hex')))
  for (const leaf of leaves) growEdge(edge, leaf, sha256, hashes.add)
  return { read: hashes.read, leaves, roots: rfc6962.roots.map((root) => Buffer.from(root, 'hex')) }
}
