// The one format of everything a keystore writes: a line of canonical JSON (RFC 8785) with a version, a kind and a checksum.
import { z } from 'zod'
import { canonical, type Json } from '../domain/canonical.ts'
import { equalBytes, sha256 } from '../domain/hash.ts'
import { Fatal } from '../domain/problem.ts'
import { signers } from './keystore.ts'

/** The version of the format. A reader refuses every other one (CR-03). */
export const documentFormat = 'aboveboard-keystore/1'

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/)
const generation = z.int().min(1)
const instant = z.iso.datetime({ precision: 3 })
const head = {
  format: z.literal(documentFormat),
  /** The id of the keystore that the document belongs to. */
  keystore: z.uuid(),
  created_at: instant,
}
// The bounds keep a doctored document from eating the machine's memory or making guesses cheap.
const argon2id = z.strictObject({
  memory_kib: z.int().min(19456).max(1048576),
  passes: z.int().min(1).max(16),
  lanes: z.int().min(1).max(16),
  salt: base64url.length(22),
})

const kinds = {
  /** The root key: in clear, or wrapped under a passphrase when `argon2id` is there. */
  root: z.strictObject({ ...head, kind: z.literal('root'), argon2id: argon2id.optional(), key: base64url }),
  /** A key wrapped under the root: an epoch, the index key, or a signing key in PKCS #8. */
  key: z.strictObject({
    ...head,
    kind: z.literal('key'),
    of: z.enum(['epoch', 'index', ...signers]),
    generation,
    key: base64url,
  }),
  /** What is left of a destroyed key: that there was one. */
  destroyed: z.strictObject({
    ...head,
    kind: z.literal('destroyed'),
    of: z.enum(['epoch', 'index']),
    generation,
    destroyed_at: instant,
  }),
  /** The whole keystore in one piece, wrapped under a passphrase. */
  export: z.strictObject({ ...head, kind: z.literal('export'), argon2id, key: base64url }),
}

type Kind = keyof typeof kinds
export type KeystoreDocument<K extends Kind> = z.infer<(typeof kinds)[K]>
/** What a wrapped key can be. */
export type KeyKind = KeystoreDocument<'key'>['of']

function checksum(members: { readonly [name: string]: Json | undefined }): string {
  return sha256(canonical(members)).toString('hex')
}

/** The text of a document, ending in a line feed. */
export function writeDocument<K extends Kind>(document: KeystoreDocument<K>): string {
  const members: { readonly [name: string]: Json | undefined } = { ...document }
  return `${canonical({ ...members, sum: checksum(members) })}\n`
}

/** `Fatal('keystore-damaged')` that names the part, never a path or a key. */
export function damaged(part: string): Fatal {
  return new Fatal(
    'keystore-damaged',
    `the keystore's part ${part} is damaged or missing: put the keystore back with \`aboveboard keys import\`; it is never made anew by itself`,
  )
}

/**
 * Reads a document of one kind. Throws `Fatal('keystore-damaged')` naming the part when one bit is other than written: the
 * checksum finds rot, and only the exact text that `writeDocument` writes is taken. Intent is found by the tags of the keys.
 */
export function readDocument<K extends Kind>(kind: K, text: string, part: string): KeystoreDocument<K> {
  const { sum, ...members } = membersOf(text) ?? {}
  const checked = kinds[kind].safeParse(members)
  if (!checked.success || typeof sum !== 'string') throw damaged(part)
  const document = checked.data as KeystoreDocument<K>
  if (!equalBytes(Buffer.from(writeDocument(document)), Buffer.from(text))) throw damaged(part)
  return document
}

function membersOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}
