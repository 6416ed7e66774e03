import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { newId } from '../../domain/ids.ts'
import { temporaryDirectory, temporaryKeystore } from '../../keys/temporary-keystore.ts'
import { noteEpochs, openTombstones, returnedEpochs } from './tombstones.ts'

const stone = () => ({ kind: 'person' as const, tenant: newId(), subject: newId(), case: newId() })

function temporaryLedger(t: TestContext) {
  const { keys, clock } = temporaryKeystore(t)
  const directory = temporaryDirectory(t)
  const open = (newest = 0) => openTombstones({ directory, keys, clock, newest })
  return { keys, clock, open, path: join(directory, 'tombstones.jsonl') }
}

test('L-04: stones are numbered, kept over a restart, and one person has one', async (t) => {
  const { open } = temporaryLedger(t)
  const [a, b] = [stone(), stone()]
  const first = await open()
  assert.deepEqual(await Promise.all([first.add(a), first.add(b), first.add(a)]), [1, 2, 1])
  const again = await open(2)
  assert.deepEqual(
    again.all().map(({ at: _, ...one }) => one),
    [
      { n: 1, ...a },
      { n: 2, ...b },
    ],
  )
  assert.equal(await again.add(b), 2)
  assert.equal(await again.add(stone()), 3)
})

test('C-05: a purpose can be withdrawn, and a person frozen and freed, more than once', async (t) => {
  const { open } = temporaryLedger(t)
  const [tenant, subject] = [newId(), newId()]
  const ledger = await open()
  const said = [
    { kind: 'purpose', tenant, subject, purpose: 'support' },
    { kind: 'freeze', tenant, subject, frozen: true },
    { kind: 'freeze', tenant, subject, frozen: false },
    { kind: 'purpose', tenant, subject, purpose: 'support' },
  ] as const
  for (const one of said) await ledger.add(one)
  assert.equal((await open()).all().length, 4)
})

test('a torn last line is cut off; a changed, removed or foreign line keeps the server from starting', async (t) => {
  const { open, path } = temporaryLedger(t)
  const ledger = await open()
  for (const one of [stone(), stone(), stone()]) await ledger.add(one)
  const good = readFileSync(path, 'utf8')

  appendFileSync(path, '{"n":4,"at":"2026-')
  const torn = await open()
  assert.equal(torn.all().length, 3)
  assert.equal(await torn.add(stone()), 4)
  assert.equal((await open()).all().length, 4)

  const lines = good.trimEnd().split('\n')
  const changed = [
    [lines[0], lines[2]],
    [lines[1], lines[2]],
    [lines[0]?.replace(/"subject":"./, '"subject":"x'), lines[1], lines[2]],
    [lines[0], 'nonsense', lines[2]],
  ]
  for (const broken of changed) {
    writeFileSync(path, `${broken.join('\n')}\n`)
    await assert.rejects(open(), { name: 'Fatal', code: 'tombstones-damaged' })
  }
})

test('F-12 (f): a ledger that is not there, or lost its end, keeps the server from starting once a stone is known', async (t) => {
  const { open, path } = temporaryLedger(t)
  const ledger = await open()
  for (const one of [stone(), stone()]) await ledger.add(one)
  const [first] = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, `${first}\n`)
  assert.equal((await open(1)).all().length, 1)
  await assert.rejects(open(2), { code: 'tombstones-missing' })
  rmSync(path)
  await assert.rejects(open(2), { code: 'tombstones-missing' })
  await assert.rejects(ledger.add(stone()), { code: 'ENOENT' })
})

test('what another process wrote is read before the next stone', async (t) => {
  const { open } = temporaryLedger(t)
  const [one, other] = [await open(), await open()]
  await one.add(stone())
  assert.equal(await other.add(stone()), 2)
  assert.equal(await one.add(stone()), 3)
  assert.equal((await open()).all().length, 3)
})

test('CR-08: a destroyed epoch is known, and a keystore that has it again is noticed', async (t) => {
  const { keys, open } = temporaryLedger(t)
  const ledger = await open()
  assert.equal(await noteEpochs(ledger, keys), 0)
  assert.deepEqual(returnedEpochs(ledger, keys), [])
  await ledger.add({ kind: 'epoch', epoch: 1 })
  assert.deepEqual(returnedEpochs(ledger, keys), [1])
})
