// The jobs of rights: packages, corrections and what a withdrawal leaves behind. Each is woken again after a crash and does its work once.
import { type Language, languages } from '@aboveboard/protocol'
import { z } from 'zod'
import { type Audit, appendEntry } from '../../audit/audit.ts'
import { type Database, notify, type Sql } from '../../db/db.ts'
import type { Queue } from '../../db/queue/queue.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import { type Clock, hour } from '../../domain/clock.ts'
import type { TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { Files } from '../../files/files.ts'
import { destroyKeys, findRing, type Keys, type Rows } from '../../keys/keys.ts'
import type { Processor } from '../../map/processors.ts'
import { type PurposeId, purposeIds } from '../../map/purposes.ts'
import { findSites, type Site } from '../../tenants/tenants.ts'
import { findStanding, lockSubject } from '../consent/consent.ts'
import { type CaseRow, changeCase, findCase, findUnfinishedWithdrawals, lockCase, withStep } from './case.sql.ts'
import { correctEverywhere } from './correction.ts'
import { listCaseEntries } from './entry.sql.ts'
import { type Right, rightKinds } from './kinds.ts'
import type { Notices } from './notices.ts'
import { sealPackage } from './package.ts'
import { openEntries } from './shown.ts'
import { bundlesOf, deleteRows, standStill, tablesOnlyFor } from './subject-rows.sql.ts'

/** how long a package can be fetched. */
const packageLife = 72 * hour

/** How long after a withdrawal it is looked at whether its erasure was interrupted. */
const withdrawalWatch = 48 * hour

export interface Works {
  /** Queues what a case needs done, in its transaction, or again after a crash; nothing where people or nobody works on it. */
  begin(row: CaseRow, run?: Sql): Promise<void>
  /** Queues the erasure of what was held only for a purpose, in the transaction of its withdrawal (C-05). */
  eraseLater(run: Sql, access: Access, subject: string, id: PurposeId): Promise<void>
  /** Queues what was withdrawn during a freeze and kept by it (Art. 18(2)), when it ends. */
  eraseWithdrawn(run: Sql, access: Access, subject: string): Promise<void>
  /** Wakes the erasures of withdrawn purposes that a crash interrupted. Returns how many. */
  tend(tenant: TenantId): Promise<number>
  readonly faultPoints: readonly string[]
}

/** The first site of a tenant, which says who the controller is. Throws `not-found`. */
export async function siteOf(db: Database, tenant: string): Promise<Site> {
  const site = (await findSites(db.open)).find((one) => one.tenant === tenant)
  if (site === undefined) throw new Problem('not-found')
  return site
}

/** Defines the jobs. */
export async function openWorks(needs: {
  readonly db: Database
  readonly queue: Queue
  readonly keys: Keys
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
  readonly files: Files
  readonly notices: Notices
  readonly processors: (tenant: TenantId) => readonly Processor[]
  readonly finishErasure: (tenant: TenantId, id: string) => Promise<void>
  readonly fault: (point: string) => void | Promise<void>
}): Promise<Works> {
  const { db, queue, keys, rows, audit, clock, files, notices, processors, fault } = needs
  // Owned by `tend`: when each tenant's withdrawals were last looked at.
  const watched = new Map<string, number>()

  await queue.define('rights-erasure', {
    schema: z.strictObject({ tenant: z.uuid(), case: z.uuid() }),
    retryLimit: 20,
    handler: (job) => needs.finishErasure(job.tenant as TenantId, job.case),
  })
  await queue.define('rights-package', {
    schema: z.strictObject({ tenant: z.uuid(), case: z.uuid(), lang: z.enum(languages) }),
    retryLimit: 5,
    handler: (job) => makePackage(job.tenant as TenantId, job.case, job.lang),
  })
  await queue.define('rights-correction', {
    schema: z.strictObject({ tenant: z.uuid(), case: z.uuid() }),
    retryLimit: 20,
    handler: (job) => correct(job.tenant as TenantId, job.case),
  })
  await queue.define('purpose-erasure', {
    schema: z.strictObject({ tenant: z.uuid(), subject: z.uuid(), purpose: z.enum(purposeIds) }),
    retryLimit: 20,
    handler: (job) => erasePurpose(job.tenant as TenantId, job.subject, job.purpose),
  })

  async function makePackage(tenant: TenantId, id: string, lang: Language): Promise<void> {
    const access = systemAccess(tenant, 'package')
    const { sql } = db.as(access)
    const row = await findCase(sql, id)
    if (row === undefined || row.state !== 'running') return
    const site = await siteOf(db, tenant)
    await fault('package.before-write')
    const expires = clock.now() + packageLife
    const file = await db.as(access).transaction(async (run) => {
      await standStill(run)
      const sealed = await sealPackage({
        run,
        access,
        keys,
        rows,
        subject: row.subject,
        case: id,
        lang,
        controller: site.controller,
        profile: site.settings.profile,
        processors: processors(tenant),
        at: clock.now(),
      })
      return files.put(row.subject, expires, sealed)
    })
    await fault('package.after-write')
    const kept = await db.as(access).transaction(async (run) => {
      const now = await lockCase(run, id)
      if (now?.state !== 'running') return false
      await changeCase(run, id, {
        state: 'ready',
        file: file.id,
        file_expires_at: new Date(expires),
        progress: withStep(now.progress, 'package', 1, new Date(clock.now()).toISOString()),
      })
      await notify(run, { tenant, kind: 'rights', subject: row.subject, id })
      return true
    })
    // Erased or made twice meanwhile: nobody knows this file, so it goes.
    if (!kept) await files.delete(row.subject, file.id)
  }

  /** Corrects the value of a case everywhere, tells the recipients and closes the case: all of it, or nothing. */
  async function correct(tenant: TenantId, id: string): Promise<void> {
    const access = systemAccess(tenant, 'correction')
    const known = await findCase(db.as(access).sql, id)
    if (known === undefined) return
    await fault('correction.before-write')
    await db.as(access).transaction(async (run) => {
      const { subject } = known
      const states = await lockSubject(run, subject)
      const row = await lockCase(run, id)
      if (row?.state !== 'running' || states === undefined || states.state === 'erasing') return
      const ring = await findRing(run, keys, subject)
      const entries = openEntries(rows, ring, await listCaseEntries(run, subject, id))
      const fix = entries.findLast((one) => one.body.correction !== undefined)?.body.correction
      if (fix === undefined) throw new Problem('internal')
      const count = await correctEverywhere({ run, rows, keys, ring, tenant, subject, fix })
      await notices.write(run, row)
      const at = new Date(clock.now())
      await appendEntry(
        run,
        audit.compose(access, {
          event: 'rights.done',
          outcome: 'done',
          purpose: 'accountability',
          reason: row.right,
          subject: { id: subject, ring },
          object: { kind: 'rights-case', id },
        }),
      )
      await changeCase(run, id, {
        state: 'done',
        outcome: 'granted',
        closed_at: at,
        progress: withStep(row.progress, 'correction', count, at.toISOString()),
      })
      await notify(run, { tenant, kind: 'subject', subject })
      await notify(run, { tenant, kind: 'rights', subject, id })
    })
    queue.wake('recipient-notice')
    await fault('correction.after-write')
  }

  async function erasePurpose(tenant: TenantId, subject: string, id: PurposeId): Promise<void> {
    await fault('purpose-erasure.before')
    await db.as(systemAccess(tenant, 'withdrawal')).transaction(async (run) => {
      await lockSubject(run, subject)
      // Asked again here: who agreed anew in the meantime keeps what they have.
      const { consents, subjectState } = await findStanding(run, subject)
      if (subjectState !== 'live' || consents[id]?.state === 'ConsentGiven') return
      const tables = tablesOnlyFor(id)
      for (const table of tables) await deleteRows(run, table, subject)
      await destroyKeys(run, subject, bundlesOf(tables))
      await notify(run, { tenant, kind: 'subject', subject })
    })
    await fault('purpose-erasure.after')
  }

  async function eraseLater(run: Sql, { tenant }: Access, subject: string, id: PurposeId): Promise<void> {
    if (tablesOnlyFor(id).length > 0) await queue.send('purpose-erasure', { tenant, subject, purpose: id }, { db: run })
  }

  async function eraseWithdrawn(run: Sql, access: Access, subject: string): Promise<void> {
    const { consents } = await findStanding(run, subject)
    for (const id of purposeIds) {
      const state = consents[id]?.state
      if (state === 'ConsentWithdrawn' || state === 'ConsentRefused') await eraseLater(run, access, subject, id)
    }
  }

  return {
    async begin(row, run) {
      const ids = { tenant: row.tenant, case: row.id }
      const how = run === undefined ? { singletonKey: row.id } : { db: run }
      const { way } = rightKinds[row.right as Right]
      if (way === 'erasure') await queue.send('rights-erasure', ids, how)
      if (way === 'package') await queue.send('rights-package', { ...ids, lang: row.lang }, how)
      if (way === 'correct' && row.state === 'running') await queue.send('rights-correction', ids, how)
    },
    eraseLater,
    eraseWithdrawn,
    async tend(tenant) {
      // Only a crash leaves something here: at the start, and then once an hour.
      const last = watched.get(tenant)
      if (last !== undefined && clock.now() - last < hour) return 0
      watched.set(tenant, clock.now())
      const { sql } = db.as(systemAccess(tenant, 'withdrawal'))
      const since = new Date(clock.now() - withdrawalWatch)
      let count = 0
      for (const purpose of purposeIds) {
        const bundles = bundlesOf(tablesOnlyFor(purpose))
        if (bundles.length === 0) continue
        for (const subject of await findUnfinishedWithdrawals(sql, { purpose, bundles, since })) {
          await queue.send('purpose-erasure', { tenant, subject, purpose }, { singletonKey: subject })
          count += 1
        }
      }
      return count
    },
    faultPoints: [
      'package.before-write',
      'package.after-write',
      'correction.before-write',
      'correction.after-write',
      'purpose-erasure.before',
      'purpose-erasure.after',
    ],
  }
}
