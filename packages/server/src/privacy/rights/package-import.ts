// Takes in what a person brings from another house (Art. 20): all of it or nothing, under new keys, with nothing but what a person can
// have given. It opens no session and gives no consent: whoever comes back is asked like anybody else.
import { z } from 'zod'
import { type Audit, appendEntry } from '../../audit/audit.ts'
import type { Database, Sql } from '../../db/db.ts'
import { systemAccess } from '../../domain/access.ts'
import type { Json } from '../../domain/canonical.ts'
import { type Clock, instantOf, rfc3339 } from '../../domain/clock.ts'
import type { SiteId, SubjectId, TenantId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { createKeys, type Keys, type Ring, type Rows } from '../../keys/keys.ts'
import type { Bundle } from '../../map/bundles.ts'
import type { Column } from '../../map/column.ts'
import type { TableName } from '../../map/map.ts'
import { isSealed, type Table } from '../../map/table.ts'
import { issueToken } from '../../tenants/tenants.ts'
import { insertSubject } from '../consent/consent.ts'
import { portableColumns, portableFormat, portableTables } from './package-portable.ts'
import { countRows, insertRow, keptTables } from './subject-rows.sql.ts'

/** What is needed to take somebody in. */
export interface ImportNeeds {
  readonly db: Database
  readonly keys: Keys
  readonly rows: Rows
  readonly audit: Audit
  readonly clock: Clock
}

/** Who was taken in. */
export interface TakenIn {
  readonly subject: string
  readonly items: number
}

type Given = Readonly<Record<string, Json>>

const fileShape = z.strictObject({
  format: z.literal(portableFormat),
  subject: z.uuid(),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.json()))),
})

/** A message as somebody can have written it: no sources, no author, nothing that only the house adds. */
const bodyShape = z.strictObject({
  text: z.string().max(20_000),
  findings: z.array(
    z.strictObject({
      start: z.int().min(0),
      end: z.int().min(0),
      type: z.string().max(40),
      score: z.number().min(0).max(1),
      evidence: z.array(z.string().max(20)).max(12),
      reason: z.string().max(40).optional(),
    }),
  ),
  sources: z.array(z.never()),
  followUps: z.array(z.never()),
})

const scalars: Readonly<Record<Column['sql'], z.ZodType>> = {
  uuid: z.uuid(),
  text: z.string().max(20_000),
  'text[]': z.array(z.string().max(200)).max(100),
  bigint: z.int(),
  integer: z.int(),
  boolean: z.boolean(),
  timestamptz: z.string().refine((text) => !Number.isNaN(instantOf(text)) && rfc3339(instantOf(text)) === text),
  bytea: z.never(),
  jsonb: bodyShape,
}

/** The shape of one row of a table: exactly the columns that travel. */
function rowShape(table: Table) {
  return z.strictObject(
    Object.fromEntries(
      portableColumns(table).map((name) => {
        const column = table.columns[name]
        if (column === undefined) throw new TypeError(`${table.name}.${name} is not in the map`)
        return [name, column.nullable ? scalars[column.sql].nullable() : scalars[column.sql]]
      }),
    ),
  )
}

/** What a file says, by table. Throws `bad-request` on anything else. */
function read(text: string): { readonly subject: string; readonly tables: ReadonlyMap<Table, readonly Given[]> } {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new Problem('bad-request')
  }
  const file = fileShape.safeParse(parsed)
  const known = portableTables()
  if (!file.success || Object.keys(file.data.tables).some((name) => known.every((one) => one.name !== name)))
    throw new Problem('bad-request')
  const tables = new Map<Table, readonly Given[]>()
  for (const table of known) {
    const rows = z.array(rowShape(table)).safeParse(file.data.tables[table.name] ?? [])
    if (!rows.success) throw new Problem('bad-request')
    tables.set(table, rows.data as readonly Given[])
  }
  return { subject: file.data.subject, tables }
}

interface Place {
  readonly tenant: TenantId
  readonly site: SiteId
  readonly subject: string
  readonly keys: Keys
  /** How many messages each conversation has. */
  readonly sizes: ReadonlyMap<Json, number>
}

