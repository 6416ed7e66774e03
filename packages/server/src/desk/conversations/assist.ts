// The assistant's turn: asked for by a stored message, allowed by the gate at this moment, spoken sentence by sentence, and silent
// as soon as a person takes over or the visitor takes the permission back.

import type { Language } from '@aboveboard/protocol'
import { type ServerMessages, serverMessages } from '@aboveboard/protocol/messages/server/server'
import { type Answerer, piecesOf, type Reply } from '../../assistant/answer/answer.ts'
import { type Audit, appendEntry } from '../../audit/audit.ts'
import { type Database, notify } from '../../db/db.ts'
import { type Access, systemAccess } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import type { Ring, Rows } from '../../keys/keys.ts'
import type { MessageBody, Origin, Source } from '../../map/tables/conversations.ts'
import { type Consent, findStanding } from '../../privacy/consent/consent.ts'
import { askGate } from '../../privacy/gate/gate.ts'
import type { Minimise } from '../../privacy/minimise/minimise.ts'
import type { Visit } from '../../tenants/tenants.ts'
import { changeConversation, setTopic } from './conversation.sql.ts'
import { appendMessage, growMessage } from './message.sql.ts'
import { findVault, storeVault } from './vault.sql.ts'

/** What the assistant is asked to answer. */
export interface Turn {
  readonly visit: Visit
  readonly ring: Ring
  readonly subject: string
  readonly conversation: string
  readonly lang: Language
  /** The visitor's words with what was found in them, as stored. */
  readonly body: MessageBody
}

/** What the assistant will say, before it is written down. */
interface Speech {
  readonly origin: Origin
  readonly text: string
  readonly sources: readonly Source[]
  readonly followUps: readonly string[]
  readonly wantsHuman: boolean
  /** A person is needed only because the assistant may not read along. */
  readonly unassisted?: boolean
  readonly topic: string | null
}

export interface Assist {
  /** Answers, or says honestly why not. Never throws: what fails becomes an honest line with a person offered (P-11). */
  answer(turn: Turn): Promise<void>
}

const noSources = { sources: [], followUps: [], topic: null } as const

/** The words for a reply of the answerer. */
export function speechOf(reply: Reply, words: ServerMessages): Speech {
  const said = words.answers
  if (reply.kind === 'intent') {
    const { intent } = reply
    switch (intent.kind) {
      case 'greeting':
        return { origin: 'ai', text: said.greeting, wantsHuman: false, ...noSources }
      case 'thanks':
        return { origin: 'ai', text: said.thanks, wantsHuman: false, ...noSources }
      case 'bye':
        return { origin: 'ai', text: said.goodbye, wantsHuman: false, ...noSources }
      // T-05: who it is, is answered by fixed text, never by a model.
      case 'identity':
        return { origin: 'ai', text: said.identity, wantsHuman: false, ...noSources }
      case 'human':
        return { origin: 'system', text: words.system.handover, wantsHuman: true, ...noSources }
      case 'rights':
        return { origin: 'ai', text: said.rights, wantsHuman: false, ...noSources }
    }
  }
  const { quote } = reply
  if (quote.kind === 'answer') {
    const sources = quote.sources.map(({ articleId, title, url }) => ({ article: articleId, title, url }))
    return {
      origin: 'ai',
      text: quote.text,
      sources,
      followUps: quote.followUps,
      wantsHuman: false,
      topic: reply.topic,
    }
  }
  const near = quote.suggestions.map(({ articleId, title, url }) => ({ article: articleId, title, url }))
  const text = near.length === 0 ? said.unsure : `${said.unsure}\n\n${said.suggestions}`
  return { origin: 'ai', text, sources: near, followUps: [], wantsHuman: false, topic: null }
}

const mostPieces = 8

/** Pieces of an answer, joined so that an answer is never more than a few writes. */
function spoken(text: string, lang: string): readonly string[] {
  const pieces = piecesOf(text, lang)
  const per = Math.ceil(pieces.length / mostPieces)
  return Array.from({ length: Math.ceil(pieces.length / per) }, (_, at) =>
    pieces.slice(at * per, at * per + per).join(''),
  )
}

