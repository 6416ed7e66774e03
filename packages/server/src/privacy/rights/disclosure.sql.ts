// The disclosure ledger: what left the house about a person (C-154/21).
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { CaseRecipient, disclosure } from '../../map/tables/accountability.ts'

export type DisclosureRow = StoredRow<typeof disclosure>

/** A person's entries, newest first, from an instant backwards. */
export async function listDisclosures(
  run: Sql,
  subject: string,
  before: Date,
  limit: number,
): Promise<DisclosureRow[]> {
  return run
    .selectFrom('disclosure')
    .selectAll()
    .where('subject', '=', subject)
    .where('at', '<', before)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
}

/** The entries behind one message, oldest first. */
export async function listOfMessage(run: Sql, subject: string, message: string): Promise<DisclosureRow[]> {
  return run
    .selectFrom('disclosure')
    .selectAll()
    .where('subject', '=', subject)
    .where('message', '=', message)
    .orderBy('at')
    .orderBy('id')
    .limit(20)
    .execute()
}

/** To whom anything was given, with how often and when last; what the door refused has not left. */
export async function listRecipients(run: Sql, subject: string): Promise<readonly CaseRecipient[]> {
  const rows = await run
    .selectFrom('disclosure')
    .select((column) => [
      'processor',
      'region',
      column.fn.countAll<number>().as('disclosures'),
      column.fn.max('at').as('last'),
    ])
    .where('subject', '=', subject)
    .where('outcome', '!=', 'refused')
    .groupBy(['processor', 'region'])
    .orderBy('processor')
    .execute()
  return rows.map(({ processor, region, disclosures, last }) => ({
    party: processor,
    region,
    disclosures,
    last: last.toISOString(),
  }))
}

/** The random ids of what one recipient was given about a person. */
export async function listDisclosureIds(run: Sql, subject: string, processor: string): Promise<readonly string[]> {
  const rows = await run
    .selectFrom('disclosure')
    .select('id')
    .where('subject', '=', subject)
    .where('processor', '=', processor)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}
