// After an older database was put back: everything that the tombstone ledger knows is carried out again (who was erased, what was
// withdrawn, who is frozen), and then looked for once more, independently. What is still there keeps the quarantine (L-04, F-12).
import { type Audit, appendEntry } from '../../audit/audit.ts'
import type { Database, Sql } from '../../db/db.ts'
import type { Queue } from '../../db/queue/queue.ts'
import { systemAccess } from '../../domain/access.ts'
import { type Clock, instantOf } from '../../domain/clock.ts'
import { newId, type TenantId } from '../../domain/ids.ts'
import { Fatal } from '../../domain/problem.ts'
import type { Files } from '../../files/files.ts'
import { destroyKeys, findRing, type Keys } from '../../keys/keys.ts'
import { type PurposeId, purposeIds } from '../../map/purposes.ts'
import { findSites } from '../../tenants/tenants.ts'
import {
  findStanding,
  insertConsentEvents,
  lockSubject,
  setAiOptOut,
  setObjected,
  setSubjectState,
} from '../consent/consent.ts'
import type { Stone, Tombstones } from '../tombstones/tombstones.ts'
import { ownKeepers } from './keepers.ts'
import { findLatestEvents, findTraces, findUnwilling, forgetDoors, remakePackages } from './replay.sql.ts'
import { bundlesOf, countRows, deleteRows, tablesOnlyFor } from './subject-rows.sql.ts'

/** What was done again, in people. */
export interface Replayed {
  readonly stones: number
  readonly erased: number
  readonly withdrawn: number
  readonly frozen: number
  /** Objections and opt-outs that were set as they stood last. */
  readonly stopped: number
  /** Sign-ins, invitations and portal visits that were ended. */
  readonly doors: number
  /** Packages that are made anew. */
  readonly packages: number
}

/** What the replay needs. */
export interface ReplayNeeds {
  readonly db: Database
  readonly queue: Queue
  readonly files: Files
  readonly keys: Keys
  readonly audit: Audit
  readonly clock: Clock
  readonly tombstones: Tombstones
  readonly progress: (done: number, total: number) => void
}

const batch = 500
const states = { withdrawn: new Set(['ConsentWithdrawn', 'ConsentRefused']) }

type Of<Kind extends Stone['kind']> = Extract<Stone, { readonly kind: Kind }>

/** The last word on each person, or on each person and purpose. */
function lastOf<Kept extends Stone>(stones: readonly Kept[], nameOf: (stone: Kept) => string): readonly Kept[] {
  return [...new Map(stones.map((stone) => [nameOf(stone), stone])).values()]
}

