// What the assistant says, and how it gets into the conversation: sentence by sentence, sealed, and only while nobody else speaks.
import type { ServerMessages } from '@aboveboard/protocol/messages/server/server'
import { piecesOf, type Reply } from '../../assistant/answer/answer.ts'
import { type Audit, appendEntry } from '../../audit/audit.ts'
import { type Database, notify } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import type { Clock } from '../../domain/clock.ts'
import type { Ring, Rows } from '../../keys/keys.ts'
import type { MessageBody, Origin, Source } from '../../map/tables/conversations.ts'
import { changeConversation, setTopic } from './conversation.sql.ts'
import { appendMessage, growMessage, stopMessage } from './message.sql.ts'

/** What the assistant will say, before it is written down. */
export interface Speech {
  readonly origin: Origin
  readonly text: string
  readonly sources: readonly Source[]
  readonly followUps: readonly string[]
  readonly wantsHuman: boolean
  /** A person is needed only because the assistant may not read along. */
  readonly unassisted?: boolean
  readonly topic: string | null
}

/** Where it is said. */
export interface Place {
  readonly subject: string
  readonly conversation: string
  readonly ring: Ring
  readonly purpose: 'ai' | 'support'
}

/** A message that is being written. */
export interface Saying {
  readonly begun: boolean
  /** Adds text that stays. False: somebody else speaks now, and nothing more may be said. */
  add(text: string): Promise<boolean>
  /** Adds the rest and completes the message. */
  end(rest: Partial<Speech>): Promise<boolean>
  /** Leaves it where it is, marked as incomplete (ST-06). */
  stop(): Promise<void>
}

/** The room's voice. */
export interface Voice {
  begin(access: Access, place: Place, about: { readonly id: string; readonly origin: Origin }): Saying
  /** Says a whole speech. */
  say(
    access: Access,
    place: Place,
    about: { readonly id: string; readonly lang: string },
    speech: Speech,
  ): Promise<void>
}

export const nothingElse = { sources: [], followUps: [], topic: null } as const

/** The words for a reply of the answerer. */
export function speechOf(reply: Reply, words: ServerMessages): Speech {
  const said = words.answers
  if (reply.kind === 'intent') {
    const { intent } = reply
    switch (intent.kind) {
      case 'greeting':
        return { origin: 'ai', text: said.greeting, wantsHuman: false, ...nothingElse }
      case 'thanks':
        return { origin: 'ai', text: said.thanks, wantsHuman: false, ...nothingElse }
      case 'bye':
        return { origin: 'ai', text: said.goodbye, wantsHuman: false, ...nothingElse }
      // T-05: who it is, is answered by fixed text, never by a model.
      case 'identity':
        return { origin: 'ai', text: said.identity, wantsHuman: false, ...nothingElse }
      case 'human':
        return { origin: 'system', text: words.system.handover, wantsHuman: true, ...nothingElse }
      case 'rights':
        return { origin: 'ai', text: said.rights, wantsHuman: false, ...nothingElse }
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

/** Opens the voice. */
export function openVoice(needs: {
  readonly db: Database
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
}): Voice {
  const { db, rows, audit, clock } = needs

  function begin(access: Access, place: Place, about: { readonly id: string; readonly origin: Origin }): Saying {
    const { subject, conversation, ring, purpose } = place
    const { id } = about
    let text = ''
    let version = 0

    async function write(rest: Partial<Speech>, last: boolean): Promise<boolean> {
      const next = version + 1
      const body: MessageBody = { text, findings: [], sources: rest.sources ?? [], followUps: rest.followUps ?? [] }
      const cell = rows.sealCell('message', 'body', ring, { id, version: next }, body)
      const state = last ? ('complete' as const) : ('streaming' as const)
      const done = await db.as(access).transaction(async (run) => {
        if (version > 0) {
          if (!(await growMessage(run, { subject, id, version: next, state, body: cell }))) return false
          if (rest.topic) await setTopic(run, { subject, id: conversation }, rest.topic)
          await notify(run, { tenant: access.tenant, kind: 'message', subject, id })
          return true
        }
        const row = {
          tenant: access.tenant,
          subject,
          id,
          conversation,
          origin: about.origin,
          client_id: null,
          staff: null,
          state,
          version: next,
          at: new Date(clock.now()),
          body: cell,
        }
        // Only while nobody has taken over: the state is part of the statement, so no takeover can slip between (F-14).
        if ((await appendMessage(run, row, ['open'])) === undefined) return false
        if (rest.topic) await setTopic(run, { subject, id: conversation }, rest.topic)
        const log = audit.compose(access, {
          event: 'message.answered',
          outcome: 'done',
          purpose,
          subject: { id: subject, ring },
          object: { kind: 'message', id },
        })
        await appendEntry(run, log)
        if (rest.wantsHuman) {
          await changeConversation(
            run,
            { subject, id: conversation, from: ['open'] },
            { state: 'waiting', waiting_since: row.at, unassisted: rest.unassisted === true },
          )
          await notify(run, { tenant: access.tenant, kind: 'conversation', subject, id: conversation })
        }
        await notify(run, { tenant: access.tenant, kind: 'message', subject, id })
        return true
      })
      if (done) version = next
      return done
    }

    return {
      get begun() {
        return version > 0
      },
      add(piece) {
        text += piece
        return write({}, false)
      },
      end(rest) {
        text += rest.text ?? ''
        return write(rest, true)
      },
      async stop() {
        await db.as(access).transaction(async (run) => {
          if (await stopMessage(run, subject, id))
            await notify(run, { tenant: access.tenant, kind: 'message', subject, id })
        })
      },
    }
  }

  return {
    begin,
    async say(access, place, { id, lang }, speech) {
      const saying = begin(access, place, { id, origin: speech.origin })
      const pieces = spoken(speech.text, lang)
      // A person is called with the first words, or not at all.
      if (pieces.length <= 1 || speech.wantsHuman) return void (await saying.end(speech))
      for (const piece of pieces.slice(0, -1)) if (!(await saying.add(piece))) return
      await saying.end({ ...speech, text: pieces.at(-1) ?? '' })
    },
  }
}
