// Controllers and their sites.
import type { Sql } from '../db/db.ts'
import type { SiteId, TenantId } from '../domain/ids.ts'
import type { ControllerFacts, SiteSettings } from '../map/tables/tenants.ts'

/** A site with what its visitors must be told about the controller. */
export interface Site {
  readonly tenant: TenantId
  readonly id: SiteId
  readonly slug: string
  readonly name: string
  readonly settings: SiteSettings
  readonly controller: ControllerFacts
}

function sites(run: Sql) {
  return run
    .selectFrom('site')
    .innerJoin('tenant', 'tenant.id', 'site.tenant')
    .select(['site.tenant', 'site.id', 'site.slug', 'site.name', 'site.settings', 'tenant.controller'])
}

/** The site with a name, or the oldest one when no name is given. Runs without a tenant. */
export async function findSite(run: Sql, slug: string | undefined): Promise<Site | undefined> {
  const all = sites(run)
  const row = await (slug === undefined
    ? all.orderBy('site.created_at').limit(1)
    : all.where('site.slug', '=', slug)
  ).executeTakeFirst()
  return row as Site | undefined
}

/** All sites of this installation. */
export async function findSites(run: Sql): Promise<readonly Site[]> {
  return (await sites(run).orderBy('site.created_at').execute()) as Site[]
}

/** Adds a controller. */
export async function createTenant(
  run: Sql,
  row: { readonly id: TenantId; readonly name: string; readonly controller: ControllerFacts; readonly at: Date },
): Promise<void> {
  await run
    .insertInto('tenant')
    .values({ id: row.id, name: row.name, controller: row.controller, created_at: row.at })
    .execute()
}

/** Adds a site. */
export async function createSite(run: Sql, row: Omit<Site, 'controller'> & { readonly at: Date }): Promise<void> {
  await run
    .insertInto('site')
    .values({
      tenant: row.tenant,
      id: row.id,
      slug: row.slug,
      name: row.name,
      settings: row.settings,
      created_at: row.at,
    })
    .execute()
}
