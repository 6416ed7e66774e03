// SHA-256 and comparison in constant time. Unkeyed: everything that takes a key lives in `keys/`.
import { hash, timingSafeEqual } from 'node:crypto'

/** SHA-256 of text (UTF-8) or bytes. */
export function sha256(input: string | Uint8Array): Buffer {
  return hash('sha256', input, 'buffer')
}

/** SHA-256 as lower-case hexadecimal. */
export function sha256Hex(input: string | Uint8Array): string {
  return hash('sha256', input, 'hex')
}

/** Whether two byte strings are equal, in a time that depends only on their lengths (CR-15). */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
