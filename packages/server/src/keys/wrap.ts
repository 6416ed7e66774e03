// One key under another: AES-256-GCM with a random nonce. AES-KWP (RFC 5649) has no associated data, and a wrapped key must
// not be movable to another person's row (requirements 3.2).
import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import { random } from '../domain/random.ts'

const version = 1
const nonceSize = 12
const tagSize = 16
// Node takes a tag cut to 4 bytes unless the length is fixed here (CR-01).
const withTag = { authTagLength: tagSize }

/** Wraps bytes under a 256-bit key, bound to a context: `version 1 | nonce 12 | ciphertext | tag 16`. */
export function wrapBytes(under: KeyObject, bytes: Uint8Array, context: Uint8Array): Buffer {
  const nonce = random(nonceSize)
  const cipher = createCipheriv('aes-256-gcm', under, nonce, withTag)
  cipher.setAAD(context)
  const body = cipher.update(bytes)
  cipher.final()
  return Buffer.concat([Buffer.of(version), nonce, body, cipher.getAuthTag()])
}

/** The bytes that were wrapped, or `undefined` when key, context or any bit differs. */
export function unwrapBytes(under: KeyObject, wrapped: Uint8Array, context: Uint8Array): Buffer | undefined {
  const end = wrapped.length - tagSize
  if (end < 1 + nonceSize || wrapped[0] !== version) return undefined
  const decipher = createDecipheriv('aes-256-gcm', under, wrapped.subarray(1, 1 + nonceSize), withTag)
  decipher.setAAD(context)
  decipher.setAuthTag(wrapped.subarray(end))
  const bytes = decipher.update(wrapped.subarray(1 + nonceSize, end))
  try {
    decipher.final()
  } catch {
    bytes.fill(0)
    return undefined
  }
  return bytes
}