/** An instant that was checked when the file was read. */
function rowDate(value: Json): Date | null {
  return typeof value === 'string' ? new Date(instantOf(value)) : null
}

/** A column that did not travel, as a row of this house has it. */
function filled(place: Place, table: Table, name: string, column: Column, given: Given): unknown {
  if (name === 'tenant') return place.tenant
  if (name === table.person) return place.subject
  if (name === 'site') return place.site
  if (table.name === 'conversation') {
    // Over in the other house, so over here: nobody is answered by surprise, and retention counts from the last word.
    if (name === 'state') return 'ended'
    if (name === 'closed_at') return given['last_at'] === undefined ? null : rowDate(given['last_at'])
    if (name === 'messages') return place.sizes.get(given['id'] ?? null) ?? 0
  }
  if (table.name === 'message' && name === 'origin') return 'visitor'
  if (table.name === 'message' && name === 'state') return 'complete'
  // A token that nobody is told: the visit is remembered, and opens nothing.
  if (name === 'token_hash') return issueToken(place.tenant).hash
  if (name === 'email_index')
    return typeof given['email'] === 'string'
      ? place.keys.blindIndex(place.tenant, 'contact.email', given['email'])
      : null
  if (column.nullable) return null
  if (column.sql === 'boolean') return false
  if (column.sql === 'integer') return 0
  if (column.sql === 'jsonb') return {}
  throw new TypeError(
    `${table.name}.${name} cannot be taken in: nobody has said what it is for somebody who comes from elsewhere`,
  )
}

function rowOf(place: Place, table: Table, given: Given): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => {
      const value = given[name]
      if (value === undefined) return [name, filled(place, table, name, column, given)]
      return [name, column.sql === 'timestamptz' ? rowDate(value) : value]
    }),
  )
}

/** The bundles whose keys the rows need, and those that every person has. */
function bundlesFor(tables: ReadonlyMap<Table, readonly Given[]>): readonly Bundle[] {
  const sealed = [...tables].flatMap(([table, rows]) =>
    rows.length === 0
      ? []
      : Object.values(table.columns).flatMap((column) => (isSealed(column) ? [column.bundle] : [])),
  )
  return [...new Set<Bundle>(['conversation', 'accountability', 'log', ...sealed])]
}

async function isKnown(run: Sql, subject: string): Promise<boolean> {
  for (const table of keptTables()) if ((await countRows(run, table, subject)) > 0) return true
  return (await run.selectFrom('subject').select('id').where('id', '=', subject).executeTakeFirst()) !== undefined
}

/**
 * Takes in a `portable.json`. Throws `bad-request` when it is not one, and `conflict` when the person is here, or was: what was
 * erased does not come back through this door.
 */
export async function takeIn(
  needs: ImportNeeds,
  to: { readonly tenant: TenantId; readonly site: SiteId },
  text: string,
): Promise<TakenIn> {
  const { db, keys, rows, audit, clock } = needs
  const { subject, tables } = read(text)
  const access = systemAccess(to.tenant, 'import')
  return db.as(access).transaction(async (run) => {
    if (await isKnown(run, subject)) throw new Problem('conflict', { reason: 'known' })
    const at = new Date(clock.now())
    await insertSubject(run, { tenant: to.tenant, id: subject as SubjectId, at })
    const ring: Ring = await createKeys(run, keys, { tenant: to.tenant, id: subject }, bundlesFor(tables), at)
    const sizes = new Map<Json, number>()
    for (const [table, given] of tables)
      if (table.name === 'message')
        for (const { conversation = null } of given) sizes.set(conversation, (sizes.get(conversation) ?? 0) + 1)
    const place: Place = { ...to, subject, keys, sizes }
    let items = 0
    for (const [table, given] of tables)
      for (const one of given) {
        const row = rowOf(place, table, one)
        await insertRow(run, table, rows.seal(table.name as TableName, ring, row))
        items += 1
      }
    await appendEntry(
      run,
      audit.compose(access, {
        event: 'package.imported',
        outcome: 'done',
        purpose: 'accountability',
        subject: { id: subject, ring },
      }),
    )
    return { subject, items }
  })
}
