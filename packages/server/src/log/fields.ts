// What a log line may carry: each field with the check that its value must pass. There is no field for text, so a person's words,
// name or address has nowhere to stand (M-07, ASVS 16.2.5).
import { isId } from '../domain/ids.ts'

type Check<T> = (value: unknown) => value is T

const figure: Check<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value)

const isWhole: Check<number> = (value): value is number => Number.isSafeInteger(value)

const truth: Check<boolean> = (value): value is boolean => typeof value === 'boolean'

const word =
  (pattern: RegExp): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value)

const id: Check<string> = (value): value is string => isId(value)

const codeForm = /^(?:[a-z]{2,20}(?:-[a-z]{1,20}){0,5}|[A-Z][A-Z0-9_]{2,40}|(?=.*\d)[0-9A-Z]{5})$/
const frameForm = /^[\w@][\w@.+-]*(?:\/[\w@][\w@.+-]*)*\.[mc]?[jt]s:\d{1,6}$/

/** Whether a value has the form of a stable code: our own words, a system error code such as `ENOENT`, an SQLSTATE. */
export const isCode: Check<string> = word(codeForm)

/** Whether a value is one place in a source file, `path:line`, the path relative to the checkout. */
export const isFrame: Check<string> = word(frameForm)

/** Whether a value is the name of an error class. */
export const isErrorName: Check<string> = word(/^(?:[A-Z][A-Za-z]{0,40})?(?:Error|Exception|Problem|Fatal)$/)

const frames: Check<readonly string[]> = (value): value is readonly string[] =>
  Array.isArray(value) && value.length <= 12 && value.every(isFrame)

/** Every field and its check. */
export const fields = {
  port: isWhole,
  status: isWhole,
  count: isWhole,
  bytes: isWhole,
  size: isWhole,
  attempt: isWhole,
  /** Duration in milliseconds. */
  ms: figure,
  /** The random id of one request, worthless for finding a person. */
  request: id,
  /** A route's pattern, `/v1/messages/{id}/feedback`; a real path with an id in it does not pass. */
  route: word(/^(?:\/|(?:\/(?:[a-z]+(?:[-.][a-z0-9]+)*|v\d|\{[a-z_]+\}|\*))+)$/),
  method: word(/^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/),
  code: isCode,
  /** Name of an error's class. */
  name: isErrorName,
  /** Where an error arose, innermost first. */
  frames,
  /** A part of the product: a room, a job, a file of ours. */
  part: word(/^[a-z]{2,20}(?:[-./][a-z]{1,20}){0,3}$/),
  purpose: word(/^[a-z]{2,20}$/),
  processor: word(/^[a-z][a-z0-9-]{0,40}$/),
  version: word(/^\d{1,4}(?:\.\d{1,4}){0,2}$/),
  started: truth,
  stopped: truth,
  fresh: truth,
} as const satisfies Record<string, Check<unknown>>

export type FieldName = keyof typeof fields

/** Every field with the type of its value. */
export type Fields = { readonly [Name in FieldName]: (typeof fields)[Name] extends Check<infer Value> ? Value : never }
