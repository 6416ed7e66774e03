// Reads letter-digit groups as national numbers, IBAN and cards.

import { CUE, cuesAfter, cuesBefore } from '../cues.ts'
import type { Draft } from '../draft.ts'
import { eachReading, type Group, type Reading } from '../groups.ts'
import type { Evidence, PiiType } from '../types.ts'
import { isCard } from './card.ts'
import { isIban, mendIban } from './iban.ts'

const LIMITS = { from: 7, to: 34, reach: 34, digits: 2 }

/**
 * `alone`: accepted anywhere, the check is strong. `home`: accepted without a cue in a text of the country's language,
 * or as a whole message. `cue`: needs a cue word or the whole message.
 */
export type Trust = 'alone' | 'home' | 'cue'

/** One number of one country. `shape` is matched against the value without separators, upper case. */
export interface NationalNumber {
  readonly country: string
  readonly type: PiiType
  /** Least and most letters and digits. */
  readonly sizes: readonly [least: number, most: number]
  readonly shape: RegExp
  readonly valid: (compact: string) => boolean
  readonly trust: Trust
  readonly langs: string
  readonly cue: number
  /** The way it is written with separators; such writing is accepted like `alone`. */
  readonly written?: RegExp
}

/** Rows by length of the value, so that a reading is only held against rows that can match. */
export type NumberIndex = readonly (readonly NationalNumber[])[]

/** Builds the index that {@link findNumbers} reads. */
export const indexNumbers = (rows: readonly NationalNumber[]): NumberIndex =>
  Array.from({ length: LIMITS.to + 1 }, (_, length) =>
    rows.filter(({ sizes: [least, most] }) => length >= least && length <= most),
  )

/** True when nothing but the value, punctuation and at most a few short words make up the text. */
export const isBare = (draft: Draft, start: number, end: number): boolean =>
  draft.text.length - (end - start) <= 3 && !/[\p{L}\p{N}]/u.test(draft.text.slice(0, start) + draft.text.slice(end))

const speaksFor = (entry: NationalNumber, draft: Draft, reading: Reading, cues: number): boolean => {
  const native = draft.lang === '' || draft.lang === 'en' || entry.langs.split(' ').includes(draft.lang)
  if ((cues & entry.cue) !== 0) return entry.trust !== 'cue' || native
  if (entry.written?.test(reading.raw) === true) return true
  if (entry.trust === 'alone') return (cues & (CUE.ORDER | CUE.AMOUNT)) === 0
  if ((cues & (CUE.ORDER | CUE.PHONE | CUE.AMOUNT)) !== 0) return false
  const home = draft.lang === '' || entry.langs.split(' ').includes(draft.lang)
  if (isBare(draft, reading.start, reading.end)) return home || entry.trust === 'home'
  return entry.trust === 'home' && home && draft.lang !== ''
}

const readIban = (draft: Draft, reading: Reading): boolean => {
  const { compact } = reading
  if (compact.length < 15 || !/^[A-Z]{2}/.test(compact)) return false
  const valid = isIban(compact)
  const mended = !valid && reading.digits >= 8 ? mendIban(compact) : undefined
  if (!valid && mended === undefined) return false
  draft.add(reading.start, reading.end, 'IBAN', 0.99, ['shape', 'checksum'])
  return true
}

const readCard = (draft: Draft, reading: Reading): boolean => {
  const { compact } = reading
  if (compact.length < 12 || compact.length > 19 || reading.digits !== compact.length || !isCard(compact)) return false
  const cues = cuesBefore(draft.text, reading.start)
  const weak = compact.length < 14 || !/^[2-6]/.test(compact) || (compact.length === 14 && (cues & CUE.ACCOUNT) !== 0)
  if (weak && (cues & CUE.CARD) === 0 && !isBare(draft, reading.start, reading.end)) return false
  if ((cues & CUE.CARD) === 0 && (cues & CUE.ORDER) !== 0 && weak) return false
  draft.add(
    reading.start,
    reading.end,
    'CARD',
    0.98,
    (cues & CUE.CARD) === 0 ? ['shape', 'checksum'] : ['shape', 'checksum', 'cue'],
  )
  return true
}

/** A date written with its separators is a date, whatever its digits add up to. */
const WRITTEN_DAY = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})$/

const readNational = (draft: Draft, reading: Reading, index: NumberIndex): boolean => {
  const rows = index[reading.compact.length]
  if (rows === undefined || rows.length === 0) return false
  let cues = -1
  let best: NationalNumber | undefined
  let cued = false
  for (const entry of rows) {
    if (
      !entry.shape.test(reading.compact) ||
      (entry.type !== 'TAX_ID' && reading.raw.includes('/') && entry.written === undefined) ||
      /^\p{Ll}+\s/u.test(reading.raw)
    )
      continue
    if (entry.written === undefined && WRITTEN_DAY.test(reading.raw)) continue
    if (cues < 0) cues = cuesBefore(draft.text, reading.start) | (cuesAfter(draft.text, reading.end) & ~CUE.AMOUNT)
    if (!speaksFor(entry, draft, reading, cues) || !entry.valid(reading.compact)) continue
    const hit = (cues & entry.cue) !== 0
    const nearer = entry.langs.split(' ').includes(draft.lang)
    if (
      best === undefined ||
      (hit && !cued) ||
      (hit === cued && nearer && !best.langs.split(' ').includes(draft.lang))
    ) {
      best = entry
      cued = hit
    }
  }
  if (best === undefined) return false
  const evidence: Evidence[] = cued ? ['checksum', 'cue'] : ['checksum', 'shape']
  draft.add(reading.start, reading.end, best.type, cued ? 0.97 : best.trust === 'alone' ? 0.93 : 0.8, evidence)
  return true
}

/**
 * True when a number with these cues has the shape of a checked national number of the text's language and fails every
 * such check: a word beside it then does not make it one.
 */
export const isRefuted = (index: NumberIndex, lang: string, compact: string, cues: number): boolean => {
  let shaped = false
  for (const entry of index[compact.length] ?? []) {
    if ((cues & entry.cue) === 0 || !entry.langs.split(' ').includes(lang) || !entry.shape.test(compact)) continue
    if (entry.valid(compact)) return false
    shaped = true
  }
  return shaped
}

/** Finds IBAN, cards and national numbers among groups of letters and digits. */
export const findNumbers = (draft: Draft, groups: readonly Group[], index: NumberIndex): void => {
  eachReading(
    draft.text,
    groups,
    LIMITS,
    (reading) => readIban(draft, reading) || readCard(draft, reading) || readNational(draft, reading, index),
  )
}
