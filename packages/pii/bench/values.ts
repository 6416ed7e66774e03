// Measures values with a shape: plain, disguised as in requirements 4.A, national numbers by country, look-alikes, hostile strings.
// node packages/pii/bench/values.ts [--each N] [--ids N] [--harmless N] [--misses]. Every value is generated; none is a person's.

import { parseArgs } from 'node:util'
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { luhn, mod97 } from '../src/checksums.ts'
import { detect } from '../src/pii.ts'
import { NATIONAL_NUMBERS } from '../src/recognisers/national-table.ts'
import { openRandom } from '../train/generate.ts'

const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '400' },
    ids: { type: 'string', default: '10000' },
    harmless: { type: 'string', default: '100000' },
    misses: { type: 'boolean', default: false },
  },
})
const random = openRandom(11)
const upTo = (most: number): number => Math.floor(random.next() * most)
const show = (line: string): void => void process.stdout.write(`${line}\n`)
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`

/** True when every letter and digit of `text.slice(start, end)` is covered. */
const isCovered = (text: string, start: number, end: number, lang: string): boolean => {
  const covered = new Uint8Array(text.length)
  for (const finding of detect(text, { lang })) covered.fill(1, finding.start, finding.end)
  for (let at = start; at < end; at++) if (covered[at] !== 1 && /[\p{L}\p{N}]/u.test(text.charAt(at))) return false
  return true
}

const COUNTRIES: Readonly<Record<string, string>> = {
  AT: 'de', BE: 'nl', BG: 'bg', CH: 'de', CY: 'el', CZ: 'cs', DE: 'de', DK: 'da', EE: 'et', ES: 'es', FI: 'fi', FR: 'fr', GB: 'en', GR: 'el', HR: 'hr', HU: 'hu', IE: 'en', IS: 'is', IT: 'it', LI: 'de', LT: 'lt', LU: 'fr', LV: 'lv', MT: 'mt', NL: 'nl', NO: 'no', PL: 'pl', PT: 'pt', RO: 'ro', SE: 'sv', SI: 'sl', SK: 'sk',
} // biome-ignore format: a table
const IBANS: Readonly<Record<string, string>> = {
  DE: '999999999999999999', FR: '9999999999999999999999A', ES: '99999999999999999999', IT: 'A9999999999999999999999', NL: 'AAAA9999999999', BE: '999999999999', AT: '9999999999999999', PL: '999999999999999999999999', PT: '999999999999999999999', IE: 'AAAA99999999999999', FI: '99999999999999', SE: '99999999999999999999', DK: '99999999999999', CZ: '99999999999999999999', SK: '99999999999999999999', HU: '999999999999999999999999', RO: 'AAAA9999999999999999', BG: 'AAAA99999999999999', HR: '99999999999999999', SI: '999999999999999', LT: '9999999999999999', LV: 'AAAA9999999999999', EE: '9999999999999999', GR: '99999999999999999999999', MT: 'AAAA9999999999999999999999A', LU: '9999999999999999', CH: '99999999999999999', NO: '99999999999', GB: 'AAAA99999999999999',
} // biome-ignore format: a table
const fill = (shape: string): string =>
  shape.replaceAll(/[9A]/g, (sign) => (sign === '9' ? random.digits(1) : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(upTo(26))))

const iban = (country: string): string => {
  const body = fill(IBANS[country] ?? '')
  return `${country}${String(98 - mod97(`${body}${country}00`)).padStart(2, '0')}${body}`
}
const card = (): string => {
  const start = random.pick(['4', '51', '52', '53', '54', '55', '2221', '2720', '34', '37', '6011', '65', '36'])
  const length = start.startsWith('3') && start !== '36' ? 15 : start === '36' ? 14 : 16
  for (;;) {
    const digits = start + random.digits(length - start.length)
    if (luhn(digits)) return digits
  }
}
const grouped = (value: string, size: number, joint: string): string =>
  value.replaceAll(new RegExp(`(.{${size}})(?=.)`, 'g'), `$1${joint}`)
const email = (): string =>
  `${random.pick(['jane', 'erika', 'jan', 'anna', 'p', 'info2', 'marie-luise', 'x'])}${random.pick(['.', '_', '', '-'])}${random.pick(['doe', 'muster', 'kowalska', 'rossi', 'b12'])}${random.pick(['', '', random.digits(2)])}@${random.pick(['example.com', 'gmx.de', 'mail.example.co.uk', 'poczta.example.pl', 'libero.it', 'sub.domain.example.org'])}`
const phone = (): { value: string; lang: string } => {
  for (;;) {
    const [country, lang] = random.pick(Object.entries(COUNTRIES))
    const number = getExampleNumber(getCountries().find((code) => code === country) ?? 'DE', examples)
    if (number === undefined) continue
    return {
      value: random.pick([
        number.formatNational(),
        number.formatInternational(),
        number.number,
        number.formatInternational().replaceAll(' ', '-'),
      ]),
      lang,
    }
  }
}

const CUES: Readonly<Record<string, string>> = {
  de: 'Meine Angabe: {v}, bitte prüfen', fr: 'Voici : {v}, merci', es: 'Aquí tiene: {v}, gracias', it: 'Ecco: {v}, grazie', pl: 'Oto dane: {v}, proszę', nl: 'Hier: {v}, bedankt', en: 'here you go: {v}, thanks',
} // biome-ignore format: a table
const PHONE_CUES: Readonly<Record<string, string>> = {
  bg: 'телефон {v}', cs: 'telefon {v}', da: 'telefon {v}', de: 'Telefon {v}', el: 'τηλέφωνο {v}', en: 'call me on {v}', es: 'teléfono {v}', et: 'telefon {v}', fi: 'puhelin {v}', fr: 'téléphone {v}', hr: 'telefon {v}', hu: 'telefon {v}', is: 'sími {v}', it: 'telefono {v}', lt: 'telefonas {v}', lv: 'tālrunis {v}', mt: 'telefon {v}', nl: 'telefoon {v}', no: 'telefon {v}', pl: 'telefon {v}', pt: 'telefone {v}', ro: 'telefon {v}', sk: 'telefón {v}', sl: 'telefon {v}', sv: 'telefon {v}',
} // biome-ignore format: a table

interface Value {
  readonly kind: string
  readonly value: string
  readonly lang: string
  readonly frame: string
}
const plain: Value[] = []
for (let at = 0; at < Number(values.each); at++) {
  const lang = random.pick(Object.keys(CUES))
  const frame = CUES[lang] ?? '{v}'
  plain.push({ kind: 'e-mail', value: email(), lang, frame })
  const dialled = phone()
  plain.push({ kind: 'phone', value: dialled.value, lang: dialled.lang, frame: PHONE_CUES[dialled.lang] ?? '{v}' })
  const country = random.pick(Object.keys(IBANS))
  plain.push({ kind: 'IBAN', value: random.chance(0.5) ? iban(country) : grouped(iban(country), 4, ' '), lang, frame })
  plain.push({
    kind: 'card',
    value: random.pick([card(), grouped(card(), 4, ' '), grouped(card(), 4, '-')]),
    lang,
    frame,
  })
}

const tally = new Map<string, { hit: number; all: number; misses: string[] }>()
const count = (name: string, hit: boolean, text: string): void => {
  const held = tally.get(name) ?? { hit: 0, all: 0, misses: [] }
  held.all++
  if (hit) held.hit++
  else held.misses.push(text)
  tally.set(name, held)
}
const report = (title: string): void => {
  show(`\n${title}`)
  let hit = 0
  let all = 0
  for (const [name, row] of tally) {
    show(`${name.padEnd(34)} ${percent(row.hit, row.all).padStart(9)}  of ${row.all}`)
    if (values.misses) for (const text of row.misses.slice(0, 6)) show(`    ${JSON.stringify(text)}`)
    hit += row.hit
    all += row.all
  }
  show(`${'all'.padEnd(34)} ${percent(hit, all).padStart(9)}  of ${all}`)
  tally.clear()
}

const tryOne = (name: string, { frame, lang }: Value, value: string): void => {
  const text = frame.replace('{v}', () => value)
  const start = text.indexOf(value)
  count(name, isCovered(text, start, start + value.length, lang), text)
}
for (const one of plain) tryOne(one.kind, one, one.value)
report('Plain values')

const WORDS: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine', de: 'null eins zwei drei vier fünf sechs sieben acht neun', fr: 'zéro un deux trois quatre cinq six sept huit neuf', es: 'cero uno dos tres cuatro cinco seis siete ocho nueve', it: 'zero uno due tre quattro cinque sei sette otto nove', pl: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć', nl: 'nul een twee drie vier vijf zes zeven acht negen',
} // biome-ignore format: a table
const each = (value: string, change: (char: string) => string): string => Array.from(value).map(change).join('')
const TWINS: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' }
const hex = (value: string): string => Buffer.from(value).toString('hex')
const sprinkled = (value: string, sign: string): string =>
  each(value, (char) => (random.chance(0.3) ? char + sign : char))
/** The disguises of 4.A that apply to letters and signs, and to rows of digits. */
const LETTERS: Readonly<Record<string, (value: string) => string>> = {
  'RE-02 spaced': (value) => Array.from(value).join(' '),
  'RE-03 words': (value) => value.replace('@', ' at ').replaceAll('.', ' dot '),
  'RE-03 brackets': (value) => value.replace('@', '[at]').replaceAll('.', '(dot)'),
  'RE-04 full-width @': (value) => value.replace('@', '＠'),
  'RE-05 look-alikes': (value) => each(value, (char) => TWINS[char] ?? char),
  'RE-06 zero-width': (value) =>
    sprinkled(value, random.pick(['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f'])),
  'RE-08 mathematical': (value) =>
    each(value, (char) => (/[a-z]/.test(char) ? String.fromCodePoint(0x1d4ea + char.charCodeAt(0) - 97) : char)),
  'RE-09 tags': (value) => each(value, (char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))),
  'RE-10 base64': (value) => Buffer.from(value).toString('base64'),
  'RE-10 base64url': (value) => Buffer.from(value).toString('base64url'),
  'RE-11 hex': hex,
  'RE-11 \\x': (value) => (hex(value).match(/../g) ?? []).map((pair) => `\\x${pair}`).join(''),
  'RE-11 url': (value) => value.replace('@', '%40'),
  'RE-11 url twice': (value) => value.replace('@', '%2540'),
  'RE-11 html': (value) => value.replace('@', '&#64;').replace('a', '&#97;'),
  'RE-12 reversed': (value) => Array.from(value).toReversed().join(''),
  'RE-12 ROT13': (value) =>
    value.replaceAll(/[a-z]/g, (char) => String.fromCharCode(((char.charCodeAt(0) - 84) % 26) + 97)),
  'RE-13 leet': (value) => value.replaceAll('e', '3').replaceAll('a', '4').replaceAll('o', '0'),
  'RE-24 bold': (value) => value.replace(/([a-z]{2,})@/, '**$1**@'),
  'RE-24 break': (value) => value.replace('example', 'exam\nple'),
}
const DIGITS: Readonly<Record<string, (value: string, lang: string) => string>> = {
  'RE-14 spaced': (value) => Array.from(value).join(' '),
  'RE-14 mixed': (value) => grouped(value, 4, random.pick(['-', '/', '.', ' - '])),
  'RE-14 lines': (value) => grouped(value, 4, '\n'),
  'RE-14 NBSP': (value) => grouped(value, 4, '\u00a0'),
  'RE-14 thin space': (value) => grouped(value, 4, '\u2009'),
  'RE-15 words': (value, lang) =>
    each(value, (char) => ` ${(WORDS[lang] ?? WORDS['en'] ?? '').split(' ')[Number(char)] ?? char} `)
      .replaceAll(/ +/g, ' ')
      .trim(),
  'RE-16 full-width': (value) => each(value, (char) => String.fromCharCode(0xff10 + Number(char))),
  'RE-16 Arabic-Indic': (value) => each(value, (char) => String.fromCharCode(0x660 + Number(char))),
  'RE-16 Devanagari': (value) => each(value, (char) => String.fromCharCode(0x966 + Number(char))),
  'RE-16 keycaps': (value) => each(value, (char) => `${char}\ufe0f\u20e3`),
  'RE-16 superscripts': (value) => each(value, (char) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(char))),
  'RE-06 zero-width': (value) => sprinkled(value, '\u200b'),
  'RE-10 base64': (value) => Buffer.from(value).toString('base64'),
  'RE-11 hex': hex,
}
const rounds = Math.max(20, Math.floor(Number(values.each) / 8))
for (let at = 0; at < rounds; at++) {
  const lang = random.pick(Object.keys(CUES))
  const frame = { kind: '', value: '', lang, frame: CUES[lang] ?? '{v}' }
  for (const [name, change] of Object.entries(LETTERS))
    tryOne(
      `e-mail ${name}`,
      frame,
      change(
        `${random.pick(['jane', 'erika', 'anna'])}.${random.pick(['doe', 'muster', 'rossi'])}@example.${random.pick(['com', 'org'])}`,
      ),
    )
  for (const [name, change] of Object.entries(DIGITS)) tryOne(`card ${name}`, frame, change(card(), lang))
  const account = iban(random.pick(['DE', 'ES', 'PL', 'NL', 'FR']))
  for (const [name, value] of Object.entries({
    'RE-18 spaced': Array.from(account).join(' '), 'RE-18 small': account.toLowerCase(), 'RE-18 dashes': grouped(account, 4, ' -'), 'RE-18 O for 0': account.slice(0, 4) + account.slice(4).replaceAll('0', 'O'), 'RE-06 zero-width': sprinkled(account, '\u200b'), 'RE-16 full-width': each(account, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)), 'RE-10 base64': Buffer.from(account).toString('base64'),
  })) tryOne(`IBAN ${name}`, frame, value) // biome-ignore format: a table
  tryOne(
    'IBAN RE-18 in a link',
    { ...frame, frame: frame.frame.replace('{v}', 'https://pay.example/?to={v}') },
    account,
  )
}
report('Disguised as in 4.A')

const NAMES: Readonly<Record<string, string>> = {
  AT: 'Sozialversicherungsnummer', BE: 'rijksregisternummer', BG: 'ЕГН', CH: 'AHV-Nummer', CY: 'ΑΦΜ', CZ: 'rodné číslo', DE: 'Steuer-ID', DK: 'CPR', EE: 'isikukood', ES: 'DNI', FI: 'henkilötunnus', FR: 'numéro de sécurité sociale', GB: 'national insurance number', GR: 'ΑΦΜ', HR: 'OIB', HU: 'személyi azonosító', IE: 'PPS number', IS: 'kennitala', IT: 'codice fiscale', LT: 'asmens kodas', LU: 'matricule', LV: 'personas kods', MT: 'ID card number', NL: 'BSN', NO: 'fødselsnummer', PL: 'PESEL', PT: 'NIF', RO: 'CNP', SE: 'personnummer', SI: 'EMŠO', SK: 'rodné číslo',
} // biome-ignore format: a table
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** A value of a row's shape: digits, with letters where the pattern asks for them; tried until the check holds. */
const generated = (row: (typeof NATIONAL_NUMBERS)[number], tries: number): string | undefined => {
  for (let at = 0; at < tries; at++) {
    const length = row.sizes[0] + upTo(row.sizes[1] - row.sizes[0] + 1)
    const value = dated(row.shape, length) ?? shaped(row.shape, length)
    if (value !== undefined && row.shape.test(value) && row.valid(value)) return value
  }
  return undefined
}
/** Half of the time a row of digits that opens with a birth date, as most personal numbers do. */
const dated = (shape: RegExp, length: number): string | undefined => {
  if (random.chance(0.4)) return undefined
  const two = (value: number): string => String(value).padStart(2, '0')
  const [day, month, year] = [two(1 + upTo(28)), two(1 + upTo(12)), two(upTo(100))]
  const date = random.pick([
    year + month + day,
    day + month + year,
    random.pick(['19', '20']) + year + month + day,
    `${1 + upTo(8)}${year}${month}${day}`,
    `${day}${month}${random.pick(['9', '0'])}${year}`,
    `${1 + upTo(2)}${year}${month}`,
    random.digits(4) + day + month + year,
  ])
  const sign = shape.source.includes('[-+A') || shape.source.includes('A-F') ? random.pick(['-', '+', 'A']) : ''
  const rest = length - date.length - sign.length
  if (rest < 0) return undefined
  const tail =
    sign === ''
      ? random.digits(rest)
      : random.digits(rest - 1) + random.pick(Array.from('0123456789ABCDEFHJKLMNPRSTUVWXY'))
  const value = date + sign + tail
  return shape.test(value) ? value : undefined
}
/** Writes a value along the pieces of a simple pattern (classes, digits, repeats). */
const shaped = (shape: RegExp, length: number): string | undefined => {
  let out = ''
  for (const [, set = '', few, many] of shape.source
    .replaceAll(/[$^]|\(\?:|\)/g, '')
    .matchAll(/(\\d|\[[^\]]+\]|[A-Z0-9])(?:\{(\d+)(?:,(\d+))?\})?/g)) {
    const least = Number(few ?? 1)
    const times = many === undefined ? least : Math.max(least, Math.min(Number(many), length - out.length))
    const pool = set === '\\d' ? '0123456789' : set.startsWith('[') ? expand(set.slice(1, -1)) : set
    for (let at = 0; at < times; at++) out += pool.charAt(upTo(pool.length))
  }
  return out.length === length ? out : undefined
}
const expand = (set: string): string =>
  set.replaceAll('\\d', '0-9').replaceAll(/(.)-(.)/g, (_, from: string, to: string) => {
    const all = `0123456789${LATIN}`
    return all.slice(all.indexOf(from), all.indexOf(to) + 1)
  })

const perCountry = Number(values.ids)
const byCountry = Map.groupBy(
  NATIONAL_NUMBERS.filter(({ country }) => NAMES[country] !== undefined && COUNTRIES[country] !== undefined),
  ({ country }) => country,
)
const without = Object.keys(NAMES).filter((country) => !byCountry.has(country))
for (const [country, rows] of byCountry) {
  const share = Math.ceil(perCountry / rows.length)
  const lang = COUNTRIES[country] ?? ''
  for (const row of rows) {
    for (let at = 0; at < share; at++) {
      const value = generated(row, 20_000)
      if (value === undefined) {
        count(`${country} ${row.type} could not be made`, true, row.shape.source)
        break
      }
      const text = `${cueOf(country, row.type)} ${value}`
      count(country, isCovered(text, text.length - value.length, text.length, lang), `${text} (${row.type})`)
    }
  }
}
report(
  `National numbers beside their name, ${perCountry} for each country${without.length > 0 ? `, none for ${without.join(' ')}` : ''}`,
)

function cueOf(country: string, type: string): string {
  const words: Readonly<Record<string, string>> = {
    PASSPORT: 'passport',
    ID_CARD: 'ID card',
    DRIVING_LICENCE: 'driving licence',
    HEALTH_INSURANCE: 'health insurance number',
    TAX_ID: 'tax number',
    BANK_ACCOUNT: 'bank account',
    PLATE: 'plate',
    VIN: 'VIN',
  }
  return words[type] ?? NAMES[country] ?? ''
}

let hits = 0
const wrong = new Map<string, number>()
const langs = [...new Set(Object.values(COUNTRIES))]
const harmless = Number(values.harmless)
for (let at = 0; at < harmless; at++) {
  const lang = random.pick(langs)
  const text = lookalike()
  // An order number may be found as what it is; a date, time, price or order number may not be taken for anything else.
  const found = detect(text, { lang }).filter(({ type }) => type !== 'ORDER' && type !== 'ACCOUNT')
  if (found.length === 0) continue
  hits++
  const key = `${found[0]?.type} ${found[0]?.evidence.join('+')}`
  wrong.set(key, (wrong.get(key) ?? 0) + 1)
  if (values.misses && (wrong.get(key) ?? 0) <= 5)
    show(`    ${lang} ${JSON.stringify(text)} ${key} ${found[0]?.score.toFixed(2)}`)
}
show(`\n${harmless} order numbers, dates, prices: ${percent(hits, harmless)} taken for something else`)
for (const [key, times] of [...wrong].toSorted((a, b) => b[1] - a[1]).slice(0, 12)) show(`    ${key}: ${times}`)

function lookalike(): string {
  const n = (most: number): number => 1 + upTo(most)
  const two = (value: number): string => String(value).padStart(2, '0')
  return random.pick([
    () => `${n(28)}.${n(12)}.20${two(n(30))}`,
    () => `${two(n(28))}/${two(n(12))}/20${two(n(30))}`,
    () => `20${two(n(30))}-${two(n(12))}-${two(n(28))}`,
    () => `${two(upTo(24))}:${two(upTo(60))}`,
    () => `${n(9999)},${two(upTo(100))} €`,
    () => `€ ${n(9999)}.${two(upTo(100))}`,
    () => `${n(9)}.${String(upTo(1000)).padStart(3, '0')},${two(upTo(100))} EUR`,
    () => `${n(99999)} Kč`,
    () => `$${n(9)},${String(upTo(1000)).padStart(3, '0')}.00`,
    () => `order ${random.digits(6)}`,
    () => `order ${random.digits(8)}`,
    () => `order #${random.digits(10)}`,
    () => `order ${fill('AA-99999')}`,
    () => `order ${fill('AA-9999-999999')}`,
    () => `order no. ${random.digits(9)}`,
    () => `order number ${random.digits(11)}`,
  ])()
}

