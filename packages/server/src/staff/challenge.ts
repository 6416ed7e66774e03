// Challenges for passkeys that no node has to remember: time, random bytes and a keyed check over both, so that any node can tell that
// the house issued them. That each opens one session only is held by the session's id, which is made from the challenge.
import { type Clock, minute } from '../domain/clock.ts'
import { equalBytes, sha256Hex } from '../domain/hash.ts'
import { random } from '../domain/random.ts'
import type { Keys } from '../keys/keys.ts'

/** How long a person may take with their authenticator. */
const lifetime = 5 * minute
const clearBytes = 6 + 16

export interface Challenges {
  /** A challenge for one use: `enrol <account>` or `sign-in`. */
  issue(use: string): Uint8Array<ArrayBuffer>
  /** Whether the house issued this challenge (base64url) for this use, not too long ago. */
  isOurs(use: string, challenge: string): boolean
}

/** Opens the maker of challenges. The check is made with the index key, which all nodes share. */
export function openChallenges({ keys, clock }: { readonly keys: Keys; readonly clock: Clock }): Challenges {
  const field = 'staff.challenge'
  return {
    issue(use) {
      const head = Buffer.alloc(clearBytes)
      head.writeUIntBE(clock.now() + lifetime, 0, 6)
      random(16).copy(head, 6)
      return new Uint8Array(Buffer.concat([head, keys.blindIndex('house', field, `${use} ${head.toString('hex')}`)]))
    },
    isOurs(use, challenge) {
      const bytes = Buffer.from(challenge, 'base64url')
      if (bytes.length !== clearBytes + 32) return false
      const head = bytes.subarray(0, clearBytes)
      const isIssued = keys
        .blindIndexes('house', field, `${use} ${head.toString('hex')}`)
        .some((check) => equalBytes(check, bytes.subarray(clearBytes)))
      return isIssued && head.readUIntBE(0, 6) > clock.now()
    },
  }
}

/** The id of the session that a challenge opens (RFC 9562 version 8): the same challenge twice is the same id twice. */
export function sessionIdOf(challenge: string): string {
  const hex = sha256Hex(challenge)
  const digit = '89ab'[Number.parseInt(hex.slice(16, 17), 16) & 3]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${digit}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
