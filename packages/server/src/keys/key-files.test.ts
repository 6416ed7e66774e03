// A pulled plug at any point of any write leaves a keystore that opens, and work that can be repeated.
import assert from 'node:assert/strict'
import fs, { readdirSync, readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import { day, settableClock } from '../domain/clock.ts'
import { createFileKeystore, openFileKeystore } from './file-keystore.ts'
import { type Keys, openKeys } from './keys.ts'
import { changePassphrase, keystoreAt } from './root-file.ts'
import { keyName, temporaryDirectory } from './temporary-keystore.ts'

const passphrase = 'a passphrase of nobody'
const clock = settableClock('2026-11-23T10:00:00.000Z')
const changing = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
  'chmodSync',
] as const

type Disk = (typeof changing)[number]

/** Runs a deed with every change of the disk going through `watch`, which calls `go` to let it happen. */
async function watchDisk<T>(
  watch: (name: Disk, args: readonly unknown[], go: () => unknown) => unknown,
  deed: () => T,
): Promise<Awaited<T>> {
  const originals = { ...fs }
  const restore = () => {
    for (const name of changing) Object.assign(fs, { [name]: originals[name] })
    syncBuiltinESMExports()
  }
  for (const name of changing) {
    const original = originals[name] as (...args: readonly unknown[]) => unknown
    Object.assign(fs, { [name]: (...args: readonly unknown[]) => watch(name, args, () => original(...args)) })
  }
  syncBuiltinESMExports()
  try {
    return await deed()
  } finally {
    restore()
  }
}

/** Runs a deed whose process dies before its `death`-th change of the disk: from then on nothing it does arrives. */
async function dieAt(death: number, deed: () => unknown): Promise<'died' | 'done'> {
  let count = 0
  const watch = (_name: Disk, _args: readonly unknown[], go: () => unknown) => {
    count += 1
    if (count >= death) throw new Error('killed')
    return go()
  }
  try {
    await watchDisk(watch, deed)
    return 'done'
  } catch (error) {
    assert.ok(error instanceof Error && error.message === 'killed', String(error))
    return 'died'
  }
}

/** Tries a deed on fresh ground, dying at every point in turn, and looks at what is left each time; counts the points. */
async function killEverywhere(
  t: { after(task: () => void): void },
  prepare: (dir: string) => unknown,
  deed: (dir: string) => unknown,
  look: (dir: string) => unknown,
): Promise<number> {
  for (let death = 1; ; death += 1) {
    const dir = temporaryDirectory(t)
    await prepare(dir)
    const end = await dieAt(death, () => deed(dir))
    await look(dir)
    if (end === 'done') return death - 1
  }
}

function open(dir: string): Keys {
  return openKeys({ keystore: openFileKeystore(dir, { clock }), clock })
}

function noLeftovers(dir: string): void {
  assert.deepEqual(
    readdirSync(dir).filter(
      (name) => !/^(root|(epoch|index|log|certificate|receipt)-\d(\.destroyed)?)\.json$/.test(name),
    ),
    [],
  )
}

test('F-19: a kill while the keystore is made leaves nothing or something to begin anew, never half a keystore', async (t) => {
  const seen = new Set<string>()
  const points = await killEverywhere(
    t,
    () => undefined,
    (dir) => createFileKeystore(dir, { clock }),
    (dir) => {
      const state = keystoreAt(dir)
      seen.add(state)
      if (state === 'there') return open(dir)
      assert.throws(() => open(dir), { code: 'keystore-missing' })
      const keys = openKeys({ keystore: createFileKeystore(dir, { clock }), clock })
      keys.unwrap(keys.mint(keyName()).row)
      noLeftovers(dir)
      return keys
    },
  )
  assert.ok(points > 40, `${points} points`)
  assert.deepEqual([...seen].sort(), ['none', 'there', 'unfinished'])
})

test('F-20: a kill during rotation leaves every key readable, and rotation can be repeated', async (t) => {
  const rows = new Map<string, ReturnType<Keys['mint']>['row']>()
  const points = await killEverywhere(
    t,
    (dir) => {
      createFileKeystore(dir, { clock })
      rows.set(dir, open(dir).mint(keyName()).row)
    },
    (dir) => openFileKeystore(dir, { clock }).rotateEpoch('incident'),
    async (dir) => {
      const keys = open(dir)
      const before = rows.get(dir)
      assert.ok(before !== undefined)
      const fresh = keys.mint(keyName()).row
      assert.ok([1, 2].includes(fresh.epoch))
      keys.unwrap(before)
      keys.unwrap(fresh)
      noLeftovers(dir)
      if (fresh.epoch === 1) assert.deepEqual(await keys.rotateEpoch('incident'), { epoch: 2, created: true })
      assert.equal(keys.rewrap(before).epoch, 2)
      assert.equal(openFileKeystore(dir, { clock }).newestEpoch(), 2)
    },
  )
  assert.ok(points >= 6, `${points} points`)
})

