// Why anything is held: the purposes, each with its lawful basis, categories, recipients and retention. Data, not code: the
// privacy officer of a deployment may change the basis; the words for people stand in the catalogues under `purpose.<id>`.
import { canonical } from '../domain/canonical.ts'
import { sha256Hex } from '../domain/hash.ts'

/** A lawful basis of Art. 6(1), as a DPV term. */
export type Basis = 'eu-gdpr:A6-1-a-explicit-consent' | 'eu-gdpr:A6-1-b' | 'eu-gdpr:A6-1-c' | 'eu-gdpr:A6-1-f'

/** Two legal profiles ship: explicit consent first (default), or contract and legitimate interest first (C-03). */
export type Profile = 'consent-first' | 'contract-first'

interface PurposeFacts {
  /** W3C DPV purpose. */
  readonly dpv: string
  readonly basis: Readonly<Record<Profile, Basis>>
  /** DPV personal-data categories that the purpose needs. */
  readonly categories: readonly string[]
  /** Whether a person can say no; the others are named in the notice as not optional. */
  readonly optional: boolean
  /** When it is asked: at the first message, when a need arises, or never. */
  readonly asked: 'first-message' | 'on-need' | 'menu' | 'never'
  /** How long (ISO 8601 duration) after which clock the data are deleted. */
  readonly retention: { readonly period: string; readonly after: ClockId }
  /** How long a consent for it stays valid (C-07). */
  readonly validity: string
}

/** Named events of a case from which retention is counted (`clocks.ts` says when each happens). */
export type ClockId = 'conversation_closed' | 'session_expired' | 'case_closed' | 'consent_ended' | 'recorded'

export const purposes = {
  support: {
    dpv: 'dpv:CustomerCare',
    basis: { 'consent-first': 'eu-gdpr:A6-1-a-explicit-consent', 'contract-first': 'eu-gdpr:A6-1-b' },
    categories: ['pd:Communication'],
    optional: true,
    asked: 'first-message',
    retention: { period: 'P30D', after: 'conversation_closed' },
    validity: 'P6M',
  },
  ai: {
    dpv: 'dpv:CommunicationForCustomerCare',
    basis: { 'consent-first': 'eu-gdpr:A6-1-a-explicit-consent', 'contract-first': 'eu-gdpr:A6-1-f' },
    categories: ['pd:Communication'],
    optional: true,
    asked: 'first-message',
    retention: { period: 'P30D', after: 'conversation_closed' },
    validity: 'P6M',
  },
  remember: {
    dpv: 'dpv:Personalisation',
    basis: { 'consent-first': 'eu-gdpr:A6-1-a-explicit-consent', 'contract-first': 'eu-gdpr:A6-1-a-explicit-consent' },
    categories: ['pd:Identifier'],
    optional: true,
    asked: 'menu',
    retention: { period: 'P6M', after: 'consent_ended' },
    validity: 'P6M',
  },
  contact: {
    dpv: 'dpv:CommunicationForCustomerCare',
    basis: { 'consent-first': 'eu-gdpr:A6-1-a-explicit-consent', 'contract-first': 'eu-gdpr:A6-1-b' },
    categories: ['pd:EmailAddress'],
    optional: true,
    asked: 'on-need',
    retention: { period: 'P30D', after: 'conversation_closed' },
    validity: 'P6M',
  },
  improve: {
    dpv: 'dpv:ImproveExistingProductsAndServices',
    basis: { 'consent-first': 'eu-gdpr:A6-1-a-explicit-consent', 'contract-first': 'eu-gdpr:A6-1-a-explicit-consent' },
    categories: ['pd:Communication'],
    optional: true,
    asked: 'menu',
    retention: { period: 'P90D', after: 'recorded' },
    validity: 'P6M',
  },
  accountability: {
    dpv: 'dpv:LegalCompliance',
    basis: { 'consent-first': 'eu-gdpr:A6-1-c', 'contract-first': 'eu-gdpr:A6-1-c' },
    categories: ['pd:Identifier'],
    optional: false,
    asked: 'never',
    retention: { period: 'P3Y', after: 'case_closed' },
    validity: 'P3Y',
  },
} as const satisfies Record<string, PurposeFacts>

export type PurposeId = keyof typeof purposes

/** The purposes in the order in which they are shown. */
export const purposeIds = Object.keys(purposes) as readonly PurposeId[]

/** The facts of a purpose. */
export function purpose(id: PurposeId): PurposeFacts {
  return purposes[id]
}

/** The purposes that a person can accept or refuse under a profile: those that rest on consent, or that can be objected to. */
export function optionalPurposes(): readonly PurposeId[] {
  return purposeIds.filter((id) => purposes[id].optional)
}

/** Whether a purpose rests on consent under a profile. */
export function restsOnConsent(id: PurposeId, profile: Profile): boolean {
  return purposes[id].basis[profile] === 'eu-gdpr:A6-1-a-explicit-consent'
}

/** A fingerprint of what a purpose means to a person: basis, categories, retention and recipients. Consent given for another meaning is not consent (C-08). */
export function purposeVersion(id: PurposeId, profile: Profile, recipients: readonly string[]): string {
  const { dpv, basis, categories, retention } = purposes[id]
  return sha256Hex(
    canonical({
      id,
      dpv,
      basis: basis[profile],
      categories: [...categories],
      period: retention.period,
      after: retention.after,
      recipients: [...recipients].sort(),
    }),
  ).slice(0, 12)
}
