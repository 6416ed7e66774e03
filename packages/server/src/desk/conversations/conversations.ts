// Conversations as the visitor lives them: a message is inspected, sealed and stored, then answered; nothing is stored that has
// no basis (design 6 and 10).
import { EMPTY_VAULT, type Vault } from '@aboveboard/pii'
import type { ConversationState, Language, Message, Messages, SentMessage } from '@aboveboard/protocol'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import type { Answerer } from '../../assistant/answer/answer.ts'
import { type Audit, appendEntry } from '../../audit/audit.ts'
import { type Database, isDuplicate, notify } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import { type MessageId, newId, type SubjectId } from '../../domain/ids.ts'
import { personal } from '../../domain/personal.ts'
import { Problem } from '../../domain/problem.ts'
import { findRing, type Keys, openRing, type Ring, type Rows } from '../../keys/keys.ts'
import type { MessageBody } from '../../map/tables/conversations.ts'
import { type Consent, choiceOf } from '../../privacy/consent/consent.ts'
import { askGate, askStorage } from '../../privacy/gate/gate.ts'
import type { HoldChoices, Inspected, Minimise } from '../../privacy/minimise/minimise.ts'
import { forConcealment } from '../../privacy/reveal/reveal.ts'
import type { Visit } from '../../tenants/tenants.ts'
import type { Assist, Turn } from './assist.ts'
import { type ConversationRow, changeConversation, findCurrent, live } from './conversation.sql.ts'
import type { Ephemeral } from './ephemeral.ts'
import { findFeedback, storeFeedback } from './feedback.sql.ts'
import { sayLocked, systemLine } from './line.ts'
import {
  appendMessage,
  findByClientId,
  findLastOwn,
  findMessage,
  listMessages,
  type StoredMessageRow,
  stopGrowing,
  stopMessage,
} from './message.sql.ts'
import { type Offers, openOffers } from './offer.ts'
import { type LinkBase, presentOwn } from './present.ts'
import { type Placed, storeMessage, storeTogether } from './receive.sql.ts'
import { speechOf } from './speech.ts'
import { findVault } from './vault.sql.ts'

export { type Assist, openAssist } from './assist.ts'
export * from './conversation.sql.ts'
export { type Ephemeral, openEphemeral } from './ephemeral.ts'
export { findFeedback } from './feedback.sql.ts'
export { type LivingStreams, openLiving } from './living.ts'
export * from './message.sql.ts'
export { type LinkBase, resolveLink } from './present.ts'
export { openTelling } from './telling.ts'
export { findVault, type HeldVault, storeVault } from './vault.sql.ts'

/** A message as it arrives. */
export interface Incoming {
  readonly text: string
  readonly client_id: string
  readonly choices: HoldChoices
}

export interface Conversations {
  /** Takes a message in. Throws `consent-required`, `held`, `restricted`. An acknowledged message is durable. */
  receive(access: Access, visit: Visit, incoming: Incoming, lang: Language): Promise<SentMessage>
  /** The visitor's messages after a place, with the state of the conversation. */
  list(access: Access, visit: Visit, lang: Language, after: number): Promise<Messages>
  /** One message as the visitor sees it, for the stream. */
  present(
    access: Access,
    visit: Visit,
    lang: Language,
    id: string,
  ): Promise<{ readonly message: Message; readonly seq: number; readonly version: number } | undefined>
  /** The cards by which rights are confirmed. */
  readonly offers: Offers
  /** Answers a message as a question, because no right was meant. */
  answerAgain(visit: Visit, lang: Language, asked: Pick<Turn, 'conversation' | 'message' | 'body'>): void
  /** The state of the visitor's conversation. */
  state(access: Access, visit: Visit): Promise<ConversationState | null>
  /** Answers what was left unanswered while the visitor had not chosen about the assistant. */
  resume(access: Access, visit: Visit, lang: Language): Promise<void>
  handover(access: Access, visit: Visit, lang: Language): Promise<void>
  end(access: Access, visit: Visit, lang: Language): Promise<void>
  stop(access: Access, visit: Visit, message: string): Promise<void>
  feedback(access: Access, visit: Visit, message: string, value: 'helpful' | 'unhelpful' | null): Promise<void>
  /** Resolves when no answer is being written any more. */
  settled(): Promise<void>
}

