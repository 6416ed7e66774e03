// The face of the room: everything in the product that takes a key goes through here.

import type { Clock } from '../domain/clock.ts'
import { Fatal } from '../domain/problem.ts'
import { type BundleKey, type KeyName, mintKey, rewrapKey, unwrapKey, type WrappedKey } from './bundle-key.ts'
import { verifyEd25519 } from './ed25519.ts'
import { type KeyedPrint, openKeyedPrint } from './keyed-print.ts'
import type { KeyEntry, Keystore, PublicKey, RotationCause, Signer } from './keystore.ts'
import { normalise } from './normalise.ts'
import { commitTo, logReference, tokenCheckOf } from './references.ts'
import { openCell, type SealPlace, sealCell } from './seal.ts'
import { type ByteSource, openStream, sealStream } from './seal-stream.ts'

export type { BundleKey, KeyName, WrappedKey } from './bundle-key.ts'
export { verifyEd25519 } from './ed25519.ts'
export { createFileKeystore, openFileKeystore } from './file-keystore.ts'
export type { KeyedPrint } from './keyed-print.ts'
export type { KeyEntry, Keystore, PublicKey, RotationCause, Signer } from './keystore.ts'
export { exportKeystore, importKeystore } from './keystore-export.ts'
export { normalise } from './normalise.ts'
export { openPasswords, type Passwords } from './password.ts'
export { openRing, type Ring } from './ring.ts'
export { keystoreAt } from './root-file.ts'
export { backupWindow, type Rotation, rewrapKeys, rotateKeys } from './rotation.ts'
export { type NewRow, openRows, type Place, type Rows } from './rows.ts'
export type { SealPlace } from './seal.ts'
export type { ByteSource } from './seal-stream.ts'
export {
  createKeys,
  destroyKeys,
  findKeys,
  findLiveEpochs,
  findRing,
} from './subject-key.sql.ts'

/** Keyed work over one keystore. Whatever does not fit its key, row or place throws the problem `sealed-data-damaged`. */
export interface Keys {
  /** The id of the keystore, for the database to remember. */
  readonly keystoreId: string

  /** Makes a random key and the row that keeps it. */
  mint(name: KeyName): { readonly row: WrappedKey; readonly key: BundleKey }
  /** Opens the key in a row. Read the row in the same query as what it opens. [Note: Rows carry the wrapped key] */
  unwrap(row: WrappedKey): BundleKey
  /** The row under the newest epoch; the same row when it is there already. */
  rewrap(row: WrappedKey): WrappedKey

  /** Seals bytes, or text as UTF-8, for one place. */
  seal(key: BundleKey, place: SealPlace, plaintext: Uint8Array | string): Buffer
  /** Opens what was sealed for this place. */
  open(key: BundleKey, place: SealPlace, sealed: Uint8Array): Buffer
  /** Seals a file in constant memory. */
  sealStream(key: BundleKey, place: SealPlace, source: ByteSource): AsyncGenerator<Buffer, void>
  /** Opens a file in constant memory. It is whole only when the stream ends without an error. */
  openStream(key: BundleKey, place: SealPlace, source: ByteSource): AsyncGenerator<Buffer, void>

  /** The index of a value for writing (32 bytes): equal values of one tenant and field have equal indexes. */
  blindIndex(tenant: string, field: string, value: string): Buffer
  /** The indexes under which a value may lie, newest first: more than one while the index key is rotated. For looking up. */
  blindIndexes(tenant: string, field: string, value: string): readonly Buffer[]

  /** The reference of something in one log entry, under the person's `log` key. */
  reference(key: BundleKey, entryId: string, what: string): string
  /** The commitment of a log entry to its detail, under a random nonce of 32 bytes. */
  commit(nonce: Uint8Array, bytes: Uint8Array | string): string
  /** The check of a pseudonym token, 5 letters of base32. */
  tokenCheck(key: BundleKey, conversation: string, label: string): string
  /** A fingerprint for rate limits that means nothing tomorrow, or on another node. */
  readonly keyedPrint: KeyedPrint

  /** An Ed25519 signature, 64 bytes. */
  sign(which: Signer, bytes: Uint8Array): Buffer
  /** The public half of the key that signs now. */
  publicKey(which: Signer): PublicKey
  /** The public halves of all generations, newest first. */
  publicKeys(which: Signer): readonly PublicKey[]
  /** Whether any generation of our signing key made this signature. */
  verify(which: Signer, bytes: Uint8Array, signature: Uint8Array): boolean

