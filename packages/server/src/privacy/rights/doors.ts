// The doors of the portal: a one-time ticket from the chat window, the cookie it is exchanged for, and the code that opens one
// closed case after an erasure. Proof of identity is control of the session already known; nothing more is asked.
import type { Database, Sql } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import { systemAccess } from '../../domain/access.ts'
import { type Clock, day, minute, second } from '../../domain/clock.ts'
import { sha256 } from '../../domain/hash.ts'
import { newId, type TenantId } from '../../domain/ids.ts'
import { findVisit, issueToken, readToken, type Visit } from '../../tenants/tenants.ts'
import { findSessionHash, findTicket, insertTicket, takeTicket } from './ticket.sql.ts'

/** How long each token works, in milliseconds. */
export const lifetimes = { ticket: 60 * second, cookie: 30 * minute, case: 30 * day } as const

/** Somebody at the portal. */
export interface PortalGuest {
  readonly visit: Visit
  readonly access: Access
}

/** The case that a code opens. */
export interface CaseGuest {
  readonly access: Access
  readonly case: string
}

export interface Doors {
  /** A one-time ticket for the visitor of a session, good for one minute. */
  ticket(access: Access, visit: Visit): Promise<string>
  /** Exchanges a ticket for a cookie; `null` when it is unknown, used or over. */
  enter(ticket: string): Promise<string | null>
  /** Who comes with a cookie. */
  guest(cookie: string): Promise<PortalGuest | null>
  /** Closes a cookie. */
  leave(cookie: string): Promise<void>
  /** A code for one case, within the transaction that begins it. */
  capability(run: Sql, tenant: TenantId, rightsCase: string): Promise<string>
  /** What a code opens. */
  caseOf(code: string): Promise<CaseGuest | null>
}

/** The number that opens the commitment of a certificate. One code is enough for a person to keep: this is made from it, and it cannot be made from this. */
export function nonceOf(code: string): Buffer {
  return sha256(`aboveboard/certificate-nonce/1\n${code}`)
}

/** Opens the doors. */
export function openDoors({ db, clock }: { readonly db: Database; readonly clock: Clock }): Doors {
  const until = (span: number) => new Date(clock.now() + span)
  const at = (token: string) => {
    const claim = readToken(token)
    return claim === null
      ? null
      : { ...claim, db: db.as(systemAccess(claim.tenant, 'portal')), now: new Date(clock.now()) }
  }

  return {
    async ticket(access, visit) {
      const { token, hash } = issueToken(access.tenant)
      await insertTicket(db.as(access).sql, {
        tenant: access.tenant,
        id: newId(),
        subject: visit.subject,
        session: visit.session,
        token_hash: hash,
        kind: 'ticket',
        rights_case: null,
        expires_at: until(lifetimes.ticket),
      })
      return token
    },
    async enter(ticket) {
      const claim = at(ticket)
      if (claim === null) return null
      return claim.db.transaction(async (run) => {
        const found = await takeTicket(run, 'ticket', claim.hash, claim.now)
        if (found === undefined) return null
        const { token, hash } = issueToken(claim.tenant)
        await insertTicket(run, {
          ...found,
          id: newId(),
          token_hash: hash,
          kind: 'cookie',
          expires_at: until(lifetimes.cookie),
        })
        return token
      })
    },
    async guest(cookie) {
      const claim = at(cookie)
      if (claim === null) return null
      const found = await findTicket(claim.db.sql, 'cookie', claim.hash, claim.now)
      const session = found?.session == null ? undefined : await findSessionHash(claim.db.sql, found.session)
      const visit = session === undefined ? undefined : await findVisit(claim.db, session, claim.now)
      if (visit === undefined) return null
      return {
        visit,
        access: { tenant: claim.tenant, actor: { kind: 'visitor', session: visit.session, subject: visit.subject } },
      }
    },
    async leave(cookie) {
      const claim = at(cookie)
      if (claim !== null) await takeTicket(claim.db.sql, 'cookie', claim.hash, claim.now)
    },
    async capability(run, tenant, rightsCase) {
      const { token, hash } = issueToken(tenant)
      await insertTicket(run, {
        tenant,
        id: newId(),
        subject: null,
        session: null,
        token_hash: hash,
        kind: 'case',
        rights_case: rightsCase,
        expires_at: until(lifetimes.case),
      })
      return token
    },
    async caseOf(code) {
      const claim = at(code.replaceAll(/\s/g, ''))
      if (claim === null) return null
      const found = await findTicket(claim.db.sql, 'case', claim.hash, claim.now)
      return found?.rights_case == null
        ? null
        : { access: systemAccess(claim.tenant, 'case-capability'), case: found.rights_case }
    },
  }
}
