// Everything that must hold before a change is kept: build, checks, derived documents, unit tests, tests on a real PostgreSQL, stories
// on a whole house, tests in a real browser. The last line is the sum.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestServer } from '../packages/server/src/db/embedded/template.ts'
import { checks } from './checks.ts'
import { type Outcome, report, runSteps, type Step } from './steps.ts'
import { findSuites, type Need } from './suites.ts'

// One process per file costs 80 ms and more; tests that need nothing share one. Two browsers, or two houses, are what two cores carry.
const flags: Readonly<Record<Need, readonly string[]>> = {
  nothing: ['--test-isolation=none'],
  database: ['--test-concurrency=2'],
  house: ['--test-concurrency=2'],
  browser: ['--test-concurrency=2'],
}

const results = mkdtempSync(join(tmpdir(), 'aboveboard-results-'))
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())

const suites = findSuites()
const suite = (name: string, need: Need): Step => ({
  name,
  command: [
    'node',
    '--test',
    '--test-timeout=240000',
    ...flags[need],
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${join(results, name)}`,
    ...suites[need],
  ],
  env: { NODE_ENV: 'test' },
})

let passed = 0
let failed = 0

/** Adds a step to the sum: a suite by its tests, everything else as one. */
function count(outcome: Outcome): void {
  const tap = outputOf(outcome.name)
  const sum = (word: string): number =>
    Number(
      tap
        .match(new RegExp(`^# ${word} (\\d+)$`, 'gm'))
        ?.at(-1)
        ?.split(' ')[2] ?? 0,
    )
  const broken = sum('fail') + sum('cancelled')
  passed += tap === '' ? Number(outcome.passed) : sum('pass')
  failed += outcome.passed ? 0 : Math.max(1, broken)
  process.stdout.write(report({ ...outcome, output: failuresIn(outcome.output) }))
}

function outputOf(name: string): string {
  try {
    return readFileSync(join(results, name), 'utf8')
  } catch {
    return ''
  }
}

/** The end of what a suite said, where it tells of failures only; everything where that part is missing. */
function failuresIn(output: string): string {
  const at = output.lastIndexOf('✖ failing tests:')
  return at === -1 ? output : output.slice(at)
}

const run = (steps: readonly Step[], atOnce: number): Promise<Outcome[]> => runSteps(steps, atOnce, count, stop.signal)

const began = performance.now()
const server = await openTestServer()
try {
  await run([{ name: 'build', command: ['node', 'scripts/build.ts'] }], 1)
  await run(
    [
      suite('unit tests', 'nothing'),
      ...checks,
      { name: 'derived documents', command: ['node', 'scripts/derive.ts', '--check'] },
    ],
    2,
  )
  for (const [name, need] of [
    ['database tests', 'database'],
    ['stories', 'house'],
    ['browser tests', 'browser'],
  ] as const) {
    if (suites[need].length > 0) await run([suite(name, need)], 1)
  }
} finally {
  await server.stop()
  rmSync(results, { recursive: true, force: true })
}
process.stdout.write(`in ${((performance.now() - began) / 1000).toFixed(0)} s\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && !stop.signal.aborted ? 0 : 1
