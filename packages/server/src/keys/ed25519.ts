// Ed25519 (RFC 8032): the public half of a key, and checking a signature, also one that somebody else made.
import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { sha256Hex } from '../domain/hash.ts'
import type { PublicKey } from './keystore.ts'

// SubjectPublicKeyInfo of Ed25519 is this head and the 32 bytes of the point (RFC 8410).
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex')

/** The forms in which a public key is handed out. */
export function publicHalf(key: KeyObject): PublicKey {
  const spki = key.export({ format: 'der', type: 'spki' })
  return { raw: spki.subarray(spkiHead.length), spki, keyId: sha256Hex(spki).slice(0, 32) }
}

/** Whether a signature over bytes is by the owner of a raw public key (32 bytes). A key or signature of another form is false. */
export function verifyEd25519(raw: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (raw.length !== 32 || signature.length !== 64) return false
  const spki = Buffer.concat([spkiHead, raw])
  return verify(null, bytes, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature)
}
