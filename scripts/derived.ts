// The derived documents: what the code says about itself, in words and tables, so that nobody has to keep a second list.
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import { events as auditEvents } from '../packages/server/src/audit/events.ts'
import { settings } from '../packages/server/src/config/config.ts'
import { problems } from '../packages/server/src/domain/problem.ts'
import { describeApi } from '../packages/server/src/http/openapi.ts'
import { problemType } from '../packages/server/src/http/problem-response.ts'
import type { Route } from '../packages/server/src/http/route.ts'
import { events, fields } from '../packages/server/src/log/log.ts'
import { bundles } from '../packages/server/src/map/bundles.ts'
import type { Column, PersonalColumn } from '../packages/server/src/map/column.ts'
import { mapVersion, tables } from '../packages/server/src/map/map.ts'
import { type PurposeId, purposeIds, purposes } from '../packages/server/src/map/purposes.ts'
import { stores } from '../packages/server/src/map/stores.ts'
import { isSealed, storedType, type Table } from '../packages/server/src/map/table.ts'
import { version } from '../packages/server/src/version.ts'

const words = serverMessages('en')

const page = (title: string, intro: string, ...parts: readonly string[]): string =>
  `${[`# ${title}`, `*Derived by \`npm run derive\`; edits are overwritten.* ${intro}`, ...parts].join('\n\n')}\n`

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n')
}

const code = (text: string): string => `\`${text}\``

/** An ISO 8601 duration of one unit in English: `P30D` is 30 days. */
function duration(period: string): string {
  const [, figure = '', unit = ''] = /^P(\d+)([DMY])$/.exec(period) ?? []
  const name = { D: 'day', M: 'month', Y: 'year' }[unit]
  if (name === undefined) throw new RangeError(`${period} is not a duration of days, months or years`)
  return `${figure} ${name}${figure === '1' ? '' : 's'}`
}

function retention(id: PurposeId): string {
  const { period, after } = purposes[id].retention
  return words.retention[after](duration(period))
}

const all: readonly Table[] = Object.values(tables)
const columnsOf = (table: Table): [string, Column][] => Object.entries(table.columns)

function erasure(column: PersonalColumn<unknown>): string {
  return column.erase === 'row' ? 'the row is deleted' : `kept: ${column.erase.keep.replace('-', ' ')} (Art. 17(3))`
}

function sealing(column: Column): string {
  if (!isSealed(column)) return column.kind === 'personal' ? 'readable' : ''
  return `${column.seal}, ${column.bundle} key`
}

/** Every column of every table: what it holds, why, how it is sealed, how long it stays, what erasure does. */
export function dataMap(): string {
  const sections = all.map((table) => {
    const rows = columnsOf(table).map(([name, column]) =>
      column.kind === 'personal'
        ? [
            code(name),
            code(storedType(column)),
            column.says,
            code(column.category),
            column.purposes.map((id) => `${id}: ${retention(id)}`).join('; '),
            sealing(column),
            erasure(column),
          ]
        : [code(name), code(storedType(column)), column.says, '', '', '', ''],
    )
    const about = { subject: 'About customers.', staff: 'About members of staff.', nobody: 'About nobody.' }[
      table.about
    ]
    const person = table.person === null ? '' : ` The person stands in ${code(table.person)}.`
    const head = ['column', 'type', 'what it is', 'category', 'purposes, and how long', 'sealed', 'erasure']
    return `## ${table.name}\n\n${table.says} ${about}${person}\n\n${grid(head, rows)}`
  })
  const summary = all.flatMap(columnsOf).map(([, column]) => column)
  const count = (is: (column: Column) => boolean): number => summary.filter(is).length
  return page(
    'Data map',
    `Version ${code(mapVersion('consent-first'))} (consent first), ${code(mapVersion('contract-first'))} (contract first).`,
    `${all.length} tables, ${summary.length} columns: ${count((column) => column.kind === 'personal')} personal, of which ${count(isSealed)} are ciphertext in the database. The server compares this map with the running database in both directions and refuses to start on any difference.`,
    ...sections,
    '## Stores',
    grid(
      ['store', 'what it is', 'how what it holds goes away', 'in the access package'],
      Object.values(stores).map((one) => [
        code(one.id),
        one.says,
        one.methods.map(code).join(', '),
        one.exported ? 'yes' : 'no',
      ]),
    ),
    '## Keys',
    'Each person has one random key per bundle; destroying it ends everything that it sealed, in every copy.',
    grid(
      ['bundle', 'what its key protects'],
      Object.entries(bundles).map(([name, says]) => [code(name), says]),
    ),
  )
}

const subjects: Readonly<Record<Table['about'], string>> = {
  subject: 'customers who use the chat',
  staff: 'members of staff',
  nobody: '',
}

