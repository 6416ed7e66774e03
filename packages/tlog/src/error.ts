/** The one error of this package: a closed code, and the first bad entry where it can be told. */

const meaning = {
  malformed: 'text or bytes that break their format',
  'out-of-range': 'an index or size that the tree does not have',
  'proof-refused': 'a proof that does not lead from the leaf or old root to the root',
  unsigned: 'no signature by a known key',
  'bad-signature': 'a known key is named, but its signature is false',
  'wrong-origin': 'a checkpoint of some other log',
  missing: 'a file, tile or entry that should be there is not',
  tampered: 'an entry or tile differs from what the tree or the signed root says',
  'too-large': 'an entry over 65 535 bytes',
  exists: 'a log is already there',
  fork: 'two signed histories that exclude each other',
  'rolled-back': 'the log is older than what is known of it elsewhere, or newer than its caller',
  superseded: 'another writer moved the log on',
  stopped: 'this handle ended after a fatal error; open the log again',
} as const

/** Every way in which this package refuses; the meanings stand in `error.ts`. */
export type LogErrorCode = keyof typeof meaning

const fatalCodes: ReadonlySet<LogErrorCode> = new Set(['tampered', 'fork', 'rolled-back', 'superseded', 'stopped'])

/** What may be known beside the code: the first entry that can be bad, the last one, and a cause. */
export type LogErrorDetail = { index?: number; through?: number; cause?: unknown }

/**
 * Thrown by everything here. `code` says what; `fatal` says whether a writer must stop (sunlight's distinction between
 * what ends the process and what goes back to the waiting caller). The first bad entry, counted from 0, lies in
 * `index`..`through`; both are `undefined` where it cannot be told. Messages never quote entries.
 */
export class LogError extends Error {
  override readonly name = 'LogError'
  readonly code: LogErrorCode
  readonly fatal: boolean
  readonly index: number | undefined
  readonly through: number | undefined

  constructor(code: LogErrorCode, message: string, detail: LogErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.code = code
    this.fatal = fatalCodes.has(code)
    this.index = detail.index
    this.through = detail.through ?? detail.index
  }
}
