// Postal addresses by the words and layouts of streets, and postcodes that are unmistakable.

import type { Draft } from '../draft.ts'

const HOUSE = '\\d{1,4}(?:\\s?[a-z](?![\\p{L}]))?(?:\\s?[/-]\\s?\\d{1,4}[a-z]?)?'
const WORD = "[\\p{L}\\p{M}0-9.'’-]{1,30}"
const NAME = `\\p{Lu}${WORD}`

// Germanic, Nordic, Baltic, Hungarian, Finnish, Estonian: the kind of street ends the name, the number follows.
const SUFFIX =
  'str(?:aße|asse|aat|\\.)?|straße|strasse|weg|allee|gasse|platz|damm|ufer|ring|chaussee|promenade|steig|stieg|pfad|zeile|straat|laan|plein|kade|gracht|singel|dreef|steenweg|dijk|gade|vej|allé|vænget|stræde|torv|plads|gatan|vägen|gränd|stigen|torget|gata|veien|vegen|gate|katu|tie|kuja|polku|tänav|tn|maantee|mnt|puiestee|pst|iela|gatvė|g|prospektas|utca|út|tér|körút|sétány|köz'
const SUFFIXED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAME} ){0,3}(?:\\p{L}[\\p{L}-]{2,30}(?:${SUFFIX})|${NAME}\\s(?:${SUFFIX})\\.?)\\s{1,2}${HOUSE}(?![\\p{L}\\p{N}]|\\s?(?:€|eur|uhr|%|kg|km))`,
  'giu',
)

// Romance, Slavic, Greek, Romanian, Irish: the kind of street comes first, the number last.
const PREFIX =
  'ul\\.|ulica|ulici|ulicy|al\\.|aleja|aleje|alei|pl\\.|plac|placu|os\\.|osiedle|rue|avenue|av\\.|bd\\.?|boulevard|place|chemin|allée|impasse|quai|cours|calle|c/|avda\\.?|avenida|plaza|paseo|camino|carrer|via|viale|piazza|corso|vicolo|largo|strada|rua|travessa|praça|estrada|alameda|str\\.|strada|bulevardul|bd\\.|aleea|calea|șoseaua|şos\\.|ulice|náměstí|nám\\.|třída|námestie|cesta|trg|prilaz|οδός|οδού|λεωφόρος|λεωφ\\.|λεωφόρου|πλατεία|πλατείας|улица|ул\\.|бул\\.|булевард|пл\\.|площад|ж\\.к\\.|жк|sráid|bóthar|triq|vjal|misraħ'
const PREFIXED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PREFIX})\\s{0,2}(?:${WORD}[ ,]{1,2}){0,5}?(?:${WORD}),?\\s{1,2}(?:n[.°º]\\s?|nr\\.?\\s?|č\\.\\s?|№\\s?|αρ\\.\\s?)?${HOUSE}(?![\\p{L}\\p{N}])`,
  'giu',
)
// The number first: French and English.
const NUMBER_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,5}(?:\\s?(?:bis|ter|[a-d]))?,?\\s{1,2}(?:(?:rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|allée|impasse|quai|cours|route|square|passage|sráid|triq)\\s(?:(?:de|du|des|la|le|les|l['’]|d['’])\\s?){0,3}(?:${WORD}[ -]?){1,4}|(?:[nsew]{1,2}\\.?\\s)?(?:${WORD}\\s){1,4}(?:street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|court|ct|place|pl|boulevard|blvd|way|close|crescent|cres|terrace|square|sq|highway|hwy|parkway|pkwy|circle|cir|trail|grove|gardens|mews|row|hill|walk|quay))(?![\\p{L}])\\.?`,
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

/** Finds addresses and postcodes. */
export const findPlaces = (draft: Draft): void => {
  const { text, lang } = draft
  for (const pattern of [SUFFIXED, PREFIXED, NUMBER_FIRST]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const flat = FLAT.exec(text.slice(end, end + 40))?.[0].length ?? 0
      draft.add(match.index, end + flat, 'ADDRESS', 0.8, ['shape', 'gazetteer'])
    }
  }
  const near = draft.found.filter((finding) => finding.type === 'ADDRESS')
  for (const match of text.matchAll(POST_TOWN)) {
    const beside = near.some((finding) => match.index >= finding.end && match.index - finding.end <= 6)
    const line =
      match.index === 0 ||
      text[match.index - 1] === '\n' ||
      /[,;]\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index))
    const year = /^(?:19|20)\d\d\s/.test(match[0])
    if (beside || (line && !year && !/^\d{4}\s/.test(match[0])))
      draft.add(match.index, match.index + match[0].length, 'ADDRESS', beside ? 0.85 : 0.6, ['shape'])
  }
  for (const match of text.matchAll(UK))
    draft.add(match.index, match.index + match[0].length, 'POSTCODE', 0.85, ['shape'])
  for (const match of text.matchAll(EIRCODE))
    if (lang === 'ga' || lang === 'en')
      draft.add(match.index, match.index + match[0].length, 'POSTCODE', 0.75, ['shape'])
  for (const match of text.matchAll(DUTCH))
    if (lang === 'nl' || lang === '') draft.add(match.index, match.index + match[0].length, 'POSTCODE', 0.75, ['shape'])
  for (const match of text.matchAll(POLISH))
    if (lang === 'pl') draft.add(match.index, match.index + match[0].length, 'POSTCODE', 0.75, ['shape'])
}
