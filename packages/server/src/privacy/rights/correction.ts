// Correcting a value (Art. 16): everywhere it stands, in copies and in what was derived from it, in one transaction. Which cells can
// hold values of a person is read from the data map; a sealed column that nobody here knows how to correct stops the build.
import type { Finding, VaultEntry } from '@aboveboard/pii'
import type { Sql } from '../../db/db.ts'
import type { Json } from '../../domain/canonical.ts'
import type { Keys, Ring, Rows } from '../../keys/keys.ts'
import type { TableName } from '../../map/map.ts'
import { isSealed, type Table } from '../../map/table.ts'
import type { Correction } from '../../map/tables/accountability.ts'
import type { MessageBody } from '../../map/tables/conversations.ts'
import { forCasework } from '../reveal/reveal.ts'
import { changeCells } from './correction.sql.ts'
import { contentTables, readRows } from './subject-rows.sql.ts'

/** Whether the words around a place let it be the whole value and not a part of a longer one. */
function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u
  const inside = (at: number) => letter.test(text.charAt(at))
  return !(start > 0 && inside(start - 1) && inside(start)) && !(end < text.length && inside(end) && inside(end - 1))
}

/** The places of a value in a text, case aside. */
export function placesOf(text: string, wrong: string): readonly number[] {
  const hay = text.toLowerCase()
  const needle = wrong.toLowerCase()
  // Where lower case has another length, places would not fit the text: then only the exact writing counts.
  const [from, sought] = hay.length === text.length ? [hay, needle] : [text, wrong]
  const found: number[] = []
  for (let at = from.indexOf(sought); at !== -1; at = from.indexOf(sought, at + sought.length))
    if (isWhole(text, at, at + sought.length)) found.push(at)
  return found
}

/** A text with every occurrence of a value replaced. */
export function corrected(text: string, { wrong, right }: Correction): string {
  let out = ''
  let last = 0
  for (const at of placesOf(text, wrong)) {
    out += text.slice(last, at) + right
    last = at + wrong.length
  }
  return out + text.slice(last)
}

/** What was found in a text, moved along with the corrected words. */
export function movedFindings(text: string, findings: readonly Finding[], fix: Correction): readonly Finding[] {
  const places = placesOf(text, fix.wrong)
  const growth = fix.right.length - fix.wrong.length
  const moved = (offset: number, isEnd: boolean) => {
    const before = places.filter((at) => (isEnd ? at < offset : at + fix.wrong.length <= offset)).length
    return offset + before * growth
  }
  return findings.map((one) => {
    const start = moved(one.start, false)
    return { ...one, start, end: Math.max(start, moved(one.end, true)) }
  })
}

type Corrector = (value: unknown, fix: Correction) => unknown

/** How the value of each sealed column is corrected. The name of a member of staff and the address of an article are not the person's. */
const correctors: Readonly<Record<string, Corrector>> = {
  'message.body': (value, fix) => {
    const body = value as MessageBody
    return { ...body, text: corrected(body.text, fix), findings: movedFindings(body.text, body.findings, fix) }
  },
  'vault.entries': (value, fix) =>
    (value as readonly VaultEntry[]).map((one) => ({ ...one, value: corrected(one.value, fix) })),
  'note.text': (value, fix) => corrected(String(value), fix),
  'contact.email': (value, fix) => corrected(String(value), fix),
}

/** The sealed columns of content that no corrector knows; empty, or an access to accuracy is broken. */
export function uncorrectable(): readonly string[] {
  return contentTables().flatMap((table) =>
    Object.entries(table.columns)
      .filter(([name, column]) => isSealed(column) && correctors[`${table.name}.${name}`] === undefined)
      .map(([name]) => `${table.name}.${name}`),
  )
}

/** Where a value stands: how often in what the person wrote themselves, and how often in what others wrote. */
export interface Occurrences {
  readonly own: number
  readonly others: number
}

interface Work {
  readonly run: Sql
  readonly rows: Rows
  readonly keys: Keys
  readonly ring: Ring
  readonly tenant: string
  readonly subject: string
  readonly fix: Correction
}

/** The person's own words; what is derived from them follows them. */
function isOwn(table: Table, row: Readonly<Record<string, unknown>>): boolean {
  return table.name === 'message' ? row['origin'] === 'visitor' : table.name !== 'note'
}

async function walk(
  work: Omit<Work, 'keys'>,
  change: (table: Table, row: Readonly<Record<string, unknown>>, cells: Record<string, unknown>) => Promise<void>,
): Promise<void> {
  const { run, rows, ring, subject, fix } = work
  for (const table of contentTables()) {
    const sealed = Object.entries(table.columns).filter(([, column]) => isSealed(column))
    if (sealed.length === 0) continue
    for await (const row of readRows(run, table, subject)) {
      const open: Readonly<Record<string, unknown>> = rows.open(table.name as TableName, ring, row as never)
      const cells: Record<string, unknown> = {}
      for (const [name] of sealed) {
        const box = open[name]
        const correct = correctors[`${table.name}.${name}`]
        if (box === null || correct === undefined) continue
        const before = forCasework(box as never) as Json
        const after = correct(before, fix)
        if (JSON.stringify(after) !== JSON.stringify(before)) cells[name] = after
      }
      if (Object.keys(cells).length > 0) await change(table, row, cells)
    }
  }
}

/** Counts where a value stands. */
export async function findOccurrences(work: Omit<Work, 'keys' | 'tenant'>): Promise<Occurrences> {
  const count = { own: 0, others: 0 }
  await walk({ ...work, tenant: '' }, async (table, row) => {
    count[isOwn(table, row) ? 'own' : 'others'] += 1
  })
  return count
}

/** Corrects a value wherever it stands, and returns in how many rows. Throws when a row was changed meanwhile: the transaction is done again. */
export async function correctEverywhere(work: Work): Promise<number> {
  const { run, rows, keys, ring, tenant, subject } = work
  let count = 0
  await walk(work, async (table, row, cells) => {
    const id = String(row['id'])
    const version = typeof row['version'] === 'number' ? row['version'] : null
    const place = version === null ? { id } : { id, version: version + 1 }
    const stored: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(cells))
      stored[name] = rows.sealCell(table.name as TableName, name as never, ring, place, value as never)
    if (typeof cells['email'] === 'string') {
      stored['email_index'] = keys.blindIndex(tenant, 'contact.email', cells['email'])
      stored['verified'] = false
    }
    // Every sealed cell of a row is glued to its version: the others are sealed anew with it.
    if (!(await changeCells(run, { table, subject, id, version }, stored)))
      throw new Error('a row was changed while it was being corrected')
    count += 1
  })
  return count
}
