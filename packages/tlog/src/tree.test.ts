import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { logError, sha256, testTree } from '../test/fixture.ts'
import rfc6962 from '../vectors/rfc6962.json' with { type: 'json' }
import { toHex } from './bytes.ts'
import {
  completeSubtrees,
  type Edge,
  foldSubtrees,
  growEdge,
  leafHash,
  nodeHash,
  storedHashCount,
  storedHashIndex,
  treeHash,
} from './tree.ts'

test('roots of the RFC 6962 vectors, at every size', () => {
  const edge: Edge = { size: 0, peaks: [] }
  assert.equal(toHex(foldSubtrees(sha256, edge.peaks)), rfc6962.emptyRoot)
  for (const [at, leaf] of rfc6962.leaves.entries()) {
    growEdge(edge, leafHash(sha256, Buffer.from(leaf, 'hex')), sha256, () => undefined)
    assert.equal(toHex(foldSubtrees(sha256, edge.peaks)), rfc6962.roots[at])
  }
})

test('a leaf never hashes like a node of the same bytes', () => {
  const left = sha256(Uint8Array.of(1))
  const right = sha256(Uint8Array.of(2))
  assert.notDeepEqual(leafHash(sha256, Buffer.concat([left, right])), nodeHash(sha256, left, right))
  assert.notDeepEqual(nodeHash(sha256, left, right), nodeHash(sha256, right, left))
})

test('stored hashes lie one after another, in the order in which they become complete', () => {
  const edge: Edge = { size: 0, peaks: [] }
  let next = 0
  for (let size = 1; size <= 600; size++) {
    growEdge(edge, sha256(Uint8Array.of(size & 255)), sha256, (level, index) => {
      assert.equal(storedHashIndex({ level, index }), next++)
    })
    assert.equal(storedHashCount(size), next)
  }
  // Given for golang.org/x/mod/sumdb/tlog: level 3 of leaf 0 is the fifteenth hash.
  assert.equal(storedHashIndex({ level: 3, index: 0 }), 14)
})

test('the tree hash from stored hashes is the root of the grown edge', async () => {
  const tree = testTree(300)
  for (let size = 0; size <= 300; size++) {
    assert.deepEqual(await treeHash(size, tree.read, sha256), tree.roots[size])
  }
})

test('complete subtrees cover a range once, without a gap, largest possible', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), (size) => {
      let at = 0
      for (const { level, index } of completeSubtrees(0, size)) {
        assert.equal(index * 2 ** level, at)
        at += 2 ** level
      }
      assert.equal(at, size)
      assert.equal(completeSubtrees(0, size).length, size.toString(2).replaceAll('0', '').length)
    }),
  )
})

test('a size that is no size is refused', async () => {
  const { read } = testTree(1)
  for (const size of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 52 + 1]) {
    await assert.rejects(treeHash(size, read, sha256), logError('out-of-range'))
  }
})
