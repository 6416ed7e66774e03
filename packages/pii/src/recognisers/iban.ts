// IBAN (ISO 13616: country length and MOD 97-10) and BIC (ISO 9362).

import { mod97 } from '../checksums.ts'
import type { Draft } from '../draft.ts'

const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 ' +
    'MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 ' +
    'SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((row) => [row.slice(0, 2), Number(row.slice(2))]),
)

/** True when country length and check digits hold. Letters O and I/L typed for 0 and 1 are read as digits. */
export const isIban = (compact: string): boolean => {
  if (LENGTHS[compact.slice(0, 2)] !== compact.length || !/^..\d\d/.test(compact)) return false
  return mod97(compact.slice(4) + compact.slice(0, 4)) === 1
}

/** Countries whose bank code is four letters. */
const LETTERED: ReadonlySet<string> = new Set(['NL', 'GB', 'IE', 'RO', 'BG', 'LV', 'MT', 'GI'])

/** The value with typed look-alikes (O, I, L for 0 and 1) read as digits, where the check digits then hold. */
export const mendIban = (compact: string): string | undefined => {
  const country = compact.slice(0, 2)
  const rest = compact.slice(2)
  if (LENGTHS[country] !== compact.length) return undefined
  const letters = LETTERED.has(country) ? 4 : 0
  const mended =
    country +
    rest.slice(0, 2).replaceAll('O', '0').replaceAll(/[IL]/g, '1') +
    rest.slice(2, 2 + letters) +
    rest
      .slice(2 + letters)
      .replaceAll('O', '0')
      .replaceAll(/[IL]/g, '1')
  return isIban(mended) ? mended : undefined
}

/** Shape of a BIC; the country part must be a country with IBAN or a large one without. */
const isBic = (value: string): boolean =>
  /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(value) &&
  (LENGTHS[value.slice(4, 6)] !== undefined || /^(?:US|CA|AU|JP|CN|IN|ZA|NZ|SG|HK)$/.test(value.slice(4, 6)))

// Without digits a BIC looks like any word in capitals: it is believed only beside its own name.
const NAMED_BIC =
  /(?<![\p{L}\p{N}])(?:BIC|SWIFT)(?:[\s:/-]{1,3}(?:BIC|SWIFT|code|is|ist|est|es|è|jest))*[\s:=-]{1,3}([A-Za-z0-9]{8}(?:[A-Za-z0-9]{3})?)(?![\p{L}\p{N}])/giu

/** Finds bank identifier codes beside their name. */
export const findBics = (draft: Draft): void => {
  for (const match of draft.text.matchAll(NAMED_BIC)) {
    const value = match[1] ?? ''
    const start = match.index + match[0].length - value.length
    if (isBic(value.toUpperCase())) draft.add(start, start + value.length, 'BIC', 0.9, ['cue', 'shape'])
  }
}
