// Names by the words that introduce them, in the 24 languages: "my name is", "ich heiße", "Mrs", "in the name of".

import { anchor, matchesAt } from '../anchored.ts'
import type { Draft } from '../draft.ts'

// Phrases after which a name must come, whatever its case.
const SAYS =
  "my (?:full |first |last |middle |sur)?name(?:'s|s| is| was|:)|(?:full |first |last |sur)?name(?: is|:)|i am called|i'm called|they call me|(?:everyone|you can|please|just) call(?:s)? me|(?:under|in|on|by) the names? (?:of |is )?|on behalf of|" +
  'ich hei(?:ß|ss)e|mein name (?:ist|lautet|:)|(?:vor|nach)?name ?(?:ist|lautet|:)|auf den namen|' +
  "je m['’]appelle|mon (?:nom|prénom) (?:est|:|c'est)|(?:pré)?nom ?:|au nom de|" +
  'me llamo|mi nombre (?:es|:)|nombre(?: y apellidos)? ?:|apellidos? ?:|a nombre de|mi chiamo|il mio nome (?:è|:)|(?:nome|cognome)(?: e cognome)? ?:|a nome di|' +
  'chamo-me|me chamo|o meu nome (?:é|:)|em nome de|mijn naam (?:is|:)|ik heet|(?:voor|achter)?naam ?(?:is|:)|op naam van|' +
  'nazywam się|mam na imię|imię(?: i nazwisko)? ?:|nazwisko ?:|na nazwisko|jmenuj[iu] se|jméno(?: a příjmení)? ?:|příjmení ?:|na jméno|volám sa|moje meno je|meno(?: a priezvisko)? ?:|na meno|' +
  'zovem se|moje ime je|ime(?: i prezime)? ?:|na ime|ime mi je|moje ime je|mă numesc|mă cheamă|numele meu (?:este|e|:)|nume ?:|pe numele|казвам се|името ми е|име(?: и фамилия)? ?:|на името на|' +
  'με λένε|ονομάζομαι|το όνομά μου είναι|(?:ονοματ)?επώνυμο ?:|όνομα ?:|στο όνομα|a nevem|hívnak|név ?:|nimeni on|nimi ?:|minu nimi on|mano vardas(?: yra)?|vardas ?:|mani sauc|mans vārds ir|vārds ?:|jag heter|mitt namn är|namn ?:|i namnet|jeg hedder|mit navn er|navn ?:|jeg heter|i navnet|is mise|ainm ?:|jisimni|isem ?:'
// Titles before surnames.
const TITLES =
  'mr|mrs|ms|miss|mister|sir|madam|dr|prof|herrn?|frau|hr\\.|fr\\.|monsieur|madame|mme|mlle|señora?|sra?\\.|doña|don|signora?|sig\\.(?:ra)?|senhora?|dona|mevrouw|mevr\\.|meneer|dhr\\.|heer|pana?|pani|panią|panem|panu|paní|pán|pána|pánem|pánom|gospod(?:in|a)?|gospođa|gospa|gđa|g\\.|господин|госпожа|г-н|г-жа|κύριος|κύριο|κυρία|κος|κα|domnul|doamna|dl\\.|dna|ponas|ponia|kungs|kundze|härra|proua|herra|rouva'
const PART = "\\p{L}[\\p{L}\\p{M}'’-]{1,30}"
const INITIAL = '\\p{L}\\.?'
const PARTICLE =
  "(?:von|van|de|den|der|del|della|di|da|dos|das|do|la|le|du|zu|zur|ter|ten|af|av|al|el|bin|ibn|o['’]|mac|mc|ó|ní|ui|uí)"
// Up to four parts; the second and later ones are judged word by word below.
const NAMES = `(${PART}|${INITIAL}(?= \\p{L}))((?: (?:${PARTICLE} )?(?:${PART}|${INITIAL}(?![\\p{L}]))){0,3})`
const SAID = anchor(`(?:${SAYS})\\s{0,3}["'“„«]?${NAMES}`)
const TITLED = anchor(`(?:${TITLES})\\.?\\s${NAMES}`)
const PARTICLES = new RegExp(`^${PARTICLE}$`, 'iu')

/** Asks the word lists: true for a word that is common and no name. */
export type IsCommon = (word: string, lang: string) => boolean

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** How many words of a candidate belong to the name: until a common word, or a fall from capital to small letters. */
const extent = (first: string, rest: string, lang: string, isCommon: IsCommon): number => {
  let length = first.length
  const capital = isCapital(first)
  for (const match of rest.matchAll(/ (\S+)/g)) {
    const word = match[1] ?? ''
    const bare = word.replace(/\.$/, '')
    if (bare.length === 1 && bare === word) break
    if (capital && !isCapital(bare) && !PARTICLES.test(bare)) break
    if (!(capital && isCapital(bare) && bare.length > 1) && isCommon(bare, lang)) break
    length += match[0].length
  }
  return length
}

/** Finds introduced names. `places` are the beginnings of words where a phrase may begin (all when absent). */
export const findIntroductions = (draft: Draft, isCommon: IsCommon, places?: readonly number[]): void => {
  const { text } = draft
  for (const [pattern, score] of [
    [SAID, 0.85],
    [TITLED, 0.8],
  ] as const) {
    for (const match of matchesAt(pattern, text, places)) {
      const [whole, first = '', rest = ''] = match
      const start = match.index + whole.length - first.length - rest.length
      // "my name is not on the list", "sir, can you": a common word in small letters is no name; nor is one letter.
      if (isCommon(first, draft.lang) && !(isCapital(first) && (pattern === TITLED || !whole.includes(':')))) continue
      if (pattern === TITLED && !isCapital(first) && !isCapital(whole)) continue
      const end = start + extent(first, rest, draft.lang, isCommon)
      draft.add(start, end, 'NAME', score, ['cue'])
    }
  }
}
