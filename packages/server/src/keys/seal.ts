// Seals one cell of the database and opens it again (requirements 3.2, 3.3).
//
//   version 1 | key version u32 | salt 32 | commitment 32 | nonce 12 | ciphertext | tag 16
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { equalBytes } from '../domain/hash.ts'
import { Problem } from '../domain/problem.ts'
import { random } from '../domain/random.ts'
import { type BundleKey, type KeyName, recordKeys } from './bundle-key.ts'
import { tlv } from './tlv.ts'

/** Where a ciphertext belongs. It opens nowhere else. */
export interface SealPlace {
  readonly table: string
  readonly column: string
  /** The id of the row. */
  readonly row: string
  /** Counts changes of the row. Without it, an older ciphertext of the same cell can be put back unnoticed (CR-06). */
  readonly rowVersion?: number | undefined
}

const format = 1
const saltAt = 5
const commitmentAt = saltAt + 32
const nonceAt = commitmentAt + 32
const bodyAt = nonceAt + 12
const tagSize = 16
// Node takes a tag cut to 4 bytes unless the length is fixed here (CR-01).
const withTag = { authTagLength: tagSize }

/** How many bytes a sealed cell is longer than what it holds. */
export const sealOverhead = bodyAt + tagSize

/** What a ciphertext is glued to. The caller says it; nothing is read from the ciphertext (requirements 3.3). */
export function binding(version: number, key: KeyName, place: SealPlace, commitment: Uint8Array): Buffer {
  const { table, column, row, rowVersion } = place
  return tlv(version, key.tenant, key.subject, key.bundle, table, column, row, rowVersion, key.version, commitment)
}

/** Seals bytes, or text as UTF-8, into one cell. */
export function sealCell(key: BundleKey, place: SealPlace, plaintext: Uint8Array | string): Buffer {
  const fresh = random(32 + 12)
  const salt = fresh.subarray(0, 32)
  const nonce = fresh.subarray(32)
  const { cipherKey, commitment } = recordKeys(key, salt, 'cell')
  const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce, withTag)
  cipher.setAAD(binding(format, key, place, commitment))
  const body = typeof plaintext === 'string' ? cipher.update(plaintext, 'utf8') : cipher.update(plaintext)
  cipher.final()
  const head = Buffer.allocUnsafe(saltAt)
  head.writeUInt8(format, 0)
  head.writeUInt32BE(key.version, 1)
  return Buffer.concat([head, salt, commitment, nonce, body, cipher.getAuthTag()])
}

/** Opens a cell. Throws the problem `sealed-data-damaged` if one bit, the key or the place is another; there is no fallback. */
export function openCell(key: BundleKey, place: SealPlace, sealed: Uint8Array): Buffer {
  const tagAt = sealed.length - tagSize
  if (tagAt < bodyAt || sealed[0] !== format || sealedKeyVersion(sealed) !== key.version) throw damagedCell()
  const { cipherKey, commitment } = recordKeys(key, sealed.subarray(saltAt, commitmentAt), 'cell')
  if (!equalBytes(commitment, sealed.subarray(commitmentAt, nonceAt))) throw damagedCell()
  const decipher = createDecipheriv('aes-256-gcm', cipherKey, sealed.subarray(nonceAt, bodyAt), withTag)
  decipher.setAAD(binding(format, key, place, commitment))
  decipher.setAuthTag(sealed.subarray(tagAt))
  const plaintext = decipher.update(sealed.subarray(bodyAt, tagAt))
  try {
    decipher.final()
  } catch {
    plaintext.fill(0)
    throw damagedCell()
  }
  return plaintext
}

/**
 * The key version that a cell or file says it was sealed with; `undefined` when it is too short to say. Good only for choosing
 * which key to read from the database: opening decides whether it is true.
 */
export function sealedKeyVersion(sealed: Uint8Array): number | undefined {
  if (sealed.length < saltAt) return undefined
  return new DataView(sealed.buffer, sealed.byteOffset, sealed.length).getUint32(1)
}

function damagedCell(): Problem {
  return new Problem('sealed-data-damaged')
}
