import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { logError, sha256, testEntries, testTree } from '../test/fixture.ts'
import vector from '../vectors/checkpoint.json' with { type: 'json' }
import { emptyFrontier, integrate, packFiles, unpackFiles } from './batch.ts'
import { checkInclusion, proveInclusion } from './proof.ts'
import { decodeEntries, encodeEntries, openTiles, parseTilePath, readHashTile, tilePath, widthAt } from './tile.ts'
import { foldSubtrees, joinHashes, treeHash } from './tree.ts'

/** A reader over the files of a log made in batches of the given sizes, keeping every partial file. */
function readerOf(batches: readonly number[]) {
  const files = new Map<string, Uint8Array>()
  let frontier = emptyFrontier()
  for (const count of batches) {
    const batch = integrate(frontier, testEntries(frontier.size, frontier.size + count), sha256)
    for (const { path, bytes } of batch.files) files.set(path, bytes)
    frontier = batch.frontier
  }
  return { files, frontier, read: async (path: string) => files.get(path) ?? null }
}

test('paths as the specification prints them', () => {
  assert.equal(tilePath({ level: 0, index: vector.tileIndex.index, width: 256 }), `tile/0/${vector.tileIndex.path}`)
  assert.equal(tilePath({ level: 'entries', index: 0, width: 7 }), 'tile/entries/000.p/7')
  assert.equal(tilePath({ level: 3, index: 1000, width: 256 }), 'tile/3/x001/000')
})

test('the tiles of the tree of 70 000 that the specification counts', () => {
  const { size, full, partial } = vector.tree
  for (const level of [0, 1, 2]) {
    assert.equal(widthAt(level, full[level] ?? 0, size), partial[level])
    if (level < 2) assert.equal(widthAt(level, (full[level] ?? 0) - 1, size), 256)
  }
  assert.equal(widthAt(2, 0, size), 1)
  assert.equal(widthAt(3, 0, size), 0)
})

test('a path is read back to its tile, and only its one spelling is read', () => {
  const tiles = fc.record(
    {
      level: fc.oneof(fc.constant('entries' as const), fc.nat({ max: 63 })),
      index: fc.nat({ max: 2 ** 31 }),
      width: fc.integer({ min: 1, max: 256 }),
    },
    { noNullPrototype: true },
  )
  fc.assert(fc.property(tiles, (tile) => assert.deepEqual(parseTilePath(tilePath(tile)), tile)))
  const wrong = [
    'tile/64/000',
    'tile/00/000',
    'tile/0/0',
    'tile/0/x000/000',
    'tile/0/001/000',
    'tile/0/x001/x000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/../000',
    '/tile/0/000',
    'tile/0/000/',
    'tile/Entries/000',
    'tile/-1/000',
    '',
    'checkpoint',
    'tile/0/000\n',
  ]
  for (const path of wrong) assert.equal(parseTilePath(path), null, path)
})

test('a bundle is read back to its entries, empty ones included', () => {
  const entries = fc.array(fc.uint8Array({ maxLength: 600 }), { maxLength: 20 })
  fc.assert(
    fc.property(entries, (list) =>
      assert.deepEqual(
        decodeEntries(encodeEntries(list)).map((e) => [...e]),
        list.map((e) => [...e]),
      ),
    ),
  )
  const longest = new Uint8Array(65_535)
  assert.equal(decodeEntries(encodeEntries([longest]))[0]?.length, 65_535)
  assert.throws(() => encodeEntries([longest, new Uint8Array(65_536)]), logError('too-large', 1))
})

test('CR-09: a bundle cut off anywhere names the entry that is cut', () => {
  const bytes = encodeEntries(testEntries(0, 3))
  const ends = new Set([0, 9, 18])
  for (let length = 0; length < bytes.length; length++) {
    if (ends.has(length)) assert.equal(decodeEntries(bytes.subarray(0, length)).length, length / 9)
    else assert.throws(() => decodeEntries(bytes.subarray(0, length)), logError('malformed', Math.floor(length / 9)))
  }
})

