// Random bytes and tokens from the system's generator. Unkeyed, so they may live on the ground floor.
import { randomBytes } from 'node:crypto'

/** `size` random bytes. */
export function random(size: number): Buffer {
  return randomBytes(size)
}

/** An opaque bearer token: 256 random bits as base64url. Stored only as its SHA-256 (section 3.2). */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

const readable = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A code that a person can read out and type: groups of four from 32 unambiguous letters and digits (5 bits each). */
export function newCode(groups: number): string {
  const letters = Array.from(randomBytes(groups * 4), (byte) => readable[byte & 31])
  return Array.from({ length: groups }, (_, at) => letters.slice(at * 4, at * 4 + 4).join('')).join('-')
}
