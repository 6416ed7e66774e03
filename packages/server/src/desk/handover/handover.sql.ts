// Locks and looks of a takeover: who the subject is, who has the conversation, what is still being written.
import type { Sql } from '../../db/db.ts'
import type { ConversationRow } from '../conversations/conversations.ts'

export type SubjectState = 'live' | 'restricted' | 'erasing' | 'erased'

/** How a person's data may be used, held still until the transaction ends: nothing is added behind an erasure that has begun. */
export async function lockSubject(run: Sql, subject: string): Promise<SubjectState> {
  const row = await run.selectFrom('subject').select('state').where('id', '=', subject).forShare().executeTakeFirst()
  return row?.state ?? 'erased'
}

/** A conversation, held still until the transaction ends: two members of staff, or one and the assistant, take turns (F-14). */
export async function lockConversation(
  run: Sql,
  about: { readonly subject: string; readonly id: string },
): Promise<Pick<ConversationRow, 'state' | 'assignee'> | undefined> {
  return run
    .selectFrom('conversation')
    .select(['state', 'assignee'])
    .where('subject', '=', about.subject)
    .where('id', '=', about.id)
    .forUpdate()
    .executeTakeFirst()
}
