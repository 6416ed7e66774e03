// The command `aboveboard keys export`: the keystore in one file under a passphrase of its own.
import { readFile, writeFile } from 'node:fs/promises'
import { readConfig } from '../config/config.ts'
import { systemClock } from '../domain/clock.ts'
import { Fatal } from '../domain/problem.ts'
import { exportKeystore } from '../keys/keys.ts'
import { type Run, readArguments } from './command.ts'
import { placesOf } from './premises.ts'
import type { Terminal } from './terminal.ts'

/** The passphrase of an export, from a file or from whoever types. */
export async function passphraseFor(file: string | undefined, terminal: Terminal, question: string): Promise<string> {
  if (file === undefined) return await terminal.askSecret(question)
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Fatal('passphrase-file-unreadable', 'The passphrase file cannot be read.')
  })
  return text.replace(/\r?\n$/, '')
}

export const run: Run = async (args, terminal) => {
  const { values, positionals } = readArguments(args, { 'passphrase-file': { type: 'string' } }, { least: 1, most: 1 })
  const config = readConfig()
  const exportPassphrase = await passphraseFor(
    values['passphrase-file'],
    terminal,
    'Passphrase for the export (12 characters or more): ',
  )
  const passphrase = config.passphrase?.reveal()
  const text = exportKeystore(placesOf(config).keys, {
    exportPassphrase,
    clock: systemClock,
    ...(passphrase === undefined ? {} : { passphrase }),
  })
  // `wx`: an export that is there may be the only copy of something.
  await writeFile(positionals[0] ?? '', text, { mode: 0o600, flag: 'wx' }).catch(() => {
    throw new Fatal('export-not-written', 'The file cannot be written, or is there already.')
  })
  terminal.say('Exported. Keep the file apart from every backup, and destroy it when the backups it belongs to expire:')
  terminal.say('as long as it exists it undoes the destruction of every epoch inside it.')
  return 0
}
