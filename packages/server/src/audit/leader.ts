// The leader of the log: takes pending entries in batches, adds them to the Merkle log, signs the checkpoint, and books their
// numbers. One node leads at a time; the checkpoint outside the database is swapped by comparison, so the log cannot fork.
import {
  createLog,
  ed25519Signer,
  ed25519Verifier,
  formatVerifierKey,
  type Log,
  LogError,
  openFileStorage,
  openLog,
  type Verdict,
  verifyLog,
} from '@aboveboard/tlog'
import type { Connection } from '../db/db.ts'
import { sha256 } from '../domain/hash.ts'
import { Fatal } from '../domain/problem.ts'
import { type Keys, verifyEd25519 } from '../keys/keys.ts'
import { type LeaderBooks, openLeaderBooks, type PendingEntry } from './leader.sql.ts'

export interface Leader {
  /** Resolves when every entry that was pending at the call is in the log under a signed checkpoint; at once on nodes that do not lead. */
  settle(): Promise<void>
  /** The latest signed checkpoint as this node knows it. */
  head(): { readonly size: number; readonly checkpoint: string } | null
  /** A proof that an entry is in the log (c2sp.org/tlog-proof@v1). */
  prove(index: number): Promise<string>
  /** Reads the whole log again and checks signature, every entry and every hash (S-16). */
  check(): Promise<Verdict>
  readonly leading: boolean
  close(): Promise<void>
}

/** Milliseconds between looks for new entries: an entry is signed at most this long after its commit. */
const rhythm = 200
const batch = 1_000

/** The name and key by which anyone verifies this log: `origin+id+base64`. */
export function logVerifierKey(origin: string, keys: Keys): string {
  return formatVerifierKey(origin, keys.publicKey('log').raw, sha256)
}

/** The public halves of all keys that sign for this house, newest first. */
export function publicKeysOf(origin: string, keys: Keys) {
  const shown = (which: 'certificate' | 'receipt') =>
    keys.publicKeys(which).map(({ raw, keyId }) => ({ keyId, publicKey: raw.toString('base64url') }))
  return { log: logVerifierKey(origin, keys), certificate: shown('certificate'), receipt: shown('receipt') }
}

function logNeeds(origin: string, keys: Keys) {
  const signer = ed25519Signer({
    name: origin,
    publicKey: keys.publicKey('log').raw,
    hash: sha256,
    sign: (bytes) => keys.sign('log', bytes),
  })
  const verifiers = keys.publicKeys('log').map((key) =>
    ed25519Verifier({
      vkey: formatVerifierKey(origin, key.raw, sha256),
      hash: sha256,
      verify: (publicKey, bytes, signature) => verifyEd25519(Buffer.from(publicKey), bytes, signature),
    }),
  )
  return { origin, hash: sha256, signers: [signer], verifiers }
}

/** Makes the empty log, once, as a step of the first start. */
export async function createAuditLog(directory: string, origin: string, keys: Keys): Promise<void> {
  await createLog({ storage: await openFileStorage({ directory }), ...logNeeds(origin, keys) })
}

function idOf(leaf: Uint8Array): string {
  const entry: unknown = JSON.parse(Buffer.from(leaf).toString('utf8'))
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? entry.id : ''
}

/** An entry as the log keeps it, for a database that lost it. */
function returned(leaf: Uint8Array): PendingEntry {
  const entry = JSON.parse(Buffer.from(leaf).toString('utf8')) as { readonly tenant: string; readonly id: string }
  return { tenant: entry.tenant, id: entry.id, leaf: Buffer.from(leaf) }
}

/** The entries of the log that a crash left unbooked, found again among the pending ones; `null` when one is unknown. */
async function recognise(books: LeaderBooks, entries: readonly Uint8Array[]): Promise<readonly PendingEntry[] | null> {
  const pending = new Map((await books.pending(entries.length + 10 * batch)).map((entry) => [entry.id, entry]))
  const known = entries.map((leaf) => pending.get(idOf(leaf)))
  return known.every((entry, at) => entry?.leaf.equals(entries[at] ?? Buffer.alloc(0)) === true)
    ? (known as PendingEntry[])
    : null
}

