// Writes the derived documents; with `--check`, says which of them are stale instead. The same code always writes the same bytes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../packages/server/src/config/config.ts'
import { systemClock } from '../packages/server/src/domain/clock.ts'
import { openHouse } from '../packages/server/src/house.ts'
import type { Route } from '../packages/server/src/http/route.ts'
import { openLog } from '../packages/server/src/log/log.ts'
import { api, configuration, dataMap, eventLists, problemTypes, record } from './derived.ts'
import { root } from './steps.ts'

/** The routes of a real house, opened on an empty folder for a moment: no second list to keep. */
async function routesOfTheHouse(): Promise<readonly Route[]> {
  const directory = mkdtempSync(join(tmpdir(), 'aboveboard-derive-'))
  try {
    const config = readConfig({ NODE_ENV: 'test', ABOVEBOARD_DATA_DIR: directory })
    const house = await openHouse(config, openLog({ write: () => undefined, clock: systemClock }))
    await house.close()
    return house.routes
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

const documents: Readonly<Record<string, string>> = {
  'data-map.md': dataMap(),
  'ropa.md': record(),
  'config.md': configuration(),
  'problems.md': problemTypes(),
  'events.md': eventLists(),
  'openapi.json': api(await routesOfTheHouse()),
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const checking = process.argv.includes('--check')
for (const [name, text] of Object.entries(documents)) {
  const path = join(root, 'docs', 'derived', name)
  if (current(path) === text) continue
  if (checking) {
    process.stdout.write(`docs/derived/${name} is stale: run "npm run derive" and read what changed\n`)
    process.exitCode = 1
  } else {
    writeFileSync(path, text)
    process.stdout.write(`docs/derived/${name}\n`)
  }
}
