// What the package says of each row: opened, word for word, with what the person gave, what was derived and what the product
// recorded kept apart (Art. 20), as the data map declares it, and with other people covered (Art. 15(4)).
import { restore, type Vault, type VaultEntry } from '@aboveboard/pii'
import type { Sql } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import type { Json } from '../../domain/canonical.ts'
import { isPersonal } from '../../domain/personal.ts'
import { Problem } from '../../domain/problem.ts'
import type { Ring, Rows } from '../../keys/keys.ts'
import type { Column } from '../../map/column.ts'
import { subjectTables, type TableName } from '../../map/map.ts'
import { isSealed, type Table } from '../../map/table.ts'
import type { MessageBody, Origin } from '../../map/tables/conversations.ts'
import { forPackage } from '../reveal/reveal.ts'
import { type Covered, type Others, openOthers, type Writer } from './package-others.ts'
import { readRows } from './subject-rows.sql.ts'

/** Bookkeeping that says nothing about the person and could harm somebody: hashes of tokens, and who of the staff it was (C-579/21). */
export const withheld: ReadonlySet<string> = new Set([
  'token_hash',
  'email_index',
  'staff',
  'assignee',
  'opened_by',
  'reviewed_by',
  'tenant',
])

type Group = { readonly [name: string]: Json }

/** One row of the package. */
export interface PackageRow {
  readonly provided: Group
  readonly derived: Group
  readonly recorded: Group
  readonly technical: Group
  /** What was covered in this row, and why. */
  readonly covered?: readonly Covered[]
  /** Columns that could not be opened, because their key is gone or somebody changed them. */
  readonly unreadable?: readonly string[]
}

/** Whose rows are read, and how they are opened. */
export interface ReaderNeeds {
  readonly run: Sql
  readonly access: Access
  readonly rows: Rows
  readonly ring: Ring
  readonly subject: string
  /** Contacts of the house, which are no secret: its address, its data protection officer. */
  readonly published: readonly string[]
}

/** Reads the rows of one person for one package, and counts what was covered on the way. */
export interface Reader {
  rows(table: Table, conversation?: string): AsyncGenerator<PackageRow, void>
}

/** A value that JSON can carry. */
export function jsonOf(value: unknown): Json {
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return value.toString('base64')
  return value === undefined ? null : (value as Json)
}

type Stored = Readonly<Record<string, unknown>>
type Place = 'provided' | 'derived' | 'recorded' | 'technical'

/** Columns in which both the person and the house write, and by which words a row says that it was the person. */
const shared: Readonly<Record<string, readonly [column: string, own: readonly string[]]>> = {
  message: ['origin', ['visitor']],
  case_entry: ['kind', ['statement', 'supplement']],
}

/** Whether the house wrote what a column for both holds in a row. */
function isByHouse(table: Table, row: Stored): boolean {
  const both = shared[table.name]
  return both !== undefined && !both[1].includes(String(row[both[0]]))
}

/** Where a column stands. What the assistant or a member of staff wrote was not provided by the person, though it lies in the same column. */
function placeOf(table: Table, column: Column, row: Stored): Place {
  if (column.kind === 'plain') return 'technical'
  return column.source === 'provided' && isByHouse(table, row) ? 'derived' : column.source
}

/** Who wrote the free text of a column: the person, or somebody of the house. Details of the log repeat the person's own statements. */
function writerOf(table: Table, column: Column, row: Stored): Writer {
  if (isByHouse(table, row)) return 'house'
  return column.kind === 'personal' && column.source !== 'provided' && table.name !== 'log_detail' ? 'house' : 'person'
}

/** The tables of the package, in the order of the map. Tickets into the portal are keys, not content. */
export function packageTables(): readonly Table[] {
  return subjectTables().filter((table) => table.name !== 'portal_ticket')
}

function tableOf(name: TableName): Table {
  const found = subjectTables().find((one) => one.name === name)
  if (found === undefined) throw new TypeError(`${name} is not about customers`)
  return found
}

