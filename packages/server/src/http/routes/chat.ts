// The chat: sessions, messages, the stream, a person, feedback.
import * as wire from '@aboveboard/protocol'
import { pickLanguage, serverMessages } from '@aboveboard/protocol/messages/server/server'
import { z } from 'zod'
import type { Answerer } from '../../assistant/answer/answer.ts'
import type { Bus, Database } from '../../db/db.ts'
import type { Conversations, Ephemeral, LivingStreams } from '../../desk/conversations/conversations.ts'
import { type Clock, hour } from '../../domain/clock.ts'
import { sha256 } from '../../domain/hash.ts'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { type Consent, signalledChoices } from '../../privacy/consent/consent.ts'
import { findSite, findVisit, insertSession, issueToken, type Visit } from '../../tenants/tenants.ts'
import { openRoute, type Route, type VisitorCall, visitorRoute } from '../route.ts'
import { openSse, type Sender } from '../sse.ts'

/** What the routes need. */
export interface ChatRooms {
  readonly db: Database
  readonly bus: Bus
  readonly clock: Clock
  readonly consent: Consent
  readonly conversations: Conversations
  readonly ephemeral: Ephemeral
  readonly answerer: Answerer
  readonly living: LivingStreams
}

/** A visit lasts a day at most (requirements 6). */
const visitLength = 24 * hour

function place(header: string | undefined): number {
  const seq = /^(\d{1,9})(?:\.\d{1,9})?$/.exec(header ?? '')?.[1]
  // A message that was still growing may have changed since: look a few places back, the reader replaces by id.
  return seq === undefined ? 0 : Math.max(0, Number(seq) - 5)
}

