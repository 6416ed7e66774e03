// Erasing one person with 10 000 messages among many others, asked for over HTTP: how long until nothing can be read, and until the
// certificate is there. The time must not grow with the number of other people.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase, rawSql } from '../packages/server/src/db/db.ts'
import { startEmbedded } from '../packages/server/src/db/embedded/embedded.ts'
import { type Figure, ms, quantile, show } from './figures.ts'
import { npmStart, ready } from './start.ts'
import { at, type Client, message, openClient, visit } from './visitor.ts'

const messages = 10_000
const patience = 120_000
/** How many are erased among each crowd, one after the other: the median is shown. */
const erasures = 5

/** Columns of a table that may be written, in order. */
type Columns = (table: string) => readonly string[]

/**
 * Statements that give the oldest person her messages, and copy one of them into as many other people as wanted. Sealed bytes are copied
 * as they are. Column by column, because a million rows through JSON take ten times as long.
 */
function crowd(others: number, columnsOf: Columns): readonly string[] {
  const copy = (table: string, changed: Readonly<Record<string, string>>, from: string): string => {
    const columns = columnsOf(table).map((name) => `"${name}"`)
    const values = columnsOf(table).map((name) => changed[name] ?? `one."${name}"`)
    return `insert into ${table} (${columns.join(', ')}) overriding user value select ${values.join(', ')} from ${from}`
  }
  const person = `(select subject from conversation where id = (select id from conversation order by opened_at limit 1))`
  const [subject, conversation, id] = ['crowd.subject', 'crowd.conversation', 'gen_random_uuid()']
  return [
    // Keys to other rows are right by the way it is made; checking a million of them says nothing about an erasure.
    'set session_replication_role = replica',
    `create unlogged table victim as select ${person} as id`,
    copy(
      'message',
      { id, client_id: id, seq: 'n' },
      `message one, generate_series(1001, ${1_000 + messages}) n where seq = 1`,
    ),
    `create unlogged table crowd as select gen_random_uuid() as subject, gen_random_uuid() as conversation from generate_series(1, ${others})`,
    copy('subject', { id: subject }, 'crowd, subject one, victim where one.id = victim.id'),
    copy('subject_key', { subject }, 'crowd, subject_key one, victim where one.subject = victim.id'),
    copy('consent_event', { subject, id }, 'crowd, consent_event one, victim where one.subject = victim.id'),
    copy(
      'conversation',
      { subject, id: conversation },
      'crowd, conversation one, victim where one.subject = victim.id',
    ),
    copy(
      'message',
      { subject, conversation, id, client_id: id },
      'crowd, message one, victim where one.subject = victim.id and one.seq = 1',
    ),
    'drop table crowd, victim',
    'set session_replication_role = origin',
    // What the crowd left to tidy and to write must not be done while the erasures are timed.
    'vacuum analyze',
    'checkpoint',
  ]
}

async function populate(dataDir: string, others: number): Promise<number> {
  const embedded = await startEmbedded({ dataDir, log: () => {} })
  const db = openDatabase(embedded.as('admin'), { size: 1, onFault: () => {} })
  const began = performance.now()
  try {
    const { rows } = await db.open.executeQuery(
      rawSql<{ name: string; column: string }>(
        `select attrelid::regclass::text as name, attname as column from pg_attribute a join pg_class c on c.oid = attrelid
          where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped and attidentity = '' order by attnum`,
        [],
      ),
    )
    const columnsOf: Columns = (table) => rows.filter((row) => row.name === table).map((row) => row.column)
    for (const statement of crowd(others, columnsOf)) await db.open.executeQuery(rawSql(statement, []))
  } finally {
    await db.close()
    await embedded.stop()
  }
  return performance.now() - began
}

/** Asks for the erasure and waits for the certificate. */
async function erase(
  client: Client,
  token: string,
): Promise<{ readonly unreadable: number; readonly certified: number }> {
  const began = performance.now()
  const asked = await client.call('POST', '/v1/rights/erasure', {}, token)
  if (asked.status >= 300) throw new Error(`the erasure was answered with ${asked.status}`)
  // Keys die with the request: from its answer on nothing can be read.
  const unreadable = performance.now() - began
  const path = `/v1/rights/${String(at(asked, 'id'))}/certificate`
  const capability = String(at(asked, 'capability'))
  while (performance.now() - began < patience) {
    const { status } = await client.call('GET', path, undefined, capability)
    if (status === 200) return { unreadable, certified: performance.now() - began }
    await pause(20)
  }
  throw new Error('there was no certificate in time')
}

async function measure(others: number): Promise<Awaited<ReturnType<typeof erase>> & { readonly filled: number }> {
  const parent = mkdtempSync(join(tmpdir(), 'aboveboard-bench-'))
  const dataDir = join(parent, 'data')
  const server = await npmStart(dataDir)
  const client = openClient(server.port)
  try {
    await ready(client)
    const tokens: string[] = []
    while (tokens.length < erasures) {
      const token = await visit(client, { support: 'given', ai: 'refused' })
      const { status } = await client.call('POST', '/v1/messages', message('Please send me the invoice again.'), token)
      if (status !== 202) throw new Error(`the message was answered with ${status}`)
      tokens.push(token)
    }
    const filled = await populate(dataDir, others)
    const took = []
    for (const token of tokens) took.push(await erase(client, token))
    return {
      filled,
      unreadable: quantile(
        took.map((one) => one.unreadable),
        0.5,
      ),
      certified: quantile(
        took.map((one) => one.certified),
        0.5,
      ),
    }
  } finally {
    client.close()
    await server.stop()
    rmSync(parent, { recursive: true, force: true })
  }
}

/** Measures among crowds of these sizes, smallest first, and prints. */
export async function benchErasure(crowds: readonly number[] = [10_000, 100_000]): Promise<void> {
  const figures: Figure[] = []
  const certified: number[] = []
  for (const others of crowds) {
    const took = await measure(others)
    certified.push(took.certified)
    figures.push(
      { what: `among ${others}: the crowd came in`, measured: ms(took.filled) },
      {
        what: `among ${others}: unreadable`,
        measured: ms(took.unreadable),
        bar: '< 100 ms',
        reached: took.unreadable < 100,
      },
      {
        what: `among ${others}: certified`,
        measured: ms(took.certified),
        bar: '< 2 s',
        reached: took.certified < 2_000,
      },
    )
  }
  const [few = Number.NaN] = certified
  const many = certified.at(-1) ?? Number.NaN
  figures.push({
    what: `${crowds.at(-1)} against ${crowds[0]}`,
    measured: `× ${(many / few).toFixed(2)}`,
    bar: 'flat',
    reached: many < few * 1.5,
  })
  show(`Erasing a person with ${messages} messages (median of ${erasures})`, figures)
}

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number)
  await (sizes.length > 0 ? benchErasure(sizes) : benchErasure())
}
