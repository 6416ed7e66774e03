// A personal value in a box that prints nothing: it leaves only through `privacy/reveal` (design 4), so that a log line, an
// error message or a JSON answer cannot carry it by accident (M-07).
import { inspect } from 'node:util'

/** The registered symbol by which `privacy/reveal`, and nothing else, opens a box. The architecture test guards it. */
export const contents: unique symbol = Symbol('contents')

/** A value about a person, closed. Prints, serialises and compares as `[personal]`. */
export interface Personal<T> {
  readonly [contents]: () => T
  toString(): string
  toJSON(): string
}

/** Puts a value into a box. */
export function personal<T>(value: T): Personal<T> {
  const closed = () => '[personal]'
  return Object.freeze({ [contents]: () => value, toString: closed, toJSON: closed, [inspect.custom]: closed })
}

/** Whether a value is a closed box. */
export function isPersonal(value: unknown): value is Personal<unknown> {
  return typeof value === 'object' && value !== null && contents in value
}
