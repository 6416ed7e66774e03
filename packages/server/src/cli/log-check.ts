// Verifies the audit log twice, with nothing of the running server: as it lies on disk, and as the database keeps its entries, both
// against the signed tree (S-16, CR-09, CR-12).
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  ed25519Verifier,
  formatVerifierKey,
  parseVerifierKey,
  type Verdict,
  type Verifier,
  verifyLog,
} from '@aboveboard/tlog'
import type { Database } from '../db/db.ts'
import { sha256 } from '../domain/hash.ts'
import { type Keystore, verifyEd25519 } from '../keys/keys.ts'
import { countLogRows, readLogRows } from './log-rows.sql.ts'

/** What came out: the verdict, and which copy it speaks of. */
export interface LogCheck {
  readonly copy: 'disk' | 'database'
  readonly verdict: Verdict
}

/** What is needed. `old` is the text of a checkpoint that was kept elsewhere. */
export interface LogCheckNeeds {
  readonly directory: string
  /** The name of the log. */
  readonly origin: string
  readonly verifiers: readonly Verifier[]
  readonly db: Database
  readonly old?: string
  readonly onProgress?: (done: number, total: number) => void
}

function verifierOf(vkey: string): Verifier {
  const { publicKey } = parseVerifierKey(vkey, sha256)
  return ed25519Verifier({
    vkey,
    hash: sha256,
    verify: (_key, bytes, signature) => verifyEd25519(Buffer.from(publicKey), bytes, signature),
  })
}

/** Verifiers for a key from outside, or for all generations of the keystore's own. */
export function logVerifiers(keystore: Keystore, origin: string, vkey?: string): readonly Verifier[] {
  if (vkey !== undefined) return [verifierOf(vkey)]
  return keystore.publicKeys('log').map((key) => verifierOf(formatVerifierKey(origin, key.raw, sha256)))
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  return await readFile(path).catch((fault: unknown) => {
    if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')) return null
    throw fault
  })
}

const tries = 5

/**
 * Checks the copy on disk, then the one in the database; stops at the first that is not as logged. A running server books numbers
 * just after it signs them, so a difference counts only when it stays.
 */
export async function checkLog(needs: LogCheckNeeds): Promise<LogCheck> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await checkOnce(needs)
    if (found.verdict.ok || attempt === tries) return found
    await pause(300)
  }
}

async function checkOnce({ directory, origin, verifiers, db, old, onProgress }: LogCheckNeeds): Promise<LogCheck> {
  const read = (path: string) => readIfThere(join(directory, path))
  const trust = {
    read,
    verifiers,
    origin,
    hash: sha256,
    ...(old === undefined ? {} : { old }),
    ...(onProgress === undefined ? {} : { onProgress }),
  }
  const disk = await verifyLog(trust)
  if (!disk.ok) return { copy: 'disk', verdict: disk }
  const rows = await verifyLog({ ...trust, entries: (first, count) => readLogRows(db, first, count) })
  if (!rows.ok) return { copy: 'database', verdict: rows }
  const count = await countLogRows(db)
  if (count <= rows.size) return { copy: 'database', verdict: rows }
  const message = `the database has ${count} entries, but only ${rows.size} are signed`
  return {
    copy: 'database',
    verdict: { ok: false, code: 'rolled-back', message, index: rows.size, through: count - 1 },
  }
}

/** The place of the first bad entry, in words. */
export function placeOf(verdict: Verdict): string {
  if (verdict.ok || verdict.index === undefined) return ''
  const { index, through } = verdict
  return through === undefined || through === index ? `entry ${index}` : `between entries ${index} and ${through}`
}