/** A row as it lies there, and opened. */
interface OpenedRow {
  readonly stored: Stored
  readonly row: Stored
  readonly unreadable: readonly string[]
}

/** Most bytes of ciphertext whose rows are kept opened: a few times this much memory, whatever the size of the copy. */
const mostKept = 8 * 2 ** 20

/** What a row weighs: its cells, and something for the rest of it. */
function sizeOf(table: Table, stored: Stored): number {
  return Object.keys(table.columns).reduce((sum, name) => {
    const cell = stored[name]
    return sum + (Buffer.isBuffer(cell) ? cell.length : 0)
  }, 256)
}

/** Opens a reader: everything the person and the house wrote is read once, to know whose each name and number is. */
export async function openReader(needs: ReaderNeeds): Promise<Reader> {
  const { run, access, rows, ring, subject } = needs
  const others = openOthers(needs.published)
  const languages = new Map<string, string>()
  const vaults = new Map<string, Vault>()

  function open(table: Table, stored: Stored): { readonly row: Stored; readonly unreadable: readonly string[] } {
    const name = table.name as TableName
    const opened: Record<string, unknown> = { ...stored }
    const unreadable: string[] = []
    const { id, version } = stored
    const place = typeof version === 'number' ? { id: String(id), version } : { id: String(id) }
    for (const [column, facts] of Object.entries(table.columns)) {
      const cell = stored[column]
      if (!isSealed(facts) || !Buffer.isBuffer(cell)) continue
      try {
        const box: unknown = rows.openCell(name, column as never, ring, place, cell)
        opened[column] = isPersonal(box) ? forPackage(access, box) : box
      } catch (fault) {
        // One cell that cannot be opened must not keep a person from everything else.
        if (!(fault instanceof Problem) || (fault.code !== 'gone' && fault.code !== 'sealed-data-damaged')) throw fault
        opened[column] = null
        unreadable.push(column)
      }
    }
    return { row: opened, unreadable }
  }

  // A row is opened once and kept, as long as all of them together stay small: every file of the copy reads the same rows.
  const kept = new Map<string, OpenedRow[] | null>()
  let room = mostKept

  async function* openRowsOf(table: Table, conversation?: string): AsyncGenerator<OpenedRow, void> {
    const known = kept.get(table.name)
    if (known !== undefined && known !== null) {
      for (const one of known) if (conversation === undefined || one.stored['conversation'] === conversation) yield one
      return
    }
    let fresh: OpenedRow[] | null = conversation === undefined && known === undefined ? [] : null
    for await (const stored of readRows(run, table, subject, conversation)) {
      const one = { stored, ...open(table, stored) }
      if (fresh !== null) {
        room -= sizeOf(table, stored)
        if (room < 0) fresh = null
        else fresh.push(one)
      }
      yield one
    }
    if (conversation === undefined) kept.set(table.name, fresh)
  }

  for await (const one of readRows(run, tableOf('conversation'), subject))
    languages.set(String(one['id']), String(one['lang']))
  for await (const one of readRows(run, tableOf('vault'), subject)) {
    const { entries } = open(tableOf('vault'), one).row
    vaults.set(String(one['id']), { entries: Array.isArray(entries) ? (entries as readonly VaultEntry[]) : [] })
  }
  for await (const one of readRows(run, tableOf('contact'), subject)) {
    const { email } = open(tableOf('contact'), one).row
    if (typeof email === 'string') others.own(email)
  }
  for await (const { stored, row } of openRowsOf(tableOf('message'))) {
    const { body } = row
    if (isBody(body))
      others.learn(stored['origin'] as Origin, body, languages.get(String(stored['conversation'])) ?? 'en')
  }

  function value(
    table: Table,
    name: string,
    column: Column,
    row: Stored,
  ): { readonly json: Json; readonly covered: readonly Covered[] } {
    const held = row[name]
    const lang = languages.get(String(row['conversation'] ?? row['id'])) ?? 'en'
    if (table.name === 'message' && name === 'body' && isBody(held)) {
      const origin = row['origin'] as Origin
      const vault = vaults.get(String(row['conversation'])) ?? { entries: [] }
      // What the assistant wrote holds labels; the person read it with their own values in it.
      const hasLabels = origin !== 'visitor' && held.text.includes('⟦')
      const text = hasLabels ? restore(held.text, vault, { viewer: 'subject' }).text : held.text
      const { body, covered } = others.body({ ...held, text }, origin, lang)
      return { json: body, covered }
    }
    if (table.name === 'vault' && name === 'entries' && Array.isArray(held)) {
      const { entries, covered } = others.vault(held as readonly VaultEntry[])
      return { json: entries, covered }
    }
    return isSealed(column)
      ? walk(others, jsonOf(held), writerOf(table, column, row), lang)
      : { json: jsonOf(held), covered: [] }
  }

  return {
    async *rows(table, conversation) {
      for await (const { stored, row, unreadable } of openRowsOf(table, conversation)) {
        const out: Record<Place, Record<string, Json>> = { provided: {}, derived: {}, recorded: {}, technical: {} }
        const covered: Covered[] = []
        for (const [name, column] of Object.entries(table.columns)) {
          if (withheld.has(name)) continue
          const shown = value(table, name, column, row)
          out[placeOf(table, column, stored)][name] = shown.json
          covered.push(...shown.covered)
        }
        yield {
          ...out,
          ...(covered.length === 0 ? {} : { covered }),
          ...(unreadable.length === 0 ? {} : { unreadable }),
        }
      }
    },
  }
}

