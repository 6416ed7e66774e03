// Numbers that mean nothing without the word beside them: orders, accounts, documents, user names, site shapes.

import { anchor, matchesAt } from '../anchored.ts'
import { CUE, cuesAfter, nearestCue } from '../cues.ts'
import type { Draft } from '../draft.ts'
import type { PiiType } from '../types.ts'
import type { IsCommon } from './introductions.ts'
import { isRefuted, type NumberIndex } from './national.ts'

// A written code: letters and digits with inner separators; bounded.
const CODE = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[\p{L}\p{N}]|[-/_.](?=[\p{L}\p{N}])){2,39}(?![\p{L}\p{N}])/gu

/** Which cue makes a code what, in order of preference; `digits` and `size` are the least that are believed. */
const READINGS: readonly {
  readonly cue: number
  readonly type: PiiType
  readonly digits: number
  readonly size: number
  readonly most: number
}[] = [
  { cue: CUE.PASSPORT, type: 'PASSPORT', digits: 5, size: 6, most: 12 },
  { cue: CUE.LICENCE, type: 'DRIVING_LICENCE', digits: 4, size: 5, most: 20 },
  { cue: CUE.ID_CARD, type: 'ID_CARD', digits: 4, size: 6, most: 14 },
  { cue: CUE.VIN, type: 'VIN', digits: 3, size: 17, most: 17 },
  { cue: CUE.PLATE, type: 'PLATE', digits: 1, size: 4, most: 10 },
  { cue: CUE.TAX, type: 'TAX_ID', digits: 6, size: 7, most: 15 },
  { cue: CUE.NATIONAL, type: 'NATIONAL_ID', digits: 4, size: 4, most: 15 },
  { cue: CUE.HEALTH, type: 'HEALTH_INSURANCE', digits: 6, size: 8, most: 20 },
  { cue: CUE.BANK, type: 'BANK_ACCOUNT', digits: 4, size: 5, most: 20 },
  { cue: CUE.CARD, type: 'CARD', digits: 4, size: 4, most: 19 },
  { cue: CUE.ORDER, type: 'ORDER', digits: 3, size: 5, most: 30 },
  { cue: CUE.ACCOUNT, type: 'ACCOUNT', digits: 3, size: 4, most: 30 },
  { cue: CUE.USERNAME, type: 'USERNAME', digits: 1, size: 3, most: 40 },
  { cue: CUE.POSTCODE, type: 'POSTCODE', digits: 3, size: 3, most: 8 },
]

/** What is often told by its last four digits only. */
const SHORT = CUE.NATIONAL | CUE.ACCOUNT | CUE.BANK

/** Types whose numbers carry check digits. */
const CHECKED: ReadonlySet<PiiType> = new Set<PiiType>(['NATIONAL_ID', 'TAX_ID', 'HEALTH_INSURANCE'])

const YEAR = /^(?:19|20)\d\d$/
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/
const MEASURE =
  /^\s?(?:€|\$|£|%|°|eur|usd|gbp|pln|zł|kč|ft|lei|kr|sek|dkk|nok|chf|kg|km|cm|mm|ml|gb|mb|tb|kwh|mah|days?|tage?n?|jours?|días|giorni|dias|dagen|dni|hours?|stunden|uhr|min|h|am|pm|x|times|pcs|stück|people|personen)(?![\p{L}])/iu
const CLOCK = /^\d{1,4}(?:[.:]\d\d)?(?:am|pm|h|uhr|th|st|nd|rd|ish)?$/iu
const MONEY_BEFORE = /[€$£]\s?$/

const digitsIn = (value: string): number => {
  let count = 0
  for (let index = 0; index < value.length; index++)
    if (value.charCodeAt(index) >= 48 && value.charCodeAt(index) <= 57) count++
  return count
}

