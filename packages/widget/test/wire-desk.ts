// The widget's test peer, second half: what `/v1` promises, kept in memory and scripted by the test. Every body that goes out
// is parsed with the protocol's own schema first, so that the peer cannot drift from the wire.
import { randomUUID } from 'node:crypto'
import { parseProse } from '@aboveboard/prose/parse'
import {
  type ConversationState,
  conversationState,
  decideConsent,
  giveFeedback,
  type Language,
  type Message,
  message,
  messages,
  type PurposeState,
  sendMessage,
  sentMessage,
  startedSession,
  startSession,
  type VisitorEvent,
} from '@aboveboard/protocol'
import { noticeOf, purposeTexts, replyTo, siteOf } from './wire-words.ts'

/** One visitor as the peer sees them. */
export interface Visitor {
  readonly token: string
  readonly lang: Language
  purposes: PurposeState[]
  messages: Message[]
  conversation: ConversationState | null
  readonly streams: Set<(event: VisitorEvent, id: string) => void>
  readonly events: { id: string; event: VisitorEvent }[]
  stopped: Set<string>
}

/** A problem (RFC 9457), thrown by the peer's routes. */
export class Refusal {
  readonly status: number
  readonly code: string
  readonly members: object
  constructor(status: number, code: string, members: object = {}) {
    this.status = status
    this.code = code
    this.members = members
  }
}

/** What a test may change while the peer runs. */
export interface Script {
  /** Awaited before each sentence of an answer: a test can hold the answer here. */
  pace: (sentence: number) => Promise<void>
  /** The legal profile: `contract-first` asks for nothing before the first message. */
  profile: 'consent-first' | 'contract-first'
  /** When set, the next send is refused with it. */
  refuseNext: Refusal | null
  /** When set, the next decision about a purpose is refused with it. */
  refuseDecision: Refusal | null
}

const time = (): string => new Date().toISOString()

