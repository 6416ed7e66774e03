// One-time tickets into the portal, portal cookies and case capabilities: random tokens, stored as their SHA-256.
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { portalTicket } from '../../map/tables/people.ts'

export type TicketRow = StoredRow<typeof portalTicket>
type Kind = TicketRow['kind']

/** Stores a token. */
export async function insertTicket(run: Sql, row: TicketRow): Promise<void> {
  await run.insertInto('portal_ticket').values(row).execute()
}

/** A token of a kind that still works. */
export async function findTicket(run: Sql, kind: Kind, hash: Buffer, now: Date): Promise<TicketRow | undefined> {
  return run
    .selectFrom('portal_ticket')
    .selectAll()
    .where('token_hash', '=', hash)
    .where('kind', '=', kind)
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

/** Takes a token away and returns it: of two who come with it, one gets it. */
export async function takeTicket(run: Sql, kind: Kind, hash: Buffer, now: Date): Promise<TicketRow | undefined> {
  return run
    .deleteFrom('portal_ticket')
    .where('token_hash', '=', hash)
    .where('kind', '=', kind)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst()
}

/** The hash under which a visit is found. */
export async function findSessionHash(run: Sql, session: string): Promise<Buffer | undefined> {
  const row = await run.selectFrom('session').select('token_hash').where('id', '=', session).executeTakeFirst()
  return row?.token_hash
}

/** Forgets tokens that no longer work. Returns how many. */
export async function deleteExpiredTickets(run: Sql, now: Date): Promise<number> {
  const done = await run.deleteFrom('portal_ticket').where('expires_at', '<=', now).executeTakeFirst()
  return Number(done.numDeletedRows)
}

/** Closes every way into the portal that a person's visits have opened, tickets made before there was a person included. */
export async function deleteTicketsOf(run: Sql, subject: string): Promise<number> {
  // Two statements: one with an `or` over both would read every ticket there is.
  const own = await run.deleteFrom('portal_ticket').where('subject', '=', subject).executeTakeFirst()
  const early = await run
    .deleteFrom('portal_ticket')
    .where('session', 'in', (visits) => visits.selectFrom('session').select('id').where('subject', '=', subject))
    .executeTakeFirst()
  return Number(own.numDeletedRows) + Number(early.numDeletedRows)
}
