// Decisions over the API: ask for one, see why, contest it (Art. 22); at the desk confirm and review; in the office the rules themselves.
import * as wire from '@aboveboard/protocol'
import { z } from 'zod'
import type { Decisions } from '../../decisions/decisions.ts'
import type { FindHeld } from '../../desk/handover/handover.ts'
import type { ProblemCode } from '../../domain/problem.ts'
import type { StaffAction } from '../../staff/staff.ts'
import { staffAccess } from '../../staff/staff.ts'
import { type Route, staffRoute, visitorRoute } from '../route.ts'

/** What the policies call the routes of this file. */
export const decisionActions: Readonly<Record<string, StaffAction>> = {
  'GET /v1/desk/decisions': 'list decisions',
  'GET /v1/desk/decision-kinds': 'list decisions',
  'GET /v1/desk/decisions/{id}': 'read decision',
  'POST /v1/desk/decisions/{id}/facts': 'confirm decision',
  'POST /v1/desk/decisions/{id}/confirm': 'confirm decision',
  'POST /v1/desk/decisions/{id}/review': 'review decision',
  'POST /v1/desk/conversations/{id}/decisions': 'read conversation',
  'GET /v1/office/rules': 'read rules',
  'POST /v1/office/rules/check': 'manage rules',
  'POST /v1/office/rules': 'manage rules',
  'POST /v1/office/rules/{type}/{version}/publish': 'manage rules',
  'POST /v1/office/rules/{type}/withdraw': 'manage rules',
}

const desk = ['agent', 'lead', 'admin'] as const
const reviewers = ['lead', 'admin'] as const
const readers = ['lead', 'privacy', 'admin'] as const
const officers = ['privacy', 'admin'] as const
const lang = z.strictObject({ lang: z.string().max(16).optional() })
const about: readonly ProblemCode[] = [
  'not-signed-in',
  'not-allowed',
  'not-found',
  'restricted',
  'decision-rules-changed',
]
const type = /^[a-z][a-z0-9-]{0,39}$/
const version = /^[1-9]\d{0,5}$/

/** What the routes need. */
export interface DecisionRooms {
  readonly decisions: Decisions
  readonly held: FindHeld
}

/** The routes of the person. */
function ownRoutes({ decisions: { asking, own } }: DecisionRooms): readonly Route[] {
  return [
    visitorRoute({
      method: 'GET',
      path: '/v1/decisions/kinds',
      summary: 'The decisions that can be asked for, with their questions.',
      tag: 'decisions',
      query: lang,
      output: wire.decisionKinds,
      handle: async (call) => ({ json: { kinds: await own.kinds(call.access, call.lang) } }),
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/decisions',
      summary: 'Ask for a decision. Fixed rules work it out; what affects you significantly waits for a person.',
      tag: 'decisions',
      query: lang,
      body: wire.askDecision,
      output: wire.decisionView,
      status: 201,
      problems: ['bad-request', 'consent-required', 'not-found', 'restricted', 'decision-rules-changed'],
      async handle(call) {
        const { child = false, ...wanted } = call.body
        return { status: 201, json: await asking.ask(call.access, call.visit, { ...wanted, child }, call.lang) }
      },
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/decisions',
      summary: 'Decisions about you, newest first, each with its reasons.',
      tag: 'decisions',
      query: lang,
      output: wire.decisionList,
      problems: ['decision-rules-changed'],
      handle: async (call) => ({ json: { decisions: await own.list(call.access, call.visit, call.lang) } }),
    }),
    visitorRoute({
      method: 'GET',
      path: '/v1/decisions/{id}',
      summary: 'One decision: what it rested on, which rule fired, what would change it.',
      tag: 'decisions',
      query: lang,
      output: wire.decisionView,
      problems: ['not-found', 'decision-rules-changed'],
      handle: async (call) => ({
        json: await own.view(call.access, call.visit, call.params['id'] ?? '', call.lang),
      }),
    }),
    visitorRoute({
      method: 'POST',
      path: '/v1/decisions/{id}/contest',
      summary: 'Contest it: somebody who was not involved looks at everything again. There is no deadline.',
      tag: 'decisions',
      query: lang,
      body: wire.contestDecision,
      output: wire.decisionView,
      problems: ['bad-request', 'not-found', 'restricted', 'conflict', 'decision-rules-changed'],
      handle: async (call) => ({
        json: await own.contest(call.access, call.visit, call.params['id'] ?? '', call.body.statement, call.lang),
      }),
    }),
  ]
}

