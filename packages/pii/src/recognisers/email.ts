// E-mail addresses: whole, broken by spaces, and spelled out with words for the signs (RE-01 … RE-03).

import type { Draft } from '../draft.ts'

// RFC 5321 local parts as people write them; bounded repeats keep the scan linear.
const WHOLE =
  /[\p{L}\p{N}!#$%&'*+=?^_`{|}~-](?:[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{0,63})@(?:\[(?:\d{1,3}\.){3}\d{1,3}\]|[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}-]{1,63}){0,8})/gu

const AT = '(?:@|[([{<]\\s{0,2}(?:at|ät|@|arroba|chiocciola|arobase|malpa|zavinac|kukac)\\s{0,2}[)\\]}>])'
const DOT = '(?:\\.|[([{<]\\s{0,2}(?:dot|punkt|punto|point|ponto|punt|kropka|tecka|bodka|pont|\\.)\\s{0,2}[)\\]}>])'
// Signs in brackets, or with spaces about them: "jane(dot)doe[at]example{dot}com", "jane . doe @ example . com".
const BRACKETED = new RegExp(
  `[\\p{L}\\p{N}_+-]{1,40}(?:\\s{0,2}${DOT}\\s{0,2}[\\p{L}\\p{N}_+-]{1,40}){0,4}\\s{0,2}${AT}\\s{0,2}[\\p{L}\\p{N}-]{1,40}(?:\\s{0,2}${DOT}\\s{0,2}[\\p{L}\\p{N}-]{1,24}){1,4}`,
  'giu',
)

// The words for @ and . in the 24 languages, standing between spaces.
const AT_WORDS =
  'at|ät|arroba|chiocciola|arobase|arobas|apenstaartje|apestaart|małpa|zavináč|zavinac|kukac|papaki|παπάκι|кльомба|маймунско а|snabel-a|snabela|snabel a|krøllalfa|alfakrøll|afna|ät-merkki|miukumauku|eta|ett|at-tegn|arond|a coada|coadă|afna|manki|et|klammeraffe'
const DOT_WORDS =
  'dot|punkt|punto|point|ponto|punt|kropka|tečka|tecka|bodka|pont|punct|točka|tocka|piste|prik|taškas|taskas|punkts|τελεία|точка|ponc|tikka|punktum|dott|ponta'
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}_+-]{1,40}(?:\\s(?:${DOT_WORDS})\\s[\\p{L}\\p{N}_+-]{1,40}|\\.[\\p{L}\\p{N}_+-]{1,40}){0,4}\\s(?:${AT_WORDS})\\s[\\p{L}\\p{N}-]{1,40}(?:(?:\\s(?:${DOT_WORDS})\\s|\\.)[\\p{L}\\p{N}-]{1,24}){0,3}(?:\\s(?:${DOT_WORDS})\\s|\\.)(?!am|pm)\\p{L}{2,12}(?![\\p{L}\\p{N}])`,
  'giu',
)
// "order at amazon.de" is prose: with a plain dot in the domain the part before must look like an address.
const LOOKS_LOCAL =
  /^[^\s]*[\d._+][^\s]*\s|\s(?:dot|punkt|punto|point|ponto|punt|kropka|tečka|bodka|pont|piste|prik|τελεία|точка)\s/iu
// A word for "at" with a known provider right behind needs no dot ("jane at gmail com").
const PROVIDER =
  'gmail|googlemail|yahoo|hotmail|outlook|icloud|protonmail|proton|gmx|live|aol|msn|wp|onet|seznam|libero|orange|web'
const TAIL =
  'com|net|org|de|fr|it|es|pl|nl|pt|cz|sk|hu|ro|bg|gr|hr|si|lt|lv|ee|fi|se|dk|no|ie|mt|at|be|lu|eu|ch|uk|co uk|co|me|info|biz|io'
const TERSE = new RegExp(
  `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}._+-]{2,64}\\s{0,2}(?:@|\\s(?:${AT_WORDS})\\s|\\s)\\s{0,2}(?:${PROVIDER})[\\s.,]{0,2}(?:dot\\s|punkt\\s|punto\\s|point\\s)?(?:${TAIL})(?![\\p{L}\\p{N}])`,
  'giu',
)
const GLUED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]{8,64}(?![\\p{L}\\p{N}]))[\\p{L}\\p{N}]{2,40}(?:${PROVIDER}|mail|email|comcast)(?:com|net|org|de|fr|it|es|pl|nl|couk)(?![\\p{L}\\p{N}])`,
  'giu',
)

const trimEnd = (text: string, start: number, end: number): number => {
  let at = end
  while (at > start && (text[at - 1] === '.' || text[at - 1] === '-' || text[at - 1] === ',')) at--
  return at
}

/** Finds e-mail addresses. `spoken` when a word for "at" stands in the text, `named` when a mail provider does. */
export const findEmails = (draft: Draft, spoken = true, named = true): void => {
  const { text } = draft
  const hasAt = text.includes('@')
  if (hasAt) findWhole(draft)
  if (hasAt || spoken) {
    for (const match of text.matchAll(BRACKETED)) {
      // "on @example.com": a short word before a sign that clings to what follows is prose.
      if (/^\p{L}{1,3}\s+@\S/u.test(match[0])) continue
      draft.add(match.index, match.index + match[0].length, 'EMAIL', 0.92, ['shape', 'decoded'])
    }
  }
  if (spoken) {
    for (const match of text.matchAll(SPOKEN)) {
      if (LOOKS_LOCAL.test(match[0]))
        draft.add(match.index, match.index + match[0].length, 'EMAIL', 0.9, ['shape', 'decoded'])
    }
  }
  if (!named) return
  for (const pattern of [TERSE, GLUED]) {
    for (const match of text.matchAll(pattern))
      draft.add(match.index, match.index + match[0].length, 'EMAIL', 0.8, ['shape', 'decoded'])
  }
}

const findWhole = (draft: Draft): void => {
  const { text } = draft
  for (const match of text.matchAll(WHOLE)) {
    // "Konto:max@example.com" and "~/a=b@c": a leading sign is no part of the address.
    const lead = /^[^\p{L}\p{N}]*/u.exec(match[0])?.[0].length ?? 0
    const start = match.index + Math.min(lead, match[0].indexOf('@'))
    const end = trimEnd(text, start, match.index + match[0].length)
    const domain = text.slice(start, end).split('@')[1] ?? ''
    const dotted = domain.includes('.') || domain.startsWith('[')
    draft.add(start, end, 'EMAIL', dotted ? 0.99 : 0.7, ['shape'])
  }
}
