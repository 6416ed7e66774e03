// The command `aboveboard keys list`: the key inventory (S-06), without a database and without any key material.
import { readConfig } from '../config/config.ts'
import { rfc3339, systemClock } from '../domain/clock.ts'
import { openFileKeystore } from '../keys/keys.ts'
import { type Run, readArguments } from './command.ts'
import { placesOf } from './premises.ts'
import { table } from './terminal.ts'

export const run: Run = async (args, terminal) => {
  readArguments(args, {})
  const config = readConfig()
  const passphrase = config.passphrase?.reveal()
  const keystore = openFileKeystore(placesOf(config).keys, {
    clock: systemClock,
    ...(passphrase === undefined ? {} : { passphrase }),
  })
  const day = (instant: number): string => rfc3339(instant).slice(0, 10)
  const rows = keystore
    .inventory()
    .map((key) => [
      key.kind,
      key.generation,
      key.state,
      key.algorithm,
      day(key.createdAt),
      key.destroyedAt === undefined ? '' : day(key.destroyedAt),
      key.custody,
    ])
  for (const line of table(['Key', 'No.', 'State', 'Algorithm', 'Made', 'Destroyed', 'Custody'], rows))
    terminal.say(line)
  return 0
}
