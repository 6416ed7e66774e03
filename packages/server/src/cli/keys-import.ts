// The command `aboveboard keys import`: puts an exported keystore into an empty place, as the first step of a restore on a new machine.
import { readFile } from 'node:fs/promises'
import { readConfig } from '../config/config.ts'
import { systemClock } from '../domain/clock.ts'
import { Fatal } from '../domain/problem.ts'
import { importKeystore } from '../keys/keys.ts'
import { type Run, readArguments } from './command.ts'
import { passphraseFor } from './keys-export.ts'
import { placesOf } from './premises.ts'

export const run: Run = async (args, terminal) => {
  const { values, positionals } = readArguments(args, { 'passphrase-file': { type: 'string' } }, { least: 1, most: 1 })
  const config = readConfig()
  const text = await readFile(positionals[0] ?? '', 'utf8').catch(() => {
    throw new Fatal('export-not-found', 'The file of the export cannot be read.')
  })
  const exportPassphrase = await passphraseFor(values['passphrase-file'], terminal, 'Passphrase of the export: ')
  const passphrase = config.passphrase?.reveal()
  const keystore = importKeystore(placesOf(config).keys, text, {
    exportPassphrase,
    clock: systemClock,
    ...(passphrase === undefined ? {} : { passphrase }),
  })
  const epochs = keystore.inventory().filter((one) => one.kind === 'epoch' && one.state !== 'destroyed').length
  terminal.say(`Imported, with ${epochs} key epoch${epochs === 1 ? '' : 's'}.`)
  terminal.say(
    'Put the folders `log` and `tombstones` beside it, from their newest copies; then: aboveboard restore FILE',
  )
  return 0
}
