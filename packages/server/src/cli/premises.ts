// What commands open: the settings, a quiet log, the database alone, or all that the house stands on; each closed again whatever
// happens. What stands above this floor is stated here and handed down by `aboveboard.ts`.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Audit } from '../audit/audit.ts'
import type { BackupFacts, Progress } from '../backup/backup.ts'
import { type Config, readConfig } from '../config/config.ts'
import { type Connection, type Database, openDatabase } from '../db/db.ts'
import { startEmbedded } from '../db/embedded/embedded.ts'
import { openRemote } from '../db/remote/remote.ts'
import type { Replayed as ReplayedDecision } from '../decisions/decisions.ts'
import type { Access } from '../domain/access.ts'
import { type Clock, systemClock } from '../domain/clock.ts'
import { Fatal } from '../domain/problem.ts'
import { type Keys, keystoreAt, openFileKeystore, openKeys } from '../keys/keys.ts'
import { type Log, openLog } from '../log/log.ts'
import type { Replayed } from '../privacy/rights/rights.ts'

/** A PostgreSQL that is ready, reachable as each role. */
export interface Cluster {
  /** Whether the database is empty. */
  readonly fresh: boolean
  as(role: 'owner' | 'app' | 'queue' | 'log'): Connection
  stop(): Promise<void>
}

/** What the house stands on, as far as commands need it. */
export interface Ground {
  readonly clock: Clock
  readonly db: Database
  readonly keys: Keys
  readonly audit: Audit
  close(): Promise<void>
}

/** What a restore works on: the parts of an installation without log and ledger, which come after. */
export interface RestoreGround {
  readonly cluster: Cluster
  readonly keys: Keys
  readonly clock: Clock
}

/** What was taken out of a database that was put back, and what is lost. */
export interface Reconciled extends Replayed {
  /** What the log says happened after the backup, by event: the work itself is lost, that it was done is not. */
  readonly since: ReadonlyMap<string, number>
  /** Key epochs that an older keystore had brought back, and that were destroyed again. */
  readonly epochs: readonly number[]
}

/** Backup and restore, as `restoration.ts` has them. */
export interface Restoration {
  backUp(config: Config, log: Log, about: { readonly path: string; readonly progress: Progress }): Promise<BackupFacts>
  inspect(path: string, ground: Pick<RestoreGround, 'keys'>): Promise<BackupFacts>
  putBack(
    config: Config,
    ground: RestoreGround,
    about: { readonly path: string; readonly facts: BackupFacts; readonly progress: Progress },
  ): Promise<void>
  reconcile(config: Config, log: Log, progress: Progress): Promise<Reconciled>
}

/** The parts of the product that stand above the command line. */
export interface Installation {
  /** Opens what the house stands on; makes it at the first start. */
  openGround(config: Config, log: Log): Promise<Ground>
  /** Opens the house without its doors. */
  openHouse(
    config: Config,
    log: Log,
  ): Promise<{ readonly logKey: string; firstLink(): Promise<string | null>; close(): Promise<void> }>
  readonly restoration: Restoration
  /** Runs a stored decision again. Throws `not-found`. */
  replayDecision(ground: Ground, access: Access, id: string): Promise<ReplayedDecision>
  /** The directory of the migrations. */
  readonly migrations: string
  /** The name of the audit log in its checkpoints. */
  readonly logOrigin: string
}

/** Finds the installation's parts when a command needs them. */
export type Find = () => Promise<Installation>

/** Where the parts of an installation lie under its data directory. */
export function placesOf(config: Config): {
  readonly keys: string
  readonly log: string
  readonly tombstones: string
  readonly postgres: string
} {
  const at = (name: string): string => join(config.dataDir, name)
  return { keys: at('keys'), log: at('log'), tombstones: at('tombstones'), postgres: at('postgres') }
}

/** Whether anything was made here: commands that look must not be the first start. */
export function isSetUp(config: Config): boolean {
  const { keys, postgres } = placesOf(config)
  return keystoreAt(keys) === 'there' && (config.databaseUrl !== undefined || existsSync(postgres))
}

/** Throws `Fatal('not-set-up')` where nothing was made yet. */
export function demandSetUp(config: Config): void {
  if (isSetUp(config)) return
  throw new Fatal(
    'not-set-up',
    'There is no installation in this data directory yet. `aboveboard init` makes one; ABOVEBOARD_DATA_DIR says where.',
  )
}

/** A log for commands: errors to standard error. What a person must know, the command says itself. */
export function quietLog(): Log {
  const write = (line: string): void => {
    if (line.includes('"level":"error"')) process.stderr.write(line)
  }
  return openLog({ write, clock: systemClock })
}

/** The PostgreSQL of the settings: the embedded one, started or shared with a running server, or the operator's own. */
export async function openCluster(config: Config): Promise<Cluster> {
  return config.databaseUrl === undefined
    ? await startEmbedded({ dataDir: config.dataDir, log: () => {} })
    : await openRemote({ url: config.databaseUrl.reveal(), ownerUrl: config.migrationUrl?.reveal() })
}

/** The keystore of the settings. Throws `Fatal` where there is none, or the passphrase is another. */
export function openKeystoreOf(config: Config): Keys {
  const passphrase = config.passphrase?.reveal()
  const how = passphrase === undefined ? { clock: systemClock } : { clock: systemClock, passphrase }
  return openKeys({ keystore: openFileKeystore(placesOf(config).keys, how), clock: systemClock })
}

/** Runs work on the database alone, without keys, log and queue. */
export async function withDatabase<T>(
  config: Config,
  work: (db: Database, cluster: Cluster) => Promise<T>,
): Promise<T> {
  const cluster = await openCluster(config)
  const db = openDatabase(cluster.as('app'), { size: 2, onFault: () => {} })
  try {
    return await work(db, cluster)
  } finally {
    await db.close()
    await cluster.stop()
  }
}

/** Runs work on all that the house of an installation stands on; the installation must be there. */
export async function withGround<T>(find: Find, work: (ground: Ground, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig()
  demandSetUp(config)
  const installation = await find()
  const ground = await installation.openGround(config, quietLog())
  try {
    return await work(ground, config)
  } finally {
    await ground.close()
  }
}
