// The command `aboveboard import`: articles into the knowledge of a site, a batch per transaction, with a summary at the end.
import { pickLanguage } from '@aboveboard/protocol/messages/server/server'
import { type ArticleDraft, type Imported, openCrawl, openKnowledge } from '../assistant/knowledge/knowledge.ts'
import { Problem } from '../domain/problem.ts'
import { openEgress } from '../egress/egress.ts'
import { findSite } from '../tenants/tenants.ts'
import { type Run, readArguments, UsageError } from './command.ts'
import { draftsOf, type Kind, kinds, type Source, sourcesOf } from './import-sources.ts'
import { withGround } from './premises.ts'
import { type Terminal, table } from './terminal.ts'

/** Articles in one transaction. */
const batch = 20

interface Failure {
  readonly name: string
  readonly why: string
}

function kindOf(text: string | undefined): Kind | undefined {
  const kind = kinds.find((one) => one === text)
  if (text !== undefined && kind === undefined) throw new UsageError(`--kind is one of: ${kinds.join(', ')}.`)
  return kind
}

/** Why a source could not be read, in a few words of ours. */
function whyOf(fault: unknown): string {
  if (fault instanceof RangeError) return fault.message
  if (!(fault instanceof Problem)) return 'cannot be read'
  const errors = Array.isArray(fault.members['errors']) ? fault.members['errors'] : []
  const [first] = errors
  return typeof first === 'object' && first !== null && 'code' in first ? String(first.code) : fault.code
}

async function read(sources: readonly Source[], terminal: Terminal) {
  const crawl = openCrawl({ fetchPage: openEgress({ allow: () => [], onAttempt: () => {} }).fetchPage })
  const drafts: { readonly draft: ArticleDraft; readonly isCrawled: boolean }[] = []
  const failures: Failure[] = []
  for (const [at, source] of sources.entries()) {
    if (!source.isCrawled) terminal.progress('Reading', at + 1, sources.length)
    try {
      const found = await draftsOf(source, crawl, (done, total) => terminal.progress('Crawling', done, total))
      drafts.push(...found.map((draft) => ({ draft, isCrawled: source.isCrawled })))
    } catch (fault) {
      failures.push({ name: source.name, why: whyOf(fault) })
    }
  }
  return { drafts, failures }
}

export const run: Run = async (args, terminal, find) => {
  const { values, positionals } = readArguments(
    args,
    {
      site: { type: 'string' },
      lang: { type: 'string' },
      kind: { type: 'string' },
      quarantine: { type: 'boolean' },
    },
    { least: 1, most: 10_000 },
  )
  const kind = kindOf(values.kind)
  const sources: Source[] = []
  const failures: Failure[] = []
  for (const word of positionals) {
    const found = await sourcesOf(word, kind)
    if (found.length === 0) failures.push({ name: word, why: 'nothing here that can be imported' })
    sources.push(...found)
  }
  if (sources.length === 0) return summarise(terminal, [], failures)
  return await withGround(find, async (ground) => {
    const { db, clock, audit } = ground
    const site = await findSite(db.open, values.site)
    if (site === undefined) {
      terminal.tell(values.site === undefined ? 'There is no site yet.' : 'There is no site of this name.')
      return 1
    }
    const reading = await read(sources, terminal)
    const knowledge = openKnowledge({ db, audit, clock })
    const access = { tenant: site.tenant, actor: { kind: 'operator' as const } }
    const lang = pickLanguage(values.lang ?? site.settings.languages[0])
    const done: Imported[] = []
    for (const isCrawled of [false, true]) {
      const drafts = reading.drafts.filter((one) => one.isCrawled === isCrawled).map((one) => one.draft)
      const reviewed = !isCrawled && values.quarantine !== true
      for (let at = 0; at < drafts.length; at += batch) {
        done.push(...(await knowledge.importDrafts(access, site, drafts.slice(at, at + batch), { lang, reviewed })))
        terminal.progress('Importing', Math.min(at + batch, drafts.length), drafts.length)
      }
    }
    return summarise(terminal, done, [...failures, ...reading.failures])
  })
}

function summarise(terminal: Terminal, done: readonly Imported[], failures: readonly Failure[]): 0 | 1 {
  const waiting = done.filter((one) => one.changed && one.state === 'quarantined')
  for (const { name, why } of failures) terminal.tell(`Not imported: ${name} (${why})`)
  if (waiting.length > 0) {
    const rows = waiting.map((one) => [one.title.slice(0, 60), one.lang, one.warnings.join(', ') || 'not reviewed'])
    for (const line of table(['Waits for a person', 'Language', 'Why'], rows)) terminal.say(line)
    terminal.say()
  }
  const count = (are: (one: Imported) => boolean): number => done.filter(are).length
  const rows = [
    ['published', count((one) => one.changed && one.state === 'published')],
    ['waiting for a person', waiting.length],
    ['unchanged', count((one) => !one.changed)],
    ['not imported', failures.length],
  ]
  for (const line of table(['Articles', 'Number'], rows)) terminal.say(line)
  return failures.length === 0 ? 0 : 1
}
