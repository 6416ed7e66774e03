// Rights over the API: ask, follow, fetch the package, read the certificate; who looked and what left.
import * as wire from '@aboveboard/protocol'
import { rightsMessages } from '@aboveboard/protocol/messages/rights/rights'
import { z } from 'zod'
import type { Conversations } from '../../desk/conversations/conversations.ts'
import type { Clock } from '../../domain/clock.ts'
import { Problem } from '../../domain/problem.ts'
import type { Looks } from '../../privacy/reveal/reveal.ts'
import { rights as allRights, type CaseGuest, type Disclosures, type Rights } from '../../privacy/rights/rights.ts'
import { type Call, openRoute, type Route, type VisitorCall, visitorRoute } from '../route.ts'

/** What the routes need. */
export interface RightsRooms {
  readonly clock: Clock
  readonly rights: Rights
  readonly looks: Looks
  readonly disclosures: Disclosures
  readonly conversations: Pick<Conversations, 'offers' | 'answerAgain'>
  /** Where the portal lives. */
  readonly portalOrigin: string
}

const page = 100
/** Rights that a person answers: what was written in the chat goes along. */
const spoken: ReadonlySet<wire.Right> = new Set(['rectification', 'review', 'objection'])

/** A withdrawal of `support` takes the conversation along, card and all. */
function unlessGone(fault: unknown): void {
  if (!(fault instanceof Problem && fault.code === 'not-found')) throw fault
}
const cursor = z.strictObject({ cursor: z.iso.datetime().optional(), lang: z.string().max(16).optional() })

/** The case that a bearer's code opens; an unknown code and a foreign case look the same (WB-01). */
async function guestOf(rights: Rights, call: Call): Promise<CaseGuest> {
  const code = /^Bearer ([\w-]+)$/.exec(call.header('authorization') ?? '')?.[1]
  if (code === undefined) throw new Problem('not-signed-in')
  const guest = await rights.doors.caseOf(code)
  if (guest === null || (call.params['id'] !== undefined && guest.case !== call.params['id']))
    throw new Problem('not-found')
  return guest
}

/** Bytes as a web stream; a fault ends the stream, so a broken package is seen as broken. */
export function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return ReadableStream.from(bytes)
}

