import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sha256, testEntries, testFolder, testKey } from '../test/fixture.ts'
import { emptyFrontier, integrate } from './batch.ts'
import { toUtf8 } from './bytes.ts'
import { signCheckpoint } from './checkpoint.ts'
import { openFileStorage } from './file-storage.ts'
import { createLog, openLog } from './log.ts'
import { type LogStorage, memoryStorage } from './storage.ts'
import { decodeEntries, encodeEntries } from './tile.ts'
import { foldSubtrees } from './tree.ts'
import { type Verdict, verifyLog } from './verify.ts'

const origin = 'log.example/audit'
const key = testKey(origin)
const size = 700
const trust = { origin, verifiers: [key.verifier], hash: sha256 }

async function madeLog(storage: LogStorage = memoryStorage(), entries = testEntries(0, size)) {
  const made = { storage, origin, hash: sha256, signers: [key.signer], verifiers: [key.verifier] }
  await createLog(made)
  const log = await openLog(made)
  const { checkpoint: old } = await log.append(entries.slice(0, 300))
  await log.append(entries.slice(300))
  return { storage, log, made, old }
}

/** Changes the bytes of one file. */
async function edit(storage: LogStorage, path: string, change: (bytes: Uint8Array) => Uint8Array): Promise<void> {
  const bytes = await storage.read(path)
  assert.ok(bytes !== null, path)
  await storage.write([{ path, bytes: change(Uint8Array.from(bytes)) }])
}

function bad(verdict: Verdict): [string, number | undefined, number | undefined] {
  assert.equal(verdict.ok, false)
  return verdict.ok ? ['ok', undefined, undefined] : [verdict.code, verdict.index, verdict.through]
}

function flip(at: number): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => bytes.with(at, (bytes[at] ?? 0) ^ 1)
}

test('S-16: an untouched log verifies, at every kind of size, and against every checkpoint kept of it', async () => {
  const { storage, log, made } = await madeLog(memoryStorage(), testEntries(0, 300))
  const kept = [log.head().checkpoint]
  for (const to of [511, 512, 513, 900])
    kept.push((await (await openLog(made)).append(testEntries(log.head().size, to).slice(0, 1))).checkpoint)
  for (const old of kept) assert.equal((await verifyLog({ ...trust, read: storage.read, old })).ok, true)
  for (const count of [0, 1, 255, 256, 257, 512]) {
    const { storage } = await madeLog(memoryStorage(), testEntries(0, count))
    const verdict = await verifyLog({ ...trust, read: storage.read })
    assert.equal(verdict.ok && verdict.size, count)
  }
})

test('S-16, CR-09: in a folder, every way of changing an entry names the first bad index', async (t) => {
  const bundle = 'tile/entries/001'
  const changes: [string, number, (list: Uint8Array[]) => Uint8Array[]][] = [
    ['alter', 300, (list) => list.with(44, toUtf8('entry three hundred'))],
    ['delete', 300, (list) => list.toSpliced(44, 1)],
    ['insert', 300, (list) => list.toSpliced(44, 0, toUtf8('never happened'))],
    ['reorder', 300, (list) => list.with(44, list[60] ?? toUtf8('')).with(60, list[44] ?? toUtf8(''))],
    ['truncate', 500, (list) => list.slice(0, 244)],
    ['append', 512, (list) => [...list, toUtf8('one more')]],
    ['empty one', 300, (list) => list.with(44, new Uint8Array(0))],
  ]
  for (const [name, index, change] of changes) {
    const { storage } = await madeLog(await openFileStorage({ directory: testFolder(t) }))
    await edit(storage, bundle, (bytes) => encodeEntries(change(decodeEntries(bytes))))
    const [, first] = bad(await verifyLog({ ...trust, read: storage.read }))
    assert.equal(first, index, name)
  }
})

