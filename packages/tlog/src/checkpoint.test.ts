import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logError, sha256, testKey } from '../test/fixture.ts'
import vector from '../vectors/checkpoint.json' with { type: 'json' }
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
import { signNote } from './note.ts'

const origin = 'example.com/behind-the-sofa'
const key = testKey(origin)
const root = sha256(new Uint8Array(0))

test('the checkpoint that the specification prints is read and written alike', () => {
  const checkpoint = parseCheckpoint(vector.text)
  assert.equal(checkpoint.origin, origin)
  assert.equal(checkpoint.size, 20_852_163)
  assert.deepEqual(checkpoint.extensions, [])
  assert.equal(formatCheckpoint(checkpoint), vector.text)
})

test('a signed checkpoint opens, extension lines and all', async () => {
  const checkpoint = { origin, size: 7, root, extensions: ['timestamp 1', 'x'] }
  const opened = await openCheckpoint(await signCheckpoint(checkpoint, [key.signer]), {
    origin,
    verifiers: [key.verifier],
  })
  assert.deepEqual({ ...opened, root: [...opened.root] }, { ...checkpoint, root: [...root] })
})

test('CR-10: the printed checkpoint, by a key not known here, is not believed', async () => {
  await assert.rejects(openCheckpoint(vector.note, { origin, verifiers: [key.verifier] }), logError('unsigned'))
})

test('CR-10: a checkpoint of another origin is refused, though our key signed it', async () => {
  const note = await signCheckpoint({ origin: 'example.com/other', size: 7, root, extensions: [] }, [key.signer])
  await assert.rejects(openCheckpoint(note, { origin, verifiers: [key.verifier] }), logError('wrong-origin'))
})

test('what is not quite a checkpoint is malformed, even when signed', async () => {
  const hash = Buffer.from(root).toString('base64')
  const broken = [
    `${origin}\n`,
    `${origin}\n7\n`,
    `\n7\n${hash}\n`,
    `${origin}\n07\n${hash}\n`,
    `${origin}\n-7\n${hash}\n`,
    `${origin}\n+7\n${hash}\n`,
    `${origin}\n7.0\n${hash}\n`,
    `${origin}\n7e1\n${hash}\n`,
    `${origin}\n 7\n${hash}\n`,
    `${origin}\n4503599627370497\n${hash}\n`,
    `${origin}\n9999999999999999999\n${hash}\n`,
    `${origin}\n7\n${hash.slice(4)}\n`,
    `${origin}\n7\n${hash.slice(0, -1)}\n`,
    `${origin}\n7\n${hash}\n\nx\n`,
    `${origin}\n٧\n${hash}\n`,
  ]
  for (const text of broken) {
    const note = await signNote(text, [key.signer])
    await assert.rejects(
      openCheckpoint(note, { origin, verifiers: [key.verifier] }),
      logError('malformed'),
      JSON.stringify(text),
    )
  }
  assert.throws(() => parseCheckpoint(`${origin}\n7\n${hash}`), logError('malformed'))
})

test('a checkpoint that could not be read again is not written', () => {
  for (const bad of [
    { origin: '' },
    { origin: 'a\nb' },
    { size: -1 },
    { size: 1.5 },
    { root: new Uint8Array(31) },
    { extensions: [''] },
  ]) {
    assert.throws(() => formatCheckpoint({ origin, size: 1, root, extensions: [], ...bad }), logError('malformed'))
  }
})
