// Trains the tagger: node packages/pii/train/train.ts --data FOLDER [--leave SET,SET] [--out FILE] [--rows N] [--epochs N]
// Reads nothing but FOLDER (*.jsonl), the lists and phrases beside it; writes one JSON file of weights.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { fold } from '../src/characters.ts'
import {
  FEATURES,
  featuresOf,
  firstLook,
  guessLanguage,
  isTaggable,
  type Lists as Knowledge,
  openReading,
  type Reading,
  readTokens,
  WEIGHT_BITS,
  WORD_FEATURES,
} from '../src/tagger/features.ts'
import {
  enter,
  FILTER_BITS,
  GAZETTEER_SLOTS,
  hold,
  inLanguage,
  LIST,
  languageCode,
  SPELLING_SLOTS,
  spellingOf,
} from '../src/tagger/gazetteer.ts'
import { HEAD_BITS, HEAD_FEATURES, HEADS, headAddress } from '../src/tagger/heads.ts'
import { cut, hashOf, openTokens } from '../src/tagger/tokens.ts'
import { type Example, type Lists, openGenerator, openRandom, type Span } from './generate.ts'
import { isHeld } from './held.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' }, leave: { type: 'string', default: '' }, fold: { type: 'string' }, out: { type: 'string', default: fileURLToPath(new URL('../src/weights/tagger.json', import.meta.url)) },
    rows: { type: 'string', default: '5000' }, epochs: { type: 'string', default: '5' }, seed: { type: 'string', default: '7' }, decay: { type: 'string', default: '0.0001' }, lean: { type: 'string', default: '0.4' },
  },
}) // biome-ignore format: a table
if (values.data === undefined) throw new TypeError('usage: node train.ts --data FOLDER')
const random = openRandom(Number(values.seed))
const left = new Set(values.leave.split(',').filter((name) => name !== ''))
const lists: Readonly<Record<string, Lists>> = JSON.parse(
  gunzipSync(readFileSync(new URL('lists.json.gz', import.meta.url))).toString(),
)

