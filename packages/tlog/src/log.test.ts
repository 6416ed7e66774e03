import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { logError, sha256, testEntries, testKey, testTree } from '../test/fixture.ts'
import { fromUtf8 } from './bytes.ts'
import { openCheckpoint, signCheckpoint } from './checkpoint.ts'
import { createLog, openLog } from './log.ts'
import { checkConsistency } from './proof.ts'
import { type LogStorage, memoryStorage } from './storage.ts'
import { encodeEntries } from './tile.ts'
import { checkProof } from './tlog-proof.ts'

const origin = 'log.example/audit'
const key = testKey(origin)

function needs(storage: LogStorage = memoryStorage()) {
  return { storage, origin, hash: sha256, signers: [key.signer], verifiers: [key.verifier] }
}

async function madeLog(entries = 0, storage: LogStorage = memoryStorage()) {
  const made = needs(storage)
  await createLog(made)
  const log = await openLog(made)
  await log.append(testEntries(0, entries))
  return { made, storage, log }
}

/** A storage whose named duty fails once, before or after doing its work, when armed. */
function failing(duty: 'write' | 'swapHead' | 'discard', when: 'before' | 'after') {
  const storage = memoryStorage()
  let armed = 0
  async function trip<T>(work: () => Promise<T>): Promise<T> {
    const now = armed > 0 && --armed === 0
    if (now && when === 'before') throw new Error('disk full')
    const done = await work()
    if (now) throw new Error('power cut')
    return done
  }
  const wrapped: LogStorage = {
    ...storage,
    ...(duty === 'write' ? { write: (files) => trip(() => storage.write(files)) } : {}),
    ...(duty === 'swapHead' ? { swapHead: (previous, next) => trip(() => storage.swapHead(previous, next)) } : {}),
    ...(duty === 'discard' ? { discard: (paths) => trip(() => storage.discard(paths)) } : {}),
  }
  return { storage: wrapped, arm: (call = 1) => (armed = call) }
}

test('a log is made once, as a step of its own', async () => {
  const made = needs()
  await assert.rejects(openLog(made), logError('missing'))
  await createLog(made)
  await assert.rejects(createLog(made), logError('exists'))
  assert.equal((await openLog(made)).head().size, 0)
})

test('entries get consecutive indices and a checkpoint that signs the tree of them all', async () => {
  const { log, storage } = await madeLog()
  const tree = testTree(600)
  assert.equal((await log.append(testEntries(0, 3))).first, 0)
  const appended = await log.append(testEntries(3, 600))
  assert.deepEqual([appended.first, appended.size], [3, 600])
  const checkpoint = await openCheckpoint(appended.checkpoint, { origin, verifiers: [key.verifier] })
  assert.deepEqual(checkpoint.root, tree.roots[600])
  assert.equal(fromUtf8((await storage.read('checkpoint')) ?? new Uint8Array(0)), appended.checkpoint)
  assert.deepEqual(await log.entries(254, 515), testEntries(254, 515))
  await assert.rejects(log.entries(0, 601), logError('out-of-range'))
})

test('appends that run at once are done one after another, in order', async () => {
  const { log } = await madeLog()
  const done = await Promise.all(Array.from({ length: 20 }, (_, i) => log.append(testEntries(i * 10, i * 10 + 10))))
  assert.deepEqual(
    done.map(({ first }) => first),
    Array.from({ length: 20 }, (_, i) => i * 10),
  )
  assert.deepEqual(log.head().root, testTree(200).roots[200])
})

test('the caller may use its buffers again', async () => {
  const { log, made } = await madeLog()
  const buffer = new TextEncoder().encode('first')
  const appended = log.append([buffer])
  buffer.fill(0)
  await appended
  await log.append([buffer])
  assert.equal(fromUtf8((await (await openLog(made)).entries(0, 1))[0] ?? buffer), 'first')
})

test('an empty batch changes nothing; an entry too large refuses its batch and nothing else', async () => {
  const { log } = await madeLog(5)
  const before = log.head()
  assert.equal((await log.append([])).checkpoint, before.checkpoint)
  await assert.rejects(log.append([new Uint8Array(1), new Uint8Array(65_536)]), logError('too-large', 1))
  assert.deepEqual(log.head(), before)
  assert.equal((await log.append(testEntries(5, 6))).first, 5)
})

test('opened again after any batches, the log goes on as if it had never been closed', async () => {
  const batches = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(batches, async (sizes) => {
      const { made } = await madeLog()
      let size = 0
      for (const count of sizes) {
        await (await openLog(made)).append(testEntries(size, size + count))
        size += count
      }
      const log = await openLog(made)
      assert.deepEqual(log.head().root, testTree(size).roots[size])
      assert.deepEqual(await log.entries(0, size), testEntries(0, size))
    }),
    { numRuns: 20 },
  )
})

