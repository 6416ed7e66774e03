// Work for later, on pg-boss: ids in, problem codes out, woken by the database within milliseconds.
import { setTimeout as pause } from 'node:timers/promises'
import type { CompiledQuery } from 'kysely'
import type { Db, JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import { z } from 'zod'
import { isId, newId } from '../../domain/ids.ts'
import { Fatal, Problem } from '../../domain/problem.ts'
import { rawSql } from '../db.ts'
import { asProblem, faultCode } from '../faults.ts'
import type { Connection } from '../lease.ts'
import { keepDeadSeconds, keepSeconds, newBoss, pollSeconds, schema } from './boss.ts'
import { type IdsOnly, payloadCheck } from './payload.ts'

export type { IdsOnly } from './payload.ts'

/** What a handler is told besides the payload. */
export interface Run {
  readonly job: string
  /** 1 for the first attempt. */
  readonly attempt: number
  /** Aborts when the job takes longer than allowed, or the process stops and cannot wait. */
  readonly signal: AbortSignal
}

/** A kind of job. */
export interface JobKind<Schema extends IdsOnly> {
  readonly schema: Schema
  /** How often a failed job is tried again before it goes to the dead letters. */
  readonly retryLimit: number
  /** Seconds before the first retry; doubles up to five minutes. Default 1. */
  readonly retryDelay?: number
  /** Jobs of this kind at once in this process. Default 1. */
  readonly concurrency?: number
  /** Seconds an attempt may take. Default 900. */
  readonly expireIn?: number
  /** Does the work. Must be harmless to repeat. Absent where this process only sends. Its result and its errors are not stored. */
  readonly handler?: (payload: z.infer<Schema>, run: Run) => Promise<void>
}

/** A failed attempt, for log and metrics. `error` may quote content: it goes to a logger that lets only code and place through. */
export interface JobProblem {
  readonly queue: string
  readonly job: string
  readonly code: string
  readonly attempt: number
  /** Whether this was the last attempt. */
  readonly dead: boolean
  readonly error: unknown
}

/** A job that failed for good. */
export interface DeadJob {
  readonly id: string
  readonly queue: string
  readonly code: string
}

/** Where a job is queued together with other statements: a Kysely transaction. */
export interface Executor {
  executeQuery<Row>(query: CompiledQuery<Row>): Promise<{ readonly rows: Row[] }>
}

/** How a job is sent. */
export interface SendOptions {
  /** Queue in this transaction: invisible until it commits, gone if it rolls back. */
  readonly db?: Executor
  /** Seconds until the job may run. */
  readonly startAfter?: number
  /**
   * An id or `all`: dropped if a job of this kind and key is waiting. For sweeps that look for themselves what is to do, and not for work
   * that a transaction hands over: the waiting job may begin before that commits.
   */
  readonly singletonKey?: string
}

/** The queue. */
export interface Queue {
  /** Declares a kind of job and, with a handler, works on it. Throws TypeError for a schema that could hold content. */
  define<Schema extends IdsOnly>(name: string, kind: JobKind<Schema>): Promise<void>
  /** Queues a job and returns its id; `null` when dropped for its key. Throws RangeError for a payload that does not fit. */
  send(name: string, payload: object, options?: SendOptions): Promise<string | null>
  /** Looks for jobs now, those sent ahead and retries included. */
  wake(name?: string): void
  /** How many jobs, dead ones included, name an id; `except` is the job that asks. */
  scan(id: string, except?: string): Promise<number>
  /** Removes the jobs that name an id and returns how many; `except` is the job that asks. */
  erase(id: string, except?: string): Promise<number>
  /** The newest jobs that failed for good, at most 100. */
  dead(): Promise<readonly DeadJob[]>
  /** Tries dead jobs of a kind again, and returns how many. */
  revive(name: string): Promise<number>
  /** Waits for running jobs, at most so many milliseconds (10 000), then leaves the rest to be tried again. */
  stop(patience?: number): Promise<void>
}

/** What the queue needs. */
export interface QueueNeeds {
  /** The queue's own role, which owns its schema. */
  readonly connection: Connection
  readonly onProblem: (problem: JobProblem) => void
  /** Lost connections and failed maintenance, by code; the queue goes on by itself. */
  readonly log: (event: string, fields: Readonly<Record<string, string>>) => void
}

const deadLetters = 'dead-letters'
const named = /^[a-z][a-z0-9-]{0,47}$/

/** The code under which an error may be remembered: ours by their codes, all others as `internal`, because their words are not ours. */
function codeFor(error: unknown): string {
  return error instanceof Problem || error instanceof Fatal ? error.code : 'internal'
}

const deadJobs = z.array(z.object({ id: z.string(), queue: z.string(), code: z.string() }))
const counted = z.tuple([z.object({ count: z.int() })])

interface Declared {
  readonly check: (payload: unknown) => object
  readonly workers: string[]
}

// The app queues jobs inside its transactions; it need not read or change any.
const grants = `do $$ begin
  if exists (select from pg_roles where rolname = 'aboveboard_app') then
    grant usage on schema ${schema} to aboveboard_app;
    grant insert, select (id, start_after) on ${schema}.job_common to aboveboard_app;
    grant select on ${schema}.queue to aboveboard_app;
  end if;
end $$`

const naming = `from ${schema}.job
  where (singleton_key = $1 or exists (select from jsonb_each_text(data) where value = $1)) and id is distinct from $2::uuid`

/** Opens the queue; makes its tables on first use (0.1 s). */
export async function openQueue(needs: QueueNeeds): Promise<Queue> {
  const boss = newBoss(needs.connection)
  boss.on('error', (error) => needs.log('queue-fault', { code: faultCode(error) || 'internal' }))
  boss.on('warning', (warning) => needs.log('queue-warning', { code: warningType(warning.data) }))
  await boss.start()
  await boss.getDb().executeSql(grants)
  await boss.createQueue(deadLetters, { deleteAfterSeconds: keepDeadSeconds, retentionSeconds: keepDeadSeconds })
  const kinds = new Map<string, Declared>()

  function kindOf(name: string): Declared {
    const kind = kinds.get(name)
    if (!kind) throw new TypeError(`no job is called ${name}`)
    return kind
  }

  return {
    async define(name, kind) {
      if (!named.test(name) || name === deadLetters || kinds.has(name))
        throw new TypeError(`a job cannot be called ${name}`)
      const check = payloadCheck(kind.schema)
      const declared: Declared = { check, workers: [] }
      kinds.set(name, declared)
      await declare(boss, name, kind)
      const { handler } = kind
      if (!handler) return
      for (let count = 0; count < (kind.concurrency ?? 1); count += 1) {
        // One pg-boss worker each, because only the first of a group can be woken by its id.
        const worker = await boss.work(
          name,
          {
            includeMetadata: true,
            perJobResults: true,
            pollingIntervalSeconds: pollSeconds,
            notifyPollingIntervalSeconds: pollSeconds,
          },
          async (jobs: JobWithMetadata<unknown>[]) => {
            const self = declared.workers[count]
            // Look again at once after this one; otherwise a backlog would be worked off at one job per poll.
            if (self !== undefined) boss.notifyWorker(self)
            return await Promise.all(
              jobs.map((job) => perform(name, job, async (run) => handler(check(job.data), run))),
            )
          },
        )
        declared.workers.push(worker)
      }
    },

    async send(name, payload, options = {}) {
      const { db, startAfter, singletonKey } = options
      const clean = kindOf(name).check(payload)
      if (singletonKey !== undefined && singletonKey !== 'all' && !isId(singletonKey)) {
        throw new RangeError("a job's key is an id or `all`")
      }
      const id = newId()
      const sending = {
        id,
        // The queue lets one job per key wait; a job without a key gets one of its own.
        singletonKey: singletonKey ?? id,
        ...(startAfter === undefined ? {} : { startAfter }),
      }
      if (db) return await boss.send(name, clean, { ...sending, db: bossDb(db) })
      const sent = await patiently(() => boss.send(name, clean, sending))
      // Without a key only a lost answer to an earlier try can make the database find the job there already.
      return singletonKey === undefined ? id : sent
    },

    wake(name) {
      for (const [at, kind] of kinds) {
        if (name === undefined || name === at) for (const worker of kind.workers) boss.notifyWorker(worker)
      }
    },

    async scan(id, except) {
      const { rows } = await boss.getDb().executeSql(`select count(*)::int as count ${naming}`, [id, except ?? null])
      return counted.parse(rows)[0].count
    },

    async erase(id, except) {
      const { rows } = await boss
        .getDb()
        .executeSql(`with gone as (delete ${naming} returning 1) select count(*)::int as count from gone`, [
          id,
          except ?? null,
        ])
      return counted.parse(rows)[0].count
    },

    async dead() {
      const { rows } = await boss.getDb().executeSql(
        `select id::text, coalesce(source_name, '') as queue, coalesce(source_output ->> 'code', 'internal') as code
           from ${schema}.job where name = $1 order by created_on desc limit 100`,
        [deadLetters],
      )
      return deadJobs.parse(rows)
    },

    async revive(name) {
      kindOf(name)
      return await boss.redrive(deadLetters, { sourceName: name })
    },

    async stop(patience = 10_000) {
      await boss.stop({ graceful: true, timeout: patience })
    },
  }

  async function perform(
    name: string,
    job: JobWithMetadata<unknown>,
    work: (run: Run) => Promise<void>,
  ): Promise<JobResult> {
    const attempt = job.retryCount + 1
    try {
      await work({ job: job.id, attempt, signal: job.signal })
      return { id: job.id, status: 'completed' }
    } catch (error) {
      const code = codeFor(error)
      needs.onProblem({ queue: name, job: job.id, code, attempt, dead: job.retryCount >= job.retryLimit, error })
      return { id: job.id, status: 'failed', output: { code } }
    }
  }
}

/** Our transaction as pg-boss takes it. */
function bossDb(db: Executor): Db {
  return {
    executeSql: async (text, values = []) => {
      const { rows } = await db.executeQuery<object>(rawSql(text, values))
      return { rows }
    },
  }
}

const tries = 5

/** Runs again what failed because the connection was lost; a restart of the server takes a few tenths of a second. */
async function patiently<T>(run: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count += 1) {
    try {
      return await run()
    } catch (fault) {
      const problem = asProblem(fault)
      if (count === tries || !(problem instanceof Problem && problem.code === 'unavailable')) throw problem
      await pause(50 * 2 ** count)
    }
  }
}

async function declare(boss: PgBoss, name: string, kind: JobKind<IdsOnly>): Promise<void> {
  const retryDelay = kind.retryDelay ?? 1
  const options = {
    notify: true,
    retryLimit: kind.retryLimit,
    retryDelay,
    ...(retryDelay > 0 ? { retryBackoff: true, retryDelayMax: 300 } : { retryBackoff: false }),
    expireInSeconds: kind.expireIn ?? 900,
    deleteAfterSeconds: keepSeconds,
    deadLetter: deadLetters,
  }
  // Creating is harmless when the queue is there, but changes nothing then.
  await boss.createQueue(name, { policy: 'short', ...options })
  await boss.updateQueue(name, options)
}

function warningType(facts: unknown): string {
  return typeof facts === 'object' && facts !== null && 'type' in facts && typeof facts.type === 'string'
    ? facts.type
    : 'unknown'
}
