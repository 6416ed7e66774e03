// What the person gave, to take along (Art. 20): canonical JSON (RFC 8785), so that a second house which took it in gives the same bytes.
import { canonical, type Json } from '../../domain/canonical.ts'
import type { Table } from '../../map/table.ts'
import { type PackageRow, packageTables } from './package-rows.ts'

/** The name and version of the form. */
export const portableFormat = 'aboveboard-portable/1'

/** Plain columns that hold the rows together; the others are bookkeeping of one house. */
const structure: ReadonlySet<string> = new Set([
  'id',
  'conversation',
  'message',
  'seq',
  'version',
  'verified',
  'at',
  'created_at',
  'expires_at',
])

/** The tables in which a person gives something, by name. */
export function portableTables(): readonly Table[] {
  return packageTables()
    .filter((table) =>
      // What somebody asked of one house is about that house, and stays there.
      Object.values(table.columns).some(
        (column) =>
          column.kind === 'personal' &&
          column.source === 'provided' &&
          column.purposes.some((purpose) => purpose !== 'accountability'),
      ),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The columns that travel. */
export function portableColumns(table: Table): readonly string[] {
  return Object.entries(table.columns)
    .filter(([name, column]) =>
      column.kind === 'plain'
        ? structure.has(name)
        : name !== table.person && (column.source === 'provided' || column.source === 'recorded'),
    )
    .map(([name]) => name)
}

/** A row to take along, or `null`: what the assistant or a colleague wrote was not given by the person. */
function portableRow(table: Table, row: PackageRow): Json {
  if (table.name === 'message' && row.technical['origin'] !== 'visitor') return null
  const all = { ...row.provided, ...row.recorded, ...row.technical }
  return Object.fromEntries(portableColumns(table).map((name) => [name, all[name] ?? null]))
}

/** The bytes, as they are made. */
export async function* portableJson(
  subject: string,
  rows: (table: Table) => AsyncIterable<PackageRow>,
): AsyncGenerator<string, void> {
  // The members stand in the order of RFC 8785: format, subject, tables, and the tables by name.
  yield `{"format":${canonical(portableFormat)},"subject":${canonical(subject)},"tables":{`
  let between = ''
  for (const table of portableTables()) {
    yield `${between}${canonical(table.name)}:[`
    between = ','
    let comma = ''
    for await (const row of rows(table)) {
      const taken = portableRow(table, row)
      if (taken === null) continue
      yield `${comma}${canonical(taken)}`
      comma = ','
    }
    yield ']'
  }
  yield '}}'
}
