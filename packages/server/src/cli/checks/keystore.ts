// Looks at the keystore: there, for our eyes only, openable, and not from the future.
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../domain/clock.ts'
import { Fatal } from '../../domain/problem.ts'
import { type Keystore, keystoreAt, openFileKeystore } from '../../keys/keys.ts'
import { bad, type Finding, good } from './check.ts'

/** The rights of the directory and of every file in it. */
export async function checkKeyFiles(directory: string): Promise<Finding> {
  const about = 'Key files'
  const paths = [directory, ...(await readdir(directory)).map((name) => join(directory, name))]
  const modes = await Promise.all(paths.map(async (path) => (await stat(path)).mode & 0o077))
  const open = modes.filter((mode) => mode !== 0).length
  if (open === 0) return good(about, `${paths.length - 1} files, readable by this account alone`)
  return bad(about, `${open} of them can be read by other accounts`, `Run: chmod -R go-rwx ${directory}`)
}

/** Opens the keystore; the finding says why where it cannot be opened. */
export function checkKeystore(
  directory: string,
  passphrase: string | undefined,
  clock: Clock,
): { readonly finding: Finding; readonly keystore: Keystore | undefined } {
  const about = 'Keystore'
  if (keystoreAt(directory) !== 'there') {
    return {
      finding: bad(
        about,
        'not there',
        'On a new installation run `aboveboard init`. On one that has data: put the keystore back, nothing can be read without it.',
      ),
      keystore: undefined,
    }
  }
  try {
    const keystore = openFileKeystore(directory, { clock, ...(passphrase === undefined ? {} : { passphrase }) })
    return { finding: good(about, `epoch ${keystore.newestEpoch()}`), keystore }
  } catch (fault) {
    const [code, advice] =
      fault instanceof Fatal ? [fault.code, fault.message] : ['unreadable', 'Check the rights of the files.']
    return { finding: bad(about, code, advice), keystore: undefined }
  }
}

/** The machine's clock against what the keys remember: a key from tomorrow means that one of the two is wrong. */
export function checkClock(keystore: Keystore, clock: Clock): Finding {
  const latest = Math.max(...keystore.inventory().map((key) => Math.max(key.createdAt, key.destroyedAt ?? 0)))
  if (latest <= clock.now()) return good('Clock', 'not behind the keys')
  return bad('Clock', 'behind the newest key', 'Set the clock of this machine (NTP); legal periods are counted by it.')
}