/**
 * Opens the leader and finishes what a dead one left unfinished. Throws `Fatal('log-…')` when database and log contradict each
 * other: then somebody changed one of them, and the server must not start (CR-12).
 */
export async function openLeader(needs: {
  readonly connection: Connection
  readonly directory: string
  readonly origin: string
  readonly keys: Keys
  readonly onFault: (code: string) => void
  /** Given where somebody declared that an older database was put back: the database gets what it lacks from the log, and this hears of each entry. */
  readonly onReturned?: (leaf: Uint8Array) => void
}): Promise<Leader> {
  const { connection, directory, origin, keys, onFault, onReturned } = needs
  const storage = await openFileStorage({ directory })
  let books: LeaderBooks | null = null
  let log: Log | null = null
  let closed = false
  let running: Promise<void> | null = null

  function lost(): void {
    books = null
    log = null
  }

  async function takeLead(): Promise<void> {
    const fresh = await openLeaderBooks(connection, lost)
    if (!(await fresh.lead())) {
      await fresh.close()
      return
    }
    books = fresh
    const adopt = async (entries: readonly Uint8Array[], first: number): Promise<boolean> => {
      if (onReturned !== undefined) {
        await fresh.giveBack(entries.map(returned), first)
        entries.forEach(onReturned)
        return true
      }
      const known = await recognise(fresh, entries)
      return known !== null && fresh.book(known, first)
    }
    log = await openLog({ storage, ...logNeeds(origin, keys), books: { size: await fresh.size(), adopt } })
  }

  async function work(): Promise<void> {
    for (;;) {
      if (books === null || log === null) return
      const entries = await books.pending(batch)
      if (entries.length === 0) return
      const { first } = await log.append(entries.map((entry) => entry.leaf))
      if (!(await books.book(entries, first))) throw new LogError('fork', 'entries were taken away from the leader')
      if (entries.length < batch) return
    }
  }

  async function turn(): Promise<void> {
    try {
      if (log === null) await takeLead()
      await work()
    } catch (fault) {
      onFault(fault instanceof LogError ? `log-${fault.code}` : 'log-unavailable')
      const old = books
      lost()
      await old?.close().catch(() => {})
      if (
        fault instanceof LogError &&
        ['rolled-back', 'fork', 'tampered', 'bad-signature', 'wrong-origin'].includes(fault.code)
      ) {
        throw new Fatal(
          `log-${fault.code}`,
          `The audit log and the database contradict each other (${fault.message}). ${onReturned === undefined ? 'If an older copy of the database was put back, say so with: aboveboard reconcile. ' : ''}If not, look with: aboveboard log verify`,
        )
      }
    }
  }

  /** One turn at a time; a turn that is asked for meanwhile waits for its own. */
  function next(): Promise<void> {
    const before = running ?? Promise.resolve()
    const mine = before.catch(() => {}).then(turn)
    const over: Promise<void> = mine
      .catch(() => {})
      .then(() => {
        if (running === over) running = null
      })
    running = over
    return mine
  }

  await turn()
  const timer = setInterval(() => {
    if (!closed && running === null) next().catch(() => {})
  }, rhythm)

  return {
    settle: next,
    head: () => {
      if (log === null) return null
      const head = log.head()
      return { size: head.size, checkpoint: head.checkpoint }
    },
    async prove(index) {
      if (log === null) throw new Fatal('log-not-leading', 'Another node leads the log; ask that one for proofs.')
      return log.prove(index)
    },
    async check() {
      const { hash, verifiers } = logNeeds(origin, keys)
      return verifyLog({ read: (path) => storage.read(path), origin, hash, verifiers })
    },
    get leading() {
      return log !== null
    },
    async close() {
      closed = true
      clearInterval(timer)
      await running?.catch(() => {})
      await turn().catch(() => {})
      const old = books
      lost()
      await old?.close()
    },
  }
}