/** The routes of rights. */
export function rightsRoutes(rooms: RightsRooms): readonly Route[] {
  const { clock, rights, looks, disclosures, conversations } = rooms

  /** A case is opened before the card says so: a crash in between leaves a card that can be pressed again. */
  async function takeOffer(
    { access, visit, lang }: Pick<VisitorCall, 'access' | 'visit' | 'lang'>,
    id: string,
    decision: 'accepted' | 'declined',
  ): Promise<wire.TakenOffer> {
    const { offer, asked, conversation } = await conversations.offers.find(access, visit, id)
    if (offer.state !== 'open' && offer.state !== decision) throw new Problem('conflict', { reason: 'settled' })
    if (decision === 'declined') {
      await conversations.offers.settle(access, visit, id, 'declined')
      // Nothing is lost by the wrong guess: the words are answered as the question that they were.
      if (offer.state === 'open' && asked !== null)
        conversations.answerAgain(visit, lang, { conversation, message: asked.id, body: asked.body })
      return { case: null, text: null }
    }
    const { right } = offer
    const { case: item, code } = await rights.ask(access, visit, right, {
      via: 'chat',
      statement: spoken.has(right) ? (asked?.body.text ?? '') : '',
      lang,
    })
    const words = rightsMessages(lang).offer
    const due = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(item.due_at))
    const text = code !== null ? words.code(code) : (item.closing ?? words.opened(due))
    // What was erased has no card any more.
    if (code === null) await conversations.offers.settle(access, visit, id, 'accepted').catch(unlessGone)
    return { case: item, text }
  }
  return [
    visitorRoute({
      method: 'POST',
      path: '/v1/rights/{right}',
      words: { right: allRights },
      summary: 'Use a right. An erasure answers with a code that opens its certificate for 30 days.',
      tag: 'rights',
      body: wire.askRight,
      output: wire.rightsCase,
      status: 202,
      problems: ['bad-request', 'not-found', 'gone'],
      async handle({ access, visit, params, body, lang }) {
        const { case: item } = await rights.ask(access, visit, wire.right.parse(params['right']), {
          via: 'api',
          statement: body.statement?.trim() ?? '',
          lang,
          ...(body.correction === undefined ? {} : { correction: body.correction }),
        })
        return { status: 202, json: item }
      },
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/messages/{id}/offer',
      summary: 'Confirm a right that was recognised in the chat, or say that something else was meant.',
      tag: 'rights',
      body: wire.takeOffer,
      output: wire.takenOffer,
      status: 202,
      problems: ['bad-request', 'not-found', 'conflict', 'gone'],
      handle: async (call) => ({
        status: 202,
        json: await takeOffer(call, call.params['id'] ?? '', call.body.decision),
      }),
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/rights/{right}/plan',
      words: { right: allRights },
      summary: 'What using a right would do: counts, what stays and why, who has to be told. Changes nothing.',
      tag: 'rights',
      output: wire.rightsPlan,
      problems: ['not-found'],
      async handle({ access, visit, params }) {
        const { subject, site } = visit
        if (subject === null) throw new Problem('not-found')
        return { json: await rights.plan(access, { subject, site }, wire.right.parse(params['right'])) }
      },
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/rights/{id}/statement',
      summary: 'Add your own words to one of your requests (Art. 16).',
      tag: 'rights',
      body: z.strictObject({ text: z.string().trim().min(1).max(4000) }),
      output: wire.rightsCase,
      status: 201,
      problems: ['bad-request', 'not-found', 'conflict'],
      handle: async ({ access, visit, params, body }) => ({
        status: 201,
        json: await rights.supplement(access, visit, params['id'] ?? '', body.text),
      }),
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/restriction/lift',
      summary: 'End the restriction that you asked for.',
      tag: 'rights',
      body: z.strictObject({}),
      status: 204,
      async handle({ access, visit }) {
        await rights.lift(access, visit)
        return { status: 204 }
      },
    }),
    visitorRoute({
      method: 'PUT',
      path: '/v1/ai-opt-out',
      summary: 'No automated assistant for you, whatever else was agreed; or again.',
      tag: 'rights',
      body: z.strictObject({ off: z.boolean() }),
      status: 204,
      problems: ['bad-request', 'not-found', 'gone'],
      async handle({ access, visit, body }) {
        await rights.optOut(access, visit, body.off)
        return { status: 204 }
      },
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/rights',
      summary: 'Your requests, newest first.',
      tag: 'rights',
      output: wire.rightsCases,
      handle: async ({ access, visit }) => ({
        json: { cases: visit.subject === null ? [] : await rights.list(access, visit.subject) },
      }),
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/rights/{id}/package',
      summary: 'The access package (ZIP), once, for 72 hours.',
      tag: 'rights',
      problems: ['not-found', 'conflict', 'gone'],
      async handle({ access, visit, params }) {
        const bytes = await rights.fetchPackage(access, visit, params['id'] ?? '')
        return {
          type: 'application/zip',
          stream: streamOf(bytes),
          headers: { 'content-disposition': 'attachment; filename="my-data.zip"' },
        }
      },
    }),
    openRoute({
      method: 'GET',
      path: '/v1/rights/{id}',
      summary: 'How far an erasure is, for the holder of its code.',
      tag: 'rights',
      who: { kind: 'case' },
      output: wire.rightsCase,
      problems: ['not-signed-in', 'not-found'],
      handle: async (call) => ({ json: (await rights.view(await guestOf(rights, call))).case }),
    }),
    openRoute({
      method: 'GET',
      path: '/v1/rights/{id}/certificate',
      summary: 'The signed certificate of an erasure, for the holder of its code.',
      tag: 'rights',
      who: { kind: 'case' },
      output: z.object({
        document: z.unknown(),
        signature: z.object({ alg: z.string(), keyId: z.string(), publicKey: z.string(), value: z.string() }),
      }),
      problems: ['not-signed-in', 'not-found', 'not-verified', 'conflict'],
      async handle(call) {
        const { case: item, certificate } = await rights.view(await guestOf(rights, call))
        if (item.state === 'blocked') throw new Problem('not-verified')
        if (certificate === null) throw new Problem('conflict', { reason: 'not-finished' })
        return {
          json: certificate,
          headers: { 'content-disposition': 'attachment; filename="erasure-certificate.json"' },
        }
      },
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/accesses',
      summary: 'Who looked at your data, when and why (C-579/21).',
      tag: 'rights',
      query: cursor,
      output: wire.accesses,
      problems: ['bad-request'],
      async handle({ access, visit, query }) {
        const before = query.cursor === undefined ? new Date(clock.now() + 1) : new Date(query.cursor)
        const accesses = await looks(access, visit, before, page)
        return { json: { accesses, next: accesses.length === page ? (accesses.at(-1)?.at ?? null) : null } }
      },
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/disclosures',
      summary: 'What left the house about you.',
      tag: 'rights',
      query: cursor,
      output: wire.disclosures,
      problems: ['bad-request'],
      async handle({ access, visit, query }) {
        const before = query.cursor === undefined ? new Date(clock.now() + 1) : new Date(query.cursor)
        const found = await disclosures.own(access, visit, before, page)
        return { json: { disclosures: found, next: found.length === page ? (found.at(-1)?.at ?? null) : null } }
      },
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/portal/ticket',
      summary: 'A one-time ticket, good for a minute, that opens the portal.',
      tag: 'rights',
      body: z.strictObject({}),
      output: z.object({ ticket: z.string(), url: z.string() }),
      status: 201,
      handle: async ({ access, visit }) => ({
        status: 201,
        json: { ticket: await rights.doors.ticket(access, visit), url: `${rooms.portalOrigin}/my-data` },
      }),
    }),
  ]
}
