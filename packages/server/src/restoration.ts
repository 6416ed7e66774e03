// Backup and restore of a whole installation: what is written, what is put back, and how an older database is told what it must not
// know any more before anything is served (L-04, F-12).
import { appendEntry, leaderLock, openAudit } from './audit/audit.ts'
import {
  type BackupFacts,
  checkBackup,
  checkFits,
  loadBackup,
  type Progress,
  quarantine,
  quarantineOf,
  release,
  writeBackup,
} from './backup/backup.ts'
import type { Reconciled, RestoreGround } from './cli/premises.ts'
import type { Config } from './config/config.ts'
import { openLoader, openSnapshot } from './db/copy/copy.ts'
import { appliedMigrations, migrate, readMigrations } from './db/migrate/migrate.ts'
import { systemClock } from './domain/clock.ts'
import { Fatal, Problem } from './domain/problem.ts'
import { openFiles } from './files/files.ts'
import { type Foundation, migrations, openFoundation } from './foundation.ts'
import { openRows } from './keys/keys.ts'
import type { Log } from './log/log.ts'
import { mapVersion } from './map/map.ts'
import { replayTombstones } from './privacy/rights/rights.ts'
import { returnedEpochs } from './privacy/tombstones/tombstones.ts'
import { findSites } from './tenants/tenants.ts'
import { version } from './version.ts'

async function record(
  foundation: Foundation,
  event: 'backup.made' | 'restore.reconciled',
  reason: string,
): Promise<void> {
  const { db, keys, clock } = foundation
  const audit = openAudit({ keys, rows: openRows(keys), clock, version, policy: mapVersion('consent-first') })
  for (const tenant of new Set((await findSites(db.open)).map((one) => one.tenant))) {
    const access = { tenant, actor: { kind: 'operator' as const } }
    await appendEntry(db.as(access).sql, audit.compose(access, { event, outcome: 'done', reason }))
  }
}

/** Writes a backup while the server works on. */
export async function backUp(
  config: Config,
  log: Log,
  about: { readonly path: string; readonly progress: Progress },
): Promise<BackupFacts> {
  const foundation = await openFoundation(config, log)
  try {
    const { cluster, keys, clock, tombstones } = foundation
    const known = await appliedMigrations(cluster.as('app'))
    const snapshot = await openSnapshot((role) => cluster.as(role))
    try {
      const facts = await writeBackup({
        ...about,
        snapshot,
        keys,
        clock,
        migrations: known.map(({ number, name, sha256 }) => ({ number, name, sha256 })),
        tombstones: tombstones.all().length,
        software: version,
      })
      await record(foundation, 'backup.made', `tables:${facts.counts.length}`)
      return facts
    } finally {
      await snapshot.close()
    }
  } finally {
    await foundation.close()
  }
}

/** Reads a backup and says what is in it, and whether it fits; changes nothing. */
export async function inspect(path: string, ground: Pick<RestoreGround, 'keys'>): Promise<BackupFacts> {
  const facts = await checkBackup(path, ground.keys)
  checkFits(facts.head, ground.keys, await readMigrations(migrations))
  return facts
}

/** Puts a backup back in place of whatever is there, and leaves the installation in quarantine. */
export async function putBack(
  config: Config,
  ground: RestoreGround,
  about: { readonly path: string; readonly facts: BackupFacts; readonly progress: Progress },
): Promise<void> {
  const { cluster, keys, clock } = ground
  const { path, facts, progress } = about
  const loader = await openLoader((role) => cluster.as(role), leaderLock)
  try {
    // From here on a crash leaves a database that is not whole, and a server that does not start on it.
    quarantine(config.dataDir, 'loading', clock)
    await loader.clear()
    const through = Math.max(0, ...facts.head.migrations.map((one) => one.number))
    await migrate({ connection: cluster.as('owner'), directory: migrations, clock, through })
    const total = facts.counts.reduce((sum, one) => sum + one.rows, 0)
    await loadBackup({ path, keys, loader, total, progress })
    quarantine(config.dataDir, 'unreconciled', clock)
  } finally {
    await loader.close()
  }
}

/** Destroys again what the ledger knows as destroyed. Throws `Fatal('keystore-older')` where the keystore refuses. */
async function destroyReturned({ keys, tombstones }: Foundation): Promise<readonly number[]> {
  const returned = returnedEpochs(tombstones, keys)
  for (const epoch of returned) {
    try {
      await keys.destroyEpoch(epoch, new Set())
    } catch (fault) {
      const given = fault instanceof Problem ? fault.members['reason'] : undefined
      const reason = typeof given === 'string' ? given : 'unknown'
      throw new Fatal(
        'keystore-older',
        `This keystore is an older copy: it still has the key epoch ${epoch}, which was destroyed, and cannot destroy it now (${reason}). Put its newest copy back.`,
      )
    }
  }
  return returned
}

/**
 * Declares that the database is an older one, gives it back the entries of the audit log that it lacks, carries the tombstone ledger out
 * again, and looks whether anything is left. Ends the quarantine only when nothing is. Harmless to repeat, and on a database that was
 * never put back. Throws `Fatal` and leaves the quarantine where keystore, log, ledger or database do not fit (F-12).
 */
export async function reconcile(config: Config, log: Log, progress: Progress): Promise<Reconciled> {
  const began = quarantineOf(config.dataDir)
  if (began === 'loading')
    throw new Fatal(
      'quarantine',
      'A restore was cut off before the database was whole. Run it again: aboveboard restore FILE',
    )
  const since = new Map<string, number>()
  const onEntry = (leaf: Uint8Array) => {
    const { event } = JSON.parse(Buffer.from(leaf).toString('utf8')) as { readonly event: string }
    since.set(event, (since.get(event) ?? 0) + 1)
  }
  // First of all, also where nobody ran `restore` and a copy of the database was put back by other means: a crash in the middle must
  // not leave a database that looks whole.
  quarantine(config.dataDir, 'unreconciled', systemClock)
  const foundation = await openFoundation(config, log, { onEntry })
  try {
    const { db, queue, keys, clock, tombstones, leader, paths } = foundation
    if (!leader.leading) {
      if (began === null) release(config.dataDir)
      throw new Fatal('server-running', 'A server is working on this database. Stop it first.')
    }
    const epochs = await destroyReturned(foundation)
    const audit = openAudit({ keys, rows: openRows(keys), clock, version, policy: mapVersion('consent-first') })
    const files = await openFiles({ directory: paths.files })
    const replayed = await replayTombstones({ db, queue, files, keys, audit, clock, tombstones, progress })
    const { erased, withdrawn, frozen } = replayed
    const returned = [...since.values()].reduce((sum, one) => sum + one, 0)
    await record(
      foundation,
      'restore.reconciled',
      `returned:${returned} erased:${erased} withdrawn:${withdrawn} frozen:${frozen}`,
    )
    await leader.settle()
    release(config.dataDir)
    return { ...replayed, since, epochs }
  } finally {
    await foundation.close()
  }
}
