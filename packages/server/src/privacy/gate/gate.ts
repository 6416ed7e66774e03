// The gate: every use of personal data names a purpose and is asked at the moment of use; no basis, no use (C-09).
import type { Choice, PurposeId } from '@aboveboard/protocol'
import { purpose } from '../../map/purposes.ts'
import { choiceOf, type GateRules, type Standing } from '../consent/consent.ts'

/** The gate's answer; callers must handle both sides. */
export type Verdict =
  | { readonly allow: true; readonly basis: string }
  | { readonly allow: false; readonly reason: Exclude<Choice, 'given' | 'legal_basis' | 'not_optional'> | 'restricted' }

/** Whether a purpose may be pursued for a person at an instant (milliseconds). */
export function askGate(id: PurposeId, standing: Standing, rules: GateRules, now: number): Verdict {
  // Art. 18: restriction freezes everything but storage, whatever was agreed.
  if (standing.subjectState === 'restricted' && id !== 'accountability') return { allow: false, reason: 'restricted' }
  return askStorage(id, standing, rules, now)
}

/** Whether data may be kept for a purpose, and shown to the person they belong to: what a restriction leaves (Art. 18(2)). */
export function askStorage(id: PurposeId, standing: Standing, rules: GateRules, now: number): Verdict {
  if (standing.subjectState === 'erasing' || standing.subjectState === 'erased')
    return { allow: false, reason: 'withdrawn' }
  const choice = choiceOf(id, standing, rules, now)
  if (choice === 'given' || choice === 'legal_basis' || choice === 'not_optional')
    return { allow: true, basis: purpose(id).basis[rules.profile] }
  return { allow: false, reason: choice }
}
