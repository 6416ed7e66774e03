// The shared inbox as members of staff see it: lists without personal columns, and one conversation with every value masked.
import type { Vault } from '@aboveboard/pii'
import { plainProse } from '@aboveboard/prose'
import { parseProse } from '@aboveboard/prose/parse'
import type {
  DeskConversation,
  DeskMessage,
  InboxFilter,
  Inbox as InboxPage,
  InboxRow,
  Language,
} from '@aboveboard/protocol'
import { type Database, isDuplicate, notify } from '../../db/db.ts'
import { type Clock, rfc3339 } from '../../domain/clock.ts'
import { isId, newId } from '../../domain/ids.ts'
import { personal } from '../../domain/personal.ts'
import { Problem } from '../../domain/problem.ts'
import type { BundleKey, Rows } from '../../keys/keys.ts'
import type { Minimise } from '../../privacy/minimise/minimise.ts'
import { forStaffDesk, type Reveal } from '../../privacy/reveal/reveal.ts'
import type { Disclosed, Disclosures } from '../../privacy/rights/rights.ts'
import { type AccessRules, type People, type StaffVisit, staffAccess, theHouse } from '../../staff/staff.ts'
import {
  findFeedback,
  findMessage,
  findVault,
  listMessages,
  resolveLink,
  type StoredMessageRow,
  storeVault,
} from '../conversations/conversations.ts'
import { type FindHeld, type Held, keepTokens, labelOf } from '../handover/handover.ts'
import {
  type Cursor,
  countConversations,
  findListed,
  findNote,
  insertNote,
  type ListedRow,
  listConversations,
  listNotes,
} from './inbox.sql.ts'
import { typeName, visitorLabel } from './labels.ts'
import { type Masking, maskMessage, maskWritten, type Under, vaultWith } from './masked.ts'

export { type Feed, type Following, openFeed } from './feed.ts'

export interface Inbox {
  /** A page of the list with counts. Throws `bad-request` for a cursor that is none. */
  list(
    visit: StaffVisit,
    asked: { readonly filter: InboxFilter; readonly cursor: string | null },
    lang: Language,
  ): Promise<InboxPage>
  /** One conversation, masked. Opening it stands in the person's access ledger before anything is shown (C-579/21). */
  open(visit: StaffVisit, id: string, lang: Language): Promise<DeskConversation>
  /** A value, for a reason that the person can read. Throws `reason-required`, `not-found` for a token that is not of this conversation. */
  reveal(
    visit: StaffVisit,
    id: string,
    asked: { readonly token: string; readonly reason: string; readonly words: string },
  ): Promise<{ readonly token: string; readonly value: string }>
  /** What left the house for one answer: kinds and counts, no value. Throws `not-found`. */
  disclosures(visit: StaffVisit, id: string, message: string, lang: Language): Promise<readonly Disclosed[]>
  /** Adds a note that only staff see. The same `client_id` is the same note. */
  note(
    visit: StaffVisit,
    id: string,
    said: { readonly text: string; readonly client_id: string | undefined },
  ): Promise<{ readonly id: string }>
}

const pageSize = 50
/** The latest messages that are shown; older ones stay in the person's own portal and package. */
const mostMessages = 500

function cursorText(filter: InboxFilter, row: ListedRow): string {
  const at = filter === 'waiting' ? (row.waiting_since ?? row.last_at) : row.last_at
  return Buffer.from(`${at.getTime()} ${row.id}`).toString('base64url')
}

function cursorOf(text: string): Cursor {
  const [at = '', id] = Buffer.from(text, 'base64url').toString('utf8').split(' ')
  if (!/^\d{1,15}$/.test(at) || !isId(id))
    throw new Problem('bad-request', { errors: [{ at: 'cursor', code: 'unknown' }] })
  return { at: new Date(Number(at)), id }
}

