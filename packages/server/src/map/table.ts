// How a table is declared, and what is derived from a declaration: row types, and the columns that hold ciphertext.
import type { Personal } from '../domain/personal.ts'
import type { About, Column, PersonalColumn, ValueOf } from './column.ts'

type Columns = Readonly<Record<string, Column>>

/** A table of the product. */
export interface Table<C extends Columns = Columns> {
  readonly name: string
  /** Whose rows these are; `nobody` for content, settings and bookkeeping. */
  readonly about: About | 'nobody'
  /** One plain sentence for the record of processing and the access package. */
  readonly says: string
  /** The column that carries the person's random id, where the rows are about somebody. */
  readonly person: string | null
  readonly columns: C
}

/** Declares a table. A table about somebody names the column that carries the person's id, so that access and erasure are one statement each. */
export function table<const C extends Columns, const A extends About | 'nobody'>(
  name: string,
  facts: { readonly about: A; readonly person?: keyof C & string; readonly says: string },
  columns: C,
): Table<C> & { readonly about: A } {
  if (facts.about !== 'nobody' && facts.person === undefined) throw new TypeError(`${name} must name its person column`)
  return Object.freeze({ name, about: facts.about, says: facts.says, person: facts.person ?? null, columns })
}

/** Ciphertext of a value of type T, as it lies in the database. */
export type Sealed<T> = Buffer & { readonly __sealed?: T }

type Held<K> = K extends { readonly kind: 'personal'; readonly seal: 'sealed' | 'searchable' }
  ? null extends ValueOf<K>
    ? Sealed<ValueOf<K>> | null
    : Sealed<ValueOf<K>>
  : ValueOf<K>

/** A row as it lies in the database: sealed columns are ciphertext. */
export type StoredRow<T> = T extends Table<infer C> ? { [K in keyof C]: Held<C[K]> } : never

type Opened<K> = K extends PersonalColumn<infer T> & { readonly seal: 'sealed' | 'searchable' }
  ? Personal<T>
  : ValueOf<K>

/** A row as the rooms see it: sealed columns are closed boxes. */
export type OpenRow<T> = T extends Table<infer C> ? { [K in keyof C]: Opened<C[K]> } : never

/** Whether a column lies in the database as ciphertext. */
export function isSealed(
  column: Column,
): column is PersonalColumn<unknown> & { readonly seal: 'sealed' | 'searchable' } {
  return column.kind === 'personal' && column.seal !== 'none'
}

/** The type of a column in the database. */
export function storedType(column: Column): string {
  return isSealed(column) ? 'bytea' : column.sql
}
