// Postal addresses by the words and layouts of streets, and postcodes that are unmistakable.

import type { Draft } from '../draft.ts'

const HOUSE = '\\d{1,4}(?:\\s?[a-z](?![\\p{L}]))?(?:\\s?[/-]\\s?\\d{1,4}[a-z]?)?'
const WORD = "[\\p{L}\\p{M}0-9.'’-]{1,30}"
// What may not follow a house number: letters, a clock time, a price or a measure.
const END = '(?![\\p{L}\\p{N}]|[:.,]\\d|\\s?(?:€|\\$|£|%|eur|euro|uhr|kg|km|am|pm|h|x|people|times|days)(?![\\p{L}]))'
const NAME = `\\p{Lu}${WORD}`

// Kinds of street that end the name, with the number behind ("Hauptstraße 5"), by language; `any` is unmistakable.
const SUFFIXES: Readonly<Record<string, string>> = {
  any: 'straße|strasse|straat|gasse|gracht|gatan|vägen|gade|katu|utca|gatvė|maantee|puiestee|iela',
  de: 'str\\.?|weg|allee|platz|damm|ufer|ring|chaussee|promenade|steig|stieg|pfad|zeile|markt|berg|graben|hof|kai',
  nl: 'str\\.?|weg|laan|plein|kade|singel|dreef|steenweg|dijk|markt|pad|hof|park|baan',
  da: 'vej|allé|vænget|stræde|torv|plads|parken|bakken',
  sv: 'gränd|stigen|torget|väg|allén|plan|backen',
  no: 'gata|veien|vegen|gate|vei',
  fi: 'tie|kuja|polku|kaari|ranta',
  et: 'tn\\.?|tänav|tee|mnt|pst',
  lt: 'g\\.|prospektas|pr\\.|alėja|al\\.',
  lv: 'bulvāris|prospekts|ielā',
  hu: 'út|tér|körút|sétány|köz|u\\.|krt\\.|sor|fasor',
}
const suffixed = (kinds: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${NAME} ){0,3}(?:\\p{L}[\\p{L}-]{2,30}(?:${kinds})|${NAME}\\s(?:${kinds})))\\s{0,2}(?<=[\\s.])${HOUSE}${END}`,
    'giu',
  )

// Kinds of street that come first, with the number last ("rue de Lyon 5", "ul. Polna 24"), by language.
const PREFIXES: Readonly<Record<string, string>> = {
  any: 'ul\\.|ulica|ulici|ulicy|rue|avenue|boulevard|calle|avda\\.?|avenida|viale|piazza|corso|rua|travessa|praça|str\\.|strada|bulevardul|ulice|náměstí|nám\\.|třída|námestie|trg|οδός|οδού|λεωφόρος|λεωφ\\.|λεωφόρου|πλατεία|πλατείας|улица|ул\\.|бул\\.|булевард|ж\\.к\\.|triq|vjal|bóthar|sráid',
  pl: 'al\\.|aleja|aleje|alei|pl\\.|plac|placu|os\\.|osiedle|ulicą|ulicę',
  fr: 'av\\.|bd\\.?|place|chemin|allée|impasse|quai|cours|route|square',
  nl: 'rue|avenue|place',
  es: 'c/|plaza|paseo|camino|carrer|ronda|carretera',
  it: 'via|vicolo|largo|strada|p\\.zza|v\\.le|c\\.so',
  pt: 'av\\.|r\\.|largo|estrada|alameda|beco',
  ro: 'bd\\.|aleea|calea|șoseaua|şos\\.|șos\\.|piața|strada',
  hr: 'ulica|cesta|prilaz|avenija',
  sl: 'cesta|ulica|trg',
  sk: 'cesta|ulica|nám\\.',
  cs: 'tř\\.|nábřeží',
  bg: 'пл\\.|площад|жк',
  el: 'πλ\\.',
  mt: 'misraħ|sqaq',
  ga: 'ascaill|lána',
}
const prefixed = (kinds: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${kinds})\\s{0,2}(?:${WORD}[ ,]{1,2}){0,5}?(?:${WORD}),?\\s{1,2}(?:n[.°º]\\s?|nr\\.?\\s?|č\\.\\s?|№\\s?|αρ\\.\\s?)?${HOUSE}${END}`,
    'giu',
  )

