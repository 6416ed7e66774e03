// Short keyed names for things that may not be named: references in the audit log and checks in pseudonym tokens.
import { createHmac } from 'node:crypto'
import { type BundleKey, bundleMac } from './bundle-key.ts'

/**
 * The reference of something inside one log entry: `hmac:` and 43 letters. The entry's random id goes in, so that the same person
 * has another reference in every entry, and without the key no two entries can be linked (requirements 2.4, CR-14).
 */
export function logReference(key: BundleKey, entryId: string, what: string): string {
  return `hmac:${bundleMac(key, 'reference', entryId, what).toString('base64url')}`
}

/**
 * The commitment of a log entry to its erasable detail, `hmac:` and 43 letters: HMAC-SHA-256 under a random 256-bit nonce that is erased with the
 * detail, so that what remains cannot be tested against guesses (requirements 2.4). Throws RangeError for a shorter nonce.
 */
export function commitTo(nonce: Uint8Array, bytes: Uint8Array | string): string {
  if (nonce.length !== 32) throw new RangeError('the nonce of a commitment has 32 bytes')
  return `hmac:${createHmac('sha256', nonce).update(bytes).digest('base64url')}`
}

// RFC 4648 in lower case: 5 bits a letter, and nothing that a model would spell differently.
const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * The check inside a pseudonym token: 5 letters, 25 bits. A token that somebody typed or a model made up fails it, and the
 * same label has another check in every conversation (PF-02, PF-04).
 */
export function tokenCheckOf(key: BundleKey, conversation: string, label: string): string {
  const mac = bundleMac(key, 'token', conversation, label)
  return Array.from(mac.subarray(0, 5), (byte) => base32[byte & 31]).join('')
}