test('batches of any sizes end in the same files as one entry after another', () => {
  const batches = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(batches, (sizes) => {
      const total = sizes.reduce((sum, count) => sum + count, 0)
      const inBatches = readerOf(sizes)
      const atOnce = readerOf([total])
      assert.deepEqual(inBatches.frontier, atOnce.frontier)
      for (const [path, bytes] of atOnce.files) assert.deepEqual(inBatches.files.get(path), bytes, path)
    }),
    { numRuns: 30 },
  )
})

test('a batch leaves the frontier it came from untouched, so that it can be made again', () => {
  const { frontier } = readerOf([300])
  const before = JSON.stringify(frontier)
  const first = integrate(frontier, testEntries(300, 700), sha256)
  assert.equal(JSON.stringify(frontier), before)
  assert.deepEqual(integrate(frontier, testEntries(300, 700), sha256), first)
})

test('root and proofs are read out of tiles, at every boundary and inside', async () => {
  const sizes = [1, 2, 255, 256, 257, 511, 512, 700]
  const { read } = readerOf(sizes.map((size, i) => size - (sizes[i - 1] ?? 0)))
  const tree = testTree(700)
  const hashes = openTiles({ read, hash: sha256, keep: 2 })
  for (const size of sizes) {
    const root = await treeHash(size, hashes(size), sha256)
    assert.deepEqual(root, tree.roots[size])
    for (const index of new Set([0, Math.floor(size / 2), size - 1])) {
      const proof = await proveInclusion({ index, size, read: hashes(size), hash: sha256 })
      checkInclusion({ index, leaf: tree.leaves[index] ?? root, head: { size, root }, proof, hash: sha256 })
    }
  }
})

test('three levels of tiles: the root of 70 000 entries is the one grown without tiles', async () => {
  const { read, files, frontier } = readerOf([69_000, 1_000])
  assert.equal(files.get('tile/1/001.p/17')?.length, 17 * 32)
  assert.equal(files.get('tile/2/000.p/1')?.length, 32)
  assert.equal(files.get('tile/0/273.p/112')?.length, 112 * 32)
  const root = foldSubtrees(sha256, frontier.peaks)
  assert.deepEqual(await treeHash(70_000, openTiles({ read, hash: sha256 })(70_000), sha256), root)
})

test('a partial tile that was cleared away is read from the full one; a missing or cut tile is named', async () => {
  const { files, read } = readerOf([100, 156])
  files.delete('tile/0/000.p/100')
  assert.deepEqual(joinHashes(await readHashTile(read, 0, 0, 100)), files.get('tile/0/000')?.slice(0, 3200))
  files.set('tile/0/000', (files.get('tile/0/000') ?? new Uint8Array(0)).subarray(0, 70))
  await assert.rejects(readHashTile(read, 0, 0, 256), logError('malformed', 2))
  files.delete('tile/0/000')
  await assert.rejects(readHashTile(read, 0, 0, 256), logError('missing', 0))
})

test('a tile that could not be read is asked for again', async () => {
  const { files } = readerOf([3])
  let calls = 0
  const read = async (path: string) => (calls++ === 0 ? null : (files.get(path) ?? null))
  const hashes = openTiles({ read, hash: sha256 })(3)
  await assert.rejects(hashes([{ level: 0, index: 0 }]), logError('missing'))
  assert.equal((await hashes([{ level: 0, index: 0 }])).length, 1)
})

test('a staged batch is packed and unpacked; cut off, it is refused', () => {
  const files = [
    { path: 'tile/0/000', bytes: sha256(new Uint8Array(1)) },
    { path: 'x', bytes: new Uint8Array(0) },
  ]
  const pack = packFiles(files)
  assert.deepEqual(
    unpackFiles(pack).map(({ path, bytes }) => [path, [...bytes]]),
    files.map(({ path, bytes }) => [path, [...bytes]]),
  )
  for (const length of [1, 5, 6, 20, pack.length - 1])
    assert.throws(() => unpackFiles(pack.subarray(0, length)), logError('malformed'))
})
