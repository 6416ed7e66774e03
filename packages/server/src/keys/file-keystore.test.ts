// The keystore in a directory: made once, opened or refused, rotated, and destroyed epoch by epoch.
import assert from 'node:assert/strict'
import {
  chmodSync,
  closeSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { day, hour, settableClock } from '../domain/clock.ts'
import { readDocument, writeDocument } from './document.ts'
import { createFileKeystore, epochPeriod, openFileKeystore } from './file-keystore.ts'
import { keystoreAt, openKeys } from './keys.ts'
import { changePassphrase } from './root-file.ts'
import { keyName, temporaryDirectory, temporaryKeystore } from './temporary-keystore.ts'

const passphrase = 'a passphrase of nobody'
const damagedKeystore = { name: 'Fatal', code: 'keystore-damaged' }
const damagedData = { name: 'Problem', code: 'sealed-data-damaged' }
const refused = (reason: string) => ({ name: 'Problem', code: 'conflict', members: { reason } })
const allFiles = ['certificate-1.json', 'epoch-1.json', 'index-1.json', 'log-1.json', 'receipt-1.json', 'root.json']

test('S-06: only its owner may enter the directory and read the files, also where the directory was there', (t) => {
  const dir = temporaryDirectory(t)
  mkdirSync(dir)
  chmodSync(dir, 0o755)
  const before = process.umask(0)
  try {
    createFileKeystore(dir, { clock: settableClock(0) })
  } finally {
    process.umask(before)
  }
  assert.equal(statSync(dir).mode & 0o777, 0o700)
  assert.deepEqual(readdirSync(dir).sort(), allFiles)
  for (const name of allFiles) assert.equal(statSync(join(dir, name)).mode & 0o777, 0o600)
})

test('S-06: what is opened again is the same keystore', (t) => {
  const { dir, clock, keys } = temporaryKeystore(t)
  const again = openKeys({ keystore: openFileKeystore(dir, { clock }), clock })
  const place = { table: 'message', column: 'body', row: 'r' }
  const { row, key } = keys.mint(keyName())
  assert.equal(again.open(again.unwrap(row), place, keys.seal(key, place, 'text')).toString(), 'text')
  assert.equal(again.keystoreId, keys.keystoreId)
  assert.deepEqual(again.blindIndex('t', 'email', 'a@b'), keys.blindIndex('t', 'email', 'a@b'))
  assert.deepEqual(again.publicKey('log'), keys.publicKey('log'))
})

test('S-06: a keystore is not made where anything is', (t) => {
  const { dir, clock } = temporaryKeystore(t)
  const files = () => readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'))
  const before = files()
  assert.throws(() => createFileKeystore(dir, { clock }), { name: 'Fatal', code: 'keystore-exists' })
  assert.deepEqual(files(), before)
  rmSync(join(dir, 'root.json'))
  assert.throws(() => createFileKeystore(dir, { clock }), { code: 'keystore-exists' })
  const other = temporaryDirectory(t)
  mkdirSync(other)
  writeFileSync(join(other, 'notes.txt'), '')
  assert.throws(() => createFileKeystore(other, { clock }), { code: 'keystore-exists' })
  writeFileSync(join(other, 'root.json.first'), '')
  assert.equal(keystoreAt(other), 'there')
})

test('S-06, F-12: a missing keystore is said to be missing and is not made; a missing part is damage', async (t) => {
  const clock = settableClock(0)
  const nowhere = temporaryDirectory(t)
  assert.throws(() => openFileKeystore(nowhere, { clock }), { name: 'Fatal', code: 'keystore-missing' })
  mkdirSync(nowhere)
  assert.throws(() => openFileKeystore(nowhere, { clock }), { name: 'Fatal', code: 'keystore-missing' })
  assert.deepEqual(readdirSync(nowhere), [])

  const { dir, keystore } = temporaryKeystore(t)
  await keystore.rotateEpoch('incident')
  for (const name of allFiles) {
    renameSync(join(dir, name), `${dir}.aside`)
    assert.throws(() => openFileKeystore(dir, { clock }), {
      ...damagedKeystore,
      message: new RegExp(name.replace('.', '\\.')),
    })
    assert.ok(!readdirSync(dir).includes(name))
    renameSync(`${dir}.aside`, join(dir, name))
  }
  openFileKeystore(dir, { clock })
})

test('S-06: a wrong, missing or needless passphrase is told apart from damage', (t) => {
  const clock = settableClock(0)
  const dir = temporaryDirectory(t)
  createFileKeystore(dir, { clock, passphrase })
  const wrong = { name: 'Fatal', code: 'wrong-passphrase' }
  assert.throws(() => openFileKeystore(dir, { clock, passphrase: `${passphrase}!` }), wrong)
  assert.throws(() => openFileKeystore(dir, { clock }), wrong)
  openFileKeystore(dir, { clock, passphrase })
  assert.throws(() => openFileKeystore(temporaryKeystore(t).dir, { clock, passphrase }), wrong)
  assert.throws(() => createFileKeystore(temporaryDirectory(t), { clock, passphrase: 'too short' }), {
    code: 'passphrase-too-short',
  })
})

test('S-06: two keyboards give one passphrase', (t) => {
  const clock = settableClock(0)
  const dir = temporaryDirectory(t)
  createFileKeystore(dir, { clock, passphrase: 'Schlüssel für alle'.normalize('NFC') })
  openFileKeystore(dir, { clock, passphrase: 'Schlüssel für alle'.normalize('NFD') })
})

test('S-06: a passphrase is set, changed and taken away, and every key stays', (t) => {
  const { dir, clock, keys } = temporaryKeystore(t)
  const { row } = keys.mint(keyName())
  const other = 'another passphrase of nobody'
  for (const [from, to] of [
    [undefined, passphrase],
    [passphrase, other],
    [other, undefined],
  ] as const) {
    assert.throws(() => changePassphrase(dir, { from: 'not the passphrase', ...(to === undefined ? {} : { to }) }), {
      code: 'wrong-passphrase',
    })
    changePassphrase(dir, { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) })
    const keystore = openFileKeystore(dir, { clock, ...(to === undefined ? {} : { passphrase: to }) })
    openKeys({ keystore, clock }).unwrap(row)
  }
})

