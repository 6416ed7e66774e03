// The tombstone ledger: what a restored backup must be told, kept outside the database (L-04): who was erased, which purpose was
// withdrawn, who asked for a freeze, objected or wants no assistant, which key epochs were destroyed. Random ids only. Append-only JSON lines; each carries the hash
// of the line before and a signature.
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonical } from '../../domain/canonical.ts'
import { type Clock, rfc3339 } from '../../domain/clock.ts'
import { sha256Hex } from '../../domain/hash.ts'
import { Fatal } from '../../domain/problem.ts'
import type { Keys } from '../../keys/keys.ts'

export { findNewestStone } from './known.sql.ts'

/** What a stone says. */
export type Inscription =
  | { readonly kind: 'person'; readonly tenant: string; readonly subject: string; readonly case: string }
  | { readonly kind: 'purpose'; readonly tenant: string; readonly subject: string; readonly purpose: string }
  | { readonly kind: 'freeze'; readonly tenant: string; readonly subject: string; readonly frozen: boolean }
  | {
      readonly kind: 'objection'
      readonly tenant: string
      readonly subject: string
      readonly objected: readonly string[]
    }
  | { readonly kind: 'opt-out'; readonly tenant: string; readonly subject: string; readonly off: boolean }
  | { readonly kind: 'epoch'; readonly epoch: number }

/** A stone: an inscription with its number, from 1, and the instant (RFC 3339). */
export type Stone = Inscription & { readonly n: number; readonly at: string }

export interface Tombstones {
  /** Adds a stone and returns its number; on the disk when it resolves. An erased person and a destroyed epoch get the same stone again. */
  add(inscription: Inscription): Promise<number>
  /** All stones in order. */
  all(): readonly Stone[]
}

interface Line {
  readonly n: number
  readonly at: string
  readonly prev: string
  readonly sig: string
}

const start = sha256Hex('aboveboard/tombstones/1')
const advice = 'put tombstones.jsonl back from its newest copy; the server does not start without it'
const damaged = () => new Fatal('tombstones-damaged', `The ledger of erased people is damaged: ${advice}.`)

function signed({ sig: _, ...line }: Line): Buffer {
  return Buffer.from(`aboveboard/tombstone/1\n${canonical({ ...line })}`)
}

/** What two stones must not both say; `null` for what can happen again. */
function onceOf(inscription: Inscription): string | null {
  if (inscription.kind === 'person') return inscription.subject
  return inscription.kind === 'epoch' ? `epoch ${inscription.epoch}` : null
}

async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
}

/**
 * Opens the ledger in a directory, reading all of it. `newest` is the number of the newest stone that database and log know of: a
 * ledger that ends before it has lost its end. A torn last line is cut off by the next stone. Throws `Fatal` with
 * `tombstones-missing` or `tombstones-damaged`. One process writes at a time.
 */
export async function openTombstones(needs: {
  readonly directory: string
  readonly keys: Keys
  readonly clock: Clock
  readonly newest: number
}): Promise<Tombstones> {
  const { directory, keys, clock, newest } = needs
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, 'tombstones.jsonl')
  const text = await readText(path)
  if (text === null) {
    if (newest > 0)
      throw new Fatal(
        'tombstones-missing',
        `The ledger of erased people is not there, but stone ${newest} was laid: ${advice}.`,
      )
    await (await open(path, 'a', 0o600)).close()
  }

  const stones: Stone[] = []
  const known = new Map<string, number>()
  let prev = start
  /** How many bytes of the file are read and right. */
  let size = 0
  take(text ?? '')
  if (stones.length < newest)
    throw new Fatal(
      'tombstones-missing',
      `The ledger of erased people ends at stone ${stones.length}, but stone ${newest} was laid: ${advice}.`,
    )

  /** Takes in whole lines. A torn last one was never acknowledged. */
  function take(more: string): void {
    for (const one of more.split('\n').slice(0, -1)) {
      let line: Line & Inscription
      try {
        line = JSON.parse(one)
      } catch {
        throw damaged()
      }
      const fits =
        line.n === stones.length + 1 &&
        line.prev === prev &&
        keys.verify('certificate', signed(line), Buffer.from(line.sig ?? '', 'base64url'))
      if (!fits) throw damaged()
      const { prev: _, sig: __, ...stone } = line
      stones.push(stone)
      const once = onceOf(stone)
      if (once !== null) known.set(once, stone.n)
      prev = sha256Hex(one)
      size += Buffer.byteLength(one) + 1
    }
  }

  async function append(inscription: Inscription): Promise<number> {
    // Not created here: a ledger that was taken away under a running server must not begin anew.
    const handle = await open(path, 'r+')
    try {
      const behind = Buffer.alloc(Math.max(0, (await handle.stat()).size - size))
      await handle.read(behind, 0, behind.length, size)
      take(behind.toString('utf8'))
      const laid = known.get(onceOf(inscription) ?? '')
      if (laid !== undefined) return laid
      const bare = { n: stones.length + 1, at: rfc3339(clock.now()), ...inscription, prev, sig: '' }
      const written = canonical({ ...bare, sig: keys.sign('certificate', signed(bare)).toString('base64url') })
      // Half a line, after a crash or a full disk: the next stone must not be written behind it.
      await handle.truncate(size)
      await handle.write(`${written}\n`, size)
      await handle.sync()
      take(`${written}\n`)
      return bare.n
    } finally {
      await handle.close()
    }
  }

  // Owned by `add`: one stone at a time, because each names the one before.
  let last: Promise<unknown> = Promise.resolve()
  return {
    add(inscription) {
      const mine = last.catch(() => undefined).then(() => append(inscription))
      last = mine
      return mine
    },
    all: () => stones,
  }
}

/** Writes into the ledger which key epochs are gone, so that an older keystore cannot bring them back unnoticed (CR-08). Returns how many were new. */
export async function noteEpochs(tombstones: Tombstones, keys: Keys): Promise<number> {
  const before = tombstones.all().length
  for (const entry of keys.inventory())
    if (entry.kind === 'epoch' && entry.state === 'destroyed')
      await tombstones.add({ kind: 'epoch', epoch: entry.generation })
  return tombstones.all().length - before
}

/** Epochs that the ledger knows as destroyed and the keystore still has: then the keystore is an older copy. */
export function returnedEpochs(tombstones: Tombstones, keys: Keys): readonly number[] {
  const gone = new Set(tombstones.all().flatMap((stone) => (stone.kind === 'epoch' ? [stone.epoch] : [])))
  return keys
    .inventory()
    .filter((entry) => entry.kind === 'epoch' && entry.state !== 'destroyed' && gone.has(entry.generation))
    .map((entry) => entry.generation)
}
