/** The proof that is handed to a person (c2sp.org/tlog-proof@v1): index, inclusion proof and signed checkpoint in one text. */
import { fromBase64, toBase64 } from './bytes.ts'
import { type Checkpoint, openCheckpoint, parseDecimal } from './checkpoint.ts'
import { LogError } from './error.ts'
import type { Verifier } from './note.ts'
import { checkInclusion } from './proof.ts'
import { type Hash, hashSize, leafHash } from './tree.ts'

/** A proof as read, nothing verified yet. `extra` is never authenticated. `checkpoint` is the signed note, verbatim. */
export type LogProof = { index: number; proof: readonly Uint8Array[]; checkpoint: string; extra?: Uint8Array }

const header = 'c2sp.org/tlog-proof@v1'
/** A tree of 2^52 leaves needs 52 hashes; more can only be an attack on memory. */
const maxHashes = 52

/** The text of a proof; store it as `*.tlog-proof`. */
export function formatProof(proof: LogProof): string {
  const extra = proof.extra === undefined ? [] : [`extra ${toBase64(proof.extra)}`]
  return `${[header, ...extra, `index ${proof.index}`, ...proof.proof.map(toBase64)].join('\n')}\n\n${proof.checkpoint}`
}

/** Reads the text of a proof (attacker-controlled). Throws `malformed`. */
export function parseProof(text: string): LogProof {
  const gap = text.indexOf('\n\n')
  const lines = text.slice(0, Math.max(gap, 0)).split('\n', maxHashes + 4)
  const checkpoint = text.slice(gap + 2)
  if (lines.shift() !== header) throw new LogError('malformed', `a proof begins with the line ${header}`)
  const extra = lines[0]?.startsWith('extra ') ? fromBase64((lines.shift() ?? '').slice(6)) : undefined
  const indexLine = lines.shift() ?? ''
  const index = indexLine.startsWith('index ') ? parseDecimal(indexLine.slice(6)) : null
  const proof = lines.map((line) => fromBase64(line))
  if (
    index === null ||
    extra === null ||
    proof.length > maxHashes ||
    !proof.every((value) => value?.length === hashSize)
  ) {
    throw new LogError('malformed', 'a proof is: header, index, base64 hashes, an empty line and a checkpoint')
  }
  return {
    index,
    proof: proof.filter((value) => value !== null),
    checkpoint,
    ...(extra === undefined ? {} : { extra }),
  }
}

/**
 * Returns where `entry` stands when the text (attacker-controlled) proves that a checkpoint signed by the log contains it.
 * Throws what `parseProof`, `openCheckpoint` and `checkInclusion` throw.
 */
export async function checkProof(
  text: string,
  trust: { entry: Uint8Array; origin: string; verifiers: readonly Verifier[]; hash: Hash },
): Promise<{ index: number; checkpoint: Checkpoint }> {
  const { index, proof, checkpoint: note } = parseProof(text)
  const checkpoint = await openCheckpoint(note, trust)
  checkInclusion({ index, leaf: leafHash(trust.hash, trust.entry), head: checkpoint, proof, hash: trust.hash })
  return { index, checkpoint }
}
