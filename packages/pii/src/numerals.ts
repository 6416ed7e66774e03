// Spoken digits in the 24 languages (RE-15): words that stand for one or more digits when several follow each other.

import { fold } from './characters.ts'

// Zero to nine by language; alternatives after a stroke. English teens and tens are below.
const DIGITS: Readonly<Record<string, string>> = {
  en: 'zero/oh/o/nought one two three four five six seven eight nine', de: 'null eins/ein/eine zwei/zwo drei vier fünf sechs sieben acht neun', nl: 'nul een/één twee drie vier vijf zes zeven acht negen',
  sv: 'noll ett/en två tre fyra fem sex sju åtta nio', da: 'nul en/et to tre fire fem seks syv/syd otte ni', fr: 'zéro un/une deux trois quatre cinq six sept huit neuf', es: 'cero uno/un dos tres cuatro cinco seis siete ocho nueve',
  it: 'zero uno due tre quattro cinque sei sette otto nove', pt: 'zero um/uma dois/duas três quatro cinco seis/meia sete oito nove', ro: 'zero unu/una doi/două trei patru cinci șase șapte opt nouă', el: 'μηδέν ένα/ένας δύο τρία τέσσερα πέντε έξι εφτά/επτά οχτώ/οκτώ εννιά/εννέα',
  ga: 'náid aon dó trí ceathair cúig sé seacht ocht naoi', mt: 'żero wieħed/waħda tnejn tlieta erbgħa ħamsa sitta sebgħa tmienja disgħa', pl: 'zero jeden/jedna dwa/dwie trzy cztery pięć sześć siedem osiem dziewięć', cs: 'nula jedna/jeden dva/dvě tři čtyři pět šest sedm osm devět',
  sk: 'nula jedna/jeden dva/dve tri štyri päť šesť sedem osem deväť', sl: 'nič/nula ena/ena dva/dve tri štiri pet šest sedem osem devet', hr: 'nula jedan/jedna dva/dvije tri četiri pet šest sedam osam devet', bg: 'нула едно/един/една две/два три четири пет шест седем осем девет',
  lt: 'nulis vienas/vienas du/dvi trys keturi penki šeši septyni aštuoni devyni', lv: 'nulle viens/viena divi trīs četri pieci seši septiņi astoņi deviņi', et: 'null üks kaks kolm neli viis kuus seitse kaheksa üheksa', fi: 'nolla yksi/yks kaksi/kaks kolme neljä viisi/viis kuusi/kuus seitsemän kahdeksan yhdeksän', hu: 'nulla egy kettő/két három négy öt hat hét nyolc kilenc',
} // biome-ignore format: a table

const ENGLISH: Readonly<Record<string, string>> = {
  ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19',
  twenty: '20', thirty: '30', forty: '40', fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90',
} // biome-ignore format: a table

/** Words that repeat the next digit. */
const TIMES: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  doppel: 2,
  doble: 2,
  doppio: 2,
  duplo: 2,
  dubbel: 2,
  dobbelt: 2,
  podwójne: 2,
  dvakrát: 2,
  trojité: 3,
}

/** Every word that may stand for digits, in any language. */
export const DIGIT_WORDS: readonly string[] = [
  ...Object.values(DIGITS).flatMap((words) => words.split(/[ /]/)),
  ...Object.keys(ENGLISH),
  ...Object.keys(TIMES),
]

const tables = new Map<string, ReadonlyMap<string, string>>()
const tableOf = (lang: string): ReadonlyMap<string, string> => {
  const known = tables.get(lang)
  if (known !== undefined) return known
  const made = new Map<string, string>()
  const langs = DIGITS[lang] === undefined ? Object.keys(DIGITS) : [...new Set([lang, 'en'])]
  for (const name of langs) {
    const words = (DIGITS[name] ?? '').split(' ')
    words.forEach((alternatives, digit) => {
      for (const word of alternatives.split('/')) if (!made.has(fold(word))) made.set(fold(word), String(digit))
    })
  }
  for (const [word, value] of Object.entries(ENGLISH)) made.set(word, value)
  tables.set(lang, made)
  return made
}

/** One stretch of the text that stands for digits. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly digits: string
}

const WORD = /[\p{L}\p{M}]+|\d+/gu
/** True when the parts of a row stand without space between them ("4one11"). */
const isTight = (row: readonly Numeral[]): boolean =>
  row.every(({ start }, index) => index === 0 || start === (row[index - 1]?.end ?? 0))

/** Fewer spoken digits than this in a row are prose ("one or two"). */
const ROW = 4

/**
 * Rows of spoken digits, as stretches with their digits. Handles "double seven", "twelve ones" and digits among words
 * ("4one11"); words between (`then`, `and`, commas) do not break a row.
 */
export const numeralsOf = (text: string, lang: string): Numeral[] => {
  const table = tableOf(lang)
  const rows: Numeral[][] = []
  let row: Numeral[] = []
  let words = 0
  let gap = 0
  let times = 1
  let from = -1
  const flush = (): void => {
    if (
      row.length > 0 &&
      (words > 1 || (words === 1 && isTight(row))) &&
      row.reduce((total, { digits }) => total + digits.length, 0) >= ROW
    )
      rows.push(row)
    row = []
    words = 0
  }
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0])
    const start = match.index
    const end = start + match[0].length
    const spoken = table.get(word)
    const plural =
      spoken === undefined && word.endsWith('s')
        ? (table.get(word.slice(0, -1)) ?? table.get(word.slice(0, -2)))
        : undefined
    const repeat = TIMES[word]
    const last = row.at(-1)
    if (repeat !== undefined) {
      times = repeat
      from = start
    } else if (plural?.length === 1 && last !== undefined && Number(last.digits) >= 2 && Number(last.digits) <= 20) {
      // "twelve ones": the count before becomes that many digits.
      row[row.length - 1] = { start: last.start, end, digits: plural.repeat(Number(last.digits)) }
      words++
      gap = 0
    } else if (spoken !== undefined || /^\d/.test(word)) {
      row.push({ start: times > 1 ? from : start, end, digits: (spoken ?? word).repeat(times) })
      if (spoken !== undefined) words++
      times = 1
      gap = 0
    } else if (row.length > 0 && ++gap > 1) {
      flush()
      gap = 0
    }
  }
  flush()
  return rows.flat()
}
