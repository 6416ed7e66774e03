// The row codec: sealed cells come out as closed boxes, only at their own place.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { newId } from '../domain/ids.ts'
import { openRing, openRows } from './keys.ts'
import { temporaryKeystore } from './temporary-keystore.ts'

function setUp(t: Parameters<typeof temporaryKeystore>[0]) {
  const { keys } = temporaryKeystore(t)
  const rows = openRows(keys)
  const owner = { tenant: newId(), subject: newId() }
  const ring = openRing(keys, owner.subject, [keys.mint({ ...owner, bundle: 'conversation', version: 1 }).row])
  const row = { ...owner, id: newId(), conversation: newId(), staff: newId(), text: 'canary words', at: new Date(0) }
  return { keys, rows, ring, row }
}

test('S-05, M-07: a row goes in as ciphertext and comes out as a box that prints nothing', (t) => {
  const { rows, ring, row } = setUp(t)
  const stored = rows.seal('note', ring, row)
  assert.ok(Buffer.isBuffer(stored.text))
  assert.ok(!stored.text.includes('canary'))
  const open = rows.open('note', ring, stored)
  assert.equal(
    `${open.text.toString()} ${JSON.stringify(open.text)} ${inspect(open.text)}`,
    '[personal] "[personal]" [personal]',
  )
})

test('S-05: a cell does not open in another row, column or version', (t) => {
  const { rows, ring, row } = setUp(t)
  const stored = rows.seal('note', ring, row)
  assert.throws(() => rows.open('note', ring, { ...stored, id: newId() }), { code: 'sealed-data-damaged' })
  assert.throws(() => rows.openCell('message', 'body', ring, { id: row.id }, stored.text), {
    code: 'sealed-data-damaged',
  })
  const cell = rows.sealCell(
    'message',
    'body',
    ring,
    { id: row.id, version: 2 },
    { text: 'x', findings: [], sources: [], followUps: [] },
  )
  assert.throws(() => rows.openCell('message', 'body', ring, { id: row.id, version: 1 }, cell), {
    code: 'sealed-data-damaged',
  })
})

test('R-07: without a key a row is gone', (t) => {
  const { keys, rows, ring, row } = setUp(t)
  const stored = rows.seal('note', ring, row)
  assert.throws(() => rows.open('note', openRing(keys, row.subject, []), stored), { code: 'gone' })
})

test('a plain column cannot be sealed by mistake', (t) => {
  const { rows, ring, row } = setUp(t)
  assert.throws(() => rows.sealCell('note', 'conversation', ring, { id: row.id }, row.conversation), TypeError)
})
