// Backups: every table of the data map as it was at one instant, in one signed file. Keys of epochs are never in it: without the
// keystore of the installation it cannot be read, and when an epoch is destroyed, not with it either (requirements 3.1, L-05).
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type Loader, type Section, type Snapshot } from '../db/copy/copy.ts'
import type { Applied } from '../db/migrate/migrate.ts'
import { type Clock, rfc3339 } from '../domain/clock.ts'
import { newId } from '../domain/ids.ts'
import { Fatal } from '../domain/problem.ts'
import type { Keys } from '../keys/keys.ts'
import { tables } from '../map/map.ts'
import type { Table } from '../map/table.ts'
import { chained, damagedBackup, type Frame, frame, noFrames, readFrames } from './frames.ts'

export { assertServing, quarantine, quarantineOf, release } from './quarantine.ts'

/** What a backup says of itself. */
export interface BackupHead {
  readonly format: 'aboveboard-backup/1'
  readonly id: string
  readonly madeAt: string
  readonly software: string
  /** The keystore without which it cannot be read. */
  readonly keystore: string
  /** The key epochs that wrap the keys in it; when one is destroyed, what it wraps is unreadable for ever. */
  readonly epochs: readonly number[]
  readonly migrations: readonly Applied[]
  /** How many entries the audit log had. */
  readonly log: number
  /** The number of the newest tombstone. */
  readonly tombstones: number
}

/** How many rows of a table there are in a backup. */
export interface Count {
  readonly table: string
  readonly rows: number
}

/** What was written or read. */
export interface BackupFacts {
  readonly head: BackupHead
  readonly counts: readonly Count[]
}

/** Tells how far it is, in rows; `total` is an estimate. */
export type Progress = (done: number, total: number) => void

/** Tables that are the same for all controllers, or are read across them. */
const together = new Set(['tenant', 'site', 'log_entry', 'log_pending'])

function sectionsOf(tenants: readonly string[]): readonly Section[] {
  return Object.values(tables).flatMap((one: Table): Section[] => {
    const section = { table: one.name, columns: Object.keys(one.columns) }
    return together.has(one.name) ? [{ ...section, tenant: null }] : tenants.map((tenant) => ({ ...section, tenant }))
  })
}

function signable(digest: Buffer): Buffer {
  return Buffer.from(`aboveboard/backup-end/1\n${digest.toString('hex')}`)
}

function countLines(rows: Buffer): number {
  let count = 0
  for (let at = rows.indexOf(10); at >= 0; at = rows.indexOf(10, at + 1)) count += 1
  return count
}

const add = (counts: Map<string, number>, table: string, rows: number) =>
  counts.set(table, (counts.get(table) ?? 0) + rows)
const listed = (counts: ReadonlyMap<string, number>): Count[] => [...counts].map(([table, rows]) => ({ table, rows }))

/** Writes a backup; the file has its name only when it is whole. Throws `Fatal('backup-not-written')` when it is there or cannot be written. */
export async function writeBackup(needs: {
  readonly snapshot: Snapshot
  readonly keys: Keys
  readonly clock: Clock
  readonly migrations: readonly Applied[]
  readonly tombstones: number
  readonly software: string
  readonly path: string
  readonly progress: Progress
}): Promise<BackupFacts> {
  const { snapshot, keys, path } = needs
  const epochs = new Set<number>()
  for (const tenant of snapshot.tenants)
    for (const epoch of await snapshot.ask<number>('select distinct epoch from subject_key', tenant)) epochs.add(epoch)
  const [log] = await snapshot.ask<number>('select coalesce(max(idx) + 1, 0)::int from log_entry', null)
  const head: BackupHead = {
    format: 'aboveboard-backup/1',
    id: newId(),
    madeAt: rfc3339(needs.clock.now()),
    software: needs.software,
    keystore: keys.keystoreId,
    epochs: [...epochs].sort((a, b) => a - b),
    migrations: needs.migrations,
    log: log ?? 0,
    tombstones: needs.tombstones,
  }
  const counts = new Map<string, number>()
  const sections = sectionsOf(snapshot.tenants)
  let total = 0
  for (const { name } of Object.values(tables)) total += await snapshot.estimate(name)

  async function* frames(): AsyncGenerator<Buffer, void> {
    let digest = noFrames
    let done = 0
    const passed = (bytes: Buffer) => {
      digest = chained(digest, bytes)
      return bytes
    }
    const json = (value: object) => Buffer.from(JSON.stringify(value))
    yield passed(frame('head', json(head)))
    for (const section of sections) {
      yield passed(frame('section', json(section)))
      add(counts, section.table, 0)
      for await (const rows of snapshot.read(section)) {
        const lines = countLines(rows)
        add(counts, section.table, lines)
        done += lines
        needs.progress(done, Math.max(total, done))
        yield passed(frame('rows', rows))
      }
    }
    const signature = keys.sign('certificate', signable(digest)).toString('base64url')
    yield frame('end', json({ counts: listed(counts), signature }))
  }

  const part = `${path}.part`
  const refused = () =>
    new Fatal(
      'backup-not-written',
      'The backup cannot be written there: the place is not writable, full, or has a file of this name.',
    )
  // `wx`: a backup that is there may be the only one.
  const target = await open(path, 'wx', 0o600).catch(() => {
    throw refused()
  })
  await target.close()
  try {
    const handle = await open(part, 'w', 0o600)
    try {
      await pipeline(frames(), createGzip({ level: 1 }), async (packed) => {
        for await (const piece of packed) await handle.writeFile(piece as Buffer)
      })
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, path)
  } catch (fault) {
    await rm(part, { force: true })
    await rm(path, { force: true })
    throw fault instanceof Error && 'code' in fault && fault.code === 'ENOSPC' ? refused() : fault
  }
  return { head, counts: listed(counts) }
}

