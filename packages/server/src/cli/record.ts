// Writes into the audit log what an operator did at the command line, once for every controller of the installation.
import { appendEntry, type Happening } from '../audit/audit.ts'
import type { TenantId } from '../domain/ids.ts'
import { findSites } from '../tenants/tenants.ts'
import type { Ground } from './premises.ts'

/** The controllers of this installation. */
export async function tenantsOf({ db }: Ground): Promise<readonly TenantId[]> {
  return [...new Set((await findSites(db.open)).map((site) => site.tenant))]
}

/** Adds one entry per controller, by the operator. */
export async function record(ground: Ground, happening: Happening): Promise<void> {
  for (const tenant of await tenantsOf(ground)) {
    const access = { tenant, actor: { kind: 'operator' as const } }
    await appendEntry(ground.db.as(access).sql, ground.audit.compose(access, happening))
  }
}
