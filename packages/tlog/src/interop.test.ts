import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sha256, testEntries, testFolder, testKey, testVerifier } from '../test/fixture.ts'
import { toBase64 } from './bytes.ts'
import { openCheckpoint } from './checkpoint.ts'
import { openFileStorage } from './file-storage.ts'
import { createLog, openLog } from './log.ts'
import { parseProof } from './tlog-proof.ts'
import { storedHashCount, storedHashIndex } from './tree.ts'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../interop', import.meta.url))
const origin = 'log.example/interop'

/** Builds the Go program; `null`, with a word in the report, where Go or its one module cannot be had. */
async function goProgram(t: TestContext): Promise<string | null> {
  const program = join(testFolder(t), 'interop')
  try {
    await run('go', ['mod', 'download'], { cwd: folder, timeout: 60_000 })
  } catch {
    t.diagnostic('Go or golang.org/x/mod was absent: nothing was compared with the Go implementation')
    return null
  }
  await run('go', ['build', '-o', program, '.'], { cwd: folder })
  return program
}

test('S-16: what we log, prove and sign is accepted by golang.org/x/mod/sumdb, and what it signs by us', async (t) => {
  const program = await goProgram(t)
  if (program === null) return
  const directory = testFolder(t)
  const key = testKey(origin)
  const made = {
    storage: await openFileStorage({ directory }),
    origin,
    hash: sha256,
    signers: [key.signer],
    verifiers: [key.verifier],
  }
  const size = 66_000
  await createLog(made)
  const log = await openLog(made)
  const { checkpoint: old } = await log.append(testEntries(0, 300))
  await log.append(testEntries(300, size))
  const inclusion: { index: number; proof: string[] }[] = []
  for (const index of [0, 1, 255, 256, 299, 300, 65_535, 65_536, size - 1]) {
    inclusion.push({ index, proof: parseProof(await log.prove(index)).proof.map(toBase64) })
  }
  const { proof: since } = await log.proveSince(300)
  const consistency = since.map(toBase64)
  const ask = async (changes = {}) => {
    writeFileSync(
      join(directory, 'request.json'),
      JSON.stringify({ vkey: key.vkey, old, inclusion, consistency, ...changes }),
    )
    return run(program, [directory])
  }

  const { stdout } = await ask()
  const answer: { checked: number; vkey: string; note: string; proof: string[]; stored: number[] } = JSON.parse(stdout)
  t.diagnostic(`compared with the Go implementation: ${answer.checked} entries`)
  assert.equal(answer.checked, size)
  assert.deepEqual(answer.proof, consistency)
  const stored = Array.from({ length: 12 }, (_, level) => [
    storedHashIndex({ level, index: 5 }),
    storedHashCount(2 ** level + 3),
  ])
  assert.deepEqual(answer.stored, stored.flat())
  const theirs = await openCheckpoint(answer.note, { origin: 'go.example/log', verifiers: [testVerifier(answer.vkey)] })
  assert.deepEqual([theirs.size, theirs.root], [size, log.head().root])

  // The comparison can fail: what is false for us is false for Go.
  await assert.rejects(ask({ consistency: consistency.toReversed() }), /consistency/)
  await assert.rejects(ask({ inclusion: [{ index: 2, proof: inclusion[0]?.proof }] }), /inclusion of 2/)
  await assert.rejects(ask({ old: old.replace('300', '301') }), /old checkpoint/)
  const bundle = join(directory, 'tile/entries/100')
  const bytes = readFileSync(bundle)
  writeFileSync(bundle, Uint8Array.from(bytes).with(10, 0))
  await assert.rejects(ask(), /entry 25600 does not hash/)
})
