import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { logError, sha256, testEntries, testKey, testTree } from '../test/fixture.ts'
import { signCheckpoint } from './checkpoint.ts'
import { LogError } from './error.ts'
import { proveInclusion } from './proof.ts'
import { checkProof, formatProof, parseProof } from './tlog-proof.ts'

const origin = 'log.example/audit'
const key = testKey(origin)
const [, , , entry = new Uint8Array(0)] = testEntries(0, 4)
const trust = { entry, origin, verifiers: [key.verifier], hash: sha256 }

async function proofText(size = 9, index = 3): Promise<string> {
  const tree = testTree(size)
  const root = tree.roots[size] ?? new Uint8Array(0)
  const checkpoint = await signCheckpoint({ origin, size, root, extensions: [] }, [key.signer])
  return formatProof({ index, proof: await proveInclusion({ index, size, read: tree.read, hash: sha256 }), checkpoint })
}

test('S-16: a proof handed to a person shows where the entry stands', async () => {
  const { index, checkpoint } = await checkProof(await proofText(), trust)
  assert.equal(index, 3)
  assert.equal(checkpoint.size, 9)
})

test('a proof is the specified lines; extra data and an empty proof survive', async () => {
  const text = await proofText()
  assert.match(text, /^c2sp\.org\/tlog-proof@v1\nindex 3\n(?:[A-Za-z0-9+/]{43}=\n){4}\nlog\.example\/audit\n9\n/)
  const parsed = parseProof(text)
  assert.equal(formatProof(parsed), text)
  const withExtra = formatProof({ ...parsed, proof: [], extra: Uint8Array.of(1, 2, 3) })
  assert.match(withExtra, /^c2sp\.org\/tlog-proof@v1\nextra AQID\nindex 3\n\n/)
  assert.equal(formatProof(parseProof(withExtra)), withExtra)
})

test('CR-10: wrong entry, origin, key or index is refused', async () => {
  const text = await proofText()
  await assert.rejects(checkProof(text, { ...trust, entry: entry.subarray(1) }), logError('proof-refused', 3))
  await assert.rejects(checkProof(text, { ...trust, origin: 'log.example/other' }), logError('wrong-origin'))
  await assert.rejects(checkProof(text, { ...trust, verifiers: [testKey(origin).verifier] }), logError('unsigned'))
  await assert.rejects(checkProof(text.replace('index 3', 'index 2'), trust), logError('proof-refused', 2))
  await assert.rejects(checkProof(text.replace('index 3', 'index 9'), trust), logError('out-of-range'))
  await assert.rejects(checkProof(text.replace('\n9\n', '\n8\n'), trust), logError('bad-signature'))
})

test('what is not quite a proof is malformed', async () => {
  const text = await proofText()
  const line = `${Buffer.alloc(32).toString('base64')}\n`
  const broken = [
    '',
    '\n\n',
    text.replace('@v1', '@v2'),
    text.replace('index 3', 'index 03'),
    text.replace('index 3', 'Index 3'),
    text.replace('index 3', 'index -3'),
    text.replace('index 3\n', ''),
    text.replace('index 3', 'extra !\nindex 3'),
    text.replace('index 3', 'index 3\nindex 3'),
    text.replace('index 3\n', `index 3\n${line.slice(4)}`),
    text.replace('index 3\n', `index 3\n${line.repeat(53)}`),
    text.replaceAll('\n', '\r\n'),
  ]
  for (const bad of broken)
    assert.throws(() => parseProof(bad), logError('malformed'), JSON.stringify(bad.slice(0, 80)))
})

test('CR-10: a proof with one byte changed, anywhere, is refused or says the same', async () => {
  const text = await proofText()
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: text.length - 1 }),
      fc.constantFrom('0', '1', 'A', 'b', '/', '\n', ' ', '=', '—'),
      async (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1)
        if (changed === text) return
        await assert.rejects(checkProof(changed, trust), LogError)
      },
    ),
    { numRuns: 400 },
  )
})
