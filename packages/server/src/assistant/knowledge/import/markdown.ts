/** Markdown files with front matter to drafts. */
import { type ArticleDraft, draftOf, type Provenance, warningOf } from './draft.ts'
import { suspicionsIn, withoutUnseen } from './suspicion.ts'

const COMMENT = /<!--([\s\S]*?)-->/g

/**
 * A Markdown text as a draft. Front matter (`---`) knows `title`, `lang`, `tags`, `updated`, `url`, `lead` and `asked`:
 * one line each, or lists as `[a, b]` or lines of `- a`. Without a title the first heading of level 1 is taken.
 */
export function importMarkdown(text: string, source: string, format: Provenance['format'] = 'markdown'): ArticleDraft {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const { fields, body } = frontMatterOf(plain)
  const heading = /^#[ \t]+(\S.*)$/m.exec(body)
  const title = one(fields, 'title') ?? heading?.[1]?.trim() ?? nameOf(source)
  const hidden = [...body.matchAll(COMMENT)].map((match) => match[1]?.trim() ?? '').filter((comment) => comment !== '')
  const shown = withoutUnseen(body.replace(COMMENT, ''))
  const starts = shown.trimStart()
  const lang = one(fields, 'lang') ?? one(fields, 'language')
  const lead = one(fields, 'lead') ?? one(fields, 'description')
  const url = one(fields, 'url')
  const updatedAt = one(fields, 'updated') ?? one(fields, 'date')
  return draftOf({
    title: withoutUnseen(title),
    ...(lang === undefined ? {} : { lang }),
    ...(lead === undefined ? {} : { lead }),
    ...(url === undefined ? {} : { url }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    // A first heading that repeats the title would be shown twice.
    body: starts.startsWith(`# ${title}\n`) ? starts.slice(title.length + 3) : shown,
    tags: fields.get('tags') ?? [],
    alsoAsked: fields.get('asked') ?? [],
    provenance: { format, source },
    warnings: [...hidden.map((comment) => warningOf('hidden-text', comment)), ...suspicionsIn(text)],
  })
}

function one(fields: ReadonlyMap<string, string[]>, key: string): string | undefined {
  const value = fields.get(key)?.join(', ')
  return value === undefined || value === '' ? undefined : value
}

function nameOf(source: string): string {
  return (source.split(/[\\/]/).at(-1) ?? source).replace(/\.[a-z]+$/i, '').replace(/[-_]+/g, ' ')
}

function frontMatterOf(text: string): { fields: Map<string, string[]>; body: string } {
  const fields = new Map<string, string[]>()
  if (!text.startsWith('---\n')) return { fields, body: text }
  const end = text.indexOf('\n---', 3)
  if (end < 0) return { fields, body: text }
  let key = ''
  for (const line of text.slice(4, end).split('\n')) {
    const item = /^\s*-[ \t]+(\S.*)$/.exec(line)?.[1]
    const field = /^([A-Za-z_]+)[ \t]*:[ \t]*(.*)$/.exec(line)
    if (field !== null) {
      key = (field[1] ?? '').toLowerCase()
      const value = (field[2] ?? '').trim()
      fields.set(key, valuesOf(value))
    } else if (item !== undefined && key !== '') fields.set(key, [...(fields.get(key) ?? []), unquoted(item.trim())])
  }
  const after = text.indexOf('\n', end + 1)
  return { fields, body: after < 0 ? '' : text.slice(after + 1) }
}

function valuesOf(value: string): string[] {
  if (value === '') return []
  if (!value.startsWith('[') || !value.endsWith(']')) return [unquoted(value)]
  const inner = value.slice(1, -1)
  const items = inner.matchAll(/[ \t]*("[^"]*"|'[^']*'|[^,]*)[ \t]*(?:,|$)/g)
  return [...items].map((item) => unquoted((item[1] ?? '').trim())).filter((item) => item !== '')
}

function unquoted(value: string): string {
  const inner = /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1]
  return inner ?? value
}
