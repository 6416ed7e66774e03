// A turn as a model may read it: the question and what was said before, with every value that was found or is known replaced by the
// tokens of this conversation's vault. One allocator per conversation, so a lost race is done again (PF-16).
import type { Vault } from '@aboveboard/pii'
import type { Said } from '../../assistant/providers/providers.ts'
import type { Database } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import type { Concealed } from '../../domain/concealed.ts'
import type { BundleKey, Ring, Rows } from '../../keys/keys.ts'
import type { MessageBody } from '../../map/tables/conversations.ts'
import type { SiteSettings } from '../../map/tables/tenants.ts'
import type { Minimise } from '../../privacy/minimise/minimise.ts'
import { forConcealment } from '../../privacy/reveal/reveal.ts'
import { listRecent, type StoredMessageRow } from './message.sql.ts'
import { findVault, storeVault } from './vault.sql.ts'

type Writer = 'visitor' | 'staff' | 'assistant'

/** The turn that is to be answered. */
export interface BlindTurn {
  readonly ring: Ring
  readonly subject: string
  readonly conversation: string
  readonly lang: string
  readonly settings: SiteSettings
  readonly body: MessageBody
}

/** A turn without values. */
export interface Blinded {
  readonly question: Concealed
  /** Oldest first, without the question. */
  readonly history: readonly Said[]
  readonly vault: Vault
  readonly key: BundleKey
}

const mostBefore = 12
const longestBefore = 6_000
const attempts = 5

/** The messages before the question, oldest first, as many as are worth reading. */
function before(rows: readonly { row: StoredMessageRow; body: MessageBody }[], question: MessageBody) {
  const at = rows.findLastIndex(({ row, body }) => row.origin === 'visitor' && body.text === question.text)
  const earlier = (at < 0 ? rows : rows.slice(0, at)).filter(({ row }) => row.origin !== 'system')
  let length = 0
  return earlier
    .toReversed()
    .filter(({ body }) => (length += body.text.length) <= longestBefore)
    .toReversed()
}

/** Opens the blinding of turns. */
export function openBlind(needs: {
  readonly db: Database
  readonly rows: Rows
  readonly minimise: Minimise
}): (access: Access, turn: BlindTurn) => Promise<Blinded | null> {
  const { db, rows, minimise } = needs

  return async (access, turn) => {
    const key = turn.ring.get('conversation')
    if (key === undefined) return null
    const { sql } = db.as(access)
    const about = { tenant: access.tenant, subject: turn.subject, conversation: turn.conversation }
    const recent = (await listRecent(sql, { ...about, limit: mostBefore + 1 })).map((row) => ({
      row,
      body: forConcealment(rows.open('message', turn.ring, row).body),
    }))
    const earlier = before(recent, turn.body)
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const held = await findVault(sql, rows, turn.ring, about)
      let { vault } = held
      const veil = (body: MessageBody, previous: string, from: Writer): Concealed => {
        const hidden = minimise.veil(body.text, { ...turn, findings: body.findings, vault, key, previous, from })
        vault = hidden.vault
        return hidden.text
      }
      // Twice: what a later message made known is hidden in an earlier one too.
      const read = () =>
        earlier.map(({ row, body }, at): Said => {
          const from = row.origin === 'visitor' ? 'visitor' : row.origin === 'ai' ? 'assistant' : 'staff'
          return {
            by: from === 'visitor' ? from : 'assistant',
            text: veil(body, earlier[at - 1]?.body.text ?? '', from),
          }
        })
      read()
      const question = veil(turn.body, earlier.at(-1)?.body.text ?? '', 'visitor')
      const history = read()
      if (vault.entries.length === held.vault.entries.length) return { question, history, vault, key }
      if (await storeVault(sql, rows, turn.ring, about, { vault, version: held.version }))
        return { question, history, vault, key }
    }
    return null
  }
}
