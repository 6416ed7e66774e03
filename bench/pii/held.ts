// Trains on part of the data and measures on the rest: node bench/pii/held.ts --data FOLDER [--plans fifth,left] [--lower] [--curve] [--plot FILE.svg] [--misses FILE]
// `fifth`: every fifth conversation of every set is left out. `left`: whole sets are left out, in the groups below.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openDetector } from '../../packages/pii/src/detect.ts'
import type { StoredModel } from '../../packages/pii/src/tagger/tagger.ts'
import { isHeld } from '../../packages/pii/train/held.ts'
import { drawCurves } from './curve.ts'
import { addRow, emptyScore, type Row, ratesOf, type Score } from './leak.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    plans: { type: 'string', default: 'fifth,left' },
    lower: { type: 'boolean', default: false },
    max: { type: 'string', default: '3000' },
    misses: { type: 'string' },
    train: { type: 'string', default: '' },
    sets: { type: 'string', default: '.' },
    weights: { type: 'string' },
    curve: { type: 'boolean', default: false },
    plot: { type: 'string' },
  },
})
if (values.data === undefined) throw new TypeError('usage: node bench/pii/held.ts --data FOLDER')
const folder = values.data

/** Sets that are left out together: far from each other, so that none is missed by its neighbours. */
const GROUPS: readonly (readonly string[])[] = [
  ['abcd', 'plpii', 'neg-plpii', 'europeana-de', 'neg-shop-cs', 'neg-shop-de', 'neg-shop-es', 'neg-shop-fr', 'neg-shop-it', 'neg-shop-nl', 'neg-shop-pl', 'neg-shop-pt', 'neg-shop-sv'],
  ['multidogo', 'addr', 'europeana-fr', 'massive-de', 'neg-massive-de'],
  ['presidio', 'idvectors', 'europeana-nl', 'evi-pl', 'neg-clinc150'],
  ['restaurant8k', 'nlupp', 'dab-da', 'evi-en', 'neg-banking77'],
] // biome-ignore format: a table

/** The groups of the report, with their sets. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'Support chat, English': ['abcd', 'multidogo', 'presidio', 'restaurant8k', 'nlupp'],
  'Ids, addresses, documents': ['plpii', 'addr', 'idvectors'],
  Names: ['europeana-de', 'europeana-fr', 'europeana-nl', 'massive-de', 'evi-pl'],
  Other: ['dab-da', 'evi-en'],
}

const train = fileURLToPath(new URL('../../packages/pii/train/train.ts', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'held-'))
const rowsOf = (set: string): (Row & { dialogue?: string })[] =>
  readFileSync(join(folder, `${set}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Row & { dialogue?: string } => JSON.parse(line))
const sets = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl') && new RegExp(values.sets).test(name))
  .map((name) => name.replace('.jsonl', ''))

/** Shifts of the bias that the threshold curve is drawn for. */
const SHIFTS = [-1, -0.5, 0, 0.5, 1, 1.5] as const

type Column = Map<string, { score: Score; lower: Score; curve: readonly Score[] }>

const lowered = (row: Row): Row | undefined => {
  const text = row.text.toLowerCase()
  return text.length === row.text.length ? { ...row, text } : undefined
}

const misses: string[] = []
const measure = (
  weights: string,
  of: readonly string[],
  keep: (row: Row & { dialogue?: string }) => boolean,
  into: Column,
): void => {
  const model: StoredModel = JSON.parse(readFileSync(weights, 'utf8'))
  const detect = openDetector(model)
  const shifted = values.curve
    ? SHIFTS.map((shift) => openDetector({ ...model, bias: model.bias + shift * model.scale }))
    : []
  for (const set of of) {
    const score = emptyScore()
    const lower = emptyScore()
    const curve = shifted.map(emptyScore)
    const rows = rowsOf(set).filter(keep)
    const step = Math.max(1, rows.length / Number(values.max))
    for (let at = 0; at < rows.length; at += step) {
      const row = rows[Math.floor(at)]
      if (row === undefined) continue
      const found = detect(row.text, { lang: row.lang })
      addRow(score, row, found)
      for (const [at, other] of shifted.entries()) addRow(curve[at] ?? score, row, other(row.text, { lang: row.lang }))
      if (values.misses !== undefined) note(set, row, found)
      const small = values.lower ? lowered(row) : undefined
      if (small !== undefined) addRow(lower, small, detect(small.text, { lang: row.lang }))
    }
    into.set(set, { score, lower, curve })
  }
}

