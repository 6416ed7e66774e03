// Reads one source file into the facts that the rules of the house judge: what it imports, which globals it touches, which types it
// casts to, and what shape it has. Parsed with a real parser, so that neither a comment nor a string can fool a rule.
import { type Comment, parseSync } from 'oxc-parser'

/** Something found in a file, with the line on which it stands. */
export interface Mention {
  readonly name: string
  readonly line: number
}

/** One import, export-from, dynamic import or type import. */
export interface Import {
  /** The specifier as written; `*` for a dynamic import that is not a plain string. */
  readonly to: string
  /** Names taken from there; `*` for everything and for a default. */
  readonly names: readonly string[]
  /** Whether only types come from there, so that nothing is left of it when the program runs. */
  readonly type: boolean
  readonly line: number
}

/** The facts of one file. */
export interface Source {
  /** Path from the root of the repository, with slashes. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  /** Globals, with one member where there is one: `fetch`, `process.env`, `new Date()`; and `SQL now()` for a string that asks the database. */
  readonly globals: readonly Mention[]
  /** Names of the types that values are cast to. */
  readonly casts: readonly Mention[]
  /** Constructions that the house does without: `any`, `enum`, `namespace`, `export default`, `export =`. */
  readonly shunned: readonly Mention[]
  /** The comment at the top of the file, without its marks; empty when code or nothing stands there. */
  readonly opening: string
  /** What the parser could not read. */
  readonly faults: readonly Mention[]
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [part: string]: unknown
}

interface Place {
  readonly parent: Node | undefined
  readonly part: string
  readonly inType: boolean
}

const watched: ReadonlySet<string> = new Set([
  'crypto',
  'console',
  'Date',
  'eval',
  'EventSource',
  'fetch',
  'Function',
  'global',
  'globalThis',
  'Math',
  'navigator',
  'process',
  'require',
  'WebSocket',
  'XMLHttpRequest',
])

// What PostgreSQL calls the time; it stands in strings.
const sqlClock =
  /\b(?:now|(?:clock|statement|transaction)_timestamp|timeofday)\(\)|\bcurrent_(?:timestamp|date|time)\b/i

// Parts of a node that name something instead of referring to it.
const naming: ReadonlySet<string> = new Set([
  'MemberExpression.property',
  'Property.key',
  'MethodDefinition.key',
  'PropertyDefinition.key',
  'AccessorProperty.key',
  'LabeledStatement.label',
  'ImportSpecifier.imported',
  'ExportSpecifier.exported',
  'MetaProperty.meta',
  'MetaProperty.property',
])

// Nodes of the type language that hold an expression.
const typed: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TSNonNullExpression',
  'TSInstantiationExpression',
  'TSExportAssignment',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSModuleDeclaration',
  'TSModuleBlock',
])

const shunned: Readonly<Record<string, string>> = {
  TSAnyKeyword: 'any',
  TSEnumDeclaration: 'enum',
  TSModuleDeclaration: 'namespace',
  ExportDefaultDeclaration: 'export default',
  TSExportAssignment: 'export =',
}