const patterns = new Map<string, readonly RegExp[]>()
/** Street patterns of a language, compiled when first met; the same words make the same patterns for ever. */
const streetsOf = (lang: string): readonly RegExp[] => {
  const known = patterns.get(lang)
  if (known !== undefined) return known
  const join = (table: Readonly<Record<string, string>>): string =>
    [table['any'], table[lang]].filter((kinds) => kinds !== undefined).join('|')
  const made = [
    suffixed(join(SUFFIXES)),
    prefixed(join(PREFIXES)),
    lang === 'fr' || lang === 'ga' || lang === 'nl' || lang === '' ? NUMBER_FIRST_FRENCH : NUMBER_FIRST,
  ]
  patterns.set(lang, made)
  return made
}
// The number first: French and English.
const NUMBER_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}:.,€$£-])\\d{1,5}[a-d]?,?\\s{1,2}(?:[nsew]{1,2}\\.?\\s)?(?:${WORD}\\s){1,3}?(?:street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|court|ct|boulevard|blvd|close|crescent|cres|terrace|highway|hwy|parkway|pkwy|circle|cir|trail|grove|gardens|mews)(?![\\p{L}'’])\\.?`,
  'giu',
)
const NUMBER_FIRST_FRENCH = new RegExp(
  `(?<![\\p{L}\\p{N}:.,€$£-])\\d{1,4}(?:\\s?(?:bis|ter|[a-d]))?,?\\s{1,2}(?:rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|allée|impasse|quai|cours|route|square|passage|sráid|bóthar)\\s(?:(?:de|du|des|la|le|les|an|na|l['’]|d['’])\\s?){0,3}${WORD}(?:[ -]\\p{Lu}${WORD}){0,3}(?![\\p{L}])`,
  'giu',
)
// Lines that finish an address: postcode and town, flats, boxes.
const TOWN = `\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}(?:[ -](?:\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}|am|an|der|im|in|bei|sur|sous|les|la|le|de|del|di|nad|pod|upon|aan|den)){0,4}`
const POST_TOWN = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:[A-Z]{1,2}-)?(?:\\d{2}-\\d{3}|\\d{3}\\s\\d{2}|\\d{4}-\\d{3}|\\d{4}\\s?[A-Z]{2}|\\d{5}|\\d{4}|LV-\\d{4}|LT-\\d{5})\\s{1,2}${TOWN}`,
  'gu',
)
const FLAT =
  /^(?:[,\s]{1,3}(?:apt|apartment|flat|unit|suite|ste|wohnung|whg|app\.?|appt|piso|int|interno|m\.|mieszk\w{0,6}|lok|byt|κατάστημα|όροφος|ап\.|вх\.|ет\.|bt|byt|stan|et|sc\.|ap\.|bl\.|bus|tv|th|lejl)\.?\s?#?\d{1,5}[a-z]?)/iu

const UK = /(?<![A-Z0-9])(?:GIR\s?0AA|[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])/g
const EIRCODE = /(?<![A-Z0-9])(?:[AC-FHKNPRTV-Y]\d\d|D6W)\s?[0-9AC-FHKNPRTV-Y]{4}(?![A-Z0-9])/g
const DUTCH = /(?<![\p{L}\p{N}])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\p{N}])/gu
const POLISH = /(?<![\d-])\d{2}-\d{3}(?![\d-])/g

/** Kinds of street that are written in small letters before the name. */
const SMALL =
  /^(?:ul|al|pl|os|rue|avenue|av|boulevard|bd|place|chemin|all[ée]e|impasse|quai|cours|route|square|calle|c|via|viale|piazza|corso|vicolo|rua|ulica|ulice|str|strada|cesta|trg|ул|бул|жк|οδός|triq|улица|улица)(?![\p{L}])/u

const PROSE = /\s(?:we|you|they|i|he|she|it|is|are|was|will|can|and|or|not|my|your|please|do|does|have|has|if)\s/iu

/** Length of prose in small letters before the capital that begins a street name ("wohne Hauptstr. 5"). */
const prose = (match: string): number => {
  if (!/^\p{Ll}/u.test(match) || SMALL.test(match)) return 0
  const capital = /(?<=\s)\p{Lu}/u.exec(match)
  return capital === null ? 0 : capital.index
}

/** Finds addresses and postcodes. `streets` when a word for a street stands in the text, `codes` when letters and digits mix. */
export const findPlaces = (draft: Draft, streets = true, codes = true): void => {
  const { text, lang } = draft
  if (streets) {
    for (const pattern of streetsOf(lang)) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length
        // "31 December we close": words of a sentence before the kind of street.
        if (PROSE.test(match[0])) continue
        const start = match.index + prose(match[0])
        const flat = FLAT.exec(text.slice(end, end + 40))?.[0].length ?? 0
        draft.add(start, end + flat, 'ADDRESS', 0.8, ['shape', 'gazetteer'])
      }
    }
  }
  findTowns(draft)
  const code = (pattern: RegExp, score: number): void => {
    for (const match of text.matchAll(pattern))
      draft.add(match.index, match.index + match[0].length, 'POSTCODE', score, ['shape'])
  }
  if (codes) {
    code(UK, 0.85)
    if (lang === 'ga' || lang === 'en') code(EIRCODE, 0.75)
  }
  if (lang === 'nl' || lang === '') code(DUTCH, 0.75)
  if (lang === 'pl') code(POLISH, 0.75)
}

/** Postcode and town, on a line of their own or behind a street. */
const findTowns = (draft: Draft): void => {
  const { text } = draft
  const near = draft.found.filter((finding) => finding.type === 'ADDRESS')
  for (const match of text.matchAll(POST_TOWN)) {
    const beside = near.some((finding) => match.index >= finding.end && match.index - finding.end <= 6)
    const line =
      match.index === 0 ||
      text[match.index - 1] === '\n' ||
      /[,;]\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index))
    if (
      /\s(?:EUR|USD|GBP|PLN|CHF|SEK|DKK|NOK|HUF|CZK|RON|BGN|Kč|Ft|Kr|Lei|Leva|KM|KG|GB|MB|PS|Euro|Uhr|Stück|Mal|Personen|People)$/u.test(
        match[0],
      )
    )
      continue
    const year = /^(?:19|20)\d\d\s/.test(match[0])
    if (beside || (line && !year && !/^\d{4}\s/.test(match[0]))) {
      draft.add(match.index, match.index + match[0].length, 'ADDRESS', beside ? 0.85 : 0.7, ['shape'])
    }
  }
}
