// A whole house for proofs about rights: what it stores can be looked at from outside, its erasures can be stopped at every named
// point, and people come in large numbers.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { readConfig } from '../../packages/server/src/config/config.ts'
import { type Access, systemAccess } from '../../packages/server/src/domain/access.ts'
import type { SettableClock } from '../../packages/server/src/domain/clock.ts'
import type { TenantId } from '../../packages/server/src/domain/ids.ts'
import { type House, openHouse } from '../../packages/server/src/house.ts'
import { openLog } from '../../packages/server/src/log/log.ts'
import { subjectTables } from '../../packages/server/src/map/map.ts'
import { type Answer, freePort } from '../house.ts'
import { filesUnder, type Haystack } from './scan.ts'

/** Somebody who agreed to a conversation being kept. */
export interface Person {
  readonly token: string
  readonly tenant: TenantId
  readonly subject: string
}

/** An erasure that was asked for. */
export interface Asked {
  readonly id: string
  readonly code: string
}

type Rows = readonly Readonly<Record<string, unknown>>[]

/** An open house with everything that a proof needs. */
export interface WatchedHouse {
  readonly house: House
  readonly access: Access
  readonly dataDir: string
  readonly clock: SettableClock
  readonly lines: readonly string[]
  /** Runs SQL as the superuser, whom no row-level security binds. */
  asAdmin(statement: string, values?: readonly unknown[]): Promise<Rows>
  call(method: string, path: string, token?: string, body?: unknown): Promise<Answer>
  person(): Promise<Person>
  askErasure(person: Person): Promise<Asked>
  /** Waits until an erasure is in a state. The clock moves a little with every look, so that no limit of requests is met. */
  erasureIs(asked: Asked, state: string): Promise<void>
  until(enough: () => Promise<boolean>): Promise<void>
  /** All rows of all tables as text, those of the queue included: what a dump of the database holds. */
  dump(): Promise<readonly Haystack[]>
  /** Everything outside the process that could hold a value: files after a checkpoint, dump, log lines, metrics. */
  haystacks(): Promise<readonly Haystack[]>
  /** The rows about a person as they lie there, byte for byte, keys included. */
  rowsOf(person: Person): Promise<readonly string[]>
}

/** Opens a house; `fault` hears of every point at which a crash can be simulated. */
export async function openWatchedHouse(
  t: TestContext,
  fault: (point: string) => void | Promise<void> = () => undefined,
): Promise<WatchedHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'aboveboard-story-'))
  const lines: string[] = []
  const log = openLog({ write: (line) => void lines.push(line), clock: { now: () => 0 } })
  const port = await freePort()
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: String(port),
    ABOVEBOARD_DATA_DIR: dataDir,
    ABOVEBOARD_CLOCK: '2026-11-23T10:00:00.000Z',
  })
  const house = await openHouse(config, log, { fault })
  const clock = house.foundation.clock as SettableClock
  const cluster = house.foundation.cluster as unknown as {
    as(role: 'admin'): ConstructorParameters<typeof Client>[0]
  }
  const client = new Client(cluster.as('admin'))
  client.on('error', () => undefined)
  await client.connect()
  t.after(async () => {
    await client.end().catch(() => undefined)
    await house.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const tenant = house.site?.tenant
  if (tenant === undefined) throw new Error('the house has no site')

  const asAdmin = async (statement: string, values: readonly unknown[] = []): Promise<Rows> =>
    (await client.query(statement, [...values])).rows

  async function call(method: string, path: string, token?: string, body?: unknown): Promise<Answer> {
    const response = await house.door.fetch(
      new Request(`http://${config.hosts.index}${path}`, {
        method,
        headers: {
          host: config.hosts.index,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
  }

  async function until(enough: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + 30_000
    while (!(await enough())) {
      if (performance.now() > end) throw new Error('it did not come to pass in 30 seconds')
      clock.advance(200)
      await pause(20)
    }
  }

  async function dump(): Promise<readonly Haystack[]> {
    const found = await asAdmin(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname <> 'information_schema'
        and (schemaname <> 'pg_catalog' or tablename = 'pg_statistic')`,
    )
    const out: Haystack[] = []
    for (const { name } of found) {
      const rows = await asAdmin(`select one::text as line from ${String(name)} one`)
      out.push({ name: `dump of ${String(name)}`, bytes: Buffer.from(rows.map((row) => row['line']).join('\n')) })
    }
    return out
  }

  return {
    house,
    access: systemAccess(tenant, 'canary'),
    dataDir,
    clock,
    lines,
    asAdmin,
    call,
    until,
    dump,
    async person() {
      const { json } = await call('POST', '/v1/sessions', undefined, { lang: 'en' })
      const decision = { decision: 'given', notice_version: json.notice.version, method: 'story' }
      const known = new Set((await asAdmin('select id from subject')).map((row) => String(row['id'])))
      const agreed = await call('PUT', '/v1/consents/support', json.token, decision)
      if (agreed.status !== 200) throw new Error(`consent was answered with ${agreed.status}`)
      const [fresh] = (await asAdmin('select id from subject')).filter((row) => !known.has(String(row['id'])))
      return { token: json.token, tenant, subject: String(fresh?.['id']) }
    },
    async askErasure({ token }) {
      const { status, json } = await call('POST', '/v1/rights/erasure', token, {})
      if (status !== 202) throw new Error(`the erasure was answered with ${status}`)
      return { id: json.id, code: json.capability }
    },
    erasureIs: ({ id, code }, state) =>
      until(async () => (await call('GET', `/v1/rights/${id}`, code)).json?.state === state),
    async haystacks() {
      await house.foundation.leader.settle()
      await asAdmin('checkpoint')
      const metrics = await call('GET', '/metrics')
      return [
        ...filesUnder(dataDir),
        ...(await dump()),
        { name: 'log lines', bytes: Buffer.from(lines.join('')) },
        { name: 'metrics', bytes: Buffer.from(metrics.text) },
      ]
    },
    async rowsOf({ subject }) {
      const tables = [...subjectTables(), { name: 'subject_key', person: 'subject' }]
      const out: string[] = []
      for (const { name, person } of tables) {
        const rows = await asAdmin(`select one::text as line from "${name}" one where "${person}" = $1 order by 1`, [
          subject,
        ])
        out.push(...rows.map((row) => `${name} ${String(row['line'])}`))
      }
      return out
    },
  }
}
