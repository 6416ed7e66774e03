// Why a model did not answer, in closed words: what a provider says of it can quote the prompt and is dropped at once (M-07).

/** The reasons. */
export type ProviderFaultCode =
  /** No model may be asked now: none is signed, or it was stopped. */
  | 'switched-off'
  /** The disclosure ledger could not be written, so nothing left (design 6). */
  | 'not-recorded'
  | 'budget-spent'
  | 'circuit-open'
  | 'too-slow'
  | 'rate-limited'
  | 'refused'
  | 'server-fault'
  | 'not-reachable'
  | 'garbage'
  | 'empty'
  | 'too-long'
  /** A person took over, the visitor withdrew, or the kill switch was pressed. */
  | 'stopped'

/** A model that did not answer. Carries nothing of what was sent or received. */
export class ProviderFault extends Error {
  readonly code: ProviderFaultCode
  /** How long the provider asks to be left alone, in milliseconds. */
  readonly retryAfter: number | undefined

  constructor(code: ProviderFaultCode, retryAfter?: number) {
    super(code)
    this.name = 'ProviderFault'
    this.code = code
    this.retryAfter = retryAfter
  }

  /** Whether asking once more may help. */
  get isPassing(): boolean {
    return this.code === 'rate-limited' || this.code === 'server-fault' || this.code === 'not-reachable'
  }
}
