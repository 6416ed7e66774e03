// From words that a person remembers to a key: Argon2id (RFC 9106), with the cost stored beside what it protects.
import { argon2Sync, createSecretKey, type KeyObject } from 'node:crypto'
import { Fatal } from '../domain/problem.ts'
import { random } from '../domain/random.ts'

/** The cost of one guess, as it stands in a keystore document. */
export interface Argon2Cost {
  /** Memory in KiB. */
  readonly memory_kib: number
  readonly passes: number
  readonly lanes: number
  /** 16 random bytes, base64url. */
  readonly salt: string
}

/** The shortest passphrase that is accepted for a new keystore or export, in characters. Guessing is offline, so 8 are not enough. */
export const shortestPassphrase = 12

/** A fresh cost: 64 MiB and 3 passes (RFC 9106, second recommended option, with one lane), about 150 ms on one core. */
export function newCost(): Argon2Cost {
  return { memory_kib: 65536, passes: 3, lanes: 1, salt: random(16).toString('base64url') }
}

/** Throws `Fatal('passphrase-too-short')` for a new passphrase that is too easy to guess. */
export function checkStrength(passphrase: string): void {
  if (Array.from(passphrase).length < shortestPassphrase) {
    throw new Fatal('passphrase-too-short', `choose a passphrase of at least ${shortestPassphrase} characters`)
  }
}

/** The key of a passphrase. Text is brought to NFC first, so that two keyboards give one key (RFC 8265, OpaqueString). */
export function passphraseKey(passphrase: string, cost: Argon2Cost): KeyObject {
  const bytes = argon2Sync('argon2id', {
    message: passphrase.normalize('NFC'),
    nonce: Buffer.from(cost.salt, 'base64url'),
    parallelism: cost.lanes,
    memory: cost.memory_kib,
    passes: cost.passes,
    tagLength: 32,
  })
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return key
}
