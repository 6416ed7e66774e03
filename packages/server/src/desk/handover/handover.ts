// A person takes a conversation over: the assistant falls silent, the visitor is told who speaks (T-01), and from then on only that person
// writes until they hand it back. Every change is one transaction with its log entry.
import { pickLanguage, serverMessages } from '@aboveboard/protocol/messages/server/server'
import { type Audit, appendEntry, type EventName } from '../../audit/audit.ts'
import { type Database, isDuplicate, notify, type Sql } from '../../db/db.ts'
import type { Clock } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { Rows } from '../../keys/keys.ts'
import type { Origin } from '../../map/tables/conversations.ts'
import { forStaffDesk } from '../../privacy/reveal/reveal.ts'
import { type AccessRules, type StaffVisit, staffAccess } from '../../staff/staff.ts'
import {
  appendMessage,
  type ConversationRow,
  changeConversation,
  findByClientId,
  findVault,
  live,
  markSeen,
  stopGrowing,
} from '../conversations/conversations.ts'
import { lockConversation, lockSubject } from './handover.sql.ts'
import type { FindHeld, Held } from './held.ts'
import { keepTokens } from './tokens.ts'

export { type FindHeld, type Held, type HeldAction, openHeld } from './held.ts'
export { keepTokens, labelOf } from './tokens.ts'

type State = ConversationRow['state']

export interface Handover {
  /** Takes a conversation over, also from a colleague; the assistant says nothing after this resolves (F-14). Throws `conflict`. */
  take(visit: StaffVisit, id: string): Promise<void>
  /** Gives it back to the assistant. Throws `conflict` when the visitor refused the assistant (`ai-refused`) or nobody has it. */
  handBack(visit: StaffVisit, id: string): Promise<void>
  resolve(visit: StaffVisit, id: string): Promise<void>
  /** Opens a resolved one again, for the person who asks. Throws `conflict` (`newer-conversation`) when the visitor has begun another. */
  reopen(visit: StaffVisit, id: string): Promise<void>
  /** Answers the visitor. The same `client_id` is the same message. Throws `conflict` (`not-taken`), `not-allowed`. */
  reply(
    visit: StaffVisit,
    id: string,
    said: { readonly text: string; readonly client_id: string },
  ): Promise<{ readonly id: string }>
  /** Marks the visitor's messages as seen. */
  read(visit: StaffVisit, id: string): Promise<void>
}

