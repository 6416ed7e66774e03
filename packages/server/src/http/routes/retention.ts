// Retention in the office: what ends when, what was stopped and waits for two people, and what is held.
import { z } from 'zod'
import { instantOf } from '../../domain/clock.ts'
import { holdGrounds } from '../../map/tables/retention.ts'
import type { Retention } from '../../privacy/retention/retention.ts'
import { type Route, staffRoute } from '../route.ts'

const officers = ['privacy', 'admin'] as const
const at = z.iso.datetime()
const count = z.int()

const plan = z.object({
  rule: z.string(),
  period: z.string(),
  total: count,
  due: count,
  held: count,
  frozen: count,
  coming: z.array(count),
  samples: z.array(z.object({ id: z.uuid(), since: at })),
})
const stop = z.object({
  id: z.uuid(),
  rule: z.string(),
  reason: z.enum(['share', 'clock']),
  due: count,
  total: count,
  before: at,
  at,
  /** Whether one person agreed already, and whether that was the caller. */
  agreed: z.enum(['nobody', 'you', 'somebody']),
})
const hold = z.object({
  id: z.uuid(),
  ground: z.enum(holdGrounds),
  reference: z.string(),
  opened_at: at,
  expires_at: at,
  state: z.enum(['waiting', 'holds']),
  /** Whether the caller asked for it, and so cannot be the second person. */
  own: z.boolean(),
})
const output = z.object({
  rules: z.array(plan),
  stops: z.array(stop),
  runs: z.array(z.object({ at, began_by: z.string(), outcome: z.string(), deleted: z.record(z.string(), count) })),
  holds: z.array(hold),
  statistics: z.array(
    z.object({
      month: z.string(),
      conversations: count,
      messages: count,
      with_people: count,
      helpful: count,
      unhelpful: count,
    }),
  ),
})
const asked = z.strictObject({
  about: z.uuid(),
  ground: z.enum(holdGrounds),
  reference: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ./-]{0,39}$/),
  until: z.iso.date(),
})

/** The routes. */
export function retentionRoutes({ retention }: { readonly retention: Retention }): readonly Route[] {
  return [
    staffRoute(officers, {
      method: 'GET',
      path: '/v1/office/retention',
      summary: 'What ends when, what waits for two people, what is held, and the last runs.',
      tag: 'office',
      output,
      async handle({ access, staff }) {
        const [rules, books, holds] = [
          await retention.plan(access),
          await retention.books(access),
          await retention.holds.list(access),
        ]
        const agreed = (first: string | null) =>
          first === null ? 'nobody' : first === staff.staff ? 'you' : 'somebody'
        return {
          json: {
            rules: rules.map(({ rule, samples, ...one }) => ({
              rule: rule.id,
              period: rule.period,
              ...one,
              samples: samples.map(({ id, since }) => ({ id, since: since.toISOString() })),
            })),
            stops: books.stops
              .filter((one) => one.state === 'waiting')
              .map((one) => ({
                id: one.id,
                rule: one.rule,
                reason: one.reason,
                due: one.due,
                total: one.total,
                before: one.before.toISOString(),
                at: one.at.toISOString(),
                agreed: agreed(one.first_by),
              })),
            runs: books.runs.map((one) => ({
              at: one.at.toISOString(),
              began_by: one.began_by,
              outcome: one.outcome,
              deleted: one.deleted,
            })),
            holds: holds.map((one) => ({
              id: one.id,
              ground: one.ground,
              reference: one.reference,
              opened_at: one.opened_at.toISOString(),
              expires_at: one.expires_at.toISOString(),
              state: one.reviewed_at === null ? 'waiting' : 'holds',
              own: one.opened_by === staff.staff,
            })),
            statistics: books.statistics.map(({ tenant: _, id: __, site: ___, ...one }) => one),
          },
        }
      },
    }),
    staffRoute(officers, {
      method: 'POST',
      path: '/v1/office/retention/stops/{id}',
      summary: 'Agree to a deletion that was stopped, or keep the data. It takes two people to delete.',
      tag: 'office',
      body: z.strictObject({ decision: z.enum(['confirm', 'keep']) }),
      status: 204,
      problems: ['bad-request', 'not-found', 'conflict'],
      async handle({ access, params, body }) {
        await retention.decide(access, params['id'] ?? '', body.decision)
        return { status: 204 }
      },
    }),
    staffRoute(officers, {
      method: 'POST',
      path: '/v1/office/holds',
      summary:
        'Ask that the data of the person of a conversation or case be held. It holds when a second person agrees.',
      tag: 'office',
      body: asked,
      output: z.object({ id: z.uuid() }),
      status: 201,
      problems: ['bad-request', 'not-found'],
      handle: async ({ access, body }) => ({
        status: 201,
        json: { id: await retention.holds.open(access, { ...body, until: instantOf(`${body.until}T23:59:59Z`) }) },
      }),
    }),
    staffRoute(officers, {
      method: 'POST',
      path: '/v1/office/holds/{id}/review',
      summary: 'Agree, as the second person, that data be held.',
      tag: 'office',
      status: 204,
      problems: ['not-found', 'conflict'],
      async handle({ access, params }) {
        await retention.holds.review(access, params['id'] ?? '')
        return { status: 204 }
      },
    }),
    staffRoute(officers, {
      method: 'POST',
      path: '/v1/office/holds/{id}/release',
      summary: 'End a hold early; what is past its period goes with the next run.',
      tag: 'office',
      status: 204,
      problems: ['not-found'],
      async handle({ access, params }) {
        await retention.holds.release(access, params['id'] ?? '')
        return { status: 204 }
      },
    }),
  ]
}
