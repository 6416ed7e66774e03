// Takes every named guard away in a copy of the repository and demands that its test turns red. Arguments choose guards by name or
// requirement. A guard whose test stays green is protected by nobody.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Guard, guards } from './guard-list.ts'
import { type Outcome, root, runStep, type Step } from './steps.ts'

type Verdict = 'noticed' | 'NOT NOTICED' | 'NO TEST' | 'TEST IS RED ANYWAY' | 'GUARD HAS CHANGED'

const words = process.argv.slice(2).map((word) => word.toLowerCase())
const chosen = guards.filter(
  ({ name, requirement }) =>
    words.length === 0 || words.some((word) => `${requirement} ${name}`.toLowerCase().includes(word)),
)

const copy = mkdtempSync(join(tmpdir(), 'aboveboard-guards-'))
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())

/** Copies what tests read. Packages of others are linked; our own are linked inside the copy, or the original would be tested. */
function prepare(): void {
  const kept = ['packages', 'scripts', 'test', 'docs', 'bench', 'package.json', 'package-lock.json', 'tsconfig.json']
  for (const name of kept) cpSync(join(root, name), join(copy, name), { recursive: true, filter: isSource })
  const modules = join(copy, 'node_modules')
  mkdirSync(join(modules, '@aboveboard'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@aboveboard') symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  for (const name of readdirSync(join(copy, 'packages'))) {
    symlinkSync(join(copy, 'packages', name), join(modules, '@aboveboard', name))
  }
}

const isSource = (path: string): boolean =>
  !/\/node_modules(?:\/|$)|\/\.aboveboard(?:\/|$)/.test(path.slice(root.length))

function inCopy(step: Step): Promise<Outcome> {
  return runStep({ ...step, directory: copy }, stop.signal)
}

const testOf = ({ name, test, title }: Guard): Step => ({
  name,
  command: [
    'node',
    '--test',
    '--test-timeout=240000',
    ...(title === undefined ? [] : [`--test-name-pattern=${title}`]),
    test,
  ],
  env: { NODE_ENV: 'test' },
})

const build: Step = { name: 'build', command: ['node', 'scripts/build.ts'] }

// Owned by `isGreen`: a test that several guards share is run once as it is.
const untouched = new Map<string, Promise<boolean>>()

function isGreen(guard: Guard): Promise<boolean> {
  const key = `${guard.test} ${guard.title ?? ''}`
  const known = untouched.get(key) ?? inCopy(testOf(guard)).then(({ passed }) => passed)
  untouched.set(key, known)
  return known
}

async function judge(guard: Guard): Promise<Verdict> {
  const path = join(copy, guard.file)
  if (!existsSync(join(copy, guard.test))) return 'NO TEST'
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (guard.find === '' || text.split(guard.find).length !== 2) return 'GUARD HAS CHANGED'
  if (!(await isGreen(guard))) return 'TEST IS RED ANYWAY'
  writeFileSync(
    path,
    text.replace(guard.find, () => guard.replace),
  )
  try {
    // A page that cannot be built without the guard is noticed too.
    if (guard.pages && !(await inCopy(build)).passed) return 'noticed'
    return (await inCopy(testOf(guard))).passed ? 'NOT NOTICED' : 'noticed'
  } finally {
    writeFileSync(path, text)
    if (guard.pages) await inCopy(build)
  }
}

let noticed = 0
prepare()
const { openTestServer }: typeof import('../packages/server/src/db/embedded/template.ts') = await import(
  pathToFileURL(join(copy, 'packages/server/src/db/embedded/template.ts')).href
)
const server = await openTestServer()
try {
  await inCopy(build)
  for (const guard of chosen) {
    if (stop.signal.aborted) break
    const began = performance.now()
    const verdict = await judge(guard)
    if (verdict === 'noticed') noticed += 1
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    process.stdout.write(
      `${verdict.padEnd(18)}  ${guard.requirement.padEnd(12)}  ${guard.name.padEnd(64)}  ${guard.test} (${seconds} s)\n`,
    )
  }
} finally {
  await server.stop()
  rmSync(copy, { recursive: true, force: true })
}
process.stdout.write(`${noticed} of ${chosen.length} guards were noticed when they were taken away\n`)
process.exitCode = noticed === chosen.length ? 0 : 1