test('S-06: the old root is overwritten when the passphrase changes', (t) => {
  const { dir } = temporaryKeystore(t)
  const before = readFileSync(join(dir, 'root.json'))
  const old = openSync(join(dir, 'root.json'), 'r')
  t.after(() => closeSync(old))
  changePassphrase(dir, { to: passphrase })
  const after = readFileSync(old)
  assert.equal(after.length, before.length)
  assert.ok(!after.includes(before.subarray(10, 20)))
})

test('S-06: a document that was doctored with a right checksum does not open', (t) => {
  const clock = settableClock(0)
  const dir = temporaryDirectory(t)
  createFileKeystore(dir, { clock, passphrase })
  const rewrite = (name: string, change: (text: string) => string) => {
    const original = readFileSync(join(dir, name), 'utf8')
    writeFileSync(join(dir, name), change(original))
    return () => writeFileSync(join(dir, name), original)
  }
  const cheaper = rewrite('root.json', (text) => {
    const document = readDocument('root', text, 'root.json')
    assert.ok(document.argon2id !== undefined)
    return writeDocument<'root'>({ ...document, argon2id: { ...document.argon2id, passes: 1 } })
  })
  assert.throws(() => openFileKeystore(dir, { clock, passphrase }), { code: 'wrong-passphrase' })
  cheaper()
  const cheapest = rewrite('root.json', (text) => {
    const document = readDocument('root', text, 'root.json')
    assert.ok(document.argon2id !== undefined)
    return writeDocument<'root'>({ ...document, argon2id: { ...document.argon2id, memory_kib: 8 } })
  })
  assert.throws(() => openFileKeystore(dir, { clock, passphrase }), damagedKeystore)
  cheapest()
  const older = rewrite('root.json', (text) => {
    return writeDocument<'root'>({ ...readDocument('root', text, ''), created_at: '2020-01-01T00:00:00.000Z' })
  })
  assert.throws(() => openFileKeystore(dir, { clock, passphrase }), { code: 'wrong-passphrase' })
  older()
  const short = rewrite('root.json', (text) => {
    const { argon2id: _, ...head } = readDocument('root', text, '')
    return writeDocument<'root'>({ ...head, key: Buffer.alloc(31).toString('base64url') })
  })
  assert.throws(() => openFileKeystore(dir, { clock }), damagedKeystore)
  short()
  for (const change of [{ created_at: '2020-01-01T00:00:00.000Z' }, { generation: 2 }, { of: 'log' as const }]) {
    const undo = rewrite('epoch-1.json', (text) =>
      writeDocument<'key'>({ ...readDocument('key', text, ''), ...change }),
    )
    assert.throws(() => openFileKeystore(dir, { clock, passphrase }), damagedKeystore)
    undo()
  }
  openFileKeystore(dir, { clock, passphrase })
})