/** Opens the room. `siteOrigin` says where a site's own pages are, for links in articles. */
export function openInbox(needs: {
  readonly db: Database
  readonly rows: Rows
  readonly clock: Clock
  readonly minimise: Minimise
  readonly reveal: Reveal
  readonly disclosures: Pick<Disclosures, 'ofMessage'>
  readonly held: FindHeld
  readonly rules: AccessRules
  readonly people: Pick<People, 'names'>
  readonly siteOrigin: string
}): Inbox {
  const { db, rows, clock, minimise, held: find, rules, people } = needs

  function rowFor(visit: StaffVisit, row: ListedRow, names: ReadonlyMap<string, string>, lang: Language): InboxRow {
    const assignee = row.assignee === null ? undefined : names.get(row.assignee)
    return {
      id: row.id,
      label: visitorLabel(row.id, lang),
      site: row.site_name,
      lang: row.lang,
      state: row.state,
      topic: row.topic,
      assignee: row.assignee === null || assignee === undefined ? null : { id: row.assignee, name: assignee },
      mine: row.state === 'human' && row.assignee === visit.staff,
      unread: row.unread,
      messages: row.messages,
      opened_at: rfc3339(row.opened_at.getTime()),
      last_at: rfc3339(row.last_at.getTime()),
      waiting_since: row.waiting_since === null ? null : rfc3339(row.waiting_since.getTime()),
    }
  }

  /** The vault with all that was said; stored, so that a chip can be revealed and a label be written. One allocator (PF-16). */
  async function vaultFor(
    visit: StaffVisit,
    { row, ring }: Held,
    said: readonly Masking[],
    under: Under,
  ): Promise<Vault> {
    const { sql } = db.as(staffAccess(visit))
    const about = { tenant: visit.tenant, subject: row.subject, conversation: row.id }
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const held = await findVault(sql, rows, ring, about)
      const vault = vaultWith(said, held.vault, under)
      if (vault.entries.length === held.vault.entries.length) return held.vault
      if (await storeVault(sql, rows, ring, about, { vault, version: held.version })) return vault
    }
    throw new Problem('unavailable', { retry_after: 1 })
  }

  function deskMessage(
    { row: { lang: spoken } }: Held,
    stored: StoredMessageRow,
    said: Masking,
    how: { vault: Vault; under: Under; lang: Language; feedback: DeskMessage['feedback'] },
  ): DeskMessage {
    const { text, chips, body } = maskMessage(said, how.vault, how.under, how.lang)
    const links = { origin: needs.siteOrigin, lang: spoken }
    const resolve = (href: string) => resolveLink(href, links)
    const generated = stored.origin === 'ai' || stored.origin === 'ai_draft'
    const prose = generated || stored.origin === 'system' ? parseProse(text, { resolve }) : plainProse(text)
    return {
      id: stored.id,
      origin: stored.origin,
      generated_by_ai: generated,
      text,
      tree: prose.blocks,
      chips: [...chips],
      sources: body.sources.map(({ title, url }) => ({ title, url: resolve(url) ?? url })),
      author: body.author ?? null,
      state: stored.state,
      feedback: how.feedback,
      at: rfc3339(stored.at.getTime()),
    }
  }

  function underOf({ row, ring }: Held): Under {
    const key: BundleKey | undefined = ring.get('conversation')
    if (key === undefined) throw new Problem('not-found')
    return { minimise, key, conversation: row.id }
  }

  return {
    async list(visit, { filter, cursor }, lang) {
      rules.demand(visit, 'list conversations', theHouse)
      const run = db.as(staffAccess(visit))
      const after = cursor === null ? null : cursorOf(cursor)
      const found = await listConversations(run.sql, { filter, staff: visit.staff, after, limit: pageSize + 1 })
      const page = found.slice(0, pageSize)
      const last = page.at(-1)
      const [counts, names] = await Promise.all([
        countConversations(run.sql, visit.staff),
        people.names(
          run,
          page.flatMap((row) => (row.assignee === null ? [] : [row.assignee])),
        ),
      ])
      return {
        conversations: page.map((row) => rowFor(visit, row, names, lang)),
        next: found.length > pageSize && last !== undefined ? cursorText(filter, last) : null,
        counts: { ...counts },
      }
    },
    async open(visit, id, lang) {
      const held = await find(visit, id, 'read conversation')
      const { row, ring } = held
      const run = db.as(staffAccess(visit))
      await needs.reveal.noteReading(
        staffAccess(visit),
        { subject: row.subject, ring, fields: 'conversation', object: row.id },
        'support',
      )
      const about = { subject: row.subject, conversation: row.id }
      const [listed, stored, notes, opinions] = await Promise.all([
        findListed(run.sql, id),
        listMessages(run.sql, { ...about, after: Math.max(0, row.messages - mostMessages), limit: mostMessages + 50 }),
        listNotes(run.sql, about),
        findFeedback(run.sql, row.subject),
      ])
      if (listed === undefined) throw new Problem('not-found')
      const under = underOf(held)
      const said = stored.map((one): Masking => ({ origin: one.origin, body: rows.open('message', ring, one).body }))
      const vault = await vaultFor(visit, held, said, under)
      const known = await people.names(run, [
        ...notes.map((note) => note.staff),
        ...(listed.assignee === null ? [] : [listed.assignee]),
      ])
      const messages = stored.flatMap((one, at) => {
        const words = said[at]
        return words === undefined
          ? []
          : [deskMessage(held, one, words, { vault, under, lang, feedback: opinions.get(one.id) ?? null })]
      })
      return {
        conversation: rowFor(visit, listed, known, lang),
        messages,
        notes: notes.map((note) => ({
          id: note.id,
          author: known.get(note.staff) ?? '',
          text: maskWritten(forStaffDesk(rows.open('note', ring, note).text), vault, under, lang).text,
          at: rfc3339(note.at.getTime()),
        })),
        ai_allowed: held.aiAllowed,
        restricted: false,
      }
    },
    async reveal(visit, id, { token, reason, words }) {
      const { row, ring } = await find(visit, id, 'reveal value')
      const { sql } = db.as(staffAccess(visit))
      const { vault } = await findVault(sql, rows, ring, { subject: row.subject, conversation: row.id })
      const label = labelOf(token)
      const entry = vault.entries.find((one) => labelOf(one.token) === label)
      if (entry === undefined) throw new Problem('not-found')
      const about = { subject: row.subject, ring, fields: entry.type, object: row.id }
      const value = await needs.reveal.reveal(staffAccess(visit), about, { code: reason, words }, personal(entry.value))
      return { token: `⟦${label}⟧`, value }
    },
    async disclosures(visit, id, message, lang) {
      const { row, ring } = await find(visit, id, 'read conversation')
      const access = staffAccess(visit)
      const found = await findMessage(db.as(access).sql, row.subject, message)
      if (found?.conversation !== row.id) throw new Problem('not-found')
      const entries = await needs.disclosures.ofMessage(access, { subject: row.subject, ring, message })
      return entries.map((one) => ({
        ...one,
        withheld: Object.fromEntries(Object.entries(one.withheld).map(([type, n]) => [typeName(type, lang), n])),
      }))
    },
    async note(visit, id, { text, client_id }) {
      const { row, ring } = await find(visit, id, 'note')
      const run = db.as(staffAccess(visit))
      const { vault } = await findVault(run.sql, rows, ring, { subject: row.subject, conversation: row.id })
      const note = {
        tenant: visit.tenant,
        subject: row.subject,
        id: client_id ?? newId<'note'>(),
        conversation: row.id,
        staff: visit.staff,
        text: keepTokens(text, vault),
        at: new Date(clock.now()),
      }
      try {
        await run.transaction(async (inside) => {
          await insertNote(inside, rows.seal('note', ring, note))
          await notify(inside, { tenant: visit.tenant, kind: 'conversation', subject: row.subject, id: row.id })
        })
      } catch (fault) {
        if (!isDuplicate(fault)) throw fault
        const before = await findNote(run.sql, row.subject, note.id)
        if (before?.conversation !== row.id || before.staff !== visit.staff)
          throw new Problem('conflict', { reason: 'client-id-used' })
      }
      return { id: note.id }
    },
  }
}