/** Lists of sentences by language out of several files beside this one. */
const gathered = (...names: readonly string[]): Readonly<Record<string, readonly string[]>> => {
  const out: Record<string, string[]> = {}
  for (const name of names) {
    const bytes = readFileSync(new URL(name, import.meta.url))
    const lines: Readonly<Record<string, readonly string[]>> = JSON.parse(
      (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(),
    )
    for (const [lang, list] of Object.entries(lines)) out[lang] = [...(out[lang] ?? []), ...list]
  }
  return out
}

interface Row {
  readonly id: string
  readonly dialogue?: string
  readonly lang: string
  readonly text: string
  readonly spans: readonly Span[]
}
// A set that weighs little beside what it covers counts more often; newspapers, far from chat, count once.
const TIMES: Readonly<Record<string, number>> = {
  abcd: 6,
  multidogo: 1,
  presidio: 3,
  nlupp: 2,
  'dab-da': 3,
  addr: 4,
  plpii: 3,
  idvectors: 2,
  'neg-plpii': 3,
}

const examples: Example[] = []
for (const file of readdirSync(values.data)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  const set = file.replace('.jsonl', '')
  if (left.has(set)) continue
  const rows: Row[] = readFileSync(`${values.data}/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Row => JSON.parse(line))
    .filter((row) => values.fold === undefined || !isHeld(row))
  for (const { lang, text, spans } of rows) {
    for (let time = 0; time < (TIMES[set] ?? 1); time++) {
      examples.push({ lang, text, spans, hint: 0 })
      const lower = text.toLowerCase()
      if (lower !== text && lower.length === text.length && random.chance(set.startsWith('europeana') ? 0.25 : 0.5))
        examples.push({ lang, text: lower, spans, hint: 0 })
    }
  }
}
const fromSets = examples.length
const calendars: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('calendar.json', import.meta.url), 'utf8'),
)
/** Harmless sentences by language. */
const harmless = gathered('texts.json', 'sentences.json.gz')
const generator = openGenerator(lists, calendars, harmless, random)
for (const lang of generator.langs) {
  // English is what most chat data is in, and its registers differ most.
  const rows = Number(values.rows) * (lang === 'en' ? 3 : 1)
  for (let index = 0; index < rows; index++)
    examples.push(
      index % 9 === 0 ? generator.answer(lang) : index % 9 === 1 ? generator.chatter(lang) : generator.message(lang),
    )
}
for (const [lang, lines] of Object.entries(harmless)) {
  for (const text of lines) {
    examples.push({ lang, text, spans: [], hint: 0 })
    if (random.chance(0.6)) examples.push({ lang, text: text.toLowerCase(), spans: [], hint: 0 })
  }
}
process.stderr.write(`${fromSets} rows from sets, ${examples.length - fromSets} generated\n`)

/** So many words of each language count as its commonest, and as frequent. */
const CORE = 150
const OFTEN = 1500
const rareNames = gunzipSync(readFileSync(new URL('names.txt.gz', import.meta.url)))
  .toString()
  .split('\n')

/** Words of a list's entries, folded. */
const wordsOf = (entries: readonly string[]): string[] =>
  entries.flatMap((entry) => fold(entry).split(/[^\p{L}\p{M}]+/u)).filter((word) => word.length > 1)

const european = Object.entries(lists).filter(([lang]) => lang !== 'vi' && lang !== 'cn')

/** Lists of common words come from film subtitles and hold names: those that no harmless sentence and no name of a thing has go. */
const commonOf = new Map(
  Object.entries(lists).map(([lang, list]) => {
    const prose = new Set(
      wordsOf([
        ...(harmless[lang] ?? []).flatMap((line) => line.split(' ').filter((word) => word === word.toLowerCase())),
        ...list.things,
      ]),
    )
    const names = new Set(wordsOf([...list.given, ...list.surname, ...(lists['en']?.given ?? [])]))
    return [list, list.common.filter((word, index) => index < 300 || prose.has(fold(word)) || !names.has(fold(word)))]
  }),
)
const common = (list: Lists, from: number, to: number): string[] => wordsOf((commonOf.get(list) ?? []).slice(from, to))

/** What the tagger knows of words: everything, or without a share of them, so that training meets unknown ones too. */
const PART = { names: 0.75, words: 0.75 }
const knowledge = (share: { readonly names: number; readonly words: number }): Knowledge => {
  const salt = Math.floor(random.next() * 0x7fffffff)
  // A word is left out of every list at once.
  const kept = (word: string, part: number): boolean =>
    part === 1 || (Math.imul(hashOf(word) ^ salt, 0x9e3779b1) >>> 8) / 0x1000000 < part
  const table = new Uint8Array(GAZETTEER_SLOTS)
  const put = (words: readonly string[], bit: number, part: number): void => {
    for (const word of words) if (kept(word, part)) enter(table, hashOf(word), bit)
  }
  for (const [, list] of european) put(common(list, 0, 1500), LIST.COMMON, 1)
  for (const [, list] of european) {
    put(wordsOf(list.given), LIST.GIVEN, share.names)
    put(wordsOf(list.surname), LIST.SURNAME, share.names)
  }
  for (const [, list] of european) put(wordsOf(list.towns.slice(0, 1200)), LIST.PLACE, share.names)
  for (const [, list] of european) put(common(list, 1500, 3000), LIST.COMMON, share.words)
  // "Jan" is a name before it is a month.
  const given = new Set(european.flatMap(([, list]) => wordsOf(list.given)))
  put(
    wordsOf(Object.values(calendars).flat()).filter((word) => word.length > 3 || !given.has(word)),
    LIST.CALENDAR,
    1,
  )

  const rare = new Uint8Array(FILTER_BITS.rare / 8)
  for (const name of rareNames) if (kept(name, share.names)) hold(rare, hashOf(name))

  const lands = new Uint8Array(FILTER_BITS.lands / 8)
  const core = new Uint8Array(FILTER_BITS.core / 8)
  const often = new Uint8Array(FILTER_BITS.often / 8)
  const known = new Uint8Array(FILTER_BITS.known / 8)
  for (const [lang, list] of Object.entries(lists)) {
    const code = languageCode(lang)
    for (const word of wordsOf(list.lands))
      if (word.length > 3 && !given.has(word)) hold(lands, inLanguage(hashOf(word), code))
    for (const word of common(list, 0, CORE)) hold(core, inLanguage(hashOf(word), code))
    for (const word of common(list, 0, OFTEN)) hold(often, inLanguage(hashOf(word), code))
    for (const word of [
      ...common(list, 0, 10_000),
      ...wordsOf(list.things),
      ...wordsOf(list.lands),
      ...wordsOf(harmless[lang] ?? []),
    ])
      if (kept(word, share.words)) hold(known, inLanguage(hashOf(word), code))
  }

  const plain = new Set(Object.values(lists).flatMap((list) => [...common(list, 0, 10_000), ...wordsOf(list.things)]))
  const names = new Set([
    ...european.flatMap(([, list]) => wordsOf([...list.given, ...list.surname])),
    ...rareNames.filter((_, index) => index % 2 === 0),
  ])
  const samples = [
    ...[...plain].filter((word) => !names.has(word) && kept(word, share.words)).map((word) => ({ word, gold: 0 })),
    ...[...names].filter((word) => !plain.has(word) && kept(word, share.names)).map((word) => ({ word, gold: 1 })),
  ].filter(({ word }) => word.length > 2)
  return { table, rare, lands, core, often, known, spelling: learnSpelling(samples) }
}

/** Steps of the spelling weights per unit. */
const SPELLING_SCALE = 16
const NO_SPELLING = new Int8Array(SPELLING_SLOTS)
/** Learns which letter groups make a name. */
const learnSpelling = (samples: readonly { readonly word: string; readonly gold: number }[]): Int8Array => {
  const exact = new Float32Array(SPELLING_SLOTS)
  const slots: number[] = []
  for (let round = 0; round < samples.length * 3; round++) {
    const sample = samples[Math.floor(random.next() * samples.length)]
    if (sample === undefined) continue
    slots.length = 0
    spellingOf(sample.word, 0, sample.word.length, NO_SPELLING, (slot) => slots.push(slot))
    let sum = 0
    for (const slot of slots) sum += exact[slot] ?? 0
    const gradient = 1 / (1 + Math.exp(-sum)) - sample.gold
    const rate = 0.06 / (1 + round / samples.length)
    for (const slot of slots) exact[slot] = (exact[slot] ?? 0) * 0.9999 - rate * gradient
  }
  return Int8Array.from(exact, (value) => Math.max(-127, Math.min(127, Math.round(value * SPELLING_SCALE))))
}
// Renewed with each epoch: what is unknown in one is known in the next.
let known = knowledge(PART)

const weights = new Float32Array(1 << WEIGHT_BITS)
const squares = new Float32Array(1 << WEIGHT_BITS)
const heads = new Float32Array((1 << HEAD_BITS) * HEADS.length)
const headSquares = new Float32Array(heads.length)
let bias = 0
const tokens = openTokens()
const reading: Reading = openReading()
const address = new Int32Array(FEATURES)

const HEAD_OF: Readonly<Record<string, string>> = {
  ORDER_ID: 'ORDER',
  ACCOUNT_ID: 'ACCOUNT',
  PASSWORD: 'SECRET',
  DRIVER_LICENSE: 'NATIONAL_ID',
  TAX_ID: 'NATIONAL_ID',
  ID_CARD: 'NATIONAL_ID',
  PASSPORT: 'NATIONAL_ID',
  PLATE: 'NATIONAL_ID',
}
const headOf = (type: string): number => HEADS.findIndex((head) => head === (HEAD_OF[type] ?? type))

/** 1 inside, 0 outside, 2 unknown; and the type of what is inside. */
const label = (spans: readonly Span[], start: number, end: number): { readonly tag: number; readonly type: string } => {
  let soft = false
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue
    if (span.soft === true) soft = true
    else return { tag: 1, type: span.type }
  }
  return { tag: soft ? 2 : 0, type: '' }
}

const RATE = 0.12
const learnHead = (type: string): void => {
  const gold = headOf(type)
  if (gold < 0) return
  const sums = HEADS.map(() => 0)
  for (const at of HEAD_FEATURES) {
    const row = headAddress(address[at] ?? 0) * HEADS.length
    for (let head = 0; head < sums.length; head++) sums[head] = (sums[head] ?? 0) + (heads[row + head] ?? 0)
  }
  const top = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - top))
  const total = powers.reduce((a, b) => a + b, 0)
  for (let head = 0; head < sums.length; head++) {
    const gradient = (powers[head] ?? 0) / total - (head === gold ? 1 : 0)
    if (Math.abs(gradient) < 0.002) continue
    for (const at of HEAD_FEATURES) {
      const slot = headAddress(address[at] ?? 0) * HEADS.length + head
      headSquares[slot] = (headSquares[slot] ?? 0) + gradient * gradient
      heads[slot] = (heads[slot] ?? 0) - (RATE * gradient) / Math.sqrt((headSquares[slot] ?? 0) + 1e-3)
    }
  }
}

const POSITIVE = 1.4
/** Shrinks a weight at each use, so that what occurs once is not believed. */
const DECAY = Number(values.decay)
const learn = (example: Example, epoch: number): number => {
  cut(example.text, tokens)
  // A tenth is read as if nobody had named the language.
  const code = random.chance(0.1) ? guessLanguage(tokens, known.core) : languageCode(example.lang)
  readTokens(example.text, tokens, known, code, reading)
  let loss = 0
  for (let index = 0; index < tokens.count; index++) {
    if (!isTaggable(tokens.shape[index] ?? 0)) continue
    const { tag, type } = label(example.spans, tokens.start[index] ?? 0, tokens.end[index] ?? 0)
    featuresOf(tokens, reading, index, example.hint, address)
    // The word itself is hidden now and then, so that its surroundings are learnt too.
    const hidden = random.chance(0.15)
    let sum = bias
    for (let at = 0; at < FEATURES; at++)
      if (!(hidden && WORD_FEATURES.includes(at))) sum += weights[address[at] ?? 0] ?? 0
    const chance = 1 / (1 + Math.exp(-sum))
    const guess = sum > 0 ? 1 : 0
    reading.tags[index] = tag === 2 || (epoch > 0 && random.chance(0.5)) ? guess : tag
    if (tag === 2) continue
    if (tag === 1) learnHead(type)
    const gradient = (chance - tag) * (tag === 1 ? POSITIVE : 1)
    loss -= Math.log(Math.max(1e-9, tag === 1 ? chance : 1 - chance))
    if (Math.abs(gradient) < 0.01) continue
    bias -= 0.002 * gradient
    for (let at = 0; at < FEATURES; at++) {
      if (hidden && WORD_FEATURES.includes(at)) continue
      const slot = address[at] ?? 0
      squares[slot] = (squares[slot] ?? 0) + gradient * gradient
      weights[slot] = (weights[slot] ?? 0) * (1 - DECAY) - (RATE * gradient) / Math.sqrt((squares[slot] ?? 0) + 1e-2)
    }
  }
  return loss
}

const mean = new Float32Array(weights.length)
for (let epoch = 0; epoch < Number(values.epochs); epoch++) {
  for (let index = examples.length - 1; index > 0; index--) {
    const other = Math.floor(random.next() * (index + 1))
    const [a, b] = [examples[index], examples[other]]
    if (a !== undefined && b !== undefined) {
      examples[index] = b
      examples[other] = a
    }
  }
  if (epoch > 0) known = knowledge(PART)
  let loss = 0
  for (const example of examples) loss += learn(example, epoch)
  // The mean of the later epochs generalises better than the last one alone.
  if (epoch >= 1) {
    for (let slot = 0; slot < weights.length; slot++)
      mean[slot] = (mean[slot] ?? 0) + (weights[slot] ?? 0) / (Number(values.epochs) - 1)
  }
  process.stderr.write(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}\n`)
}

/** Added to the bias: the tagger leans to recall, as F2 does. Chosen on held-out messages. */
const RECALL = Number(values.lean)

/** int8 with this many steps per unit. */
const SCALE = 32
const steps = Int8Array.from(mean, (value) => Math.max(-127, Math.min(127, Math.round(value * SCALE))))
/** The share of tagged tokens that the first look may lose. */
const LOST = 0.002
const looks: number[] = []
let seen = 0
const lookAt = (example: Example): void => {
  cut(example.text, tokens)
  readTokens(example.text, tokens, known, languageCode(example.lang), reading)
  for (let index = 0; index < tokens.count; index++) {
    if (!isTaggable(tokens.shape[index] ?? 0)) continue
    seen++
    if (label(example.spans, tokens.start[index] ?? 0, tokens.end[index] ?? 0).tag === 1)
      looks.push(firstLook(tokens, reading, index, steps))
  }
}
for (let index = 0; index < examples.length; index += 4) {
  const example = examples[index]
  if (example !== undefined) lookAt(example)
}
const look = looks.sort((a, b) => a - b)[Math.floor(looks.length * LOST)] ?? -1000

const HEAD_SCALE = 24
const int8 = new Int8Array(heads.length)
for (let slot = 0; slot < heads.length; slot++)
  int8[slot] = Math.max(-127, Math.min(127, Math.round((heads[slot] ?? 0) * HEAD_SCALE)))

const all = knowledge({ names: 1, words: 1 })
const base64 = (bytes: ArrayBufferLike): string => Buffer.from(bytes).toString('base64')
const model = {
  version: 2,
  scale: SCALE,
  look,
  bias: Math.round((bias + RECALL) * SCALE),
  weights: base64(steps.buffer),
  heads: base64(int8.buffer),
  gazetteer: base64(all.table.buffer),
  rare: base64(all.rare.buffer),
  lands: base64(all.lands.buffer),
  core: base64(all.core.buffer),
  often: base64(all.often.buffer),
  known: base64(all.known.buffer),
  spelling: base64(all.spelling.buffer),
}
writeFileSync(values.out, `${JSON.stringify(model)}\n`)
process.stderr.write(
  `${values.out}: ${JSON.stringify(model).length} characters, ${steps.filter((value) => value !== 0).length} weights in use\n`,
)
