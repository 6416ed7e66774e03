// SCAN (requirements TC-4): every form in which a value could lie somewhere without being seen at a glance, and the search for them in
// whatever is handed in: files, dumps, lines that were written.
import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Bytes to look for, with a name that says whose they are and in which form. */
export interface Needle {
  readonly name: string
  readonly bytes: Buffer
}

/** A place and what lies there. */
export interface Haystack {
  readonly name: string
  readonly bytes: Buffer
}

const entities = (text: string): string =>
  Array.from(text, (one) => (/[a-z0-9]/i.test(one) ? one : `&#${one.codePointAt(0)};`)).join('')

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Base64 of a text inside longer bytes, which begins at one of three places in a group; without the letters that its neighbours share. */
function inside(text: string, shift: number, encoding: 'base64' | 'base64url'): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
  const letters = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString(encoding)
  return letters.slice(shift === 0 ? 0 : 4)
}

/** The forms of a text: as it is, in other cases and encodings, backwards, and its bare hashes. */
export function disguises(text: string): ReadonlyMap<string, Buffer> {
  const utf16 = Buffer.from(text, 'utf16le')
  const forms = new Map<string, Buffer>([
    ['plain', Buffer.from(text)],
    ['lower case', Buffer.from(text.toLowerCase())],
    ['upper case', Buffer.from(text.toUpperCase())],
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', Buffer.from(utf16).swap16()],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['hex', Buffer.from(Buffer.from(text).toString('hex'))],
    ['hex in capitals', Buffer.from(Buffer.from(text).toString('hex').toUpperCase())],
    ['URL-encoded', Buffer.from(encodeURIComponent(text))],
    ['form-encoded', Buffer.from(new URLSearchParams({ x: text }).toString().slice(2))],
    ['HTML-encoded', Buffer.from(text.replaceAll(/[&<>"']/g, (one) => named[one] ?? one))],
    ['HTML-encoded by number', Buffer.from(entities(text))],
    ['SQL row', Buffer.from(text.replaceAll('\\', '\\\\').replaceAll('"', '""'))],
    ['JSON-encoded', Buffer.from(JSON.stringify(text).slice(1, -1))],
    ['reversed', Buffer.from(Array.from(text).reverse().join(''))],
  ])
  for (const encoding of ['base64', 'base64url'] as const)
    for (const shift of [0, 1, 2]) forms.set(`${encoding} after ${shift}`, Buffer.from(inside(text, shift, encoding)))
  for (const algorithm of ['md5', 'sha1', 'sha256'] as const) {
    const digest = hash(algorithm, text, 'buffer')
    forms.set(algorithm, digest)
    forms.set(`${algorithm} in hex`, Buffer.from(digest.toString('hex')))
    forms.set(`${algorithm} in base64`, Buffer.from(digest.toString('base64').replace(/=+$/, '')))
    forms.set(`${algorithm} in base64url`, Buffer.from(digest.toString('base64url')))
  }
  return forms
}

/** PostgreSQL counts microseconds from here. */
const postgresEpoch = Date.UTC(2000, 0, 1)

/** The forms of an instant (milliseconds): as people and programs write it, and as PostgreSQL keeps it. */
export function instantDisguises(instant: number): ReadonlyMap<string, Buffer> {
  const iso = new Date(instant).toISOString()
  const kept = Buffer.alloc(8)
  kept.writeBigInt64LE(BigInt(instant - postgresEpoch) * 1_000n)
  return new Map([
    ['RFC 3339', Buffer.from(iso)],
    ['SQL', Buffer.from(iso.slice(0, -1).replace('T', ' '))],
    ['milliseconds', Buffer.from(String(instant))],
    ['PostgreSQL’s bytes', kept],
    ['PostgreSQL’s bytes on the wire', Buffer.from(kept).reverse()],
  ])
}

/** Every file under a directory, by its path, which may say something too. */
export function filesUnder(directory: string): readonly Haystack[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return []
    const path = join(entry.parentPath, entry.name)
    try {
      return [{ name: relative(directory, path), bytes: readFileSync(path) }]
    } catch (fault) {
      // The database throws its own temporary files away while we look.
      if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return []
      throw fault
    }
  })
}

/** Where in the table four bytes stand. */
const slot = (word: number): number => Math.imul(word, 0x9e3779b1) >>> 16

/** Needles by their first four bytes: one look at a table for each byte of the hay, however many needles there are. */
function indexed(needles: readonly Needle[]): {
  readonly starts: Uint8Array
  readonly by: ReadonlyMap<number, readonly Needle[]>
} {
  const by = Map.groupBy(needles, ({ bytes }) => bytes.readInt32LE(0))
  const starts = new Uint8Array(65_536)
  for (const start of by.keys()) starts[slot(start)] = 1
  return { starts, by }
}

/** Where needles lie: `<needle> in <place>`, each pair once, sorted. Throws RangeError for a needle of fewer than four bytes. */
export function scan(needles: readonly Needle[], hay: readonly Haystack[]): readonly string[] {
  const { starts, by } = indexed(needles)
  const hits = hay.flatMap(({ name, bytes }) => {
    const found = new Set<Needle>()
    let word = 0
    for (let at = 0; at < bytes.length; at += 1) {
      word = (word >>> 8) | ((bytes[at] ?? 0) << 24)
      if (at < 3 || starts[slot(word)] === 0) continue
      for (const needle of by.get(word) ?? []) {
        const end = at - 3 + needle.bytes.length
        if (end <= bytes.length && needle.bytes.compare(bytes, at - 3, end) === 0) found.add(needle)
      }
    }
    return [...found].map((needle) => `${needle.name} in ${name}`)
  })
  return hits.sort()
}
