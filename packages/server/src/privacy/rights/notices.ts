// Telling those who got data that they were deleted, corrected, frozen or objected to (Art. 19, R-11): written down with the act itself,
// tried until acknowledged, and visible to the person.
import { z } from 'zod'
import { type Audit, appendEntry } from '../../audit/audit.ts'
import type { Database, Sql } from '../../db/db.ts'
import type { Queue } from '../../db/queue/queue.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import { type Clock, hour, rfc3339, second } from '../../domain/clock.ts'
import { newId, type TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { Processor } from '../../map/processors.ts'
import type { CaseRecipient } from '../../map/tables/accountability.ts'
import { type CaseRow, findCase } from './case.sql.ts'
import { listDisclosureIds, listRecipients } from './disclosure.sql.ts'
import { type Right, rightKinds } from './kinds.ts'
import { changeNotice, findDueNotices, findNotice, insertNotice } from './notice.sql.ts'

/** Sends a notice to a processor; resolves when it has acknowledged it. A notice that is sent twice carries the same key. */
export type TellRecipient = (
  url: string,
  notice: { readonly key: string; readonly body: object },
) => Promise<{ readonly acknowledged: boolean }>

/** How long a recipient may take to answer, in milliseconds. */
const patience = 10_000

/** Tells recipients over a way out of the house: JSON by POST; any answer of success is an acknowledgement. */
export function tellThrough(send: typeof globalThis.fetch): TellRecipient {
  return async (url, { key, body }) => {
    const answer = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    return { acknowledged: answer.ok }
  }
}

export interface Notices {
  /** Writes down, in the transaction of the act, who has to be told of it. Returns the recipients. */
  write(run: Sql, row: Pick<CaseRow, 'tenant' | 'subject' | 'id' | 'right'>): Promise<readonly CaseRecipient[]>
  /** Notes that somebody of the staff has told a recipient that has no address for notices. Throws `not-found`. */
  byHand(run: Sql, access: Access, id: string): Promise<void>
  /** Wakes the notices whose time has come. Returns how many. */
  tend(tenant: TenantId): Promise<number>
}

/** The pauses between attempts double from the first to the longest; a crash in the middle of one costs no more than the first. */
const firstPause = 20 * second
const longestPause = 6 * hour

/** Opens the notices. */
export async function openNotices(needs: {
  readonly db: Database
  readonly queue: Queue
  readonly audit: Audit
  readonly clock: Clock
  readonly processors: (tenant: TenantId) => readonly Processor[]
  readonly tell: TellRecipient
  readonly fault: (point: string) => void | Promise<void>
}): Promise<Notices> {
  const { db, queue, audit, clock, processors, tell, fault } = needs
  const named = (tenant: string, party: string) =>
    processors(tenant as TenantId).find((one) => one.name === party || one.id === party)

  await queue.define('recipient-notice', {
    schema: z.strictObject({ tenant: z.uuid(), notice: z.uuid() }),
    // What does not arrive is tried again by `tend`, from the time that stands in our own table.
    retryLimit: 0,
    handler: (job) => send(job.tenant as TenantId, job.notice),
  })

  async function acknowledged(run: Sql, access: Access, id: string): Promise<void> {
    const at = new Date(clock.now())
    if (!(await changeNotice(run, id, { state: 'acknowledged', acknowledged_at: at, next_at: null }))) return
    await appendEntry(run, audit.compose(access, { event: 'recipient.notified', outcome: 'done' }))
  }

  async function send(tenant: TenantId, id: string): Promise<void> {
    const access = systemAccess(tenant, 'recipients')
    const { sql } = db.as(access)
    const notice = await findNotice(sql, id)
    if (notice === undefined || notice.state !== 'pending') return
    const about = await findCase(sql, notice.rights_case)
    const url = named(tenant, notice.processor)?.rightsUrl
    if (about === undefined) return
    if (url === undefined) {
      await changeNotice(sql, id, { state: 'by-hand', next_at: null })
      return
    }
    const attempts = notice.attempts + 1
    const pause = Math.min(longestPause, firstPause * 2 ** Math.min(attempts - 1, 12))
    // The next attempt is written down before this one: whatever happens to it, there will be another.
    await changeNotice(sql, id, { attempts, next_at: new Date(clock.now() + pause) })
    await fault('notice.before-send')
    const body = {
      type: 'recipient-notice/1',
      id,
      right: rightKinds[about.right as Right].dpv,
      since: rfc3339(notice.created_at.getTime()),
      disclosures: notice.refs.disclosures,
    }
    const answer = await tell(url, { key: id, body }).catch(() => ({ acknowledged: false }))
    await fault('notice.after-send')
    if (answer.acknowledged) await db.as(access).transaction((run) => acknowledged(run, access, id))
  }

  return {
    async write(run, row) {
      const recipients = await listRecipients(run, row.subject)
      if (!rightKinds[row.right as Right].tells) return recipients
      const now = new Date(clock.now())
      for (const { party, region } of recipients) {
        const known = named(row.tenant, party)
        // A recipient that by contract keeps nothing has nothing to delete or correct.
        if (known?.retention === 'P0D') continue
        const id = newId()
        const canBeTold = known?.rightsUrl !== undefined
        await insertNotice(run, {
          tenant: row.tenant,
          subject: row.subject,
          id,
          rights_case: row.id,
          processor: party,
          region,
          state: canBeTold ? 'pending' : 'by-hand',
          refs: { disclosures: await listDisclosureIds(run, row.subject, party) },
          attempts: 0,
          next_at: canBeTold ? now : null,
          created_at: now,
          acknowledged_at: null,
        })
        if (canBeTold) await queue.send('recipient-notice', { tenant: row.tenant, notice: id }, { db: run })
      }
      return recipients
    },
    async byHand(run, access, id) {
      const notice = await findNotice(run, id)
      if (notice === undefined || notice.state === 'acknowledged') throw new Problem('not-found')
      await acknowledged(run, access, id)
    },
    async tend(tenant) {
      const due = await findDueNotices(db.as(systemAccess(tenant, 'recipients')).sql, new Date(clock.now()))
      for (const { id } of due) await queue.send('recipient-notice', { tenant, notice: id }, { singletonKey: id })
      return due.length
    },
  }
}
