// Data end: what is past its period goes by the clock (Art. 5(1)(e)), rule by rule, counted, recorded, and stopped when it would
// suddenly be most of everything. Then two people look at it, not one (F-07, RA-09).
import { type Audit, appendEntry } from '../../audit/audit.ts'
import type { Database } from '../../db/db.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import { type Clock, day, hour } from '../../domain/clock.ts'
import type { TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { findSites } from '../../tenants/tenants.ts'
import {
  changeStop,
  findLatestStop,
  listRuns,
  listStatistics,
  listStops,
  lockStop,
  noteRun,
  noteStop,
  type Stop,
} from './books.sql.ts'
import { type Holds, openHolds } from './holds.ts'
import { periodBefore } from './period.ts'
import {
  countComing,
  countRule,
  deleteRule,
  destroyIdleKeys,
  eraseRemains,
  type Sample,
  type Standing,
  sampleRule,
} from './retention.sql.ts'
import { type Rule, type RuleId, rules } from './rules.ts'

export { findHolds } from './hold.sql.ts'
export { type Holds, longestHold } from './holds.ts'
export { type Rule, type RuleId, rules } from './rules.ts'

/** A run that would delete more rows of a class than this, and more than half of them, waits for two people. */
export const guardedFrom = 100
/** After so long without a run the clock is suspected: then a fifth of a class is enough to wait, in milliseconds. */
export const suspiciousPause = 7 * day
/** How far ahead the plan looks, in days. */
export const horizon = 30
/** M-11: figures about fewer conversations than this are not shown. */
const smallest = 10
const batch = 500

/** How a rule stands and what comes next. */
export interface Planned extends Standing {
  readonly rule: Rule
  /** Rows that fall due, by day: 0 is now, the last one is in `horizon` days. */
  readonly coming: readonly number[]
  readonly samples: readonly Sample[]
}

/** What one run did for one controller. */
export interface Ran {
  readonly tenant: TenantId
  readonly deleted: Readonly<Partial<Record<RuleId | 'keys' | 'remains', number>>>
  /** Rules that wait for two people. */
  readonly stopped: readonly RuleId[]
}

export interface Retention {
  /** What is due, what comes next, and samples by random id; changes nothing. */
  plan(access: Access): Promise<readonly Planned[]>
  /** Deletes what is due, for every controller. Repeating is harmless. */
  run(by: 'clock' | 'operator'): Promise<readonly Ran[]>
  /** What waits for two people or was decided, what ran, and what is left as figures. */
  books(access: Access): Promise<{
    readonly stops: readonly Stop[]
    readonly runs: Awaited<ReturnType<typeof listRuns>>
    readonly statistics: Awaited<ReturnType<typeof listStatistics>>
  }>
  /**
   * Agrees to a stopped deletion, or keeps the data. The second agreement of another person lets the next run delete exactly what was
   * due when it was stopped. Throws `conflict` with the reason `same-person`, `not-found` when nothing waits.
   */
  decide(access: Access, id: string, decision: 'confirm' | 'keep'): Promise<void>
  readonly holds: Holds
  /** The run as it comes round by the clock. `every` in milliseconds. */
  readonly task: { readonly part: string; readonly every: number; run(): Promise<number> }
}

function sumOf(counts: Ran['deleted']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** Opens the room. */
export function openRetention(needs: {
  readonly db: Database
  readonly audit: Audit
  readonly clock: Clock
}): Retention {
  const { db, audit, clock } = needs

  /** Why a deletion must wait; `null` when it may go on. `kept`: what people decided to keep. */
  function suspicion(standing: Standing, pause: number, kept: Stop | undefined): Stop['reason'] | null {
    const { due, total } = standing
    // What somebody kept is asked about again as long as most of it is still due.
    if (kept !== undefined && due * 2 > kept.due) return kept.reason
    if (due > guardedFrom && due * 2 > total) return 'share'
    return pause > suspiciousPause && due > smallest && due * 5 > total ? 'clock' : null
  }

  /** The instant before which a rule deletes now; `null` when it waits for people. */
  async function allowed(access: Access, rule: Rule, pause: number): Promise<Date | null> {
    const { sql } = db.as(access)
    const now = new Date(clock.now())
    const before = new Date(periodBefore(clock.now(), rule.period))
    const latest = await findLatestStop(sql, rule.id)
    // A stop from the future was made by a clock that was set right since.
    const stop = latest !== undefined && latest.at > now ? undefined : latest
    if (stop?.state === 'confirmed') {
      await changeStop(sql, stop.id, { state: 'done' })
      return stop.before
    }
    if (stop?.state === 'waiting' || (stop?.state === 'kept' && clock.now() - stop.at.getTime() < day)) return null
    const standing = await countRule(sql, rule, before, now)
    if (standing.due === 0) return before
    const reason = suspicion(standing, pause, stop?.state === 'kept' ? stop : undefined)
    if (reason === null) return before
    const { due, total } = standing
    await db.as(access).transaction(async (run) => {
      await noteStop(run, { tenant: access.tenant, rule: rule.id, reason, due, total, before, at: now })
      const words = `too-much-at-once ${rule.id} due:${due} all:${total}`
      await appendEntry(run, audit.compose(access, { event: 'retention.run', outcome: 'denied', reason: words }))
    })
    return null
  }

  async function carryOut(access: Access, rule: Rule, before: Date): Promise<number> {
    let count = 0
    for (;;) {
      const gone = await db.as(access).transaction(async (run) => {
        const rows = await deleteRule(run, rule, before, new Date(clock.now()), batch)
        if (rows > 0) {
          const reason = `${rule.id}:${rows}`
          await appendEntry(run, audit.compose(access, { event: 'retention.run', outcome: 'done', reason }))
        }
        return rows
      })
      count += gone
      if (gone < batch) return count
    }
  }

  async function tend(tenant: TenantId, by: 'clock' | 'operator'): Promise<Ran> {
    const access: Access = by === 'clock' ? systemAccess(tenant, 'retention') : { tenant, actor: { kind: 'operator' } }
    const { sql } = db.as(access)
    const [last] = await listRuns(sql, 1)
    const pause = last === undefined ? 0 : clock.now() - last.at.getTime()
    const deleted: Partial<Record<RuleId | 'keys' | 'remains', number>> = {}
    const stopped: RuleId[] = []
    for (const rule of rules) {
      const before = await allowed(access, rule, pause)
      if (before === null) stopped.push(rule.id)
      else {
        const count = await carryOut(access, rule, before)
        if (count > 0) deleted[rule.id] = count
      }
    }
    const remains = await db.as(access).transaction(async (run) => {
      const people = await eraseRemains(run, new Date(clock.now()))
      if (people > 0)
        await appendEntry(
          run,
          audit.compose(access, { event: 'retention.run', outcome: 'done', reason: `remains:${people}` }),
        )
      return people
    })
    if (remains > 0) deleted.remains = remains
    const keys = sumOf(deleted) > 0 ? await destroyIdleKeys(sql) : 0
    if (keys > 0) deleted.keys = keys
    // A run that found nothing is noted once a day: the next one must know how long the clock stood still.
    if (sumOf(deleted) > 0 || stopped.length > 0 || by === 'operator' || last === undefined || pause >= day)
      await noteRun(sql, {
        tenant,
        at: new Date(clock.now()),
        began_by: by,
        outcome: stopped.length > 0 ? 'stopped' : 'done',
        deleted,
      })
    return { tenant, deleted, stopped }
  }

  const retention: Retention = {
    async plan(access) {
      const { sql } = db.as(access)
      const now = new Date(clock.now())
      const planned: Planned[] = []
      for (const rule of rules) {
        const before = new Date(periodBefore(clock.now(), rule.period))
        const standing = await countRule(sql, rule, before, now)
        const coming = await countComing(sql, rule, before, now, horizon)
        const samples = standing.due === 0 ? [] : await sampleRule(sql, rule, before, now, 5)
        planned.push({ rule, ...standing, coming, samples })
      }
      return planned
    },
    async run(by) {
      const ran: Ran[] = []
      for (const tenant of new Set((await findSites(db.open)).map((one) => one.tenant)))
        ran.push(await tend(tenant, by))
      return ran
    },
    async books(access) {
      const { sql } = db.as(access)
      const statistics = (await listStatistics(sql, 36)).filter((one) => one.conversations >= smallest)
      return { stops: await listStops(sql, 20), runs: await listRuns(sql, 20), statistics }
    },
    async decide(access, id, decision) {
      const { actor } = access
      if (actor.kind !== 'staff') throw new Problem('not-allowed')
      await db.as(access).transaction(async (run) => {
        const stop = await lockStop(run, id)
        if (stop?.state !== 'waiting') throw new Problem('not-found')
        if (decision === 'confirm' && stop.first_by === actor.staff)
          throw new Problem('conflict', { reason: 'same-person' })
        const change =
          decision === 'keep'
            ? { state: 'kept' as const }
            : stop.first_by === null
              ? { first_by: actor.staff }
              : { second_by: actor.staff, state: 'confirmed' as const }
        await changeStop(run, id, change)
        const outcome = decision === 'keep' ? 'denied' : 'allowed'
        await appendEntry(run, audit.compose(access, { event: 'retention.decided', outcome, reason: stop.rule }))
      })
    },
    holds: openHolds(needs),
    task: {
      part: 'retention',
      every: hour,
      run: async () => (await retention.run('clock')).reduce((sum, one) => sum + sumOf(one.deleted), 0),
    },
  }
  return retention
}
