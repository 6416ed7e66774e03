// The command `aboveboard doctor`: looks at everything that an installation needs, changes nothing, and says what to do. Exit code 1 if anything
// must be put right.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, readConfig } from '../config/config.ts'
import { openDatabase } from '../db/db.ts'
import { startEmbedded } from '../db/embedded/embedded.ts'
import { type Clock, systemClock } from '../domain/clock.ts'
import { Fatal } from '../domain/problem.ts'
import type { Keystore } from '../keys/keys.ts'
import { errorFields } from '../log/log.ts'
import { bad, type Finding, good } from './checks/check.ts'
import { readServerFacts } from './checks/database.sql.ts'
import { checkPairing, checkQueue, checkSchema, checkServer } from './checks/database.ts'
import { checkClock, checkKeyFiles, checkKeystore } from './checks/keystore.ts'
import { checkDataDirectory, checkDisk, checkNode, checkOpenFiles, checkPort } from './checks/machine.ts'
import { type Run, readArguments } from './command.ts'
import { checkLog, logVerifiers, placeOf } from './log-check.ts'
import { type Installation, isSetUp, openCluster, placesOf } from './premises.ts'
import type { Terminal } from './terminal.ts'

const marks = { good: '✓', warning: '!', bad: '✗' } as const

/** A finding about a part that could not even be looked at. */
function broken(about: string, fault: unknown): Finding {
  if (fault instanceof Fatal) return bad(about, fault.code, fault.message)
  const { name, code } = errorFields(fault)
  return bad(about, 'does not answer', `Look at its log (${code ?? name}).`)
}

/** Whether the PostgreSQL that ships with us runs here, tried in a place that goes away. */
async function tryEmbedded(): Promise<Finding> {
  const directory = await mkdtemp(join(tmpdir(), 'aboveboard-doctor-'))
  try {
    await (await startEmbedded({ dataDir: directory, log: () => {} })).stop()
    return good('Embedded PostgreSQL', 'its programs run here')
  } catch (fault) {
    return broken('Embedded PostgreSQL', fault)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function lookAtDatabase(
  config: Config,
  installation: Installation,
  keystore: Keystore | undefined,
  clock: Clock,
  found: (finding: Finding) => void,
): Promise<{ readonly isRunning: boolean }> {
  const cluster = await openCluster(config)
  const db = openDatabase(cluster.as('app'), { size: 1, onFault: () => {} })
  try {
    const facts = await readServerFacts(db)
    for (const finding of facts === undefined ? [] : checkServer(facts, clock)) found(finding)
    const isRunning = (facts?.others ?? 0) > 0
    for (const finding of await checkSchema(db, cluster, installation.migrations)) found(finding)
    found(await checkQueue(cluster, clock, isRunning))
    if (keystore !== undefined) {
      found(await checkPairing(db, keystore, clock))
      const { copy, verdict } = await checkLog({
        directory: placesOf(config).log,
        origin: installation.logOrigin,
        verifiers: logVerifiers(keystore, installation.logOrigin),
        db,
      })
      found(
        verdict.ok
          ? good('Audit log', `${verdict.size} entries, verified`)
          : bad(
              'Audit log',
              `${verdict.code} in the copy ${copy === 'disk' ? 'on disk' : 'in the database'}${placeOf(verdict) === '' ? '' : `, ${placeOf(verdict)}`}`,
              'Somebody changed the log, or one copy is older than the other. Keep both, and run: aboveboard log verify',
            ),
      )
    }
    return { isRunning }
  } finally {
    await db.close()
    await cluster.stop()
  }
}

async function lookAt(
  config: Config,
  installation: Installation,
  clock: Clock,
  found: (finding: Finding) => void,
): Promise<void> {
  found(checkNode())
  found(await checkDataDirectory(config))
  found(await checkDisk(config))
  found(checkOpenFiles())
  const { keys } = placesOf(config)
  const { finding, keystore } = checkKeystore(keys, config.passphrase?.reveal(), clock)
  found(finding)
  if (keystore !== undefined) {
    found(await checkKeyFiles(keys))
    found(checkClock(keystore, clock))
  }
  let isRunning = false
  if (isSetUp(config)) {
    try {
      ;({ isRunning } = await lookAtDatabase(config, installation, keystore, clock, found))
    } catch (fault) {
      found(broken('Database', fault))
    }
  } else if (config.databaseUrl === undefined) found(await tryEmbedded())
  found(await checkPort(config, isRunning))
}

function show(terminal: Terminal, { about, state, says, advice }: Finding): void {
  terminal.say(`${marks[state]} ${about.padEnd(22)} ${says}`)
  if (advice !== undefined) terminal.say(`  ${' '.repeat(22)} → ${advice}`)
}

export const run: Run = async (args, terminal, find) => {
  readArguments(args, {})
  let config: Config
  try {
    config = readConfig()
  } catch (fault) {
    if (!(fault instanceof Fatal)) throw fault
    show(terminal, bad('Settings', fault.code, fault.message))
    return 1
  }
  const findings: Finding[] = []
  await lookAt(config, await find(), systemClock, (finding) => {
    findings.push(finding)
    show(terminal, finding)
  })
  const count = (state: Finding['state']): number => findings.filter((one) => one.state === state).length
  terminal.say()
  terminal.say(`${count('good')} good, ${count('warning')} to know, ${count('bad')} to put right.`)
  return count('bad') === 0 ? 0 : 1
}
