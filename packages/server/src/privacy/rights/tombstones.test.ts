import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { newId } from '../../domain/ids.ts'
import { temporaryDirectory, temporaryKeystore } from '../../keys/temporary-keystore.ts'
import { openTombstones } from './tombstones.ts'

const stone = () => ({ tenant: newId(), subject: newId(), case: newId() })

test('L-04: stones are numbered, kept over a restart, and one person has one', async (t) => {
  const { keys, clock } = temporaryKeystore(t)
  const directory = temporaryDirectory(t)
  const [a, b] = [stone(), stone()]
  const first = await openTombstones({ directory, keys, clock })
  assert.deepEqual(await Promise.all([first.add(a), first.add(b), first.add(a)]), [1, 2, 1])
  const again = await openTombstones({ directory, keys, clock })
  assert.equal(again.of(b.subject)?.n, 2)
  assert.equal(await again.add(stone()), 3)
})

test('a torn last line is cut off; a changed, removed or foreign line keeps the server from starting', async (t) => {
  const { keys, clock } = temporaryKeystore(t)
  const directory = temporaryDirectory(t)
  const path = join(directory, 'tombstones.jsonl')
  const ledger = await openTombstones({ directory, keys, clock })
  for (const one of [stone(), stone(), stone()]) await ledger.add(one)
  const good = readFileSync(path, 'utf8')

  appendFileSync(path, '{"n":4,"at":"2026-')
  assert.equal((await openTombstones({ directory, keys, clock })).all().length, 3)
  assert.equal(readFileSync(path, 'utf8'), good)

  const lines = good.trimEnd().split('\n')
  const changed = [
    [lines[0], lines[2]],
    [lines[1], lines[2]],
    [lines[0]?.replace(/"subject":"./, '"subject":"x'), lines[1], lines[2]],
    [lines[0], 'nonsense', lines[2]],
  ]
  for (const broken of changed) {
    writeFileSync(path, `${broken.join('\n')}\n`)
    await assert.rejects(openTombstones({ directory, keys, clock }), { name: 'Fatal', code: 'tombstones-damaged' })
  }
})
