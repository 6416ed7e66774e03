// What is done with each type by default, as data that a site can override.

import { type Finding, PII_TYPES, type PiiType } from './types.ts'

/**
 * `mask`: replaced irreversibly before anything is stored. `pseudonymise`: stored sealed, replaced by a token before a
 * model sees it. `hold`: nothing goes on until the person has chosen. `keep`: left as it is.
 */
export type Action = 'mask' | 'pseudonymise' | 'hold' | 'keep'

/** One row of the table: the default action, what the type means, and why the action was chosen. */
export interface TypeRule {
  readonly action: Action
  readonly meaning: string
  /** Findings below this score (0 to 1) are shown for confirmation only. */
  readonly threshold: number
}

const rule = (action: Action, meaning: string, threshold = 0.5): TypeRule => ({ action, meaning, threshold })

/** The documented table of types. Special categories are those of GDPR Art. 9(1) and 10. */
export const TYPE_RULES: Readonly<Record<PiiType, TypeRule>> = {
  EMAIL: rule('pseudonymise', 'e-mail address, also spelled out or disguised'),
  PHONE: rule('pseudonymise', 'telephone or fax number'),
  IBAN: rule('pseudonymise', 'international bank account number (ISO 13616)'),
  BIC: rule('pseudonymise', 'bank identifier code (ISO 9362)'),
  BANK_ACCOUNT: rule('pseudonymise', 'national bank account number, sort code or routing number'),
  CARD: rule('mask', 'payment card number (ISO/IEC 7812), expiry date or security code; PCI DSS 3.3 forbids storing'),
  IP: rule('pseudonymise', 'IPv4 or IPv6 address'),
  MAC: rule('pseudonymise', 'network interface address'),
  URL: rule('pseudonymise', 'link that carries an identity: profile, query with an address or token'),
  NATIONAL_ID: rule('pseudonymise', 'national personal number (GDPR Art. 87)'),
  TAX_ID: rule('pseudonymise', 'tax number of a person or sole trader'),
  PASSPORT: rule('pseudonymise', 'passport number'),
  ID_CARD: rule('pseudonymise', 'identity card or residence permit number'),
  DRIVING_LICENCE: rule('pseudonymise', 'driving licence number'),
  PLATE: rule('pseudonymise', 'vehicle registration plate'),
  VIN: rule('pseudonymise', 'vehicle identification number (ISO 3779)'),
  HEALTH_INSURANCE: rule('pseudonymise', 'health insurance or social security number'),
  NAME: rule('pseudonymise', 'name of a natural person'),
  ADDRESS: rule('pseudonymise', 'postal address or a line of it'),
  POSTCODE: rule('pseudonymise', 'postal code'),
  BIRTH_DATE: rule('pseudonymise', 'date of birth'),
  ORDER: rule('pseudonymise', 'order, ticket, booking, parcel or invoice number'),
  ACCOUNT: rule('pseudonymise', 'customer, contract, policy or member number'),
  USERNAME: rule('pseudonymise', 'user name or social handle'),
  SECRET: rule('mask', 'password, key, token, connection string, security answer'),
  OTP: rule('mask', 'one-time code or PIN'),
  HEALTH: rule('hold', 'statement about health (Art. 9)'),
  RELIGION: rule('hold', 'religious or philosophical belief (Art. 9)'),
  UNION: rule('hold', 'trade union membership (Art. 9)'),
  ORIENTATION: rule('hold', 'sex life or sexual orientation (Art. 9)'),
  POLITICS: rule('hold', 'political opinion (Art. 9)'),
  ETHNICITY: rule('hold', 'racial or ethnic origin (Art. 9)'),
  GENETIC: rule('hold', 'genetic or biometric data (Art. 9)'),
  OFFENCE: rule('hold', 'criminal conviction or offence (Art. 10)'),
}

/** A site's own choices; what is absent keeps the default. */
export type Policy = Readonly<Partial<Record<PiiType, Action>>>

/** The action for a type under a site's policy. */
export const actionFor = (type: PiiType, policy: Policy = {}): Action => policy[type] ?? TYPE_RULES[type].action

/** Splits findings by what has to happen to them. Order within each list is kept. */
export const decide = (
  findings: readonly Finding[],
  policy: Policy = {},
): Readonly<Record<Action, readonly Finding[]>> => {
  const out: Record<Action, Finding[]> = { mask: [], pseudonymise: [], hold: [], keep: [] }
  for (const finding of findings) out[actionFor(finding.type, policy)].push(finding)
  return out
}

/** True for the types of GDPR Art. 9 and 10. */
export const isSpecial = (type: PiiType): boolean => TYPE_RULES[type].action === 'hold'

/** True when a string names a type; for reading site configuration. */
export const isPiiType = (value: string): value is PiiType => PII_TYPES.some((type) => type === value)
