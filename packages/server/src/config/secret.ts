// A secret setting in a box that prints `[secret]`, so that a log line, an error or a dump of the configuration cannot show it.
import { inspect } from 'node:util'

/** A passphrase, key or connection string. Prints, serialises and inspects as `[secret]`. */
export interface Secret {
  /** The value itself, for the one place that uses it. */
  reveal(): string
  toString(): string
  toJSON(): string
}

/** Puts a value into a box. */
export function secret(value: string): Secret {
  const closed = (): string => '[secret]'
  return Object.freeze({ reveal: () => value, toString: closed, toJSON: closed, [inspect.custom]: closed })
}
