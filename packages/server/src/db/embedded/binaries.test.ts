// The shipped PostgreSQL where an installation or a directory's mode stands in its way, and the faults told to the operator.
import assert from 'node:assert/strict'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { z } from 'zod'
import { Fatal } from '../../domain/problem.ts'
import { findAccount, runAs } from './account.ts'
import { locatePackage, prepareBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'

const account = await findAccount()
const root = await locatePackage()

function newDirectory(t: TestContext, mode: number): string {
  const directory = mkdtempSync(join(tmpdir(), 'aboveboard-binaries-'))
  chmodSync(directory, mode)
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** The shipped package in a directory closed to others, read-only and without the links that an install script makes. */
function installIn(t: TestContext): string {
  // Hooks run in the order of registration: writable again, then removed.
  t.after(() => chmodSync(join(installed, 'native', 'lib'), 0o755))
  const checkout = newDirectory(t, 0o700)
  const installed: string = join(checkout, 'package')
  cpSync(root, installed, { recursive: true, verbatimSymlinks: true })
  const links = z.array(z.object({ target: z.string() }))
  for (const { target } of links.parse(JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')))) {
    rmSync(join(installed, target))
  }
  chmodSync(join(installed, 'native', 'lib'), 0o555)
  return installed
}

test('programs are used where they are when they can be reached', async () => {
  const { postgres } = await prepareBinaries(root, account, [])
  assert.equal(postgres, join(root, 'native', 'bin', 'postgres'))
})

test('a read-only installation without scripts, closed to the account, serves by a mended copy, made once', async (t) => {
  const installed = installIn(t)
  const places = [join(newDirectory(t, 0o700), 'copy'), join(newDirectory(t, 0o755), 'copy')]
  const first = await prepareBinaries(installed, account, places)
  const run = await runAs(account, first.postgres, ['--version'], '/')
  assert.match(run.output, /PostgreSQL\) 18\./)
  assert.ok(first.postgres.startsWith(places[account ? 1 : 0] ?? '?'))
  const made = statSync(first.postgres).ino
  const second = await prepareBinaries(installed, account, places)
  assert.deepEqual([second.postgres, statSync(second.postgres).ino], [first.postgres, made])
})

test('a copy that somebody else could have written is not run', async (t) => {
  const open = newDirectory(t, 0o755)
  const installed = installIn(t)
  const { postgres } = await prepareBinaries(installed, account, [open])
  const copy = dirname(dirname(dirname(postgres)))
  writeFileSync(postgres, '#!/bin/sh\necho planted')
  chmodSync(copy, 0o777)
  const again = await prepareBinaries(installed, account, [open])
  assert.match((await runAs(account, again.postgres, ['--version'], '/')).output, /PostgreSQL\) 18\./)
  assert.ok(!again.postgres.startsWith(`${copy}/`))
})

test('faults of platform and installation have a code and advice', async () => {
  await assert.rejects(locatePackage('plan9-mips'), { code: 'database-platform-unsupported' })
  await assert.rejects(
    locatePackage('linux-x64', () => Promise.reject(new Error('Cannot find package'))),
    { code: 'database-binaries-missing' },
  )
  await assert.rejects(
    locatePackage('linux-x64', () => Promise.resolve({ postgres: '/nowhere/postgres' })),
    { code: 'database-binaries-missing' },
  )
})

// What initdb itself says, from its source: a script in its place says it here.
const refusals: Readonly<Record<string, string>> = {
  'database-disk-full': 'initdb: error: could not write to file "pg_wal/xlogtemp.9": No space left on device',
  'database-not-writable': 'initdb: error: could not create directory "base": Permission denied',
  'database-init-failed': 'initdb: error: something new about /home/ada',
}

for (const [code, words] of Object.entries(refusals)) {
  test(`a cluster that cannot be made is ${code}, and leaves nothing half-made`, async (t) => {
    const directory = newDirectory(t, 0o755)
    const initdb = join(directory, 'initdb')
    writeFileSync(initdb, `#!/bin/sh\necho '${words}' >&2\nexit 1\n`, { mode: 0o755 })
    const home = join(directory, 'home')
    await assert.rejects(ensureCluster(home, { initdb, postgres: '' }, account), (error) => {
      assert.ok(error instanceof Fatal)
      assert.equal(error.code, code)
      // M-07: no path, because a home directory's name is a person's name.
      assert.doesNotMatch(error.message, /\/home|aboveboard-binaries/)
      return true
    })
    assert.deepEqual(await runAs(undefined, '/bin/ls', [home], '/'), { status: 0, output: 'init.log\n' })
  })
}

test('a cluster of another major version is left alone', async (t) => {
  const home = newDirectory(t, 0o755)
  mkdirSync(join(home, '18'))
  writeFileSync(join(home, '18', 'PG_VERSION'), '17\n')
  await assert.rejects(ensureCluster(home, { initdb: '', postgres: '' }, account), {
    code: 'database-version-mismatch',
  })
})
