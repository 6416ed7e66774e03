// What the package says of each row: opened, verbatim, with what the person gave, what was derived and what the product recorded
// kept apart (Art. 20), as the data map declares it.
import type { Access } from '../../domain/access.ts'
import type { Json } from '../../domain/canonical.ts'
import { isPersonal } from '../../domain/personal.ts'
import type { Ring, Rows } from '../../keys/keys.ts'
import type { Column } from '../../map/column.ts'
import { subjectTables, type TableName } from '../../map/map.ts'
import type { Table } from '../../map/table.ts'
import { forPackage } from '../reveal/reveal.ts'

/** Bookkeeping that says nothing about the person and could harm somebody: hashes of tokens, and who of the staff it was (C-579/21). */
const withheld = new Set(['token_hash', 'email_index', 'staff', 'assignee', 'tenant'])

/** One row of the package. */
export interface PackageRow {
  readonly provided: { readonly [name: string]: Json }
  readonly derived: { readonly [name: string]: Json }
  readonly recorded: { readonly [name: string]: Json }
  readonly technical: { readonly [name: string]: Json }
}

function jsonOf(value: unknown): Json {
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return value.toString('base64')
  return value === undefined ? null : (value as Json)
}

/** Where a column stands. What the assistant or a member of staff wrote was not provided by the person, though it lies in the same column. */
function placeOf(table: Table, column: Column, row: Readonly<Record<string, unknown>>): keyof PackageRow {
  if (column.kind === 'plain') return 'technical'
  if (table.name === 'message' && column.source === 'provided' && row['origin'] !== 'visitor') return 'derived'
  return column.source
}

/** Opens a stored row for the package. A cell whose key is gone stays out, with the reason. */
export function packageRow(
  access: Access,
  rows: Rows,
  ring: Ring,
  table: Table,
  stored: Readonly<Record<string, unknown>>,
): PackageRow {
  const open: Readonly<Record<string, unknown>> = rows.open(table.name as TableName, ring, stored as never)
  const out = { provided: {}, derived: {}, recorded: {}, technical: {} } as {
    [Place in keyof PackageRow]: Record<string, Json>
  }
  for (const [name, column] of Object.entries(table.columns)) {
    if (withheld.has(name)) continue
    const value = open[name]
    out[placeOf(table, column, stored)][name] = jsonOf(isPersonal(value) ? forPackage(access, value) : value)
  }
  return out
}

/** The tables of the package, in the order of the map. */
export function packageTables(): readonly Table[] {
  return subjectTables().filter((table) => table.name !== 'portal_ticket')
}

const jsonTypes: Readonly<Record<string, Json>> = {
  uuid: { type: 'string', format: 'uuid' },
  text: { type: 'string' },
  'text[]': { type: 'array', items: { type: 'string' } },
  bigint: { type: 'integer' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  timestamptz: { type: 'string', format: 'date-time' },
  bytea: { type: 'string', contentEncoding: 'base64' },
  jsonb: {},
}

function columnSchema(column: Column): Json {
  const type = jsonTypes[column.sql] ?? {}
  const description = column.says
  return column.nullable
    ? { anyOf: [type, { type: 'null' }], description }
    : { ...(type as { [name: string]: Json }), description }
}

/** The JSON Schema (2020-12) of the package, derived from the map, so that a new column is described by being there. */
export function packageSchema(): Json {
  const rowOf = (table: Table): Json => {
    const group = (place: keyof PackageRow): Json => ({
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(table.columns)
          .filter(
            ([name, column]) =>
              !withheld.has(name) &&
              (placeOf(table, column, {}) === place ||
                (table.name === 'message' && name === 'body' && place !== 'technical')),
          )
          .map(([name, column]) => [name, columnSchema(column)]),
      ),
    })
    return {
      type: 'object',
      properties: {
        provided: group('provided'),
        derived: group('derived'),
        recorded: group('recorded'),
        technical: group('technical'),
      },
      required: ['provided', 'derived', 'recorded', 'technical'],
      additionalProperties: false,
    }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Aboveboard access package, version 1',
    type: 'object',
    properties: {
      format: { const: 'aboveboard-package/1' },
      generated_at: { type: 'string', format: 'date-time' },
      subject: { type: 'string', format: 'uuid' },
      controller: { type: 'object' },
      purposes: { type: 'array' },
      recipients: { type: 'array' },
      tables: {
        type: 'object',
        properties: Object.fromEntries(
          packageTables().map((table) => [
            table.name,
            {
              type: 'object',
              description: table.says,
              properties: { says: { type: 'string' }, rows: { type: 'array', items: rowOf(table) } },
            },
          ]),
        ),
        additionalProperties: false,
      },
    },
    required: ['format', 'generated_at', 'subject', 'controller', 'purposes', 'recipients', 'tables'],
  }
}
