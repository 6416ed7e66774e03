// Dates of birth: a date in any of the usual notations beside a word for being born.

import { isDay } from '../checksums.ts'
import { CUE, cuesAfter, cuesBefore } from '../cues.ts'
import type { Draft } from '../draft.ts'

const NUMERIC =
  /(?<![\d\p{L}])(?:(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s{0,2}(\d{4}|\d{2})|(\d{4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,2}))(?![\d\p{L}])/gu

// Month names of the 24 languages by their beginnings.
const MONTHS =
  'jan|feb|mar|mär|apr|mai|maj|may|jun|jul|aug|sep|oct|okt|nov|dec|dez|déc|fév|fev|fév|avr|août|juin|juil|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mrt|maart|mei|out|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|led|úno|bře|dub|kvě|čer|srp|zář|říj|pro|ιαν|φεβ|μαρ|απρ|μαΐ|μάι|ιου|αυγ|σεπ|οκτ|νοε|δεκ|яну|фев|мар|апр|май|юни|юли|авг|сеп|окт|ное|дек|sau|vas|kov|bal|geg|bir|lie|rgp|rugp|rugs|spa|lap|gru|janv|febr|jūn|jūl|tam|hel|maa|huh|tou|kes|hei|elo|syy|lok|mar|jou|ápr|máj|jún|júl|szep|ian|iun|iul|noi|sij|velj|ožu|tra|svi|srp|kol|ruj|stu|pros|jaan|veeb|märts|juuni|juuli|eanáir|feabh|márta|aib|beal|meith|iúil|lún|meán|deire|sam|noll|fra|ġun|lul|aww|ott|diċ'
const NAMED = new RegExp(
  `(?<![\\d\\p{L}])(?:\\d{1,2}(?:st|nd|rd|th|\\.|º|er)?(?:\\s(?:de|of))?\\s(?:${MONTHS})\\p{L}{0,10}\\.?(?:\\s(?:de))?,?\\s\\d{4}|(?:${MONTHS})\\p{L}{0,10}\\.?\\s\\d{1,2}(?:st|nd|rd|th|\\.)?,?\\s\\d{4}|\\d{4}\\.?\\s(?:${MONTHS})\\p{L}{0,10}\\s\\d{1,2}\\.?)(?![\\p{L}\\d])`,
  'giu',
)

const isBirth = (draft: Draft, start: number, end: number): boolean =>
  ((cuesBefore(draft.text, start, 8) | cuesAfter(draft.text, end, 2)) & CUE.BIRTH) !== 0

/** Finds dates of birth. */
export const findBirths = (draft: Draft): void => {
  for (const match of draft.text.matchAll(NUMERIC)) {
    const [whole, a = '', b = '', year = '', isoYear, isoMonth, isoDay] = match
    const real =
      isoYear === undefined
        ? isDay(Number(year), Number(b), Number(a)) || isDay(Number(year), Number(a), Number(b))
        : isDay(Number(isoYear), Number(isoMonth), Number(isoDay))
    if (real && isBirth(draft, match.index, match.index + whole.length))
      draft.add(match.index, match.index + whole.length, 'BIRTH_DATE', 0.92, ['shape', 'cue'])
  }
  for (const match of draft.text.matchAll(NAMED)) {
    if (isBirth(draft, match.index, match.index + match[0].length))
      draft.add(match.index, match.index + match[0].length, 'BIRTH_DATE', 0.92, ['shape', 'cue'])
  }
}