test('CR-02: key files of another keystore, or under another name, do not open', async (t) => {
  const { dir, clock, keystore } = temporaryKeystore(t)
  await keystore.rotateEpoch('incident')
  const strange = temporaryKeystore(t).dir
  copyFileSync(join(dir, 'epoch-1.json'), `${dir}.aside`)
  for (const from of [join(strange, 'epoch-1.json'), join(dir, 'epoch-2.json'), join(dir, 'index-1.json')]) {
    copyFileSync(from, join(dir, 'epoch-1.json'))
    assert.throws(() => openFileKeystore(dir, { clock }), damagedKeystore)
  }
  copyFileSync(`${dir}.aside`, join(dir, 'epoch-1.json'))
  openFileKeystore(dir, { clock })
})

test('CR-02: the mark of an epoch destroyed elsewhere, or under another number, destroys nothing', async (t) => {
  const [one, two] = [temporaryKeystore(t), temporaryKeystore(t)]
  for (const { keystore, clock } of [one, two]) {
    await keystore.rotateEpoch('incident')
    await keystore.rotateEpoch('incident')
    clock.advance(day)
  }
  await two.keystore.destroyEpoch(1, new Set())
  const mark = readFileSync(join(two.dir, 'epoch-1.destroyed.json'))
  for (const [dir, name] of [
    [one.dir, 'epoch-1'],
    [two.dir, 'epoch-2'],
  ] as const) {
    writeFileSync(join(dir, `${name}.destroyed.json`), mark)
    assert.throws(() => openFileKeystore(dir, { clock: one.clock }), damagedKeystore)
    assert.ok(readFileSync(join(dir, `${name}.json`)).length > 0)
    rmSync(join(dir, `${name}.destroyed.json`))
    openFileKeystore(dir, { clock: one.clock })
  }
})

test('F-19: one flipped bit in any byte of any keystore file is found, and the file is named', async (t) => {
  const { dir, clock, keystore } = temporaryKeystore(t)
  await keystore.rotateEpoch('incident')
  clock.advance(day)
  await keystore.destroyEpoch(1, new Set())
  const names = readdirSync(dir)
  assert.equal(names.length, allFiles.length + 1)
  for (const name of names) {
    const path = join(dir, name)
    const bytes = readFileSync(path)
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at & 7)), at)
      writeFileSync(path, flipped)
      assert.throws(() => openFileKeystore(dir, { clock }), {
        ...damagedKeystore,
        message: new RegExp(name.replaceAll('.', '\\.')),
      })
    }
    writeFileSync(path, bytes)
  }
  openFileKeystore(dir, { clock })
})

test('F-19: a file that is empty, cut short, longer or of another version is damage', (t) => {
  const { dir, clock } = temporaryKeystore(t)
  for (const name of allFiles) {
    const path = join(dir, name)
    const text = readFileSync(path, 'utf8')
    const wrong = [
      '',
      '{}',
      'null',
      '[]',
      text.slice(0, -1),
      `${text}\n`,
      `${text.slice(0, -2)} }\n`,
      text.replace('keystore/1', 'keystore/2'),
    ]
    for (const each of wrong) {
      writeFileSync(path, each)
      assert.throws(() => openFileKeystore(dir, { clock }), damagedKeystore)
    }
    writeFileSync(path, text)
  }
})

test('S-06: a new epoch comes after 7 days or an incident, and asking again makes no other', async (t) => {
  const { clock, keystore } = temporaryKeystore(t)
  assert.deepEqual(await keystore.rotateEpoch('due'), { epoch: 1, created: false })
  clock.advance(epochPeriod - 1)
  assert.deepEqual(await keystore.rotateEpoch('due'), { epoch: 1, created: false })
  clock.advance(1)
  assert.deepEqual(await keystore.rotateEpoch('due'), { epoch: 2, created: true })
  assert.deepEqual(await keystore.rotateEpoch('due'), { epoch: 2, created: false })
  assert.deepEqual(await keystore.rotateEpoch('incident'), { epoch: 3, created: true })
})

test('S-06: an epoch made while the clock was years ahead does not stop rotation', async (t) => {
  const { clock, keystore } = temporaryKeystore(t)
  clock.advance(400 * day)
  await keystore.rotateEpoch('due')
  clock.advance(-400 * day)
  assert.deepEqual(await keystore.rotateEpoch('due'), { epoch: 3, created: true })
})

test('S-06: a node sees at once what another node has rotated, and wraps under nothing older', async (t) => {
  const { dir, clock, keystore, keys } = temporaryKeystore(t)
  const other = openKeys({ keystore: openFileKeystore(dir, { clock }), clock })
  await keystore.rotateEpoch('incident')
  const { row } = keys.mint(keyName())
  assert.equal(row.epoch, 2)
  other.unwrap(row)
  await keystore.rotateEpoch('incident')
  assert.equal(other.mint(keyName()).row.epoch, 3)
})