/** Opens the peer's memory. */
export function openDesk(script: Script) {
  const visitors = new Map<string, Visitor>()

  const emit = (visitor: Visitor, event: VisitorEvent): void => {
    const id = String(visitor.events.length + 1)
    visitor.events.push({ id, event })
    for (const send of visitor.streams) send(event, id)
  }
  const put = (visitor: Visitor, draft: Partial<Message> & Pick<Message, 'origin' | 'text'>): Message => {
    const whole = message.parse({
      id: randomUUID(),
      generated_by_ai: draft.origin === 'ai',
      tree: draft.origin === 'visitor' ? [] : parseProse(draft.text).blocks,
      sources: [],
      follow_ups: [],
      offer: null,
      author: null,
      state: 'complete',
      feedback: null,
      at: time(),
      client_id: null,
      ...draft,
    })
    visitor.messages = [...visitor.messages.filter((known) => known.id !== whole.id), whole]
    emit(visitor, { event: 'message', data: whole })
    return whole
  }
  const state = (visitor: Visitor, next: ConversationState): void => {
    visitor.conversation = conversationState.parse(next)
    emit(visitor, { event: 'conversation', data: next })
  }
  const stands = (visitor: Visitor, id: string): string =>
    visitor.purposes.find((purpose) => purpose.id === id)?.state ?? 'undecided'

  async function answer(visitor: Visitor, text: string): Promise<void> {
    emit(visitor, { event: 'typing', data: { who: 'ai' } })
    const reply = replyTo(text, visitor.lang)
    const id = randomUUID()
    const at = time()
    let said = ''
    for (const [i, sentence] of reply.sentences.entries()) {
      await script.pace(i)
      if (visitor.stopped.has(id)) return
      said += sentence
      put(visitor, { id, at, origin: 'ai', text: said, state: 'streaming' })
    }
    await script.pace(reply.sentences.length)
    if (visitor.stopped.has(id)) return
    put(visitor, { id, at, origin: 'ai', text: said, sources: reply.sources, follow_ups: reply.followUps })
  }

  return {
    visitors,
    emit,
    put,
    state,
    of(token: string): Visitor {
      const visitor = visitors.get(token)
      if (visitor === undefined) throw new Refusal(401, 'not-signed-in')
      return visitor
    },
    begin(body: unknown) {
      const asked = startSession.parse(body)
      const lang: Language = asked.lang?.startsWith('de') ? 'de' : 'en'
      const optional = script.profile === 'consent-first' ? ('undecided' as const) : ('legal_basis' as const)
      const visitor: Visitor = {
        token: randomUUID(),
        lang,
        purposes: purposeTexts(lang).map(({ id, text }) => ({
          id,
          text,
          basis: 'eu-gdpr:A6-1-a-explicit-consent',
          state: id === 'accountability' ? 'not_optional' : id === 'support' || id === 'ai' ? optional : 'undecided',
        })),
        messages: [],
        conversation: null,
        streams: new Set(),
        events: [],
        stopped: new Set(),
      }
      visitors.set(visitor.token, visitor)
      return startedSession.parse({
        token: visitor.token,
        session_id: randomUUID(),
        ...siteOf(lang),
        notice: { version: '2026-11-1', sha256: 'a'.repeat(64), url: '/v1/notice' },
        purposes: visitor.purposes,
      })
    },
    notice: noticeOf,
    consents: (visitor: Visitor) => ({
      purposes: visitor.purposes,
      notice: { version: '2026-11-1', sha256: 'a'.repeat(64), url: '/v1/notice' },
    }),
    decide(visitor: Visitor, id: string, body: unknown) {
      const { decision } = decideConsent.parse(body)
      const refusal = script.refuseDecision
      script.refuseDecision = null
      if (refusal !== null) throw refusal
      visitor.purposes = visitor.purposes.map((purpose) =>
        purpose.id === id ? { ...purpose, state: decision } : purpose,
      )
    },
    send(visitor: Visitor, body: unknown) {
      const sent = sendMessage.parse(body)
      const refusal = script.refuseNext
      script.refuseNext = null
      if (refusal !== null) throw refusal
      const withHuman = visitor.conversation?.state === 'waiting' || visitor.conversation?.state === 'human'
      if (stands(visitor, 'support') === 'undecided') throw new Refusal(403, 'consent-required', { purpose: 'support' })
      const ephemeral = ['refused', 'withdrawn'].includes(stands(visitor, 'support'))
      if (!ephemeral && !withHuman && stands(visitor, 'ai') === 'undecided') {
        throw new Refusal(403, 'consent-required', { purpose: 'ai' })
      }
      const health = /diabetes|epilep/i.exec(sent.text)
      if (health !== null && sent.choices?.['HEALTH'] === undefined) {
        const { index } = health
        const findings = [{ type: 'HEALTH', action: 'hold', start: index, end: index + health[0].length }]
        throw new Refusal(409, 'held', { findings })
      }
      const again = visitor.messages.find((known) => known.client_id === sent.client_id)
      if (again !== undefined) return sentMessage.parse({ id: again.id, findings: [] })
      const own = put(visitor, { origin: 'visitor', text: sent.text, client_id: sent.client_id })
      if (!ephemeral && stands(visitor, 'ai') === 'refused' && !withHuman) {
        put(visitor, {
          origin: 'system',
          text: 'A person was told.',
          sources: replyTo(sent.text, visitor.lang).sources,
        })
        state(visitor, { state: 'waiting', agent: null, waiting_since: time() })
      } else if (!withHuman) void answer(visitor, sent.text)
      return sentMessage.parse({ id: own.id, findings: [], ...(ephemeral ? { ephemeral: true } : {}) })
    },
    history: (visitor: Visitor) =>
      messages.parse({ messages: visitor.messages, next: null, conversation: visitor.conversation }),
    stop(visitor: Visitor, id: string) {
      const running = visitor.messages.find((known) => known.id === id)
      if (running === undefined) throw new Refusal(404, 'not-found')
      visitor.stopped.add(id)
      put(visitor, { ...running, state: 'stopped' })
    },
    rate(visitor: Visitor, id: string, body: unknown) {
      const { value } = giveFeedback.parse(body)
      const rated = visitor.messages.find((known) => known.id === id)
      if (rated === undefined) throw new Refusal(404, 'not-found')
      put(visitor, { ...rated, feedback: value })
    },
    handOver(visitor: Visitor) {
      if (stands(visitor, 'support') !== 'given' && script.profile === 'consent-first') {
        throw new Refusal(403, 'consent-required', { purpose: 'support' })
      }
      put(visitor, { origin: 'system', text: siteOf(visitor.lang).handedOver })
      state(visitor, { state: 'waiting', agent: null, waiting_since: time() })
      return visitor.conversation
    },
    end(visitor: Visitor) {
      state(visitor, { state: 'ended', agent: null, waiting_since: null })
      emit(visitor, { event: 'closed', data: { why: 'ended' } })
      visitor.messages = []
      visitor.conversation = null
    },
  }
}

/** The peer's memory. */
export type Desk = ReturnType<typeof openDesk>
