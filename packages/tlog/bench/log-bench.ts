/** Measures the log on this machine: appending to a folder, verifying it whole, proving entries of it. */
import { hash as nodeHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog, openFileStorage, openLog, verifyLog } from '../src/tlog.ts'
import { testKey } from '../test/fixture.ts'

/** Figures of one run. Entries have 600 bytes, as an audit entry has. */
export type LogFigures = {
  entries: number
  /** Entries per second, in batches of 100 and of 1 250 (5 000/s integrated every 250 ms), durable under a checkpoint each. */
  appendIn100: number
  appendIn1250: number
  /** Milliseconds to verify the whole folder. */
  verify: number
  /** Milliseconds for a proof out of kept tiles, and out of tiles on disk. */
  proofKept: number
  proofCold: number
  /** Milliseconds to open the log. */
  open: number
}

/** Makes a log of `entries` in a folder that goes afterwards, and measures. Some 800 bytes of disk per entry. */
export async function benchLog(entries: number): Promise<LogFigures> {
  const directory = mkdtempSync(join(tmpdir(), 'tlog-bench-'))
  try {
    const key = testKey('bench.example/log')
    const storage = await openFileStorage({ directory })
    const trust = {
      origin: 'bench.example/log',
      hash: (data: Uint8Array) => nodeHash('sha256', data, 'buffer'),
      verifiers: [key.verifier],
    }
    const made = { ...trust, storage, signers: [key.signer] }
    await createLog(made)
    const log = await openLog(made)
    const append = (batch: number, upTo: number) =>
      timed(async () => {
        const from = log.head().size
        while (log.head().size < upTo)
          await log.append(entriesFrom(log.head().size, Math.min(batch, upTo - log.head().size)))
        return log.head().size - from
      })
    const in100 = await append(100, Math.floor(entries / 50))
    const in1250 = await append(1_250, Math.floor(entries / 5))
    await append(10_000, entries)
    const verified = await timed(() => verifyLog({ ...trust, read: storage.read }))
    if (!verified.result.ok) throw new Error('the log does not verify')
    const indices = Array.from({ length: 1_000 }, (_, i) => (i * 7_919) % Math.min(entries, 16_384))
    const proveAll = () =>
      timed(async () => {
        for (const index of indices) await log.prove(index)
      })
    await proveAll()
    const kept = await proveAll()
    const cold = await timed(async () => {
      const reopened = await openLog(made)
      for (let index = 0; index < entries; index += Math.ceil(entries / 100)) await reopened.prove(index)
    })
    const opened = await timed(() => openLog(made))
    return {
      entries,
      appendIn100: Math.round((in100.result / in100.ms) * 1_000),
      appendIn1250: Math.round((in1250.result / in1250.ms) * 1_000),
      verify: verified.ms,
      proofKept: kept.ms / indices.length,
      proofCold: (cold.ms - opened.ms) / 100,
      open: opened.ms,
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now()
  const result = await work()
  return { result, ms: performance.now() - start }
}

function entriesFrom(first: number, count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, at) => {
    const entry = new Uint8Array(600)
    new DataView(entry.buffer).setUint32(0, first + at)
    return entry
  })
}

if (import.meta.main) console.log(await benchLog(Number(process.argv[2] ?? 1_000_000)))