test('S-16, CR-09: where the entries are rows of a database, every change of rows names the first bad index', async () => {
  const { storage } = await madeLog()
  const rows = testEntries(0, size)
  const changes: [string, number, Uint8Array[]][] = [
    ['alter', 300, rows.with(300, toUtf8('edited'))],
    ['delete', 300, rows.toSpliced(300, 1)],
    ['delete the last', 699, rows.slice(0, 699)],
    ['insert', 300, rows.toSpliced(300, 0, toUtf8('forged'))],
    ['reorder', 255, rows.with(255, rows[256] ?? toUtf8('')).with(256, rows[255] ?? toUtf8(''))],
    ['truncate', 600, rows.slice(0, 600)],
    ['delete all', 0, []],
  ]
  const read = (list: Uint8Array[]) =>
    verifyLog({ ...trust, read: storage.read, entries: async (first, count) => list.slice(first, first + count) })
  assert.equal((await read(rows)).ok, true)
  assert.equal((await read([...rows, toUtf8('not yet integrated')])).ok, true)
  for (const [name, index, list] of changes) assert.equal(bad(await read(list))[1], index, name)
})

test('CR-09: a bundle gone, cut off or replaced by another is named by its first bad entry', async () => {
  const { storage } = await madeLog()
  await edit(storage, 'tile/entries/002.p/188', (bytes) => bytes.subarray(0, -1))
  assert.deepEqual(bad(await verifyLog({ ...trust, read: storage.read })), ['malformed', 699, 699])
  const other = (await storage.read('tile/entries/000')) ?? new Uint8Array(0)
  await edit(storage, 'tile/entries/001', () => other)
  assert.deepEqual(bad(await verifyLog({ ...trust, read: storage.read })), ['tampered', 256, 256])
  await storage.discard(['tile/entries/000'])
  assert.deepEqual(bad(await verifyLog({ ...trust, read: storage.read })), ['missing', 0, 255])
})

test('CR-09: two logs swapped, bundles or whole, are told apart', async () => {
  const one = await madeLog()
  const two = await madeLog(memoryStorage(), testEntries(10_000, 10_700))
  const theirs = (await two.storage.read('tile/entries/000')) ?? new Uint8Array(0)
  const mixed = async (path: string) => (path === 'tile/entries/000' ? theirs : one.storage.read(path))
  assert.deepEqual(bad(await verifyLog({ ...trust, read: mixed })), ['tampered', 0, 0])
  const checkpointOnly = async (path: string) =>
    path === 'checkpoint' ? two.storage.read(path) : one.storage.read(path)
  assert.equal(bad(await verifyLog({ ...trust, read: checkpointOnly }))[0], 'tampered')
  assert.deepEqual(bad(await verifyLog({ ...trust, origin: 'log.example/other', read: one.storage.read })), [
    'wrong-origin',
    undefined,
    undefined,
  ])
})

test('CR-09: tiles changed to fit the changed entries: the place is as near as the hashes above allow', async () => {
  const { storage, old } = await madeLog()
  const forged = integrate(emptyFrontier(), testEntries(0, size).with(300, toUtf8('edited')), sha256)
  const file = new Map(forged.files.map(({ path, bytes }) => [path, bytes]))
  const take =
    (...paths: string[]) =>
    async (path: string) =>
      paths.includes(path) ? (file.get(path) ?? null) : storage.read(path)
  const verdict = async (read: (path: string) => Promise<Uint8Array | null>, kept = {}) =>
    bad(await verifyLog({ ...trust, ...kept, read }))
  assert.deepEqual(await verdict(take('tile/entries/001')), ['tampered', 300, 300])
  assert.deepEqual(await verdict(take('tile/entries/001', 'tile/0/001')), ['tampered', 256, 511])
  const all = take('tile/entries/001', 'tile/0/001', 'tile/1/000.p/2')
  assert.deepEqual(await verdict(all), ['tampered', 0, 699])
  assert.deepEqual(await verdict(all, { old }), ['tampered', 300, 699])
})

