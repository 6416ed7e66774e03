// Signing in: with a passkey, or with address, password and code in one step, so that no answer says which of them was wrong. What is
// refused takes as long and looks the same for an address that nobody has (S-03).
import { systemAccess } from '../domain/access.ts'
import type { TenantId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { normalise } from '../keys/keys.ts'
import { findAccount, findAccountByEmail, updateFactor } from './account.sql.ts'
import { type Account, accountFrom, type Factor, sealFactor } from './account.ts'
import type { Attempts } from './attempts.ts'
import { sessionIdOf } from './challenge.ts'
import type { StaffNeeds } from './needs.ts'
import { useCode } from './one-time-code.ts'
import type { Passkeys } from './passkey.ts'
import { isUsedChallenge, type Sessions, staffAccess } from './sessions.ts'
import { listTenants } from './tenant.sql.ts'

/** Where a sign-in comes from. */
export interface From {
  /** A fingerprint of the network, worthless tomorrow. */
  readonly network: string
  /** The token that the browser has, to be ended. */
  readonly previous: string | undefined
}

export interface SignedIn {
  readonly token: string
  readonly account: Account
}

export interface SignIn {
  /** Options for the browser; the same for everybody. */
  startPasskey(): Promise<unknown>
  /** Throws `not-signed-in`, `too-many-requests`. */
  finishPasskey(response: unknown, from: From): Promise<SignedIn>
  /** Throws `not-signed-in`, `too-many-requests`. */
  withPassword(
    body: { readonly email: string; readonly password: string; readonly code: string },
    from: From,
  ): Promise<SignedIn>
}

/** A factor that was proved, with what is to be stored of its use. */
interface Use {
  readonly id: string
  readonly version: number
  readonly after: Factor
}

/** Opens sign-in. */
export function openSignIn(
  needs: StaffNeeds & { readonly attempts: Attempts; readonly passkeys: Passkeys; readonly sessions: Sessions },
): SignIn {
  const { db, keys, rows, clock, passwords, record, open, attempts, passkeys, sessions } = needs
  async function refuse(tenant: TenantId | undefined, account: Account | undefined, reason: string): Promise<never> {
    if (tenant !== undefined) {
      const access = systemAccess(tenant, 'sign-in')
      const about = account === undefined ? {} : { subject: { id: account.id, ring: account.ring } }
      await db
        .as(access)
        .transaction((run) => record(run, access, { event: 'staff.refused', outcome: 'denied', reason, ...about }))
    }
    throw new Problem('not-signed-in')
  }

  async function begin(
    account: Account,
    use: Use,
    how: { reason: string; id?: string; previous: string | undefined },
  ): Promise<string | null> {
    const access = staffAccess({ tenant: account.tenant, staff: account.id, role: account.role })
    try {
      return await db.as(access).transaction(async (run) => {
        const secret = sealFactor(rows, account.ring, { id: use.id, version: use.version + 1 }, use.after)
        // Somebody used the same code or passkey at the same moment: one of the two is not the person.
        if (!(await updateFactor(run, { staff: account.id, id: use.id, version: use.version }, secret))) return null
        await record(run, access, {
          event: 'staff.signed-in',
          outcome: 'done',
          reason: how.reason,
          staff: { id: account.id, ring: account.ring },
        })
        return sessions.begin(run, account, how)
      })
    } catch (fault) {
      if (isUsedChallenge(fault)) return null
      throw fault
    }
  }

  async function candidates(
    email: string,
  ): Promise<{ readonly tenants: readonly TenantId[]; readonly accounts: readonly Account[] }> {
    const tenants = (await listTenants(db.open)).map((tenant) => tenant.id)
    const found = await Promise.all(
      tenants.map((tenant) =>
        findAccountByEmail(db.as(systemAccess(tenant, 'sign-in')), keys.blindIndexes(tenant, 'staff.email', email)),
      ),
    )
    return { tenants, accounts: found.flatMap((stored) => (stored === undefined ? [] : [accountFrom(needs, stored)])) }
  }

  function factorOf<K extends Factor['kind']>(
    account: Account,
    kind: K,
  ): (Use & { readonly factor: Extract<Factor, { kind: K }> }) | undefined {
    const held = account.factors.find((factor) => factor.kind === kind)
    if (held === undefined) return undefined
    const factor = open(held.open()) as Extract<Factor, { kind: K }>
    return { id: held.id, version: held.version, factor, after: factor }
  }

  /** Both factors of a password sign-in, proved, or `null`. An account without a code generator never passes (S-03). */
  async function prove(account: Account | undefined, body: { password: string; code: string }): Promise<Use | null> {
    const password = account === undefined ? undefined : factorOf(account, 'password')
    // Somebody who has no password is checked as long as somebody who has.
    const isRight = await passwords.verify(body.password, password?.factor.hash ?? passwords.decoy)
    const generator = account === undefined ? undefined : factorOf(account, 'totp')
    const after = generator === undefined ? null : useCode(generator.factor, body.code, clock.now())
    if (account?.state !== 'active' || password === undefined || !isRight || generator === undefined || after === null)
      return null
    return { id: generator.id, version: generator.version, after }
  }

  return {
    startPasskey: () => passkeys.startSignIn(),
    async finishPasskey(response, from) {
      const counted = { account: null, network: from.network }
      attempts.check(counted)
      const fail = (tenant: TenantId | undefined, account?: Account): Promise<never> => {
        attempts.failed(counted)
        return refuse(tenant, account, 'passkey')
      }
      const claim = passkeys.readSignIn(response)
      if (claim === null) return fail(undefined)
      const stored = await findAccount(db.as(systemAccess(claim.tenant, 'sign-in')), claim.staff)
      if (stored === undefined) return fail(undefined)
      const account = accountFrom(needs, stored)
      for (const held of account.factors) {
        if (held.kind !== 'passkey') continue
        const passkey = open(held.open())
        if (passkey.kind !== 'passkey' || passkey.id !== claim.passkey) continue
        const after = account.state === 'active' ? await claim.verify(passkey) : null
        if (after === null) break
        const use = { id: held.id, version: held.version, after }
        const token = await begin(account, use, {
          reason: 'passkey',
          id: sessionIdOf(claim.challenge),
          previous: from.previous,
        })
        if (token !== null) return { token, account }
      }
      return fail(account.tenant, account)
    },
    async withPassword(body, from) {
      const counted = {
        account: keys.keyedPrint('staff.email', normalise('staff.email', body.email)),
        network: from.network,
      }
      attempts.check(counted)
      const { tenants, accounts } = await candidates(body.email)
      for (const account of accounts.length === 0 ? [undefined] : accounts) {
        const use = await prove(account, body)
        const token =
          account === undefined || use === null
            ? null
            : await begin(account, use, { reason: 'password', previous: from.previous })
        if (account === undefined || token === null) continue
        attempts.succeeded(counted.account)
        return { token, account }
      }
      attempts.failed(counted)
      return refuse(accounts[0]?.tenant ?? tenants[0], accounts[0], 'password')
    },
  }
}
