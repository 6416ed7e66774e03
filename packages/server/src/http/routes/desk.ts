// The desk: the inbox, one conversation, taking over, answering, revealing for a reason, and news as they happen.
import * as wire from '@aboveboard/protocol'
import { z } from 'zod'
import type { Handover } from '../../desk/handover/handover.ts'
import type { Feed, Following, Inbox } from '../../desk/inbox/inbox.ts'
import type { ProblemCode } from '../../domain/problem.ts'
import type { StaffAction, StaffVisit } from '../../staff/staff.ts'
import { type Route, staffRoute } from '../route.ts'
import { openSse, type Sender } from '../sse.ts'

const one = '/v1/desk/conversations/{id}'

/** What the policies call the routes of this file. */
export const deskActions: Readonly<Record<string, StaffAction>> = {
  'GET /v1/desk/conversations': 'list conversations',
  [`GET ${one}`]: 'read conversation',
  [`POST ${one}/take`]: 'take over',
  [`POST ${one}/handback`]: 'hand back',
  [`POST ${one}/resolve`]: 'resolve',
  [`POST ${one}/reopen`]: 'reopen',
  [`POST ${one}/messages`]: 'reply',
  [`POST ${one}/notes`]: 'note',
  [`POST ${one}/reveal`]: 'reveal value',
  [`POST ${one}/read`]: 'mark as read',
  [`GET ${one}/messages/{message}/disclosures`]: 'read conversation',
  'GET /v1/desk/stream': 'follow the desk',
}

const desk = ['agent', 'lead', 'admin'] as const
const about: readonly ProblemCode[] = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'restricted',
  'purpose-not-permitted',
]
const written = z.object({ id: z.uuid() })
// Without a reason it is not malformed but refused: 422 says what is missing (M-04).
const askReveal = wire.reveal.partial({ reason: true })

/** The routes. */
export function deskRoutes({
  inbox,
  handover,
  feed,
}: {
  readonly inbox: Inbox
  readonly handover: Handover
  readonly feed: Feed
}): readonly Route[] {
  function step(
    name: 'take' | 'handback' | 'resolve' | 'reopen' | 'read',
    summary: string,
    work: (visit: StaffVisit, id: string) => Promise<void>,
  ): Route {
    return staffRoute(desk, {
      method: 'POST',
      path: `${one}/${name}`,
      summary,
      tag: 'desk',
      body: z.strictObject({}),
      status: 204,
      problems: [...about, 'conflict'],
      async handle(call) {
        await work(call.staff, call.params['id'] ?? '')
        return { status: 204 }
      },
    })
  }

  // Owned by the stream route: what each open stream does with a ping.
  const checks = new WeakMap<Sender, () => void>()

  async function begin(visit: StaffVisit, sender: Sender): Promise<() => void> {
    const to: Following = { send: ({ event, data }) => sender.send(event, data), close: () => sender.close() }
    checks.set(sender, () => void feed.check(visit, to))
    return feed.follow(visit, to)
  }

  return [
    staffRoute(desk, {
      method: 'GET',
      path: '/v1/desk/conversations',
      summary: 'The inbox: a page of conversations without anything personal, with counts.',
      tag: 'desk',
      query: z.strictObject({
        filter: wire.inboxFilter.default('waiting'),
        cursor: z.string().max(128).optional(),
        lang: z.string().max(16).optional(),
      }),
      output: wire.inbox,
      problems: ['bad-request', 'not-signed-in', 'not-allowed'],
      handle: async (call) => ({
        json: await inbox.list(call.staff, { filter: call.query.filter, cursor: call.query.cursor ?? null }, call.lang),
      }),
    }),
    staffRoute(desk, {
      method: 'GET',
      path: one,
      summary: 'One conversation with every value masked. Opening it is written into the person’s access ledger.',
      tag: 'desk',
      query: z.strictObject({ lang: z.string().max(16).optional() }),
      output: wire.deskConversation,
      problems: about,
      handle: async (call) => ({ json: await inbox.open(call.staff, call.params['id'] ?? '', call.lang) }),
    }),
    staffRoute(desk, {
      method: 'GET',
      path: `${one}/messages/{message}/disclosures`,
      summary: 'What left the house for one answer: to whom, how much, and what was replaced by labels.',
      tag: 'desk',
      query: z.strictObject({ lang: z.string().max(16).optional() }),
      output: wire.messageDisclosures,
      problems: about,
      async handle({ staff, params, lang }) {
        const disclosures = await inbox.disclosures(staff, params['id'] ?? '', params['message'] ?? '', lang)
        return { json: { disclosures } }
      },
    }),
    step(
      'take',
      'Take a conversation over. The assistant is silent from then on, and the visitor is told who speaks.',
      (visit, id) => handover.take(visit, id),
    ),
    step('handback', 'Hand it back to the assistant.', (visit, id) => handover.handBack(visit, id)),
    step('resolve', 'Mark it as solved.', (visit, id) => handover.resolve(visit, id)),
    step('reopen', 'Open a solved one again.', (visit, id) => handover.reopen(visit, id)),
    step('read', 'Mark the visitor’s messages as seen.', (visit, id) => handover.read(visit, id)),
    staffRoute(desk, {
      method: 'POST',
      path: `${one}/messages`,
      summary: 'Answer the visitor. Labels such as ⟦EMAIL_1⟧ are filled in for the visitor at delivery.',
      tag: 'desk',
      body: wire.reply,
      output: written,
      status: 201,
      problems: ['bad-request', ...about, 'conflict'],
      handle: async (call) => ({
        status: 201,
        json: await handover.reply(call.staff, call.params['id'] ?? '', call.body),
      }),
    }),
    staffRoute(desk, {
      method: 'POST',
      path: `${one}/notes`,
      summary: 'Add a note that only staff see.',
      tag: 'desk',
      body: wire.addNote,
      output: written,
      status: 201,
      problems: ['bad-request', ...about, 'conflict'],
      async handle(call) {
        const { text, client_id } = call.body
        return { status: 201, json: await inbox.note(call.staff, call.params['id'] ?? '', { text, client_id }) }
      },
    }),
    staffRoute(desk, {
      method: 'POST',
      path: `${one}/reveal`,
      summary: 'Show a masked value for a reason, which the person can read.',
      tag: 'desk',
      body: askReveal,
      output: wire.revealed,
      problems: ['bad-request', ...about, 'reason-required'],
      async handle(call) {
        const { token, reason, words } = call.body
        return {
          json: await inbox.reveal(call.staff, call.params['id'] ?? '', {
            token,
            reason: reason ?? '',
            words: words ?? '',
          }),
        }
      },
    }),
    staffRoute(desk, {
      method: 'GET',
      path: '/v1/desk/stream',
      summary: 'News as they happen (text/event-stream): ids only. Closes when the session ends.',
      tag: 'desk',
      problems: ['not-signed-in', 'not-allowed'],
      async handle(call) {
        const stream = openSse(
          call.onLeave,
          (sender) => begin(call.staff, sender),
          (sender) => checks.get(sender)?.(),
        )
        return { type: 'text/event-stream; charset=utf-8', stream }
      },
    }),
  ]
}