/** The frames of a file up to its end, whose signature is checked before the last one is given out. */
async function* verified(path: string, keys: Keys): AsyncGenerator<Frame, void> {
  const file = createReadStream(path)
  const plain = createGunzip()
  file.on('error', (fault) => plain.destroy(fault))
  file.pipe(plain)
  let digest = noFrames
  let ended = false
  try {
    for await (const one of readFrames(plain)) {
      if (ended) throw damagedBackup()
      if (one.kind === 'end') {
        const { signature } = JSON.parse(one.content.toString('utf8')) as { readonly signature?: string }
        if (!keys.verify('certificate', signable(digest), Buffer.from(signature ?? '', 'base64url')))
          throw damagedBackup()
        ended = true
      } else digest = chained(digest, frame(one.kind, one.content))
      yield one
    }
  } catch (fault) {
    if (fault instanceof Fatal) throw fault
    throw fault instanceof Error && 'code' in fault && fault.code === 'ENOENT'
      ? new Fatal('backup-not-found', 'There is no backup of this name.')
      : damagedBackup()
  } finally {
    file.destroy()
  }
  if (!ended) throw damagedBackup()
}

/** Reads all of a backup and returns what it says of itself. Throws `Fatal` with `backup-not-found` or `backup-damaged`. */
export async function checkBackup(path: string, keys: Keys): Promise<BackupFacts> {
  let head: BackupHead | undefined
  let counts: readonly Count[] = []
  for await (const { kind, content } of verified(path, keys)) {
    if (kind === 'head') head ??= JSON.parse(content.toString('utf8'))
    if (kind === 'end') counts = JSON.parse(content.toString('utf8')).counts
  }
  if (head?.format !== 'aboveboard-backup/1') throw damagedBackup()
  return { head, counts }
}

/**
 * Whether a backup can be put back here. Throws `Fatal`: `keystore-mismatch` (another installation, or an older copy of the keystore),
 * `backup-too-old` (an epoch it needs was destroyed, so nobody can read it), `backup-newer` (made by a newer version).
 */
export function checkFits(
  head: BackupHead,
  keys: Keys,
  migrations: readonly Pick<Applied, 'number' | 'sha256'>[],
): void {
  const epochs = new Map(keys.inventory().flatMap((one) => (one.kind === 'epoch' ? [[one.generation, one.state]] : [])))
  if (head.keystore !== keys.keystoreId)
    throw new Fatal('keystore-mismatch', 'The backup belongs to another keystore than the one in this data directory.')
  const gone = head.epochs.filter((epoch) => epochs.get(epoch) === 'destroyed')
  if (gone.length > 0)
    throw new Fatal(
      'backup-too-old',
      `The backup needs the key epochs ${gone.join(', ')}, which were destroyed at the end of the backup window: nobody can read it any more. That is how erased people stay erased. Take a newer backup.`,
    )
  const lacking = head.epochs.filter((epoch) => !epochs.has(epoch))
  if (lacking.length > 0)
    throw new Fatal(
      'keystore-mismatch',
      `The backup needs the key epochs ${lacking.join(', ')}, which this keystore has never had: the keystore is an older copy. Put its newest copy back first.`,
    )
  const known = new Map(migrations.map((one) => [one.number, one.sha256]))
  if (head.migrations.some((one) => known.get(one.number) !== one.sha256))
    throw new Fatal(
      'backup-newer',
      `The backup was made by another version of Aboveboard (${head.software}). Install that version or a newer one first.`,
    )
}

/** Fills the empty tables from a backup that was checked, in one transaction. */
export async function loadBackup(needs: {
  readonly path: string
  readonly keys: Keys
  readonly loader: Loader
  readonly total: number
  readonly progress: Progress
}): Promise<void> {
  const { path, keys, loader, total, progress } = needs
  let done = 0
  await loader.load(async (write) => {
    const frames = verified(path, keys)
    let next = await frames.next()
    async function* rows(): AsyncGenerator<Buffer, void> {
      for (next = await frames.next(); next.done !== true && next.value.kind === 'rows'; next = await frames.next()) {
        done += countLines(next.value.content)
        progress(done, total)
        yield next.value.content
      }
    }
    while (next.done !== true) {
      if (next.value.kind === 'section') await write(JSON.parse(next.value.content.toString('utf8')) as Section, rows())
      else next = await frames.next()
    }
  })
}
