// The weekly rotation: a new epoch when its time has come, every live key wrapped under it, and old epochs destroyed once no live
// key and no restorable backup needs them (requirements 3.1, 3.4; L-05).
import type { Database } from '../db/db.ts'
import { systemAccess } from '../domain/access.ts'
import { type Clock, day } from '../domain/clock.ts'
import type { TenantId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Keys } from './keys.ts'
import { findKeysBefore, findLiveEpochs, storeRewrapped } from './subject-key.sql.ts'

/** How long a backup can be restored, in milliseconds: the figure that notices and certificates print. */
export const backupWindow: number = 35 * day
const batch = 500

/** What a rotation did. */
export interface Rotation {
  readonly epoch: number
  readonly created: boolean
  readonly rewrapped: number
  readonly destroyed: number
}

/** Wraps every older key of a tenant under the newest epoch. Erased keys are gone and stay gone (F-20). Repeating is harmless. */
export async function rewrapKeys(db: Database, keys: Keys, tenant: TenantId, epoch: number): Promise<number> {
  const { sql } = db.as(systemAccess(tenant, 'rotation'))
  let done = 0
  for (;;) {
    const rows = await findKeysBefore(sql, epoch, batch)
    if (rows.length === 0) return done
    for (const row of rows) await storeRewrapped(sql, keys.rewrap(row))
    done += rows.length
  }
}

/** Epochs that are older than the backup window, oldest first. */
function expired(keys: Keys, now: number): readonly number[] {
  const epochs = keys.inventory().filter((entry) => entry.kind === 'epoch')
  // An epoch protects until its successor begins: only then does its own window start.
  return epochs
    .filter((entry) => entry.state === 'retained')
    .filter((entry) =>
      epochs.some((next) => next.generation === entry.generation + 1 && next.createdAt + backupWindow <= now),
    )
    .map((entry) => entry.generation)
    .sort((a, b) => a - b)
}

/** Rotates for all tenants. At most one epoch is destroyed a day, so that a jump of the clock shreds nobody (design 10). */
export async function rotateKeys(needs: {
  readonly db: Database
  readonly keys: Keys
  readonly clock: Clock
  readonly tenants: readonly TenantId[]
}): Promise<Rotation> {
  const { db, keys, clock, tenants } = needs
  await keys.refresh()
  const { epoch, created } = await keys.rotateEpoch('due')
  let rewrapped = 0
  const live = new Set<number>()
  for (const tenant of tenants) {
    rewrapped += await rewrapKeys(db, keys, tenant, epoch)
    for (const one of await findLiveEpochs(db.as(systemAccess(tenant, 'rotation')).sql)) live.add(one)
  }
  const [oldest] = expired(keys, clock.now())
  if (oldest === undefined || live.has(oldest)) return { epoch, created, rewrapped, destroyed: 0 }
  try {
    await keys.destroyEpoch(oldest, live)
    return { epoch, created, rewrapped, destroyed: 1 }
  } catch (fault) {
    // Refused for being too young, or for today's one being done: the next run tries again.
    if (fault instanceof Problem && fault.code === 'conflict') return { epoch, created, rewrapped, destroyed: 0 }
    throw fault
  }
}
