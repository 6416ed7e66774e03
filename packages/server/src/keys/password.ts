// Passwords of members of staff: Argon2id (RFC 9106) with the cost in the stored text, and a queue with an end, because every
// guess costs memory and a flood of them would cost all of it (DO-04).
import { type Argon2Parameters, argon2 } from 'node:crypto'
import { equalBytes } from '../domain/hash.ts'
import { Problem } from '../domain/problem.ts'
import { random } from '../domain/random.ts'

/** Hashing and checking of passwords. Both throw `too-many-requests` when the queue is full. */
export interface Passwords {
  /** The text to store: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, the usual form of the reference implementation. */
  hash(password: string): Promise<string>
  /** Whether a password is the one that was hashed. Throws `sealed-data-damaged` for a stored text that is none. */
  verify(password: string, encoded: string): Promise<boolean>
  /** A stored text that nobody knows a password for: checked in place of one that is not there, it takes as long. */
  readonly decoy: string
}

/** OWASP's first recommendation for Argon2id: 19 MiB, 2 passes, one lane; about 30 ms on one core. */
const cost = { memory: 19456, passes: 2, parallelism: 1 }
const form = /^\$argon2id\$v=19\$m=(\d{1,6}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{22})\$([\w+/]{43})$/

function derive(password: string, nonce: Uint8Array, how: typeof cost): Promise<Buffer> {
  const parameters: Argon2Parameters = { ...how, message: password.normalize('NFC'), nonce, tagLength: 32 }
  return new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (fault, key) => {
      if (fault === null) resolve(key)
      else reject(fault)
    })
  })
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '')
}

function stored(salt: Uint8Array, hash: Uint8Array): string {
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(hash)}`
}

/** Opens the queue: `atOnce` guesses run at the same time, `waiting` more may wait (19 MiB each only while it runs). */
export function openPasswords({
  atOnce = 2,
  waiting = 32,
}: {
  readonly atOnce?: number
  readonly waiting?: number
} = {}): Passwords {
  let running = 0
  const queue: (() => void)[] = []

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new Problem('too-many-requests', { retry_after: 5 })
      await new Promise<void>((turn) => queue.push(turn))
    } else running += 1
    try {
      return await work()
    } finally {
      // The place is handed on, or given up.
      const next = queue.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }

  return {
    decoy: stored(random(16), random(32)),
    hash: (password) =>
      inTurn(async () => {
        const salt = random(16)
        return stored(salt, await derive(password, salt, cost))
      }),
    verify(password, encoded) {
      const [, memory, passes, parallelism, salt, hash] = form.exec(encoded) ?? []
      if (salt === undefined || hash === undefined) throw new Problem('sealed-data-damaged')
      const how = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
      return inTurn(async () =>
        equalBytes(await derive(password, Buffer.from(salt, 'base64'), how), Buffer.from(hash, 'base64')),
      )
    },
  }
}
