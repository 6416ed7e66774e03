// Invitations: the only way in which an account comes to be. There is no default account and no registration (S-03).
import { notify, type Sql } from '../db/db.ts'
import { type Access, type StaffRole, systemAccess } from '../domain/access.ts'
import { day, rfc3339 } from '../domain/clock.ts'
import { newId, type StaffId, type TenantId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { createKeys } from '../keys/keys.ts'
import { issueToken, readToken } from '../tenants/tenants.ts'
import { type AccessRules, theHouse } from './access-rules.ts'
import { findAccount, findAccountByEmail, findInvitedAdmins, insertAccount, lockActiveAdmins } from './account.sql.ts'
import { accountFrom } from './account.ts'
import { findInvite, type LiveInvite, replaceInvites } from './invite.sql.ts'
import type { StaffNeeds } from './needs.ts'
import { type StaffVisit, staffAccess } from './sessions.ts'
import { listTenants, lockTenant } from './tenant.sql.ts'

/** How long a link works, and how it says so. */
const lifetime = day

/** An invitation by its secret. */
export interface HeldInvite extends LiveInvite {
  readonly tenant: TenantId
}

/** What an invitation tells the person who opens it. */
export interface OpenedInvitation {
  readonly role: StaffRole
  readonly tenant: string
  readonly name: string
  readonly email: string
  readonly expires_at: string
}

export interface Invitations {
  /** The link for the terminal of a fresh installation, new at every call; `null` as soon as an administrator can sign in. */
  first(tenant: TenantId): Promise<string | null>
  /** Invites a colleague; returns the link, which is shown once. Throws `conflict` (`email-taken`), `not-allowed`. */
  invite(
    visit: StaffVisit,
    who: { readonly name: string; readonly email: string; readonly role: StaffRole },
  ): Promise<string>
  /** What an invitation says. Throws `gone` for a secret that is unknown, used or too old: it does not tell which. */
  open(secret: string): Promise<OpenedInvitation>
  /** The invitation of a secret. Throws `gone`. */
  find(secret: string): Promise<HeldInvite>
}

/** Opens the invitations. */
export function openInvitations(needs: StaffNeeds & { readonly rules: AccessRules }): Invitations {
  const { db, keys, rows, clock, record, open, origin, rules } = needs

  async function makeAccount(
    run: Sql,
    tenant: TenantId,
    who: { name: string; email: string; role: StaffRole },
  ): Promise<StaffId> {
    const id = newId<'staff'>()
    const at = new Date(clock.now())
    const ring = await createKeys(run, keys, { tenant, id }, ['staff', 'log'], at)
    await insertAccount(
      run,
      rows.seal('staff', ring, {
        tenant,
        id,
        role: who.role,
        state: 'invited',
        name: who.name,
        email: who.email,
        // Somebody whose address is not known yet has an index of their own.
        email_index: keys.blindIndex(tenant, 'staff.email', who.email === '' ? id : who.email),
        created_at: at,
      }),
    )
    return id
  }

  async function makeLink(run: Sql, access: Access, staff: StaffId): Promise<string> {
    const { token, hash } = issueToken(access.tenant)
    const expires_at = new Date(clock.now() + lifetime)
    await replaceInvites(run, {
      tenant: access.tenant,
      staff,
      id: newId(),
      token_hash: hash,
      used_at: null,
      expires_at,
    })
    // Behind the number sign: no server, proxy or log ever sees it.
    return `${origin}/welcome#${token}`
  }

  async function find(secret: string): Promise<HeldInvite> {
    const read = readToken(secret)
    if (read === null) throw new Problem('gone')
    const found = await findInvite(
      db.as(systemAccess(read.tenant, 'invitations')).sql,
      read.hash,
      new Date(clock.now()),
    )
    if (found === undefined) throw new Problem('gone')
    return { ...found, tenant: read.tenant }
  }

  return {
    first(tenant) {
      const access: Access = { tenant, actor: { kind: 'operator' } }
      return db.as(access).transaction(async (run) => {
        await lockTenant(run, tenant)
        if ((await lockActiveAdmins(run)).length > 0) return null
        const [waiting] = await findInvitedAdmins(run)
        const staff =
          (waiting as StaffId | undefined) ?? (await makeAccount(run, tenant, { name: '', email: '', role: 'admin' }))
        await record(run, access, { event: 'staff.invited', outcome: 'done', reason: 'first-admin' })
        return makeLink(run, access, staff)
      })
    },
    async invite(visit, who) {
      rules.demand(visit, 'invite staff', theHouse)
      const access = staffAccess(visit)
      const known = await findAccountByEmail(db.as(access), keys.blindIndexes(visit.tenant, 'staff.email', who.email))
      if (known !== undefined && (known.state !== 'invited' || known.role !== who.role))
        throw new Problem('conflict', { reason: 'email-taken' })
      return db.as(access).transaction(async (run) => {
        const staff = known?.id ?? (await makeAccount(run, visit.tenant, who))
        await record(run, access, {
          event: 'staff.invited',
          outcome: 'done',
          reason: who.role,
          staff: { id: visit.staff, ring: visit.ring },
        })
        await notify(run, { tenant: visit.tenant, kind: 'staff', id: staff })
        return makeLink(run, access, staff)
      })
    },
    async open(secret) {
      const invite = await find(secret)
      const stored = await findAccount(db.as(systemAccess(invite.tenant, 'invitations')), invite.staff)
      if (stored === undefined || stored.state !== 'invited') throw new Problem('gone')
      const account = accountFrom(needs, stored)
      const tenant = (await listTenants(db.open)).find((one) => one.id === invite.tenant)
      return {
        role: account.role,
        tenant: tenant?.name ?? '',
        name: open(account.name),
        email: open(account.email),
        expires_at: rfc3339(invite.expires_at.getTime()),
      }
    },
    find,
  }
}
