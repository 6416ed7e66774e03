// Stores a message: conversation, message and log entry in one statement, so one round trip and one commit.

import type { ComposedEntry } from '../../audit/audit.ts'
import type { TenantDb } from '../../db/db.ts'

/** What the statement stores. */
export interface StoredMessage {
  readonly subject: string
  readonly conversation: string
  readonly site: string
  readonly lang: string
  readonly message: string
  readonly clientId: string
  readonly at: Date
  readonly body: Buffer
  readonly entry: ComposedEntry
}

/** Where the message went: the open conversation, or the new one. */
export interface Placed {
  readonly conversation: string
  readonly state: 'open' | 'waiting' | 'human'
  readonly seq: number
}

const text = `
  with current as (
    update conversation set messages = messages + 1, unread = unread + 1, last_at = $7
     where tenant = $1 and subject = $2 and state in ('open', 'waiting', 'human')
    returning id, state, messages),
  opened as (
    insert into conversation (tenant, subject, id, site, lang, state, messages, unread, opened_at, last_at)
    select $1, $2, $3, $4, $5, 'open', 1, 1, $7, $7 where not exists (select 1 from current)
    returning id, state, messages),
  placed as (select * from current union all select * from opened),
  stored as (
    insert into message (tenant, subject, id, conversation, seq, origin, client_id, state, version, at, body)
    select $1, $2, $6, placed.id, placed.messages, 'visitor', $8, 'complete', 1, $7, $9 from placed),
  logged as (insert into log_pending (tenant, id, leaf) values ($1, $10, $11))
  select placed.id as conversation, placed.state, placed.messages as seq from placed`

/** Runs the statement. A repeated `clientId` violates `message_once` (SQLSTATE 23505) and stores nothing. */
export async function storeMessage(db: TenantDb, row: StoredMessage): Promise<Placed> {
  const [placed] = await db.prepared<Placed & Record<string, unknown>>('store-message', text, [
    db.tenant,
    row.subject,
    row.conversation,
    row.site,
    row.lang,
    row.message,
    row.at,
    row.clientId,
    row.body,
    row.entry.pending.id,
    row.entry.pending.leaf,
  ])
  if (placed === undefined) throw new Error('the statement always answers with one row')
  return placed
}