/** A short group of letters or digits beside a code, as in "WX 22497L" or "n 5 ga 97". */
const BEFORE_CODE = /(?<![\p{L}\p{N}])(?:\p{L}{1,3}|\d{1,4})[ -]$/u
const AFTER_CODE = /^[ -](?:\p{L}{1,3}|\d{1,4})(?![\p{L}\p{N}]|[.,:]\d|\s?[€$£%])/u
/** Groups that one code may have. */
const GROUPS = 8

/** The place of a code with the short groups around it that belong to it; a common word ends it. */
const widened = (draft: Draft, start: number, end: number, isCommon: IsCommon): { start: number; end: number } => {
  const { text, lang } = draft
  const belongs = (group: string): boolean => {
    const word = group.replaceAll(/[ -]/g, '')
    return (
      /^\d/.test(word) ||
      (!MEASURE.test(word) &&
        !CLOCK.test(word) &&
        (word.length === 1
          ? !/^[aiyeouà]$/iu.test(word) || word === word.toUpperCase()
          : !isCommon(word, lang) || word === word.toUpperCase()))
    )
  }
  let from = start
  let to = end
  for (let count = 0; count < GROUPS; count++) {
    const group = BEFORE_CODE.exec(text.slice(Math.max(0, from - 6), from))?.[0]
    if (group === undefined || !belongs(group)) break
    from -= group.length
  }
  for (let count = 0; count < GROUPS; count++) {
    const group = AFTER_CODE.exec(text.slice(to, to + 12))?.[0]
    if (group === undefined || !belongs(group) || MEASURE.test(text.slice(to + group.length, to + group.length + 10)))
      break
    to += group.length
  }
  return { start: from, end: to }
}

/** Documents whose numbers are mostly letters in some countries. */
const DOCUMENTS: ReadonlySet<PiiType> = new Set<PiiType>(['PASSPORT', 'ID_CARD', 'DRIVING_LICENCE'])

/** What may be written in several groups. */
const GROUPED: ReadonlySet<PiiType> = new Set<PiiType>([
  'PLATE',
  'PASSPORT',
  'ID_CARD',
  'DRIVING_LICENCE',
  'ORDER',
  'ACCOUNT',
])

/** Finds codes announced by a word; `index` refutes those that fail the checks of the text's language. */
export const findReferences = (draft: Draft, index: NumberIndex, isCommon: IsCommon): void => {
  const { text } = draft
  for (const match of text.matchAll(CODE)) {
    const value = match[0]
    const digits = digitsIn(value)
    if (digits === 0) continue
    const start = match.index
    const end = start + value.length
    if (
      DATE.test(value) ||
      (CLOCK.test(value) && digits < value.length) ||
      MEASURE.test(text.slice(end, end + 12)) ||
      MONEY_BEFORE.test(text.slice(Math.max(0, start - 2), start))
    )
      continue
    if (/^\d{1,3}(?:\.\d{3})+$|^\d+\.\d{1,2}$/.test(value)) continue
    const compact = value.replaceAll(/[^\p{L}\p{N}]/gu, '')
    const marked =
      /(?:#|nr\.?|no\.?|n[°º]|№|number|nummer|numer\p{L}?|número|numero|numéro|číslo|szám\p{L}?|αριθμός|номер|:)\s{0,2}#?$/iu.test(
        text.slice(Math.max(0, start - 12), start),
      )
    let cue = nearestCue(text, start)
    let after = false
    if (cue === 0 && digits >= 4) {
      const following = text.slice(end, end + 40)
      if (/^\s(?:is|ist|est|es|è|é|jest|je|är|er|on|yra|ir|este|είναι|е)\s/iu.test(following)) {
        cue = cuesAfter(text, end + 2)
        after = true
      }
    }
    for (const reading of READINGS) {
      if (
        (cue & reading.cue) === 0 ||
        (digits < reading.digits &&
          !(DOCUMENTS.has(reading.type) && compact.length >= 8 && value === value.toUpperCase())) ||
        compact.length < reading.size ||
        compact.length > reading.most
      )
        continue
      if (YEAR.test(value) && !marked) continue
      if (
        CHECKED.has(reading.type) &&
        isRefuted(index, draft.lang, compact.toUpperCase().replace(/^[A-Z]+(?=\d{9,11}$)/, ''), CUE.NATIONAL | CUE.TAX)
      )
        continue
      if (reading.type === 'CARD' && !marked && digits < 8) continue
      if (digits === compact.length && compact.length < 5 && !marked && !after && (reading.cue & SHORT) === 0) continue
      const place = GROUPED.has(reading.type) ? widened(draft, start, end, isCommon) : { start, end }
      draft.add(place.start, place.end, reading.type, marked ? 0.85 : 0.7, ['cue'])
      break
    }
  }
}

