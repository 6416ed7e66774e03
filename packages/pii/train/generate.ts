// Generates training messages: phrases filled with names, addresses and numbers, in many casings and compositions.

import { EAST } from './phrases-east.ts'
import { MORE } from './phrases-more.ts'
import { WEST } from './phrases-west.ts'
import { WIDE } from './phrases-wide.ts'
import {
  BRANDS,
  BUSINESSES,
  COUNTRIES,
  ENDINGS,
  ENGLISH_STREETS,
  PHONES,
  POSTCODES,
  PREFIXED,
  SUFFIXED,
  VEHICLES,
} from './vocabulary.ts'

/** A labelled stretch; `soft` counts neither for nor against. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly soft?: boolean
}

/** One training message. `hint` is what the previous turn asked for, 0 for nothing. */
export interface Example {
  readonly lang: string
  readonly text: string
  readonly spans: readonly Span[]
  readonly hint: number
}

/** Lists of one language, as `lists.json.gz` holds them. */
export interface Lists {
  readonly given: readonly string[]
  readonly surname: readonly string[]
  readonly towns: readonly string[]
  readonly streets: readonly string[]
  readonly common: readonly string[]
  /** Names of things: common nouns and short phrases. */
  readonly things: readonly string[]
  /** Countries and languages. */
  readonly lands: readonly string[]
}

/** A small deterministic generator (mulberry32), so that the same seed trains the same weights. */
export const openRandom = (seed: number) => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(next() * list.length)]
    if (item === undefined) throw new RangeError('picked from an empty list')
    return item
  }
  return {
    next,
    pick,
    chance: (p: number): boolean => next() < p,
    digits: (n: number): string => Array.from({ length: n }, () => Math.floor(next() * 10)).join(''),
  }
}

/** A source of randomness. */
export type Random = ReturnType<typeof openRandom>

const fill = (random: Random, shape: string): string =>
  shape
    .replaceAll(/[9A]/g, (sign) =>
      sign === '9' ? random.digits(1) : 'ABCDEFGHJKLMNPRSTUVWXYZ'.charAt(Math.floor(random.next() * 23)),
    )
    .replaceAll('#', () => (random.chance(0.5) ? random.digits(1) : ''))

// Layouts that need no words of a language.
const NEUTRAL = `
+ {X}
+ {F} {X}
+ {N}, {X}
- {T}, {T}
- {T} / {T} / {T}
- {R}
- CSV, XLS, XLSX, PDF
- BMP, GIF, ICO, JPEG, JPG, PNG
- {B} {#}
- {T} {#}
- {T}-{#}
- {Q}
- {T}: {Q}
- {Q} {Q}
- {T} {M}
- {M}
- {T}, {M}
- {T} {M} {T}
- {J}
- {J} {M}
- {J} {T}
- {C}
- {C}, {C}
- {C}, {C}, {C}
- {C} - {C}
- {T}: {C}
+ {N}\\n{A}\\n{Z}
+ {N}, {A}, {Z}
+ From: {N} <{E}>
+ To: {N}\\nCc: {N}
+ {N} ({P})
+ {N} - {O}
+ 1. {N}\\n2. {N}\\n3. {N}
+ {N} / {N}
+ {N} & {F}
+ {F}: ok
+ {G}
+ {N}\\n{G}
+ {N} {K}
+ {F} {P}
+ Re: {O} {N}
`.split('\n')

const ALL: Readonly<Record<string, string>> = { ...WEST, ...EAST }
const linesOf = (lang: string): string[] =>
  `${ALL[lang] ?? ''}\n${MORE[lang] ?? ''}\n${WIDE[lang] ?? ''}`
    .split('\n')
    .concat(NEUTRAL)
    .filter((line) => /^[+-] /.test(line))

