import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sha256, testEntries, testFolder, testKey } from '../test/fixture.ts'
import { createLog, openFileStorage, openLog } from './tlog.ts'

const origin = 'log.example/audit'
const key = testKey(origin)
const command = fileURLToPath(new URL('./verify-log.ts', import.meta.url))

function runCommand(script: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}

const verify = (...args: string[]) => runCommand(command, ...args)

async function madeLog(t: TestContext) {
  const directory = testFolder(t)
  const made = {
    storage: await openFileStorage({ directory }),
    origin,
    hash: sha256,
    signers: [key.signer],
    verifiers: [key.verifier],
  }
  await createLog(made)
  const log = await openLog(made)
  await log.append(testEntries(0, 300))
  writeFileSync(join(directory, 'kept'), log.head().checkpoint)
  await log.append(testEntries(300, 400))
  writeFileSync(join(directory, 'proof'), await log.prove(7))
  writeFileSync(join(directory, 'entry'), 'entry 7')
  return { directory, made, file: (name: string) => join(directory, name) }
}

test('S-16: an untouched log is calmly confirmed, also against a kept checkpoint', async (t) => {
  const { directory, file } = await madeLog(t)
  const { code, out, err } = await verify(directory, '--key', key.vkey, '--old', file('kept'))
  assert.deepEqual([code, err], [0, ''])
  assert.match(
    out,
    /^Verified: the log log\.example\/audit is whole\.\n400 entries.*\nNothing that the kept checkpoint of 300 entries/,
  )
})

test('S-16: the command needs nothing but its own folder and Node', async (t) => {
  const { directory } = await madeLog(t)
  const alone = testFolder(t)
  cpSync(fileURLToPath(new URL('.', import.meta.url)), alone, {
    recursive: true,
    filter: (path) => !path.endsWith('.test.ts'),
  })
  const { code, err } = await runCommand(join(alone, 'verify-log.ts'), directory, '--key', key.vkey)
  assert.deepEqual([code, err], [0, ''])
})

test('CR-09: a changed log is refused with exit code 1, naming the first bad entry', async (t) => {
  const { directory, file } = await madeLog(t)
  const bundle = readFileSync(file('tile/entries/000'))
  bundle.write('ENTRY 42', bundle.indexOf('entry 42'))
  writeFileSync(file('tile/entries/000'), bundle)
  const changed = await verify(directory, '--key', key.vkey)
  assert.equal(changed.code, 1)
  assert.match(changed.out, /^NOT VERIFIED \(tampered\): .*\nFirst bad entry: 42\n$/)
  rmSync(file('tile/entries/000'))
  assert.match((await verify(directory, '--key', key.vkey)).out, /First bad entry: between 0 and 255/)
})

test('CR-12: a log rolled back behind the kept checkpoint is refused', async (t) => {
  const { directory, made, file } = await madeLog(t)
  const earlier = readFileSync(file('checkpoint'))
  writeFileSync(file('kept'), (await (await openLog(made)).append(testEntries(400, 410))).checkpoint)
  writeFileSync(file('checkpoint'), earlier)
  const { code, out } = await verify(directory, '--key', key.vkey, '--old', file('kept'))
  assert.equal(code, 1)
  assert.match(out, /rolled-back.*400 entries.*covers 410/)
})

test('S-16: a proof and its entry are confirmed; another entry, key or origin is not', async (t) => {
  const { file } = await madeLog(t)
  const args = ['proof', file('proof'), '--entry', file('entry')]
  const right = await verify(...args, '--key', key.vkey)
  assert.deepEqual([right.code, right.err], [0, ''])
  assert.equal(right.out, 'Verified: the entry is number 7 of the log log.example/audit, as signed at 400 entries.\n')
  assert.match((await verify(...args, '--key', testKey(origin).vkey)).out, /^NOT VERIFIED \(unsigned\)/)
  assert.match(
    (await verify(...args, '--key', key.vkey, '--origin', 'log.example/other')).out,
    /^NOT VERIFIED \(wrong-origin\)/,
  )
  writeFileSync(file('entry'), 'entry 8')
  const wrong = await verify(...args, '--key', key.vkey)
  assert.equal(wrong.code, 1)
  assert.match(wrong.out, /^NOT VERIFIED \(proof-refused\)/)
})

test('what cannot be checked is exit code 2, with the usage', async (t) => {
  const { directory, file } = await madeLog(t)
  const calls = [
    [],
    [directory],
    [directory, '--key', 'nonsense'],
    [join(directory, 'nowhere'), '--key', key.vkey],
    [directory, '--key', key.vkey, '--old', file('nowhere')],
    ['proof', '--key', key.vkey],
    ['proof', file('proof'), '--key', key.vkey],
    ['proof', file('nowhere'), '--key', key.vkey, '--entry', file('entry')],
    [directory, '--unknown'],
  ]
  for (const args of calls) {
    const { code, out, err } = await verify(...args)
    assert.deepEqual([code, out], [2, ''], args.join(' '))
    assert.match(err, /^Could not check: .*\n\nUsage:/)
  }
  assert.equal((await verify('--help')).code, 0)
})
