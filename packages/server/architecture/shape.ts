// Judges the shape of files: size, depth, names, the sentence at the top, and constructions that the house does without.
import type { Breach } from './law.ts'
import type { Source } from './source.ts'

/** Files longer than this are two files, unless they are a table. */
export const longest = 500

// A table, a catalogue of messages, a list of phrases or words: long because the world is, and read by row.
const tabular =
  /(?:^|\/)(?:messages|phrases|weights|vectors)\/|(?:^|[-/])(?:table|phrases|synonyms|names|stopwords)[-\w]*\.ts$/

// Names that say nothing. `my-data` is what the portal is called.
const vague = new Set(
  'util utils helper helpers common misc manager managers service services base data info handler handlers'.split(' '),
)

/** Whether a file is part of a test: a test, what sets one up, or a configuration of tests. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|(?:^|\/)temporary-[\w-]+\.ts$|\/db\/embedded\/template\.ts$|^packages\/\w+\/test\/|^test\//.test(
    path,
  )
}

/** Breaches of shape by one file. */
export function judgeShape(source: Source): Breach[] {
  const { path } = source
  const breaches: Breach[] = []
  const add = (rule: string, line: number, what: string): void => void breaches.push({ rule, path, line, what })
  for (const { name, line } of source.faults) add('every file parses', line, name)
  for (const { name, line } of source.shunned) {
    if (!(name === 'export default' && path.endsWith('.config.ts')))
      add('no any, enum, namespace, default export', line, name)
  }
  if (source.lines > longest && !tabular.test(path)) add('no file is long', source.lines, `${source.lines} lines`)
  const [, , , ...below] = path.split('/')
  if (/^packages\/\w+\/src\//.test(path) && below.length > 4)
    add('folders are shallow', 1, `${below.length - 1} folders below src`)
  for (const part of path.replace(/\..*$/, '').split('/')) {
    const word = part.split('-').at(-1) ?? ''
    if (vague.has(word) && part !== 'my-data') add('names say what a thing is', 1, part)
  }
  if (!/^[a-z0-9-]+(?:\.(?:test|sql|config|browser))*\.(?:ts|tsx|d\.ts)$/.test(path.split('/').at(-1) ?? ''))
    add('names say what a thing is', 1, 'not in kebab-case')
  // A test says in its titles what it is for.
  if (!path.includes('.test.') && !/^\W?\w.{10,}?[.:](?:\s|$)/.test(source.opening))
    add('a sentence says what a file is for', 1, source.opening.slice(0, 60) || 'no comment at the top')
  return breaches
}

/** The length in lines that a share of files does not exceed: 0.5 is the median. */
export function lengthOf(sources: readonly Source[], share: number): number {
  const lengths = sources.map(({ lines }) => lines).sort((a, b) => a - b)
  return lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0
}