/** Carries the ledger out on a database that was put back. Harmless to repeat. Throws `Fatal('restore-not-clean')` naming where something is left. */
export async function replayTombstones(needs: ReplayNeeds): Promise<Replayed> {
  const { db, keys, audit, clock, tombstones, progress } = needs
  const parts = ownKeepers({ ...needs, living: { evict: () => 0, count: () => 0 } }).flatMap((one) => one.parts)
  const stones = tombstones.all()
  const tenants = [...new Set((await findSites(db.open)).map((one) => one.tenant))]
  let done = 0

  async function inBatches<Kept extends { readonly tenant: string }>(
    tenant: TenantId,
    all: readonly Kept[],
    work: (some: readonly Kept[]) => Promise<number>,
  ): Promise<number> {
    let count = 0
    const mine = all.filter((one) => one.tenant === tenant)
    for (let at = 0; at < mine.length; at += batch) {
      const some = mine.slice(at, at + batch)
      count += await work(some)
      done += some.length
      progress(done, 2 * stones.length)
    }
    return count
  }

  async function eraseAgain(tenant: TenantId, some: readonly Of<'person'>[]): Promise<number> {
    const access = db.as(systemAccess(tenant, 'restore'))
    const found = [
      ...(
        await findTraces(
          access.sql,
          some.map((one) => one.subject),
          new Date(clock.now()),
        )
      ).keys(),
    ]
    for (const subject of found) {
      await access.transaction(async (run) => {
        await setSubjectState(run, subject, 'erasing')
        for (const part of parts) await part.erase(run, { tenant, subject })
      })
    }
    for (const { subject } of some) {
      await needs.files.erase(subject)
    }
    return found.length
  }

  async function erasePurpose(run: Sql, subject: string, purpose: PurposeId): Promise<number> {
    const tables = tablesOnlyFor(purpose)
    let count = 0
    for (const table of tables) count += await deleteRows(run, table, subject)
    await destroyKeys(run, subject, bundlesOf(tables))
    return count
  }

  async function withdrawAgain(tenant: TenantId, some: readonly Of<'purpose'>[]): Promise<number> {
    const access = systemAccess(tenant, 'restore')
    const latest = await findLatestEvents(
      db.as(access).sql,
      some.map((one) => one.subject),
    )
    let count = 0
    for (const stone of some) {
      const event = latest.find((one) => one.subject === stone.subject && one.purpose === stone.purpose)
      if (event === undefined || states.withdrawn.has(event.state) || event.at.getTime() > instantOf(stone.at)) continue
      await db.as(access).transaction(async (run) => {
        const standing = await findStanding(run, stone.subject)
        if (standing.subjectState !== 'live' && standing.subjectState !== 'restricted') return
        const subject = { id: stone.subject, ring: await findRing(run, keys, stone.subject) }
        const entry = audit.compose(access, {
          event: 'consent.withdrawn',
          outcome: 'done',
          purpose: stone.purpose,
          subject,
          reason: 'restored',
        })
        await appendEntry(run, entry)
        const { seq: _, ...shown } = event
        const at = new Date(clock.now())
        const again = {
          id: newId(),
          state: 'ConsentWithdrawn',
          method: 'restored',
          at,
          expires_at: null,
          log_entry: entry.pending.id,
        }
        await insertConsentEvents(run, [{ ...shown, ...again }])
        count += 1
      })
    }
    return count
  }

  async function freezeAgain(tenant: TenantId, some: readonly Of<'freeze'>[]): Promise<number> {
    let count = 0
    for (const { subject, frozen } of some)
      await db.as(systemAccess(tenant, 'restore')).transaction(async (run) => {
        const { subjectState } = await findStanding(run, subject)
        if (subjectState !== (frozen ? 'live' : 'restricted')) return
        await setSubjectState(run, subject, frozen ? 'restricted' : 'live')
        count += 1
      })
    return count
  }

  /** Objections and the wish for no assistant, as they stood last. */
  async function standAgain(tenant: TenantId, some: readonly (Of<'objection'> | Of<'opt-out'>)[]): Promise<number> {
    let count = 0
    for (const stone of some)
      await db.as(systemAccess(tenant, 'restore')).transaction(async (run) => {
        const states = await lockSubject(run, stone.subject)
        if (states === undefined || states.state === 'erasing') return
        if (stone.kind === 'opt-out') {
          if (states.ai_opt_out === stone.off) return
          await setAiOptOut(run, stone.subject, stone.off)
        } else {
          if (states.objected.join() === stone.objected.join()) return
          await setObjected(run, stone.subject, stone.objected)
        }
        count += 1
      })
    return count
  }

  /** What was agreed to and taken back before the backup, where the job that deletes it was still waiting. */
  async function finishWithdrawals(tenant: TenantId): Promise<void> {
    const access = db.as(systemAccess(tenant, 'restore'))
    for (const purpose of purposeIds) {
      if (tablesOnlyFor(purpose).length === 0) continue
      for (const subject of await findUnwilling(access.sql, purpose))
        await access.transaction((run) => erasePurpose(run, subject, purpose))
    }
  }

  /** Looks again for everything that must be gone, without asking what was done. */
  async function scan(tenant: TenantId): Promise<void> {
    const { sql } = db.as(systemAccess(tenant, 'restore'))
    const dirty = (place: string) =>
      new Fatal(
        'restore-not-clean',
        `Something of an erased person is still in ${place}. Nothing is served. Run: aboveboard reconcile`,
      )
    await inBatches(tenant, persons, async (some) => {
      const [place] = [
        ...(
          await findTraces(
            sql,
            some.map((one) => one.subject),
            new Date(clock.now()),
          )
        ).values(),
      ].flat()
      if (place !== undefined) throw dirty(place)
      for (const { subject } of some) if ((await needs.files.count(subject)) > 0) throw dirty('files')
      return 0
    })
    for (const purpose of purposeIds)
      for (const table of tablesOnlyFor(purpose))
        for (const subject of await findUnwilling(sql, purpose))
          if ((await countRows(sql, table, subject)) > 0) throw dirty(table.name)
  }

  const persons = stones.filter((one) => one.kind === 'person')
  const purposes = lastOf(
    stones.filter((one) => one.kind === 'purpose'),
    (one) => `${one.subject} ${one.purpose}`,
  )
  const freezes = lastOf(
    stones.filter((one) => one.kind === 'freeze'),
    (one) => one.subject,
  )
  const standings = [
    ...lastOf(
      stones.filter((one) => one.kind === 'objection'),
      (one) => one.subject,
    ),
    ...lastOf(
      stones.filter((one) => one.kind === 'opt-out'),
      (one) => one.subject,
    ),
  ]
  const sum = { stopped: 0, erased: 0, withdrawn: 0, frozen: 0, doors: 0, packages: 0 }
  for (const tenant of tenants) {
    const { sql } = db.as(systemAccess(tenant, 'restore'))
    sum.erased += await inBatches(tenant, persons, (some) => eraseAgain(tenant, some))
    sum.withdrawn += await inBatches(tenant, purposes, (some) => withdrawAgain(tenant, some))
    sum.frozen += await inBatches(tenant, freezes, (some) => freezeAgain(tenant, some))
    sum.stopped += await inBatches(tenant, standings, (some) => standAgain(tenant, some))
    await finishWithdrawals(tenant)
    sum.doors += await forgetDoors(sql)
    sum.packages += await remakePackages(sql)
    await scan(tenant)
  }
  return { stones: stones.length, ...sum }
}
