// The card by which a right is confirmed in the chat: yes opens a case, no gives the words back to the assistant as a question.
import { type Database, notify } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import { Problem } from '../../domain/problem.ts'
import { type Keys, openRing, type Rows } from '../../keys/keys.ts'
import type { MessageBody, Offer } from '../../map/tables/conversations.ts'
import { forConcealment, own } from '../../privacy/reveal/reveal.ts'
import type { Visit } from '../../tenants/tenants.ts'
import { changeMessage, findMessage } from './message.sql.ts'

/** An offer, with the words that it answers. */
export interface FoundOffer {
  readonly offer: Offer
  readonly conversation: string
  /** The visitor's message; `null` when it is gone. */
  readonly asked: { readonly id: string; readonly body: MessageBody } | null
}

export interface Offers {
  /** Finds the offer under a message of the visitor's. Throws `not-found`. */
  find(access: Access, visit: Visit, message: string): Promise<FoundOffer>
  /** Notes what became of it. Noting it twice does no harm; a second, other decision is a `conflict`. */
  settle(access: Access, visit: Visit, message: string, state: 'accepted' | 'declined'): Promise<void>
}

/** Opens the offers. */
export function openOffers(needs: { readonly db: Database; readonly keys: Keys; readonly rows: Rows }): Offers {
  const { db, keys, rows } = needs

  async function load(access: Access, visit: Visit, id: string) {
    if (visit.subject === null) throw new Problem('not-found')
    const row = await findMessage(db.as(access).sql, visit.subject, id)
    const ring = openRing(keys, visit.subject, visit.keys)
    if (row === undefined || ring.get('conversation') === undefined) throw new Problem('not-found')
    const body = own(access, rows.open('message', ring, row).body)
    if (body.offer === undefined) throw new Problem('not-found')
    return { row, ring, body, offer: body.offer, subject: visit.subject }
  }

  return {
    async find(access, visit, message) {
      const { offer, row, ring, subject } = await load(access, visit, message)
      const asked = await findMessage(db.as(access).sql, subject, offer.about)
      return {
        offer,
        conversation: row.conversation,
        asked:
          asked === undefined ? null : { id: asked.id, body: forConcealment(rows.open('message', ring, asked).body) },
      }
    },
    async settle(access, visit, message, state) {
      const { row, ring, body, offer, subject } = await load(access, visit, message)
      if (offer.state === state) return
      if (offer.state !== 'open') throw new Problem('conflict', { reason: 'settled' })
      const version = row.version + 1
      const settled = { ...body, offer: { ...offer, state } }
      const sealed = rows.sealCell('message', 'body', ring, { id: row.id, version }, settled)
      const done = await db.as(access).transaction(async (run) => {
        const changed = await changeMessage(run, { subject, id: row.id, version, body: sealed })
        if (changed) await notify(run, { tenant: access.tenant, kind: 'message', subject, id: row.id })
        return changed
      })
      if (!done) throw new Problem('conflict', { reason: 'settled' })
    },
  }
}
