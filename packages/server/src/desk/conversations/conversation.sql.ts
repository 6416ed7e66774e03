// Conversations, as they lie in the database.
import type { Sql } from '../../db/db.ts'
import type { StoredRow } from '../../map/table.ts'
import type { conversation } from '../../map/tables/conversations.ts'

export type ConversationRow = StoredRow<typeof conversation>
export const live = ['open', 'waiting', 'human'] as const

/** A person's open conversation, or else the latest one. */
export async function findCurrent(run: Sql, subject: string): Promise<ConversationRow | undefined> {
  const open = await run
    .selectFrom('conversation')
    .selectAll()
    .where('subject', '=', subject)
    .where('state', 'in', live)
    .executeTakeFirst()
  return (
    open ??
    (await run
      .selectFrom('conversation')
      .selectAll()
      .where('subject', '=', subject)
      .orderBy('last_at', 'desc')
      .limit(1)
      .executeTakeFirst())
  )
}

/** One conversation of the tenant, whoever it belongs to; for staff. */
export async function findConversation(run: Sql, id: string): Promise<ConversationRow | undefined> {
  return run.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A change of a conversation's state. */
export interface Change {
  readonly state: ConversationRow['state']
  readonly assignee?: string | null
  readonly waiting_since?: Date | null
  readonly closed_at?: Date | null
  readonly unassisted?: boolean
}

/** Changes the state of a conversation if it is in one of the expected states. False when somebody was quicker. */
export async function changeConversation(
  run: Sql,
  about: { readonly subject: string; readonly id: string; readonly from: readonly ConversationRow['state'][] },
  change: Change,
): Promise<boolean> {
  const done = await run
    .updateTable('conversation')
    .set(change)
    .where('subject', '=', about.subject)
    .where('id', '=', about.id)
    .where('state', 'in', [...about.from])
    .executeTakeFirst()
  return Number(done.numUpdatedRows) === 1
}

/** Remembers which article fitted, as the topic shown in the inbox. */
export async function setTopic(
  run: Sql,
  about: { readonly subject: string; readonly id: string },
  topic: string,
): Promise<void> {
  await run
    .updateTable('conversation')
    .set({ topic })
    .where('subject', '=', about.subject)
    .where('id', '=', about.id)
    .execute()
}

/** Marks the visitor's messages as seen. */
export async function markSeen(run: Sql, about: { readonly subject: string; readonly id: string }): Promise<void> {
  await run
    .updateTable('conversation')
    .set({ unread: 0 })
    .where('subject', '=', about.subject)
    .where('id', '=', about.id)
    .execute()
}