/** Opens the room. */
export function openAssist(needs: {
  readonly db: Database
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
  readonly minimise: Minimise
  readonly consent: Consent
  readonly answerer: Answerer
  readonly onFault: (fault: unknown) => void
}): Assist {
  const { db, rows, audit, clock, minimise, consent, answerer, onFault } = needs

  /** Conceals the visitor's words under this conversation's vault; one allocator, so a lost race is done again (PF-16). */
  async function concealed(access: Access, turn: Turn) {
    const key = turn.ring.get('conversation')
    if (key === undefined) return null
    for (let attempt = 0; attempt < 5; attempt++) {
      const { sql } = db.as(access)
      const held = await findVault(sql, rows, turn.ring, turn)
      const hidden = minimise.conceal(turn.body.text, turn.body.findings, {
        vault: held.vault,
        key,
        conversation: turn.conversation,
      })
      if (hidden.vault.entries.length === held.vault.entries.length) return hidden.text
      if (
        await storeVault(
          sql,
          rows,
          turn.ring,
          { tenant: access.tenant, subject: turn.subject, conversation: turn.conversation },
          { vault: hidden.vault, version: held.version },
        )
      )
        return hidden.text
    }
    return null
  }

  async function say(access: Access, turn: Turn, speech: Speech, purpose: string): Promise<void> {
    const id = newId<'message'>()
    const pieces = spoken(speech.text, turn.lang)
    const bodyOf = (text: string, whole: boolean): MessageBody => ({
      text,
      findings: [],
      sources: whole ? speech.sources : [],
      followUps: whole ? speech.followUps : [],
    })
    const seal = (text: string, version: number, whole: boolean) =>
      rows.sealCell('message', 'body', turn.ring, { id, version }, bodyOf(text, whole))
    const single = pieces.length === 1
    const begun = await db.as(access).transaction(async (run) => {
      const row = {
        tenant: access.tenant,
        subject: turn.subject,
        id,
        conversation: turn.conversation,
        origin: speech.origin,
        client_id: null,
        staff: null,
        state: single ? ('complete' as const) : ('streaming' as const),
        version: 1,
        at: new Date(clock.now()),
        body: seal(pieces[0] ?? '', 1, single),
      }
      // Only while nobody has taken over: the state is part of the statement, so no takeover can slip between (F-14).
      if ((await appendMessage(run, row, ['open'])) === undefined) return false
      if (speech.topic !== null) await setTopic(run, { subject: turn.subject, id: turn.conversation }, speech.topic)
      const log = audit.compose(access, {
        event: 'message.answered',
        outcome: 'done',
        purpose,
        subject: { id: turn.subject, ring: turn.ring },
        object: { kind: 'message', id },
      })
      await appendEntry(run, log)
      if (speech.wantsHuman) {
        await changeConversation(
          run,
          { subject: turn.subject, id: turn.conversation, from: ['open'] },
          { state: 'waiting', waiting_since: row.at, unassisted: speech.unassisted === true },
        )
        await notify(run, { tenant: access.tenant, kind: 'conversation', subject: turn.subject, id: turn.conversation })
      }
      await notify(run, { tenant: access.tenant, kind: 'message', subject: turn.subject, id })
      return true
    })
    if (!begun) return
    let text = pieces[0] ?? ''
    for (let at = 1; at < pieces.length; at++) {
      text += pieces[at] ?? ''
      const last = at === pieces.length - 1
      const grown = await db.as(access).transaction(async (run) => {
        const done = await growMessage(run, {
          subject: turn.subject,
          id,
          version: at + 1,
          state: last ? 'complete' : 'streaming',
          body: seal(text, at + 1, last),
        })
        if (done) await notify(run, { tenant: access.tenant, kind: 'message', subject: turn.subject, id })
        return done
      })
      if (!grown) return
    }
  }

  async function answerOrThrow(access: Access, turn: Turn): Promise<void> {
    const words = serverMessages(turn.lang)
    // Asked again here, not remembered from the request: a withdrawal in between counts (C-09).
    const standing = { ...(await findStanding(db.as(access).sql, turn.subject)), choices: {} }
    const rules = consent.rules(turn.visit.site)
    const support = askGate('support', standing, rules, clock.now())
    if (!support.allow) return
    const ai = askGate('ai', standing, rules, clock.now())
    if (!ai.allow && ai.reason === 'undecided') return
    const text = await concealed(access, turn)
    if (text === null) return
    const reply = await answerer.answer(turn.visit.site, text, turn.lang)
    if (ai.allow) return say(access, turn, speechOf(reply, words), 'ai')
    // No AI: article suggestions as a list, nothing written for the person; a human is told (design 10).
    const near =
      reply.kind === 'quote' ? (reply.quote.kind === 'answer' ? reply.quote.sources : reply.quote.suggestions) : []
    const sources = near.map(({ articleId, title, url }) => ({ article: articleId, title, url }))
    const wished = reply.kind === 'intent' && reply.intent.kind === 'human'
    const line = sources.length === 0 ? words.answers.humanOffered : words.answers.articlesOnly
    await say(
      access,
      turn,
      { origin: 'system', text: line, sources, followUps: [], wantsHuman: true, unassisted: !wished, topic: null },
      'support',
    )
  }

  return {
    async answer(turn) {
      const access = systemAccess(turn.visit.tenant, 'assistant')
      try {
        await answerOrThrow(access, turn)
      } catch (fault) {
        onFault(fault)
        const line = serverMessages(turn.lang).answers.failed
        await say(access, turn, { origin: 'system', text: line, wantsHuman: true, ...noSources }, 'support').catch(
          onFault,
        )
      }
    },
  }
}
