// Makes a fresh clone ready: installs what the lockfile asks for and builds what browsers get, once. Plain JavaScript, because it runs on whatever Node
// the machine has, before the pinned one is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.ready')
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex')
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''

if (installed !== wanted) {
  process.stdout.write('Installing what Aboveboard needs (once, about fifteen seconds) …\n')
  const npm = process.env.npm_execpath
  const run = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']]
  const done = spawnSync(run[0], run[1], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (done.status !== 0) {
    process.stderr.write('The installation failed; what npm said stands above.\n')
    process.exit(done.status ?? 1)
  }
  writeFileSync(stamp, wanted)
}

// The pinned Node runs TypeScript; the one that runs this file may not.
const pinned = join(root, 'node_modules', '.bin', 'node')
if (installed !== wanted) {
  // So that the first start finds everything compiled, as every later one does. Where it fails the start compiles for itself.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') }
  const load = "await import('./packages/server/src/house.ts'); process.exit(0)"
  spawnSync(pinned, ['--input-type=module', '--eval', load], { cwd: root, env, stdio: 'ignore' })
}
const built = spawnSync(pinned, [join('scripts', 'build.ts')], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
})
if (built.status !== 0) {
  process.stderr.write('Widget or console could not be built; the reason stands above.\n')
  process.exit(built.status ?? 1)
}
