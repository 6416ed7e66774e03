// Whole tables out of the database and back into it, by COPY: out of one snapshot while the server works on, and in by the owner of
// the tables in one transaction. Row-level security stays in force for reading, so that each controller's rows are read as its own.
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { Fatal } from '../../domain/problem.ts'
import { type Connection, clientConfig } from '../lease.ts'

/** Where rows come from: a table, and the controller whose rows are meant where the table has one. */
export interface Section {
  readonly table: string
  readonly columns: readonly string[]
  readonly tenant: string | null
}

/** All tables as they were at one instant. */
export interface Snapshot {
  readonly tenants: readonly string[]
  /** How many rows a table has, roughly; for progress only. */
  estimate(table: string): Promise<number>
  /** The first value of a query that the app role may ask of a controller's rows. */
  ask<Value>(text: string, tenant: string | null): Promise<readonly Value[]>
  /** The rows of a section in PostgreSQL's text format, one line a row. `log_pending` is read as the log role. */
  read(section: Section): AsyncIterable<Buffer>
  close(): Promise<void>
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

async function connect(connection: Connection): Promise<Client> {
  const client = new Client(clientConfig(connection, 'copy'))
  client.on('error', () => undefined)
  await client.connect()
  return client
}

const readOnly = 'begin isolation level repeatable read read only'

/** Opens a snapshot: what the app role sees, and the entries that only the log role sees, of the same instant. */
export async function openSnapshot(as: (role: 'app' | 'log') => Connection): Promise<Snapshot> {
  const app = await connect(as('app'))
  let log: Client | undefined
  try {
    await app.query(readOnly)
    const { rows } = await app.query<{ id: string }>('select pg_export_snapshot() as id')
    log = await connect(as('log'))
    await log.query(readOnly)
    await log.query(`set transaction snapshot '${(rows[0]?.id ?? '').replaceAll("'", '')}'`)
    const tenants = await app.query<{ id: string }>('select id from tenant order by id')
    const reader = log
    const see = (tenant: string | null) => app.query("select set_config('app.tenant', $1, true)", [tenant ?? ''])
    return {
      tenants: tenants.rows.map((row) => row.id),
      async estimate(table) {
        const found = await app.query<{ n: number }>(
          'select greatest(reltuples, 0)::int as n from pg_class where oid = $1::regclass',
          [quoted(table)],
        )
        return found.rows[0]?.n ?? 0
      },
      async ask<Value>(text: string, tenant: string | null) {
        await see(tenant)
        const found = await app.query<[Value]>({ text, rowMode: 'array' })
        return found.rows.map(([value]) => value)
      },
      async *read({ table, columns, tenant }) {
        const text = `copy (select ${columns.map(quoted).join(', ')} from ${quoted(table)}) to stdout`
        if (table === 'log_pending') yield* reader.query(copyTo(text))
        else {
          await see(tenant)
          yield* app.query(copyTo(text))
        }
      },
      async close() {
        await Promise.allSettled([app.end(), reader.end()])
      },
    }
  } catch (fault) {
    await Promise.allSettled([app.end(), log?.end()])
    throw fault
  }
}

/** Tables that are emptied and filled again. */
export interface Loader {
  /** Drops every table and routine of ours and every queued job, so that the migrations can begin from nothing. */
  clear(): Promise<void>
  /** Runs `fill` in one transaction; nothing of it stays when it throws. */
  load(fill: (write: (section: Section, rows: AsyncIterable<Buffer>) => Promise<void>) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Opens the loader as the owner of the tables. Throws `Fatal('server-running')` while a server holds `lock`. */
export async function openLoader(as: (role: 'owner' | 'queue') => Connection, lock: number): Promise<Loader> {
  const owner = await connect(as('owner'))
  const { rows } = await owner.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [lock])
  if (rows[0]?.free !== true) {
    await owner.end()
    throw new Fatal('server-running', 'A server is working on this database. Stop it first.')
  }

  async function ours(): Promise<readonly string[]> {
    const found = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' order by 1`,
    )
    return found.rows.map((row) => row.name)
  }

  return {
    async clear() {
      const tables = await ours()
      if (tables.length > 0) await owner.query(`drop table ${tables.join(', ')} cascade`)
      const routines = await owner.query<{ name: string }>(
        `select oid::regprocedure::text as name from pg_proc
          where pronamespace = 'public'::regnamespace and proowner = current_user::regrole`,
      )
      for (const { name } of routines.rows) await owner.query(`drop routine ${name} cascade`)
      const queue = await connect(as('queue'))
      try {
        const found = await queue.query<{ there: boolean }>(`select to_regclass('queue.job') is not null as there`)
        if (found.rows[0]?.there === true) await queue.query('delete from queue.job')
      } finally {
        await queue.end()
      }
    },
    async load(fill) {
      await owner.query('begin')
      try {
        // The owner is bound by row-level security too, and COPY into a table that it binds is refused by PostgreSQL.
        const guarded = await owner.query<{ name: string }>(
          `select oid::regclass::text as name from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity`,
        )
        for (const { name } of guarded.rows) await owner.query(`alter table ${name} no force row level security`)
        await fill(async ({ table, columns }, source) => {
          const into = owner.query(copyFrom(`copy ${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`))
          await pipeline(source, into)
        })
        const counted = await owner.query<{ name: string; column: string; sequence: string }>(
          `select a.attrelid::regclass::text as name, quote_ident(a.attname) as column,
                  pg_get_serial_sequence(a.attrelid::regclass::text, a.attname) as sequence
             from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and a.attidentity <> ''`,
        )
        for (const { name, column, sequence } of counted.rows)
          await owner.query(
            `select setval('${sequence}', (select coalesce(max(${column}), 0) + 1 from ${name}), false)`,
          )
        for (const { name } of guarded.rows) await owner.query(`alter table ${name} force row level security`)
        await owner.query('commit')
      } catch (fault) {
        await owner.query('rollback').catch(() => undefined)
        throw fault
      }
    },
    close: () => owner.end(),
  }
}
