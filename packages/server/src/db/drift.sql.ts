// Compares the data map with the running database, in both directions. A column that nobody has explained, or an explained
// one that is missing, keeps the server from starting.
import { CompiledQuery, type Kysely } from 'kysely'
import { isSealed, storedType, type Table } from '../map/table.ts'

interface FoundColumn {
  readonly table_name: string
  readonly column_name: string
  readonly type: string
  readonly required: boolean
}

/** One difference between map and database, as an English sentence for the operator. */
export type Drift = string

const spoken: Readonly<Record<string, string>> = { 'timestamp with time zone': 'timestamptz' }

/** The tables that the product keeps outside the map: bookkeeping of the migrations. The queue has a schema of its own. */
const outside = new Set(['schema_migration'])

/** Every difference between the map and the database; empty when they are equal. */
export async function findDrift(
  sql: Kysely<never>,
  tables: Readonly<Record<string, Table>>,
): Promise<readonly Drift[]> {
  const found = await sql.executeQuery<FoundColumn>(
    CompiledQuery.raw(
      // The catalogue, not information_schema: that one hides what the role has no rights on.
      `select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
         from pg_attribute a
         join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        order by c.relname, a.attnum`,
      [],
    ),
  )
  const guarded = await sql.executeQuery<{ relname: string }>(
    CompiledQuery.raw(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity`,
      [],
    ),
  )
  const protectedTables = new Set(guarded.rows.map((row) => row.relname))
  const drift: Drift[] = []
  const seen = new Set<string>()
  for (const row of found.rows) {
    if (outside.has(row.table_name)) continue
    const column = tables[row.table_name]?.columns[row.column_name]
    const where = `${row.table_name}.${row.column_name}`
    if (column === undefined) {
      drift.push(`${where} exists in the database and nobody has said what it is`)
      continue
    }
    seen.add(where)
    const type = spoken[row.type] ?? row.type
    if (storedType(column) !== type)
      drift.push(`${where} is ${type} in the database and ${storedType(column)} in the map`)
    if (column.nullable === row.required)
      drift.push(`${where} ${column.nullable ? 'may' : 'must not'} be empty by the map, the database disagrees`)
  }
  for (const one of Object.values(tables)) {
    for (const [name, column] of Object.entries(one.columns)) {
      if (!seen.has(`${one.name}.${name}`))
        drift.push(
          `${one.name}.${name} is in the map (${isSealed(column) ? 'sealed' : column.kind}) and not in the database`,
        )
    }
    if (!protectedTables.has(one.name)) drift.push(`${one.name} has no forced row-level security`)
    if (one.person !== null && one.columns['tenant'] === undefined)
      drift.push(`${one.name} is about people and has no tenant`)
  }
  return drift
}