/** Opens the room. */
export function openHandover(needs: {
  readonly db: Database
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
  readonly held: FindHeld
  readonly rules: AccessRules
}): Handover {
  const { db, rows, audit, clock, held: find, rules } = needs

  /** The conversation as it stands now, nobody else changing it until the end of the transaction. */
  async function hold(
    run: Sql,
    row: ConversationRow,
    from: readonly State[],
  ): Promise<{ state: State; assignee: string | null }> {
    const subject = await lockSubject(run, row.subject)
    if (subject === 'restricted') throw new Problem('restricted')
    const now = subject === 'live' ? await lockConversation(run, row) : undefined
    if (now === undefined) throw new Problem('not-found')
    if (!from.includes(now.state))
      throw new Problem('conflict', { reason: now.state === row.state ? 'state' : 'changed' })
    return now
  }

  async function write(
    run: Sql,
    visit: StaffVisit,
    { row, ring }: Held,
    from: readonly State[],
    said: {
      readonly origin: Origin
      readonly text: string
      readonly client_id: string | null
      readonly named: boolean
    },
  ): Promise<string> {
    const id = newId<'message'>()
    const body = { text: said.text, findings: [], sources: [], followUps: [] }
    const message = {
      tenant: visit.tenant,
      subject: row.subject,
      id,
      conversation: row.id,
      origin: said.origin,
      client_id: said.client_id,
      staff: said.named ? visit.staff : null,
      state: 'complete' as const,
      version: 1,
      at: new Date(clock.now()),
      // The name goes with the words: the visitor reads it even when the account is long gone.
      body: rows.sealCell(
        'message',
        'body',
        ring,
        { id, version: 1 },
        said.named ? { ...body, author: forStaffDesk(visit.name) } : body,
      ),
    }
    if ((await appendMessage(run, message, from)) === undefined) throw new Problem('conflict', { reason: 'changed' })
    await notify(run, { tenant: visit.tenant, kind: 'message', subject: row.subject, id })
    return id
  }

  async function log(
    run: Sql,
    visit: StaffVisit,
    { row, ring }: Held,
    what: { event: EventName; reason?: string; message?: string },
  ): Promise<void> {
    const object =
      what.message === undefined ? { kind: 'conversation', id: row.id } : { kind: 'message', id: what.message }
    const entry = audit.compose(staffAccess(visit), {
      event: what.event,
      outcome: 'done',
      purpose: 'support',
      ...(what.reason === undefined ? {} : { reason: what.reason }),
      subject: { id: row.subject, ring },
      staff: { id: visit.staff, ring: visit.ring },
      object,
    })
    await appendEntry(run, entry)
    await notify(run, { tenant: visit.tenant, kind: 'conversation', subject: row.subject, id: row.id })
  }

  /** Changes the state with a line that tells the visitor. */
  async function change(
    visit: StaffVisit,
    held: Held,
    how: {
      readonly from: readonly State[]
      readonly to: Parameters<typeof changeConversation>[2]
      readonly line: string
      readonly named: boolean
      readonly event: EventName
      readonly reason?: string
    },
  ): Promise<void> {
    const { row } = held
    await db.as(staffAccess(visit)).transaction(async (run) => {
      const now = await hold(run, row, how.from)
      // Somebody else took it since this was decided: whoever asks looks again first.
      if (now.assignee !== row.assignee) throw new Problem('conflict', { reason: 'changed' })
      await write(run, visit, held, how.from, { origin: 'system', text: how.line, client_id: null, named: how.named })
      await changeConversation(run, { subject: row.subject, id: row.id, from: how.from }, how.to)
      const stopped = await stopGrowing(run, { subject: row.subject, conversation: row.id })
      for (const id of stopped) await notify(run, { tenant: visit.tenant, kind: 'message', subject: row.subject, id })
      await log(
        run,
        visit,
        held,
        how.reason === undefined ? { event: how.event } : { event: how.event, reason: how.reason },
      )
    })
  }

  const wordsFor = (held: Held) => serverMessages(pickLanguage(held.row.lang)).system

  return {
    async take(visit, id) {
      const held = await find(visit, id, 'take over')
      if (held.row.state === 'human' && held.row.assignee === visit.staff) return
      await change(visit, held, {
        // From a colleague only if it was theirs when it was asked for: of two who take at once, one is told.
        from: held.row.state === 'human' ? ['human'] : ['open', 'waiting'],
        to: { state: 'human', assignee: visit.staff, waiting_since: null },
        line: wordsFor(held).taken(forStaffDesk(visit.name)),
        named: true,
        event: 'conversation.taken',
      })
    },
    async handBack(visit, id) {
      const held = await find(visit, id, 'read conversation')
      if (held.row.state !== 'human') throw new Problem('conflict', { reason: 'not-taken' })
      rules.demand(visit, 'hand back', { kind: 'conversation', id, assignee: held.row.assignee, restricted: false })
      if (!held.aiAllowed) throw new Problem('conflict', { reason: 'ai-refused' })
      await change(visit, held, {
        from: ['human'],
        to: { state: 'open', assignee: null },
        line: wordsFor(held).returned,
        named: false,
        event: 'conversation.returned',
      })
    },
    async resolve(visit, id) {
      const held = await find(visit, id, 'resolve')
      await change(visit, held, {
        from: live,
        to: { state: 'resolved', waiting_since: null, closed_at: new Date(clock.now()) },
        line: wordsFor(held).resolved,
        named: false,
        event: 'conversation.resolved',
      })
    },
    async reopen(visit, id) {
      const held = await find(visit, id, 'reopen')
      try {
        await change(visit, held, {
          from: ['resolved'],
          to: { state: 'human', assignee: visit.staff, closed_at: null },
          line: wordsFor(held).taken(forStaffDesk(visit.name)),
          named: true,
          event: 'conversation.taken',
          reason: 'reopened',
        })
      } catch (fault) {
        throw isDuplicate(fault) ? new Problem('conflict', { reason: 'newer-conversation' }) : fault
      }
    },
    async reply(visit, id, { text, client_id }) {
      const held = await find(visit, id, 'read conversation')
      const { row, ring } = held
      const { sql } = db.as(staffAccess(visit))
      const before = async (): Promise<{ id: string } | undefined> => {
        const found = await findByClientId(sql, row.subject, client_id)
        if (found === undefined) return undefined
        if (found.conversation !== row.id || found.staff !== visit.staff)
          throw new Problem('conflict', { reason: 'client-id-used' })
        return { id: found.id }
      }
      const repeated = await before()
      if (repeated !== undefined) return repeated
      const { vault } = await findVault(sql, rows, ring, { subject: row.subject, conversation: row.id })
      try {
        return await db.as(staffAccess(visit)).transaction(async (run) => {
          const now = await hold(run, row, [...live, 'resolved', 'ended'])
          if (now.state !== 'human' || now.assignee === null) throw new Problem('conflict', { reason: 'not-taken' })
          rules.demand(visit, 'reply', { kind: 'conversation', id, assignee: now.assignee, restricted: false })
          const message = await write(run, visit, held, ['human'], {
            origin: 'human',
            text: keepTokens(text, vault),
            client_id,
            named: true,
          })
          await markSeen(run, { subject: row.subject, id: row.id })
          await log(run, visit, held, { event: 'message.answered', message })
          return { id: message }
        })
      } catch (fault) {
        // The same reply came twice at once: the other one was stored.
        const stored = isDuplicate(fault) ? await before() : undefined
        if (stored === undefined) throw fault
        return stored
      }
    },
    async read(visit, id) {
      const { row } = await find(visit, id, 'mark as read')
      if (row.unread === 0) return
      await db.as(staffAccess(visit)).transaction(async (run) => {
        await markSeen(run, { subject: row.subject, id: row.id })
        await notify(run, { tenant: visit.tenant, kind: 'conversation', subject: row.subject, id: row.id })
      })
    },
  }
}
