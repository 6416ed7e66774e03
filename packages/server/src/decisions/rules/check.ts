// Judges a decision file before it can be used. The engine itself lets much pass: a broken condition is silently no hit, and the next
// rule decides. So every condition is parsed, every rule must be reached by a test case, and every case must come out as it says.
import { z } from 'zod'
import type { FieldError } from '../../domain/problem.ts'
import { type DecisionFile, decisionFile, deployerDuties, type Input } from './decision-file.ts'
import { engine, type Model, openModel } from './engine.ts'
import { readFacts } from './facts.ts'

/** Node types without code of their own: a function node runs JavaScript for seconds. */
const nodeTypes = new Set(['inputNode', 'expressionNode', 'decisionTableNode', 'outputNode'])

// D-08: kinds of data of Art. 9 and 10, and what commonly stands for them. A name is enough: what is called so will be used so.
const special =
  /health|illness|sick|disab|diagnos|pregnan|relig|belie|faith|church|politic|party|union_member|trade_union|ethnic|race|racial|skin|nationalit|citizen|origin_country|birth_?place|mother_?tongue|native_language|sexual|orientation|gender|sex$|^sex|biometric|genetic|criminal|conviction|first_?name|surname|last_?name|postcode|postal|zip/

// The same facts must give the same outcome (D-01): no chance and no clock in a rule.
const unsteady = /\brand\s*\(|\bd\s*\(\s*\)|\bd\s*\(\s*['"](?:now|today)|\bdate\s*\(\s*['"](?:now|today)|\btoday\b/i

// Seen in the engine: 29 February plus a year is no date, and whatever is compared with it is silently false. Months are counted rightly.
const years = /\.(?:add|sub)\s*\([^()]*['"](?:y|year|years)['"]|\.(?:add|sub)\s*\(\s*['"][^'"]*\d\s*(?:y|year)/i

const cells = z.looseObject({
  hitPolicy: z.string(),
  inputs: z.array(z.looseObject({ id: z.string(), field: z.string().optional() })),
  outputs: z.array(z.looseObject({ id: z.string(), field: z.string() })),
  rules: z.array(z.record(z.string(), z.unknown())),
})
const expressions = z.looseObject({
  expressions: z.array(z.looseObject({ id: z.string(), key: z.string(), value: z.string() })),
})

const error = (at: string, code: string): FieldError => ({ at, code })

function sampleOf(one: Input): string | number | boolean {
  if (one.type === 'boolean') return true
  if (one.type === 'integer') return one.min
  return one.type === 'date' ? '2026-01-01' : (one.options[0]?.code ?? '')
}

/** What a draft does not say yet, and must before it is used (D-02, D-13). */
export function missingIn(file: DecisionFile): readonly FieldError[] {
  const needed = ['effect', 'ground', 'basis', 'assessment', 'reviewers', 'title', 'about'] as const
  const missing = needed
    .filter((one) => file[one] === undefined || file[one] === '')
    .map((one) => error(one, 'missing'))
  // Art. 22(2): what affects people significantly needs a ground, and is confirmed by a person (D-03).
  if (file.effect !== undefined && file.effect !== 'limited') {
    if (file.ground === 'not-applicable') missing.push(error('ground', 'needed-for-effect'))
    if (file.automation === 'automatic') missing.push(error('automation', 'needs-a-person'))
  }
  if (file.area !== 'none')
    for (const duty of deployerDuties)
      if (!file.duties.includes(duty)) missing.push(error(`duties.${duty}`, 'high-risk-duty'))
  if (file.cases.length === 0) missing.push(error('cases', 'missing'))
  return missing
}

/** Conditions and outputs of the tables, and expressions, each parsed by the engine's own parser. */
async function unreadable(file: DecisionFile): Promise<FieldError[]> {
  const { evaluateExpressionSync, evaluateUnaryExpressionSync } = await engine()
  const found: FieldError[] = []
  const samples = Object.fromEntries(file.inputs.map((one) => [one.name, sampleOf(one)]))
  const known = new Set(Object.keys(samples))
  const breaks = (run: () => unknown): boolean => {
    try {
      run()
      return false
    } catch (fault) {
      // Types of derived values are not known here; the test cases show whether they fit.
      return fault instanceof Error && !fault.message.includes('vmError')
    }
  }
  file.model.nodes.forEach((node, index) => {
    const at = `model.nodes.${index}`
    if (!nodeTypes.has(node.type)) found.push(error(`${at}.type`, 'node-type-not-allowed'))
    if (node.type === 'expressionNode') {
      const read = expressions.safeParse(node.content)
      if (!read.success) return void found.push(error(`${at}.content`, 'not-readable'))
      for (const [place, one] of read.data.expressions.entries()) {
        const where = `${at}.content.expressions.${place}`
        if (unsteady.test(one.value)) found.push(error(where, 'not-repeatable'))
        else if (years.test(one.value)) found.push(error(where, 'count-months'))
        else if (breaks(() => evaluateExpressionSync(one.value, samples))) found.push(error(where, 'not-readable'))
        known.add(one.key)
      }
    }
    if (node.type !== 'decisionTableNode') return
    const read = cells.safeParse(node.content)
    if (!read.success) return void found.push(error(`${at}.content`, 'not-readable'))
    const table = read.data
    if (table.hitPolicy !== 'first') found.push(error(`${at}.content.hitPolicy`, 'only-first'))
    for (const [place, one] of table.inputs.entries())
      if (one.field === undefined || !known.has(one.field))
        found.push(error(`${at}.content.inputs.${place}`, 'unknown-input'))
    for (const name of ['outcome', 'rule'])
      if (!table.outputs.some((one) => one.field === name)) found.push(error(`${at}.content.outputs`, `no-${name}`))
    for (const [place, row] of table.rules.entries()) {
      for (const column of table.inputs) {
        const cell = row[column.id] ?? ''
        const where = `${at}.content.rules.${place}.${column.id}`
        if (typeof cell !== 'string') found.push(error(where, 'not-readable'))
        else if (unsteady.test(cell)) found.push(error(where, 'not-repeatable'))
        else if (years.test(cell)) found.push(error(where, 'count-months'))
        else if (
          cell.trim() !== '' &&
          cell.trim() !== '-' &&
          breaks(() => evaluateUnaryExpressionSync(cell, { ...samples, $: samples[column.field ?? ''] ?? 0 }))
        )
          found.push(error(where, 'not-readable'))
      }
      for (const column of table.outputs) {
        const cell = row[column.id]
        const where = `${at}.content.rules.${place}.${column.id}`
        if (typeof cell !== 'string' || cell.trim() === '' || breaks(() => evaluateExpressionSync(cell, samples)))
          found.push(error(where, 'not-readable'))
      }
    }
  })
  return found
}

function doubles(at: string, values: readonly string[]): FieldError[] {
  return values.filter((one, index) => values.indexOf(one) !== index).map(() => error(at, 'double'))
}

/** How a test case came out. */
export interface CaseResult {
  readonly says: string
  readonly expected: string | null
  readonly outcome: string | null
  readonly rule: string | null
  readonly ok: boolean
}

/** Runs a file's own test cases. */
export async function runCases(file: DecisionFile, model: Model): Promise<readonly CaseResult[]> {
  return Promise.all(
    file.cases.map(async ({ says, facts, outcome: expected, rule: by }) => {
      const { outcome, rule } = await model.run(facts).catch(() => ({ outcome: null, rule: null }))
      return { says, expected, outcome, rule, ok: outcome === expected && (by === null || rule === by) }
    }),
  )
}

/** What is wrong with a file, and how its cases came out. Words of the file are never repeated. */
export interface Checked {
  readonly file: DecisionFile | null
  readonly errors: readonly FieldError[]
  readonly cases: readonly CaseResult[]
}

/** Judges a file. With errors it can be neither kept nor run. */
export async function checkFile(given: unknown): Promise<Checked> {
  const read = decisionFile.safeParse(given)
  if (!read.success) {
    const errors = read.error.issues.slice(0, 20).map((issue) => error(issue.path.join('.'), issue.code))
    return { file: null, errors, cases: [] }
  }
  const file = read.data
  const errors: FieldError[] = [
    ...file.inputs.flatMap((one, place) =>
      one.special || special.test(one.name) ? [error(`inputs.${place}`, 'special-category')] : [],
    ),
    ...doubles(
      'inputs',
      file.inputs.map((one) => one.name),
    ),
    ...doubles(
      'outcomes',
      file.outcomes.map((one) => one.code),
    ),
    ...doubles(
      'rules',
      file.rules.map((one) => one.code),
    ),
    ...(await unreadable(file)),
  ]
  if (errors.length > 0) return { file: null, errors, cases: [] }
  const model = await openModel(file).catch(() => null)
  if (model === null) return { file: null, errors: [error('model', 'not-readable')], cases: [] }
  for (const [place, one] of file.cases.entries())
    if (readFacts(file, one.facts).errors.length > 0) errors.push(error(`cases.${place}.facts`, 'wrong-type'))
  const cases = errors.length > 0 ? [] : await runCases(file, model)
  for (const [place, one] of cases.entries()) if (!one.ok) errors.push(error(`cases.${place}`, 'other-outcome'))
  const reached = new Set(cases.map((one) => one.rule))
  if (cases.length > 0)
    for (const [place, one] of file.rules.entries())
      if (!reached.has(one.code)) errors.push(error(`rules.${place}`, 'no-case-reaches-it'))
  return { file: errors.length > 0 ? null : file, errors, cases }
}
