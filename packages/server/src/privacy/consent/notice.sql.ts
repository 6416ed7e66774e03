// Every notice that was ever shown is kept, by version and language, so that a consent can be held against what was seen (T-03).
import type { Notice } from '@aboveboard/protocol'
import type { Sql } from '../../db/db.ts'
import { newId } from '../../domain/ids.ts'

/** Keeps a notice; does nothing when this version is kept already. */
export async function keepNotice(
  run: Sql,
  where: { readonly tenant: string; readonly site: string; readonly at: Date },
  notice: Notice,
): Promise<void> {
  await run
    .insertInto('notice')
    .values({
      tenant: where.tenant,
      id: newId(),
      site: where.site,
      version: notice.version,
      lang: notice.lang,
      sha256: notice.sha256,
      body: notice,
      published_at: where.at,
    })
    .onConflict((on) => on.columns(['tenant', 'site', 'version', 'lang']).doNothing())
    .execute()
}

/** A kept notice by its hash. */
export async function findNotice(run: Sql, sha256: string): Promise<Notice | undefined> {
  const row = await run.selectFrom('notice').select('body').where('sha256', '=', sha256).executeTakeFirst()
  return row?.body as Notice | undefined
}
