// Puts a canary into every personal column of one person. Made from the data map: a column that is added there is planted, exported,
// erased and looked for without anybody having to remember it (TC-7).
import { randomBytes, randomInt } from 'node:crypto'
import { newId } from '../../packages/server/src/domain/ids.ts'
import { createKeys, openRows } from '../../packages/server/src/keys/keys.ts'
import type { Column } from '../../packages/server/src/map/column.ts'
import { subjectTables, type TableName } from '../../packages/server/src/map/map.ts'
import { isSealed, type Table } from '../../packages/server/src/map/table.ts'
import { disguises, instantDisguises, type Needle } from './scan.ts'
import type { WatchedHouse } from './watched-house.ts'

/** A value that stands nowhere else in the world. Instants in milliseconds. */
export interface Canary {
  /** `table.column`. */
  readonly column: string
  readonly sealed: boolean
  readonly value: string | number
}

/** A personal column without a canary, and why. */
export interface Exempt {
  readonly column: string
  readonly why: 'kept on a ground of Art. 17(3)' | 'random id' | 'closed list of words'
}

/** What was planted for one person. */
export interface Planted {
  readonly canaries: readonly Canary[]
  readonly exempt: readonly Exempt[]
}

/** Letters only: a run of digits could look like somebody's number, and be rightly covered in a copy. */
function textCanary(): string {
  const letters = randomBytes(9)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
  return `Zaunkönig "${letters}" <&> Émile`
}

/** An instant that no retention period reaches; its last digit is never cut off as a trailing zero. */
function instantCanary(): number {
  return Date.UTC(2031, 0, 1) + randomInt(10 ** 11) * 10 + 1 + randomInt(9)
}

/** Sealed JSON in the shape that its readers expect; a column that is not named here gets an object. */
const shapes: Readonly<Record<string, (canary: string) => unknown>> = {
  'message.body': (text) => ({ text, findings: [], sources: [], followUps: [] }),
  'vault.entries': (value) => [{ token: '[NAME_1]', type: 'NAME', value }],
}

/** The words that a CHECK constraint allows in a column. */
async function allowedWords(house: WatchedHouse): Promise<ReadonlyMap<string, string>> {
  const rows = await house.asAdmin(
    `select conrelid::regclass::text as table_name, attname::text as column_name, pg_get_constraintdef(c.oid) as rule
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) where contype = 'c'`,
  )
  return new Map(
    rows.map((row) => [
      `${String(row['table_name'])}.${String(row['column_name'])}`,
      /'([^']+)'/.exec(String(row['rule']))?.[1] ?? '',
    ]),
  )
}

/** A value for a column that holds no canary. */
function fillerOf(column: Column, word: string | undefined): unknown {
  if (column.nullable) return null
  const fillers: Readonly<Record<Column['sql'], unknown>> = {
    uuid: newId(),
    text: word ?? 'planted',
    'text[]': [],
    bigint: 1,
    integer: 1,
    boolean: false,
    timestamptz: new Date(Date.UTC(2030, 0, 1)),
    bytea: randomBytes(32),
    jsonb: {},
  }
  return fillers[column.sql]
}

/** Plants a row in every table about customers that erasure empties. The person must exist. */
export async function plant(
  house: WatchedHouse,
  person: { readonly tenant: string; readonly subject: string },
): Promise<Planted> {
  const { foundation } = house.house
  const words = await allowedWords(house)
  const canaries: Canary[] = []
  const exempt: Exempt[] = []
  const bundles = new Set(
    subjectTables().flatMap((table) =>
      Object.values(table.columns).flatMap((one) => (isSealed(one) ? [one.bundle] : [])),
    ),
  )
  const ring = await foundation.db
    .as(house.access)
    .transaction((run) =>
      createKeys(
        run,
        foundation.keys,
        { tenant: person.tenant, id: person.subject },
        [...bundles],
        new Date(foundation.clock.now()),
      ),
    )
  const rows = openRows(foundation.keys)

  function valueOf(table: Table, name: string, column: Column): unknown {
    const at = `${table.name}.${name}`
    if (name === 'tenant') return person.tenant
    if (name === table.person) {
      exempt.push({ column: at, why: 'random id' })
      return person.subject
    }
    if (column.kind === 'plain') return fillerOf(column, words.get(at))
    if (column.sql === 'timestamptz') {
      const value = instantCanary()
      canaries.push({ column: at, sealed: isSealed(column), value })
      return new Date(value)
    }
    if (!isSealed(column) && (column.sql !== 'text' || words.has(at))) {
      exempt.push({ column: at, why: 'closed list of words' })
      return fillerOf(column, words.get(at))
    }
    const value = textCanary()
    canaries.push({ column: at, sealed: isSealed(column), value })
    return column.sql === 'jsonb' ? (shapes[at]?.(value) ?? { value }) : value
  }

  for (const table of subjectTables()) {
    const columns = Object.entries(table.columns)
    const kept = columns.filter(([, one]) => one.kind === 'personal' && one.erase !== 'row')
    if (kept.length > 0) {
      exempt.push(
        ...kept.map(([name]) => ({ column: `${table.name}.${name}`, why: 'kept on a ground of Art. 17(3)' as const })),
      )
      continue
    }
    const row = Object.fromEntries(columns.map(([name, column]) => [name, valueOf(table, name, column)]))
    const stored: Readonly<Record<string, unknown>> = rows.seal(table.name as TableName, ring, row)
    // The person's own row is there already: what it holds is written over.
    const own = table.person === 'id'
    const names = columns.map(([name]) => name).filter((name) => !own || table.columns[name]?.kind === 'personal')
    const values = names.map((name) => {
      const value = stored[name]
      return table.columns[name]?.sql === 'jsonb' && !Buffer.isBuffer(value) && value !== null
        ? JSON.stringify(value)
        : value
    })
    const list = names.map((name) => `"${name}"`).join(', ')
    const places = names.map((_, at) => `$${at + 1}`).join(', ')
    await (own
      ? house.asAdmin(`update "${table.name}" set (${list}) = row(${places}) where id = $${names.length + 1}`, [
          ...values,
          person.subject,
        ])
      : house.asAdmin(`insert into "${table.name}" (${list}) values (${places})`, values))
  }
  return { canaries, exempt }
}

/** Every disguise of canaries, named after whose they are. */
export function needlesOf(who: string, canaries: readonly Canary[]): readonly Needle[] {
  return canaries.flatMap(({ column, value }) =>
    [...(typeof value === 'number' ? instantDisguises(value) : disguises(value))].map(([form, bytes]) => ({
      name: `${who} ${column} as ${form}`,
      bytes,
    })),
  )
}