/** Opens a generator over lists by language. */
export const openGenerator = (
  lists: Readonly<Record<string, Lists>>,
  months: Readonly<Record<string, readonly string[]>>,
  harmless: Readonly<Record<string, readonly string[]>>,
  random: Random,
) => {
  const langs = Object.keys(ALL)
  const of = (lang: string): Lists => {
    const found = lists[lang]
    if (found === undefined) throw new RangeError(`no lists for ${lang}`)
    return found
  }
  const lines = new Map(langs.map((lang) => [lang, linesOf(lang)]))

  const nameWords = new Map(
    langs.map((lang) => [
      lang,
      new Set([...of(lang).given, ...of(lang).surname, ...of('en').given].map((name) => name.toLowerCase())),
    ]),
  )

  /** A name nobody has: the beginning of one and the end of another. */
  const blend = (list: readonly string[]): string => {
    const [a, b] = [random.pick(list), random.pick(list)]
    return a.slice(0, Math.ceil(a.length * 0.6)) + b.slice(-Math.ceil(b.length * 0.4)).toLowerCase()
  }
  const source = (lang: string): Lists => {
    const home = random.chance(0.85) ? lang : random.pick(langs)
    return of(home)
  }
  const given = (lang: string): string => {
    const { given: list } = source(lang)
    return random.chance(0.12) ? blend(list) : random.pick(list)
  }
  const surname = (lang: string): string => {
    const { surname: list } = source(lang)
    return random.chance(0.18) ? blend(list) : random.pick(list)
  }
  const full = (lang: string): string => {
    const [first, last] = [given(lang), surname(lang)]
    const roll = random.next()
    if (roll < (lang === 'hu' ? 0.7 : 0.04)) return `${last} ${first}`
    if (roll > 0.92) return `${first} ${given(lang)} ${last}`
    if (roll > 0.88) return `${first} ${last}-${surname(lang)}`
    if (roll > 0.85) return `${first.charAt(0)}. ${last}`
    if (roll > 0.82) return `${first} ${last.charAt(0)}.`
    return `${first} ${last}`
  }
  const inflect = (lang: string, name: string): string => {
    const endings = ENDINGS[lang]
    if (endings === undefined) return name
    return name
      .split(' ')
      .map((part) =>
        /[aeoyijuäėē]$/i.test(part)
          ? (['fi', 'hu', 'en', 'de', 'sv', 'da', 'et'].includes(lang) ? part : part.slice(0, -1)) +
            random.pick(endings.vowel)
          : part + random.pick(endings.other),
      )
      .join(' ')
  }
  const street = (lang: string): string => {
    const number = `${1 + Math.floor(random.next() * (random.chance(0.2) ? 300 : 60))}${random.chance(0.12) ? random.pick(['a', 'b', 'c', ' A', '/2', '-3', '/14']) : ''}`
    if (lang === 'en')
      return random.chance(0.8)
        ? `${number} ${random.chance(0.5) ? surname('en') : random.pick(of('en').towns)} ${random.pick(ENGLISH_STREETS)}${random.chance(0.15) ? `, Flat ${random.digits(1)}` : ''}`
        : `${number} ${random.pick(of('en').streets)}`
    const own = of(lang).streets
    const named = own.length > 0 && random.chance(0.6) ? random.pick(own) : undefined
    const suffixes = SUFFIXED[lang]
    const prefixes = PREFIXED[lang]
    const core = random.chance(0.6) ? surname(lang) : given(lang)
    const name =
      named ??
      (suffixes === undefined ? random.pick(prefixes ?? ['']) + core : core.replaceAll(' ', '') + random.pick(suffixes))
    if (lang === 'fr' || lang === 'ga')
      return random.chance(0.85) ? `${number}${random.chance(0.3) ? ',' : ''} ${name}` : `${name} ${number}`
    const join =
      lang === 'it' || lang === 'es' || lang === 'pt'
        ? random.pick([', ', ' ', ' n. ', ' '])
        : lang === 'ro'
          ? random.pick([' nr. ', ' ', ', nr. '])
          : ' '
    return `${name}${join}${number}${lang === 'pt' && random.chance(0.2) ? ', 2º Esq' : ''}${lang === 'da' && random.chance(0.2) ? ', 2. tv' : ''}`
  }
  const town = (lang: string): string => random.pick(of(lang).towns)
  const post = (lang: string): string => {
    const code = fill(random, random.pick(POSTCODES[lang] ?? ['99999']))
    return lang === 'en' || lang === 'mt' || lang === 'ga' || lang === 'lv'
      ? random.chance(0.7)
        ? `${town(lang)} ${code}`
        : `${town(lang)}, ${code}`
      : `${code} ${town(lang)}`
  }
  /** A whole address on one or several lines, with flat, region or country at times. */
  const block = (lang: string): string => {
    const joint = random.pick([', ', '\n', '\n', ' ', ',\n'])
    const flat = random.chance(0.35)
      ? `${joint}${random.pick(['Apt.', 'Suite', 'Apt', 'Flat', 'Unit', 'Wohnung', 'Appt', 'm.', 'Piso'])} ${random.digits(random.chance(0.5) ? 2 : 3)}`
      : ''
    const region = random.chance(0.2) ? `, ${fill(random, 'AA')}` : ''
    const country = random.chance(0.4) ? joint + random.pick(COUNTRIES) : ''
    if (random.chance(0.06)) return `the corner of ${street(lang)} and ${surname('en')} ${random.pick(ENGLISH_STREETS)}`
    if (random.chance(0.04))
      return random.pick([
        `PSC ${random.digits(4)}, Box ${random.digits(4)}${joint}APO ${fill(random, 'AA')} ${random.digits(5)}`,
        `Unit ${random.digits(4)} Box ${random.digits(4)}${joint}DPO AE ${random.digits(5)}`,
      ])
    const number = random.chance(0.15) ? `${random.digits(random.chance(0.5) ? 3 : 4)} ` : ''
    const first = random.chance(0.1)
      ? `${random.pick(['P.O. Box', 'PO Box', 'Postfach', 'BP'])} ${random.digits(3)}`
      : number + street(lang)
    return random.chance(0.8)
      ? `${first}${flat}${joint}${post(lang)}${region}${country}`
      : `${first}${flat}${joint}${town(lang)}${region}${country} ${random.digits(5)}`
  }
  const user = (lang: string): string => {
    const [first, last] = [
      given(lang).toLowerCase().split(' ')[0] ?? 'x',
      surname(lang).toLowerCase().split(' ')[0] ?? 'y',
    ]
    return random.pick([
      `${first}${random.digits(2)}`,
      `${first.charAt(0)}${last}`,
      `${first}.${last}`,
      `${first}_${random.digits(3)}`,
      `${last}${random.digits(1)}`,
      `${first}${last}`,
    ])
  }
  const secret = (): string =>
    random.pick(['Sommer', 'Tiger', 'hunter', 'Blau', 'soleil', 'Qwert', 'Passw0rd', 'xK9', 'dragon']) +
    random.digits(2) +
    random.pick(['!', '', '#', '?', 'zz', '&3'])
  const reference = (): string =>
    random.pick([
      random.digits(8),
      random.digits(10),
      `${fill(random, 'AA')}-${random.digits(5)}`,
      `#${random.digits(6)}`,
      `${fill(random, 'AAA')}${random.digits(6)}`,
      random.digits(5),
      `${random.digits(3)}-${random.digits(7)}`,
      fill(random, 'A9A9A9A9'),
    ])
  /** A reference as it is spelled out or dictated: short groups of letters and digits. */
  const spelled = (): string => {
    const shape = random.pick([
      'AAA 999',
      'AA 9999',
      'A 9 AA 99',
      'A 99 A 99',
      '9 A 99 A 9',
      'AA 99 A 9',
      'A 9 A 999',
      '99 AA 99',
      '9 AAAA 9',
      'AAAA 99',
      'AAA 999999999',
      'A9A 9A9',
      'AA 9 AA',
      '9 A 9 A 9 A',
    ])
    const text = fill(random, shape)
    return random.chance(0.75) ? text.toLowerCase() : text
  }
  const thing = (lang: string): string => {
    const { things, common } = of(lang)
    return random.chance(0.75) && things.length > 0
      ? random.pick(things)
      : random.pick(common.length > 0 ? common : of('en').common)
  }
  const business = (lang: string): string =>
    random
      .pick(BUSINESSES)
      .replaceAll(/(?<!\p{L})[LFCT](?!\p{L})/gu, (sign) =>
        sign === 'L' ? surname(lang) : sign === 'F' ? given(lang) : sign === 'C' ? town(lang) : capital(thing(lang)),
      )
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  /** A part, standard or model number: nobody's. */
  const part = (): string =>
    `${random.pick(['ISO', 'EN', 'DIN', 'PN-EN', 'SKU', 'REF', 'MOD', 'SER', 'PART', 'LOT', 'TYP', 'RAL', 'V', 'Rev', 'Art', 'USB', 'IP', 'XL', 'HDMI'])}${random.pick(['-', ' ', '', ' '])}${fill(random, random.pick(['999', '9999', '99-9', '99.9', 'A9', '9999-99', '99999', 'AA-999', '9.9.9']))}`
  const slot = (lang: string, kind: string): { readonly text: string; readonly type: string; readonly soft?: boolean } => {
    switch (kind) {
      case 'N': return { text: full(lang), type: 'NAME' }
      case 'F': return { text: given(lang), type: 'NAME' }
      case 'L': return { text: surname(lang), type: 'NAME' }
      case 'I': return { text: inflect(lang, random.chance(0.5) ? full(lang) : given(lang)), type: 'NAME' }
      case 'A': return { text: street(lang), type: 'ADDRESS' }
      case 'Z': return { text: post(lang), type: 'ADDRESS' }
      // A town by itself is nobody's; so is a country.
      case 'C': return { text: random.chance(0.3) && of(lang).lands.length > 0 ? random.pick(of(lang).lands) : town(lang), type: 'BRAND' }
      case 'G': return { text: block(lang), type: 'ADDRESS' }
      case 'P': return { text: fill(random, random.pick(PHONES[lang] ?? ['+3## 699 999 999', '999 999 999', '0999 999 999'])), type: 'PHONE' }
      case 'E': return { text: `${user(lang)}@example.com`, type: 'EMAIL', soft: true }
      case 'O': return { text: reference(), type: 'ORDER' }
      case 'K': return { text: reference(), type: 'ACCOUNT' }
      case 'U': return { text: user(lang), type: 'USERNAME' }
      case 'S': return { text: secret(), type: 'SECRET' }
      case 'D': return { text: `${1 + Math.floor(random.next() * 28)}.${1 + Math.floor(random.next() * 12)}.19${random.digits(2)}`, type: 'DATE', soft: true }
      case 'X': return { text: spelled(), type: 'ORDER' }
      case 'T': return { text: thing(lang), type: 'BRAND' }
      case 'V': return { text: random.chance(0.5) ? random.pick(VEHICLES).toLowerCase() : random.pick(VEHICLES), type: 'BRAND' }
      case 'R': return { text: business(lang), type: 'BRAND' }
      case 'M': return { text: filler(lang), type: 'BRAND' }
      case 'J': return { text: random.pick(of('en').common), type: 'BRAND' }
      case 'Q': return { text: part(), type: 'BRAND' }
      case '#': return { text: random.digits(1 + Math.floor(random.next() * 5)), type: 'BRAND' }
      default: return { text: random.pick(BRANDS), type: 'BRAND' }
    }
  } // biome-ignore format: a table

  const line = (lang: string): { text: string; spans: Span[] } => {
    const raw = random.pick(lines.get(lang) ?? [])
    let text = ''
    const spans: Span[] = []
    for (const piece of raw
      .slice(2)
      .replaceAll('\\n', '\n')
      .split(/(\{[A-Z#]\})/)) {
      if (!/^\{[A-Z#]\}$/.test(piece)) {
        text += piece
        continue
      }
      const value = slot(lang, piece.charAt(1))
      if (value.type !== 'BRAND')
        spans.push({
          start: text.length,
          end: text.length + value.text.length,
          type: value.type,
          ...(value.soft === true ? { soft: true } : {}),
        })
      text += value.text
    }
    return { text, spans }
  }

  /** Numbers that are nobody's: dates, times, prices, measures, as they stand in harmless sentences. */
  const filler = (lang: string): string => {
    const n = (most: number): number => 1 + Math.floor(random.next() * most)
    const word = random.pick(of(lang).common.length > 0 ? of(lang).common : of('en').common)
    const month = random.pick(months[lang] ?? months['en'] ?? [''])
    return random.pick([
      `${n(28)}. ${month}`, `${n(28)} ${month}`, month, `${month} ${n(28)}`, `${n(28)}.${n(12)}.`, `${n(28)}/${n(12)}/202${n(6)}`, `202${n(6)}-0${n(9)}-${n(18) + 10}`, `${n(12)}:${random.pick(['00', '15', '30', '45'])}`, `${n(11)}:30 pm`, `${n(12)}pm`, `${n(23)}h`,
      `${n(99)},99 €`, `€${n(500)}`, `$${n(900)}`, `${n(900)} euro`, `${n(5000)} ${random.pick(['EUR', 'kr', 'zł', 'Kč', 'Ft', 'lei', 'USD', 'pounds', 'dollars'])}`, `${n(20)} kg`, `${n(200)} cm`, `${n(100)} %`, `${n(4)} x`, `(${n(30)})`, `${n(30)} ${word}`, `202${n(6)}`, `19${random.digits(2)}`, `Error ${n(999)}`, `code ${n(9999)}`, `#${n(99)}`, `${n(9)} of ${n(9)}`, `${n(9)}`, `${n(60)}`, `${n(9)}.${n(9)}`, `${n(999)} ${word}`,
    ]) // biome-ignore format: a list
  }

  /** One message of a language: one to three lines, in one of the casings people type. */
  const message = (lang: string): Example => {
    let { text, spans } = line(lang)
    const around = harmless[lang]
    if (around !== undefined && around.length > 0 && random.chance(0.12)) {
      const lead = `${random.pick(around)} `
      text = lead + text
      spans = spans.map((span) => ({ ...span, start: span.start + lead.length, end: span.end + lead.length }))
    }
    if (random.chance(0.25)) text += `${random.pick([' ', ', ', ' - ', ' '])}${filler(lang)}`
    while (random.chance(0.06))
      text += ` ${random.pick(of(lang).common.length > 0 ? of(lang).common : of('en').common)}`
    while (random.chance(0.25)) {
      const more = line(lang)
      const joint = random.pick(['. ', '\n', ' ', ', ', '! '])
      const offset = text.length + joint.length
      text = text + joint + more.text
      spans = [...spans, ...more.spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }))]
    }
    return { lang, text: recase(text, random), spans, hint: 0 }
  }

  /** A message of common words only, as short ones often are; none of them is a name. */
  const chatter = (lang: string): Example => {
    const names = nameWords.get(lang) ?? new Set<string>()
    const pool = of(lang).common.length > 0 ? of(lang).common.slice(0, 3000) : of('en').common
    const count = 1 + Math.floor(random.next() * 4)
    const words: string[] = []
    while (words.length < count) {
      const word = random.pick(pool)
      if (!names.has(word.toLowerCase())) words.push(word)
    }
    const text = words.join(' ') + random.pick(['', '', '', '.', '!', '?'])
    return {
      lang,
      text: recase(random.chance(0.4) ? text.charAt(0).toUpperCase() + text.slice(1) : text, random),
      spans: [],
      hint: random.chance(0.2) ? 1 + Math.floor(random.next() * 5) : 0,
    }
  }

  /** A bare answer to a question: name, address, number; with the hint that the question gives. */
  const answer = (lang: string): Example => {
    const kind = random.pick(['N', 'N', 'F', 'L', 'A', 'O', 'K', 'U', 'P'])
    const { text, type } = slot(lang, kind)
    const hint =
      type === 'NAME'
        ? 1
        : type === 'ADDRESS'
          ? 2
          : type === 'PHONE'
            ? 3
            : type === 'ORDER' || type === 'ACCOUNT' || type === 'USERNAME'
              ? 5
              : 0
    return {
      lang,
      text: recase(text, random),
      spans: [{ start: 0, end: text.length, type }],
      hint: random.chance(0.7) ? hint : 0,
    }
  }

  return { langs, message, answer, chatter }
}

const same = (text: string, changed: string): string => (changed.length === text.length ? changed : text)

/** Lower case, capitals, or as it was; the length never changes. */
export const recase = (text: string, random: Random): string => {
  const roll = random.next()
  if (roll < 0.42) return same(text, text.toLowerCase())
  if (roll < 0.46) return same(text, text.toUpperCase())
  if (roll < 0.52) return text.replaceAll(/[.,!?]$/g, '')
  return text
}
