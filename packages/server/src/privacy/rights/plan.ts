// What using a right would do, before it is done: counts, what stays and on which ground, who has to be told. Nothing is changed.
import type { RightsPlan } from '@aboveboard/protocol'
import type { Sql } from '../../db/db.ts'
import { rfc3339 } from '../../domain/clock.ts'
import type { Processor } from '../../map/processors.ts'
import { purpose, purposes } from '../../map/purposes.ts'
import { groundOf } from './certificate.ts'
import { listRecipients } from './disclosure.sql.ts'
import { periodAfter } from './due.ts'
import type { Part } from './keepers.ts'
import { type Right, rightKinds } from './kinds.ts'
import { packageTables } from './package-rows.ts'
import { countRows, keptTables } from './subject-rows.sql.ts'

/** Makes the plan of a right for a person. */
export async function planOf(
  right: Right,
  needs: {
    readonly run: Sql
    readonly tenant: string
    readonly subject: string
    readonly parts: readonly Part[]
    readonly processors: readonly Processor[]
    readonly stops: readonly string[]
    readonly at: number
  },
): Promise<RightsPlan> {
  const { run, tenant, subject, parts, processors, at } = needs
  const { article, way, tells } = rightKinds[right]
  const counted = async (list: readonly { name: string; count: () => Promise<number> }[]) => {
    const all = []
    for (const { name, count } of list) all.push({ store: name, items: await count() })
    return all.filter((one) => one.items > 0)
  }
  const items =
    way === 'erasure'
      ? await counted(parts.map((part) => ({ name: part.name, count: () => part.scan(run, { tenant, subject }) })))
      : way === 'package'
        ? await counted(
            packageTables().map((table) => ({
              name: `postgres.${table.name}`,
              count: () => countRows(run, table, subject),
            })),
          )
        : []
  const kept = []
  if (way === 'erasure') {
    for (const table of keptTables()) {
      const count = await countRows(run, table, subject)
      if (count > 0)
        kept.push({
          store: `postgres.${table.name}`,
          items: count,
          what: table.says,
          ground: groundOf(table),
          until: rfc3339(periodAfter(at, purposes.accountability.retention.period)).slice(0, 10),
        })
    }
  }
  const recipients = tells ? await listRecipients(run, subject) : []
  return {
    right,
    article,
    items,
    kept,
    stops:
      way === 'stop' || way === 'withdraw'
        ? needs.stops.map((id) => ({ purpose: id, dpv: purpose(id as never).dpv }))
        : [],
    recipients: recipients.map(({ party, region, disclosures }) => ({
      party,
      region,
      disclosures,
      keeps: processors.find((one) => one.name === party || one.id === party)?.retention ?? null,
    })),
  }
}
