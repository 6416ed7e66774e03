// The command `aboveboard restore`: reads a backup whole and checks it before anything is touched, puts it back, and takes out of it
// what was erased or withdrawn since. Cut off at any point it leaves an installation that serves nothing.
import { existsSync } from 'node:fs'
import { readConfig } from '../config/config.ts'
import { systemClock } from '../domain/clock.ts'
import { Fatal } from '../domain/problem.ts'
import { type Run, readArguments } from './command.ts'
import { openCluster, openKeystoreOf, placesOf, quietLog } from './premises.ts'
import { report } from './reconcile.ts'
import { table } from './terminal.ts'

export const run: Run = async (args, terminal, find) => {
  const { values, positionals } = readArguments(
    args,
    { check: { type: 'boolean' }, replace: { type: 'boolean' } },
    { least: 1, most: 1 },
  )
  const path = positionals[0] ?? ''
  const config = readConfig()
  const { restoration } = await find()
  const keys = openKeystoreOf(config)
  terminal.tell('Reading the backup …')
  const facts = await restoration.inspect(path, { keys })
  const rows = facts.counts.filter((one) => one.rows > 0).map((one) => [one.table, one.rows] as const)
  for (const line of table(['Table', 'Rows'], rows)) terminal.say(line)
  terminal.say()
  terminal.say(
    `A whole backup of ${facts.head.madeAt}, signed by this installation, by version ${facts.head.software}.`,
  )
  if (values.check === true) return 0
  const places = placesOf(config)
  for (const [part, place] of [
    ['log', places.log],
    ['tombstones', places.tombstones],
  ] as const)
    if (!existsSync(place))
      throw new Fatal(
        `${part}-missing`,
        `The folder ${part} is not in the data directory. Put its newest copy there first: without it nobody can say what happened after the backup.`,
      )
  const cluster = await openCluster(config)
  try {
    if (!cluster.fresh && values.replace !== true) {
      terminal.tell(
        'There is a database already. What happened in it after the backup would be lost. If you mean it: --replace',
      )
      return 1
    }
    const progress = (done: number, total: number) => terminal.progress('Rows', done, total)
    await restoration.putBack(config, { cluster, keys, clock: systemClock }, { path, facts, progress })
  } finally {
    await cluster.stop()
  }
  terminal.say('Put back. It is in quarantine until what was erased since is out of it again …')
  terminal.say()
  report(
    await restoration.reconcile(config, quietLog(), (at, total) => terminal.progress('Ledger', at, total)),
    terminal,
  )
  terminal.say('\nThe quarantine is over: the server may start.')
  return 0
}
