// The command `aboveboard backup`: one signed file with everything in the database, made while the server works on.
import { stat } from 'node:fs/promises'
import { readConfig } from '../config/config.ts'
import { day, instantOf, rfc3339 } from '../domain/clock.ts'
import { backupWindow } from '../keys/keys.ts'
import { type Run, readArguments } from './command.ts'
import { demandSetUp, quietLog } from './premises.ts'
import { table } from './terminal.ts'

export const run: Run = async (args, terminal, find) => {
  const { positionals } = readArguments(args, {}, { least: 1, most: 1 })
  const path = positionals[0] ?? ''
  const config = readConfig()
  demandSetUp(config)
  const { restoration } = await find()
  const progress = (done: number, total: number) => terminal.progress('Rows', done, total)
  const { head, counts } = await restoration.backUp(config, quietLog(), { path, progress })
  const { size } = await stat(path)
  for (const line of table(
    ['Table', 'Rows'],
    counts.filter((one) => one.rows > 0).map((one) => [one.table, one.rows]),
  ))
    terminal.say(line)
  terminal.say()
  terminal.say(`Written: ${(size / 1024 / 1024).toFixed(1)} MiB, as of ${head.madeAt}.`)
  terminal.say(
    `Readable with this keystore until about ${rfc3339(instantOf(head.madeAt) + backupWindow).slice(0, 10)} (${backupWindow / day} days): then its key epochs are destroyed.`,
  )
  terminal.say(
    'Not in it: the keys of epochs (`aboveboard keys export`, kept elsewhere), the folders `log` and `tombstones`',
  )
  terminal.say('(copy them as often as you can: they only grow), and access packages, which are made anew.')
  return 0
}
