// A refusal by the server (RFC 9457) or by the network, as one error that every screen can word.

/** What went wrong, as far as a screen has to tell cases apart. */
export type ProblemKind =
  | 'network'
  | 'signedOut'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'tooLarge'
  | 'invalid'
  | 'restricted'
  | 'tooMany'
  | 'server'

const KINDS: Readonly<Record<number, ProblemKind>> = {
  0: 'network',
  401: 'signedOut',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  410: 'missing',
  413: 'tooLarge',
  423: 'restricted',
  429: 'tooMany',
}

/** The kind of a problem by its HTTP status; 0 stands for no answer at all. */
export function problemKind(status: number): ProblemKind {
  return KINDS[status] ?? (status >= 500 ? 'server' : 'invalid')
}

/** What a refusal says of one field: where, and a code that the catalogue puts into words. */
export interface FieldFault {
  readonly at: string
  readonly code: string
}

/** Thrown by every call that was not answered with success. `faults` are of single fields, where the server named any. */
export class WireProblem extends Error {
  readonly status: number
  readonly kind: ProblemKind
  readonly faults: readonly FieldFault[]

  constructor(status: number, faults: readonly FieldFault[] = []) {
    super(`request refused with status ${status}`)
    this.name = 'WireProblem'
    this.status = status
    this.kind = problemKind(status)
    this.faults = faults
  }
}

/** The kind of anything that was thrown; what is not a `WireProblem` is a fault of ours and counts as `server`. */
export function kindOf(error: unknown): ProblemKind {
  return error instanceof WireProblem ? error.kind : 'server'
}

/** The code of the first fault at a field, or `undefined`. */
export function faultAt(error: unknown, field: string): string | undefined {
  return error instanceof WireProblem ? error.faults.find((fault) => fault.at === field)?.code : undefined
}