/** The routes of the chat. */
export function chatRoutes(rooms: ChatRooms): readonly Route[] {
  const { db, bus, clock, consent, conversations, ephemeral, answerer, living } = rooms

  async function start(body: z.infer<typeof wire.startSession>, spoken: wire.Language, signal: boolean) {
    const choices = signal ? signalledChoices() : {}
    const site = await findSite(db.open, body.site)
    if (site === undefined) throw new Problem('not-found')
    const lang = body.lang === undefined ? spoken : pickLanguage(body.lang)
    const { token, hash } = issueToken(site.tenant)
    const id = newId<'session'>()
    const now = clock.now()
    const access = { tenant: site.tenant, actor: { kind: 'system' as const, part: 'visit' } }
    await insertSession(db.as(access).sql, {
      tenant: site.tenant,
      id,
      subject: null,
      token_hash: hash,
      site: site.id,
      lang,
      choices,
      created_at: new Date(now),
      expires_at: new Date(now + visitLength),
    })
    const visit: Visit = {
      tenant: site.tenant,
      session: id,
      subject: null,
      lang,
      choices,
      site,
      subjectState: null,
      objected: [],
      aiOptOut: false,
      consents: {},
      keys: [],
    }
    const { purposes, notice } = await consent.state(visit, lang)
    return {
      token,
      session_id: id,
      site: { name: site.name, slug: site.slug, hours: site.settings.hours[lang] ?? site.settings.hours['en'] ?? '' },
      lang,
      disclosure: serverMessages(lang).disclosure(site.name),
      notice,
      purposes,
    }
  }

  /** The visit as it stands now: choices, person and keys may have changed since the stream was opened. */
  async function again(call: VisitorCall, hash: Buffer): Promise<Visit | undefined> {
    return findVisit(db.as(call.access), hash, new Date(clock.now()))
  }

  async function follow(call: VisitorCall, sender: Sender, hash: Buffer): Promise<() => void> {
    let visit = call.visit
    const accessOf = () => ({
      tenant: visit.tenant,
      actor: { kind: 'visitor' as const, session: visit.session, subject: visit.subject },
    })
    let queue = Promise.resolve()
    // One thing after the other, so that a reader never sees an older version after a newer one.
    const inTurn = (work: () => Promise<void>) => {
      queue = queue
        .then(async () => {
          if (!sender.closed) await work()
        })
        .catch(() => sender.close())
    }
    const all = async (after: number) => {
      const { messages, conversation } = await conversations.list(accessOf(), visit, call.lang, after)
      for (const message of messages) sender.send('message', message)
      if (conversation !== null) sender.send('conversation', conversation)
    }
    let leaveRegister: () => void = () => {}
    const register = () => {
      leaveRegister()
      leaveRegister = visit.subject === null ? () => {} : living.join(visit.subject, end)
    }
    function end(): void {
      sender.send('closed', { why: 'erased' })
      sender.close()
    }
    register()
    const refresh = async () => {
      const now = await again(call, hash)
      if (now === undefined || now.subjectState === 'erasing' || now.subjectState === 'erased') {
        sender.send('closed', { why: now === undefined ? 'ended' : 'erased' })
        return sender.close()
      }
      visit = now
      register()
    }
    const leaveBus = bus.listen((note) => {
      if (note === 'resumed') return inTurn(() => all(0))
      if (note.tenant !== visit.tenant || (note.subject !== visit.subject && note.id !== visit.session)) return
      if (note.kind === 'message' && note.id !== undefined) {
        const { id } = note
        inTurn(async () => {
          const found = await conversations.present(accessOf(), visit, call.lang, id)
          if (found !== undefined) sender.send('message', found.message, `${found.seq}.${found.version}`)
        })
      }
      if (note.kind === 'conversation')
        inTurn(async () => sender.send('conversation', await conversations.state(accessOf(), visit)))
      if (note.kind === 'consents' || note.kind === 'subject') {
        inTurn(async () => {
          await refresh()
          if (!sender.closed) sender.send('consents', await consent.state(visit, call.lang))
        })
      }
    })
    const leaveMemory = ephemeral.listen(visit.session, (message) => sender.send('message', message))
    pings.set(sender, () => inTurn(refresh))
    inTurn(() => all(place(call.header('last-event-id'))))
    return () => {
      pings.delete(sender)
      leaveBus()
      leaveMemory()
      leaveRegister()
    }
  }
  // Owned by `follow`: what each open stream does with a ping, which is to ask again whether it may go on (S-09).
  const pings = new WeakMap<Sender, () => void>()

  return [
    openRoute({
      method: 'POST',
      path: '/v1/sessions',
      summary: 'Start a visit after the launcher was pressed. Stores no identity.',
      tag: 'chat',
      who: { kind: 'public' },
      rate: 'start',
      body: wire.startSession,
      output: wire.startedSession,
      status: 201,
      problems: ['bad-request', 'not-found', 'too-many-requests'],
      // C-11: a browser that says no for the person is not asked again; by its header, or by its property where only that is there.
      handle: async ({ body, lang, header }) => ({
        status: 201,
        json: await start(body, lang, body.gpc === true || header('sec-gpc') === '1'),
      }),
    }),
    openRoute({
      method: 'GET',
      path: '/v1/suggestions',
      summary: 'Questions that people often ask, for an empty chat.',
      tag: 'chat',
      who: { kind: 'public' },
      query: z.strictObject({ lang: z.string().max(16).optional(), site: z.string().max(64).optional() }),
      output: z.object({ suggestions: z.array(z.string()) }),
      problems: ['not-found'],
      async handle({ query, lang }) {
        const site = await findSite(db.open, query.site === '' ? undefined : query.site)
        if (site === undefined) throw new Problem('not-found')
        return { json: { suggestions: await answerer.suggestions(site, lang) } }
      },
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/messages',
      summary: 'Send a message. Acknowledged means durable.',
      tag: 'chat',
      body: wire.sendMessage,
      output: wire.sentMessage,
      status: 202,
      problems: [
        'bad-request',
        'consent-required',
        'held',
        'restricted',
        'too-large',
        'too-many-requests',
        'unavailable',
      ],
      async handle({ access, visit, body, lang }) {
        const sent = await conversations.receive(
          access,
          visit,
          { text: body.text, client_id: body.client_id, choices: body.choices ?? {} },
          lang,
        )
        return { status: 202, json: sent }
      },
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/messages',
      summary: 'The messages of the visit, oldest first.',
      tag: 'chat',
      query: z.strictObject({
        after: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
        cursor: z.coerce.number().int().min(0).max(1_000_000_000).optional(),
        lang: z.string().max(16).optional(),
      }),
      output: wire.messages,
      problems: ['bad-request'],
      handle: async ({ access, visit, query, lang }) => ({
        json: await conversations.list(access, visit, lang, query.cursor ?? query.after ?? 0),
      }),
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/stream',
      summary: 'Events as they happen (text/event-stream), resumable by Last-Event-ID.',
      tag: 'chat',
      query: z.strictObject({ lang: z.string().max(16).optional() }),
      async handle(call) {
        const token = /^Bearer ([\w-]+)$/.exec(call.header('authorization') ?? '')?.[1] ?? ''
        const hash = sha256(token)
        return {
          type: 'text/event-stream; charset=utf-8',
          stream: openSse(
            call.onLeave,
            (sender) => follow(call as VisitorCall, sender, hash),
            (sender) => pings.get(sender)?.(),
          ),
        }
      },
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/messages/{id}/stop',
      summary: 'Stop an answer that is being written.',
      tag: 'chat',
      body: z.strictObject({}),
      status: 204,
      problems: ['not-found'],
      async handle({ access, visit, params }) {
        await conversations.stop(access, visit, params['id'] ?? '')
        return { status: 204 }
      },
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/messages/{id}/feedback',
      summary: 'Say whether an answer helped; `null` takes it back.',
      tag: 'chat',
      body: wire.giveFeedback,
      status: 204,
      problems: ['bad-request', 'not-found', 'conflict'],
      async handle({ access, visit, params, body }) {
        await conversations.feedback(access, visit, params['id'] ?? '', body.value)
        return { status: 204 }
      },
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/handover',
      summary: 'Ask for a person. The assistant is silent from then on.',
      tag: 'chat',
      body: wire.askHuman,
      output: wire.conversationState,
      status: 202,
      problems: ['consent-required', 'conflict', 'restricted'],
      async handle({ access, visit, lang }) {
        await conversations.handover(access, visit, lang)
        return { status: 202, json: await conversations.state(access, visit) }
      },
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/conversation/end',
      summary: 'End the conversation.',
      tag: 'chat',
      body: z.strictObject({}),
      status: 204,
      async handle({ access, visit, lang }) {
        await conversations.end(access, visit, lang)
        return { status: 204 }
      },
    }),
  ]
}