const page = 200

/** The assistant takes a conversation back that waited only because it was not allowed to read along. */
const back = (lang: Language) =>
  ({
    from: ['waiting'],
    to: 'open',
    line: serverMessages(lang).system.returned,
    event: 'conversation.returned',
  }) as const

/** Opens the room. `siteOrigin` says where a site's own pages are, for links in articles. */
export function openConversations(needs: {
  readonly db: Database
  readonly keys: Keys
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
  readonly consent: Consent
  readonly minimise: Minimise
  readonly assist: Assist
  readonly answerer: Answerer
  readonly ephemeral: Ephemeral
  readonly siteOrigin: string
}): Conversations {
  const { db, keys, rows, audit, clock, consent, minimise, assist, answerer, ephemeral } = needs
  const offers = openOffers(needs)
  // Owned by `speak`: answers that are being written, so that a stopping server waits for them.
  const speaking = new Set<Promise<void>>()

  function speak(work: Promise<void>): void {
    speaking.add(work)
    void work.finally(() => speaking.delete(work))
  }

  const links = (lang: string): LinkBase => ({ origin: needs.siteOrigin, lang })
  const ringOf = (visit: Visit): Ring => openRing(keys, visit.subject ?? '', visit.keys)

  function inspected(
    visit: Visit,
    incoming: Incoming,
    lang: Language,
    vault: Vault,
  ): Extract<Inspected, { kind: 'clear' }> {
    const seen = minimise.inspect(
      incoming.text,
      { lang, settings: visit.site.settings, previous: '', vault },
      incoming.choices,
    )
    // C-12, design 10: nothing is kept; the client has the text and asks the person.
    if (seen.kind === 'held') throw new Problem('held', { findings: seen.told })
    return seen
  }

  async function receiveEphemeral(
    access: Access,
    visit: Visit,
    incoming: Incoming,
    lang: Language,
  ): Promise<SentMessage> {
    const seen = inspected(visit, incoming, lang, EMPTY_VAULT)
    const repeated = ephemeral.list(visit.session).find((message) => message.client_id === incoming.client_id)
    if (repeated !== undefined) return { id: repeated.id, findings: [], ephemeral: true, message: repeated }
    const about = { vault: EMPTY_VAULT, minimise, links: links(lang), feedback: null }
    const body = (text: string, over: Partial<MessageBody> = {}) =>
      personal<MessageBody>({ text, findings: [], sources: [], followUps: [], ...over })
    const at = () => new Date(clock.now())
    const asked = presentOwn(
      access,
      {
        id: newId(),
        origin: 'visitor',
        state: 'complete',
        at: at(),
        client_id: incoming.client_id,
        body: body(seen.text),
      },
      about,
    )
    ephemeral.add(visit.session, asked)
    const key = keys.mint({ tenant: visit.tenant, subject: visit.session, bundle: 'conversation', version: 1 }).key
    const hidden = minimise.conceal(seen.text, seen.findings, { vault: EMPTY_VAULT, key, conversation: visit.session })
    const words = serverMessages(lang)
    const speech = speechOf(await answerer.answer(visit.site, hidden.text, lang), words)
    // A person cannot answer what is not kept: the wish leads to the question whether to keep it, asked in place by the widget.
    const text = speech.wantsHuman ? words.problems['consent-required'] : speech.text
    const answer = presentOwn(
      access,
      {
        id: newId(),
        origin: speech.origin,
        state: 'complete',
        at: at(),
        client_id: null,
        body: body(text, { sources: speech.sources, followUps: speech.followUps }),
      },
      about,
    )
    ephemeral.add(visit.session, answer)
    return { id: asked.id, findings: [...seen.told], ephemeral: true, message: answer }
  }

  async function store(
    access: Access,
    subject: SubjectId,
    visit: Visit,
    ring: Ring,
    incoming: Incoming,
    lang: Language,
    seen: Extract<Inspected, { kind: 'clear' }>,
  ): Promise<
    | { readonly id: MessageId; readonly placed: Placed; readonly body: MessageBody }
    | { readonly id: MessageId; readonly placed: null; readonly body: MessageBody }
  > {
    const id = newId<'message'>()
    const body: MessageBody = { text: seen.text, findings: seen.findings, sources: [], followUps: [] }
    const entry = audit.compose(access, {
      event: 'message.received',
      outcome: 'done',
      purpose: 'support',
      subject: { id: subject, ring },
      object: { kind: 'message', id },
    })
    const row = {
      subject,
      conversation: newId(),
      site: visit.site.id,
      lang,
      message: id,
      clientId: incoming.client_id,
      at: new Date(clock.now()),
      body: rows.sealCell('message', 'body', ring, { id, version: 1 }, body),
      entry,
    }
    const note = { tenant: access.tenant, kind: 'message', subject, id } as const
    // What another message of the group did wrong is no reason to refuse this one: it is tried again for itself.
    const placed = await storeTogether(db.as(access), row, note).catch((fault: unknown) => {
      if (fault instanceof Problem) throw fault
      return undefined
    })
    if (placed !== undefined) return { id, placed, body }
    for (let attempt = 0; ; attempt++) {
      try {
        const placed = await storeMessage(db.as(access), row)
        db.announce(note)
        return { id, placed, body }
      } catch (fault) {
        if (!isDuplicate(fault)) throw fault
        // the same client id is the same message; otherwise two first messages raced for one conversation.
        const before = await findByClientId(db.as(access).sql, subject, incoming.client_id)
        if (before !== undefined) return { id: before.id as MessageId, placed: null, body }
        if (attempt === 3) throw fault
      }
    }
  }

  async function presentRow(
    access: Access,
    visit: Visit,
    row: StoredMessageRow,
    vault: Vault,
    feedback: Message['feedback'],
    lang: string,
  ): Promise<Message> {
    const open = rows.open('message', ringOf(visit), row)
    return presentOwn(access, open, { vault, minimise, links: links(lang), feedback })
  }

  async function stateOf(access: Access, conversation: ConversationRow | undefined): Promise<ConversationState | null> {
    if (conversation === undefined) return null
    const agent = conversation.state === 'human' ? await authorOf(access, conversation) : null
    return { state: conversation.state, agent, waiting_since: conversation.waiting_since?.toISOString() ?? null }
  }

  /** The name under which a person answers, from their last message; names of staff are not looked up for visitors. */
  async function authorOf(access: Access, conversation: ConversationRow): Promise<string | null> {
    const { sql } = db.as(access)
    const ring = await findRing(sql, keys, conversation.subject)
    const recent = await listMessages(sql, {
      subject: conversation.subject,
      conversation: conversation.id,
      after: Math.max(0, conversation.messages - 20),
      limit: 20,
    })
    const said = recent.reverse().find((row) => row.staff !== null)
    return said === undefined ? null : (forConcealment(rows.open('message', ring, said).body).author ?? null)
  }

  async function current(access: Access, visit: Visit): Promise<ConversationRow | undefined> {
    return visit.subject === null ? undefined : findCurrent(db.as(access).sql, visit.subject)
  }

  /** A line of the product itself, with what it changes, in one transaction. */
  async function change(
    access: Access,
    visit: Visit,
    conversation: ConversationRow,
    lang: Language,
    how: {
      readonly from: readonly ConversationRow['state'][]
      readonly to: ConversationRow['state']
      readonly line: string
      readonly event: 'conversation.handover' | 'conversation.returned' | 'conversation.ended'
    },
  ): Promise<boolean> {
    const ring = ringOf(visit)
    const at = new Date(clock.now())
    return db.as(access).transaction(async (run) => {
      const about = { subject: conversation.subject, id: conversation.id }
      const line = systemLine(rows, ring, { ...conversation, conversation: conversation.id, at }, how.line)
      if ((await appendMessage(run, line, how.from)) === undefined) return false
      const over = how.to === 'ended'
      await changeConversation(
        run,
        { ...about, from: how.from },
        {
          state: how.to,
          waiting_since: how.to === 'waiting' ? at : null,
          closed_at: over ? at : null,
          unassisted: false,
          ...(over ? {} : { assignee: null }),
        },
      )
      for (const stopped of await stopGrowing(run, { subject: conversation.subject, conversation: conversation.id }))
        await notify(run, { tenant: access.tenant, kind: 'message', subject: conversation.subject, id: stopped })
      await appendEntry(
        run,
        audit.compose(access, {
          event: how.event,
          outcome: 'done',
          purpose: 'support',
          subject: { id: conversation.subject, ring },
          object: { kind: 'conversation', id: conversation.id },
        }),
      )
      await notify(run, { tenant: access.tenant, kind: 'message', subject: conversation.subject, id: line.id })
      await notify(run, {
        tenant: access.tenant,
        kind: 'conversation',
        subject: conversation.subject,
        id: conversation.id,
      })
      return true
    })
  }

  return {
    async receive(access, visit, incoming, lang) {
      const rules = consent.rules(visit.site)
      // A restriction leaves storage alone (Art. 18(2)): the message is kept, and nobody reads it.
      const isFrozen = visit.subjectState === 'restricted'
      const verdict = askStorage('support', visit, rules, clock.now())
      if (!verdict.allow) {
        if (isFrozen) throw new Problem('restricted')
        if (verdict.reason === 'undecided' || verdict.reason === 'expired') {
          const state = await consent.state(visit, lang)
          throw new Problem('consent-required', { purpose: 'support', notice_version: state.notice.version })
        }
        return receiveEphemeral(access, visit, incoming, lang)
      }
      const known = visit.subject
      const subject = known ?? (await consent.subjectOf(access, visit))
      const ring = known === null ? await findRing(db.as(access).sql, keys, subject) : ringOf(visit)
      const seen = inspected(visit, incoming, lang, EMPTY_VAULT)
      const stored = await store(access, subject, visit, ring, incoming, lang, seen)
      if (stored.placed !== null) {
        const { conversation, state } = stored.placed
        const turn = { visit, ring, subject, conversation, lang, message: stored.id, body: stored.body }
        if (isFrozen) speak(sayLocked(needs, access, turn))
        else if (state === 'open' && seen.humanOnly) speak(handover(access, { ...visit, subject }, lang))
        else if (state === 'open' && choiceOf('ai', visit, rules, clock.now()) !== 'undecided')
          speak(assist.answer(turn))
        // Undecided about the assistant, or with a person: no answer yet, but a right is a right, and rules read it without an AI.
        else speak(assist.offer(turn))
      }
      return { id: stored.id, findings: [...seen.told] }
    },
    offers,
    answerAgain(visit, lang, asked) {
      const { subject } = visit
      if (subject !== null)
        speak(assist.answer({ ...asked, visit, ring: ringOf(visit), subject, lang, isNoRight: true }))
    },
    async list(access, visit, lang, after) {
      const conversation = await current(access, visit)
      if (
        visit.subject === null ||
        conversation === undefined ||
        !askStorage('support', visit, consent.rules(visit.site), clock.now()).allow
      ) {
        return { messages: [...ephemeral.list(visit.session)], next: null, conversation: null }
      }
      const { sql } = db.as(access)
      const found = await listMessages(sql, {
        subject: visit.subject,
        conversation: conversation.id,
        after,
        limit: page,
      })
      const { vault } = await findVault(sql, rows, ringOf(visit), {
        subject: visit.subject,
        conversation: conversation.id,
      })
      const opinions = await findFeedback(sql, visit.subject)
      const messages = await Promise.all(
        found.map((row) => presentRow(access, visit, row, vault, opinions.get(row.id) ?? null, lang)),
      )
      return {
        messages,
        next: found.length === page ? String(found.at(-1)?.seq) : null,
        conversation: await stateOf(access, conversation),
      }
    },
    async present(access, visit, lang, id) {
      if (visit.subject === null) return undefined
      const { sql } = db.as(access)
      const row = await findMessage(sql, visit.subject, id)
      if (row === undefined) return undefined
      const { vault } = await findVault(sql, rows, ringOf(visit), {
        subject: visit.subject,
        conversation: row.conversation,
      })
      const opinions = await findFeedback(sql, visit.subject)
      return {
        message: await presentRow(access, visit, row, vault, opinions.get(row.id) ?? null, lang),
        seq: row.seq,
        version: row.version,
      }
    },
    state: async (access, visit) => stateOf(access, await current(access, visit)),
    async resume(access, visit, lang) {
      const conversation = await current(access, visit)
      if (visit.subject === null || conversation === undefined) return
      const { sql } = db.as(access)
      const about = { subject: visit.subject, conversation: conversation.id }
      const last = await findLastOwn(sql, about)
      if (last === undefined) return
      if (conversation.state === 'waiting') {
        // Refusing the assistant called for a person; agreeing to it now takes that back, unless a person was asked for as well.
        if (!conversation.unassisted || !askGate('ai', visit, consent.rules(visit.site), clock.now()).allow) return
        if (!(await change(access, visit, conversation, lang, back(lang)))) return
      } else if (conversation.state !== 'open' || last.seq !== conversation.messages) return
      const ring = ringOf(visit)
      const body = forConcealment(rows.open('message', ring, last).body)
      speak(assist.answer({ visit, ring, ...about, lang, message: last.id, body }))
    },
    handover,
    async end(access, visit, lang) {
      const conversation = await current(access, visit)
      if (conversation === undefined) {
        ephemeral.forget(visit.session)
        return
      }
      await change(access, visit, conversation, lang, {
        from: [...live, 'resolved'],
        to: 'ended',
        line: serverMessages(lang).system.ended,
        event: 'conversation.ended',
      })
    },
    async stop(access, visit, message) {
      if (visit.subject === null) throw new Problem('not-found')
      const { subject } = visit
      await db.as(access).transaction(async (run) => {
        if ((await findMessage(run, subject, message)) === undefined) throw new Problem('not-found')
        const stopped = await stopMessage(run, subject, message)
        if (stopped) await notify(run, { tenant: access.tenant, kind: 'message', subject, id: message })
      })
    },
    async feedback(access, visit, message, value) {
      if (visit.subject === null) throw new Problem('not-found')
      const { sql } = db.as(access)
      const row = await findMessage(sql, visit.subject, message)
      if (row === undefined) throw new Problem('not-found')
      if (row.origin === 'visitor') throw new Problem('conflict', { reason: 'own-message' })
      await storeFeedback(sql, {
        tenant: access.tenant,
        subject: visit.subject,
        message,
        value,
        at: new Date(clock.now()),
      })
    },
    async settled() {
      while (speaking.size > 0) await Promise.allSettled(speaking)
    },
  }

  async function handover(access: Access, visit: Visit, lang: Language): Promise<void> {
    const verdict = askGate('support', visit, consent.rules(visit.site), clock.now())
    // A person answers only what is kept: refused or undecided, the widget asks for `support` once, in place (design 10).
    if (!verdict.allow) {
      if (verdict.reason === 'restricted') throw new Problem('restricted')
      const state = await consent.state(visit, lang)
      throw new Problem('consent-required', { purpose: 'support', notice_version: state.notice.version })
    }
    const conversation = await current(access, visit)
    if (conversation === undefined || !live.some((state) => state === conversation.state))
      throw new Problem('conflict', { reason: 'no-conversation' })
    // Told already that a person comes; who asks all the same keeps the person, whatever is agreed to later.
    if (conversation.state === 'waiting' && conversation.unassisted) {
      const about = { subject: conversation.subject, id: conversation.id, from: ['waiting'] as const }
      await changeConversation(db.as(access).sql, about, { state: 'waiting', unassisted: false })
    }
    if (conversation.state !== 'open') return
    await change(access, visit, conversation, lang, {
      from: ['open'],
      to: 'waiting',
      line: serverMessages(lang).system.handover,
      event: 'conversation.handover',
    })
  }
}
