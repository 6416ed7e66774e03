// Who works for the controller under contract (Art. 28). A processor without region, transfer tool, contract, retention class and
// training flag cannot be switched on; the notice and the record of processing are generated from this list (T-08).
import type { PurposeId } from './purposes.ts'

/** A recipient that processes data for the controller. */
export interface Processor {
  readonly id: string
  readonly name: string
  readonly role: 'model' | 'mail' | 'hosting'
  /** Whether it is a server of the controller itself: it is named, but it is nobody outside. */
  readonly own: boolean
  /** ISO 3166 code of where it processes, or `EEA`. */
  readonly region: string
  /** The transfer tool of Chapter V, where the region is outside the EEA. */
  readonly transfer: 'adequacy' | 'standard-clauses' | null
  /** Reference of the contract of Art. 28(3). */
  readonly contract: string
  /** How long it keeps what it gets, ISO 8601; `P0D` only by contract. */
  readonly retention: string
  /** Whether it may train on what it gets. */
  readonly training: boolean
  readonly purposes: readonly PurposeId[]
  /** Where it takes notices of Art. 19 (JSON by POST, once per `Idempotency-Key`); absent where a person has to tell it. */
  readonly rightsUrl?: string
  /** Exact host:port pairs that the outbound door opens for it. */
  readonly endpoints: readonly string[]
}

/** The European Economic Area, as ISO 3166 codes: outside it a transfer tool is needed (Chapter V). */
const area = 'AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

/** Whether a region of the register lies in the European Economic Area. */
export function isInArea(region: string): boolean {
  return region === 'EEA' || region === 'EU' || area.includes(region)
}