  /** Makes the next epoch if its time has come, or at once after an incident. Repeating does no harm. */
  rotateEpoch(cause: RotationCause): Promise<{ readonly epoch: number; readonly created: boolean }>
  /** Destroys an epoch that no live key refers to; refuses with `conflict` and a reason (see `Keystore`). */
  destroyEpoch(epoch: number, live: ReadonlySet<number>): Promise<void>
  /** Starts a new generation of the index key. Sweep the rows with `blindIndex`, then `dropIndexKey` the old one. */
  rotateIndexKey(): Promise<number>
  dropIndexKey(generation: number): Promise<void>
  rotateSigningKey(which: Signer): Promise<PublicKey>
  /** Takes notice of what other nodes have rotated or destroyed; belongs into the epoch job of every node. */
  refresh(): Promise<void>
  /**
   * Throws `Fatal` unless the keystore has every epoch that live rows refer to: `keystore-mismatch` when it is older than the
   * database or another one, `database-too-old` when it destroyed them (F-12). Ask at the start, before anything is written.
   */
  checkEpochs(live: ReadonlySet<number>): void
  /** Every key there is or was, without its material (S-06). */
  inventory(): readonly KeyEntry[]
}

/** Opens the room over a keystore. It keeps no bundle key. */
export function openKeys({ keystore, clock }: { readonly keystore: Keystore; readonly clock: Clock }): Keys {
  const indexUnder = (generation: number, tenant: string, field: string, value: string) =>
    keystore.indexMac(generation, tenant, field, Buffer.from(normalise(field, value)))

  return {
    keystoreId: keystore.id,
    mint: (name) => mintKey(keystore, name),
    unwrap: (row) => unwrapKey(keystore, row),
    rewrap: (row) => rewrapKey(keystore, row),
    seal: sealCell,
    open: openCell,
    sealStream,
    openStream,
    blindIndex: (tenant, field, value) => indexUnder(newest(keystore.indexGenerations()), tenant, field, value),
    blindIndexes: (tenant, field, value) =>
      keystore.indexGenerations().map((generation) => indexUnder(generation, tenant, field, value)),
    reference: logReference,
    commit: commitTo,
    tokenCheck: tokenCheckOf,
    keyedPrint: openKeyedPrint(clock),
    sign: (which, bytes) => keystore.sign(which, bytes),
    publicKey: (which) => newest(keystore.publicKeys(which)),
    publicKeys: (which) => keystore.publicKeys(which),
    verify: (which, bytes, signature) =>
      keystore.publicKeys(which).some(({ raw }) => verifyEd25519(raw, bytes, signature)),
    rotateEpoch: (cause) => keystore.rotateEpoch(cause),
    destroyEpoch: (epoch, live) => keystore.destroyEpoch(epoch, live),
    rotateIndexKey: () => keystore.rotateIndexKey(),
    dropIndexKey: (generation) => keystore.dropIndexKey(generation),
    rotateSigningKey: (which) => keystore.rotateSigningKey(which),
    refresh: () => keystore.refresh(),
    checkEpochs(live) {
      const held = new Set(keystore.inventory().flatMap(heldEpoch))
      const lacking = [...live].filter((epoch) => !held.has(epoch)).sort((a, b) => a - b)
      if (lacking.length === 0) return
      const destroyed = new Set(
        keystore.inventory().flatMap((entry) => (entry.kind === 'epoch' ? [entry.generation] : [])),
      )
      if (lacking.every((epoch) => destroyed.has(epoch)))
        throw new Fatal(
          'database-too-old',
          `the database needs the key epochs ${lacking.join(', ')}, which were destroyed since: what they protected cannot be read by anybody any more. Put back a newer backup`,
        )
      throw new Fatal(
        'keystore-mismatch',
        `the database has keys under the epochs ${lacking.join(', ')}, which this keystore does not have: it is older than the database, or another one`,
      )
    },
    inventory: () => keystore.inventory(),
  }
}

function newest<T>(generations: readonly T[]): T {
  const first = generations[0]
  if (first === undefined) throw new Fatal('keystore-damaged', 'the keystore has no key of a kind that it must have')
  return first
}

function heldEpoch(entry: KeyEntry): readonly number[] {
  return entry.kind === 'epoch' && entry.state !== 'destroyed' ? [entry.generation] : []
}
