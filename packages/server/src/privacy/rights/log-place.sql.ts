// Where an entry stands in the audit log, once the leader has numbered it.
import type { Sql } from '../../db/db.ts'

/** Index and bytes of an entry; `undefined` while it has no number. */
export async function findLogEntry(
  run: Sql,
  id: string,
): Promise<{ readonly index: number; readonly leaf: Buffer } | undefined> {
  const row = await run.selectFrom('log_entry').select(['idx', 'leaf']).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : { index: row.idx, leaf: row.leaf }
}
