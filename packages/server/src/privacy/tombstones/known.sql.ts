// What the database knows of the ledger: the newest stone that an entry of the audit log names.
import { rawSql, type Sql } from '../../db/db.ts'

/** The number of the newest stone in the audit log; 0 where there is none. Served by the index `log_entry_stone`. */
export async function findNewestStone(run: Sql): Promise<number> {
  const { rows } = await run.executeQuery(
    rawSql<{ newest: number | null }>(
      `select max(substring(convert_from(leaf, 'UTF8') from '"reasonCode":"tombstone:([0-9]{1,9})"')::int) as newest
         from log_entry where position('"reasonCode":"tombstone:'::bytea in leaf) > 0`,
      [],
    ),
  )
  return rows[0]?.newest ?? 0
}
