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
  isTaggable,
  openReading,
  type Reading,
  readTokens,
  WEIGHT_BITS,
} from '../src/tagger/features.ts'
import { enter, enterRareName, FILTER_BITS, GAZETTEER_SLOTS, LIST } from '../src/tagger/gazetteer.ts'
import { HEAD_BITS, HEAD_FEATURES, HEADS, headAddress } from '../src/tagger/heads.ts'
import { cut, hashOf, openTokens } from '../src/tagger/tokens.ts'
import { type Example, type Lists, openGenerator, openRandom, type Span } from './generate.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' }, leave: { type: 'string', default: '' }, out: { type: 'string', default: fileURLToPath(new URL('../src/weights/tagger.json', import.meta.url)) },
    rows: { type: 'string', default: '5000' }, epochs: { type: 'string', default: '5' }, seed: { type: 'string', default: '7' }, decay: { type: 'string', default: '0.0001' },
  },
}) // biome-ignore format: a table
if (values.data === undefined) throw new TypeError('usage: node train.ts --data FOLDER')
const random = openRandom(Number(values.seed))
const left = new Set(values.leave.split(',').filter((name) => name !== ''))
const lists: Readonly<Record<string, Lists>> = JSON.parse(
  gunzipSync(readFileSync(new URL('lists.json.gz', import.meta.url))).toString(),
)

interface Row {
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
const generator = openGenerator(lists, calendars, random)
for (const lang of generator.langs) {
  // English is what most chat data is in, and its registers differ most.
  const rows = Number(values.rows) * (lang === 'en' ? 3 : 1)
  for (let index = 0; index < rows; index++)
    examples.push(
      index % 9 === 0 ? generator.answer(lang) : index % 9 === 1 ? generator.chatter(lang) : generator.message(lang),
    )
}
const texts: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('texts.json', import.meta.url), 'utf8'),
)
for (const [lang, lines] of Object.entries(texts)) {
  for (const text of lines) {
    examples.push({ lang, text, spans: [], hint: 0 })
    if (random.chance(0.7)) examples.push({ lang, text: text.toLowerCase(), spans: [], hint: 0 })
  }
}
process.stderr.write(`${fromSets} rows from sets, ${examples.length - fromSets} generated\n`)

/** The list table; a share of the names is left out while training, so that unknown names are met too. */
const gazetteer = (share: number): Uint8Array => {
  const table = new Uint8Array(GAZETTEER_SLOTS)
  const put = (words: readonly string[], bit: number, keep: number): void => {
    for (const entry of words)
      for (const word of fold(entry).split(/[^\p{L}\p{M}]+/u))
        if (word.length > 1 && (keep === 1 || random.chance(keep))) enter(table, hashOf(word), bit)
  }
  for (const [lang, list] of Object.entries(lists)) if (lang !== 'vi') put(list.common.slice(0, 1200), LIST.COMMON, 1)
  for (const [lang, list] of Object.entries(lists)) {
    if (lang === 'vi') continue
    put(list.given, LIST.GIVEN, share)
    put(list.surname, LIST.SURNAME, share)
  }
  for (const [lang, list] of Object.entries(lists)) if (lang !== 'vi') put(list.towns.slice(0, 1200), LIST.PLACE, share)
  for (const list of Object.values(lists)) put(list.common.slice(1200), LIST.COMMON, 1)
  put(Object.values(calendars).flat(), LIST.CALENDAR, 1)
  return table
}
const rareNames = gunzipSync(readFileSync(new URL('names.txt.gz', import.meta.url)))
  .toString()
  .split('\n')
const filter = (share: number): Uint8Array => {
  const bits = new Uint8Array(FILTER_BITS / 8)
  for (const name of rareNames) if (share === 1 || random.chance(share)) enterRareName(bits, hashOf(name))
  return bits
}
const known = { table: gazetteer(0.75), rare: filter(0.85) }

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
  readTokens(tokens, known, reading)
  let loss = 0
  for (let index = 0; index < tokens.count; index++) {
    if (!isTaggable(tokens.shape[index] ?? 0)) continue
    const { tag, type } = label(example.spans, tokens.start[index] ?? 0, tokens.end[index] ?? 0)
    featuresOf(tokens, reading, index, example.hint, address)
    // The word itself is hidden now and then, so that its surroundings are learnt too.
    const hidden = random.chance(0.15)
    let sum = bias
    for (let at = hidden ? 2 : 0; at < FEATURES; at++)
      if (!(hidden && (at === 6 || at === 7))) sum += weights[address[at] ?? 0] ?? 0
    const chance = 1 / (1 + Math.exp(-sum))
    const guess = sum > 0 ? 1 : 0
    reading.tags[index] = tag === 2 || (epoch > 0 && random.chance(0.5)) ? guess : tag
    if (tag === 2) continue
    if (tag === 1) learnHead(type)
    const gradient = (chance - tag) * (tag === 1 ? POSITIVE : 1)
    loss -= Math.log(Math.max(1e-9, tag === 1 ? chance : 1 - chance))
    if (Math.abs(gradient) < 0.01) continue
    bias -= 0.002 * gradient
    for (let at = hidden ? 2 : 0; at < FEATURES; at++) {
      if (hidden && (at === 6 || at === 7)) continue
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
const RECALL = 0.25

/** int16 with this many steps per unit. */
const SCALE = 1024
const int16 = new Int16Array(weights.length)
for (let slot = 0; slot < weights.length; slot++) {
  const value = mean[slot] ?? 0
  int16[slot] = Math.abs(value) < 0.02 ? 0 : Math.max(-32767, Math.min(32767, Math.round(value * SCALE)))
}
const HEAD_SCALE = 24
const int8 = new Int8Array(heads.length)
for (let slot = 0; slot < heads.length; slot++)
  int8[slot] = Math.max(-127, Math.min(127, Math.round((heads[slot] ?? 0) * HEAD_SCALE)))

const base64 = (bytes: ArrayBufferLike): string => Buffer.from(bytes).toString('base64')
const model = {
  version: 1,
  scale: SCALE,
  bias: Math.round((bias + RECALL) * SCALE),
  weights: base64(int16.buffer),
  heads: base64(int8.buffer),
  gazetteer: base64(gazetteer(1).buffer),
  rare: base64(filter(1).buffer),
}
writeFileSync(values.out, `${JSON.stringify(model)}\n`)
process.stderr.write(
  `${values.out}: ${JSON.stringify(model).length} characters, ${int16.filter((value) => value !== 0).length} weights in use\n`,
)
