// The queue holds ids and codes only, whatever goes wrong in a job, and loses nothing when connections or processes end.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, PostgresDialect } from 'kysely'
import { Client, Pool } from 'pg'
import { z } from 'zod'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { type TestDatabase, withDatabase } from '../embedded/template.ts'
import { type IdsOnly, payloadCheck } from './payload.ts'
import { type JobProblem, openQueue, type Queue } from './queue.ts'

interface SetUp {
  readonly db: TestDatabase
  readonly queue: Queue
  readonly problems: JobProblem[]
  readonly events: string[]
  readonly ask: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
}

async function setUp(t: TestContext): Promise<SetUp> {
  // Hooks run in the order of registration; the queue must stop before its database goes.
  const closing: (() => Promise<unknown>)[] = []
  t.after(async () => {
    for (const close of closing.reverse()) await close()
  })
  const db = await withDatabase(t)
  const problems: JobProblem[] = []
  const events: string[] = []
  const queue = await openQueue({
    connection: db.as('queue'),
    onProblem: (problem) => problems.push(problem),
    log: (event) => events.push(event),
  })
  closing.push(() => queue.stop(1000))
  const client = new Client({ ...db.as('admin') })
  client.on('error', () => undefined)
  await client.connect()
  closing.push(() => client.end())
  return {
    db,
    queue,
    problems,
    events,
    ask: async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows,
  }
}

/** Waits, at most ten seconds, until something holds; `meanwhile` is called now and then. */
async function until(holds: () => boolean | Promise<boolean>, meanwhile: () => void = () => undefined): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    assert.ok(tries < 1000, 'did not come to hold in ten seconds')
    meanwhile()
    await pause(10)
  }
}

const aboutOne = z.strictObject({ subject: z.uuid() })

test('a job runs within milliseconds of its sending, not at the next poll', async (t) => {
  const { queue } = await setUp(t)
  const seen: { subject: string }[] = []
  let done: (() => void) | undefined
  await queue.define('greet', {
    schema: aboutOne,
    retryLimit: 0,
    handler: async (payload) => {
      seen.push(payload)
      done?.()
    },
  })
  const subject = newId()
  const times: number[] = []
  for (let round = 0; round < 20; round += 1) {
    const ran = new Promise<void>((resolve) => {
      done = resolve
    })
    const start = performance.now()
    await queue.send('greet', { subject })
    await ran
    times.push(performance.now() - start)
  }
  assert.equal(seen.length, 20)
  const median = times.sort((a, b) => a - b)[10] ?? 0
  t.diagnostic(`from send to handler, median: ${median.toFixed(1)} ms`)
  assert.ok(median < 500, `median ${median} ms`)
})

test('a backlog is worked off without waiting for polls', async (t) => {
  const { queue } = await setUp(t)
  const seen = new Set<string>()
  let release: (() => void) | undefined
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  await queue.define('greet', {
    schema: aboutOne,
    retryLimit: 0,
    concurrency: 2,
    handler: async ({ subject }) => {
      await gate
      seen.add(subject)
    },
  })
  const start = performance.now()
  for (let count = 0; count < 50; count += 1) await queue.send('greet', { subject: newId() })
  release?.()
  await until(() => seen.size === 50)
  assert.ok(performance.now() - start < 4000)
})

