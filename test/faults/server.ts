// A server for crash tests: a whole house in a process of its own, which kills itself at a named point, and tells what lies in it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client } from 'pg'
import { readConfig } from '../../packages/server/src/config/config.ts'
import { newId } from '../../packages/server/src/domain/ids.ts'
import { openHouse } from '../../packages/server/src/house.ts'
import { openLog } from '../../packages/server/src/log/log.ts'
import { subjectTables } from '../../packages/server/src/map/map.ts'
import { freePort } from '../house.ts'

/** What the harness asks. */
export type Question =
  | { readonly ask: 'die'; readonly at: string | null }
  | { readonly ask: 'disclose'; readonly session: string }
  | { readonly ask: 'facts'; readonly subject: string }
  | { readonly ask: 'vacuum' }

/** What lies there about somebody. */
export interface Facts {
  readonly cases: readonly { readonly right: string; readonly state: string; readonly certificate: boolean }[]
  /** Every row about the person, as text. */
  readonly rows: readonly string[]
  readonly keys: number
  readonly notices: readonly string[]
  /** Entries of the audit log that say that an erasure was certified, of everybody. */
  readonly certified: number
  readonly jobs: number
}

let due: string | null = null
const acknowledges = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(202).end())
})
await new Promise<void>((resolve) => acknowledges.listen(0, '127.0.0.1', resolve))
const { port: partner } = acknowledges.address() as AddressInfo
const port = await freePort()
const config = readConfig({ PORT: String(port), ABOVEBOARD_DATA_DIR: process.argv[2] ?? '' })
const log = openLog({ write: () => undefined, clock: { now: () => 0 } })
const house = await openHouse(config, log, {
  fault: (point) => {
    if (point === due) process.kill(process.pid, 'SIGKILL')
  },
  processors: [
    {
      id: 'partner',
      own: false,
      name: 'Partner',
      role: 'model',
      region: 'IE',
      transfer: null,
      contract: 'A-1',
      retention: 'P30D',
      training: false,
      purposes: ['ai'],
      rightsUrl: `http://127.0.0.1:${partner}/rights`,
      endpoints: [`127.0.0.1:${partner}`],
    },
  ],
})
const cluster = house.foundation.cluster as unknown as { as(role: 'admin'): ConstructorParameters<typeof Client>[0] }
const sql = new Client(cluster.as('admin'))
sql.on('error', () => undefined)
await sql.connect()
await house.door.listen(port, '127.0.0.1')

async function disclose(session: string): Promise<string> {
  const { rows } = await sql.query('select subject from session where id = $1', [session])
  const subject = String(rows[0]?.subject)
  await sql.query(
    `insert into disclosure (tenant, subject, id, processor, region, purpose, categories, form, bytes, body_sha256, outcome, model, at, log_entry)
     select tenant, id, $2, 'Partner', 'IE', 'ai', '{}', 'pseudonymised', 1, ''::bytea, 'delivered', '', now(), $2 from subject where id = $1`,
    [subject, newId()],
  )
  return subject
}

async function facts(subject: string): Promise<Facts> {
  const lines: string[] = []
  for (const { name, person } of subjectTables()) {
    const { rows } = await sql.query(`select one::text as line from "${name}" one where "${person}" = $1 order by 1`, [
      subject,
    ])
    lines.push(...rows.map((row) => `${name} ${String(row.line)}`))
  }
  const one = async (text: string, values: readonly unknown[] = []) => (await sql.query(text, [...values])).rows
  const cases = await one(
    'select "right", state, certificate is not null as certificate from rights_case where subject = $1',
    [subject],
  )
  const keys = await one('select count(*)::int as n from subject_key where subject = $1', [subject])
  const notices = await one('select state from recipient_notice where subject = $1', [subject])
  const certified = await one(
    `select count(*)::int as n from (select leaf from log_entry union all select leaf from log_pending) one
      where convert_from(leaf, 'UTF8')::jsonb ->> 'event' = 'erasure.certified'`,
  )
  const jobs = await one(
    `select count(*)::int as n from queue.job where state in ('created', 'retry') and data::text like '%' || $1 || '%'`,
    [subject],
  )
  return {
    cases: cases as Facts['cases'],
    rows: lines,
    keys: keys[0]?.n ?? 0,
    notices: notices.map((row) => String(row.state)),
    certified: certified[0]?.n ?? 0,
    jobs: jobs[0]?.n ?? 0,
  }
}

async function answer(question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'die':
      due = question.at
      return null
    case 'disclose':
      return disclose(question.session)
    case 'facts':
      return facts(question.subject)
    case 'vacuum':
      await sql.query('vacuum (full, analyze)')
      await sql.query('checkpoint')
      return null
  }
}

process.on('message', (question: Question) => {
  void answer(question).then((said) => process.send?.({ said }))
})
process.on('disconnect', () => void house.close().then(() => process.exit(0)))
process.send?.({ port, points: house.faultPoints })
