// The wrapped keys of people, members of staff and tenants.
import type { Sql } from '../db/db.ts'
import type { Bundle } from '../map/bundles.ts'
import type { Keys, WrappedKey } from './keys.ts'
import { openRing, type Ring } from './ring.ts'

/** The keys that belong to somebody; empty when they were destroyed. */
export async function findKeys(run: Sql, owner: string): Promise<WrappedKey[]> {
  return run
    .selectFrom('subject_key')
    .select(['tenant', 'subject', 'bundle', 'version', 'epoch', 'wrapped'])
    .where('subject', '=', owner)
    .execute()
}

/** The ring of somebody. */
export async function findRing(run: Sql, keys: Keys, owner: string): Promise<Ring> {
  return openRing(keys, owner, await findKeys(run, owner))
}

/** Makes the first keys of somebody and stores them wrapped. */
export async function createKeys(
  run: Sql,
  keys: Keys,
  owner: { readonly tenant: string; readonly id: string },
  bundles: readonly Bundle[],
  at: Date,
): Promise<Ring> {
  const rows = bundles.map((bundle) => keys.mint({ tenant: owner.tenant, subject: owner.id, bundle, version: 1 }).row)
  await run
    .insertInto('subject_key')
    .values(rows.map((row) => ({ ...row, created_at: at })))
    .onConflict((on) => on.doNothing())
    .execute()
  return findRing(run, keys, owner.id)
}

/** Destroys keys of somebody: all of them, or some bundles. Returns how many. */
export async function destroyKeys(run: Sql, owner: string, bundles?: readonly Bundle[]): Promise<number> {
  const from = run.deleteFrom('subject_key').where('subject', '=', owner)
  const done = await (bundles === undefined ? from : from.where('bundle', 'in', [...bundles])).executeTakeFirst()
  return Number(done.numDeletedRows)
}

/** Epochs that live keys still refer to, over all tenants; run by the owner role. An epoch outside this set may be destroyed. */
export async function findLiveEpochs(run: Sql): Promise<ReadonlySet<number>> {
  const rows = await run.selectFrom('subject_key').select('epoch').distinct().execute()
  return new Set(rows.map((row) => row.epoch))
}

/** Keys of the tenant that are wrapped by an older epoch, for the weekly re-wrap. */
export async function findKeysBefore(run: Sql, epoch: number, limit: number): Promise<WrappedKey[]> {
  return run
    .selectFrom('subject_key')
    .select(['tenant', 'subject', 'bundle', 'version', 'epoch', 'wrapped'])
    .where('epoch', '<', epoch)
    .limit(limit)
    .execute()
}

/** Stores a re-wrapped key, unless the key was destroyed meanwhile (F-20: erased keys are never re-wrapped). */
export async function storeRewrapped(run: Sql, row: WrappedKey): Promise<void> {
  await run
    .updateTable('subject_key')
    .set({ epoch: row.epoch, wrapped: row.wrapped })
    .where('subject', '=', row.subject)
    .where('bundle', '=', row.bundle)
    .where('version', '=', row.version)
    .where('epoch', '<', row.epoch)
    .execute()
}