test('M-07: a job that fails with content in message, stack, cause and result leaves no trace of it', async (t) => {
  const { queue, problems, ask } = await setUp(t)
  const canary = 'canary-2f6b'
  await queue.define('leak', {
    schema: aboutOne,
    retryLimit: 1,
    retryDelay: 0,
    handler: async () => {
      const error = new Error(`${canary} in message`, { cause: new Error(`${canary} in cause`) })
      error.stack = `${canary} in stack`
      throw Object.assign(error, { code: canary, detail: canary })
    },
  })
  await queue.define('refuse', {
    schema: aboutOne,
    retryLimit: 0,
    handler: async () => {
      throw new Problem('unavailable', { part: canary })
    },
  })
  await queue.define('answer', {
    schema: aboutOne,
    retryLimit: 0,
    // A handler's type says that it returns nothing; what it returns all the same is not kept.
    handler: async () => JSON.parse(`"${canary} in result"`),
  })
  for (const name of ['leak', 'refuse', 'answer']) await queue.send(name, { subject: newId() })
  await until(
    async () => {
      const [row] = await ask(`select count(*)::int as n from queue.job where state in ('completed', 'failed')`)
      return row?.['n'] === 3
    },
    () => queue.wake(),
  )
  const tables = await ask(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'queue'`,
  )
  assert.ok(tables.length > 5)
  for (const { name } of tables) {
    const rows = await ask(`select x::text as text from ${String(name)} x where x::text like '%canary%'`)
    assert.deepEqual(rows, [], `in ${String(name)}`)
  }
  assert.deepEqual(
    await ask(`select name, output from queue.job where output is not null and name <> 'dead-letters' order by name`),
    [
      { name: 'leak', output: { code: 'internal' } },
      { name: 'refuse', output: { code: 'unavailable' } },
    ],
  )
  assert.deepEqual(
    problems.filter((one) => one.queue === 'leak').map(({ code, attempt, dead }) => ({ code, attempt, dead })),
    [
      { code: 'internal', attempt: 1, dead: false },
      { code: 'internal', attempt: 2, dead: true },
    ],
  )
})

test('a poison job goes to the dead letters with its code, and can be revived', async (t) => {
  const { queue } = await setUp(t)
  let works = false
  const seen: string[] = []
  await queue.define('brittle', {
    schema: aboutOne,
    retryLimit: 0,
    handler: async ({ subject }) => {
      if (!works) throw new Problem('unavailable')
      seen.push(subject)
    },
  })
  const subject = newId()
  await queue.send('brittle', { subject })
  await until(async () => (await queue.dead()).length === 1)
  const [dead] = await queue.dead()
  assert.deepEqual({ queue: dead?.queue, code: dead?.code }, { queue: 'brittle', code: 'unavailable' })
  works = true
  assert.equal(await queue.revive('brittle'), 1)
  await until(
    () => seen.length === 1,
    () => queue.wake('brittle'),
  )
  assert.deepEqual(seen, [subject])
})

test('M-07: a kind of job whose schema could hold content is refused', async (t) => {
  const text = z.string()
  const schemas: Record<string, z.ZodType> = {
    text: z.strictObject({ a: text }),
    'text with a pattern': z.strictObject({ a: z.string().regex(/^x/) }),
    'an address': z.strictObject({ a: z.email() }),
    'any number': z.strictObject({ a: z.number() }),
    'a list': z.strictObject({ a: z.array(z.uuid()) }),
    'a nested object': z.strictObject({ a: z.strictObject({ b: z.uuid() }) }),
    'a union': z.strictObject({ a: z.union([z.uuid(), text]) }),
    'a transformation': z.strictObject({ a: z.uuid().transform(() => 'content') }),
    'anything optional': z.strictObject({ a: text.optional() }),
    'a sentence as a word': z.strictObject({ a: z.enum(['My name is Ada']) }),
    'further members': z.looseObject({ a: z.uuid() }),
    'members dropped silently': z.object({ a: z.uuid() }),
    'no object': z.uuid(),
  }
  const { queue } = await setUp(t)
  for (const [name, schema] of Object.entries(schemas)) {
    // What a cast would do to silence the checker.
    const forced = schema as unknown as IdsOnly
    await assert.rejects(queue.define('sly', { schema: forced, retryLimit: 0 }), TypeError, name)
  }
})

test('M-07: a payload that does not fit is refused without being quoted', () => {
  const check = payloadCheck(
    z.strictObject({ subject: z.uuid(), count: z.int().optional(), kind: z.enum(['soft', 'hard']).optional() }),
  )
  const subject = newId()
  assert.deepEqual(check({ subject, count: 3, kind: 'soft' }), { subject, count: 3, kind: 'soft' })
  const bad: unknown[] = [
    { subject: 'canary-88aa' },
    { subject, note: 'canary-88aa' },
    { subject, kind: 'canary-88aa' },
    { subject, count: 'canary-88aa' },
    { subject, count: 4_111_111_111_111_111 },
    { subject, count: 1.5 },
    { subject: `${subject} canary-88aa` },
    null,
    'canary-88aa',
  ]
  for (const payload of bad) {
    assert.throws(
      () => check(payload),
      (error) => error instanceof RangeError && error.cause === undefined && !error.message.includes('canary'),
    )
  }
  const overwriting = payloadCheck(z.strictObject({ subject: z.uuid().overwrite(() => 'canary-88aa') }))
  assert.throws(() => overwriting({ subject }), RangeError)
})

test('a job sent in a transaction of the app role exists when it commits, and only then', async (t) => {
  const { db, queue, ask } = await setUp(t)
  await queue.define('greet', { schema: aboutOne, retryLimit: 0 })
  const pool = new Pool({ ...db.as('app'), max: 1 })
  pool.on('error', () => undefined)
  const app = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) })
  const kept = newId()
  const count = async (): Promise<unknown> =>
    (await ask(`select count(*)::int as n from queue.job where name = 'greet'`))[0]?.['n']
  await app.transaction().execute(async (trx) => {
    await queue.send('greet', { subject: kept }, { db: trx })
    assert.equal(await count(), 0)
  })
  assert.equal(await count(), 1)
  const undone = app.transaction().execute(async (trx) => {
    await queue.send('greet', { subject: newId() }, { db: trx })
    throw new Problem('conflict')
  })
  await assert.rejects(undone, Problem)
  assert.equal(await count(), 1)
  // S-17: it can queue, and neither read nor change what is queued.
  for (const statement of [
    'select data from queue.job_common',
    `update queue.job_common set data = '{}'`,
    'delete from queue.job_common',
  ]) {
    await assert.rejects(pool.query(statement), { code: '42501' }, statement)
  }
  await app.destroy()
})

test('jobs with a key wait once, jobs sent ahead wait for their time', async (t) => {
  const { queue } = await setUp(t)
  await queue.define('sweep', { schema: z.strictObject({}), retryLimit: 0 })
  assert.ok(await queue.send('sweep', {}, { singletonKey: 'all' }))
  assert.equal(await queue.send('sweep', {}, { singletonKey: 'all' }), null)
  assert.ok(await queue.send('sweep', {}))
  assert.ok(await queue.send('sweep', {}))
  await assert.rejects(queue.send('sweep', {}, { singletonKey: 'canary-11c0' }), RangeError)
  const seen: string[] = []
  await queue.define('later', {
    schema: aboutOne,
    retryLimit: 0,
    handler: async ({ subject }) => void seen.push(subject),
  })
  const [now, later] = [newId(), newId()]
  await queue.send('later', { subject: later }, { startAfter: 3600 })
  await queue.send('later', { subject: now })
  await until(() => seen.length === 1)
  queue.wake('later')
  assert.deepEqual(seen, [now])
})

test('jobs that name an id can be counted and erased, except the one that asks', async (t) => {
  const { queue } = await setUp(t)
  await queue.define('greet', { schema: aboutOne, retryLimit: 0 })
  const [one, other] = [newId(), newId()]
  const asking = await queue.send('greet', { subject: one })
  assert.ok(asking)
  await queue.send('greet', { subject: one }, { startAfter: 60 })
  await queue.send('greet', { subject: other }, { singletonKey: one })
  await queue.send('greet', { subject: other })
  assert.equal(await queue.scan(one), 3)
  assert.equal(await queue.erase(one, asking), 2)
  assert.equal(await queue.scan(one), 1)
  assert.equal(await queue.scan(one, asking), 0)
  assert.equal(await queue.scan(other), 1)
})

test('F-04: killed connections cost no job', async (t) => {
  const { queue, events, ask } = await setUp(t)
  const seen = new Set<string>()
  await queue.define('greet', {
    schema: aboutOne,
    retryLimit: 3,
    handler: async ({ subject }) => void seen.add(subject),
  })
  await queue.send('greet', { subject: newId() })
  await until(() => seen.size === 1)
  await ask(
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'aboveboard_queue' and datname = current_database()`,
  )
  await until(() => events.includes('queue-fault'))
  await queue.send('greet', { subject: newId() })
  await until(
    () => seen.size === 2,
    () => queue.wake(),
  )
})

test('stopping waits for the job that runs', async (t) => {
  const { queue, ask } = await setUp(t)
  let finish: (() => void) | undefined
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const started = new EventTarget()
  const begun = once(started, 'begun')
  await queue.define('slow', {
    schema: aboutOne,
    retryLimit: 0,
    handler: async () => {
      started.dispatchEvent(new Event('begun'))
      await finished
    },
  })
  await queue.send('slow', { subject: newId() })
  await begun
  const stopped = queue.stop()
  finish?.()
  await stopped
  assert.deepEqual(await ask(`select state::text from queue.job where name = 'slow'`), [{ state: 'completed' }])
})
