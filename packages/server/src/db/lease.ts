// A pool whose connections each carry one tenant: row-level security reads it from the session, so a statement without a
// tenant sees nothing, and a single statement is a whole transaction (one round trip).
import { type Client, Pool, type PoolClient, type PoolConfig, types } from 'pg'
import type { TenantId } from '../domain/ids.ts'

/** Where a database is: a socket folder or host, and the role that connects. */
export interface Connection {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password?: string
  /** Server options, for example `-c role=aboveboard_app` where one login stands for several roles. */
  readonly options?: string
  /** Certificate checking for a remote database (S-23). */
  readonly ssl?: { readonly rejectUnauthorized: true; readonly ca?: string }
}

/** How values come back: `bigint` as number (our counters stay below 2^53); everything else as pg does it. */
const parsers: NonNullable<PoolConfig['types']> = {
  getTypeParser: (oid, format) => (oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format)),
}

/** The settings of a pg client for a connection. */
export function clientConfig(connection: Connection, name: string): PoolConfig {
  const { host, port, database, user, password, options, ssl } = connection
  return {
    host,
    port,
    database,
    user,
    ...(password === undefined ? {} : { password }),
    ...(options === undefined ? {} : { options }),
    ...(ssl === undefined ? {} : { ssl }),
    types: parsers,
    application_name: `aboveboard-${name}`,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  }
}

/** Connections lent to one tenant at a time. */
export interface Leases {
  /** A connection on which `app.tenant` is the given tenant; `null` for statements that may see no tenant's rows. */
  lend(tenant: TenantId | null): Promise<PoolClient>
  readonly waiting: number
  close(): Promise<void>
}

/** Opens a pool. `onFault` hears of lost connections; without a listener a restart of the database would end the process. */
export function openLeases(
  connection: Connection,
  options: { readonly size: number; readonly onFault: () => void },
): Leases {
  const pool = new Pool({ ...clientConfig(connection, 'app'), max: options.size, idleTimeoutMillis: 60_000 })
  pool.on('error', options.onFault)
  pool.on('connect', (client: Client) => client.on('error', options.onFault))
  // Owned by `lend`: the tenant last set on each connection. A connection that is thrown away takes its entry along.
  const tenants = new WeakMap<PoolClient, string>()

  return {
    async lend(tenant) {
      const client = await pool.connect()
      const wanted = tenant ?? ''
      if (tenants.get(client) !== wanted) {
        try {
          tenants.delete(client)
          await client.query("select set_config('app.tenant', $1, false)", [wanted])
          tenants.set(client, wanted)
        } catch (fault) {
          client.release(true)
          throw fault
        }
      }
      return client
    },
    get waiting() {
      return pool.waitingCount
    },
    close: () => pool.end(),
  }
}
