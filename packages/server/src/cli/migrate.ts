// The command `aboveboard migrate`: brings the schema forward, for operators who do it before they start the new version.
import { readConfig } from '../config/config.ts'
import { migrate } from '../db/migrate/migrate.ts'
import { systemClock } from '../domain/clock.ts'
import { type Run, readArguments } from './command.ts'
import { demandSetUp, openCluster } from './premises.ts'

export const run: Run = async (args, terminal, find) => {
  readArguments(args, {})
  const config = readConfig()
  demandSetUp(config)
  const { migrations } = await find()
  const cluster = await openCluster(config)
  try {
    const applied = await migrate({
      connection: cluster.as('owner'),
      directory: migrations,
      clock: systemClock,
      onApplied: (name) => terminal.say(`Applied ${name}`),
    })
    if (applied.length === 0) terminal.say('Nothing to do: the schema is up to date.')
    return 0
  } finally {
    await cluster.stop()
  }
}
