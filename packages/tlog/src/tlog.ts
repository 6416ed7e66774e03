/** An append-only Merkle log in the formats of C2SP: the one face of the package. */
export { type Checkpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts'
export { LogError, type LogErrorCode } from './error.ts'
export { openFileStorage } from './file-storage.ts'
export { createLog, type Log, type LogNeeds, openLog } from './log.ts'
export {
  ed25519Signer,
  ed25519Verifier,
  formatVerifierKey,
  openNote,
  parseVerifierKey,
  type Signer,
  signNote,
  type Verifier,
} from './note.ts'
export { checkConsistency, checkInclusion, proveConsistency, proveInclusion, type TreeHead } from './proof.ts'
export { type LogStorage, memoryStorage } from './storage.ts'
export { decodeEntries, openTiles, parseTilePath, type ReadTile, tilePath } from './tile.ts'
export { checkProof, formatProof, type LogProof, parseProof } from './tlog-proof.ts'
export { type Hash, type HashReader, leafHash } from './tree.ts'
export { type Verdict, verifyLog } from './verify.ts'
