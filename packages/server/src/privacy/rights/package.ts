// The access package (Art. 15 and 20): one ZIP with a typeset overview, a page to read, tables, everything for machines with its
// description, what the person gave to take along, and the signed receipt; streamed in constant memory and sealed before it touches
// the disk.
import { Readable } from 'node:stream'
import type { Language } from '@aboveboard/protocol'
import { recordMessages } from '@aboveboard/protocol/messages/records/records'
import { ZipFile } from 'yazl'
import type { Sql } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import type { Json } from '../../domain/canonical.ts'
import { rfc3339 } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { findRing, type Keys, type Ring, type Rows } from '../../keys/keys.ts'
import type { Processor } from '../../map/processors.ts'
import { type Profile, purpose, purposeIds } from '../../map/purposes.ts'
import type { Table } from '../../map/table.ts'
import type { ControllerFacts } from '../../map/tables/tenants.ts'
import { listConsentEvents, signDocument, writeReceipt } from '../consent/consent.ts'
import { groupLooks, type Look } from '../reveal/reveal.ts'
import { csvHead, csvRow } from './package-csv.ts'
import type { Covered } from './package-others.ts'
import {
  conversationStart,
  messageHtml,
  type PackagePage,
  pageEnd,
  pageStart,
  rowHtml,
  rowsEnd,
  rowsStart,
  tableEnd,
  tableStart,
} from './package-page.ts'
import { portableJson } from './package-portable.ts'
import { reportPdf } from './package-report.ts'
import { openReader, type PackageRow, packageSchema, packageTables, type Reader } from './package-rows.ts'
import { countRows } from './subject-rows.sql.ts'

/** What a package is made from. `run` must see the database stand still, so that all files say the same. */
export interface PackageNeeds {
  readonly run: Sql
  readonly access: Access
  readonly keys: Keys
  readonly rows: Rows
  readonly subject: string
  readonly case: string
  readonly lang: Language
  readonly controller: ControllerFacts
  readonly profile: Profile
  readonly processors: readonly Processor[]
  readonly at: number
}

/** What the report says of the rows, gathered while the file for machines is written. */
interface Tally {
  readonly covered: Map<Covered['type'], number>
  readonly looks: Look[]
}

/** Most looks that the report groups; the page beside it has them all. */
const mostLooks = 2_000

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

function note(tally: Tally, table: Table, row: PackageRow): void {
  for (const { type } of row.covered ?? []) tally.covered.set(type, (tally.covered.get(type) ?? 0) + 1)
  if (table.name !== 'access_entry' || tally.looks.length >= mostLooks) return
  const { role, purpose: why, fields, reason, at } = row.recorded
  tally.looks.push({
    role: textOf(role),
    purpose: textOf(why),
    fields: textOf(fields),
    reason: textOf(reason),
    at: textOf(at),
  })
}

