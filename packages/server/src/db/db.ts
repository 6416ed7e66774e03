// The database, opened for one access at a time: no statement runs for nobody. SQL stands in files ending `.sql.ts`.
import { CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely'
import type { PoolClient, QueryResultRow } from 'pg'
import type { Access } from '../domain/access.ts'
import type { TenantId } from '../domain/ids.ts'
import type { Stored } from '../map/map.ts'
import { type Announce, openAnnouncer } from './announcer.ts'
import { channel } from './bus/bus.ts'
import { asProblem } from './faults.ts'
import { openGather } from './gather.ts'
import { type Connection, openLeases } from './lease.ts'

export { type Bus, type BusNote, channel, openBus } from './bus/bus.ts'
export { type Drift, findDrift } from './drift.sql.ts'
export { isDuplicate } from './faults.ts'
export { type Connection, clientConfig } from './lease.ts'
export { notify } from './notify.sql.ts'
export type { Sql } from './sql.ts'

/** The database as one tenant sees it. */
export interface TenantDb {
  readonly tenant: TenantId
  /** Typed statements; each one is a transaction of its own. */
  readonly sql: Kysely<Stored>
  /** Several statements that happen together or not at all. */
  transaction<T>(run: (sql: Transaction<Stored>) => Promise<T>): Promise<T>
  /** One prepared statement in one round trip, for the hot path. `name` must be unique to the text. */
  prepared<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>
  /**
   * The same for many who ask at the same moment: `$1` is the tenant, each further parameter an array with one value of each who
   * asks, and `asked` in a row says whose it is, from 1. All of a group succeed or fail together.
   */
  together<Row extends Asked>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>
}

/** A row of the answer to several at once. */
export interface Asked extends QueryResultRow {
  readonly asked: number
}

export interface Database {
  /** The database for an access. */
  as(access: Access): TenantDb
  /** The database without a tenant: row-level security shows controllers and sites only. */
  readonly open: Kysely<Stored>
  /** Tells all nodes that something changed, a moment after its commit. */
  readonly announce: Announce
  /** How many requests wait for a connection. */
  readonly waiting: number
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

/**
 * How many go together: enough that one statement costs each of them little, few enough that none waits long; while the database works
 * on one group, we make the next.
 */
const groups = { atOnce: 2, most: 64 }

/** Opens the database as the app role. Faults come out as problems without PostgreSQL's words. */
export function openDatabase(
  connection: Connection,
  options: { readonly size?: number; readonly onFault: () => void },
): Database {
  const leases = openLeases(connection, { size: options.size ?? 10, onFault: options.onFault })
  // Owned by `kyselyOf`: one typed face per tenant; it holds no connection.
  const faces = new Map<string, Kysely<Stored>>()

  function kyselyOf(tenant: TenantId | null): Kysely<Stored> {
    const known = faces.get(tenant ?? '')
    if (known !== undefined) return known
    const face = new Kysely<Stored>({
      dialect: new PostgresDialect({ pool: { connect: () => leases.lend(tenant), end: async () => {}, options: {} } }),
    })
    faces.set(tenant ?? '', face)
    return face
  }

  async function lent<T>(tenant: TenantId | null, run: (client: PoolClient) => Promise<T>): Promise<T> {
    let client: PoolClient
    try {
      client = await leases.lend(tenant)
    } catch (fault) {
      throw asProblem(fault)
    }
    let broken = false
    try {
      return await run(client)
    } catch (fault) {
      const problem = asProblem(fault)
      broken = problem !== fault
      throw problem
    } finally {
      client.release(broken)
    }
  }

  const prepared = <Row extends QueryResultRow>(
    tenant: TenantId,
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> =>
    lent(tenant, async (client) => (await client.query<Row>({ name, text, values: [...values] })).rows)

  // Owned by `gathered`: who asks the same of one tenant's database at this moment.
  const gathers = new Map<string, (values: readonly unknown[]) => Promise<Asked[]>>()

  function gathered(tenant: TenantId, name: string, text: string): (values: readonly unknown[]) => Promise<Asked[]> {
    const key = `${tenant} ${name}`
    const known = gathers.get(key)
    if (known !== undefined) return known
    const fresh = openGather<readonly unknown[], Asked[]>(async (group) => {
      const columns = (group[0] ?? []).map((_, column) => group.map((values) => values[column]))
      const answers = group.map((): Asked[] => [])
      for (const row of await prepared<Asked>(tenant, name, text, [tenant, ...columns]))
        answers[row.asked - 1]?.push(row)
      return answers
    }, groups)
    gathers.set(key, fresh)
    return fresh
  }

  const announcer = openAnnouncer(async (notes) => {
    await lent(null, (client) =>
      client.query({
        name: 'announce',
        text: 'select pg_notify($1, note) from unnest($2::text[]) as note',
        values: [channel, notes],
      }),
    )
  }, options.onFault)

  return {
    announce: announcer.announce,
    as: ({ tenant }) => ({
      tenant,
      sql: kyselyOf(tenant),
      transaction: (run) =>
        kyselyOf(tenant)
          .transaction()
          .execute(run)
          .catch((fault: unknown) => Promise.reject(asProblem(fault))),
      prepared: (name, text, values) => prepared(tenant, name, text, values),
      together: (name, text, values) => gathered(tenant, name, text)(values) as Promise<never[]>,
    }),
    open: kyselyOf(null),
    get waiting() {
      return leases.waiting
    },
    async ping() {
      await lent(null, (client) => client.query('select 1'))
    },
    async close() {
      await announcer.close()
      await leases.close()
    },
  }
}

/** A statement written as SQL, for the few that read better so. */
export function rawSql<Row>(text: string, values: readonly unknown[]): CompiledQuery<Row> {
  return CompiledQuery.raw(text, [...values])
}