/** The draft of the record of processing activities (Art. 30). */
export function record(): string {
  const sections = purposeIds.map((id) => {
    const { dpv, basis, categories, optional, asked, validity } = purposes[id]
    const said = words.purposes[id]
    const held = all.flatMap((table) =>
      columnsOf(table).flatMap(([name, column]): { column: PersonalColumn<unknown>; about: Table['about'] }[] =>
        column.kind === 'personal' && column.purposes.some((one) => one === id) && name !== table.person
          ? [{ column, about: table.about }]
          : [],
      ),
    )
    const facts: readonly (readonly [string, string])[] = [
      ['Purpose', `${said.title}: ${said.text} (${code(dpv)})`],
      ['Lawful basis, consent first', `${words.bases[basis['consent-first']]} (${code(basis['consent-first'])})`],
      ['Lawful basis, contract first', `${words.bases[basis['contract-first']]} (${code(basis['contract-first'])})`],
      ['Data subjects', [...new Set(held.map(({ about }) => subjects[about]))].join(', ') || subjects.subject],
      ['Categories', categories.map(code).join(', ')],
      ['Erased', retention(id)],
      ['Consent stays valid', duration(validity)],
      ['Optional', optional ? `yes; asked: ${asked.replace('-', ' ')}` : 'no'],
      ...(said.refused === '' ? [] : [['If refused', said.refused] as const]),
      ['Held for it', [...new Set(held.map(({ column }) => column.says))].join(' ') || 'nothing of its own'],
    ]
    return `## ${id}\n\n${grid(['', ''], facts)}`
  })
  return page(
    'Record of processing activities (Art. 30 GDPR): draft',
    'A draft that the data map writes; it becomes a record when a person completes and signs it.',
    'To complete: controller, representative and data protection officer (from the settings of the tenant); processors and transfers (from the register of processors, empty on a fresh installation: nothing leaves the house); necessity and balancing where the basis is Art. 6(1)(f).',
    ...sections,
    '## Security of processing (Art. 32)',
    [
      '- a random key per person and purpose bundle, wrapped by key epochs that can be destroyed',
      '- AES-256-GCM with key commitment; keys outside the database',
      '- row-level security by controller; the application owns no table',
      '- values are masked for staff and opened for a reason, which is logged',
      '- an append-only Merkle log that anyone can verify, without personal data',
      '- erasure by deletion and by destruction of keys, scanned and certified',
    ].join('\n'),
  )
}

/** Every setting. */
export function configuration(): string {
  const rows = settings.map((setting) => [
    code(setting.name),
    `${setting.about}${setting.testing ? ' Accepted only when `NODE_ENV=test`.' : ''}`,
    setting.otherwise,
    setting.secret ? `yes; also ${code(`${setting.name}_FILE`)}` : '',
  ])
  return page(
    'Settings',
    'All settings are environment variables; there is no configuration file.',
    'Where a default touches privacy it is the most private value (Art. 25(2)). An unknown name that begins with `ABOVEBOARD_` is refused, so that a typing error cannot switch a protection off. All faults are reported at once. A secret may stand in a file: `NAME_FILE` names it.',
    grid(['name', 'what it means', 'without it', 'secret'], rows),
  )
}

/** Every problem type (RFC 9457). */
export function problemTypes(): string {
  const rows = Object.entries(problems).map(([name, { status, members }]) => [
    code(name),
    String(status),
    words.problems[name as keyof typeof problems],
    members.map(code).join(', '),
  ])
  return page(
    'Problems',
    'Every way in which a request can be refused (RFC 9457, `application/problem+json`).',
    `\`type\` is ${code(problemType('not-found').replace('not-found', '<code>'))}; \`title\` is in the reader's language; \`instance\` is the random id of the request, which also stands in the log. A problem never quotes what was sent.`,
    grid(['code', 'status', 'title', 'further members'], rows),
  )
}

/** Every line of the operational log and every entry of the audit log. */
export function eventLists(): string {
  return page(
    'Events',
    'What the product writes down about its own running.',
    '## Operational log',
    `JSON lines on standard output. A line is one of these events with some of its fields; there is no field for text, so nothing about a person can stand in it. Fields: ${Object.keys(fields).map(code).join(', ')}.`,
    grid(
      ['event', 'meaning', 'fields'],
      Object.entries(events).map(([name, { about, fields: own }]) => [code(name), about, own.map(code).join(', ')]),
    ),
    '## Audit log',
    'Entries of the Merkle log. They hold no personal data; references to people are keyed hashes, and details stand beside the tree, where they can be erased.',
    grid(
      ['event', 'meaning'],
      Object.entries(auditEvents).map(([name, says]) => [code(name), says]),
    ),
  )
}

/** The OpenAPI 3.1 description of all routes. */
export function api(routes: readonly Route[]): string {
  return `${JSON.stringify(describeApi(routes, version), null, 2)}\n`
}
