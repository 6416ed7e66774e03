// Signing in to the console: invitations, enrolment, passkeys, passwords with codes, and who one is.
import * as wire from '@aboveboard/protocol'
import { z } from 'zod'
import { Problem } from '../../domain/problem.ts'
import { endedCookie, isOwnWrite, readCookie, type Staff, type StaffAction, sessionCookie } from '../../staff/staff.ts'
import { type Answer, type Call, openRoute, type Route, staffRoute } from '../route.ts'

/** What the policies call the staff routes of this file. */
export const staffActions: Readonly<Record<string, StaffAction>> = {
  'GET /v1/staff/me': 'use own session',
  'POST /v1/staff/signout': 'use own session',
}

const everybody = ['agent', 'lead', 'privacy', 'admin'] as const
const signInProblems = ['bad-request', 'not-signed-in', 'origin-not-allowed', 'too-many-requests'] as const

/** The routes of signing in. */
export function staffRoutes({ staff }: { readonly staff: Staff }): readonly Route[] {
  /** Nobody is signed in yet, so the door does not ask: a foreign page must not sign somebody in as somebody else (S-08). */
  function fromConsole(call: Call): void {
    if (!isOwnWrite(call.header, staff.origin)) throw new Problem('origin-not-allowed')
  }

  const previousOf = (call: Call): string | undefined => readCookie(call.header('cookie'))

  async function welcome(signedIn: Awaited<ReturnType<Staff['signIn']['withPassword']>>): Promise<Answer> {
    return {
      json: { me: await staff.meOf(signedIn.account) },
      headers: { 'set-cookie': sessionCookie(signedIn.token) },
    }
  }

  return [
    openRoute({
      method: 'POST',
      path: '/v1/staff/invites/open',
      summary: 'What an invitation says, by the secret of its one-time link.',
      tag: 'staff',
      who: { kind: 'public' },
      rate: 'sign-in',
      body: wire.openInvite,
      output: wire.openedInvite,
      problems: ['bad-request', 'gone', 'origin-not-allowed', 'too-many-requests'],
      async handle(call) {
        fromConsole(call)
        return { json: await staff.invitations.open(call.body.secret) }
      },
    }),
    openRoute({
      method: 'POST',
      path: '/v1/staff/enrol/start',
      summary: 'Begin to set up a sign-in: options for a passkey, or the secret of a code generator.',
      tag: 'staff',
      who: { kind: 'public' },
      rate: 'sign-in',
      body: wire.startEnrolment,
      output: wire.startedEnrolment,
      problems: ['bad-request', 'gone', 'conflict', 'origin-not-allowed', 'too-many-requests'],
      async handle(call) {
        fromConsole(call)
        return { json: await staff.enrolment.start(call.body) }
      },
    }),
    openRoute({
      method: 'POST',
      path: '/v1/staff/enrol/finish',
      summary: 'Finish setting up a sign-in; the invitation is used up and a session begins.',
      tag: 'staff',
      who: { kind: 'public' },
      rate: 'sign-in',
      body: wire.finishEnrolment,
      output: wire.signedIn,
      problems: ['bad-request', 'gone', 'origin-not-allowed', 'too-many-requests'],
      async handle(call) {
        fromConsole(call)
        return welcome(await staff.enrolment.finish(call.body, previousOf(call)))
      },
    }),
    openRoute({
      method: 'POST',
      path: '/v1/staff/signin/passkey/start',
      summary: 'Options for signing in with a passkey; the same for everybody.',
      tag: 'staff',
      who: { kind: 'public' },
      rate: 'sign-in',
      body: z.strictObject({}),
      output: wire.passkeyOptions,
      problems: signInProblems,
      async handle(call) {
        fromConsole(call)
        return { json: { options: await staff.signIn.startPasskey() } }
      },
    }),
    openRoute({
      method: 'POST',
      path: '/v1/staff/signin/passkey/finish',
      summary: 'Sign in with a passkey. The session travels as the cookie `__Host-desk`.',
      tag: 'staff',
      who: { kind: 'public' },
      rate: 'sign-in',
      body: wire.signInWithPasskey,
      output: wire.signedIn,
      problems: signInProblems,
      async handle(call) {
        fromConsole(call)
        const from = { network: call.network(), previous: previousOf(call) }
        return welcome(await staff.signIn.finishPasskey(call.body.response, from))
      },
    }),
    openRoute({
      method: 'POST',
      path: '/v1/staff/signin/password',
      summary: 'Sign in with address, password and one-time code, in one step.',
      tag: 'staff',
      who: { kind: 'public' },
      rate: 'sign-in',
      body: wire.signInWithPassword,
      output: wire.signedIn,
      problems: signInProblems,
      async handle(call) {
        fromConsole(call)
        return welcome(
          await staff.signIn.withPassword(call.body, { network: call.network(), previous: previousOf(call) }),
        )
      },
    }),
    staffRoute(everybody, {
      method: 'POST',
      path: '/v1/staff/signout',
      summary: 'Sign out: the session ends, its streams close, the browser forgets.',
      tag: 'staff',
      body: z.strictObject({}),
      status: 204,
      problems: ['not-signed-in', 'origin-not-allowed'],
      async handle(call) {
        await staff.sessions.end(call.staff, previousOf(call) ?? '')
        // S-22: nothing of the desk stays in the browser's memory or on its disk.
        return {
          status: 204,
          headers: { 'set-cookie': endedCookie, 'clear-site-data': '"cache", "cookies", "storage"' },
        }
      },
    }),
    staffRoute(everybody, {
      method: 'GET',
      path: '/v1/staff/me',
      summary: 'Who is signed in.',
      tag: 'staff',
      output: wire.me,
      problems: ['not-signed-in'],
      handle: async (call) => ({ json: await staff.me(call.staff) }),
    }),
  ]
}
