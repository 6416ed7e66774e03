// Setting up a sign-in from an invitation: with a passkey, or with a password and a code generator. Never with one factor alone (S-03).
import { isDuplicate, notify, type Sql } from '../db/db.ts'
import { systemAccess } from '../domain/access.ts'
import { newId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { deleteFactors, findAccount, insertFactor, nameInvited, setAccountState, updateFactor } from './account.sql.ts'
import { type Account, accountFrom, type Factor, sealFactor } from './account.ts'
import { type HeldInvite, type Invitations } from './invitations.ts'
import { useInvite } from './invite.sql.ts'
import type { StaffNeeds } from './needs.ts'
import { generatorAddress, newGenerator, useCode } from './one-time-code.ts'
import type { Passkeys } from './passkey.ts'
import { judgePassword } from './password-rules.ts'
import { type Sessions, staffAccess } from './sessions.ts'

/** What a person brings to begin. */
export type EnrolmentStart =
  | { readonly method: 'passkey'; readonly secret: string; readonly name: string; readonly email: string }
  | {
      readonly method: 'totp'
      readonly secret: string
      readonly name: string
      readonly email: string
      readonly password: string
    }
/** What a person brings to finish. */
export type EnrolmentFinish =
  | { readonly method: 'passkey'; readonly secret: string; readonly response: unknown }
  | { readonly method: 'totp'; readonly secret: string; readonly code: string }

/** What is needed next: options for a passkey, or the secret of a code generator, which is shown this once. */
export interface EnrolmentStarted {
  readonly options?: unknown
  readonly otpauth?: string
  readonly totp_secret?: string
}

export interface Enrolment {
  /** Begins, or begins anew. Throws `gone`, `bad-request` for a weak password, `conflict` (`email-taken`). */
  start(body: EnrolmentStart): Promise<EnrolmentStarted>
  /** Finishes: the invitation is used up, the account can sign in, and is. Throws `gone`, `bad-request` for a wrong code or passkey. */
  finish(
    body: EnrolmentFinish,
    previous: string | undefined,
  ): Promise<{ readonly token: string; readonly account: Account }>
}

/** Opens enrolment. */
export function openEnrolment(
  needs: StaffNeeds & { readonly invitations: Invitations; readonly passkeys: Passkeys; readonly sessions: Sessions },
): Enrolment {
  const { db, keys, rows, clock, passwords, record, open, invitations, passkeys, sessions } = needs

  async function invited(invite: HeldInvite): Promise<Account> {
    const stored = await findAccount(db.as(systemAccess(invite.tenant, 'enrolment')), invite.staff)
    if (stored === undefined || stored.state !== 'invited') throw new Problem('gone')
    return accountFrom(needs, stored)
  }

  async function add(run: Sql, account: Account, factor: Factor): Promise<void> {
    const place = { id: newId<'factor'>(), version: 1 }
    const secret = sealFactor(rows, account.ring, place, factor)
    await insertFactor(run, {
      ...place,
      tenant: account.tenant,
      staff: account.id,
      kind: factor.kind,
      secret,
      created_at: new Date(clock.now()),
    })
  }

  async function prove(run: Sql, account: Account, body: EnrolmentFinish): Promise<void> {
    const wrong = (at: string) => new Problem('bad-request', { errors: [{ at, code: 'not-verified' }] })
    if (body.method === 'passkey') {
      const passkey = await passkeys.finishEnrolment(account.id, body.response)
      if (passkey === null) throw wrong('response')
      // What an attempt with a password left behind was never proved.
      await deleteFactors(run, account.id)
      await add(run, account, passkey)
      return
    }
    const held = account.factors.find((factor) => factor.kind === 'totp')
    const generator = held === undefined ? undefined : open(held.open())
    if (
      held === undefined ||
      generator?.kind !== 'totp' ||
      !account.factors.some((factor) => factor.kind === 'password')
    )
      throw wrong('code')
    const used = useCode(generator, body.code, clock.now())
    if (used === null) throw wrong('code')
    const secret = sealFactor(rows, account.ring, { id: held.id, version: held.version + 1 }, used)
    if (!(await updateFactor(run, { staff: account.id, id: held.id, version: held.version }, secret)))
      throw wrong('code')
  }

  return {
    async start(body) {
      const invite = await invitations.find(body.secret)
      const account = await invited(invite)
      const { name, email } = body
      const refused = body.method === 'totp' ? judgePassword(body.password, { name, email }) : []
      if (refused.length > 0) throw new Problem('bad-request', { errors: refused })
      const hash = body.method === 'totp' ? await passwords.hash(body.password) : null
      const generator = newGenerator()
      const cell = (column: 'name' | 'email', value: string) =>
        rows.sealCell('staff', column, account.ring, { id: account.id }, value)
      try {
        await db.as(systemAccess(invite.tenant, 'enrolment')).transaction(async (run) => {
          const email_index = keys.blindIndex(invite.tenant, 'staff.email', email)
          const isNamed = await nameInvited(run, account.id, {
            name: cell('name', name),
            email: cell('email', email),
            email_index,
          })
          if (!isNamed) throw new Problem('gone')
          await deleteFactors(run, account.id)
          if (hash === null) return
          await add(run, account, { kind: 'password', hash })
          await add(run, account, generator)
        })
      } catch (fault) {
        throw isDuplicate(fault) ? new Problem('conflict', { reason: 'email-taken' }) : fault
      }
      return hash === null
        ? { options: await passkeys.startEnrolment({ tenant: invite.tenant, staff: account.id, name, email }) }
        : { otpauth: generatorAddress(generator, 'Aboveboard', email), totp_secret: generator.secret }
    },
    async finish(body, previous) {
      const invite = await invitations.find(body.secret)
      const account = await invited(invite)
      const access = staffAccess({ tenant: account.tenant, staff: account.id, role: account.role })
      const token = await db.as(access).transaction(async (run) => {
        await prove(run, account, body)
        if (!(await useInvite(run, invite.id, new Date(clock.now())))) throw new Problem('gone')
        if (!(await setAccountState(run, account.id, 'invited', 'active'))) throw new Problem('gone')
        await record(run, access, {
          event: 'staff.enrolled',
          outcome: 'done',
          reason: body.method,
          staff: { id: account.id, ring: account.ring },
        })
        await notify(run, { tenant: account.tenant, kind: 'staff', id: account.id })
        return sessions.begin(run, account, { previous })
      })
      return { token, account: await reread(account) }
    },
  }

  async function reread(account: Account): Promise<Account> {
    const stored = await findAccount(
      db.as(staffAccess({ tenant: account.tenant, staff: account.id, role: account.role })),
      account.id,
    )
    if (stored === undefined) throw new Problem('gone')
    return accountFrom(needs, stored)
  }
}
