// Payment card numbers: Luhn and the brand ranges of ISO/IEC 7812 issuers.

import { luhn } from '../checksums.ts'

const BRANDS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|3095|36|38|39)/, [14, 15, 16, 17, 18, 19]],
  [/^(?:6011|64[4-9]|65|622)/, [16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:5018|5019|5020|5038|5[6-8]|6304|6759|676[1-3]|60|67|0604)/, [12, 13, 14, 15, 16, 17, 18, 19]],
  [/^(?:220[0-4]|62|9792|1)/, [15, 16, 17, 18, 19]],
]

/** True when the digits belong to a known brand range with a length that brand uses. */
const hasBrand = (digits: string): boolean =>
  BRANDS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits))

/** True for a valid card number: brand range and Luhn. */
export const isCard = (digits: string): boolean =>
  digits.length >= 12 && digits.length <= 19 && hasBrand(digits) && luhn(digits)
