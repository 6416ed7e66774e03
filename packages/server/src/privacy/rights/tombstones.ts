// The tombstone ledger: which random ids were erased, kept outside the database, so that a restored backup can be told what must
// not come back (L-04). Append-only JSON lines; each carries the hash of the line before and a signature.
import { mkdir, open, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { canonical } from '../../domain/canonical.ts'
import { type Clock, rfc3339 } from '../../domain/clock.ts'
import { sha256Hex } from '../../domain/hash.ts'
import { Fatal } from '../../domain/problem.ts'
import type { Keys } from '../../keys/keys.ts'

/** One erased person: random ids only. */
export interface Tombstone {
  readonly n: number
  readonly at: string
  readonly tenant: string
  readonly subject: string
  readonly case: string
}

export interface Tombstones {
  /** Adds a stone and returns its number; on the disk when it resolves. The same person gets the same stone again. */
  add(stone: { readonly tenant: string; readonly subject: string; readonly case: string }): Promise<number>
  /** The stone of a person. */
  of(subject: string): Tombstone | undefined
  /** All stones in order. */
  all(): readonly Tombstone[]
}

interface Line extends Tombstone {
  readonly prev: string
  readonly sig: string
}

const start = sha256Hex('aboveboard/tombstones/1')
const damaged = () =>
  new Fatal(
    'tombstones-damaged',
    'the ledger of erased people is damaged: put tombstones.jsonl back from its newest copy; the server does not start without it',
  )

function signed({ sig: _, ...line }: Line): Buffer {
  return Buffer.from(`aboveboard/tombstone/1\n${canonical(line)}`)
}

/**
 * Opens the ledger in a directory, reading all of it. A torn last line was never acknowledged and is cut off; anything else that does
 * not fit throws `Fatal('tombstones-damaged')`. One process writes at a time.
 */
export async function openTombstones(needs: {
  readonly directory: string
  readonly keys: Keys
  readonly clock: Clock
}): Promise<Tombstones> {
  const { directory, keys, clock } = needs
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, 'tombstones.jsonl')
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  })
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole.length < text.length) await truncate(path, Buffer.byteLength(whole))

  const stones: Tombstone[] = []
  const bySubject = new Map<string, Tombstone>()
  let prev = start
  for (const one of whole.split('\n').slice(0, -1)) {
    let line: Line
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
    remember(line)
    prev = sha256Hex(one)
  }

  function remember({ n, at, tenant, subject, case: rightsCase }: Tombstone): void {
    const stone = { n, at, tenant, subject, case: rightsCase }
    stones.push(stone)
    bySubject.set(subject, stone)
  }

  async function append(stone: {
    readonly tenant: string
    readonly subject: string
    readonly case: string
  }): Promise<number> {
    const known = bySubject.get(stone.subject)
    if (known !== undefined) return known.n
    const line = {
      n: stones.length + 1,
      at: rfc3339(clock.now()),
      tenant: stone.tenant,
      subject: stone.subject,
      case: stone.case,
      prev,
    }
    const sig = keys.sign('certificate', signed({ ...line, sig: '' })).toString('base64url')
    const written = canonical({ ...line, sig })
    const handle = await open(path, 'a', 0o600)
    try {
      const { size } = await handle.stat()
      try {
        await handle.writeFile(`${written}\n`)
        await handle.sync()
      } catch (fault) {
        // Half a line, after a full disk: the next stone must not be written behind it.
        await handle.truncate(size)
        throw fault
      }
    } finally {
      await handle.close()
    }
    remember(line)
    prev = sha256Hex(written)
    return line.n
  }

  // Owned by `add`: one stone at a time, because each names the one before.
  let last: Promise<unknown> = Promise.resolve()
  return {
    add(stone) {
      const mine = last.catch(() => undefined).then(() => append(stone))
      last = mine
      return mine
    },
    of: (subject) => bySubject.get(subject),
    all: () => stones,
  }
}
