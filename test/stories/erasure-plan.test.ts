// An erasure costs what the person costs, not what everybody else does: it reads no table of persons from end to end, and hardly
// more of a table than the person's own rows.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { startEmbedded } from '../../packages/server/src/db/embedded/embedded.ts'
import { subjectTables } from '../../packages/server/src/map/map.ts'
import { isSealed, type Table } from '../../packages/server/src/map/table.ts'
import { openTestHouse } from '../house.ts'

const others = 5_000
/** Blocks of 8 kB that the person's own rows, their indexes and a few look-ups may take; any table has more. */
const mostBlocks = 50

/** What PostgreSQL counts for each table: scans from end to end, and blocks that were looked at in the table and its indexes. */
interface Reads {
  readonly table: string
  readonly scans: number
  readonly blocks: number
  /** How many blocks there are. */
  readonly size: number
}

async function asAdmin<T>(dataDir: string, run: (client: Client) => Promise<T>): Promise<T> {
  const embedded = await startEmbedded({ dataDir, log: () => undefined })
  const client = new Client(embedded.as('admin'))
  try {
    await client.connect()
    return await run(client)
  } finally {
    await client.end()
    await embedded.stop()
  }
}

async function readsOf(client: Client): Promise<readonly Reads[]> {
  const { rows } = await client.query<{ table: string; scans: string; blocks: string; size: string }>(
    `select t.relname as table, t.seq_scan as scans,
            io.heap_blks_hit + io.heap_blks_read + coalesce(io.idx_blks_hit + io.idx_blks_read, 0) as blocks,
            pg_table_size(t.relid) / 8192 as size
       from pg_stat_user_tables t join pg_statio_user_tables io using (relid) where t.schemaname = 'public'`,
  )
  return rows.map(({ table, ...count }) => ({
    table,
    scans: Number(count.scans),
    blocks: Number(count.blocks),
    size: Number(count.size),
  }))
}

/** Values for a row that nobody has yet, by the type of the column. */
const values: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: "'x'",
  'text[]': "'{}'",
  integer: '1',
  bigint: '1',
  boolean: 'false',
  timestamptz: "'2026-11-23'",
  jsonb: "'{}'",
  bytea: 'sha256(crowd.subject::text::bytea)',
}

/** The first of the words that a column takes, by `table.column`, where its table insists on some. */
async function wordsOf(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ table: string; rule: string }>(
    `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as rule from pg_constraint where contype = 'c'`,
  )
  return new Map(
    rows.flatMap(({ table, rule }) => {
      const [, column, word] = /\(?"?(\w+)"? = ANY \(ARRAY\['([^']+)'/.exec(rule) ?? []
      return word === undefined ? [] : [[`${table}.${column}`, `'${word}'`] as const]
    }),
  )
}

/** The statements that give each of a crowd a row in a table: like the given person's, as it lies there, or else an invented one. */
function rowsFor(table: Table, words: ReadonlyMap<string, string>): readonly string[] {
  const person = String(table.person)
  const columns = Object.entries(table.columns)
  const fresh = columns.flatMap(([name, column]) => {
    if (name === person) return [`'${name}', crowd.subject`]
    if (name === 'token_hash') return [`'${name}', ${values['bytea']}`]
    if (isSealed(column) || column.sql !== 'uuid' || name === 'tenant' || name === 'site') return []
    return [`'${name}', gen_random_uuid()`]
  })
  const invented = columns.map(([name, column]) => {
    if (name === 'tenant') return '(select id from tenant)'
    if (name === person) return 'crowd.subject'
    return words.get(`${table.name}.${name}`) ?? values[isSealed(column) ? 'bytea' : column.sql]
  })
  return [
    `insert into "${table.name}" overriding user value
     select (jsonb_populate_record(one, jsonb_build_object(${fresh.join(', ')}))).*
       from crowd, "${table.name}" one
      where one."${person}" = (select id from victim) and one.ctid = (select min(ctid) from "${table.name}" where "${person}" = (select id from victim))`,
    `insert into "${table.name}" (${columns.map(([name]) => `"${name}"`).join(', ')}) overriding user value
     select ${invented.join(', ')} from crowd where not exists (select from "${table.name}")`,
  ]
}

test('design 9: an erasure among five thousand others reads no table of persons from end to end', {
  timeout: 240_000,
}, async (t) => {
  const house = await openTestHouse(t)
  const person = await house.visitor()
  await person.say('Do you repair kettles?')
  await person.read()
  await house.call('POST', '/v1/portal/ticket', { token: person.token, body: {} })
  await house.call('POST', '/v1/rights/access', { token: person.token, body: {} })
  await house.house.close()
  await asAdmin(house.dataDir, async (client) => {
    await client.query('set synchronous_commit = off')
    await client.query('create temporary table victim as select subject as id from conversation')
    await client.query(
      `create temporary table crowd as select gen_random_uuid() as subject from generate_series(1, ${others})`,
    )
    const words = await wordsOf(client)
    for (const table of subjectTables()) for (const statement of rowsFor(table, words)) await client.query(statement)
    await client.query('vacuum analyze')
  })

  // Every connection hands in its counts when it is closed. What opening and closing the house reads is no part of the erasure.
  const full = await asAdmin(house.dataDir, readsOf)
  await (await house.reopen()).house.close()
  const idle = await asAdmin(house.dataDir, readsOf)
  const again = await house.reopen()
  const { json, status } = await again.call('POST', '/v1/rights/erasure', { token: person.token, body: {} })
  assert.equal(status, 202)
  const end = performance.now() + 60_000
  while ((await again.call('GET', `/v1/rights/${json.id}/certificate`, { token: json.capability })).status !== 200) {
    assert.ok(performance.now() < end, 'there was no certificate in a minute')
    again.clock.advance(200)
    await pause(200)
  }
  await again.house.close()
  const after = await asAdmin(house.dataDir, readsOf)

  const during = subjectTables().map(({ name }) => {
    const [before, between, now] = [full, idle, after].map((reads) => reads.find(({ table }) => table === name))
    assert.ok(before && between && now)
    const of = (count: 'scans' | 'blocks') => now[count] - between[count] - (between[count] - before[count])
    return { table: name, scans: of('scans'), blocks: of('blocks'), size: now.size }
  })
  for (const { table, scans, blocks, size } of during) {
    assert.ok(size > mostBlocks, `${table} is too small to show a scan`)
    assert.equal(scans, 0, `${table} was read from end to end`)
    // The case is locked, read and changed at every step, and so may be the person's own row.
    const times = table === 'rights_case' || table === 'subject' ? 10 : 1
    assert.ok(blocks <= times * mostBlocks, `${blocks} blocks of ${table} were read`)
  }
})
