// Builds `sentences.json.gz`: harmless sentences in 24 languages out of translations of open software: node gather-texts.ts --python FOLDER
// FOLDER holds unpacked PyPI packages: Django, wagtail, django-oscar, django-helpdesk (BSD-3-Clause), django-allauth (MIT), pretix 3.17 (Apache-2.0).

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const at = process.argv.indexOf('--python')
const folder = process.argv[at + 1]
if (at < 0 || folder === undefined) throw new TypeError('usage: node gather-texts.ts --python FOLDER')

const LANGS = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')
/** Sentences kept of each language. */
const MOST = 2500

const unquote = (line: string): string =>
  line
    .slice(line.indexOf('"') + 1, line.lastIndexOf('"'))
    .replaceAll('\\n', '\n')
    .replaceAll('\\"', '"')

/** The messages of a .po file: originals and translations. */
const messagesOf = (text: string): { readonly id: string; readonly str: string }[] => {
  const out: { id: string; str: string }[] = []
  for (const block of text.split(/\n\s*\n/)) {
    if (/^#,.*fuzzy/m.test(block)) continue
    let id = ''
    let str = ''
    let into = ''
    for (const line of block.split('\n')) {
      if (line.startsWith('msgid ')) into = 'id'
      else if (/^msgstr(?:\[0\])? /.test(line)) into = 'str'
      else if (line.startsWith('msg')) into = ''
      else if (!line.startsWith('"')) continue
      if (into === 'id') id += unquote(line)
      else if (into === 'str') str += unquote(line)
    }
    out.push({ id, str })
  }
  return out
}

/** Without placeholders and markup; undefined for what is no prose. */
const prose = (raw: string): string | undefined => {
  if (/[<>{}\\/_]|%[^\s)]*\(|https?:|@|\d{3}|&\w+;/.test(raw.replaceAll(/%\(\w+\)[sd]|%[sd]/g, ''))) return undefined
  const text = raw.replaceAll(/\s+/g, ' ').trim()
  if (/%/.test(text) || text.length < 12 || text.length > 180 || text.split(' ').length < 3) return undefined
  return text
}

const found = new Map<string, Set<string>>(LANGS.map((lang) => [lang, new Set<string>()]))
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.po'))
  .sort()) {
  const locale = /locale\/([a-z]{2})(?:_[A-Za-z]+|-[A-Za-z]+)?\//.exec(path)?.[1]
  if (locale === undefined || path.includes('de_Informal') || path.includes('pt_BR')) continue
  for (const { id, str } of messagesOf(readFileSync(join(folder, path), 'utf8'))) {
    const own = prose(str)
    if (own !== undefined && str !== id) found.get(locale)?.add(own)
    const english = prose(id)
    if (english !== undefined) found.get('en')?.add(english)
  }
}
const sentences = Object.fromEntries(
  [...found].map(([lang, set]) => {
    const all = [...set].sort()
    const step = Math.max(1, all.length / MOST)
    return [lang, Array.from({ length: Math.min(MOST, all.length) }, (_, index) => all[Math.floor(index * step)])]
  }),
)
writeFileSync(new URL('sentences.json.gz', import.meta.url), gzipSync(JSON.stringify(sentences), { level: 9 }))
for (const [lang, lines] of Object.entries(sentences))
  process.stdout.write(`${lang} ${lines.length} of ${found.get(lang)?.size ?? 0}\n`)
