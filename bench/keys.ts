// What sealing costs: microseconds per operation on one core, best and median of 40 short rounds. Run with `node bench/keys.ts`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../packages/server/src/domain/clock.ts'
import { newId } from '../packages/server/src/domain/ids.ts'
import { random } from '../packages/server/src/domain/random.ts'
import { createFileKeystore, openFileKeystore, openKeys } from '../packages/server/src/keys/keys.ts'

const rounds = 40

/** Microseconds for one run of `work`: in the best round, which no collection of garbage hit, and in the median one. */
function cost(times: number, work: () => unknown): readonly [best: number, median: number] {
  const took = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint()
    for (let count = 0; count < times; count += 1) work()
    return Number(process.hrtime.bigint() - start) / 1000 / times
  })
  took.sort((a, b) => a - b)
  return [took[0] ?? 0, took[rounds / 2] ?? 0]
}

function show(what: string, [best, median]: readonly [number, number]): void {
  process.stdout.write(`${what.padEnd(36)} ${best.toFixed(1).padStart(8)} ${median.toFixed(1).padStart(8)} µs\n`)
}

const parent = mkdtempSync(join(tmpdir(), 'keys-'))
try {
  const clock = systemClock
  const dir = join(parent, 'keys')
  const keystore = createFileKeystore(dir, { clock })
  const keys = openKeys({ keystore, clock })
  const name = { tenant: newId(), subject: newId(), bundle: 'conversation', version: 1 }
  const { row, key } = keys.mint(name)
  const place = { table: 'message', column: 'body', row: newId(), rowVersion: 1 }
  const message = random(150).toString('hex')
  const sealed = keys.seal(key, place, message)

  show(
    'unwrap',
    cost(1000, () => keys.unwrap(row)),
  )
  show(
    'mint',
    cost(300, () => keys.mint(name)),
  )
  show(
    'seal, 300 bytes',
    cost(1000, () => keys.seal(key, place, message)),
  )
  show(
    'open, 300 bytes',
    cost(1000, () => keys.open(key, place, sealed)),
  )
  show(
    'unwrap and open, 300 bytes',
    cost(1000, () => keys.open(keys.unwrap(row), place, sealed)),
  )
  show(
    'blind index of an e-mail address',
    cost(500, () => keys.blindIndex(name.tenant, 'email', 'ann@shop.example')),
  )
  show(
    'log reference',
    cost(1000, () => keys.reference(key, place.row, name.subject)),
  )
  show(
    'token check',
    cost(1000, () => keys.tokenCheck(key, place.row, 'EMAIL_1')),
  )
  show(
    'rate-limit print',
    cost(1000, () => keys.keyedPrint('client', '203.0.113.0/24')),
  )
  show(
    'sign',
    cost(300, () => keys.sign('log', sealed)),
  )
  const signature = keys.sign('log', sealed)
  show(
    'verify',
    cost(100, () => keys.verify('log', sealed, signature)),
  )

  await keystore.rotateEpoch('incident')
  show(
    're-wrap',
    cost(300, () => keys.rewrap(row)),
  )
  show(
    'open the keystore',
    cost(5, () => openFileKeystore(dir, { clock })),
  )

  const file = random(64 * 1024 * 1024)
  const start = process.hrtime.bigint()
  let size = 0
  for await (const chunk of keys.openStream(key, place, keys.sealStream(key, place, [file]))) size += chunk.length
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  process.stdout.write(`${'seal and open a file'.padEnd(36)} ${(size / 1e6 / seconds).toFixed(0).padStart(8)} MB/s\n`)
} finally {
  rmSync(parent, { recursive: true })
}
