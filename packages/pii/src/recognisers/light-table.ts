// National numbers for the browser's light face: the same rows with checks small enough to download.

import { isDay, weighted } from '../checksums.ts'
import { CUE } from '../cues.ts'
import type { NationalNumber, Trust } from './national.ts'

const N = CUE.NATIONAL | CUE.TAX | CUE.ID_CARD
const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE'
const HETU = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** ISO/IEC 7064 MOD 11,10, as German and Croatian tax numbers use it. */
const mod11of10 = (digits: string): boolean => {
  let rest = 10
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (digits.charCodeAt(index) - 48 + rest) % 10
    rest = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - rest) % 10 === Number(digits.at(-1))
}

const born = (v: string): boolean => isDay(Number(v.slice(0, 2)), Number(v.slice(2, 4)), Number(v.slice(4, 6)))
const bornDayFirst = (v: string): boolean => isDay(Number(v.slice(4, 6)), Number(v.slice(2, 4)), Number(v.slice(0, 2)))
const luhn10 = (v: string): boolean => {
  const digits = v.slice(-10)
  const sum = [2, 1, 2, 1, 2, 1, 2, 1, 2, 1].reduce((total, weight, index) => {
    const value = Number(digits[index]) * weight
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const row = (
  country: string,
  size: number,
  shape: RegExp,
  trust: Trust,
  langs: string,
  valid: (v: string) => boolean,
  written?: RegExp,
): NationalNumber => {
  const base = { country, type: 'NATIONAL_ID', sizes: [size, size], shape, trust, langs, valid, cue: N } as const
  return written === undefined ? base : { ...base, written }
}

/** The common national numbers of the light face. */
export const LIGHT_NUMBERS: readonly NationalNumber[] = [
  row('PL', 11, /^\d{11}$/, 'home', 'pl', (v) => (10 - (weighted(v, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(v[10]) && Number(v.slice(2, 4)) % 20 >= 1 && Number(v.slice(2, 4)) % 20 <= 12),
  row('DE', 11, /^[1-9]\d{10}$/, 'home', 'de', mod11of10),
  row('HR', 11, /^\d{11}$/, 'home', 'hr', mod11of10),
  row('NL', 9, /^\d{9}$/, 'cue', 'nl', (v) => weighted(v, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0),
  row('ES', 9, /^[XYZ\d]\d{7}[A-Z]$/, 'alone', 'es', (v) => DNI[Number(v.slice(0, 8).replace('X', '0').replace('Y', '1').replace('Z', '2')) % 23] === v[8]),
  row('IT', 16, /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/, 'alone', 'it', () => true),
  row('FR', 15, /^[1278]\d{4}(?:\d\d|2[AB])\d{8}$/, 'alone', 'fr', (v) => 97 - Number(BigInt(v.slice(0, 13).replace('2A', '19').replace('2B', '18')) % 97n) === Number(v.slice(13))),
  row('GB', 9, /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/, 'alone', 'en', () => true),
  row('US', 9, /^\d{9}$/, 'cue', 'en', (v) => !/^(?:000|666|9)|^...00|0000$/.test(v), /^\d{3}([- ])\d\d\1\d{4}$/),
  row('FI', 11, /^\d{6}[A-FU-Y]\d{3}[0-9A-Y]$/, 'alone', 'fi', (v) => bornDayFirst(v) && HETU[Number(v.slice(0, 6) + v.slice(7, 10)) % 31] === v[10]),
  row('FI', 10, /^\d{9}[0-9A-Y]$/, 'cue', 'fi', (v) => bornDayFirst(v) && HETU[Number(v.slice(0, 9)) % 31] === v[9], /^\d{6}-\d{3}[0-9A-Y]$/),
  row('SE', 10, /^\d{10}$/, 'home', 'sv', (v) => born(v) && luhn10(v), /^\d{6}[-+]\d{4}$/),
  row('SE', 12, /^(?:19|20)\d{10}$/, 'home', 'sv', (v) => born(v.slice(2)) && luhn10(v)),
  row('DK', 10, /^\d{10}$/, 'cue', 'da', bornDayFirst, /^\d{6}-\d{4}$/),
  row('BE', 11, /^\d{11}$/, 'alone', 'nl', (v) => 97 - (Number(v.slice(0, 9)) % 97) === Number(v.slice(9)) || 97 - (Number(`2${v.slice(0, 9)}`) % 97) === Number(v.slice(9))),
  row('RO', 13, /^[1-9]\d{12}$/, 'alone', 'ro', (v) => born(v.slice(1)) && (weighted(v, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === Number(v[12])),
  row('BG', 10, /^\d{10}$/, 'home', 'bg', (v) => (weighted(v, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(v[9])),
  row('CZ', 10, /^\d{10}$/, 'home', 'cs sk', (v) => Number(v) % 11 === 0, /^\d{6}\/\d{4}$/),
  row('IE', 8, /^\d{7}[A-W]$/, 'home', 'en ga', (v) => 'WABCDEFGHIJKLMNOPQRSTUV'[weighted(v, [8, 7, 6, 5, 4, 3, 2]) % 23] === v[7]),
] // biome-ignore format: a table
