// Conversations end: what is past the period of `support` is deleted by the clock (Art. 5(1)(e)), counted, recorded, and stopped when
// it would suddenly be most of everything.
import { type Audit, appendEntry } from '../../audit/audit.ts'
import type { Database } from '../../db/db.ts'
import { systemAccess } from '../../domain/access.ts'
import { type Clock, day, hour } from '../../domain/clock.ts'
import type { TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { purposes } from '../../map/purposes.ts'
import { findSites } from '../../tenants/tenants.ts'
import { countDue, type Deleted, deleteDue } from './retention.sql.ts'

export type { Deleted } from './retention.sql.ts'

/** A run that would delete more than this many conversations and more than half of all is refused: that is a wrong clock or setting rather than a period (RA-09). */
export const guardedFrom = 100

/** How many conversations go in one transaction. */
const batch = 500

export interface Retention {
  /**
   * Deletes what is due, for every tenant, and returns how many conversations went. Repeating is harmless. Throws `conflict` with the reason
   * `too-much-at-once` after all other tenants are done when one was refused; `confirmed` names the tenants for which a person said yes.
   */
  run(confirmed?: ReadonlySet<TenantId>): Promise<number>
  /** The run as it comes round by the clock. `every` in milliseconds. */
  readonly task: { readonly part: string; readonly every: number; run(): Promise<number> }
}

function inWords(counts: Deleted): string {
  const { conversation, message, vault, feedback, note } = counts
  return `conversation:${conversation} message:${message} vault:${vault} feedback:${feedback} note:${note}`
}

/** The days of a period like `P30D`. Throws RangeError on other forms. */
function daysOf(period: string): number {
  const [, days] = /^P(\d+)D$/.exec(period) ?? []
  if (days === undefined) throw new RangeError(`not a period of days: ${period}`)
  return Number(days)
}

/** Opens the room. */
export function openRetention(needs: {
  readonly db: Database
  readonly audit: Audit
  readonly clock: Clock
}): Retention {
  const { db, audit, clock } = needs
  const period = daysOf(purposes.support.retention.period) * day

  /** Deletes one tenant's; `false` when the guard refused. */
  async function tend(tenant: TenantId, confirmed: boolean): Promise<number | false> {
    const access = systemAccess(tenant, 'retention')
    const before = new Date(clock.now() - period)
    const { all, due } = await countDue(db.as(access).sql, before)
    if (due === 0) return 0
    if (!confirmed && due > guardedFrom && due * 2 > all) {
      const reason = `too-much-at-once due:${due} all:${all}`
      const refusal = audit.compose(access, { event: 'retention.run', outcome: 'denied', purpose: 'support', reason })
      await appendEntry(db.as(access).sql, refusal)
      return false
    }
    let count = 0
    for (;;) {
      const { conversation } = await db.as(access).transaction(async (run) => {
        const gone = await deleteDue(run, before, batch)
        if (gone.conversation > 0) {
          const happening = { purpose: 'support', reason: inWords(gone) }
          await appendEntry(run, audit.compose(access, { event: 'retention.run', outcome: 'done', ...happening }))
        }
        return gone
      })
      count += conversation
      if (conversation < batch) return count
    }
  }

  async function run(confirmed: ReadonlySet<TenantId> = new Set()): Promise<number> {
    let count = 0
    let refused = false
    for (const tenant of new Set((await findSites(db.open)).map((one) => one.tenant))) {
      const done = await tend(tenant, confirmed.has(tenant))
      if (done === false) refused = true
      else count += done
    }
    if (refused) throw new Problem('conflict', { reason: 'too-much-at-once' })
    return count
  }

  return { run, task: { part: 'retention', every: hour, run: () => run() } }
}
