// Measures the detector beside its peers: node bench/pii/pii.ts --data FOLDER [--peers FOLDER] [--sets REGEXP] [--max N]
// FOLDER holds labelled *.jsonl; peers are npm packages installed in the other folder, for this bench only.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { enginesIn } from './detectors.ts'
import { addRow, emptyScore, type Row, ratesOf } from './leak.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    peers: { type: 'string' },
    sets: { type: 'string', default: '.' },
    max: { type: 'string', default: '400' },
  },
})
if (values.data === undefined) throw new TypeError('usage: node bench/pii/pii.ts --data FOLDER [--peers FOLDER]')
const folder = values.data
const most = Number(values.max)

const percent = (value: number): string => (Number.isNaN(value) ? '    -' : (100 * value).toFixed(1).padStart(5))
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl') && new RegExp(values.sets).test(name))
  .sort()
const sets = files.map((name) => {
  const rows = readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Row => JSON.parse(line))
  // Evenly spread over the file, so that the choice is the same for every engine and every run.
  const step = Math.max(1, rows.length / most)
  return {
    name: name.replace('.jsonl', ''),
    rows: Array.from({ length: Math.min(most, rows.length) }, (_, index) => rows[Math.floor(index * step)]).filter(
      (row) => row !== undefined,
    ),
  }
})

const { engines, missing } = await enginesIn(values.peers)
if (missing.length > 0) process.stdout.write(`not installed, so not compared: ${missing.join(', ')}\n`)

/** Processor time of this process in microseconds: fairer than the clock on a shared machine. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

for (const engine of engines) {
  process.stdout.write(`\n${engine.name}\n${'set'.padEnd(16)} recall  prec.    F2  wrong/1000   MB/s  µs/message\n`)
  for (const { name, rows } of sets) {
    const score = emptyScore()
    for (const row of rows) addRow(score, row, await engine.find(row.text, row.lang))
    const bytes = rows.reduce((total, { text }) => total + Buffer.byteLength(text), 0)
    // Warm first: what is compared is steady work, not the first calls.
    const warm = cpu()
    while (cpu() - warm < 400_000) for (const { text, lang } of rows) await engine.run(text, lang)
    const times: number[] = []
    for (let pass = 0; pass < 5; pass++) {
      const before = cpu()
      for (const { text, lang } of rows) await engine.run(text, lang)
      times.push(cpu() - before)
    }
    const time = times.toSorted((a, b) => a - b)[2] ?? 0
    const { recall, precision, f2 } = ratesOf(score)
    const wrong = (1000 * score.wrong) / score.characters
    process.stdout.write(
      `${name.padEnd(16)}  ${percent(recall)}  ${percent(score.gold === 0 ? Number.NaN : precision)}  ${percent(f2)}  ${wrong.toFixed(2).padStart(9)}  ${(bytes / time).toFixed(2).padStart(6)}  ${(time / rows.length).toFixed(1).padStart(8)}\n`,
    )
  }
}