const note = (set: string, row: Row, found: ReturnType<ReturnType<typeof openDetector>>): void => {
  const cover = new Uint8Array(row.text.length)
  for (const { start, end } of found) cover.fill(1, start, end)
  const gold = new Uint8Array(row.text.length)
  for (const { start, end } of row.spans) gold.fill(1, start, end)
  for (const span of row.spans) {
    if (span.soft === true) continue
    for (let at = span.start; at < span.end; at++) {
      if (cover[at] === 1 || !/[\p{L}\p{N}]/u.test(row.text[at] ?? '')) continue
      misses.push(
        `MISS ${set} ${(span as unknown as { type: string }).type} [${row.text.slice(span.start, span.end)}] ${JSON.stringify(row.text.slice(Math.max(0, span.start - 60), span.end + 40))}`,
      )
      break
    }
  }
  for (const finding of found) {
    let wrong = 0
    for (let at = finding.start; at < finding.end; at++)
      if (gold[at] === 0 && /[\p{L}\p{N}]/u.test(row.text[at] ?? '')) wrong++
    if (wrong > 0)
      misses.push(
        `WRONG ${set} ${finding.type} ${finding.evidence.join('+')} ${finding.score.toFixed(2)} [${row.text.slice(finding.start, finding.end)}] ${JSON.stringify(row.text.slice(Math.max(0, finding.start - 60), finding.end + 40))}`,
      )
  }
}

const learn = (name: string, extra: readonly string[]): string => {
  const out = join(scratch, `${name}.json`)
  execFileSync(
    process.execPath,
    [train, '--data', folder, '--out', out, ...extra, ...values.train.split(' ').filter((word) => word !== '')],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  )
  return out
}

const columns = new Map<string, Column>()
for (const plan of values.plans.split(',')) {
  const column: Column = new Map()
  if (plan === 'fifth') measure(values.weights ?? learn('fifth', ['--fold', '1']), sets, isHeld, column)
  else if (plan === 'all') measure(values.weights ?? learn('all', []), sets, () => true, column)
  else
    for (const [index, group] of GROUPS.entries()) {
      const present = group.filter((set) => sets.includes(set))
      if (present.length > 0)
        measure(learn(`left${index}`, ['--leave', present.join(',')]), present, () => true, column)
    }
  columns.set(plan, column)
}
rmSync(scratch, { recursive: true })
if (values.misses !== undefined) writeFileSync(values.misses, `${misses.join('\n')}\n`)

const percent = (value: number): string => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1))
const cell = (score: Score | undefined): string => {
  if (score === undefined) return '–'
  if (score.gold === 0) return ((1000 * (score.wrong + score.right)) / score.characters).toFixed(2)
  const { recall, precision } = ratesOf(score)
  return `${percent(recall)} / ${percent(precision)}`
}
const average = (
  names: readonly string[],
  pick: (set: string) => Score | undefined,
): { recall: number; precision: number } => {
  const rates = names.map(pick).flatMap((score) => (score === undefined || score.gold === 0 ? [] : [ratesOf(score)]))
  const of = (take: (rate: (typeof rates)[number]) => number): number =>
    rates.reduce((sum, rate) => sum + take(rate), 0) / rates.length
  return { recall: of(({ recall }) => recall), precision: of(({ precision }) => precision) }
}
const mean = (names: readonly string[], pick: (set: string) => Score | undefined): string => {
  const { recall, precision } = average(names, pick)
  return Number.isNaN(recall) ? '–' : `**${percent(recall)} / ${percent(precision)}**`
}
const views = [...columns].flatMap(([plan, column]) => [
  { name: plan, pick: (set: string) => column.get(set)?.score },
  ...(values.lower ? [{ name: `${plan} small letters`, pick: (set: string) => column.get(set)?.lower }] : []),
])
const line = (cells: readonly string[]): void => void process.stdout.write(`| ${cells.join(' | ')} |\n`)
line(['Set', ...views.map(({ name }) => name)])
line(['---', ...views.map(() => '---')])
for (const [part, names] of Object.entries(PARTS)) {
  line([`**${part}**`, ...views.map(({ pick }) => mean(names, pick))])
  for (const name of names) line([name, ...views.map(({ pick }) => cell(pick(name)))])
}
for (const name of sets.filter((set) => set.startsWith('neg-')))
  line([name, ...views.map(({ pick }) => cell(pick(name)))])
if (values.plot !== undefined)
  writeFileSync(
    values.plot,
    drawCurves(
      Object.entries(PARTS)
        .filter(([part]) => part !== 'Other')
        .flatMap(([part, names]) =>
          [...columns].map(([plan, column]) => ({
            name: `${part}, ${plan === 'left' ? 'left out' : 'held fifth'}`,
            dashed: plan === 'left',
            points: SHIFTS.map((shift, at) => ({ shift, ...average(names, (set) => column.get(set)?.curve[at]) })),
          })),
        ),
    ),
  )
if (values.curve)
  for (const [plan, column] of columns)
    for (const [part, names] of Object.entries({ ...PARTS, Negatives: sets.filter((set) => set.startsWith('neg-')) }))
      for (const [at, shift] of SHIFTS.entries()) {
        const pick = (set: string): Score | undefined => column.get(set)?.curve[at]
        line([
          plan,
          part,
          shift.toFixed(1),
          part === 'Negatives' ? names.map((name) => cell(pick(name))).join(' ') : mean(names, pick),
        ])
      }
