// The access package (Art. 15 and 20): one ZIP with everything for machines, its description, a page for people and the signed
// receipt, streamed in constant memory and sealed before it touches the disk.
import { Readable } from 'node:stream'
import { restore, type Vault } from '@aboveboard/pii'
import type { Language } from '@aboveboard/protocol'
import { ZipFile } from 'yazl'
import type { Sql } from '../../db/db.ts'
import type { Access } from '../../domain/access.ts'
import { rfc3339 } from '../../domain/clock.ts'
import { newId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import { findRing, type Keys, type Ring, type Rows } from '../../keys/keys.ts'
import type { Processor } from '../../map/processors.ts'
import { type Profile, purpose, purposeIds } from '../../map/purposes.ts'
import type { ControllerFacts } from '../../map/tables/tenants.ts'
import { listConsentEvents, signDocument, writeReceipt } from '../consent/consent.ts'
import { forPackage } from '../reveal/reveal.ts'
import { type PackagePage, pageEnd, pageStart, rowHtml, tableHtml } from './package-page.ts'
import { packageRow, packageSchema, packageTables } from './package-rows.ts'
import { readRows } from './subject-rows.sql.ts'

/** What a package is made from. */
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

async function vaultsOf({ run, access, rows, subject }: PackageNeeds, ring: Ring): Promise<ReadonlyMap<string, Vault>> {
  const stored = await run.selectFrom('vault').selectAll().where('subject', '=', subject).execute()
  return new Map(stored.map((row) => [row.id, { entries: forPackage(access, rows.open('vault', ring, row).entries) }]))
}

async function* dataJson(needs: PackageNeeds, ring: Ring): AsyncGenerator<string, void> {
  const { run, access, rows, subject, controller, profile, processors, at } = needs
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
  let first = true
  for (const table of packageTables()) {
    yield `${first ? '' : ','}${JSON.stringify(table.name)}:{"says":${JSON.stringify(table.says)},"rows":[`
    first = false
    let line = ''
    for await (const row of readRows(run, table, subject)) {
      yield `${line}\n${JSON.stringify(packageRow(access, rows, ring, table, row))}`
      line = ','
    }
    yield ']}'
  }
  yield '}}\n'
}

async function* indexHtml(needs: PackageNeeds, ring: Ring, page: PackagePage): AsyncGenerator<string, void> {
  yield pageStart(page)
  for (const table of packageTables()) {
    let begun = false
    for await (const row of readRows(needs.run, table, needs.subject)) {
      if (!begun) yield tableHtml(table.says)
      begun = true
      yield rowHtml(page, table.name, packageRow(needs.access, needs.rows, ring, table, row))
    }
  }
  yield pageEnd(page)
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
  const vaults = await vaultsOf(needs, ring)
  const page: PackagePage = {
    lang: needs.lang,
    controller: needs.controller,
    at: rfc3339(needs.at),
    restore: (text, conversation) =>
      restore(text, vaults.get(conversation) ?? { entries: [] }, { viewer: 'subject' }).text,
  }
  const zip = new ZipFile()
  // yazl's own type says less than it gives: a stream of bytes that can be read, and destroyed with a reason.
  const output = zip.outputStream as Readable
  const options = { mtime: new Date(needs.at), compress: true }
  const add = (source: AsyncGenerator<string, void>, name: string) => {
    const stream = Readable.from(source)
    // A source that fails without a listener would end the process; here it ends the package.
    stream.on('error', (fault) => output.destroy(fault))
    zip.addReadStream(stream, name, options)
  }
  // Sources are opened one after the other by yazl, so one connection reads at a time.
  add(dataJson(needs, ring), 'data.json')
  zip.addBuffer(Buffer.from(`${JSON.stringify(packageSchema(), null, 2)}\n`), 'schema.json', options)
  add(indexHtml(needs, ring, page), 'index.html')
  zip.addBuffer(Buffer.from(`${await receipt(needs)}\n`), 'receipt.json', options)
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
