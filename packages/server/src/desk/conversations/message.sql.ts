// Messages of conversations, as they lie in the database.
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { message } from '../../map/tables/conversations.ts'

export type StoredMessageRow = StoredRow<typeof message>

/** A person's messages from a place on, in order; `after` is the last place already known. */
export async function listMessages(
  run: Sql,
  about: { readonly subject: string; readonly conversation: string; readonly after: number; readonly limit: number },
): Promise<StoredMessageRow[]> {
  return run
    .selectFrom('message')
    .selectAll()
    .where('subject', '=', about.subject)
    .where('conversation', '=', about.conversation)
    .where('seq', '>', about.after)
    .orderBy('seq')
    .limit(about.limit)
    .execute()
}

/** The latest messages of a conversation, in order. */
export async function listRecent(
  run: Sql,
  about: { readonly subject: string; readonly conversation: string; readonly limit: number },
): Promise<StoredMessageRow[]> {
  const rows = await run
    .selectFrom('message')
    .selectAll()
    .where('subject', '=', about.subject)
    .where('conversation', '=', about.conversation)
    .orderBy('seq', 'desc')
    .limit(about.limit)
    .execute()
  return rows.reverse()
}

/** One message of a person. */
export async function findMessage(run: Sql, subject: string, id: string): Promise<StoredMessageRow | undefined> {
  return run.selectFrom('message').selectAll().where('subject', '=', subject).where('id', '=', id).executeTakeFirst()
}

/** The last thing that a person said in a conversation. */
export async function findLastOwn(
  run: Sql,
  about: { readonly subject: string; readonly conversation: string },
): Promise<StoredMessageRow | undefined> {
  return run
    .selectFrom('message')
    .selectAll()
    .where('subject', '=', about.subject)
    .where('conversation', '=', about.conversation)
    .where('origin', '=', 'visitor')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The message that a person's client sent under an id of its own. */
export async function findByClientId(
  run: Sql,
  subject: string,
  clientId: string,
): Promise<StoredMessageRow | undefined> {
  return run
    .selectFrom('message')
    .selectAll()
    .where('subject', '=', subject)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
}

/** Adds a message at the end of a conversation and counts it. Returns its place, or `undefined` when the conversation is over or gone. */
export async function appendMessage(
  run: Sql,
  row: Omit<StoredMessageRow, 'seq'>,
  states: readonly ('open' | 'waiting' | 'human' | 'resolved' | 'ended')[],
): Promise<number | undefined> {
  const counted = await run
    .updateTable('conversation')
    .set((column) => ({ messages: column('messages', '+', 1), last_at: row.at }))
    .where('subject', '=', row.subject)
    .where('id', '=', row.conversation)
    .where('state', 'in', [...states])
    .returning('messages')
    .executeTakeFirst()
  if (counted === undefined) return undefined
  await run
    .insertInto('message')
    .values({ ...row, seq: counted.messages })
    .execute()
  return counted.messages
}

/** Replaces the text of a message that is still growing. False when it was stopped or is gone: then nothing more may be said. */
export async function growMessage(
  run: Sql,
  row: {
    readonly subject: string
    readonly id: string
    readonly version: number
    readonly state: 'streaming' | 'complete'
    readonly body: Buffer
  },
): Promise<boolean> {
  const done = await run
    .updateTable('message')
    .set({ body: row.body, version: row.version, state: row.state })
    .where('subject', '=', row.subject)
    .where('id', '=', row.id)
    .where('state', '=', 'streaming')
    .where('version', '=', row.version - 1)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** Replaces the sealed cell of a message that is whole, unless somebody was faster. */
export async function changeMessage(
  run: Sql,
  row: { readonly subject: string; readonly id: string; readonly version: number; readonly body: Buffer },
): Promise<boolean> {
  const done = await run
    .updateTable('message')
    .set({ body: row.body, version: row.version })
    .where('subject', '=', row.subject)
    .where('id', '=', row.id)
    .where('version', '=', row.version - 1)
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** Stops a growing message where it is. */
export async function stopMessage(run: Sql, subject: string, id: string): Promise<boolean> {
  const done = await run
    .updateTable('message')
    .set({ state: 'stopped' })
    .where('subject', '=', subject)
    .where('id', '=', id)
    .where('state', '=', 'streaming')
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** Stops every growing message of a conversation, for a takeover, a handover or its end. Returns which, so that readers can be told. */
export async function stopGrowing(
  run: Sql,
  about: { readonly subject: string; readonly conversation: string },
): Promise<readonly string[]> {
  const stopped = await run
    .updateTable('message')
    .set({ state: 'stopped' })
    .where('subject', '=', about.subject)
    .where('conversation', '=', about.conversation)
    .where('state', '=', 'streaming')
    .returning('id')
    .execute()
  return stopped.map((row) => row.id)
}
