// The engines compared: ours, and the libraries a team would pick instead, loaded from a folder where they are installed for this bench only.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { detect } from '../../packages/pii/src/pii.ts'
import type { Stretch } from './leak.ts'
import { PEERS } from './peers.mjs'

/** An engine: `run` is what is timed, `find` what is scored. */
export interface Engine {
  readonly name: string
  readonly run: (text: string, lang: string) => unknown
  readonly find: (text: string, lang: string) => readonly Stretch[] | Promise<readonly Stretch[]>
}

/** Our own engine. */
export const OURS: Engine = {
  name: '@aboveboard/pii',
  run: (text, lang) => detect(text, { lang }),
  find: (text, lang) => detect(text, { lang }),
}

/** Ours and every peer that is installed in `folder`. */
export const enginesIn = async (
  folder: string | undefined,
): Promise<{ readonly engines: readonly Engine[]; readonly missing: readonly string[] }> => {
  if (folder === undefined) return { engines: [OURS], missing: Object.keys(PEERS) }
  const require = createRequire(join(folder, 'package.json'))
  const engines: Engine[] = [OURS]
  const missing: string[] = []
  for (const [name, open] of Object.entries(PEERS)) {
    try {
      engines.push(
        await open(async (id) => {
          try {
            return await import(pathToFileURL(require.resolve(id)).href)
          } catch {
            return await import(pathToFileURL(join(folder, 'node_modules', id, 'dist/index.js')).href)
          }
        }),
      )
    } catch {
      missing.push(name)
    }
  }
  return { engines, missing }
}