test('L-05: a destroyed epoch takes with it what an old dump has under it; re-wrapped keys live on', async (t) => {
  const { dir, clock, keystore, keys } = temporaryKeystore(t)
  const kept = keys.mint(keyName()).row
  const erased = keys.mint(keyName()).row
  await keystore.rotateEpoch('incident')
  const rewrapped = keys.rewrap(kept)
  clock.advance(day)
  await keys.destroyEpoch(1, new Set([rewrapped.epoch]))
  assert.ok(!readdirSync(dir).includes('epoch-1.json'))
  for (const each of [keys, openKeys({ keystore: openFileKeystore(dir, { clock }), clock })]) {
    assert.throws(() => each.unwrap(erased), damagedData)
    assert.throws(() => each.unwrap(kept), damagedData)
    assert.throws(() => each.rewrap(erased), damagedData)
    each.unwrap(rewrapped)
  }
  await keys.destroyEpoch(1, new Set())
})

test('L-05: a node that had the epoch in memory loses it at refresh', async (t) => {
  const { dir, clock, keystore, keys } = temporaryKeystore(t)
  const other = openKeys({ keystore: openFileKeystore(dir, { clock }), clock })
  const { row } = keys.mint(keyName())
  await keystore.rotateEpoch('incident')
  clock.advance(day)
  await keys.destroyEpoch(1, new Set())
  await other.refresh()
  assert.throws(() => other.unwrap(row), damagedData)
})

test('L-05: a destroyed key is overwritten before its file goes', async (t) => {
  const { dir, clock, keystore } = temporaryKeystore(t)
  await keystore.rotateEpoch('incident')
  clock.advance(day)
  const copy = `${dir}.watch`
  linkSync(join(dir, 'epoch-1.json'), copy)
  const before = readFileSync(copy)
  await keystore.destroyEpoch(1, new Set())
  const after = readFileSync(copy)
  assert.equal(after.length, before.length)
  assert.ok(!after.includes(before.subarray(10, 20)))
})

test('L-05: an epoch in use, the newest one and an unknown one are not destroyed', async (t) => {
  const { dir, clock, keystore } = temporaryKeystore(t)
  await keystore.rotateEpoch('incident')
  clock.advance(day)
  await assert.rejects(keystore.destroyEpoch(1, new Set([1, 2])), refused('epoch-in-use'))
  await assert.rejects(keystore.destroyEpoch(2, new Set()), refused('epoch-in-use'))
  await assert.rejects(keystore.destroyEpoch(3, new Set()), refused('epoch-unknown'))
  await assert.rejects(keystore.destroyEpoch(0, new Set()), refused('epoch-unknown'))
  assert.ok(readdirSync(dir).includes('epoch-1.json'))
})

test('L-05: one epoch a day, and none whose successor is younger than a day, whatever the clock does', async (t) => {
  const { dir, clock, keystore } = temporaryKeystore(t)
  for (let count = 0; count < 4; count += 1) await keystore.rotateEpoch('incident')
  await assert.rejects(keystore.destroyEpoch(1, new Set()), refused('epoch-too-young'))
  clock.advance(365 * day)
  await keystore.destroyEpoch(1, new Set())
  await assert.rejects(keystore.destroyEpoch(2, new Set()), refused('once-a-day'))
  clock.advance(day - hour)
  await assert.rejects(openFileKeystore(dir, { clock }).destroyEpoch(2, new Set()), refused('once-a-day'))
  clock.advance(-300 * day)
  await assert.rejects(keystore.destroyEpoch(2, new Set()), refused('once-a-day'))
  clock.advance(301 * day)
  await keystore.destroyEpoch(2, new Set())
})

test('S-06: the inventory names every key, living or destroyed, and holds no key', async (t) => {
  const { dir, clock, keystore, keys } = temporaryKeystore(t)
  await keystore.rotateEpoch('incident')
  clock.advance(day)
  await keystore.destroyEpoch(1, new Set())
  await keystore.rotateSigningKey('log')
  const inventory = keys.inventory()
  assert.deepEqual(
    inventory.map(({ kind, generation, state }) => `${kind} ${generation} ${state}`),
    [
      'root 1 active',
      'epoch 2 active',
      'epoch 1 destroyed',
      'index 1 active',
      'log 2 active',
      'log 1 retained',
      'certificate 1 active',
      'receipt 1 active',
    ],
  )
  assert.equal(inventory.find(({ state }) => state === 'destroyed')?.destroyedAt, clock.now())
  assert.equal(inventory.find(({ kind }) => kind === 'log')?.keyId, keys.publicKey('log').keyId)
  const printed = JSON.stringify(inventory)
  for (const name of readdirSync(dir)) {
    const key = /"key":"([^"]+)"/.exec(readFileSync(join(dir, name), 'utf8'))?.[1]
    if (key !== undefined) assert.ok(!printed.includes(key))
  }
})