test('S-16: any one bit changed in any file of the log is found', async () => {
  const { storage } = await madeLog()
  const paths = [
    'tile/entries/000',
    'tile/entries/001',
    'tile/entries/002.p/188',
    'tile/0/000',
    'tile/0/001',
    'tile/0/002.p/188',
    'tile/1/000.p/2',
    'checkpoint',
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), fc.nat({ max: 7 }), async (path, where, bit) => {
      const read = async (asked: string) => {
        const bytes = await storage.read(asked)
        if (asked !== path || bytes === null) return bytes
        const at = where % bytes.length
        return Uint8Array.from(bytes).with(at, (bytes[at] ?? 0) ^ (1 << bit))
      }
      assert.equal((await verifyLog({ ...trust, read })).ok, false)
    }),
    { numRuns: 150 },
  )
})

test('CR-09: a changed, cut or missing tile of any level is named by the entries under it', async () => {
  const cases = [
    ['tile/0/001', flip(32 * 10), ['tampered', 266, 266]],
    ['tile/1/000.p/2', flip(40), ['tampered', 256, 511]],
    ['tile/0/002.p/188', (bytes: Uint8Array) => bytes.subarray(0, -32), ['malformed', 699, 699]],
    ['tile/1/000.p/2', (bytes: Uint8Array) => bytes.subarray(0, 32), ['malformed', 256, 511]],
  ] as const
  for (const [path, change, expected] of cases) {
    const { storage } = await madeLog()
    await edit(storage, path, change)
    assert.deepEqual(bad(await verifyLog({ ...trust, read: storage.read })), expected)
    await storage.discard([path])
    assert.equal(bad(await verifyLog({ ...trust, read: storage.read }))[0], 'missing')
  }
})

test('CR-12: a log that was rolled back verifies by itself, but not against the checkpoint kept elsewhere', async () => {
  const { storage, log, made } = await madeLog()
  const earlier = { head: await storage.read('checkpoint'), read: storage.read }
  const { checkpoint: old } = await (await openLog(made)).append(testEntries(700, 710))
  const rolledBack = async (path: string) => (path === 'checkpoint' ? earlier.head : storage.read(path))
  assert.equal((await verifyLog({ ...trust, read: rolledBack })).ok, true)
  assert.deepEqual(bad(await verifyLog({ ...trust, read: rolledBack, old })), ['rolled-back', 700, 709])
  assert.equal(log.head().size, 700)
})

test('a checkpoint read just before the log grew still verifies: full tiles stand in for the partial ones cleared away', async () => {
  const { storage, made } = await madeLog()
  const earlier = await storage.read('checkpoint')
  await (await openLog(made)).append(testEntries(700, 1_000))
  assert.equal(await storage.read('tile/entries/002.p/188'), null)
  const read = async (path: string) => (path === 'checkpoint' ? earlier : storage.read(path))
  const verdict = await verifyLog({ ...trust, read })
  assert.equal(verdict.ok && verdict.size, 700)
})

test('CR-10: a second history signed by the log itself is a fork; one signed by a stranger is nothing', async () => {
  const { storage } = await madeLog()
  const other = integrate(emptyFrontier(), testEntries(1, 301), sha256).frontier
  const head = { origin, size: 300, root: foldSubtrees(sha256, other.peaks), extensions: [] }
  const forked = await signCheckpoint(head, [key.signer])
  assert.deepEqual(bad(await verifyLog({ ...trust, read: storage.read, old: forked })), ['fork', 0, 299])
  const strange = await signCheckpoint(head, [testKey(origin).signer])
  assert.equal(bad(await verifyLog({ ...trust, read: storage.read, old: strange }))[0], 'unsigned')
  assert.equal(bad(await verifyLog({ ...trust, verifiers: [], read: storage.read }))[0], 'unsigned')
  assert.equal(bad(await verifyLog({ ...trust, read: async () => null }))[0], 'missing')
})

test('a reader that cannot read is not a verdict', async () => {
  const { storage } = await madeLog()
  const read = async (path: string) => {
    if (path === 'tile/entries/002.p/188') throw new Error('I/O error')
    return storage.read(path)
  }
  await assert.rejects(verifyLog({ ...trust, read }), /I\/O error/)
})
