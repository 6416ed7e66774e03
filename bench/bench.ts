// All measurements in one run: `npm run bench` runs them one after the other, `npm run bench -- NAME …` runs some. Everything stays
// on this machine and ends by itself. `--data FOLDER` names a help centre for retrieval, `--entries N` the size of the log,
// `--crowds 10000,1000000` among how many conversations people are erased.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchLog } from '../packages/tlog/bench/log-bench.ts'
import { benchErasure } from './erasure.ts'
import { ms, show } from './figures.ts'
import { benchMessage } from './message.ts'
import { benchStart } from './start.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    messages: { type: 'string' },
    entries: { type: 'string', default: '200000' },
    crowds: { type: 'string', default: '10000,100000' },
  },
})

async function measureLog(): Promise<void> {
  const entries = Number(values.entries)
  const log = await benchLog(entries)
  const perMillion = (log.verify / entries) * 1_000_000
  show(`Audit log of ${entries} entries of 600 bytes`, [
    { what: 'append, 100 at a time', measured: `${log.appendIn100}/s` },
    {
      what: 'append, 1250 at a time',
      measured: `${log.appendIn1250}/s`,
      bar: '≥ 5000/s',
      reached: log.appendIn1250 >= 5_000,
    },
    { what: 'verify', measured: ms(log.verify) },
    { what: 'verify, for a million', measured: ms(perMillion), bar: '< 5 s', reached: perMillion < 5_000 },
    { what: 'proof, tiles kept', measured: ms(log.proofKept), bar: '< 1 ms', reached: log.proofKept < 1 },
    { what: 'proof, tiles on disk', measured: ms(log.proofCold) },
    { what: 'open', measured: ms(log.open) },
  ])
}

/** A measurement that prints for itself, in a process of its own. */
async function program(name: string, ...args: readonly string[]): Promise<void> {
  process.stdout.write(`\n${name}\n`)
  const path = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const [code] = await once(spawn(process.execPath, [path, ...args], { stdio: 'inherit' }), 'exit')
  if (code !== 0) throw new Error(`${name} ended with ${code}`)
}

async function measureRetrieval(): Promise<void> {
  if (values.data === undefined) process.stdout.write('\nretrieval: skipped, --data FOLDER names no help centre\n')
  else await program('retrieval', '--data', values.data)
}

async function measureDetector(): Promise<void> {
  if (values.messages === undefined) process.stdout.write('\npii: skipped, --messages FOLDER names no messages\n')
  else await program('pii/pii', '--data', values.messages)
}

const measurements: Readonly<Record<string, () => Promise<void>>> = {
  start: benchStart,
  message: benchMessage,
  log: measureLog,
  erasure: () => benchErasure(values.crowds.split(',').map(Number)),
  package: () => program('package'),
  keys: () => program('keys'),
  retrieval: measureRetrieval,
  pii: measureDetector,
}

const wanted = positionals.length === 0 ? Object.keys(measurements) : positionals
const unknown = wanted.filter((name) => !(name in measurements))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no measurement called ${unknown.join(', ')}. They are: ${Object.keys(measurements).join(', ')}\n`,
  )
  process.exitCode = 2
} else {
  for (const name of wanted) {
    try {
      await measurements[name]?.()
    } catch (fault) {
      process.stderr.write(`\n${name} failed: ${fault instanceof Error ? fault.message : 'unknown'}\n`)
      process.exitCode = 1
    }
  }
}
