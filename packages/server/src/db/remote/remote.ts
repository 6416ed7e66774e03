// A PostgreSQL of the operator's own, by URL. One login may stand for all roles; each connection then takes the role it needs.
import { Client } from 'pg'
import { Fatal } from '../../domain/problem.ts'
import { prepareRoles, type Role, roles } from '../embedded/embedded.ts'
import type { Connection } from '../lease.ts'

/** The parts of a `postgres://` address. Throws `Fatal('database-url-invalid')`; the address is not repeated, it holds a password. */
export function readUrl(address: string): Connection {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    throw new Fatal(
      'database-url-invalid',
      'ABOVEBOARD_DATABASE_URL is not an address of the form postgres://user:password@host:5432/name',
    )
  }
  if (!/^postgres(?:ql)?:$/.test(url.protocol))
    throw new Fatal('database-url-invalid', 'ABOVEBOARD_DATABASE_URL must begin with postgres://')
  const local = ['localhost', '127.0.0.1', '[::1]', ''].includes(url.hostname)
  const socket = url.searchParams.get('host')
  return {
    host: socket ?? url.hostname,
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    // S-23: a database elsewhere is reached with its certificate checked, or not at all.
    ...(local || socket !== null ? {} : { ssl: { rejectUnauthorized: true as const } }),
  }
}

/** Prepares roles and says whether the database is empty. Throws `Fatal` naming the SQL that a database administrator must run. */
export async function openRemote(needs: {
  readonly url: string
  readonly ownerUrl: string | undefined
}): Promise<{ readonly fresh: boolean; as(role: Role): Connection; stop(): Promise<void> }> {
  const app = readUrl(needs.url)
  const owner = needs.ownerUrl === undefined ? app : readUrl(needs.ownerUrl)
  const client = new Client({ ...owner })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch {
    throw new Fatal(
      'database-not-responding',
      'The database does not answer at the address of ABOVEBOARD_DATABASE_URL (or ABOVEBOARD_MIGRATION_URL).',
    )
  }
  try {
    const { missing } = await prepareRoles(client, app.user)
    if (missing.length > 0)
      throw new Fatal(
        'database-roles-missing',
        `The database needs these statements, run by an administrator:\n${missing.map((line) => `  ${line};`).join('\n')}`,
      )
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('public.schema_migration') is not null as there",
    )
    return {
      fresh: rows[0]?.there !== true,
      as(role) {
        const connection = role === 'owner' ? owner : app
        return connection.user === roles[role] ? connection : { ...connection, options: `-c role=${roles[role]}` }
      },
      stop: async () => undefined,
    }
  } finally {
    await client.end()
  }
}
