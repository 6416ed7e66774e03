// The database that comes with Aboveboard: a real PostgreSQL of our own in the data directory, reached through a Unix socket.
import { chmod, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { Fatal } from '../../domain/problem.ts'
import type { Connection } from '../lease.ts'
import { findAccount } from './account.ts'
import { locatePackage, prepareBinaries } from './binaries.ts'
import { admin, ensureCluster } from './cluster.ts'
import { codeOf, databaseFault, faultFrom } from './faults.ts'
import { prepareRoles, prepareServerRoles, type Role, roles } from './roles.ts'
import { ensureRunning, type ServerPlace, stopServer } from './server.ts'
import { port } from './settings.ts'
import { ensureSocketDir, noteSocketDir, releaseSocketDir } from './socket.ts'

export { type DatabaseFault, databaseFault } from './faults.ts'
export { type Preparation, prepareRoles, type Role, roles } from './roles.ts'

/** Takes an event and its figures; both are from our source, never from data. */
export type DatabaseLog = (event: string, fields?: Readonly<Record<string, string | number | boolean>>) => void

/** What the embedded database needs. */
export interface EmbeddedNeeds {
  /** An absolute path; the database lives in its folder `postgres`. Its own mode is not changed. */
  readonly dataDir: string
  readonly log: DatabaseLog
  /** PostgreSQL settings over ours, as `name=value`; tests switch off durability with them. */
  readonly settings?: readonly string[]
}

/** The running embedded database. */
export interface Embedded {
  /** Directory of the socket; `pg` takes it as `host`. Stays the same while this is open, also over a restart of the server. */
  readonly host: string
  readonly port: number
  readonly database: string
  /** True when the database holds nothing yet: no migration has run. */
  readonly fresh: boolean
  /** False when a running server was taken over. */
  readonly started: boolean
  /** How to connect as a role; `admin` is the superuser, for preparing and for tests. */
  as(role: Role | 'admin', database?: string): Connection
  /** Leaves the server; the last process to leave stops it. Close every pool first: their sessions are ended. */
  stop(): Promise<void>
}

/** Name of the product's database. */
const database = 'aboveboard'

const preparing = 0x70726570

async function prepareDatabase(as: Embedded['as']): Promise<boolean> {
  const server = new Client(as('admin', admin))
  server.on('error', () => undefined)
  await server.connect()
  try {
    // One at a time: PostgreSQL refuses to change one role or one template from two sessions at once.
    await server.query('select pg_advisory_lock($1)', [preparing])
    await prepareServerRoles(server)
    const { rowCount } = await server.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await server.query(`create database ${database} owner ${roles.owner}`)
    const client = new Client(as('admin'))
    client.on('error', () => undefined)
    await client.connect()
    try {
      await prepareRoles(client)
      const { rows } = await client.query<{ fresh: boolean }>(
        `select to_regclass('public.schema_migration') is null as fresh`,
      )
      return rows[0]?.fresh === true
    } finally {
      await client.end()
    }
  } finally {
    await server.end()
  }
}

async function makeHome(dataDir: string): Promise<string> {
  const home = join(dataDir, 'postgres')
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await mkdir(home, { recursive: true })
  await chmod(home, 0o711)
  return home
}

/**
 * Opens the embedded database: makes the cluster on first use (0.6 s), starts the server or takes over the one that runs, prepares
 * database and roles, and restarts the server should it die while this is open. Works as root and as a normal user; several
 * processes may share one data directory. Throws `Fatal` with a `DatabaseFault` as code.
 */
export async function startEmbedded(needs: EmbeddedNeeds): Promise<Embedded> {
  return await open(needs).catch((error: unknown) => {
    // A full or read-only disk can show at any step.
    throw error instanceof Fatal ? error : databaseFault(faultFrom(codeOf(error), 'database-start-failed'))
  })
}

async function open(needs: EmbeddedNeeds): Promise<Embedded> {
  const [root, account, home] = await Promise.all([locatePackage(), findAccount(), makeHome(needs.dataDir)])
  const binaries = await prepareBinaries(root, account, [home, '/var/lib/aboveboard', tmpdir()])
  const cluster = await ensureCluster(home, binaries, account)
  const place: ServerPlace = { home, cluster, binaries, account, extra: needs.settings ?? [] }
  const wanted = await ensureSocketDir(home, account, tmpdir())
  let running = await ensureRunning(place, wanted).catch(async (error: unknown) => {
    await releaseSocketDir(wanted)
    throw error
  })
  const { socketDir: host, started } = running
  await noteSocketDir(home, host, wanted)
  let stopping = false
  const isStopping = (): boolean => stopping
  let restarting: Promise<void> | undefined

  async function restart(): Promise<void> {
    needs.log('database-lost')
    let wait = 50
    while (!isStopping()) {
      try {
        running = await ensureRunning(place, host)
        watch()
        needs.log('database-back', { started: running.started })
        return
      } catch (error) {
        needs.log('database-down', { code: codeOf(error) })
        await pause(wait)
        wait = Math.min(wait * 2, 5_000)
      }
    }
  }
  function watch(): void {
    running.presence.onLost(() => {
      if (!stopping) restarting = restart()
    })
  }
  watch()

  const as: Embedded['as'] = (role, name = database) => ({
    host,
    port,
    database: name,
    user: role === 'admin' ? admin : roles[role],
  })
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    await restarting
    const last = await running.presence.leave().catch(() => false)
    if (last) await stopServer(cluster)
    await running.presence.close()
    if (last) await releaseSocketDir(host)
    needs.log('database-left', { stopped: last })
  }
  try {
    const fresh = await prepareDatabase(as)
    needs.log('database-ready', { started, fresh })
    return { host, port, database, fresh, started, as, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
