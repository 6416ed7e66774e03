// What the house stands on: data directory, PostgreSQL, keystore and log, made once at the first start and checked at every other.
// Nothing that is missing is ever made anew silently (S-06, CR-12, F-12).
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAuditLog, type Leader, openLeader } from './audit/audit.ts'
import { type Cluster, openCluster } from './cluster.ts'
import type { Config } from './config/config.ts'
import { type Bus, type Database, findDrift, openBus, openDatabase } from './db/db.ts'
import { migrate } from './db/migrate/migrate.ts'
import { openQueue, type Queue } from './db/queue/queue.ts'
import { systemAccess } from './domain/access.ts'
import { type Clock, settableClock, systemClock } from './domain/clock.ts'
import { Fatal } from './domain/problem.ts'
import { createFileKeystore, findLiveEpochs, type Keys, keystoreAt, openFileKeystore, openKeys } from './keys/keys.ts'
import { errorFields, type Log } from './log/log.ts'
import { tables } from './map/map.ts'
import { findNewestStone, openTombstones, returnedEpochs, type Tombstones } from './privacy/tombstones/tombstones.ts'
import { findSites } from './tenants/tenants.ts'

/** The open foundation. */
export interface Foundation {
  readonly clock: Clock
  readonly db: Database
  readonly bus: Bus
  readonly queue: Queue
  readonly keys: Keys
  readonly leader: Leader
  readonly tombstones: Tombstones
  readonly paths: { readonly files: string; readonly log: string; readonly tombstones: string; readonly data: string }
  readonly cluster: Cluster
  close(): Promise<void>
}

export const migrations: string = fileURLToPath(new URL('../migrations', import.meta.url))

/** The name of the log in every checkpoint, for ever: the public host at the first start would change, so it is a fixed word. */
export const logOrigin = 'aboveboard.local/audit'

/** The log and the keystore are made together with the empty database, or not at all. */
async function openKeystore(
  config: Config,
  clock: Clock,
  fresh: boolean,
  directories: { readonly keys: string; readonly log: string },
): Promise<Keys> {
  const passphrase = config.passphrase?.reveal()
  const how = passphrase === undefined ? { clock } : { clock, passphrase }
  if (!fresh || keystoreAt(directories.keys) === 'there') {
    const keys = openKeys({ keystore: openFileKeystore(directories.keys, how), clock })
    if (fresh) await createAuditLog(directories.log, logOrigin, keys).catch(() => undefined)
    return keys
  }
  const keys = openKeys({ keystore: createFileKeystore(directories.keys, how), clock })
  await createAuditLog(directories.log, logOrigin, keys)
  return keys
}

/** Refuses to go on when keystore and database do not belong together. */
async function checkEpochs(db: Database, keys: Keys): Promise<void> {
  const live = new Set<number>()
  for (const { tenant } of await findSites(db.open)) {
    for (const epoch of await findLiveEpochs(db.as(systemAccess(tenant, 'start')).sql)) live.add(epoch)
  }
  keys.checkEpochs(live)
}

/** Refuses a keystore that still has what the ledger knows as destroyed. */
function checkReturned(tombstones: Tombstones, keys: Keys): void {
  const returned = returnedEpochs(tombstones, keys)
  if (returned.length === 0) return
  throw new Fatal(
    'keystore-older',
    `This keystore is an older copy: it still has the key epochs ${returned.join(', ')}, which were destroyed. Put its newest copy back, or destroy them again with: aboveboard reconcile`,
  )
}

/** How the foundation is opened when somebody declared that an older database was put back. */
export interface Restored {
  /** Hears of every entry of the log that the database did not know any more. */
  readonly onEntry: (leaf: Uint8Array) => void
}

/**
 * Opens the foundation, on a cluster that is being opened already or on one of its own. Throws `Fatal` with advice when it must not be
 * built upon; in quarantine only to who declares the restore.
 */
export async function openFoundation(
  config: Config,
  log: Log,
  restored?: Restored,
  ready?: Promise<Cluster>,
): Promise<Foundation> {
  const clock = config.clock === undefined ? systemClock : settableClock(config.clock)
  const paths = {
    data: config.dataDir,
    keys: join(config.dataDir, 'keys'),
    log: join(config.dataDir, 'log'),
    files: join(config.dataDir, 'files'),
    tombstones: join(config.dataDir, 'tombstones'),
  }
  const cluster = await (ready ?? openCluster(config, log, restored !== undefined))
  const undo: (() => Promise<void>)[] = [() => cluster.stop()]
  const close = async () => {
    for (const step of undo.reverse()) await step().catch((fault: unknown) => log.warn('fatal', errorFields(fault)))
  }
  try {
    const keys = await openKeystore(config, clock, cluster.fresh, paths)
    await migrate({
      connection: cluster.as('owner'),
      directory: migrations,
      clock,
      onApplied: () => log.info('migrated', { count: 1 }),
    })
    const db = openDatabase(cluster.as('app'), { size: 16, onFault: () => log.warn('database-fault', { count: 1 }) })
    undo.push(() => db.close())
    const drift = await findDrift(db.open as never, tables)
    if (drift.length > 0)
      throw new Fatal('map-drift', `The database differs from the data map:\n  ${drift.join('\n  ')}`)
    await checkEpochs(db, keys)
    const leader = await openLeader({
      connection: cluster.as('log'),
      directory: paths.log,
      origin: logOrigin,
      keys,
      onFault: (code) => log.warn('log-fault', { code }),
      ...(restored === undefined ? {} : { onReturned: restored.onEntry }),
    })
    undo.push(() => leader.close())
    const tombstones = await openTombstones({
      directory: paths.tombstones,
      keys,
      clock,
      newest: await findNewestStone(db.open),
    })
    if (restored === undefined) checkReturned(tombstones, keys)
    const bus = await openBus(cluster.as('app'))
    undo.push(() => bus.close())
    const queue = await openQueue({
      connection: cluster.as('queue'),
      log: (_, fields) => log.warn('queue-fault', fields['code'] === undefined ? {} : { code: fields['code'] }),
      onProblem: ({ queue: part, code, attempt, error }) =>
        log.warn('job-failed', { part, attempt, ...errorFields(error), code }),
    })
    undo.push(() => queue.stop())
    return { clock, db, bus, queue, keys, leader, tombstones, paths, cluster, close }
  } catch (fault) {
    await close()
    throw fault
  }
}
