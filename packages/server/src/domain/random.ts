// Random bytes and tokens from the system's generator. Unkeyed, so they may live on the ground floor.
import { randomBytes } from 'node:crypto'

/** `size` random bytes. */
export function random(size: number): Buffer {
  return randomBytes(size)
}
