// Looks for structured values in other readings of a text, and for a number that was split in parts.

import { isDigitCode } from './characters.ts'
import { CUE, cuesBefore } from './cues.ts'
import { type Hints, readingsOf } from './decode.ts'
import { type Draft, openDraft } from './draft.ts'
import { groupsOf } from './groups.ts'
import { originOf } from './normalise.ts'
import { isCard } from './recognisers/card.ts'
import { findEmails } from './recognisers/email.ts'
import { isIban } from './recognisers/iban.ts'
import { findNumbers } from './recognisers/national.ts'
import { NUMBERS } from './recognisers/national-table.ts'
import { findPhones } from './recognisers/phone.ts'
import { findKeys } from './recognisers/secrets.ts'
import type { Finding } from './types.ts'

/** A disguised value counts a little less than a plain one. */
const TRUST = 0.9

const known = (found: readonly Finding[], start: number, end: number): boolean =>
  found.some((finding) => finding.start <= start && finding.end >= end && finding.score >= 0.8)

/** Finds values that show only after undoing an encoding, markup, spacing or spoken digits. */
export const findDisguised = (draft: Draft, hints: Hints): void => {
  for (const view of readingsOf(draft.text, hints)) {
    const inner = openDraft(view.text, draft.lang, draft.context)
    findEmails(inner, view.text.includes(' at '), false)
    if (/\d{2}/.test(view.text)) {
      findNumbers(inner, groupsOf(view.text), NUMBERS)
      findPhones(inner)
    }
    findKeys(inner)
    // A long row of spoken digits that fits nothing else is taken for a telephone number.
    if (hints.spoken) {
      for (const match of view.text.matchAll(/(?<!\d)\d{8,15}(?!\d)/g)) {
        const { start, end } = originOf(view, match.index, match.index + match[0].length)
        if (/\p{L}/u.test(draft.text.slice(start, end)))
          inner.add(match.index, match.index + match[0].length, 'PHONE', 0.8, ['shape'])
      }
    }
    for (const finding of inner.found) {
      const { start, end } = originOf(view, finding.start, finding.end)
      if (finding.score < 0.75 || known(draft.found, start, end)) continue
      draft.add(start, end, finding.type, finding.score * TRUST, [...finding.evidence, 'decoded'])
    }
  }
}

/** Parts that one number is told in, at most. */
const PARTS = 6

const digitRuns = (text: string): { start: number; end: number; digits: string }[] => {
  const runs: { start: number; end: number; digits: string }[] = []
  for (const match of text.matchAll(/\d(?:[\d -]{0,24}\d)?/g)) {
    runs.push({ start: match.index, end: match.index + match[0].length, digits: match[0].replaceAll(/\D/g, '') })
    if (runs.length > PARTS) break
  }
  return runs
}

/** The last digits of a text, without separators; at most nineteen. */
const lastDigits = (text: string): string => {
  let out = ''
  for (let index = text.length - 1; index >= 0 && out.length < 34; index--) {
    const code = text.charCodeAt(index)
    if (isDigitCode(code)) out = text.charAt(index) + out
    else if (out !== '' && code !== 32 && code !== 45) break
  }
  return out
}

/** Finds the parts of a card number or IBAN told in pieces, within one message or over two turns (RE-17). */
export const findSplit = (draft: Draft): void => {
  const runs = digitRuns(draft.text)
  const [first] = runs
  if (first === undefined || runs.length > PARTS) return
  const whole = runs.map(({ digits }) => digits).join('')
  const cued = runs.length > 1 && (cuesBefore(draft.text, draft.text.length, 12) & CUE.CARD) !== 0
  const told =
    runs.length > 1 &&
    /(?:half|part|first|second|rest|then|hälfte|teil|erst|zweit|moitié|partie|mitad|parte|metà|połow|część|půl|část|helft|deel|hälft|del=?|puoli|osa|fele|rész)/iu.test(
      draft.text,
    )
  if ((cued || told) && runs.every(({ digits }) => digits.length >= 3) && isCard(whole)) {
    for (const { start, end } of runs) draft.add(start, end, 'CARD', 0.85, ['checksum', 'decoded'])
    return
  }
  const { previous } = draft.context
  if (previous === undefined) return
  const before = lastDigits(previous)
  if (before.length < 4) return
  for (let take = before.length; take >= 4; take--) {
    const joined = before.slice(-take) + first.digits
    if (joined.length >= 13 && isCard(joined)) {
      draft.add(first.start, first.end, 'CARD', 0.85, ['checksum', 'context'])
      return
    }
  }
  const country = /[A-Z]{2}\d[\d ]*$/i.exec(previous)?.[0].replaceAll(' ', '').toUpperCase()
  if (country !== undefined && isIban(country + first.digits))
    draft.add(first.start, first.end, 'IBAN', 0.85, ['checksum', 'context'])
}
