import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { logError, testFolder } from '../test/fixture.ts'
import { takeLock } from './file-lock.ts'
import { openFileStorage } from './file-storage.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const longAgo = new Date(2000, 0, 1)

test('files are read back as written, written over, listed and discarded', async (t) => {
  const directory = join(testFolder(t), 'new', 'log')
  const storage = await openFileStorage({ directory })
  assert.equal(await storage.read('tile/0/000'), null)
  assert.deepEqual(await storage.list('tile/0'), [])
  await storage.write([
    { path: 'tile/0/000', bytes: bytes('a') },
    { path: 'tile/0/x001/000.p/3', bytes: bytes('b') },
  ])
  await storage.write([{ path: 'tile/0/000', bytes: bytes('c') }])
  assert.deepEqual([...((await storage.read('tile/0/000')) ?? [])], [...bytes('c')])
  assert.deepEqual((await storage.list('tile/0')).sort(), ['000', 'x001'])
  await storage.discard(['tile/0/x001/000.p', 'tile/0/000', 'tile/0/nothing'])
  assert.equal(await storage.read('tile/0/x001/000.p/3'), null)
  assert.equal(await storage.read('tile/0/000/under-a-file'), null)
  assert.deepEqual(readdirSync(join(directory, 'writer', 'drafts')), [])
})

test('no path leads out of the folder', async (t) => {
  const storage = await openFileStorage({ directory: testFolder(t) })
  for (const path of ['../x', 'tile/../../x', '/etc/x', 'tile//x', '.hidden', 'tile/..', '', 'a\\b', 'tile/\0']) {
    await assert.rejects(async () => storage.read(path), logError('malformed'), path)
    await assert.rejects(storage.write([{ path, bytes: bytes('x') }]), logError('malformed'), path)
    await assert.rejects(storage.discard([path]), logError('malformed'), path)
  }
})

test('a write that fails leaves neither the file nor a draft', async (t) => {
  const directory = testFolder(t)
  const storage = await openFileStorage({ directory })
  mkdirSync(join(directory, 'tile', '0', '000'), { recursive: true })
  await assert.rejects(storage.write([{ path: 'tile/0/000', bytes: bytes('a') }]))
  assert.deepEqual(readdirSync(join(directory, 'writer', 'drafts')), [])
})

test('the head is swapped from exactly what it was', async (t) => {
  const directory = testFolder(t)
  const storage = await openFileStorage({ directory })
  assert.equal(await storage.readHead(), null)
  assert.equal(await storage.swapHead('other', 'one'), false)
  assert.equal(await storage.swapHead(null, 'one'), true)
  assert.equal(await storage.swapHead(null, 'two'), false)
  assert.equal(await storage.swapHead('one', 'zwei'), true)
  assert.equal(await (await openFileStorage({ directory })).readHead(), 'zwei')
  assert.equal(existsSync(join(directory, 'writer', 'lock')), false)
})

test('CR-11: of many swaps at once exactly one succeeds', async (t) => {
  const directory = testFolder(t)
  const storages = await Promise.all(Array.from({ length: 8 }, () => openFileStorage({ directory })))
  for (let round = 0; round < 5; round++) {
    const previous = round === 0 ? null : `round ${round - 1}`
    const won = await Promise.all(storages.map((storage) => storage.swapHead(previous, `round ${round}`)))
    assert.equal(won.filter(Boolean).length, 1)
  }
})

test('CR-11: of many swaps by several processes exactly as many succeed as the head has moved', async (t) => {
  const directory = testFolder(t)
  const storage = await openFileStorage({ directory })
  await storage.swapHead(null, '0')
  const script = new URL('../test/swapper.ts', import.meta.url)
  const wins = await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise<number>((resolve, reject) => {
          const child = fork(script, [directory, '20'])
          child.once('message', (message) => resolve(Number(message)))
          child.once('error', reject)
          child.once('exit', (code) => code === 0 || reject(new Error(`swapper ended with ${code}`)))
        }),
    ),
  )
  assert.deepEqual(wins, [20, 20, 20])
  assert.equal(await storage.readHead(), '60')
})

test('a lock left by a killed process is moved out of the way', async (t) => {
  const directory = testFolder(t)
  const storage = await openFileStorage({ directory })
  const lock = join(directory, 'writer', 'lock')
  mkdirSync(lock)
  writeFileSync(join(lock, 'dead'), 'half a checkp')
  utimesSync(lock, longAgo, longAgo)
  assert.equal(await storage.swapHead(null, 'one'), true)
  assert.equal(await storage.readHead(), 'one')
  assert.deepEqual(readdirSync(join(directory, 'writer')).sort(), ['drafts', 'head'])
})

test('CR-11: a holder that slept through the theft of its lock cannot commit, whoever holds it now', async (t) => {
  const directory = testFolder(t)
  const storage = await openFileStorage({ directory })
  const lock = join(directory, 'writer', 'lock')
  const target = join(directory, 'writer', 'head')
  const sleeper = await takeLock({ lock, nonce: 'sleeper', target, candidate: bytes('sleeper') })
  utimesSync(lock, longAgo, longAgo)
  const thief = await takeLock({ lock, nonce: 'thief', target, candidate: bytes('thief') })
  assert.equal(await sleeper.commit(), false)
  await sleeper.release()
  assert.equal(await thief.commit(), true)
  await thief.release()
  assert.equal(await storage.readHead(), 'thief')
  assert.equal(existsSync(lock), false)
})

test('drafts of a dead process are swept when the folder is opened, those of a live one are not', async (t) => {
  const directory = testFolder(t)
  await openFileStorage({ directory })
  const drafts = join(directory, 'writer', 'drafts')
  writeFileSync(join(drafts, 'old'), '')
  writeFileSync(join(drafts, 'new'), 'half')
  utimesSync(join(drafts, 'old'), longAgo, longAgo)
  await openFileStorage({ directory })
  assert.deepEqual(readdirSync(drafts), ['new'])
  assert.equal(readFileSync(join(drafts, 'new'), 'utf8'), 'half')
})
