// The command `aboveboard log verify`: is everything as it was logged? Exit code 1 and the first bad index if not.
import { readFile } from 'node:fs/promises'
import { readConfig } from '../config/config.ts'
import { systemClock } from '../domain/clock.ts'
import { Fatal } from '../domain/problem.ts'
import { openFileKeystore } from '../keys/keys.ts'
import { type Run, readArguments } from './command.ts'
import { checkLog, logVerifiers, placeOf } from './log-check.ts'
import { demandSetUp, placesOf, withDatabase } from './premises.ts'

export const run: Run = async (args, terminal, find) => {
  const { values } = readArguments(args, { old: { type: 'string' }, key: { type: 'string' } })
  const config = readConfig()
  demandSetUp(config)
  const old =
    values.old === undefined
      ? undefined
      : await readFile(values.old, 'utf8').catch(() => {
          throw new Fatal('checkpoint-unreadable', 'The kept checkpoint cannot be read.')
        })
  const passphrase = config.passphrase?.reveal()
  const places = placesOf(config)
  const keystore = openFileKeystore(places.keys, {
    clock: systemClock,
    ...(passphrase === undefined ? {} : { passphrase }),
  })
  const { logOrigin } = await find()
  const verifiers = logVerifiers(keystore, logOrigin, values.key)
  const { copy, verdict } = await withDatabase(config, (db) =>
    checkLog({
      directory: places.log,
      origin: logOrigin,
      verifiers,
      db,
      onProgress: (done, total) => terminal.progress('Verifying', done, total),
      ...(old === undefined ? {} : { old }),
    }),
  )
  if (!verdict.ok) {
    const place = placeOf(verdict)
    terminal.say(
      `NOT VERIFIED (${verdict.code}): in the copy ${copy === 'disk' ? 'on disk' : 'in the database'}, ${verdict.message}.`,
    )
    if (place !== '') terminal.say(`First bad entry: ${place}`)
    return 1
  }
  terminal.say(`Verified: ${verdict.size} entries on disk and in the database are as they were logged.`)
  terminal.say(`Root ${verdict.root}, signed by the key of the log.`)
  if (verdict.since !== null)
    terminal.say(`Nothing that the kept checkpoint of ${verdict.since} entries covered was changed or removed.`)
  return 0
}
