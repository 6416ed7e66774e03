// Personal and tax numbers by country: shape, check, and how much a match means without a word beside it.

import { stdnum } from 'stdnum'
import { isDay, luhn, mod97, verhoeff, weighted } from '../checksums.ts'
import { CUE } from '../cues.ts'
import type { PiiType } from '../types.ts'
import { indexNumbers, type NationalNumber, type Trust } from './national.ts'

const kept = (country: string, id: string) => {
  const validator = stdnum[country]?.[id]
  if (validator === undefined) throw new TypeError(`no validator ${country}.${id}`)
  // The library makes an Error for each refusal; without a stack that costs nothing.
  return (compact: string): boolean => {
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    try {
      return validator.validate(compact).isValid
    } finally {
      Error.stackTraceLimit = stackTraceLimit
    }
  }
}

const always = (): boolean => true
const day = (text: string, order: 'ymd' | 'dmy'): boolean => {
  const [a, b, c] = [Number(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4, 6))]
  return order === 'ymd' ? isDay(a, b, c) : isDay(c, b, a)
}

/** Latvian personas kods: day-month-year with century and check, or the dateless form that starts with 32. */
const isLatvian = (v: string): boolean => {
  if (v.startsWith('32')) return true
  return day(v, 'dmy') && (1101 - weighted(v, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11 === Number(v[10])
}

/** Hungarian személyi azonosító: kind, date, serial, weighted check modulo 11 (ascending before 1997, descending after). */
const isHungarianPersonal = (v: string): boolean => {
  const sum = weighted(v, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11
  const late = weighted(v, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11
  return day(v.slice(1), 'ymd') && (sum === Number(v[10]) || late === Number(v[10]))
}

/** Hungarian TAJ: weights 3 and 7, modulo 10. */
const isTaj = (v: string): boolean => weighted(v, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(v[8])

/** Hungarian adóazonosító jel: starts with 8, weights 1 to 9, modulo 11. */
const isHungarianTax = (v: string): boolean => weighted(v, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(v[9])

/** Luxembourg matricule: birth date, Luhn over twelve digits, Verhoeff over the first eleven and the last. */
const isMatricule = (v: string): boolean =>
  isDay(Number(v.slice(0, 4)), Number(v.slice(4, 6)), Number(v.slice(6, 8))) &&
  luhn(v.slice(0, 12)) &&
  verhoeff(v.slice(0, 11) + v.slice(12))

/** German health insurance number: letter as two digits, weights 1 and 2 with digit sums, modulo 10. */
const isKvnr = (v: string): boolean => {
  const digits = String(v.charCodeAt(0) - 64).padStart(2, '0') + v.slice(1, 9)
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const value = (digits.charCodeAt(index) - 48) * (index % 2 === 0 ? 1 : 2)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === Number(v[9])
}

/** British NHS number: weights 10 to 2, modulo 11. */
const isNhs = (v: string): boolean => {
  const check = (11 - (weighted(v, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return check < 10 && check === Number(v[9])
}

/** American routing number: weights 3, 7, 1, modulo 10. */
const isRouting = (v: string): boolean =>
  /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(v) && weighted(v, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0

/** German document numbers (ICAO 9303 check over weights 7, 3, 1) with the check digit appended. */
const icao = (v: string): number => {
  let sum = 0
  for (let index = 0; index < v.length; index++) {
    const code = v.charCodeAt(index)
    sum += (code < 58 ? code - 48 : code - 55) * ([7, 3, 1][index % 3] ?? 0)
  }
  return sum % 10
}

/** Swedish personnummer and samordningsnummer (day plus 60): date and Luhn over the last ten digits. */
const isPersonnummer = (v: string): boolean => {
  const digits = v.slice(-10)
  const day = Number(digits.slice(4, 6))
  return isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), day > 60 ? day - 60 : day) && luhn(digits)
}

/** Polish identity card: letters as numbers, weights 7 3 1 9 7 3 1 7 3. */
const isPolishCard = (v: string): boolean => {
  const at = (index: number): number => (index < 3 ? v.charCodeAt(index) - 55 : v.charCodeAt(index) - 48)
  const sum = [7, 3, 1, 9, 7, 3, 1, 7, 3].reduce((total, weight, index) => total + weight * at(index), 0)
  return sum % 10 === 0
}
/** Polish passport: two letters, check digit in the third place, weights 7 3 9 1 7 3 1 7 3. */
const isPolishPassport = (v: string): boolean => {
  const at = (index: number): number => (index < 2 ? v.charCodeAt(index) - 55 : v.charCodeAt(index) - 48)
  return [7, 3, 9, 1, 7, 3, 1, 7, 3].reduce((total, weight, index) => total + weight * at(index), 0) % 10 === 0
}

const row = (
  country: string,
  type: PiiType,
  sizes: readonly [least: number, most: number],
  shape: RegExp,
  valid: (compact: string) => boolean,
  trust: Trust,
  langs: string,
  cue: number,
  written?: RegExp,
): NationalNumber =>
  written === undefined
    ? { country, type, sizes, shape, valid, trust, langs, cue }
    : { country, type, sizes, shape, valid, trust, langs, cue, written }

const N = CUE.NATIONAL | CUE.TAX | CUE.ID_CARD | CUE.HEALTH
const T = CUE.TAX | CUE.NATIONAL

/** All numbers, by country. Sources: the `stdnum` package and, for own checks, the national specifications named above. */
export const NATIONAL_NUMBERS: readonly NationalNumber[] = [
  row('AT', 'HEALTH_INSURANCE', [10, 10], /^\d{10}$/, kept('AT', 'vnr'), 'home', 'de', N),
  row('AT', 'TAX_ID', [9, 9], /^\d{9}$/, kept('AT', 'tin'), 'cue', 'de', T),
  row('BE', 'NATIONAL_ID', [11, 11], /^\d{11}$/, kept('BE', 'nn'), 'alone', 'nl fr de', N, /^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/),
  row('BG', 'NATIONAL_ID', [10, 10], /^\d{10}$/, kept('BG', 'egn'), 'home', 'bg', N),
  row('BG', 'NATIONAL_ID', [10, 10], /^\d{10}$/, kept('BG', 'pnf'), 'cue', 'bg', N),
  row('CH', 'NATIONAL_ID', [13, 13], /^756\d{10}$/, kept('CH', 'ssn'), 'alone', 'de fr it', N),
  row('CY', 'TAX_ID', [9, 9], /^\d{8}[A-Z]$/, kept('CY', 'vat'), 'home', 'el', T),
  row('CZ', 'NATIONAL_ID', [9, 10], /^\d{9,10}$/, kept('CZ', 'rc'), 'home', 'cs sk', N, /^\d{6}\/\d{3,4}$/),
  row('DE', 'TAX_ID', [11, 11], /^\d{11}$/, kept('DE', 'idnr'), 'home', 'de', T),
  row('DE', 'NATIONAL_ID', [12, 12], /^\d{8}[A-Z]\d{3}$/, kept('DE', 'svnr'), 'alone', 'de', N),
  row('DE', 'TAX_ID', [10, 13], /^\d{10,13}$/, kept('DE', 'stnr'), 'cue', 'de', T, /^\d{2,3}\/\d{3}\/\d{5}$/),
  row('DE', 'HEALTH_INSURANCE', [10, 10], /^[A-Z]\d{9}$/, isKvnr, 'home', 'de', CUE.HEALTH | CUE.NATIONAL),
  row('DE', 'ID_CARD', [10, 10], /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d$/, (v) => icao(v.slice(0, 9)) === Number(v[9]), 'home', 'de', CUE.ID_CARD | CUE.PASSPORT),
  row('DK', 'NATIONAL_ID', [10, 10], /^\d{10}$/, (v) => day(v, 'dmy'), 'cue', 'da', N, /^\d{6}[- ]\d{4}$/),
  row('EE', 'NATIONAL_ID', [11, 11], /^\d{11}$/, kept('EE', 'ik'), 'home', 'et', N),
  row('ES', 'NATIONAL_ID', [9, 9], /^\d{8}[A-Z]$/, kept('ES', 'dni'), 'home', 'es ca gl eu', N, /^\d{8}-[A-Z]$/i),
  row('ES', 'NATIONAL_ID', [9, 9], /^[XYZ]\d{7}[A-Z]$/, kept('ES', 'nie'), 'alone', 'es', N),
  row('ES', 'HEALTH_INSURANCE', [11, 12], /^\d{11,12}$/, kept('ES', 'nss'), 'cue', 'es', N),
  row('FI', 'NATIONAL_ID', [10, 11], /^\d{6}[A-FU-Y]?\d{3}[0-9A-Y]$/, (v) => v.length === 11 ? kept('FI', 'hetu')(v) : kept('FI', 'hetu')(`${v.slice(0, 6)}-${v.slice(6)}`), 'alone', 'fi sv', N),
  row('FR', 'NATIONAL_ID', [15, 15], /^[1278]\d{4}(?:\d\d|2[AB])\d{8}$/, kept('FR', 'nir'), 'alone', 'fr', N),
  row('FR', 'TAX_ID', [13, 13], /^[0-3]\d{12}$/, kept('FR', 'nif'), 'home', 'fr', T),
  row('GB', 'NATIONAL_ID', [9, 9], /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/, always, 'alone', 'en', N),
  row('GB', 'HEALTH_INSURANCE', [10, 10], /^\d{10}$/, isNhs, 'cue', 'en', CUE.HEALTH, /^\d{3}[- ]\d{3}[- ]\d{4}$/),
  row('GB', 'TAX_ID', [10, 10], /^\d{10}$/, kept('GB', 'utr'), 'cue', 'en', T),
  row('GR', 'NATIONAL_ID', [11, 11], /^\d{11}$/, kept('GR', 'amka'), 'home', 'el', N),
  row('GR', 'TAX_ID', [9, 9], /^\d{9}$/, kept('GR', 'vat'), 'cue', 'el', T),
  row('HR', 'NATIONAL_ID', [11, 11], /^\d{11}$/, kept('HR', 'oib'), 'home', 'hr', N),
  row('HU', 'NATIONAL_ID', [11, 11], /^[1-8]\d{10}$/, isHungarianPersonal, 'home', 'hu', N, /^\d[- ]\d{6}[- ]\d{4}$/),
  row('HU', 'HEALTH_INSURANCE', [9, 9], /^\d{9}$/, isTaj, 'cue', 'hu', N, /^\d{3}[- ]\d{3}[- ]\d{3}$/),
  row('HU', 'TAX_ID', [10, 10], /^8\d{9}$/, isHungarianTax, 'home', 'hu', T),
  row('IE', 'NATIONAL_ID', [8, 9], /^\d{7}[A-W][A-IW]?$/, kept('IE', 'pps'), 'home', 'en ga', N),
  row('IS', 'NATIONAL_ID', [10, 10], /^\d{10}$/, kept('IS', 'kennitala'), 'home', 'is', N, /^\d{6}-\d{4}$/),
  row('IT', 'NATIONAL_ID', [16, 16], /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/, always, 'alone', 'it', N),
  row('IT', 'TAX_ID', [11, 11], /^\d{11}$/, kept('IT', 'iva'), 'cue', 'it', T),
  row('LI', 'TAX_ID', [4, 12], /^\d{4,12}$/, kept('LI', 'peid'), 'cue', '', CUE.TAX),
  row('LT', 'NATIONAL_ID', [11, 11], /^\d{11}$/, kept('LT', 'asmens'), 'home', 'lt', N),
  row('LU', 'NATIONAL_ID', [13, 13], /^(?:19|20)\d{11}$/, isMatricule, 'alone', 'fr de lb', N),
  row('LV', 'NATIONAL_ID', [11, 11], /^\d{11}$/, isLatvian, 'home', 'lv', N, /^\d{6}-\d{5}$/),
  row('MT', 'NATIONAL_ID', [4, 8], /^\d{3,7}[MGAPLHBZ]$/, always, 'cue', 'mt', N),
  row('NL', 'NATIONAL_ID', [9, 9], /^\d{9}$/, kept('NL', 'bsn'), 'cue', 'nl', N),
  row('NO', 'NATIONAL_ID', [11, 11], /^\d{11}$/, kept('NO', 'fodselsnummer'), 'alone', 'no nb nn', N),
  row('PL', 'NATIONAL_ID', [11, 11], /^\d{11}$/, kept('PL', 'pesel'), 'home', 'pl', N),
  row('PL', 'TAX_ID', [10, 10], /^\d{10}$/, kept('PL', 'nip'), 'home', 'pl', T),
  row('PL', 'ID_CARD', [9, 9], /^[A-Z]{3}\d{6}$/, isPolishCard, 'cue', 'pl', CUE.ID_CARD),
  row('PL', 'PASSPORT', [9, 9], /^[A-Z]{2}\d{7}$/, isPolishPassport, 'cue', 'pl', CUE.PASSPORT),
  row('PT', 'TAX_ID', [9, 9], /^[1235689]\d{8}$/, kept('PT', 'nif'), 'cue', 'pt', T),
  row('PT', 'ID_CARD', [12, 12], /^\d{9}[A-Z0-9]{2}\d$/, kept('PT', 'cc'), 'home', 'pt', CUE.ID_CARD | CUE.NATIONAL),
  row('RO', 'NATIONAL_ID', [13, 13], /^[1-9]\d{12}$/, kept('RO', 'cnp'), 'alone', 'ro', N),
  row('SE', 'NATIONAL_ID', [10, 10], /^\d{10}$/, isPersonnummer, 'home', 'sv', N, /^\d{6}[-+]\d{4}$/),
  row('SE', 'NATIONAL_ID', [12, 12], /^(?:18|19|20)\d{10}$/, isPersonnummer, 'home', 'sv', N, /^\d{8}[-+]\d{4}$/),
  row('SI', 'NATIONAL_ID', [13, 13], /^\d{13}$/, kept('SI', 'emso'), 'alone', 'sl hr', N),
  row('SI', 'TAX_ID', [8, 8], /^[1-9]\d{7}$/, kept('SI', 'ddv'), 'cue', 'sl', T),
  row('SK', 'NATIONAL_ID', [9, 10], /^\d{9,10}$/, kept('SK', 'rc'), 'home', 'sk cs', N, /^\d{6}\/\d{3,4}$/),
  row('TR', 'NATIONAL_ID', [11, 11], /^[1-9]\d{10}$/, kept('TR', 'tckimlik'), 'home', 'tr', N),
  row('UA', 'TAX_ID', [10, 10], /^\d{10}$/, kept('UA', 'rntrc'), 'cue', 'uk', T),
  row('US', 'NATIONAL_ID', [9, 9], /^\d{9}$/, kept('US', 'ssn'), 'cue', 'en', N, /^\d{3}([- ])\d\d\1\d{4}$/),
  row('US', 'TAX_ID', [9, 9], /^9\d{8}$/, always, 'cue', 'en', T, /^9\d\d-?\d\d-?\d{4}$/),
  row('US', 'BANK_ACCOUNT', [9, 9], /^\d{9}$/, isRouting, 'cue', 'en', CUE.BANK, /^\d{4}-\d{4}-\d$/),
  row('BR', 'NATIONAL_ID', [11, 11], /^\d{11}$/, kept('BR', 'cpf'), 'cue', 'pt', N, /^\d{3}\.\d{3}\.\d{3}-\d\d$/),
  row('IN', 'NATIONAL_ID', [12, 12], /^[2-9]\d{11}$/, kept('IN', 'aadhaar'), 'cue', 'en hi', N),
  row('CA', 'NATIONAL_ID', [9, 9], /^\d{9}$/, kept('CA', 'sin'), 'cue', 'en fr', N),
  row('EU', 'TAX_ID', [8, 14], /^(?:ATU\d{8}|BE[01]\d{9}|BG\d{9,10}|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR[A-Z0-9]{2}\d{9}|HR\d{11}|HU\d{8}|IE\d{7}[A-Z]{1,2}|IT\d{11}|LT\d{9,12}|LU\d{8}|LV\d{11}|MT\d{8}|NL\d{9}B\d\d|PL\d{10}|PT\d{9}|RO\d{6,10}|SE\d{12}|SI\d{8}|SK\d{10})$/, (v) => mod97(v) >= 0, 'cue', '', T),
] // biome-ignore format: a table

/** The table by length of the number. */
export const NUMBERS = indexNumbers(NATIONAL_NUMBERS)
