// Check digit algorithms used by several recognisers. All take strings of ASCII letters and digits without separators.

/** Luhn (ISO/IEC 7812-1, annex B). */
export const luhn = (digits: string): boolean => {
  let sum = 0
  let double = false
  for (let index = digits.length - 1; index >= 0; index--) {
    let value = digits.charCodeAt(index) - 48
    if (value < 0 || value > 9) return false
    if (double) value = value > 4 ? value * 2 - 9 : value * 2
    sum += value
    double = !double
  }
  return digits.length > 0 && sum % 10 === 0
}

/** ISO/IEC 7064 MOD 97-10 over letters (A = 10) and digits, as IBAN uses it after rotation by four. */
export const mod97 = (value: string): number => {
  let rest = 0
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code >= 48 && code <= 57) rest = (rest * 10 + code - 48) % 97
    else if (code >= 65 && code <= 90) rest = (rest * 100 + code - 55) % 97
    else return -1
  }
  return rest
}

/** Sum of digits times weights. */
export const weighted = (digits: string, weights: readonly number[]): number => {
  let sum = 0
  for (let index = 0; index < weights.length; index++) sum += (digits.charCodeAt(index) - 48) * (weights[index] ?? 0)
  return sum
}

const VERHOEFF_D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
const VERHOEFF_P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

/** Verhoeff (1969), as Luxembourg and India use it. */
export const verhoeff = (digits: string): boolean => {
  let check = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const moved = Number(VERHOEFF_P[index % 8]?.[digit])
    check = Number(VERHOEFF_D[check]?.[moved])
  }
  return check === 0
}

/** True for a calendar day that exists; two-digit years are read in either century. */
export const isDay = (year: number, month: number, day: number): boolean => {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = year < 100 ? year % 4 === 0 : (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day <= days
}