const HANDLE = /(?<![\p{L}\p{N}.@/])@[\p{L}_][\p{L}\p{N}_.]{1,38}[\p{L}\p{N}_](?!@|\p{L}|[-.]\p{L})/gu
const DECLARED = anchor(
  String.raw`(?:user ?name|user[- ]?id|login(?:[- ]?name)?|nick(?:name)?|handle|benutzername|nutzername|anmeldename|identifiant|pseudo|nom d.utilisateur|utilisateur|(?:nombre de )?usuario|nome utente|utente|nome de utilizador|utilizador|gebruikersnaam|nazwa użytkownika|użytkownika|login|uživatelské jméno|používateľské meno|όνομα χρήστη|χρήστη|потребителско име|vartotojo vardas|naudotojo vardas|lietotājvārds|käyttäjätunnus|käyttäjänimi|felhasználónév|nume(?:le)? de utilizator|utilizator(?:ul)?|korisničko ime|uporabniško ime|kasutajanimi|användarnamn|brugernavn|brukernavn|ainm úsáideora|insta(?:gram)?|twitter|telegram|discord|tiktok|snapchat|skype|steam|twitch)(?:(?:\s(?:is|ist|lautet|est|es|è|é|jest|to|je|είναι|е|yra|ir|on|van|este|är|er))?\s?[:=]?\s|\s?[:=]\s?)["'“]?(@?[\p{L}\p{N}][\p{L}\p{N}._-]{2,38}[\p{L}\p{N}_])`,
)

/** Finds user names and handles: behind an `@`, or after a word for them at `places` (everywhere when absent). */
export const findHandles = (draft: Draft, places?: readonly number[]): void => {
  const { text } = draft
  if (text.includes('@'))
    for (const match of text.matchAll(HANDLE))
      draft.add(match.index, match.index + match[0].length, 'USERNAME', 0.8, ['shape'])
  for (const match of matchesAt(DECLARED, text, places)) {
    const value = match[1] ?? ''
    // Plain words after "login" are prose; a name of a user has a digit, sign or inner capital, or follows a colon.
    const strict = /[:=]\s?["'“]?$/.test(match[0].slice(0, -value.length))
    if (!strict && !/[\d_.@-]|\p{Ll}\p{Lu}/u.test(value)) continue
    const start = match.index + match[0].length - value.length
    draft.add(start, start + value.length, 'USERNAME', 0.8, ['cue'])
  }
}

const escapeShape = (shape: string): string =>
  Array.from(shape)
    .map((char) =>
      char === '9'
        ? '\\d'
        : char === 'A'
          ? '\\p{L}'
          : char === '*'
            ? '[\\p{L}\\p{N}]'
            : char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
    )
    .join('')

/** Finds what the site declared as the shape of its own numbers. */
export const findSiteShapes = (draft: Draft): void => {
  for (const { type, shape } of draft.context.site?.shapes ?? []) {
    if (shape.length < 3 || shape.length > 60) continue
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapeShape(shape)}(?![\\p{L}\\p{N}])`, 'giu')
    for (const match of draft.text.matchAll(pattern))
      draft.add(match.index, match.index + match[0].length, type, 0.99, ['site'])
  }
}
