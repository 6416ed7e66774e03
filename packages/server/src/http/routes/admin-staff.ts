// The people who work here, for administrators: the list, invitations, closing and opening accounts.
import * as wire from '@aboveboard/protocol'
import { z } from 'zod'
import type { Staff, StaffAction } from '../../staff/staff.ts'
import { type Route, staffRoute } from '../route.ts'

/** What the policies call the routes of this file. */
export const adminStaffActions: Readonly<Record<string, StaffAction>> = {
  'GET /v1/admin/staff': 'list staff',
  'POST /v1/admin/staff': 'invite staff',
  'PUT /v1/admin/staff/{id}': 'change account',
}

const colleague = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: wire.staffRole,
  state: z.enum(['invited', 'active', 'disabled']),
})
const invite = z.strictObject({ name: z.string().min(1).max(120), email: z.email().max(200), role: wire.staffRole })

/** The routes. */
export function adminStaffRoutes({
  staff,
}: {
  readonly staff: Pick<Staff, 'people' | 'invitations'>
}): readonly Route[] {
  return [
    staffRoute(['admin'], {
      method: 'GET',
      path: '/v1/admin/staff',
      summary: 'Everybody who has or had an account.',
      tag: 'admin',
      output: z.object({ staff: z.array(colleague) }),
      problems: ['not-signed-in', 'not-allowed'],
      handle: async (call) => ({ json: { staff: await staff.people.list(call.staff) } }),
    }),
    staffRoute(['admin'], {
      method: 'POST',
      path: '/v1/admin/staff',
      summary: 'Invite a colleague. The link is shown once and works once, for 24 hours.',
      tag: 'admin',
      body: invite,
      output: z.object({ link: z.string() }),
      status: 201,
      problems: ['bad-request', 'not-signed-in', 'not-allowed', 'conflict'],
      handle: async (call) => ({ status: 201, json: { link: await staff.invitations.invite(call.staff, call.body) } }),
    }),
    staffRoute(['admin'], {
      method: 'PUT',
      path: '/v1/admin/staff/{id}',
      summary: 'Close an account, or open a closed one again. Closing ends its sessions at once.',
      tag: 'admin',
      body: z.strictObject({ state: z.enum(['active', 'disabled']) }),
      status: 204,
      problems: ['bad-request', 'not-signed-in', 'not-allowed', 'not-found', 'conflict'],
      async handle(call) {
        await staff.people.setState(call.staff, call.params['id'] ?? '', call.body.state)
        return { status: 204 }
      },
    }),
  ]
}
