// Statements that change one sealed cell of a person, made from the data map.
import { rawSql, type Sql } from '../../db/db.ts'
import type { Table } from '../../map/table.ts'

/** Replaces sealed cells of a row, unless it was changed meanwhile. False when it was. */
export async function changeCells(
  run: Sql,
  about: { readonly table: Table; readonly subject: string; readonly id: string; readonly version: number | null },
  cells: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { table, subject, id, version } = about
  const values: unknown[] = [subject, id]
  const place = (value: unknown) => `$${values.push(value)}`
  const changes = Object.entries(cells).map(([name, value]) => `"${name}" = ${place(value)}`)
  const unchanged = version === null ? '' : ` and version = ${place(version)}`
  if (version !== null) changes.push('version = version + 1')
  const done = await run.executeQuery(
    rawSql(
      `update "${table.name}" set ${changes.join(', ')} where "${table.person}" = $1 and id = $2${unchanged}`,
      values,
    ),
  )
  return Number(done.numAffectedRows ?? 0) === 1
}
