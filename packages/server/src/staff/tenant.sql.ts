// What sign-in needs to know of controllers.
import type { Sql } from '../db/db.ts'
import type { TenantId } from '../domain/ids.ts'

/** The controllers of this installation, oldest first. Runs without a tenant. */
export async function listTenants(run: Sql): Promise<readonly { readonly id: TenantId; readonly name: string }[]> {
  const rows = await run.selectFrom('tenant').select(['id', 'name']).orderBy('created_at').execute()
  return rows as { id: TenantId; name: string }[]
}

/** Lets one transaction at a time decide about the first administrator of a controller. */
export async function lockTenant(run: Sql, tenant: TenantId): Promise<void> {
  await run.selectFrom('tenant').select('id').where('id', '=', tenant).forUpdate().execute()
}
