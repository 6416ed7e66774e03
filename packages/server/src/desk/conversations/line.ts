// A line of the product itself in a conversation: said by nobody, sealed like every message.
import type { Language } from '@aboveboard/protocol'
import { rightsMessages } from '@aboveboard/protocol/messages/rights/rights'
import { type Database, notify } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import type { Ring, Rows } from '../../keys/keys.ts'
import type { MessageBody, Offer } from '../../map/tables/conversations.ts'
import { type ConversationRow, live } from './conversation.sql.ts'
import { appendMessage, type StoredMessageRow } from './message.sql.ts'

/** The row of a line, ready to be appended. */
export function systemLine(
  rows: Rows,
  ring: Ring,
  about: Pick<ConversationRow, 'tenant' | 'subject'> & { readonly conversation: string; readonly at: Date },
  text: string,
  offer?: Offer,
): Omit<StoredMessageRow, 'seq'> {
  const id = newId<'message'>()
  const { tenant, subject, conversation, at } = about
  const said = { text, findings: [], sources: [], followUps: [] }
  const body: MessageBody = offer === undefined ? said : { ...said, offer }
  return {
    tenant,
    subject,
    id,
    conversation,
    origin: 'system',
    client_id: null,
    staff: null,
    state: 'complete',
    version: 1,
    at,
    body: rows.sealCell('message', 'body', ring, { id, version: 1 }, body),
  }
}

/** What a line needs to be said. */
interface Needs {
  readonly db: Database
  readonly rows: Rows
  readonly clock: Clock
}

/** Where a line is said. */
interface Where {
  readonly subject: string
  readonly ring: Ring
  readonly conversation: string
  readonly lang: Language
}

async function say(needs: Needs, access: Access, where: Where, text: string, offer?: Offer): Promise<void> {
  const { db, rows, clock } = needs
  const { tenant } = access
  const { subject, ring, conversation } = where
  const line = systemLine(rows, ring, { tenant, subject, conversation, at: new Date(clock.now()) }, text, offer)
  await db.as(access).transaction(async (run) => {
    if ((await appendMessage(run, line, live)) === undefined) return
    await notify(run, { tenant, kind: 'message', subject, id: line.id })
  })
}

/** Says after a message that it is kept and not read, because its writer froze their data (Art. 18(2)). */
export function sayLocked(needs: Needs, access: Access, where: Where): Promise<void> {
  return say(needs, access, where, rightsMessages(where.lang).locked)
}

/** Puts the card under a message by which a right is confirmed, or taken for the question that it was. */
export function sayOffer(needs: Needs, access: Access, where: Where, offer: Omit<Offer, 'state'>): Promise<void> {
  return say(needs, access, where, rightsMessages(where.lang).offer.lead, { ...offer, state: 'open' })
}
