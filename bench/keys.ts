// What sealing costs: microseconds of processor time, garbage collection included, whatever else the machine does. Run with
// `node bench/keys.ts`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../packages/server/src/domain/clock.ts'
import { newId } from '../packages/server/src/domain/ids.ts'
import { random } from '../packages/server/src/domain/random.ts'
import { createFileKeystore, openFileKeystore, openKeys } from '../packages/server/src/keys/keys.ts'

const rounds = 25

/** Microseconds of processor time for one run of `work`, in the median round. */
function cost(times: number, work: () => unknown): number {
  const took = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    for (let count = 0; count < times; count += 1) work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / times
  })
  took.sort((a, b) => a - b)
  return took[(rounds - 1) / 2] ?? 0
}

function show(what: string, microseconds: number): void {
  process.stdout.write(`${what.padEnd(36)} ${microseconds.toFixed(1).padStart(8)} µs\n`)
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
    cost(2000, () => keys.unwrap(row)),
  )
  show(
    'mint',
    cost(1000, () => keys.mint(name)),
  )
  show(
    'seal, 300 bytes',
    cost(2000, () => keys.seal(key, place, message)),
  )
  show(
    'open, 300 bytes',
    cost(2000, () => keys.open(key, place, sealed)),
  )
  show(
    'unwrap and open, 300 bytes',
    cost(2000, () => keys.open(keys.unwrap(row), place, sealed)),
  )
  show(
    'blind index of an e-mail address',
    cost(1000, () => keys.blindIndex(name.tenant, 'email', 'ann@shop.example')),
  )
  show(
    'log reference',
    cost(2000, () => keys.reference(key, place.row, name.subject)),
  )
  show(
    'token check',
    cost(2000, () => keys.tokenCheck(key, place.row, 'EMAIL_1')),
  )
  show(
    'rate-limit print',
    cost(2000, () => keys.keyedPrint('client', '203.0.113.0/24')),
  )
  show(
    'sign',
    cost(1000, () => keys.sign('log', sealed)),
  )
  const signature = keys.sign('log', sealed)
  show(
    'verify',
    cost(200, () => keys.verify('log', sealed, signature)),
  )

  await keystore.rotateEpoch('incident')
  show(
    're-wrap',
    cost(1000, () => keys.rewrap(row)),
  )
  show(
    'open the keystore',
    cost(20, () => openFileKeystore(dir, { clock })),
  )

  const file = random(64 * 1024 * 1024)
  const before = process.cpuUsage()
  let size = 0
  for await (const chunk of keys.openStream(key, place, keys.sealStream(key, place, [file]))) size += chunk.length
  const { user, system } = process.cpuUsage(before)
  process.stdout.write(`${'seal and open a file'.padEnd(36)} ${(size / (user + system)).toFixed(0).padStart(8)} MB/s\n`)
} finally {
  rmSync(parent, { recursive: true })
}
