import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { newId } from '../domain/ids.ts'
import { openFiles } from './files.ts'

async function store(t: TestContext) {
  const directory = mkdtempSync(join(tmpdir(), 'files-'))
  t.after(() => rmSync(directory, { recursive: true }))
  return { directory, files: await openFiles({ directory }) }
}

async function* pieces(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text)
}

async function textOf(source: AsyncIterable<Uint8Array> | null): Promise<string | null> {
  if (source === null) return null
  return Buffer.concat(await Array.fromAsync(source)).toString()
}

test('a file comes back as it went in, under a random name that says nothing', async (t) => {
  const { directory, files } = await store(t)
  const owner = newId()
  const file = await files.put(owner, 1_000, pieces('one ', 'two'))
  assert.equal(await textOf(await files.get(owner, file.id, 999)), 'one two')
  assert.deepEqual(await files.list(owner), [file])
  assert.deepEqual(readdirSync(directory), [owner])
})

test('R-12: after its hour a file is not handed out, and the sweep removes it with its folder', async (t) => {
  const { directory, files } = await store(t)
  const owner = newId()
  const file = await files.put(owner, 1_000, pieces('one'))
  const later = await files.put(newId(), 5_000, pieces('two'))
  assert.equal(await files.get(owner, file.id, 1_000), null)
  assert.equal(await files.sweep(1_000), 1)
  assert.deepEqual(readdirSync(directory), [later.owner])
})

test('a source that fails leaves nothing behind', async (t) => {
  const { files } = await store(t)
  const owner = newId()
  async function* broken() {
    yield Buffer.from('half')
    throw new Error('the source broke')
  }
  await assert.rejects(files.put(owner, 1_000, broken()), /the source broke/)
  assert.deepEqual(await files.list(owner), [])
})

test('erasing an owner removes everything in the folder, half-written and foreign files too', async (t) => {
  const { directory, files } = await store(t)
  const [owner, other] = [newId(), newId()]
  await files.put(owner, 1_000, pieces('one'))
  writeFileSync(join(directory, owner, 'stray'), 'left by somebody')
  const kept = await files.put(other, 1_000, pieces('two'))
  assert.equal(await files.erase(owner), 2)
  assert.equal(existsSync(join(directory, owner)), false)
  assert.deepEqual(await files.list(other), [kept])
  assert.equal(await files.erase(owner), 0)
})

test('names that are no ids are refused, so that no path leads out', async (t) => {
  const { files } = await store(t)
  await assert.rejects(files.put('../out', 1, pieces('x')), RangeError)
  await assert.rejects(files.list('..'), RangeError)
  await assert.rejects(files.get(newId(), '../../etc/passwd', 0), RangeError)
})
