// A line of the product itself in a conversation: said by nobody, sealed like every message.
import type { Language } from '@aboveboard/protocol'
import { rightsMessages } from '@aboveboard/protocol/messages/rights/rights'
import { type Database, notify } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import type { Ring, Rows } from '../../keys/keys.ts'
import { type ConversationRow, live } from './conversation.sql.ts'
import { appendMessage, type StoredMessageRow } from './message.sql.ts'

/** The row of a line, ready to be appended. */
export function systemLine(
  rows: Rows,
  ring: Ring,
  about: Pick<ConversationRow, 'tenant' | 'subject'> & { readonly conversation: string; readonly at: Date },
  text: string,
): Omit<StoredMessageRow, 'seq'> {
  const id = newId<'message'>()
  const { tenant, subject, conversation, at } = about
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
    body: rows.sealCell(
      'message',
      'body',
      ring,
      { id, version: 1 },
      { text, findings: [], sources: [], followUps: [] },
    ),
  }
}

/** Says after a message that it is kept and not read, because its writer froze their data (Art. 18(2)). */
export async function sayLocked(
  needs: { readonly db: Database; readonly rows: Rows; readonly clock: Clock },
  access: Access,
  about: { readonly subject: string; readonly ring: Ring; readonly conversation: string },
  lang: Language,
): Promise<void> {
  const { db, rows, clock } = needs
  const { tenant } = access
  const { subject, ring, conversation } = about
  const place = { tenant, subject, conversation, at: new Date(clock.now()) }
  const line = systemLine(rows, ring, place, rightsMessages(lang).locked)
  await db.as(access).transaction(async (run) => {
    if ((await appendMessage(run, line, live)) === undefined) return
    await notify(run, { tenant, kind: 'message', subject, id: line.id })
  })
}