/** The routes of the desk. */
function deskRoutes({ decisions, held }: DecisionRooms): readonly Route[] {
  const { asking, own } = decisions
  return [
    staffRoute(desk, {
      method: 'GET',
      path: '/v1/desk/decisions',
      summary: 'Decisions that wait for a person, the oldest first; or all of one conversation.',
      tag: 'desk',
      query: z.strictObject({ conversation: z.uuid().optional(), lang: z.string().max(16).optional() }),
      output: wire.deskDecisions,
      problems: ['bad-request', 'not-signed-in', 'not-allowed', 'decision-rules-changed'],
      handle: async (call) => ({
        json: {
          decisions: await decisions.desk.queue(
            call.staff,
            { conversation: call.query.conversation ?? null },
            call.lang,
          ),
        },
      }),
    }),
    staffRoute(desk, {
      method: 'GET',
      path: '/v1/desk/decision-kinds',
      summary: 'The kinds of decision that can be proposed, with their questions.',
      tag: 'desk',
      query: lang,
      output: wire.decisionKinds,
      problems: ['not-signed-in', 'not-allowed'],
      handle: async (call) => ({ json: { kinds: await own.kinds(call.access, call.lang) } }),
    }),
    staffRoute(desk, {
      method: 'POST',
      path: '/v1/desk/conversations/{id}/decisions',
      summary: 'Propose a decision in a conversation, from facts that staff state.',
      tag: 'desk',
      body: wire.askDecision,
      output: z.object({ id: z.uuid() }),
      status: 201,
      problems: ['bad-request', ...about, 'purpose-not-permitted'],
      async handle({ staff, params, body: { child = false, ...wanted } }) {
        const { row } = await held(staff, params['id'] ?? '', 'read conversation')
        const where = { subject: row.subject, conversation: row.id }
        return { status: 201, json: await asking.propose(staffAccess(staff), where, { ...wanted, child }) }
      },
    }),
    staffRoute(desk, {
      method: 'GET',
      path: '/v1/desk/decisions/{id}',
      summary:
        'One decision with its facts and the person’s statement. Opening it is written into the person’s access ledger.',
      tag: 'desk',
      query: lang,
      output: wire.deskDecision,
      problems: about,
      handle: async (call) => ({ json: await decisions.desk.open(call.staff, call.params['id'] ?? '', call.lang) }),
    }),
    staffRoute(desk, {
      method: 'POST',
      path: '/v1/desk/decisions/{id}/facts',
      summary: 'Correct facts of a proposal; the rules run again.',
      tag: 'desk',
      body: wire.correctFacts,
      status: 204,
      problems: ['bad-request', ...about, 'conflict'],
      async handle({ staff, params, body }) {
        await decisions.desk.correct(staff, params['id'] ?? '', body.facts)
        return { status: 204 }
      },
    }),
    ...(['confirm', 'review'] as const).map((step) =>
      staffRoute(step === 'confirm' ? desk : reviewers, {
        method: 'POST',
        path: `/v1/desk/decisions/{id}/${step}`,
        summary:
          step === 'confirm'
            ? 'Confirm a proposal, or decide otherwise for reasons.'
            : 'Review a contested decision, for reasons of one’s own; never by who confirmed it.',
        tag: 'desk',
        body: wire.ruleOn,
        status: 204,
        problems: ['bad-request', ...about, 'conflict', 'reason-required'],
        async handle({ staff, params, body: { outcome, reasons = '' } }) {
          await decisions.desk[step](staff, params['id'] ?? '', { outcome, reasons })
          return { status: 204 }
        },
      }),
    ),
  ]
}

/** The routes of the rules. */
function rulesRoutes({ decisions: { versions } }: DecisionRooms): readonly Route[] {
  return [
    staffRoute(readers, {
      method: 'GET',
      path: '/v1/office/rules',
      summary: 'Every kind of decision in every version, with its figures.',
      tag: 'office',
      output: wire.rulesVersions,
      problems: ['not-signed-in', 'not-allowed'],
      handle: async ({ access }) => ({ json: { versions: await versions.list(access) } }),
    }),
    staffRoute(officers, {
      method: 'POST',
      path: '/v1/office/rules/check',
      summary: 'Judge rules and run their test cases, keeping nothing.',
      tag: 'office',
      limit: 512 * 1024,
      body: wire.checkRules,
      output: wire.checkedRules,
      problems: ['bad-request', 'not-signed-in', 'not-allowed'],
      async handle({ body }) {
        const { file, errors, missing, cases } = await versions.check(body.file)
        return { json: { ok: file !== null, errors, missing, cases } }
      },
    }),
    staffRoute(officers, {
      method: 'POST',
      path: '/v1/office/rules',
      summary: 'Keep rules as the next version of their kind, as a draft.',
      tag: 'office',
      limit: 512 * 1024,
      body: wire.checkRules,
      output: wire.draftedRules,
      status: 201,
      problems: ['bad-request', 'not-signed-in', 'not-allowed', 'decision-refused'],
      handle: async ({ access, body }) => ({ status: 201, json: await versions.draft(access, body.file) }),
    }),
    staffRoute(officers, {
      method: 'POST',
      path: '/v1/office/rules/{type}/{version}/publish',
      words: { type, version },
      summary: 'Put a version into use, an earlier one too.',
      tag: 'office',
      body: z.strictObject({}),
      status: 204,
      problems: ['not-signed-in', 'not-allowed', 'not-found', 'decision-refused', 'decision-rules-changed'],
      async handle({ access, params }) {
        await versions.publish(access, params['type'] ?? '', Number(params['version']))
        return { status: 204 }
      },
    }),
    staffRoute(officers, {
      method: 'POST',
      path: '/v1/office/rules/{type}/withdraw',
      words: { type },
      summary: 'Take a kind of decision out of use.',
      tag: 'office',
      body: z.strictObject({}),
      status: 204,
      problems: ['not-signed-in', 'not-allowed'],
      async handle({ access, params }) {
        await versions.withdraw(access, params['type'] ?? '')
        return { status: 204 }
      },
    }),
  ]
}

/** The routes. */
export function decisionRoutes(rooms: DecisionRooms): readonly Route[] {
  return [...ownRoutes(rooms), ...deskRoutes(rooms), ...rulesRoutes(rooms)]
}
