// News for the open consoles of this node: ids only, looked up once however many are listening.
import type { DeskEvent } from '@aboveboard/protocol'
import type { Bus, BusNote, Database } from '../../db/db.ts'
import { systemAccess } from '../../domain/access.ts'
import type { TenantId } from '../../domain/ids.ts'
import { type AccessRules, type Sessions, type StaffVisit, theHouse } from '../../staff/staff.ts'
import { conversationOf, conversationsOf } from './inbox.sql.ts'

/** One open console. */
export interface Following {
  send(event: DeskEvent): void
  close(): void
}

export interface Feed {
  /** Tells a console what happens until the returned function is called. Throws `not-allowed`. */
  follow(visit: StaffVisit, to: Following): () => void
  /** Closes a console whose session is over; asked from time to time, because time alone ends a session too (S-02). */
  check(visit: StaffVisit, to: Following): Promise<void>
  /** Closes all of them and stops listening. */
  close(): void
}

/** Opens the feed. A lost connection to the news closes the consoles, which open again and read what they missed. */
export function openFeed(needs: {
  readonly bus: Pick<Bus, 'listen'>
  readonly db: Database
  readonly sessions: Pick<Sessions, 'isLive'>
  readonly rules: AccessRules
  readonly onFault: (fault: unknown) => void
}): Feed {
  const { bus, db, sessions, rules, onFault } = needs
  // Owned here: the open consoles and who they belong to.
  const consoles = new Map<Following, StaffVisit>()

  async function eventsOf(note: BusNote): Promise<readonly DeskEvent[]> {
    const { sql } = db.as(systemAccess(note.tenant as TenantId, 'desk-feed'))
    if (note.kind === 'conversation' && note.id !== undefined) return [{ event: 'conversation', data: { id: note.id } }]
    if (note.kind === 'message' && note.id !== undefined && note.subject !== undefined) {
      const conversation = await conversationOf(sql, { subject: note.subject, message: note.id })
      return conversation === undefined ? [] : [{ event: 'message', data: { conversation, id: note.id } }]
    }
    if ((note.kind === 'subject' || note.kind === 'consents') && note.subject !== undefined)
      return (await conversationsOf(sql, note.subject)).map((id) => ({ event: 'conversation', data: { id } }))
    return []
  }

  async function check(visit: StaffVisit, to: Following): Promise<void> {
    // Nobody can say that the session still holds: then it does not.
    const isLive = await sessions.isLive(visit).catch((fault: unknown) => {
      onFault(fault)
      return false
    })
    if (isLive) return
    to.send({ event: 'signed-out', data: {} })
    to.close()
  }

  async function hear(note: BusNote): Promise<void> {
    const listening = [...consoles].filter(([, visit]) => visit.tenant === note.tenant)
    if (listening.length === 0) return
    if (note.kind === 'staff') {
      await Promise.all(listening.filter(([, visit]) => visit.staff === note.id).map(([to, visit]) => check(visit, to)))
      return
    }
    for (const event of await eventsOf(note)) for (const [to] of listening) to.send(event)
  }

  function closeAll(): void {
    for (const [to] of consoles) to.close()
  }

  // Owned by `listen`: one note after the other, so that consoles hear them in the order in which they happened.
  let turn = Promise.resolve()
  const leave = bus.listen((note) => {
    if (note === 'resumed') return closeAll()
    turn = turn
      .then(() => hear(note))
      .catch((fault: unknown) => {
        onFault(fault)
        closeAll()
      })
  })

  return {
    follow(visit, to) {
      rules.demand(visit, 'follow the desk', theHouse)
      consoles.set(to, visit)
      return () => consoles.delete(to)
    },
    check,
    close() {
      leave()
      closeAll()
    },
  }
}