test('every entry is proved, and every size shown to have been added to', async () => {
  const { log } = await madeLog(300)
  const tree = testTree(300)
  for (const [index, entry] of testEntries(0, 300).entries()) {
    const proof = await checkProof(await log.prove(index), { entry, origin, verifiers: [key.verifier], hash: sha256 })
    assert.equal(proof.index, index)
    const { proof: since } = await log.proveSince(index)
    checkConsistency({
      old: { size: index, root: tree.roots[index] ?? entry },
      head: log.head(),
      proof: since,
      hash: sha256,
    })
  }
  await assert.rejects(log.prove(300), logError('out-of-range'))
  await assert.rejects(log.proveSince(301), logError('out-of-range'))
})

test('a proof from changed tiles is not given out', async () => {
  const { log, storage } = await madeLog(300)
  const tile = (await storage.read('tile/0/000')) ?? new Uint8Array(0)
  tile[5 * 32] = (tile[5 * 32] ?? 0) ^ 1
  await storage.write([{ path: 'tile/0/000', bytes: tile }])
  await assert.rejects(log.prove(5), logError('tampered', 5))
  await assert.rejects(log.prove(4), logError('tampered', 4))
  await assert.rejects(log.proveSince(100), logError('tampered'))
})

test('CR-11: of two writers at one log one wins, the other stops and stays stopped', async () => {
  const { made, log: first } = await madeLog(10)
  const second = await openLog(made)
  const winner = await first.append([new TextEncoder().encode('first wins')])
  await assert.rejects(second.append([new TextEncoder().encode('second loses')]), logError('superseded'))
  await assert.rejects(second.append(testEntries(0, 1)), logError('stopped'))
  const again = await openLog(made)
  assert.equal(again.head().checkpoint, winner.checkpoint)
  assert.equal(fromUtf8((await again.entries(10, 11))[0] ?? new Uint8Array(0)), 'first wins')
  assert.equal((await again.append(testEntries(0, 1))).first, 11)
})

test('CR-11: many writers at once never lose an acknowledged entry nor fork the log', async () => {
  const { made, storage } = await madeLog()
  const kept: { first: number; text: string }[] = []
  const writer = async (name: number) => {
    for (let round = 0; round < 15; round++) {
      const log = await openLog(made).catch(logError('missing'))
      if (typeof log === 'boolean') continue
      const text = `${name} ${round}`
      const appended = await log.append([new TextEncoder().encode(text)]).catch(logError('superseded'))
      if (typeof appended === 'object') kept.push({ first: appended.first, text })
    }
  }
  await Promise.all([1, 2, 3, 4].map(writer))
  const log = await openLog(made)
  assert.ok(kept.length >= 15)
  assert.equal(log.head().size, kept.length)
  const entries = await log.entries(0, kept.length)
  for (const { first, text } of kept) assert.equal(fromUtf8(entries[first] ?? new Uint8Array(0)), text)
  assert.deepEqual(await storage.list('writer/staged'), [])
})

test('storage that fails before the commit: nothing was added, the log goes on', async () => {
  const { storage, arm } = failing('write', 'before')
  const { log } = await madeLog(5, storage)
  arm()
  await assert.rejects(log.append(testEntries(5, 9)), /disk full/)
  assert.equal(log.head().size, 5)
  assert.equal((await log.append(testEntries(5, 9))).first, 5)
  assert.deepEqual(log.head().root, testTree(9).roots[9])
})

for (const [duty, when, call] of [
  ['swapHead', 'after', 1],
  ['write', 'before', 2],
  ['write', 'after', 2],
  ['write', 'before', 3],
  ['write', 'after', 3],
  ['discard', 'before', 1],
] as const) {
  test(`cut off ${when} ${duty} no. ${call}, after the commit: opening again finishes the batch, and its tiles are the same`, async () => {
    const { storage, arm } = failing(duty, when)
    const { log, made } = await madeLog(250, storage)
    arm(call)
    await assert.rejects(log.append(testEntries(250, 600)))
    await assert.rejects(log.append(testEntries(600, 601)), logError('stopped'))
    const again = await openLog(made)
    assert.equal(again.head().size, 600)
    assert.deepEqual(again.head().root, testTree(600).roots[600])
    assert.deepEqual(await again.entries(0, 600), testEntries(0, 600))
    assert.equal(fromUtf8((await storage.read('checkpoint')) ?? new Uint8Array(0)), again.head().checkpoint)
    assert.deepEqual(await storage.list('writer/staged'), [])
    assert.equal(await storage.read('tile/0/000.p/250'), null)
    assert.equal((await again.append(testEntries(600, 601))).first, 600)
  })
}

test('cut off before the commit: what was staged is cleared, another batch takes its place', async () => {
  const { storage, arm } = failing('swapHead', 'before')
  const { log, made } = await madeLog(5, storage)
  arm()
  await assert.rejects(log.append(testEntries(5, 9)))
  const again = await openLog(made)
  assert.equal(again.head().size, 5)
  await again.append(testEntries(5, 300))
  await openLog(made)
  assert.deepEqual(await storage.list('writer/staged'), [])
})

