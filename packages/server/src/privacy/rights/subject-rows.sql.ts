// Statements about all rows of one person, made from the data map: a table that is added to the map is exported, erased and
// scanned without anybody having to remember it.
import { rawSql, type Sql } from '../../db/db.ts'
import type { Bundle } from '../../map/bundles.ts'
import { subjectTables } from '../../map/map.ts'
import type { PurposeId } from '../../map/purposes.ts'
import { isSealed, type Table } from '../../map/table.ts'

/** Names come from the map, never from outside; quoted all the same, because one column is called `right`. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function personOf(table: Table): string {
  if (table.person === null) throw new TypeError(`${table.name} is about nobody`)
  return quoted(table.person)
}

function personal(table: Table) {
  return Object.values(table.columns).flatMap((column) => (column.kind === 'personal' ? [column] : []))
}

/** Whether a table is kept at erasure on a ground of Art. 17(3). */
export function keptOn(table: Table): 'legal-obligation' | 'legal-claims' | null {
  for (const column of personal(table)) if (column.erase !== 'row') return column.erase.keep
  return null
}

/** The tables that erasure empties, the person's own row last: until then a crash finds what is left. */
export function erasedTables(): readonly Table[] {
  const gone = subjectTables().filter((one) => keptOn(one) === null)
  return [...gone.filter((one) => one.name !== 'subject'), ...gone.filter((one) => one.name === 'subject')]
}

/** The tables that are kept at erasure. */
export function keptTables(): readonly Table[] {
  return subjectTables().filter((one) => keptOn(one) !== null)
}

/** Bundles of content; the others hold what proves that rules were kept, and go with the person only. */
const content: readonly Bundle[] = ['conversation', 'identity']

/** The tables of content: what was said, and who the person is. */
export function contentTables(): readonly Table[] {
  return erasedTables().filter((one) => personal(one).every((column) => content.includes(column.bundle)))
}

/** The tables of content that are held for a purpose and nothing else. */
export function tablesOnlyFor(purpose: PurposeId): readonly Table[] {
  return erasedTables().filter((one) =>
    personal(one).every((column) => content.includes(column.bundle) && column.purposes.every((id) => id === purpose)),
  )
}

/** The bundles whose keys seal nothing but the rows of these tables. */
export function bundlesOf(tables: readonly Table[]): readonly Bundle[] {
  const names = new Set(tables.map((one) => one.name))
  const inside = new Set(tables.flatMap((one) => personal(one).map((column) => column.bundle)))
  const outside = subjectTables().filter((one) => !names.has(one.name))
  return [...inside].filter(
    (bundle) => !outside.some((one) => personal(one).some((column) => isSealed(column) && column.bundle === bundle)),
  )
}

/** Adds a row as it lies in the database: sealed columns are ciphertext already. */
export async function insertRow(run: Sql, table: Table, row: Readonly<Record<string, unknown>>): Promise<void> {
  const names = Object.keys(table.columns)
  const values = names.map((name) => {
    const value = row[name]
    return table.columns[name]?.sql === 'jsonb' && value !== null && !Buffer.isBuffer(value)
      ? JSON.stringify(value)
      : value
  })
  const places = names.map((_, at) => `$${at + 1}`).join(', ')
  await run.executeQuery(
    rawSql(`insert into ${quoted(table.name)} (${names.map(quoted).join(', ')}) values (${places})`, values),
  )
}

/** Deletes a person's rows of a table and returns how many. */
export async function deleteRows(run: Sql, table: Table, subject: string): Promise<number> {
  const done = await run.executeQuery(
    rawSql(`delete from ${quoted(table.name)} where ${personOf(table)} = $1`, [subject]),
  )
  return Number(done.numAffectedRows ?? 0)
}

/** How many rows of a table are about a person. */
export async function countRows(run: Sql, table: Table, subject: string): Promise<number> {
  const { rows } = await run.executeQuery(
    rawSql<{ count: number }>(`select count(*) as count from ${quoted(table.name)} where ${personOf(table)} = $1`, [
      subject,
    ]),
  )
  return rows[0]?.count ?? 0
}

const page = 500

/** The columns by which a table reads in the order in which things happened; the last one makes the order total. */
export function orderOf(table: Table): readonly string[] {
  if (table.name === 'message') return ['conversation', 'seq']
  const begun = ['opened_at', 'created_at', 'at'].find((name) => table.columns[name] !== undefined)
  return begun === undefined ? ['id'] : [begun, 'id']
}

/**
 * A person's rows of a table as they lie there, in the order in which things happened, read in pages so that memory does not grow
 * with the person; `conversation` reads those of one conversation.
 */
export async function* readRows(
  run: Sql,
  table: Table,
  subject: string,
  conversation?: string,
): AsyncGenerator<Readonly<Record<string, unknown>>, void> {
  const order = orderOf(table)
  const names = order.map(quoted).join(', ')
  let last: readonly unknown[] | undefined
  for (;;) {
    const values: unknown[] = [subject]
    const place = (value: unknown): string => `$${values.push(value)}`
    const wanted = [`${personOf(table)} = $1`]
    if (conversation !== undefined) wanted.push(`conversation = ${place(conversation)}`)
    if (last !== undefined) wanted.push(`(${names}) > (${last.map(place).join(', ')})`)
    const { rows } = await run.executeQuery(
      rawSql<Record<string, unknown>>(
        `select * from ${quoted(table.name)} where ${wanted.join(' and ')} order by ${names} limit ${page}`,
        values,
      ),
    )
    yield* rows
    const end = rows.at(-1)
    if (rows.length < page || end === undefined) return
    last = order.map((name) => end[name])
  }
}

/** Lets the rest of a transaction see the database as it is at this moment, whatever others write meanwhile. */
export async function standStill(run: Sql): Promise<void> {
  await run.executeQuery(rawSql('set transaction isolation level repeatable read, read only', []))
}
