// `aboveboard pii scan` as a person runs it: counts by type, no values, an exit code for CI.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./aboveboard.ts', import.meta.url))

test('M-07: a scan counts by type, shows no value unless asked, and its exit code says whether something was found', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'aboveboard-scan-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const [full, empty, page] = ['full.csv', 'empty.txt', 'page.html'].map((name) => join(folder, name))
  assert.ok(full !== undefined && empty !== undefined && page !== undefined)
  writeFileSync(full, 'name,note\nA,"write to jane.doe@example.com"\n')
  writeFileSync(empty, 'nothing of anybody\n')
  const scan = (...args: readonly string[]) =>
    spawnSync(process.execPath, [program, 'pii', 'scan', ...args], { encoding: 'utf8' })
  const found = scan(full, '--html', page)
  assert.equal(found.status, 1)
  assert.match(found.stdout, /EMAIL/)
  assert.doesNotMatch(found.stdout + readFileSync(page, 'utf8'), /jane\.doe/)
  assert.match(scan(full, '--values').stdout, /jane\.doe/)
  assert.equal(scan(empty).status, 0)
  assert.equal(scan(join(folder, 'missing')).status, 2)
})