const HOSTILE: Readonly<Record<string, string>> = {
  'a@a.a.': `a@${'a.'.repeat(500_000)}`, '1 ': '1 '.repeat(500_000), 'a.': 'a.'.repeat(500_000), '(': '('.repeat(1_000_000), '@': '@'.repeat(1_000_000), 'password ': 'password '.repeat(111_111), 'A1-': 'A1-'.repeat(333_333), '+': '+'.repeat(1_000_000), x: 'x'.repeat(1_000_000), ':': ':'.repeat(1_000_000), '0:': '0:'.repeat(500_000), 'a at ': 'a at '.repeat(200_000), '12345 ': '12345 '.repeat(166_666), 'one ': 'one '.repeat(250_000), '%41': '%41'.repeat(333_333), 'a b ': 'a b '.repeat(250_000), '\n': '\n'.repeat(1_000_000), 'my name is ': 'my name is '.repeat(90_909), 'eyJ.': 'eyJ.'.repeat(250_000), '1.1.1.1 ': '1.1.1.1 '.repeat(125_000),
} // biome-ignore format: a table
show('\n1 MB of hostile strings, milliseconds of processor time (with language en, without)')
for (const [name, text] of Object.entries(HOSTILE)) {
  const times = ['en', ''].map((lang) => {
    const before = process.cpuUsage()
    detect(text, { lang })
    const { user, system } = process.cpuUsage(before)
    return ((user + system) / 1000).toFixed(0)
  })
  show(`${JSON.stringify(name).padEnd(16)} ${times.map((time) => time.padStart(6)).join(' ')}`)
}
