// The console as it is built for the product, made once for each state of the sources: tests look at what people get.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const HERE = join(import.meta.dirname, '..')
const SOURCES = ['src', 'index.html', 'vite.config.ts', '../protocol/src', '../prose/src', '../widget/src'].map(
  (path) => join(HERE, path),
)

/** The directory of the built console. Built aside and moved into place in one step, because test files run side by side. */
export async function builtConsole(): Promise<string> {
  const home = join(tmpdir(), `aboveboard-console-${print()}`)
  if (existsSync(home)) return home
  const aside = mkdtempSync(`${home}-`)
  await build({
    root: HERE,
    configFile: join(HERE, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: aside, emptyOutDir: true },
  })
  try {
    renameSync(aside, home)
  } catch {
    // Somebody else was quicker; theirs is the same.
    rmSync(aside, { recursive: true, force: true })
  }
  return home
}

function print(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesOf(source)) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesOf(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    return [path]
  }
}
