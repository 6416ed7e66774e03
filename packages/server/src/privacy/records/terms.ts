// The terms that a person signs before a processor is switched on (Art. 28(3), Chapter V; T-08).
import { type FieldError, Problem } from '../../domain/problem.ts'
import { isInArea } from '../../map/processors.ts'

/** What is signed. */
export interface Terms {
  /** The name that notices give. */
  readonly name: string
  readonly region: string
  readonly transfer: 'adequacy' | 'standard-clauses' | null
  readonly contract: string
  readonly retention: string
  readonly training: boolean
}

/** Checks terms. Throws `bad-request` with a code per field; what cannot be agreed to is refused, not noted. */
export function readTerms(asked: Terms): Terms {
  const errors: FieldError[] = []
  const name = asked.name.trim()
  const contract = asked.contract.trim()
  const region = asked.region.trim().toUpperCase()
  if (name.length < 2 || name.length > 80) errors.push({ at: 'name', code: 'length' })
  if (!/^(?:[A-Z]{2}|EEA)$/.test(region)) errors.push({ at: 'region', code: 'not-a-region' })
  else if (!isInArea(region) && asked.transfer === null) errors.push({ at: 'transfer', code: 'transfer-tool-needed' })
  if (contract.length < 3 || contract.length > 200) errors.push({ at: 'contract', code: 'length' })
  if (!/^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?$/.test(asked.retention))
    errors.push({ at: 'retention', code: 'not-a-duration' })
  // No purpose of the map covers it (I-11): whoever may train on what people write is not a processor of theirs.
  if (asked.training) errors.push({ at: 'training', code: 'training-has-no-purpose' })
  if (errors.length > 0) throw new Problem('bad-request', { errors })
  return {
    name,
    region,
    transfer: isInArea(region) ? null : asked.transfer,
    contract,
    retention: asked.retention,
    training: false,
  }
}
