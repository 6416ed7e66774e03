import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { testFolder } from '../test/fixture.ts'
import * as tlog from './tlog.ts'

const run = promisify(execFile)
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the example of the README runs as it stands, and the command verifies what it made', async (t) => {
  const directory = testFolder(t)
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  const program = example.replace("'@aboveboard/tlog'", JSON.stringify(new URL('./tlog.ts', import.meta.url).href))
  writeFileSync(
    join(directory, 'example.mts'),
    `${program}console.log(JSON.stringify({ vkey, proof, size: log.head().size }))\n`,
  )
  const { stdout } = await run(process.execPath, ['example.mts'], { cwd: directory })
  const made: { vkey: string; proof: string; size: number } = JSON.parse(stdout)
  assert.equal(made.size, 2)
  assert.match(made.proof, /^c2sp\.org\/tlog-proof@v1\nindex 0\n/)
  const command = fileURLToPath(new URL('./verify-log.ts', import.meta.url))
  const verified = await run(process.execPath, [command, join(directory, 'audit'), '--key', made.vkey])
  assert.match(verified.stdout, /^Verified: the log shop\.example\/audit is whole\./)
})

test('the face stays small', () => {
  assert.ok(Object.keys(tlog).length <= 40)
})

test('the library takes hash and signatures from its caller: only the command imports node:crypto', () => {
  const sources = new URL('.', import.meta.url)
  const importers = readdirSync(sources)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => readFileSync(new URL(name, sources), 'utf8').includes("'node:crypto'"))
  assert.deepEqual(importers, ['verify-log.ts'])
})
