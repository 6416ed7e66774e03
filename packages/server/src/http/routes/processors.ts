// The register of processors in the office: what is there, signing terms, and the kill switch (T-08, I-13).
import * as wire from '@aboveboard/protocol'
import { z } from 'zod'
import type { Register } from '../../privacy/records/records.ts'
import { type Route, staffRoute } from '../route.ts'

const officers = ['privacy', 'admin'] as const
const one = '/v1/office/processors/{id}'
const words = { id: /^[a-z][a-z0-9-]{0,40}$/ }

/** The routes. */
export function processorRoutes({ register }: { readonly register: Register }): readonly Route[] {
  function turn(name: 'stop' | 'resume', summary: string): Route {
    return staffRoute(officers, {
      method: 'POST',
      path: `${one}/${name}`,
      words,
      summary,
      tag: 'office',
      body: z.strictObject({}),
      status: 204,
      problems: ['not-found'],
      async handle({ access, params }) {
        await register.setPaused(access, params['id'] ?? '', name === 'stop')
        return { status: 204 }
      },
    })
  }

  return [
    staffRoute(officers, {
      method: 'GET',
      path: '/v1/office/processors',
      summary: 'Who works for the controller, on which terms, and whether it is switched on.',
      tag: 'office',
      output: wire.processors,
      handle: async ({ access }) => ({
        json: {
          processors: register.entries(access.tenant).map(({ signed, paused, ...entry }) => ({
            id: entry.id,
            name: entry.name,
            role: entry.role,
            model: entry.model,
            endpoint: entry.endpoints.join(', '),
            own: entry.own,
            current: entry.current,
            region: entry.region,
            transfer: entry.transfer,
            contract: entry.contract,
            retention: entry.retention,
            training: entry.training,
            signed: signed !== null,
            signed_at: signed?.toISOString() ?? null,
            stopped_at: paused?.toISOString() ?? null,
          })),
        },
      }),
    }),
    staffRoute(officers, {
      method: 'PUT',
      path: one,
      words,
      summary: 'Sign the terms of a processor and switch it on; notice and record of processing change with it.',
      tag: 'office',
      body: wire.signProcessor,
      status: 204,
      problems: ['bad-request', 'not-found'],
      async handle({ access, params, body }) {
        await register.sign(access, params['id'] ?? '', body)
        return { status: 204 }
      },
    }),
    turn('stop', 'Stop a processor at once, answers that are being given included.'),
    turn('resume', 'Let a stopped processor go on.'),
  ]
}
