// Tells people in their conversation what became of a decision about them: a line of the product, in the language of the conversation,
// in the transaction of what it says.
import { decisionMessages } from '@aboveboard/protocol/messages/decisions/decisions'
import { pickLanguage } from '@aboveboard/protocol/messages/server/server'
import { notify } from '../../db/db.ts'
import type { Telling } from '../../decisions/decisions.ts'
import type { Clock } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import type { Rows } from '../../keys/keys.ts'
import { findCurrent, live } from './conversation.sql.ts'
import { appendMessage } from './message.sql.ts'

/** Opens the part. A conversation that is over is told too: the person reads it there, whoever closed it. */
export function openTelling({ rows, clock }: { readonly rows: Rows; readonly clock: Clock }): Telling {
  return {
    current: async (run, subject) => (await findCurrent(run, subject))?.id ?? null,
    async tell(run, access, { subject, ring, decision }, line) {
      const conversation = await findCurrent(run, subject)
      // Without keys of the conversation nothing can be said in it: `support` was withdrawn, and the portal says it.
      if (conversation === undefined || ring.get('conversation') === undefined) return
      const id = newId<'message'>()
      const text = decisionMessages(pickLanguage(conversation.lang)).lines[line]
      const body = { text, findings: [], sources: [], followUps: [], decision }
      const message = {
        tenant: access.tenant,
        subject,
        id,
        conversation: conversation.id,
        origin: 'system' as const,
        client_id: null,
        staff: null,
        state: 'complete' as const,
        version: 1,
        at: new Date(clock.now()),
        body: rows.sealCell('message', 'body', ring, { id, version: 1 }, body),
      }
      if ((await appendMessage(run, message, [...live, 'resolved', 'ended'])) === undefined) return
      await notify(run, { tenant: access.tenant, kind: 'message', subject, id })
      await notify(run, { tenant: access.tenant, kind: 'conversation', subject, id: conversation.id })
    },
  }
}
