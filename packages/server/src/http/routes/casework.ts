// The office's work on rights cases: the queue, one case whole, and what is done with it.
import * as wire from '@aboveboard/protocol'
import { z } from 'zod'
import { Problem } from '../../domain/problem.ts'
import { rights as allRights, type Rights } from '../../privacy/rights/rights.ts'
import { type Route, staffRoute } from '../route.ts'

const officers = ['privacy', 'admin'] as const

/** The routes of casework. */
export function caseworkRoutes({ rights }: { readonly rights: Pick<Rights, 'casework'> }): readonly Route[] {
  const { casework } = rights
  return [
    staffRoute(officers, {
      method: 'GET',
      path: '/v1/office/rights',
      summary: 'Rights cases: the open ones, most urgent first, or those that are over, newest first.',
      tag: 'office',
      query: z.strictObject({
        view: z.enum(['open', 'over']).optional(),
        right: z.enum(allRights).optional(),
      }),
      output: wire.officeCases,
      problems: ['bad-request'],
      handle: async ({ access, query }) => ({
        json: { cases: await casework.list(access, { over: query.view === 'over', right: query.right }) },
      }),
    }),
    staffRoute(officers, {
      method: 'GET',
      path: '/v1/office/rights/{id}',
      summary: 'One case whole. That it was read is noted where the person sees it.',
      tag: 'office',
      output: wire.officeCaseWhole,
      problems: ['not-found'],
      handle: async ({ access, params }) => ({ json: await casework.show(access, params['id'] ?? '') }),
    }),
    staffRoute(officers, {
      method: 'POST',
      path: '/v1/office/rights/{id}/{deed}',
      words: { deed: wire.officeDeed.options },
      summary: 'Answer, correct, extend, refuse, confirm or take back a refusal, announce or lift the end of a freeze.',
      tag: 'office',
      body: wire.officeAct,
      output: wire.officeCaseWhole,
      problems: ['bad-request', 'not-found', 'conflict', 'gone', 'reason-required'],
      async handle({ access, params, body }) {
        const { id, deed } = params
        const wanted = wire.officeDeed.safeParse(deed)
        if (id === undefined || !wanted.success) throw new Problem('not-found')
        return { json: await casework.act(access, id, wanted.data, body) }
      },
    }),
  ]
}