async function* dataJson(needs: PackageNeeds, reader: Reader, tally: Tally): AsyncGenerator<string, void> {
  const { subject, controller, profile, processors, at } = needs
  const head = {
    format: 'aboveboard-package/1',
    generated_at: rfc3339(at),
    subject,
    controller,
    purposes: purposeIds.map((id) => ({
      id,
      dpv: purpose(id).dpv,
      basis: purpose(id).basis[profile],
      retention: purpose(id).retention,
    })),
    recipients: processors.map(({ name, role, region, transfer, retention, purposes }) => ({
      name,
      role,
      region,
      transfer,
      retention,
      purposes,
    })),
  }
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`
  let between = ''
  for (const table of packageTables()) {
    yield `${between}${JSON.stringify(table.name)}:{"says":${JSON.stringify(table.says)},"rows":[`
    between = ','
    let comma = ''
    for await (const row of reader.rows(table)) {
      note(tally, table, row)
      yield `${comma}\n${JSON.stringify(row)}`
      comma = ','
    }
    yield ']}'
  }
  yield '}}\n'
}

async function* csv(reader: Reader, table: Table): AsyncGenerator<string, void> {
  yield csvHead(table)
  for await (const row of reader.rows(table)) yield csvRow(table, row)
}

/** The messages, conversation by conversation, in the order in which they were written. */
async function* transcripts(reader: Reader, page: PackagePage): AsyncGenerator<string, void> {
  const [conversations, messages] = ['conversation', 'message'].map((name) =>
    packageTables().find((one) => one.name === name),
  )
  if (conversations === undefined || messages === undefined) return
  const told = new Set<string>()
  let shown = 0
  for await (const one of reader.rows(conversations)) {
    const id = textOf(one.technical['id'])
    told.add(id)
    yield conversationStart(page, textOf(one.recorded['opened_at']))
    for await (const row of reader.rows(messages, id)) {
      shown += 1
      yield messageHtml(page, row)
    }
  }
  // Messages whose conversation is gone are the person's all the same.
  if (shown === page.counts.get(messages.name)) return
  for await (const row of reader.rows(messages))
    if (!told.has(textOf(row.technical['conversation']))) yield messageHtml(page, row)
}

async function* indexHtml(
  reader: Reader,
  page: PackagePage,
  tables: readonly Table[],
  tally: Tally,
): AsyncGenerator<string, void> {
  yield pageStart(page, tables)
  for (const table of tables) {
    yield tableStart(page, table)
    if (table.name === 'message') yield* transcripts(reader, page)
    else {
      yield rowsStart(page, table)
      for await (const row of reader.rows(table)) yield rowHtml(page, table, row)
      yield rowsEnd
    }
    yield tableEnd
  }
  yield pageEnd(
    page,
    [...tally.covered.values()].reduce((sum, one) => sum + one, 0),
  )
}

async function receipt(needs: PackageNeeds): Promise<string> {
  const { run, keys, subject, controller, profile, processors, at } = needs
  const events = await listConsentEvents(run, subject)
  const recipients = (id: string) =>
    processors.filter((one) => one.purposes.some((given) => given === id)).map((one) => one.name)
  return JSON.stringify(
    signDocument(keys, 'receipt', writeReceipt({ id: newId(), subject, controller, profile, events, recipients, at })),
    null,
    2,
  )
}

/** The bytes of the ZIP, as they are made. */
async function* zipBytes(needs: PackageNeeds, ring: Ring): AsyncGenerator<Uint8Array, void> {
  const { run, access, rows, subject, controller, lang } = needs
  const published = [
    controller.name,
    controller.address,
    controller.contact,
    controller.officer,
    controller.authority.name,
  ]
  const reader = await openReader({ run, access, rows, ring, subject, published })
  const counts = new Map<string, number>()
  for (const table of packageTables()) counts.set(table.name, await countRows(run, table, subject))
  const tables = packageTables().filter((table) => (counts.get(table.name) ?? 0) > 0)
  const page: PackagePage = {
    lang,
    controller,
    profile: needs.profile,
    processors: needs.processors,
    at: rfc3339(needs.at),
    counts,
  }
  const tally: Tally = { covered: new Map(), looks: [] }
  const zip = new ZipFile()
  // yazl's own type says less than it gives: a stream of bytes that can be read, and destroyed with a reason.
  const output = zip.outputStream as Readable
  const options = { mtime: new Date(needs.at), compress: true }
  const add = (source: AsyncGenerator<string | Uint8Array, void>, name: string, how = options) => {
    const stream = Readable.from(source)
    // A source that fails without a listener would end the process; here it ends the package.
    stream.on('error', (fault) => output.destroy(fault))
    zip.addReadStream(stream, name, how)
  }
  const { files } = recordMessages(lang).copy
  // Sources are opened one after the other by yazl, so one connection reads at a time, and the report, last, knows what was covered.
  add(dataJson(needs, reader, tally), 'data.json')
  zip.addBuffer(Buffer.from(`${JSON.stringify(packageSchema(), null, 2)}\n`), 'schema.json', options)
  add(indexHtml(reader, page, tables, tally), 'index.html')
  for (const table of tables) add(csv(reader, table), `csv/${table.name}.csv`)
  add(
    portableJson(subject, (table) => reader.rows(table)),
    'portable.json',
  )
  zip.addBuffer(Buffer.from(`${await receipt(needs)}\n`), 'receipt.json', options)
  async function* report() {
    yield await reportPdf({
      page,
      tables,
      covered: tally.covered,
      consultations: groupLooks(tally.looks),
      files: [
        { name: 'report.pdf', says: files.report },
        { name: 'index.html', says: files.page },
        { name: 'csv/', says: files.tables },
        { name: 'data.json · schema.json', says: files.machine },
        { name: 'portable.json', says: files.portable },
        { name: 'receipt.json', says: files.receipt },
      ],
    })
  }
  add(report(), 'report.pdf', { ...options, compress: false })
  zip.end()
  for await (const chunk of output) yield chunk as Uint8Array
}

const placeOf = (id: string) => ({ table: 'files', column: 'package', row: id })

/** The sealed bytes of a package, under the person's own key. Throws `gone` when that key was destroyed. */
export async function sealPackage(needs: PackageNeeds): Promise<AsyncGenerator<Buffer, void>> {
  const ring = await findRing(needs.run, needs.keys, needs.subject)
  const key = ring.get('accountability')
  if (key === undefined) throw new Problem('gone')
  return needs.keys.sealStream(key, placeOf(needs.case), zipBytes(needs, ring))
}

/** Opens a sealed package. */
export async function openPackage(
  about: { readonly run: Sql; readonly keys: Keys; readonly subject: string; readonly case: string },
  sealed: AsyncIterable<Uint8Array>,
): Promise<AsyncGenerator<Buffer, void>> {
  const key = (await findRing(about.run, about.keys, about.subject)).get('accountability')
  if (key === undefined) throw new Problem('gone')
  return about.keys.openStream(key, placeOf(about.case), sealed)
}
