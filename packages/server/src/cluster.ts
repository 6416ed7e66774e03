// The PostgreSQL below everything else. Little is needed to open it, so that it can be made while the rest of the product is loaded.
import { mkdirSync } from 'node:fs'
import { assertServing } from './backup/backup.ts'
import type { Config } from './config/config.ts'
import type { Connection } from './db/db.ts'
import { startEmbedded } from './db/embedded/embedded.ts'
import { openRemote } from './db/remote/remote.ts'
import type { Log } from './log/log.ts'

/** A PostgreSQL that is ready: roles prepared, reachable as each of them. */
export interface Cluster {
  readonly fresh: boolean
  as(role: 'owner' | 'app' | 'queue' | 'log'): Connection
  stop(): Promise<void>
}

/** A line of the embedded database, where the log's table has it. */
function databaseLine(
  log: Log,
  event: string,
  fields: Readonly<Record<string, string | number | boolean>> | undefined,
): void {
  if (event === 'database-ready')
    log.info(event, { fresh: fields?.['fresh'] === true, started: fields?.['started'] === true })
  else if (event === 'database-lost' || event === 'database-down')
    log.warn(event, { code: String(fields?.['code'] ?? event) })
}

/** Opens the database of the settings. Throws `Fatal` with advice; in quarantine unless a restore is declared. */
export async function openCluster(config: Config, log: Log, restored = false): Promise<Cluster> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  if (!restored) assertServing(config.dataDir)
  return config.databaseUrl === undefined
    ? await startEmbedded({ dataDir: config.dataDir, log: (event, fields) => databaseLine(log, event, fields) })
    : await openRemote({ url: config.databaseUrl.reveal(), ownerUrl: config.migrationUrl?.reveal() })
}
