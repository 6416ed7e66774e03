// The kinds of decision that come with the product, as drafts: a person puts them into use.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Fatal } from '../../domain/problem.ts'
import { checkFile } from './check.ts'
import type { DecisionFile } from './decision-file.ts'

const folder = new URL('../../../decisions/', import.meta.url)

/** Reads the shipped files. Throws `Fatal('decision-file-invalid')` for one that does not hold. */
export async function readShipped(): Promise<readonly DecisionFile[]> {
  const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.json'))
  return Promise.all(
    names.sort().map(async (name) => {
      const { file, errors } = await checkFile(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
      if (file === null)
        throw new Fatal('decision-file-invalid', `${name}: ${errors.map(({ at, code }) => `${at} ${code}`).join(', ')}`)
      return file
    }),
  )
}
