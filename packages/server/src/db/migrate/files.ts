// The migrations as they lie on disk: numbered SQL files, each known by the SHA-256 of its bytes.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Hex } from '../../domain/hash.ts'
import { Fatal } from '../../domain/problem.ts'

/** One migration file, `NNNN-name.sql`. */
export interface MigrationFile {
  readonly number: number
  readonly name: string
  readonly sha256: string
  readonly text: string
}

const named = /^(\d{4})-[a-z0-9-]+\.sql$/

/** Reads the migrations of a directory in order. Throws `migration-misnamed` for a strange name or a number used twice. */
export async function readMigrations(directory: string): Promise<readonly MigrationFile[]> {
  const files: MigrationFile[] = []
  for (const name of (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()) {
    const number = Number(named.exec(name)?.[1])
    if (Number.isNaN(number) || files.at(-1)?.number === number) {
      throw new Fatal('migration-misnamed', `Migration ${name} must be called NNNN-name.sql with a number of its own.`)
    }
    const bytes = await readFile(join(directory, name))
    files.push({ number, name, sha256: sha256Hex(bytes), text: bytes.toString('utf8') })
  }
  return files
}
