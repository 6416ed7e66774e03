// Rights in the database, made by an administrator of any strength: what cannot be made is said, statement by statement (S-17).
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Client } from 'pg'
import { newId } from '../../domain/ids.ts'
import { prepareRoles, roles } from './roles.ts'
import { openTestServer } from './template.ts'

interface SetUp {
  readonly admin: Client
  readonly database: string
  /** Connects as a role. */
  readonly connect: (user: string, database?: string) => Promise<Client>
}

/** A database as an operator would have it: empty, owned by `owner`, with a login of its own. */
async function setUp(t: TestContext, attributes: string): Promise<SetUp & { readonly login: string }> {
  const server = await openTestServer()
  const open: Client[] = []
  const connect = async (user: string, name: string): Promise<Client> => {
    const client = new Client({ ...server.as('admin', name), user })
    client.on('error', () => undefined)
    await client.connect()
    open.push(client)
    return client
  }
  const unique = newId().replaceAll('-', '')
  const database = `test_${unique}`
  const login = `operator_${unique}`
  const admin = await connect('postgres', 'postgres')
  await admin.query(`create role ${login} login ${attributes}`)
  await admin.query(`create database ${database} owner ${login}`)
  t.after(async () => {
    for (const client of open.slice(1)) await client.end()
    await admin.query(`drop database ${database} with (force)`)
    for (const role of Object.values(roles)) await admin.query(`revoke ${role} from ${login} cascade`)
    await admin.query(`drop role ${login}`)
    await admin.end()
    await server.stop()
  })
  return { admin, database, login, connect: (user, name = database) => connect(user, name) }
}

test('S-17: a database owner who may create roles prepares everything; again, and nothing changes', async (t) => {
  const { admin, connect, login } = await setUp(t, 'createrole')
  // The roles exist on this shared server; as their maker the operator would administer them.
  for (const role of Object.values(roles)) await admin.query(`grant ${role} to ${login} with admin option`)
  const operator = await connect(login)
  assert.deepEqual(await prepareRoles(operator), { missing: [] })
  assert.deepEqual(await prepareRoles(operator), { missing: [] })
  const owner = await connect(roles.owner)
  await owner.query('create table mine (n int)')
  const app = await connect(roles.app)
  for (const statement of [
    'create table other (n int)',
    'create temporary table other (n int)',
    'create table queue.other (n int)',
  ]) {
    await assert.rejects(app.query(statement), { code: '42501' }, statement)
  }
  const queue = await connect(roles.queue)
  await queue.query('create table queue.works (n int)')
  await assert.rejects(queue.query('create table public.other (n int)'), { code: '42501' })
  await assert.rejects(queue.query('select from mine'), { code: '42501' })
})

test('S-17: an administrator without rights is told exactly what to have run, and that suffices', async (t) => {
  const { connect, database, login, admin } = await setUp(t, 'nocreaterole')
  await admin.query(`alter database ${database} owner to postgres`)
  await admin.query(`revoke ${roles.queue} from ${login}`)
  const operator = await connect(login)
  const { missing } = await prepareRoles(operator, login)
  assert.deepEqual(missing, [
    `grant create on database "${database}" to aboveboard_owner;`,
    'grant usage, create on schema public to aboveboard_owner;',
    `revoke temporary on database "${database}" from public;`,
    'grant aboveboard_queue to current_user;',
    'create schema queue authorization aboveboard_queue;',
    `grant aboveboard_app to "${login}";`,
    `grant aboveboard_queue to "${login}" with inherit false;`,
    `grant aboveboard_log to "${login}" with inherit false;`,
  ])
  const helper = await connect('postgres')
  for (const statement of missing) await helper.query(statement)
  assert.deepEqual(await prepareRoles(operator, login), { missing: [] })
})

test('S-17: a role that can pass row-level security is not accepted as it is', async (t) => {
  const { admin } = await setUp(t, 'nocreaterole')
  await admin.query('begin')
  try {
    await admin.query(`alter role ${roles.log} bypassrls`)
    // Seen by the administrator's own transaction only, so that tests beside this one keep their role.
    const facts = await admin.query(`select rolbypassrls from pg_roles where rolname = '${roles.log}'`)
    assert.deepEqual(facts.rows, [{ rolbypassrls: true }])
    assert.deepEqual((await prepareRoles(admin)).missing, [])
    const mended = await admin.query(`select rolbypassrls from pg_roles where rolname = '${roles.log}'`)
    assert.deepEqual(mended.rows, [{ rolbypassrls: false }])
  } finally {
    await admin.query('rollback')
  }
})
