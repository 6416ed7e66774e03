// Sorts the tests of the repository by what they need, so that each kind runs as fast as it safely can.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { target } from '../packages/server/architecture/law.ts'
import { readSource } from '../packages/server/architecture/source.ts'
import { root } from './steps.ts'

/** What a test needs: nothing, the database, a whole house, a browser. */
export type Need = 'nothing' | 'database' | 'house' | 'browser'

/** All test files by need. */
export function findSuites(): Readonly<Record<Need, readonly string[]>> {
  const files = globSync('{packages/*/{src,test},test}/**/*.test.ts', { cwd: root }).sort()
  const imports = new Map<string, readonly string[]>()
  const suites: Record<Need, string[]> = { nothing: [], database: [], house: [], browser: [] }
  for (const file of files) suites[needOf(file, imports)].push(file)
  return suites
}

function needOf(file: string, imports: Map<string, readonly string[]>): Need {
  if (file.endsWith('.browser.test.ts')) return 'browser'
  const reached = reach(file, imports)
  if (reached.has('packages/server/src/house.ts')) return 'house'
  return reached.has('packages/server/src/db/embedded/embedded.ts') ? 'database' : 'nothing'
}

/** Every file that a file imports, directly or not. */
function reach(file: string, imports: Map<string, readonly string[]>): Set<string> {
  const reached = new Set([file])
  for (const path of reached) {
    const next = imports.get(path) ?? importsOf(path)
    imports.set(path, next)
    for (const one of next) reached.add(one)
  }
  return reached
}

function importsOf(path: string): string[] {
  if (!/\.tsx?$/.test(path)) return []
  return readSource(path, readFileSync(join(root, path), 'utf8'))
    .imports.filter(({ to, type }) => to.startsWith('.') && !type)
    .map(({ to }) => target(path, to))
}
