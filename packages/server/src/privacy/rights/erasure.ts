// Erasure: named steps, each of which is done once, noted in the transaction that does it, and gone on with after a crash.
// Keys die with the request itself, so that from its answer on nothing can be read; the certificate comes after a scan that can fail.
import { type Audit, appendEntry, type Leader } from '../../audit/audit.ts'
import { type Database, notify, type Sql } from '../../db/db.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import { canonical, type Json } from '../../domain/canonical.ts'
import { type Clock, rfc3339 } from '../../domain/clock.ts'
import { sha256Hex } from '../../domain/hash.ts'
import { newId, type TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { findKeys, type Keys } from '../../keys/keys.ts'
import type { Processor } from '../../map/processors.ts'
import type { CaseProgress } from '../../map/tables/accountability.ts'
import { setSubjectState, signDocument } from '../consent/consent.ts'
import type { Tombstones } from '../tombstones/tombstones.ts'
import { type CaseRow, changeCase, closeOthers, findCase, lockCase, withStep } from './case.sql.ts'
import { commitmentOf, writeCertificate } from './certificate.ts'
import type { Keeper, Part } from './keepers.ts'
import { findLogEntry } from './log-place.sql.ts'
import type { Notices } from './notices.ts'
import { remainsOf } from './remains.ts'
import { countRows, keptTables } from './subject-rows.sql.ts'

export interface ErasureNeeds {
  readonly db: Database
  readonly keys: Keys
  readonly audit: Audit
  readonly leader: Pick<Leader, 'settle' | 'prove'>
  readonly clock: Clock
  readonly tombstones: Tombstones
  readonly keepers: readonly Keeper[]
  readonly notices: Pick<Notices, 'write'>
  readonly processors: (tenant: TenantId) => readonly Processor[]
  readonly issuer: string
  readonly version: string
  /** Stops the program at a named point, in crash tests only (TC-5). */
  readonly fault: (point: string) => void | Promise<void>
}

export interface Erasure {
  /** Freezes the person and destroys every key, within the transaction that opens the case. */
  begin(run: Sql, row: CaseRow, code: string): Promise<CaseProgress>
  /** Does what is left to do. Repeating is harmless. Throws `not-verified` when the scan found something, `unavailable` while the log has no number yet. */
  finish(tenant: TenantId, id: string): Promise<void>
  /** The points at which a crash test can stop the program. */
  readonly faultPoints: readonly string[]
}

/** Opens the engine. */
export function openErasure(needs: ErasureNeeds): Erasure {
  const { db, keys, audit, leader, clock, tombstones, keepers, fault } = needs
  const keyParts = keepers.filter((one) => one.store === 'keys').flatMap((one) => one.parts)
  const otherParts = keepers.filter((one) => one.store !== 'keys').flatMap((one) => one.parts)
  const stamp = () => rfc3339(clock.now())
  const accessOf = (tenant: TenantId): Access => systemAccess(tenant, 'erasure')

  /** Runs one step in a transaction of its own unless it is noted already; `again` repeats it. */
  async function step(
    about: { readonly tenant: TenantId; readonly id: string; readonly again: boolean },
    name: string,
    work: (run: Sql, row: CaseRow) => Promise<{ readonly items: number; readonly also?: Partial<CaseProgress> }>,
  ): Promise<void> {
    await fault(`erasure.before-${name}`)
    await db.as(accessOf(about.tenant)).transaction(async (run) => {
      const row = await lockCase(run, about.id)
      if (row === undefined || row.state === 'done') return
      if (!about.again && row.progress.steps.some((one) => one.step === name)) return
      const { items, also } = await work(run, row)
      await changeCase(run, about.id, { progress: { ...withStep(row.progress, name, items, stamp()), ...also } })
    })
    await fault(`erasure.after-${name}`)
  }

  async function found(run: Sql, row: CaseRow): Promise<readonly { readonly part: Part; readonly count: number }[]> {
    const hits = []
    for (const part of [...keyParts, ...otherParts]) {
      const count = await part.scan(run, { tenant: row.tenant, subject: row.subject })
      if (count > 0) hits.push({ part, count })
    }
    return hits
  }

  /** Looks everywhere again. Blocks the case, and with it the certificate, when anything is left. */
  async function scan(about: {
    readonly tenant: TenantId
    readonly id: string
    readonly again: boolean
  }): Promise<void> {
    await fault('erasure.before-scan')
    const access = accessOf(about.tenant)
    const left = await db.as(access).transaction(async (run) => {
      const row = await lockCase(run, about.id)
      if (row === undefined || row.state === 'done') return undefined
      const hits = await found(run, row)
      const stores = hits.map(({ part }) => part.name)
      if (hits.length > 0) {
        await appendEntry(
          run,
          audit.compose(access, {
            event: 'erasure.blocked',
            outcome: 'failed',
            reason: stores.join(' '),
            object: { kind: 'rights-case', id: row.id },
          }),
        )
        await changeCase(run, row.id, { state: 'blocked' })
        return stores[0]
      }
      const classes = keyParts.length + otherParts.length
      await changeCase(run, row.id, {
        progress: { ...withStep(row.progress, 'scan', 0, stamp()), scan: { id: newId(), classes } },
      })
      return undefined
    })
    if (left !== undefined) throw new Problem('not-verified', { store: left })
    await fault('erasure.after-scan')
  }

  /** Writes the certificate once and puts its hash into the log; a crash after this signs the same words. */
  async function commit(
    tenant: TenantId,
    id: string,
  ): Promise<{ readonly entry: string; readonly document: Json } | undefined> {
    const access = accessOf(tenant)
    return db.as(access).transaction(async (run) => {
      const row = await lockCase(run, id)
      if (row === undefined || row.state === 'done') return undefined
      if (row.progress.issue !== undefined) return row.progress.issue
      const retained = await Promise.all(
        keptTables().map(async (table) => ({ table, items: await countRows(run, table, row.subject) })),
      )
      const document = writeCertificate({
        row,
        progress: row.progress,
        parts: [...keyParts, ...otherParts],
        retained,
        remains: await remainsOf(run, row.subject, clock.now()),
        recipientRetention: (party) =>
          needs.processors(tenant).find((one) => one.name === party || one.id === party)?.retention ?? null,
        issuer: needs.issuer,
        version: needs.version,
        at: clock.now(),
      })
      const entry = audit.compose(access, {
        event: 'erasure.certified',
        outcome: 'done',
        reason: `sha256:${sha256Hex(canonical(document))}`,
      })
      await appendEntry(run, entry)
      const issue = { entry: entry.pending.id, document }
      await changeCase(run, id, { progress: { ...row.progress, issue } })
      return issue
    })
  }

  async function certify(tenant: TenantId, id: string): Promise<void> {
    await fault('erasure.before-certificate')
    const issue = await commit(tenant, id)
    if (issue === undefined) return
    await fault('erasure.after-log')
    await leader.settle()
    const tenantDb = db.as(accessOf(tenant))
    const place = await findLogEntry(tenantDb.sql, issue.entry)
    if (place === undefined) throw new Problem('unavailable', { retry_after: 1, part: 'audit-log' })
    const proof = await leader.prove(place.index)
    const document = {
      ...(issue.document as { readonly [name: string]: Json }),
      log: { index: place.index, entry: place.leaf.toString('utf8'), proofFormat: 'c2sp.org/tlog-proof@v1', proof },
    }
    const certificate = signDocument(keys, 'certificate', document)
    await fault('erasure.before-issue')
    await tenantDb.transaction(async (run) => {
      const row = await lockCase(run, id)
      if (row === undefined || row.state === 'done') return
      const { issue: _, ...progress } = row.progress
      const closed = withStep(progress, 'certificate', 1, stamp())
      await changeCase(run, id, {
        state: 'done',
        outcome: 'granted',
        closed_at: new Date(clock.now()),
        certificate,
        progress: closed,
      })
      await notify(run, { tenant, kind: 'rights', id })
    })
    await fault('erasure.after-certificate')
  }

  return {
    faultPoints: [
      ...[
        'tombstone',
        'recipients',
        'cases',
        ...otherParts.map((part) => part.name),
        ...keyParts.map((part) => part.name),
        'scan',
        'certificate',
      ].flatMap((name) => [`erasure.before-${name}`, `erasure.after-${name}`]),
      'erasure.after-log',
      'erasure.before-issue',
    ],
    async begin(run, row, code) {
      const certificate = newId()
      const epoch = Math.max(0, ...(await findKeys(run, row.subject)).map((one) => one.epoch))
      await setSubjectState(run, row.subject, 'erasing')
      let destroyed = 0
      // Part by part, because a hold keeps one of them (Art. 17(3)).
      for (const part of keyParts) destroyed += await part.erase(run, { tenant: row.tenant, subject: row.subject })
      await notify(run, { tenant: row.tenant, kind: 'subject', subject: row.subject })
      const frozen = withStep(row.progress, 'freeze', 1, stamp())
      return {
        ...withStep(frozen, 'keys', destroyed, stamp()),
        epoch,
        certificate: { id: certificate, commitment: commitmentOf(certificate, code) },
      }
    },
    async finish(tenant, id) {
      const row = await findCase(db.as(accessOf(tenant)).sql, id)
      if (row === undefined || row.state === 'done') return
      const target = { tenant: row.tenant, subject: row.subject }
      // What blocked the certificate is erased again, whatever was noted before.
      const about = { tenant, id, again: row.state === 'blocked' }
      const first = { ...about, again: false }
      await step(first, 'tombstone', async (run) => {
        const tombstone = await tombstones.add({ kind: 'person', ...target, case: id })
        // The log outlives a ledger that lost its end, and says how long it was.
        const reason = `tombstone:${tombstone}`
        await appendEntry(run, audit.compose(accessOf(tenant), { event: 'erasure.recorded', outcome: 'done', reason }))
        return { items: 1, also: { tombstone } }
      })
      await step(first, 'recipients', async (run, open) => {
        const recipients = await needs.notices.write(run, open)
        return { items: recipients.length, also: { recipients } }
      })
      await step(first, 'cases', async (run) => {
        await closeOthers(run, { subject: target.subject, except: id, now: new Date(clock.now()) })
        return { items: 0 }
      })
      for (const part of otherParts)
        await step(about, part.name, async (run) => ({ items: await part.erase(run, target) })).catch(
          async (fault: unknown) => {
            // Something of the person came in while they were being erased, and leans on their row: everything is erased again.
            if (fault instanceof Problem && fault.code === 'gone')
              await changeCase(db.as(accessOf(tenant)).sql, id, { state: 'blocked' })
            throw fault
          },
        )
      for (const part of keyParts)
        await step({ ...about, again: about.again }, part.name, async (run) => ({
          items: await part.erase(run, target),
        }))
      await scan(about)
      await certify(tenant, id)
    },
  }
}
