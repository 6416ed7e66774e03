// Builds what a browser gets: the widget and the console (or only those named as arguments). Does nothing when no source
// changed, and fails when something grew beyond its budget. Vite is imported only when there is something to build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Something to build: its folder, the Vite configurations in order, the folders whose files go into it, and its budgets. */
interface Target {
  readonly name: string
  readonly configs: readonly string[]
  readonly sources: readonly string[]
  /** gzip bytes at most, for every file whose name (below `dist`, without its hash) matches; the first match counts. */
  readonly budgets: readonly { readonly name: RegExp; readonly bytes: number }[]
  /** gzip bytes at most for all scripts together. */
  readonly total: number
}

const targets: readonly Target[] = [
  {
    name: 'widget',
    configs: ['vite.config.ts', 'loader.config.ts'],
    sources: [
      'widget/src',
      'widget/frame.html',
      'server/src/http/pages/shop/shop.css',
      'protocol/src',
      'prose/src',
      'pii/src',
    ],
    budgets: [
      { name: /^loader\.js$/, bytes: 3_000 },
      { name: /^assets\/frame\.js$/, bytes: 18_000 },
      { name: /^assets\/frame\.css$/, bytes: 6_000 },
      { name: /^assets\/(?:look|shop)\.css$/, bytes: 4_000 },
      { name: /^assets\/light\.js$/, bytes: 24_000 },
      { name: /^assets\/[a-z-]+\.js$/, bytes: 5_000 },
    ],
    total: 160_000,
  },
  {
    name: 'console',
    configs: ['vite.config.ts'],
    sources: [
      'console/src',
      'console/index.html',
      'protocol/src',
      'prose/src',
      'widget/src/tokens.css',
      'widget/src/fonts.css',
    ],
    budgets: [
      { name: /^assets\/.*\.js$/, bytes: 120_000 },
      { name: /^assets\/.*\.css$/, bytes: 15_000 },
    ],
    total: 260_000,
  },
]

/** What the detector in the browser leaves out, and what is big: a change there builds nothing anew. */
const unused = /(?:\.test\.ts|[/\\](?:weights|tagger)[/\\].*)$/

const root = fileURLToPath(new URL('..', import.meta.url))
const packages = join(root, 'packages')
const named = process.argv.slice(2)
let failed = false

for (const target of targets) {
  if (named.length > 0 && !named.includes(target.name)) continue
  const home = join(packages, target.name)
  if (!existsSync(join(home, 'vite.config.ts'))) continue
  const stamp = join(home, 'dist', '.built')
  const wanted = fingerprint(target)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue
  const { build } = await import('vite')
  for (const config of target.configs)
    await build({ configFile: join(home, config), mode: 'production', logLevel: 'error' })
  if (isWithinBudget(target, join(home, 'dist'))) writeFileSync(stamp, wanted)
  else failed = true
}
if (failed) process.exitCode = 1

function fingerprint(target: Target): string {
  const hash = createHash('sha256')
  const configs = target.configs.map((config) => join(target.name, config))
  for (const source of [...configs, ...target.sources]) {
    for (const file of filesIn(join(packages, source))) {
      hash.update(relative(packages, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  return entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !unused.test(file))
    .sort()
}

function isWithinBudget({ name, budgets, total }: Target, dist: string): boolean {
  let within = true
  let sum = 0
  const say = (file: string, size: number, limit: number | undefined): void => {
    const over = limit !== undefined && size > limit
    if (over) within = false
    const of = limit === undefined ? 'without a budget' : `of ${limit}`
    process.stdout.write(`${over ? 'OVER' : '    '}  ${name}/${file.padEnd(28)} ${String(size).padStart(7)} ${of}\n`)
  }
  process.stdout.write(`Built ${name} (gzip bytes):\n`)
  for (const file of filesIn(dist).filter((path) => /\.(?:js|css)$/.test(path))) {
    const plain = relative(dist, file).replace(/-[\w-]{8}(?=\.\w+$)/, '')
    const limit = budgets.find((known) => known.name.test(plain))?.bytes
    const size = gzipSync(readFileSync(file), { level: 9 }).length
    if (file.endsWith('.js')) sum += size
    // The languages are alike; only one that is too big is worth a line.
    if (!/^assets\/[a-z]{2}\.js$/.test(plain) || limit === undefined || size > limit) say(plain, size, limit)
  }
  say('all scripts', sum, total)
  return within
}