test('CR-12: books that know more entries than the log: the log was turned back, it does not open', async () => {
  const { made } = await madeLog(100)
  const books = { size: 101, adopt: async () => true }
  await assert.rejects(openLog({ ...made, books }), logError('rolled-back', 100))
})

test('CR-12: a log that has entries the books do not know: the books were turned back, it does not open', async () => {
  const { made } = await madeLog(1_000)
  const firsts: number[] = []
  const known = new Set(testEntries(0, 700).map(fromUtf8))
  const adopt = async (entries: readonly Uint8Array[], first: number) => {
    firsts.push(first)
    return entries.every((entry) => known.has(fromUtf8(entry)))
  }
  await assert.rejects(openLog({ ...made, books: { size: 300, adopt } }), logError('rolled-back', 512))
  assert.deepEqual(firsts, [300, 512])
})

test('a crash between append and book-keeping: the books adopt what is theirs, and the log opens', async () => {
  const { made } = await madeLog(1_000)
  const adopted: Uint8Array[] = []
  const adopt = async (entries: readonly Uint8Array[], first: number) => {
    assert.equal(first, 990 + adopted.length)
    adopted.push(...entries)
    return true
  }
  await openLog({ ...made, books: { size: 990, adopt } })
  assert.deepEqual(adopted, testEntries(990, 1_000))
  await openLog({ ...made, books: { size: 1_000, adopt: async () => assert.fail('nothing to adopt') } })
})

test('CR-12: an anchor that the log does not reach: rolled back', async () => {
  const { made, log } = await madeLog(100)
  const backup = await copy(made.storage)
  const { checkpoint: anchor } = await log.append(testEntries(100, 130))
  await openLog({ ...made, anchor })
  await assert.rejects(openLog({ ...made, storage: backup, anchor }), logError('rolled-back', 100))
})

test('CR-12: rolled back and written on to the anchored size and beyond: a fork', async () => {
  const { made, log } = await madeLog(100)
  const backup = await copy(made.storage)
  const { checkpoint: anchor } = await log.append(testEntries(100, 130))
  const other = await openLog({ ...made, storage: backup })
  await other.append(testEntries(500, 530))
  await assert.rejects(openLog({ ...made, storage: backup, anchor }), logError('fork'))
  await other.append(testEntries(530, 900))
  await assert.rejects(openLog({ ...made, storage: backup, anchor }), logError('fork'))
})

test('CR-10: an anchor or a head that is not ours is refused', async () => {
  const { made, storage } = await madeLog(3)
  const stranger = testKey(origin)
  const root = sha256(new Uint8Array(0))
  const foreign = await signCheckpoint({ origin, size: 3, root, extensions: [] }, [stranger.signer])
  const elsewhere = await signCheckpoint({ origin: 'log.example/other', size: 3, root, extensions: [] }, [key.signer])
  await assert.rejects(openLog({ ...made, anchor: foreign }), logError('unsigned'))
  await assert.rejects(openLog({ ...made, anchor: elsewhere }), logError('wrong-origin'))
  const head = await storage.readHead()
  await storage.swapHead(head, foreign)
  await assert.rejects(openLog(made), logError('unsigned'))
  await storage.swapHead(foreign, elsewhere)
  await assert.rejects(openLog(made), logError('wrong-origin'))
  // Signed by us, but of a tree that is not there: never signed on top of.
  const false3 = await signCheckpoint({ origin, size: 3, root, extensions: [] }, [key.signer])
  await storage.swapHead(elsewhere, false3)
  await assert.rejects(openLog(made), logError('tampered'))
})

test('CR-09: a last entry changed, added or taken away is named at the next opening', async () => {
  const { made, storage } = await madeLog(300)
  const path = 'tile/entries/001.p/44'
  const bytes = (await storage.read(path)) ?? new Uint8Array(0)
  bytes[bytes.length - 1] = 0
  await storage.write([{ path, bytes }])
  await assert.rejects(openLog(made), logError('tampered', 299))
  await storage.write([{ path, bytes: encodeEntries(testEntries(256, 301)) }])
  await assert.rejects(openLog(made), logError('tampered', 300))
  await storage.write([{ path, bytes: encodeEntries(testEntries(256, 299)) }])
  await assert.rejects(openLog(made), logError('tampered', 299))
  await storage.discard([path])
  await assert.rejects(openLog(made), logError('missing', 256))
})

/** A backup of a storage in memory, as far as a log of under 65 536 entries goes. */
async function copy(storage: LogStorage): Promise<LogStorage> {
  const backup = memoryStorage()
  await backup.swapHead(null, (await storage.readHead()) ?? '')
  for (const folder of ['tile/0', 'tile/1', 'tile/entries', 'tile/0/000.p', 'tile/1/000.p', 'tile/entries/000.p']) {
    for (const name of await storage.list(folder)) {
      const path = `${folder}/${name}`
      await backup.write([{ path, bytes: (await storage.read(path)) ?? new Uint8Array(0) }])
    }
  }
  return backup
}