/** The facts of a file, from its path and text. */
export function readSource(path: string, text: string): Source {
  const parsed = parseSync(path, text)
  const lineAt = lineFinder(text)
  const imports: Import[] = []
  const globals: Mention[] = []
  const casts: Mention[] = []
  const odd: Mention[] = []

  for (const { moduleRequest, entries, start } of parsed.module.staticImports) {
    const names = entries.map(({ importName }) => importName.name ?? '*')
    const type = entries.length > 0 && entries.every(({ isType }) => isType)
    imports.push({ to: moduleRequest.value, names, type, line: lineAt(start) })
  }
  for (const { entries } of parsed.module.staticExports) {
    for (const { moduleRequest, importName, isType, start } of entries) {
      if (moduleRequest !== null)
        imports.push({ to: moduleRequest.value, names: [importName.name ?? '*'], type: isType, line: lineAt(start) })
    }
  }

  function look(node: Node, place: Place): void {
    const line = lineAt(node.start)
    const shun = shunned[node.type]
    // `declare module '*.css'` and `declare global` say what is there; they are not namespaces of ours.
    if (shun !== undefined && node['declare'] !== true && node['kind'] !== 'global') odd.push({ name: shun, line })
    if (node.type === 'ImportExpression' || node.type === 'TSImportType') {
      const to = stringIn(node['source'])
      const from = node['qualifier'] === undefined || node['qualifier'] === null ? '*' : firstName(node['qualifier'])
      imports.push({ to: to ?? '*', names: [from], type: node.type === 'TSImportType', line })
    }
    if (node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion') {
      const name = firstName(node['typeAnnotation'])
      if (name !== '*') casts.push({ name, line })
    }
    if (sqlClock.test(textIn(node))) globals.push({ name: 'SQL now()', line })
    if (node.type === 'Identifier' && !place.inType) {
      const name = globalName(node, place)
      if (name !== undefined) globals.push({ name, line })
    }
    const inType = place.inType || (node.type.startsWith('TS') && !typed.has(node.type))
    for (const [part, child] of Object.entries(node)) {
      const isAnnotation = part === 'typeAnnotation' || part === 'typeArguments' || part === 'typeParameters'
      for (const one of Array.isArray(child) ? child : [child]) {
        if (isNode(one)) look(one, { parent: node, part, inType: inType || isAnnotation })
      }
    }
  }

  const program: unknown = parsed.program
  if (isNode(program)) look(program, { parent: undefined, part: '', inType: false })
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports,
    globals,
    casts,
    shunned: odd,
    opening: openingOf(text, parsed.comments),
    faults: parsed.errors.map(({ message, labels }) => ({ name: message, line: lineAt(labels[0]?.start ?? 0) })),
  }
}

/** The global that an identifier touches, as a rule would name it. A binding of that name counts too: it would hide the global. */
function globalName(node: Node, { parent, part }: Place): string | undefined {
  const name = String(node['name'])
  if (!watched.has(name) || parent === undefined) return undefined
  if (naming.has(`${parent.type}.${part}`) && parent['computed'] !== true) return undefined
  if (parent.type === 'MemberExpression' && part === 'object') {
    const member = parent['computed'] === true ? stringIn(parent['property']) : nameOf(parent['property'])
    return `${name}.${member ?? '*'}`
  }
  if (parent.type === 'BinaryExpression' && parent['operator'] === 'instanceof') return undefined
  if (name === 'Date' && part === 'callee') {
    const given = parent['arguments']
    if (parent.type === 'CallExpression') return 'Date()'
    return Array.isArray(given) && given.length === 0 ? 'new Date()' : 'new Date(…)'
  }
  return name
}

function openingOf(text: string, comments: readonly Comment[]): string {
  const start = text.startsWith('#!') ? text.indexOf('\n') + 1 : 0
  const lines: string[] = []
  let at = start
  for (const { value, start: from, end, type } of comments) {
    if (text.slice(at, from).trim() !== '' || (lines.length > 0 && /\n\s*\n/.test(text.slice(at, from)))) break
    lines.push(type === 'Block' ? value.replaceAll(/^\s*\*+/gm, '') : value)
    at = end
  }
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim()
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const next = starts.findIndex((start) => start > offset)
    return next === -1 ? starts.length : next
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && typeof value['name'] === 'string' ? value['name'] : undefined
}

/** The text of a string or of a piece of a template; empty for every other node. */
function textIn(node: Node): string {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  const value = node.type === 'TemplateElement' ? node['value'] : undefined
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : ''
}

function stringIn(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value']
  return value.type === 'TSLiteralType' ? stringIn(value['literal']) : undefined
}

/** The leftmost name of a type or qualified name; `*` when it has none. */
function firstName(value: unknown): string {
  if (!isNode(value)) return '*'
  return nameOf(value) ?? firstNameIn(value, ['typeName', 'left']) ?? '*'
}

function firstNameIn(node: Node, parts: readonly string[]): string | undefined {
  for (const part of parts) {
    if (isNode(node[part])) return firstName(node[part])
  }
  return undefined
}
