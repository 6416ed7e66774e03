// Stores a message: conversation, message and log entry in one statement, so one round trip and one commit.

import type { ComposedEntry } from '../../audit/audit.ts'
import { type Asked, type BusNote, channel, type TenantDb } from '../../db/db.ts'

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

// A conversation that somebody else changes at this moment is left out rather than waited for, so that nobody waits for a stranger
// and two groups never wait for each other.
const together = `
  with given as (
    select * from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::uuid[], $6::bytea[], $7::uuid[], $8::bytea[], $9::text[])
      with ordinality as given (subject, message, at, client_id, body, entry, leaf, note, asked)),
  free as (
    select c.subject, c.id from conversation c
     where c.tenant = $1 and c.subject = any ($2) and c.state in ('open', 'waiting', 'human')
       for update skip locked),
  placed as (
    update conversation c set messages = c.messages + 1, unread = c.unread + 1, last_at = given.at
      from free, given
     where c.tenant = $1 and c.subject = free.subject and c.id = free.id and given.subject = free.subject
       and not exists (
         select from message m where m.tenant = $1 and m.subject = given.subject and m.client_id = given.client_id)
    returning given.*, c.id, c.state, c.messages),
  stored as (
    insert into message (tenant, subject, id, conversation, seq, origin, client_id, state, version, at, body)
    select $1, subject, message, id, messages, 'visitor', client_id, 'complete', 1, at, body from placed),
  logged as (insert into log_pending (tenant, id, leaf) select $1, entry, leaf from placed)
  select asked, id as conversation, state, messages as seq, pg_notify('${channel}', note) from placed`

/**
 * Stores a message in the conversation that is there, with its log entry and its news, together with the messages that others send
 * at this moment. `undefined` when this is a matter for `storeMessage`: there is no conversation yet, somebody holds it, or the
 * message is there already.
 */
export async function storeTogether(db: TenantDb, row: StoredMessage, note: BusNote): Promise<Placed | undefined> {
  const [placed] = await db.together<Placed & Asked>('store-together', together, [
    row.subject,
    row.message,
    row.at,
    row.clientId,
    row.body,
    row.entry.pending.id,
    row.entry.pending.leaf,
    JSON.stringify(note),
  ])
  return placed
}
