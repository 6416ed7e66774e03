// A decision file as the editor sees it: its table of rules, its cases, its words; and how two files differ.

/** Texts by language. */
export type Texts = Readonly<Record<string, string>>

/** What the editor reads of a file. The server judges the whole. */
export interface RulesFile {
  readonly title?: Texts
  readonly about?: Texts
  readonly effect?: 'limited' | 'significant' | 'legal'
  readonly automation: 'proposal' | 'automatic'
  readonly reviewers?: 'lead' | 'admin'
  readonly inputs: readonly { readonly name: string; readonly label: Texts }[]
  readonly outcomes: readonly { readonly code: string; readonly label: Texts }[]
  readonly rules: readonly { readonly code: string; readonly text: Texts; readonly cites: string }[]
  readonly cases: readonly {
    readonly says: string
    readonly facts: Readonly<Record<string, unknown>>
    readonly outcome: string | null
    readonly rule: string | null
  }[]
  readonly model: { readonly nodes: readonly { readonly type: string; readonly content?: unknown }[] }
}

/** The table of rules inside a file. */
export interface RulesTable {
  readonly inputs: readonly { readonly id: string; readonly field: string }[]
  readonly rules: readonly Readonly<Record<string, string>>[]
}

/** A file that the server sent; it was judged when it was kept. */
export function fileOf(given: unknown): RulesFile {
  return given as RulesFile
}

/** A text in the reader's language, or else in English. */
export function saidIn(texts: Texts | undefined, lang: string): string {
  return texts?.[lang] ?? texts?.['en'] ?? ''
}

/** The table that decides. */
export function tableOf(file: RulesFile): RulesTable {
  const node = file.model.nodes.find((one) => one.type === 'decisionTableNode')
  return (node?.content ?? { inputs: [], rules: [] }) as RulesTable
}

/** The file with one cell of the table changed. */
export function withCell(file: RulesFile, row: number, column: string, value: string): RulesFile {
  const table = tableOf(file)
  const changed = table.rules.map((rule, place) => (place === row ? { ...rule, [column]: value } : rule))
  const nodes = file.model.nodes.map((node) =>
    node.type === 'decisionTableNode' ? { ...node, content: { ...table, rules: changed } } : node,
  )
  return { ...file, model: { ...file.model, nodes } }
}

/** The file with the expected outcome of one case changed; the rule that reaches it is left open. */
export function withExpected(file: RulesFile, place: number, outcome: string | null): RulesFile {
  const cases = file.cases.map((one, index) => (index === place ? { ...one, outcome, rule: null } : one))
  return { ...file, cases }
}

/** One value that differs between two files, by its path. */
export interface Difference {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

function leaves(value: unknown, path: string, out: Map<string, string>): Map<string, string> {
  if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) leaves(part, path === '' ? name : `${path}.${name}`, out)
  else out.set(path, JSON.stringify(value))
  return out
}

/** What differs, in the order of the paths. */
export function differences(before: unknown, after: unknown): readonly Difference[] {
  const old = leaves(before, '', new Map())
  const now = leaves(after, '', new Map())
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }))
}
