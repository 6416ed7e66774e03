// How a person stands to a purpose at an instant: pure, so that the gate, the notice and the widget agree.
import type { Choice, PurposeId } from '@aboveboard/protocol'
import { type Profile, purpose, restsOnConsent } from '../../map/purposes.ts'
import type { Visit } from '../../tenants/tenants.ts'

/** What the gate needs to know of a person at this moment. */
export type Standing = Pick<Visit, 'subjectState' | 'objected' | 'aiOptOut' | 'consents' | 'choices'>

/** The rules of the house that the gate applies. */
export interface GateRules {
  readonly profile: Profile
  /** The fingerprint that a consent must carry to count (C-08). */
  readonly version: (id: PurposeId) => string
}

/** How a person stands to a purpose at an instant (milliseconds). */
export function choiceOf(id: PurposeId, standing: Standing, rules: GateRules, now: number): Choice {
  if (!purpose(id).optional) return 'not_optional'
  // Art. 21 and the person's own opt-out come before every basis, consent and legitimate interest alike.
  if (standing.objected.includes(id) || (id === 'ai' && standing.aiOptOut)) return 'withdrawn'
  const consent = standing.consents[id]
  const early = standing.choices[id]
  if (consent?.state === 'ConsentRefused' || (consent === undefined && early === 'refused')) return 'refused'
  if (consent === undefined && early === 'signal') return 'refused'
  if (consent?.state === 'ConsentWithdrawn') return 'withdrawn'
  if (!restsOnConsent(id, rules.profile)) return 'legal_basis'
  if (consent === undefined) return early === 'given' ? 'given' : 'undecided'
  if (consent.state === 'ConsentExpired') return 'expired'
  if (consent.state !== 'ConsentGiven') return 'undecided'
  if (consent.expires !== null && consent.expires <= now) return 'expired'
  // A consent for another meaning of the purpose is no consent: the person is asked again.
  return consent.version === rules.version(id) ? 'given' : 'undecided'
}
