// Telephone numbers: digit runs are cut out here; libphonenumber decides on national and international forms.

import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { CLASS, classes, isDigitCode, isWordCode } from '../characters.ts'
import { CUE, cuesAfter, cuesBefore } from '../cues.ts'
import type { Draft } from '../draft.ts'

/** Countries whose national notation a text in a language may use, likeliest first. */
const COUNTRIES: Readonly<Record<string, readonly CountryCode[]>> = {
  bg: ['BG'], cs: ['CZ', 'SK'], da: ['DK'], de: ['DE', 'AT', 'CH', 'LU'], el: ['GR', 'CY'], en: ['GB', 'IE', 'US', 'MT', 'IN'], es: ['ES'], et: ['EE'],
  fi: ['FI'], fr: ['FR', 'BE', 'CH', 'LU'], ga: ['IE'], hr: ['HR'], hu: ['HU'], is: ['IS'], it: ['IT', 'CH'], lb: ['LU'], lt: ['LT'], lv: ['LV'], mt: ['MT'],
  nl: ['NL', 'BE'], no: ['NO'], nb: ['NO'], nn: ['NO'], pl: ['PL'], pt: ['PT'], ro: ['RO'], sk: ['SK', 'CZ'], sl: ['SI'], sv: ['SE', 'FI'], tr: ['TR'], uk: ['UA'],
} // biome-ignore format: a table

const ANY: readonly CountryCode[] = ['DE', 'FR', 'GB', 'US', 'IT', 'ES', 'PL', 'NL']

interface Run {
  readonly start: number
  readonly end: number
  readonly digits: number
  readonly groups: number
}

/** Digit runs with the separators people use in numbers; a run starts at `+`, `(` or a digit and holds 6 to 17 digits. */
const runsOf = (text: string): Run[] => {
  const runs: Run[] = []
  let index = 0
  while (index < text.length) {
    if (!isDigitCode(text.charCodeAt(index))) {
      index++
      continue
    }
    let start = index
    while (start > 0 && (text[start - 1] === '(' || text[start - 1] === '+')) start--
    if (text[start] === '(' && start > 0 && text[start - 1] === '+') start--
    if (start > 0 && isWordCode(text.charCodeAt(start - 1)) && text[start] !== '+' && text[start] !== '(') {
      while (index < text.length && isWordCode(text.charCodeAt(index))) index++
      continue
    }
    let digits = 0
    let groups = 0
    let end = index
    let gap = 0
    let inGroup = false
    while (index < text.length && gap <= 3) {
      const code = text.charCodeAt(index)
      if (isDigitCode(code)) {
        if (!inGroup) groups++
        inGroup = true
        digits++
        gap = 0
        end = index + 1
      } else if (
        code === 32 ||
        code === 45 ||
        code === 46 ||
        code === 47 ||
        code === 40 ||
        code === 41 ||
        code === 0x2013 ||
        classes[code] === CLASS.SPACE
      ) {
        inGroup = false
        gap++
      } else break
      index++
    }
    if (index < text.length && isWordCode(text.charCodeAt(index)) && index === end) {
      while (index < text.length && isWordCode(text.charCodeAt(index))) index++
      continue
    }
    if (digits >= 6 && digits <= 17) runs.push({ start, end, digits, groups })
    index = Math.max(end, start + 1)
  }
  return runs
}

const DATE_LIKE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:\D|$)/
const TIME_LIKE = /\b\d{1,2}[:.]\d\d\s*[-–]\s*\d{1,2}[:.]\d\d/

/** How sure a run is a telephone number, or 0. `budget` bounds the calls of the parser. */
const judge = (draft: Draft, run: Run, budget: { left: number }): number => {
  const value = draft.text.slice(run.start, run.end)
  if (DATE_LIKE.test(value) || TIME_LIKE.test(value)) return 0
  const cues = cuesBefore(draft.text, run.start) | (cuesAfter(draft.text, run.end, 3) & CUE.PHONE)
  const cued = (cues & CUE.PHONE) !== 0
  // "REGON-463 348 330", "LOT-1204-38121": a label glued by a hyphen makes it another number.
  if (!cued && /[\p{L}\p{N}][-_/]$/u.test(draft.text.slice(Math.max(0, run.start - 2), run.start))) return 0
  const against =
    (cues & (CUE.ORDER | CUE.BANK | CUE.CARD | CUE.ACCOUNT | CUE.NATIONAL | CUE.TAX | CUE.PASSPORT | CUE.ID_CARD)) !== 0
  const international = value.startsWith('+') || value.startsWith('(+') || /^00[1-9]/.test(value)
  const parses = (country: CountryCode | undefined, raw: string): boolean => {
    if (budget.left <= 0) return false
    budget.left--
    return parsePhoneNumberFromString(raw, country)?.isValid() === true
  }
  if (international) {
    if (run.digits < 8 || run.digits > 16) return 0
    // "order number 0043…": two zeros alone do not make a reference a call abroad.
    if (against && !cued && !value.includes('+') && run.groups === 1) return 0
    const plain = value.replace(/^\(?00/, '+').replace(/\(0\)/, '')
    if (parses(undefined, plain)) return 0.97
    return value.includes('+') || cued || run.groups >= 3 ? 0.8 : 0
  }
  if (run.digits > 13) return 0
  const countries = COUNTRIES[draft.lang] ?? ANY
  const leading = value.replace(/^\(/, '').startsWith('0')
  if (!(against && !cued)) {
    // A bare run of digits is a telephone number only if it has the shape of one: leading zero, grouping, or a cue.
    const formatted = run.groups >= 3 || value.includes('(') || (run.groups === 2 && (leading || run.digits >= 9))
    if (leading || formatted || cued)
      for (const country of countries)
        if (parses(country, value)) return cued ? 0.95 : leading || formatted ? 0.85 : 0.75
  }
  if (cued && !against && run.digits >= 7) return 0.7
  if (/^\(?\d{3}\)?[ .-]\s?\d{3}[ .-]\d{4}$/.test(value) && !against) return 0.75
  if (leading && run.groups >= 2 && run.digits >= 8 && run.digits <= 12 && !against) return 0.6
  return 0
}

/** Extensions that belong to the number: "ext. 12", "Durchwahl 12", "x12". */
const EXTENSION = /^\s{0,2}(?:ext\.?|x|extension|durchwahl|dw|poste|int\.?|wew\.?)\s{0,2}\d{1,5}(?!\d)/iu

/** Finds telephone numbers. */
export const findPhones = (draft: Draft): void => {
  const budget = { left: 48 + Math.floor(draft.text.length / 1000) }
  for (const run of runsOf(draft.text)) {
    const score = judge(draft, run, budget)
    if (score === 0) continue
    const extension = EXTENSION.exec(draft.text.slice(run.end, run.end + 24))?.[0].length ?? 0
    draft.add(run.start, run.end + extension, 'PHONE', score, score >= 0.95 ? ['shape', 'cue'] : ['shape'])
  }
}
