// The four roles of the database and what each may do (S-17), as a table of facts: what must hold, how to ask, how to make it so.
import type { ClientBase } from 'pg'

/** The roles, by what they are for. None is a superuser, none may create roles or databases, none may pass row-level security. */
export const roles = {
  /** Owns the schema and its tables; runs migrations. */
  owner: 'aboveboard_owner',
  /** Runs the server; owns nothing. */
  app: 'aboveboard_app',
  /** Owns the schema `queue` and nothing else: the job library creates tables while it runs. */
  queue: 'aboveboard_queue',
  /** The leader that numbers and signs the log. */
  log: 'aboveboard_log',
} as const

/** What a role is for. */
export type Role = keyof typeof roles

interface Fact {
  /** A query with one boolean, `holds`. */
  readonly ask: string
  readonly make: string
}

const attributes = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls'

/** Facts about the whole server. */
const roleFacts: readonly Fact[] = Object.values(roles).flatMap((role) => [
  {
    ask: `select exists (select from pg_roles where rolname = '${role}') as holds`,
    make: `create role ${role} ${attributes}`,
  },
  {
    ask: `select exists (select from pg_roles where rolname = '${role}' and rolcanlogin and not (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)) as holds`,
    make: `alter role ${role} ${attributes}`,
  },
])

const asIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`
const asLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Facts about one database. */
function databaseFacts(database: string, login: string | undefined, version: number): readonly Fact[] {
  const name = asIdentifier(database)
  const granted = (role: string, right: string): string =>
    `select has_database_privilege('${role}', current_database(), '${right}') as holds`
  const facts: Fact[] = Object.values(roles).map((role) => ({
    ask: granted(role, 'connect'),
    make: `grant connect on database ${name} to ${role}`,
  }))
  facts.push(
    { ask: granted(roles.owner, 'create'), make: `grant create on database ${name} to ${roles.owner}` },
    {
      ask: `select has_schema_privilege('${roles.owner}', 'public', 'create') as holds`,
      make: `grant usage, create on schema public to ${roles.owner}`,
    },
    // Temporary tables and tables beside ours would escape the data map.
    {
      ask: `select not has_database_privilege('${roles.app}', current_database(), 'temporary') as holds`,
      make: `revoke temporary on database ${name} from public`,
    },
    {
      ask: `select not has_schema_privilege('${roles.app}', 'public', 'create') as holds`,
      make: 'revoke create on schema public from public',
    },
    {
      ask: `select pg_has_role(current_user, '${roles.queue}', 'member') or exists (select from pg_namespace where nspname = 'queue') as holds`,
      make: `grant ${roles.queue} to current_user`,
    },
    {
      ask: `select exists (select from pg_namespace where nspname = 'queue' and nspowner = '${roles.queue}'::regrole) as holds`,
      make: `create schema queue authorization ${roles.queue}`,
    },
  )
  if (login !== undefined && !Object.values<string>(roles).includes(login)) {
    // The operator's own login acts as the app, and changes into the other two roles where it needs them. From version 16 it can
    // do so without holding their rights all the time.
    const only = version >= 160_000 ? ' with inherit false' : ''
    for (const role of [roles.app, roles.queue, roles.log]) {
      facts.push({
        ask: `select pg_has_role(${asLiteral(login)}, '${role}', 'member') as holds`,
        make: `grant ${role} to ${asIdentifier(login)}${role === roles.app ? '' : only}`,
      })
    }
  }
  return facts
}

async function settle(client: ClientBase, facts: readonly Fact[]): Promise<string[]> {
  const holds = async (fact: Fact): Promise<boolean> => {
    // Asking about a role or database right of an absent role is an error: then it does not hold.
    const answer = await client.query<{ holds: boolean }>(fact.ask).catch(() => undefined)
    return answer?.rows[0]?.holds === true
  }
  const missing: string[] = []
  for (const fact of facts) {
    if (await holds(fact)) continue
    // Two starters may make the same thing at once; what counts is whether it holds afterwards.
    await client.query(fact.make).catch(() => undefined)
    if (!(await holds(fact))) missing.push(`${fact.make};`)
  }
  return missing
}

/** Makes the roles of the server. Returns the statements that this client was not allowed to run. */
export async function prepareServerRoles(client: ClientBase): Promise<readonly string[]> {
  return await settle(client, roleFacts)
}

/** What an administrator's connection could not do. */
export interface Preparation {
  /** SQL statements for a database administrator to run, in order; empty when everything holds. */
  readonly missing: readonly string[]
}

/**
 * Prepares the database that the client is connected to: roles, rights, the schema of the queue. Creates what the client may create
 * and says what is left, statement by statement. Harmless to repeat. `login` is the role in `ABOVEBOARD_DATABASE_URL`. Not to be
 * called inside a transaction.
 */
export async function prepareRoles(client: ClientBase, login?: string): Promise<Preparation> {
  const { rows } = await client.query<{ database: string; version: number }>(
    `select current_database() as database, current_setting('server_version_num')::int as version`,
  )
  const at = rows[0]
  if (!at) return { missing: [] }
  const server = await settle(client, roleFacts)
  return { missing: [...server, ...(await settle(client, databaseFacts(at.database, login, at.version)))] }
}