test('L-05: a kill during the destruction of an epoch leaves it whole or finishes it at the next opening', async (t) => {
  const points = await killEverywhere(
    t,
    (dir) => {
      createFileKeystore(dir, { clock })
      const shelf = openFileKeystore(dir, { clock })
      return shelf.rotateEpoch('incident')
    },
    (dir) => openFileKeystore(dir, { clock: { now: () => clock.now() + 2 * day } }).destroyEpoch(1, new Set()),
    async (dir) => {
      const later = settableClock(clock.now() + 2 * day)
      const keys = openKeys({ keystore: openFileKeystore(dir, { clock: later }), clock: later })
      const state = keys.inventory().find((entry) => entry.kind === 'epoch' && entry.generation === 1)?.state
      assert.equal(readdirSync(dir).includes('epoch-1.json'), state === 'retained')
      assert.equal(readdirSync(dir).includes('epoch-1.destroyed.json'), state === 'destroyed')
      noLeftovers(dir)
      await keys.destroyEpoch(1, new Set())
      assert.ok(!readdirSync(dir).includes('epoch-1.json'))
    },
  )
  assert.ok(points >= 9, `${points} points`)
})

test('F-19: a kill while the passphrase is set leaves the old state or the new one, and no root in clear under the new one', async (t) => {
  const roots = new Map<string, string>()
  const points = await killEverywhere(
    t,
    (dir) => {
      createFileKeystore(dir, { clock })
      roots.set(dir, /"key":"([^"]+)"/.exec(readFileSync(join(dir, 'root.json'), 'utf8'))?.[1] ?? '')
    },
    (dir) => changePassphrase(dir, { to: passphrase }),
    (dir) => {
      const isOld = readFileSync(join(dir, 'root.json'), 'utf8').includes(roots.get(dir) ?? '')
      openFileKeystore(dir, isOld ? { clock } : { clock, passphrase })
      noLeftovers(dir)
      if (isOld) return
      for (const name of readdirSync(dir))
        assert.ok(!readFileSync(join(dir, name), 'utf8').includes(roots.get(dir) ?? ''))
    },
  )
  assert.ok(points >= 8, `${points} points`)
})

test('F-19: a key file is on the disk before it has its name, and the name before the call returns', async (t) => {
  const dir = temporaryDirectory(t)
  const keystore = createFileKeystore(dir, { clock })
  const calls: string[] = []
  await watchDisk(
    (name, [target], go) => {
      const isDirectory = name === 'fsyncSync' && typeof target === 'number' && fs.fstatSync(target).isDirectory()
      calls.push(isDirectory ? 'fsyncSync directory' : name)
      return go()
    },
    () => keystore.rotateEpoch('incident'),
  )
  assert.deepEqual(calls, [
    'openSync',
    'writeSync',
    'fsyncSync',
    'linkSync',
    'rmSync',
    'openSync',
    'fsyncSync directory',
  ])
})

test('S-06: when two nodes rotate in one moment, one epoch comes of it and both use it', async (t) => {
  const dir = temporaryDirectory(t)
  const one = createFileKeystore(dir, { clock })
  const two = openFileKeystore(dir, { clock })
  const others: unknown[] = []
  const mine = await watchDisk(
    (name, _args, go) => {
      if (name === 'linkSync' && others.length === 0) {
        others.push('begun')
        others.push(two.rotateEpoch('incident'))
      }
      return go()
    },
    () => one.rotateEpoch('incident'),
  )
  assert.deepEqual(await others[1], { epoch: 2, created: true })
  assert.deepEqual(mine, { epoch: 2, created: false })
  const [left, right] = [one, two].map((keystore) => openKeys({ keystore, clock }))
  assert.ok(left !== undefined && right !== undefined)
  right.unwrap(left.mint(keyName()).row)
  left.unwrap(right.mint(keyName()).row)
  noLeftovers(dir)
})

test('S-06: when two processes make a keystore in one moment, one of them is refused and the other has it', async (t) => {
  for (const moment of ['linkSync', 'chmodSync'] as const) {
    const dir = temporaryDirectory(t)
    let begun = false
    const mine = watchDisk(
      (name, _args, go) => {
        if (name === moment && !begun) {
          begun = true
          createFileKeystore(dir, { clock })
        }
        return go()
      },
      () => createFileKeystore(dir, { clock }),
    )
    await assert.rejects(mine, { code: moment === 'chmodSync' ? 'keystore-exists' : 'ENOENT' })
    const keys = open(dir)
    keys.unwrap(keys.mint(keyName()).row)
    noLeftovers(dir)
  }
})

test('S-06: a node that opens while another writes never puts a wiped file in place', async (t) => {
  for (const moment of ['linkSync', 'fsyncSync', 'rmSync'] as const) {
    const dir = temporaryDirectory(t)
    const one = createFileKeystore(dir, { clock })
    let begun = false
    await watchDisk(
      (name, _args, go) => {
        if (name === moment && !begun) {
          begun = true
          openFileKeystore(dir, { clock })
        }
        return go()
      },
      () => one.rotateEpoch('incident').catch(() => undefined),
    )
    const { row } = open(dir).mint(keyName())
    assert.equal(row.epoch, moment === 'rmSync' ? 2 : 1)
    noLeftovers(dir)
  }
})
