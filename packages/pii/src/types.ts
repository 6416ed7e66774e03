// The vocabulary of the package: what a finding is, what a caller may tell us, and what a vault holds.

/** Every kind of personal data that a finding can carry. Meanings and default actions stand in `policy.ts`. */
export const PII_TYPES = [
  'EMAIL',
  'PHONE',
  'IBAN',
  'BIC',
  'BANK_ACCOUNT',
  'CARD',
  'IP',
  'MAC',
  'URL',
  'NATIONAL_ID',
  'TAX_ID',
  'PASSPORT',
  'ID_CARD',
  'DRIVING_LICENCE',
  'PLATE',
  'VIN',
  'HEALTH_INSURANCE',
  'NAME',
  'ADDRESS',
  'POSTCODE',
  'BIRTH_DATE',
  'ORDER',
  'ACCOUNT',
  'USERNAME',
  'SECRET',
  'OTP',
  'HEALTH',
  'RELIGION',
  'UNION',
  'ORIENTATION',
  'POLITICS',
  'ETHNICITY',
  'GENETIC',
  'OFFENCE',
] as const

/** One kind of personal data. */
export type PiiType = (typeof PII_TYPES)[number]

/**
 * Why a finding was made: `shape` (a format), `checksum` (check digits hold), `cue` (words beside it), `gazetteer` (a
 * list), `tagger` (the trained weights), `memory` (known from this conversation), `record` (known from the site's
 * record of the person), `site` (a site-configured shape), `context` (the previous turn asked for it), `decoded`
 * (found only after undoing an encoding), `lexicon` (special-category wording).
 */
export type Evidence =
  | 'shape'
  | 'checksum'
  | 'cue'
  | 'gazetteer'
  | 'tagger'
  | 'memory'
  | 'record'
  | 'site'
  | 'context'
  | 'decoded'
  | 'lexicon'

/** One piece of personal data: JavaScript string offsets, `end` exclusive; `score` from 0 to 1. */
export interface Finding {
  readonly start: number
  readonly end: number
  readonly type: PiiType
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** For special categories: the wording family that gave it away, to be shown to a person (e.g. `treatment`). */
  readonly reason?: string
}

/** A value known before the message was read: from the conversation (`memory`) or the site's record (`record`). */
export interface KnownValue {
  readonly type: PiiType
  readonly value: string
  readonly source?: 'memory' | 'record'
}

/** What a site declares about its own numbers and words. */
export interface SitePatterns {
  /**
   * Shapes of the site's own references: `9` stands for a digit, `A` for a letter, `*` for either, every other
   * character for itself, compared without case (e.g. `AB-999999`).
   */
  readonly shapes?: readonly { readonly type: PiiType; readonly shape: string }[]
  /** Words and phrases that are never personal data here: product, brand and shop names, published contacts. */
  readonly allow?: readonly string[]
}

/** What the caller knows around the text. */
export interface Context {
  readonly known?: readonly KnownValue[]
  /** Text of the previous turn: an agent asking for a name makes a bare answer a name. */
  readonly previous?: string
  readonly site?: SitePatterns
}

/** Options of one detection. */
export interface DetectOptions {
  /** BCP 47 language of the text or of the conversation; only its primary subtag is read. */
  readonly lang?: string
  readonly context?: Context
  /** `false` leaves out special categories, for callers that only mask and pseudonymise. */
  readonly special?: boolean
}

/** A vault row: `token` stands for `value`; `of` links the parts of one person's name to the first token seen. */
export interface VaultEntry {
  readonly token: string
  readonly type: PiiType
  readonly value: string
  readonly of?: string
}

/** The reversible table of one conversation. Plain data: the caller seals it. `erased` makes every token `[erased]`. */
export interface Vault {
  readonly entries: readonly VaultEntry[]
  readonly erased?: boolean
}
