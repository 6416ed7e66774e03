// Reads the settings, opens the house, opens the doors, and closes them again in order.
import { setTimeout as pause } from 'node:timers/promises'
import { quarantineOf } from './backup/backup.ts'
import { openCluster } from './cluster.ts'
import { type Config, readConfig } from './config/config.ts'
import { systemClock } from './domain/clock.ts'
import { Fatal } from './domain/problem.ts'
import { errorFields, openLog } from './log/log.ts'

const log = openLog({ write: (line) => process.stdout.write(line), clock: systemClock })

function refuse(fault: unknown): never {
  if (fault instanceof Fatal) process.stderr.write(`\nAboveboard does not start (${fault.code}).\n${fault.message}\n\n`)
  else log.error('fatal', errorFields(fault))
  process.exit(1)
}

// The last resort: an error that nobody caught is logged without its words, and the process lives on (S-13).
process.on('uncaughtException', (fault) => log.error('fatal', errorFields(fault)))
process.on('unhandledRejection', (fault) => log.error('fatal', errorFields(fault)))

/** While a database that was put back is not reconciled, only the health of the process is served (L-04). */
async function waitInQuarantine(config: Config): Promise<void> {
  if (quarantineOf(config.dataDir) === null) return
  const { openQuarantineDoor } = await import('./http/quarantine.ts')
  const door = await openQuarantineDoor(config.port, config.listen)
  log.warn('quarantine', { port: config.port })
  process.stderr.write(
    '\n  Aboveboard is in quarantine: a backup was put back and may hold what was erased since.\n  Nothing is served until this has run: aboveboard reconcile\n\n',
  )
  while (quarantineOf(config.dataDir) !== null) await pause(1_000)
  await door.close()
}

try {
  const config = readConfig()
  await waitInQuarantine(config)
  // Making a database takes as long as loading the rest of the product: both at once.
  const cluster = openCluster(config, log)
  cluster.catch(() => undefined)
  const { openHouse } = await import('./house.ts')
  const house = await openHouse(config, log, { cluster })
  const port = await house.door.listen(config.port, config.listen)
  log.info('server-ready', { port })
  const lines = [
    '',
    `  Aboveboard is running at ${config.origin(config.hosts.index)}`,
    ...(config.demo ? [`  Demo shop   ${config.origin(config.hosts.shop)}`] : []),
    `  Desk        ${config.origin(config.hosts.desk)}/desk`,
    `  My data     ${config.origin(config.hosts.portal)}/my-data`,
  ]
  const link = await house.firstLink()
  if (link !== null) lines.push('', '  First sign-in (works once, for 24 hours):', `  ${link}`)
  process.stderr.write(`${lines.join('\n')}\n\n`)

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    house.close().then(
      () => process.exit(0),
      (fault: unknown) => refuse(fault),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} catch (fault) {
  refuse(fault)
}
