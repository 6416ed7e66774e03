// What the tagger may not call personal: times, dates, prices, measures and lone small numbers.

import { fold, isDigitCode } from '../characters.ts'
import { CUE, cuesOf } from '../cues.ts'
import type { PiiType } from '../types.ts'

const LABELS = ~(CUE.NAME | CUE.DATE | CUE.ADDRESS | CUE.AMOUNT)
const UNIT =
  /^\s?(?:€|\$|£|%|°|:\d|,\d|\.\d|°|(?:eur|euros?|usd|dollars?|gbp|pounds?|pln|zł|zl|zlotych|kč|kc|korun|ft|forint|lei|ron|kr|kronor|kroner|sek|dkk|nok|chf|лв|kg|km|cm|mm|ml|gb|mb|tb|kwh|am|pm|a\.m|p\.m|uhr|h|hr|hrs|hours?|min|minutes?|mins|stunden|tage?n?|days?|weeks?|months?|years?|wochen|monate?n?|jahre?n?|jours?|heures?|ans|días|años|horas|giorni|anni|ore|dias|anos|dagen|jaar|uur|dni|lat|godz|people|persons?|afternoon|morning|evening|personen|personnes|personas|persone|pessoas|osób|osoby|osob|guests?|adults?|pieces?|stück|pcs|times|nights?|prozent|percent|st|nd|rd|th|bis|x)(?![\p{L}]))/iu
const BEFORE =
  /(?:[€$£]\s?|\d[:.,]|\d\s?[-–]\s?|[:/.]\s?\d{1,2}[./]|(?:nr|no|§|table|version|v|size|größe|taille|page|seite|chapter)\.?\s)$/iu

/** A bare time as people type it: a quarter, or five minutes. */
const CLOCK = /^(?:[01]\d|2[0-3])[0-5][05]$/
const TIMED = /^\d{1,2}(?:[:.]?\d\d)?\s?(?:am|pm|h|st|nd|rd|th|kg|gb|km|hr|x)$/iu

/** True for letters with a number that is a time, a price or a measure ("700 euros", "12 00 a.m."). */
const isMeasured = (text: string, start: number, end: number, letters: number, digits: number): boolean => {
  const value = text.slice(start, end)
  if (letters <= 3 && digits <= 4 && TIMED.test(value)) return true
  const number = /\d+(?:[ ,.]\d{2,3})?/u.exec(value)
  if (number === null || digits > 5) return false
  const after = start + number.index + number[0].length
  return (
    UNIT.test(text.slice(after, after + 14)) ||
    /[€$£]\s?$/u.test(text.slice(Math.max(0, start + number.index - 2), start + number.index))
  )
}

const VOUCHER = /^\p{Lu}{4,}\d{1,2}$/u

/** Types that have digits; letters alone are one of them only as a group of a longer code. */
const NUMBERED: ReadonlySet<PiiType> = new Set<PiiType>([
  'ORDER',
  'ACCOUNT',
  'POSTCODE',
  'PHONE',
  'CARD',
  'NATIONAL_ID',
])
const WORD_BESIDE = /^(?:to|and|or|of|no|nr|is|by|in|on|at|a|i|und|et|y|e|en|i|oraz|bis|à|do)$/iu

/** True for a short group of letters with a group of digits right beside it. */
const beside = (text: string, start: number, end: number): boolean =>
  !WORD_BESIDE.test(text.slice(start, end)) &&
  (/\d[ -]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[ -]\d/u.test(text.slice(end, end + 2)))

/** True when the row of digit groups that ends at or holds `start` is glued to a label by a hyphen ("REGON-463 348 398"). */
const isGlued = (text: string, start: number): boolean => {
  let at = start
  while (
    at > 1 &&
    (isDigitCode(text.charCodeAt(at - 1)) || (text[at - 1] === ' ' && isDigitCode(text.charCodeAt(at - 2))))
  )
    at--
  return (
    /\p{Lu}{2,}[-_/](?:\p{Lu}{2}\d{2} )?$/u.test(text.slice(Math.max(0, at - 24), at)) ||
    /\p{Lu}{2,}[-_/]\p{Lu}{2}$/u.test(text.slice(Math.max(0, at - 24), at))
  )
}

/** True when a finding of the tagger may stand. `start` and `end` are its place in `text`. */
export const isPlausible = (text: string, start: number, end: number, type: PiiType): boolean => {
  let digits = 0
  let letters = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isDigitCode(code)) digits++
    else if (code > 64) letters++
  }
  if (type === 'NAME' && digits > 2) return false
  // "SUMMER20": a voucher, for anybody.
  if (type !== 'SECRET' && digits <= 2 && VOUCHER.test(text.slice(start, end))) return false
  if (digits > 0 && isGlued(text, start)) return false
  if (digits === 0 && letters <= 4 && NUMBERED.has(type)) return beside(text, start, end)
  if (digits === 0 && /^(?:[ap]\.?\s?m\.?|uhr|eur|usd|gbp)$/iu.test(text.slice(start, end))) return false
  // "telefon 0888 …", "parcel 4471": a word that announces a value is not the value.
  if (digits === 0) return letters > 1 && (end - start > 14 || (cuesOf(fold(text.slice(start, end))) & LABELS) === 0)
  if (letters > 0) return !isMeasured(text, start, end, letters, digits)
  if (digits < 3 && type !== 'POSTCODE') return false
  if (type === 'NAME') return false
  if (type === 'ADDRESS' && digits < 5) return false
  if (UNIT.test(text.slice(end, end + 12)) || BEFORE.test(text.slice(Math.max(0, start - 10), start))) return false
  const alone = end - start === text.trim().length
  const value = text.slice(start, end)
  if (/^(?:19[5-9]|20[0-3])\d$/.test(value) || /^\d{1,2},?\s(?:19|20)\d\d$/.test(value)) return false
  if (alone && CLOCK.test(value)) return false
  return alone || !(/^(?:19|20)\d\d$/.test(value) || /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$/.test(value))
}
