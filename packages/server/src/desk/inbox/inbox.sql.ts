// The inbox: a projection of conversations without personal columns, by tenant; and the notes of one conversation.

import type { InboxFilter } from '@aboveboard/protocol'
import { sql } from 'kysely'
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { inboxNote } from '../../map/tables/conversations.ts'
import type { ConversationRow } from '../conversations/conversations.ts'

/** A row of the inbox as stored. */
export interface ListedRow extends ConversationRow {
  readonly site_name: string
}

/** A place in the list: the instant by which it is sorted, and the id. */
export interface Cursor {
  readonly at: Date
  readonly id: string
}

// People whose data are being erased are in no list any more; frozen ones are listed and nothing else (Art. 18).
function listed(run: Sql) {
  return run
    .selectFrom('conversation as c')
    .innerJoin('subject as p', (join) => join.onRef('p.tenant', '=', 'c.tenant').onRef('p.id', '=', 'c.subject'))
    .innerJoin('site as s', (join) => join.onRef('s.tenant', '=', 'c.tenant').onRef('s.id', '=', 'c.site'))
    .where('p.state', 'in', ['live', 'restricted'])
    .selectAll('c')
    .select('s.name as site_name')
}

/** A page of the inbox: those who wait by how long they wait, the others by their latest message. */
export async function listConversations(
  run: Sql,
  about: {
    readonly filter: InboxFilter
    readonly staff: string
    readonly after: Cursor | null
    readonly limit: number
  },
): Promise<ListedRow[]> {
  const { filter, staff, after, limit } = about
  const all = listed(run).limit(limit)
  if (filter === 'waiting') {
    const waiting = all.where('c.state', '=', 'waiting').orderBy('c.waiting_since').orderBy('c.id')
    return (
      after === null ? waiting : waiting.where(sql<boolean>`(c.waiting_since, c.id) > (${after.at}, ${after.id}::uuid)`)
    ).execute()
  }
  const latest = all.orderBy('c.last_at', 'desc').orderBy('c.id', 'desc')
  const page =
    after === null ? latest : latest.where(sql<boolean>`(c.last_at, c.id) < (${after.at}, ${after.id}::uuid)`)
  switch (filter) {
    case 'mine':
      return page.where('c.state', '=', 'human').where('c.assignee', '=', staff).execute()
    case 'open':
      return page.where('c.state', '=', 'open').execute()
    case 'resolved':
      return page.where('c.state', 'in', ['resolved', 'ended']).execute()
    case 'all':
      return page.execute()
  }
}

/** One row of the inbox. */
export async function findListed(run: Sql, id: string): Promise<ListedRow | undefined> {
  return listed(run).where('c.id', '=', id).executeTakeFirst()
}

/** How many wait, are mine, are with the assistant. What is over only grows and is not counted. */
export async function countConversations(
  run: Sql,
  staff: string,
): Promise<Readonly<Record<'waiting' | 'mine' | 'open', number>>> {
  const counted = await run
    .selectFrom('conversation as c')
    .innerJoin('subject as p', (join) => join.onRef('p.tenant', '=', 'c.tenant').onRef('p.id', '=', 'c.subject'))
    .where('p.state', 'in', ['live', 'restricted'])
    .where('c.state', 'in', ['open', 'waiting', 'human'])
    .select([
      sql<number>`(count(*) filter (where c.state = 'waiting'))::int`.as('waiting'),
      sql<number>`(count(*) filter (where c.state = 'human' and c.assignee = ${staff}))::int`.as('mine'),
      sql<number>`(count(*) filter (where c.state = 'open'))::int`.as('open'),
    ])
    .executeTakeFirstOrThrow()
  return counted
}

/** Adds a note. A repeated id violates the primary key (SQLSTATE 23505). */
export async function insertNote(run: Sql, row: StoredRow<typeof inboxNote>): Promise<void> {
  await run.insertInto('note').values(row).execute()
}

/** A person's note by its id. */
export async function findNote(
  run: Sql,
  subject: string,
  id: string,
): Promise<StoredRow<typeof inboxNote> | undefined> {
  return run.selectFrom('note').selectAll().where('subject', '=', subject).where('id', '=', id).executeTakeFirst()
}

/** The notes of a conversation, oldest first. */
export async function listNotes(
  run: Sql,
  about: { readonly subject: string; readonly conversation: string },
): Promise<StoredRow<typeof inboxNote>[]> {
  return run
    .selectFrom('note')
    .selectAll()
    .where('subject', '=', about.subject)
    .where('conversation', '=', about.conversation)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** The conversation that a message belongs to. */
export async function conversationOf(
  run: Sql,
  about: { readonly subject: string; readonly message: string },
): Promise<string | undefined> {
  const row = await run
    .selectFrom('message')
    .select('conversation')
    .where('subject', '=', about.subject)
    .where('id', '=', about.message)
    .executeTakeFirst()
  return row?.conversation
}

/** The conversations of a person. */
export async function conversationsOf(run: Sql, subject: string): Promise<readonly string[]> {
  const rows = await run.selectFrom('conversation').select('id').where('subject', '=', subject).execute()
  return rows.map((row) => row.id)
}
