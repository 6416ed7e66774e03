// Messages that are nothing but a code or number: the answer to a question. Typed by what was asked, else as an account number.

import { CUE } from '../cues.ts'
import type { Draft } from '../draft.ts'
import type { PiiType } from '../types.ts'
import type { IsCommon } from './introductions.ts'

/** Which type an answer has, by what the previous turn asked for. */
const ASKED: readonly (readonly [cue: number, type: PiiType])[] = [
  [CUE.PASSWORD, 'SECRET'], [CUE.OTP, 'OTP'], [CUE.USERNAME, 'USERNAME'], [CUE.CARD, 'CARD'], [CUE.BANK, 'BANK_ACCOUNT'], [CUE.PHONE, 'PHONE'], [CUE.POSTCODE, 'POSTCODE'], [CUE.PASSPORT, 'PASSPORT'],
  [CUE.ID_CARD, 'ID_CARD'], [CUE.LICENCE, 'DRIVING_LICENCE'], [CUE.PLATE, 'PLATE'], [CUE.NATIONAL, 'NATIONAL_ID'], [CUE.TAX, 'TAX_ID'], [CUE.HEALTH, 'HEALTH_INSURANCE'], [CUE.ORDER, 'ORDER'], [CUE.ACCOUNT, 'ACCOUNT'],
] // biome-ignore format: a table

const DATED = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/u
const MONTH =
  /(?<!\p{L})(?:jan|feb|mar|mär|apr|may|mai|mei|maj|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez)(?!\p{L})|(?<!\p{L})\p{L}{3,9}(?:ber|uar|uary|ary|rz|io|re|bre|mber)(?!\p{L})/iu
const TIME = /^(?:[01]?\d|2[0-3])[:.]?[0-5][05]$/
const YEAR = /^(?:19|20)\d\d$/
const FILLERS =
  /^(?:it'?s|it is|that'?s|yes|yeah|sure|ok|okay|here|the number is|number is|its|es ist|ja|oui|c'est|sí|es|sì|è|sim|tak|to|ano|da|nej|kyllä|igen)[\s,:!.-]+/iu
const UNITS =
  /^(?:gb|mb|tb|kg|km|cm|mm|am|pm|a|p|m|x|th|st|nd|rd|h|hr|min|eur|usd|ish|uhr|kr|ft|pc|pcs|g|ml|l|v|w|in)$/iu

const compactLetters = (body: string): number => body.replaceAll(/[^\p{L}]/gu, '').length

/** Finds answers. `asked` are the cue bits of the previous turn. */
export const findAnswers = (draft: Draft, asked: number, isCommon: IsCommon): void => {
  const { text } = draft
  const lead = FILLERS.exec(text.trimStart())?.[0].length ?? 0
  const body = text
    .trimStart()
    .slice(lead)
    .replace(/[\s.!?,;]+$/, '')
  if (draft.found.some(({ score }) => score >= 0.7)) return
  if (body.length < 3 || body.length > 40 || body.includes('\n') || !/\d/.test(body)) return
  if (DATED.test(body) || (compactLetters(body) > 2 && MONTH.test(body))) return
  const start = text.length - text.trimStart().length + lead
  const type = ASKED.find(([cue]) => (asked & cue) !== 0)?.[1]
  const compact = body.replaceAll(/[^\p{L}\p{N}]/gu, '')
  const add = (fallback: PiiType): void =>
    draft.add(
      start,
      start + body.length,
      type ?? fallback,
      type === undefined ? 0.7 : 0.85,
      type === undefined ? ['shape'] : ['context'],
    )
  if (/^\d[\d\s./-]*$/.test(body)) {
    if (/^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$|^\d+[.,]\d{1,2}$/.test(body)) return
    if (compact.length >= 4 && (type !== undefined || !(TIME.test(body) || YEAR.test(body))))
      add(compact.length <= 5 ? 'POSTCODE' : 'ACCOUNT')
    return
  }
  // Short groups of letters and digits: spelled-out references ("dd 23 d 4", "AB-12", "w20 a b").
  if (/[^\p{L}\p{N}\s./_#-]/u.test(body)) return
  const groups = body.split(/[\s./_#-]+/).filter((group) => group !== '')
  if (
    groups.length > 9 ||
    compact.length < (type === undefined ? 5 : 3) ||
    groups.some((group) => group.length > (groups.length === 1 ? 20 : 6))
  )
    return
  const words = groups.filter((group) => /^\p{L}+$/u.test(group))
  if (
    /[ap][. ]{0,2}m$/iu.test(body) ||
    words.some((word) => UNITS.test(word) && groups.length < 4) ||
    words.some((word) => word.length > 1 && (word.length > 3 || isCommon(word, draft.lang)))
  )
    return
  if (
    /^\d{1,4}(?:st|nd|rd|th|am|pm|gb|mb|tb|kg|km|cm|mm|h|hr|x|kr|eur|k|p|ish|mins?|s)$/iu.test(compact) ||
    /^\d{1,2}[:.]?\d{2}(?:am|pm|h|uhr)$/iu.test(compact)
  )
    return
  add('ACCOUNT')
}
