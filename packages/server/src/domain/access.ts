// Who acts, for which tenant, and for what: handed to every room that touches data, so that no query runs for nobody.
import type { SessionId, StaffId, SubjectId, TenantId } from './ids.ts'

/** The roles a member of staff can have. The privacy officer is independent of the administrator. */
export const staffRoles = ['agent', 'lead', 'privacy', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Who acts: the visitor of a session, a member of staff, somebody at the command line, or the product itself. */
export type Actor =
  | { readonly kind: 'visitor'; readonly session: SessionId; readonly subject: SubjectId | null }
  | { readonly kind: 'staff'; readonly staff: StaffId; readonly role: StaffRole }
  | { readonly kind: 'operator' }
  | { readonly kind: 'system'; readonly part: string }

/** One actor acting for one tenant. The database opens nothing without it (`db.as`). */
export interface Access {
  readonly tenant: TenantId
  readonly actor: Actor
}

/** An access of the product itself, naming the part that acts. */
export function systemAccess(tenant: TenantId, part: string): Access {
  return { tenant, actor: { kind: 'system', part } }
}