/** Covers others in every text inside a value. */
function walk(
  others: Others,
  json: Json,
  writer: Writer,
  lang: string,
): { readonly json: Json; readonly covered: readonly Covered[] } {
  const covered: Covered[] = []
  const inside = (part: Json): Json => {
    if (typeof part === 'string') {
      const shown = others.text(part, writer, lang)
      covered.push(...shown.covered)
      return shown.text
    }
    if (Array.isArray(part)) return part.map((one: Json) => inside(one))
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, inside(one ?? null)]))
  }
  return { json: inside(json), covered }
}

/** Whether a value is the sealed cell of a message. */
export function isBody(value: unknown): value is MessageBody {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'findings' in value
  )
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
  // A sealed cell may be unreadable; then it is null and named in `unreadable`.
  return column.nullable || isSealed(column)
    ? { anyOf: [type, { type: 'null' }], description }
    : { ...(type as { [name: string]: Json }), description }
}

const coveredSchema: Json = {
  type: 'array',
  description: 'What was covered in this row, and why (Art. 15(4) GDPR). In a text it stands as [covered:TYPE].',
  items: {
    type: 'object',
    properties: { type: { type: 'string' }, why: { enum: ['other-person', 'staff', 'secret'] } },
    required: ['type', 'why'],
    additionalProperties: false,
  },
}

/** The JSON Schema (2020-12) of the package, derived from the map, so that a new column is described by being there. */
export function packageSchema(): Json {
  const rowOf = (table: Table): Json => {
    const group = (place: Place): Json => ({
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(table.columns)
          .filter(
            ([name, column]) =>
              !withheld.has(name) &&
              (placeOf(table, column, { origin: 'visitor', kind: 'statement' }) === place ||
                placeOf(table, column, {}) === place),
          )
          .map(([name, column]) => [name, columnSchema(column)]),
      ),
      additionalProperties: false,
    })
    return {
      type: 'object',
      properties: {
        provided: group('provided'),
        derived: group('derived'),
        recorded: group('recorded'),
        technical: group('technical'),
        covered: coveredSchema,
        unreadable: {
          type: 'array',
          description: 'Columns that could not be opened, because their key is gone or somebody changed them.',
          items: { type: 'string' },
        },
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
              required: ['says', 'rows'],
              additionalProperties: false,
            },
          ]),
        ),
        additionalProperties: false,
      },
    },
    required: ['format', 'generated_at', 'subject', 'controller', 'purposes', 'recipients', 'tables'],
  }
}
