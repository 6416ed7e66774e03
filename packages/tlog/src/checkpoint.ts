/** Checkpoints (c2sp.org/tlog-checkpoint): a log's origin, size and root hash, signed as a note. */
import { fromBase64, toBase64 } from './bytes.ts'
import { LogError } from './error.ts'
import { openNote, type Signer, signNote, type Verifier } from './note.ts'
import { hashSize, maxTreeSize } from './tree.ts'

/** A tree head: which log, how many entries, which root; extension lines are kept but mean nothing here. */
export type Checkpoint = { origin: string; size: number; root: Uint8Array; extensions: readonly string[] }

const decimal = /^(?:0|[1-9][0-9]{0,15})$/

/** Reads an ASCII decimal without leading zeroes, up to 2^52; `null` for anything else. Attacker-controlled. */
export function parseDecimal(text: string): number | null {
  const value = decimal.test(text) ? Number(text) : Number.NaN
  return value <= maxTreeSize ? value : null
}

/** The note text of a checkpoint, not yet signed. Throws `malformed` for lines that no checkpoint may hold. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const lines = [checkpoint.origin, String(checkpoint.size), toBase64(checkpoint.root), ...checkpoint.extensions]
  const text = `${lines.join('\n')}\n`
  parseCheckpoint(text)
  return text
}

/** Reads the note text of a checkpoint (attacker-controlled until its note was opened). Throws `malformed`. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', sizeLine = '', rootLine = '', ...extensions] = text.endsWith('\n')
    ? text.slice(0, -1).split('\n')
    : []
  const size = parseDecimal(sizeLine)
  const root = fromBase64(rootLine)
  if (origin === '' || size === null || root?.length !== hashSize || extensions.includes('')) {
    throw new LogError('malformed', 'a checkpoint is: origin, size, base64 root hash, and no empty line')
  }
  return { origin, size, root, extensions }
}

/** Signs a checkpoint. The caller has made sure that it only adds to every checkpoint signed before. */
export function signCheckpoint(checkpoint: Checkpoint, signers: readonly Signer[]): Promise<string> {
  return signNote(formatCheckpoint(checkpoint), signers)
}

/**
 * Opens a signed checkpoint from anywhere (attacker-controlled). Any one of `verifiers` is enough, so hand in keys of the
 * log, never of a witness. Throws what `openNote` throws, `malformed`, or `wrong-origin` for another log's checkpoint.
 */
export async function openCheckpoint(
  note: string,
  trust: { origin: string; verifiers: readonly Verifier[] },
): Promise<Checkpoint> {
  const { text } = await openNote(note, trust.verifiers)
  const checkpoint = parseCheckpoint(text)
  if (checkpoint.origin !== trust.origin) throw new LogError('wrong-origin', 'this checkpoint belongs to another log')
  return checkpoint
}
