// What an erasure leaves behind under a hold, and how it goes when the hold ends: rows that nobody in the house can read, with their
// ground and their last day in the certificate.
import type { Sql } from '../../db/db.ts'
import type { Table } from '../../map/table.ts'
import type { HoldGround } from '../../map/tables/retention.ts'
import { findHolds } from '../retention/retention.ts'
import { keptByHold } from './keepers.ts'
import { countRows, erasedTables } from './subject-rows.sql.ts'

/** What remains of a person: tables with rows, the ground of Art. 17(3), and until when (milliseconds). */
export interface Remains {
  readonly tables: readonly { readonly table: Table; readonly items: number }[]
  readonly ground: string
  readonly until: number
}

const grounds: Readonly<Record<HoldGround, string>> = {
  'legal-claims': 'https://w3id.org/dpv/legal/eu/gdpr#A17-3-e',
  complaint: 'https://w3id.org/dpv/legal/eu/gdpr#A17-3-e',
  'authority-request': 'https://w3id.org/dpv/legal/eu/gdpr#A17-3-b',
  abuse: 'https://w3id.org/dpv/legal/eu/gdpr#A17-3-e',
}

/** What holds keep of a person at an instant (milliseconds); `null` when nothing does. Of several holds the longest counts. */
export async function remainsOf(run: Sql, subject: string, now: number): Promise<Remains | null> {
  const [hold] = await findHolds(run, subject, new Date(now))
  if (hold === undefined) return null
  const tables = []
  for (const table of erasedTables().filter((one) => keptByHold(one.name))) {
    const items = await countRows(run, table, subject)
    if (items > 0) tables.push({ table, items })
  }
  return { tables, ground: grounds[hold.ground], until: hold.expires_at.getTime() }
}
