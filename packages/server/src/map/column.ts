// How a column is declared: `plain` or `personal`, and there is no third way, so forgetting to decide is a type error.
import type { Bundle } from './bundles.ts'
import type { PurposeId } from './purposes.ts'

/** The PostgreSQL types that the product uses, and what each is in TypeScript (an instant is a Date; only `domain/clock` reads the time). */
export interface SqlTypes {
  uuid: string
  text: string
  'text[]': readonly string[]
  bigint: number
  integer: number
  boolean: boolean
  timestamptz: Date
  bytea: Buffer
  jsonb: unknown
}
export type SqlType = keyof SqlTypes

declare const shape: unique symbol

/** A column that says nothing about a person by itself. */
export interface Plain<T> {
  readonly kind: 'plain'
  readonly sql: SqlType
  readonly nullable: boolean
  readonly says: string
  readonly [shape]?: T
}

/** Whose data a row is: a customer's, a member of staff's, or nobody's. */
export type About = 'subject' | 'staff'

/** What a personal column must answer before it may exist. */
export interface PersonalFacts {
  /** W3C DPV category, with prefix, for example `pd:Communication`. */
  readonly category: string
  /** Why it is held. The row may go when the last of these lets go. */
  readonly purposes: readonly PurposeId[]
  /** `none`: readable by the database (random ids and states only); `sealed`: ciphertext; `searchable`: ciphertext and a blind index for equality. */
  readonly seal: 'none' | 'sealed' | 'searchable'
  /** The key bundle that seals it. */
  readonly bundle: Bundle
  /** What erasure does: the row goes, or the value is kept on a ground of Art. 17(3). */
  readonly erase: 'row' | { readonly keep: 'legal-obligation' | 'legal-claims' }
  /** Whether the person gave it (Art. 20) or it was derived or recorded by the product. */
  readonly source: 'provided' | 'derived' | 'recorded'
  /** One plain sentence, used in the access package and the record of processing. */
  readonly says: string
}

/** A column about a person. */
export interface PersonalColumn<T> extends PersonalFacts {
  readonly kind: 'personal'
  /** The type of the value; a sealed column is `bytea` in the database whatever it holds. */
  readonly sql: SqlType
  readonly nullable: boolean
  readonly [shape]?: T
}

export type Column<T = unknown> = Plain<T> | PersonalColumn<T>

/** Declares a plain column. */
export function plain<S extends SqlType>(sql: S, says: string): Plain<SqlTypes[S]> {
  return { kind: 'plain', sql, nullable: false, says }
}

/** Declares a plain column that may be empty. */
export function plainOrNull<S extends SqlType>(sql: S, says: string): Plain<SqlTypes[S] | null> {
  return { kind: 'plain', sql, nullable: true, says }
}

/** Declares a plain column that holds one of a closed list of words. */
export function word<const W extends string>(
  words: readonly W[],
  says: string,
): Plain<W> & { readonly words: readonly W[] } {
  return { kind: 'plain', sql: 'text', nullable: false, says, words }
}

/** Declares a plain JSON column of a known shape. */
export function plainJson<T>(says: string): Plain<T> {
  return { kind: 'plain', sql: 'jsonb', nullable: false, says }
}

/** Declares a plain JSON column that may be empty. */
export function plainJsonOrNull<T>(says: string): Plain<T | null> {
  return { kind: 'plain', sql: 'jsonb', nullable: true, says }
}

/** A personal column that remembers how it is sealed, so that row types know which cells are ciphertext. */
type Kept<T, F extends PersonalFacts> = PersonalColumn<T> & { readonly seal: F['seal'] }

/** Declares a personal column. */
export function personalColumn<S extends SqlType, const F extends PersonalFacts>(
  sql: S,
  facts: F,
): Kept<SqlTypes[S], F> {
  return { kind: 'personal', sql, nullable: false, ...facts }
}

/** Declares a personal column that may be empty. */
export function personalOrNull<S extends SqlType, const F extends PersonalFacts>(
  sql: S,
  facts: F,
): Kept<SqlTypes[S] | null, F> {
  return { kind: 'personal', sql, nullable: true, ...facts }
}

/** Declares a sealed JSON column of a known shape. */
export function personalJson<T>(
  facts: PersonalFacts & { readonly seal: 'sealed' },
): PersonalColumn<T> & { readonly seal: 'sealed' } {
  return { kind: 'personal', sql: 'jsonb', nullable: false, ...facts }
}

/** The type of a column's value. */
export type ValueOf<C> = C extends Column<infer T> ? T : never
