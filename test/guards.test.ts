// `npm run guards` takes minutes and is not part of `npm test`; that its list has not been left behind by the code is looked at here.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { guards } from '../scripts/guard-list.ts'

const root = join(import.meta.dirname, '..')
const times = (text: string, part: string): number => text.split(part).length - 1

test('every guard stands once in the file that it is named in, and names a test that is there', () => {
  const lost = guards.filter(({ file, find, test: noticing }) => {
    const path = join(root, file)
    return !existsSync(path) || times(readFileSync(path, 'utf8'), find) !== 1 || !existsSync(join(root, noticing))
  })
  assert.deepEqual(
    lost.map(({ name }) => name),
    [],
  )
})
