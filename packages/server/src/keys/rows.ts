// The row codec: what the map calls sealed goes into the database as ciphertext glued to its place, and comes out as a closed box.
import { type Personal, personal } from '../domain/personal.ts'
import { Problem } from '../domain/problem.ts'
import type { Bundle } from '../map/bundles.ts'
import type { Column, ValueOf } from '../map/column.ts'
import { type TableName, type Tables, tables } from '../map/map.ts'
import { isSealed, type OpenRow, type StoredRow, type Table } from '../map/table.ts'
import type { BundleKey, Keys } from './keys.ts'
import type { Ring } from './ring.ts'

/** A row as it is written: values in clear, on their way into the seal. */
export type NewRow<N extends TableName> = { [K in keyof Tables[N]['columns']]: ValueOf<Tables[N]['columns'][K]> }

/** What a cell is glued to besides its table and column: the row's id and, where the row can change, its version (CR-06). */
export interface Place {
  readonly id: string
  readonly version?: number
}

export interface Rows {
  /** Seals the sealed columns of a new row. */
  seal<N extends TableName>(table: N, ring: Ring, row: NewRow<N>): StoredRow<Tables[N]>
  /** Opens a stored row: sealed columns become closed boxes. Throws `sealed-data-damaged` when a cell does not belong there. */
  open<N extends TableName>(table: N, ring: Ring, row: StoredRow<Tables[N]>): OpenRow<Tables[N]>
  /** Seals one cell. */
  sealCell<N extends TableName, C extends keyof Tables[N]['columns'] & string>(
    table: N,
    column: C,
    ring: Ring,
    place: Place,
    value: ValueOf<Tables[N]['columns'][C]>,
  ): Buffer
  /** Opens one cell into a closed box. */
  openCell<N extends TableName, C extends keyof Tables[N]['columns'] & string>(
    table: N,
    column: C,
    ring: Ring,
    place: Place,
    cell: Buffer,
  ): Personal<ValueOf<Tables[N]['columns'][C]>>
}

function bytesOf(column: Column, value: unknown): string {
  return column.sql === 'text' ? String(value) : JSON.stringify(value)
}

function valueOf(column: Column, bytes: Buffer): unknown {
  const text = bytes.toString('utf8')
  return column.sql === 'text' ? text : JSON.parse(text)
}

function placeOf(row: Readonly<Record<string, unknown>>): Place {
  const { id, version } = row
  if (typeof id !== 'string') throw new TypeError('a sealed row needs an id')
  return typeof version === 'number' ? { id, version } : { id }
}

/** Opens the codec over the keys. */
export function openRows(keys: Keys): Rows {
  function keyOf(ring: Ring, bundle: Bundle): BundleKey {
    const key = ring.get(bundle)
    if (key === undefined) throw new Problem('gone')
    return key
  }

  function sealed(table: Table, name: string): Column & { readonly bundle: Bundle } {
    const column = table.columns[name]
    if (column === undefined || !isSealed(column)) throw new TypeError(`${table.name}.${name} is not sealed`)
    return column
  }

  function sealValue(table: Table, name: string, ring: Ring, place: Place, value: unknown): Buffer {
    const column = sealed(table, name)
    return keys.seal(keyOf(ring, column.bundle), at(table, name, place), bytesOf(column, value))
  }

  function openValue(table: Table, name: string, ring: Ring, place: Place, cell: Buffer): Personal<unknown> {
    const column = sealed(table, name)
    return personal(valueOf(column, keys.open(keyOf(ring, column.bundle), at(table, name, place), cell)))
  }

  function at(table: Table, column: string, place: Place) {
    return { table: table.name, column, row: place.id, rowVersion: place.version ?? 0 }
  }

  function mapRow(
    table: Table,
    row: Readonly<Record<string, unknown>>,
    cell: (name: string, value: unknown) => unknown,
  ): Record<string, unknown> {
    const out: Record<string, unknown> = {}
    for (const [name, column] of Object.entries(table.columns)) {
      const value = row[name]
      out[name] = isSealed(column) && value !== null && value !== undefined ? cell(name, value) : value
    }
    return out
  }

  return {
    seal<N extends TableName>(table: N, ring: Ring, row: NewRow<N>) {
      const place = placeOf(row)
      return mapRow(tables[table], row, (name, value) =>
        sealValue(tables[table], name, ring, place, value),
      ) as StoredRow<Tables[N]>
    },
    open<N extends TableName>(table: N, ring: Ring, row: StoredRow<Tables[N]>) {
      const place = placeOf(row)
      return mapRow(tables[table], row, (name, value) =>
        openValue(tables[table], name, ring, place, value as Buffer),
      ) as OpenRow<Tables[N]>
    },
    sealCell: (table, column, ring, place, value) => sealValue(tables[table], column, ring, place, value),
    openCell<N extends TableName, C extends keyof Tables[N]['columns'] & string>(
      table: N,
      column: C,
      ring: Ring,
      place: Place,
      cell: Buffer,
    ) {
      return openValue(tables[table], column, ring, place, cell) as Personal<ValueOf<Tables[N]['columns'][C]>>
    },
  }
}
