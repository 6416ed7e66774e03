// What the product demands of whoever keeps its keys: a directory today, a KMS or HSM tomorrow (requirements 3.8).
import type { KeyObject } from 'node:crypto'

/** What the product signs: audit-log checkpoints, erasure certificates, and receipts of consent and of requests. */
export const signers = ['log', 'certificate', 'receipt'] as const
export type Signer = (typeof signers)[number]

/** The public half of a signing key (Ed25519, RFC 8032). */
export interface PublicKey {
  /** The 32 bytes of the point. */
  readonly raw: Buffer
  /** SubjectPublicKeyInfo in DER (RFC 8410). */
  readonly spki: Buffer
  /** The first 128 bits of SHA-256 over the SPKI, in hexadecimal. */
  readonly keyId: string
}

/** One line of the key inventory (S-06). It never holds key material. */
export interface KeyEntry {
  readonly kind: 'root' | 'epoch' | 'index' | Signer
  readonly generation: number
  readonly algorithm: 'AES-256-GCM' | 'HMAC-SHA-256' | 'Ed25519'
  /** `active` protects new data, `retained` still reads old data, `destroyed` is gone for good. */
  readonly state: 'active' | 'retained' | 'destroyed'
  /** When it was made, in milliseconds since 1970. */
  readonly createdAt: number
  /** When it was destroyed, in milliseconds since 1970; absent while it exists. */
  readonly destroyedAt?: number
  /** The id of the public half, for signing keys. */
  readonly keyId?: string
  /** Where it lies and what guards it, in words for an auditor. */
  readonly custody: string
}

/** Why a new epoch is wanted: because its period is over, or because somebody may have seen a key. */
export type RotationCause = 'due' | 'incident'

/**
 * A keeper of keys.
 *
 * [Note: What a keystore owes] Root, epoch, index and private signing keys never leave it. Wrapping is synchronous because it
 * lies in every database transaction: a keystore over a network unseals its epoch keys when it opens and at `refresh`. What
 * changes the set of keys is asynchronous, durable when the promise resolves, and harmless when cut off at any point and
 * repeated. A keystore never makes up a key that is missing.
 */
export interface Keystore {
  /** The keystore's own random id, to be remembered in the database, so that the two cannot be paired wrongly. */
  readonly id: string

  /** The number of the epoch under which new keys are wrapped. Epochs count from 1. */
  newestEpoch(): number
  /** Wraps a 256-bit key under the newest or an older epoch, bound to a context. Throws `sealed-data-damaged` for an epoch it does not have. */
  wrap(epoch: number, key: KeyObject, context: Uint8Array): Buffer
  /** The key that was wrapped. Throws the problem `sealed-data-damaged` when the epoch is destroyed or unknown, or anything differs. */
  unwrap(epoch: number, wrapped: Uint8Array, context: Uint8Array): KeyObject
  /** Makes the next epoch if the cause asks for it; says which is newest then and whether it is new. */
  rotateEpoch(cause: RotationCause): Promise<{ readonly epoch: number; readonly created: boolean }>
  /**
   * Destroys an epoch for ever, and with it everything in any backup that was wrapped under it (L-05). Nothing happens if it is
   * destroyed already. Refuses with `conflict` and a reason: `epoch-in-use` (it is newest, or `live` names it), `once-a-day`,
   * `epoch-unknown`. [Note: A clock jump shreds nobody]
   */
  destroyEpoch(epoch: number, live: ReadonlySet<number>): Promise<void>

  /** The generations of the index key that still answer, newest first. */
  indexGenerations(): readonly number[]
  /** HMAC-SHA-256 under the key of one tenant and field, derived from one generation of the index key. */
  indexMac(generation: number, tenant: string, field: string, value: Uint8Array): Buffer
  /** Starts a new generation of the index key; the older ones go on answering until they are dropped. */
  rotateIndexKey(): Promise<number>
  /** Destroys a generation of the index key that is not the newest. Refuses with `conflict`. */
  dropIndexKey(generation: number): Promise<void>

  /** An Ed25519 signature (64 bytes) by the newest generation of a signing key. */
  sign(which: Signer, bytes: Uint8Array): Buffer
  /** The public halves of all generations of a signing key, newest first. */
  publicKeys(which: Signer): readonly PublicKey[]
  /** Starts a new generation of a signing key; signatures by the older ones stay valid. */
  rotateSigningKey(which: Signer): Promise<PublicKey>

  /** Takes notice of what another node has rotated or destroyed. */
  refresh(): Promise<void>
  /** Every key there is or was, without its material (S-06). */
  inventory(): readonly KeyEntry[]
}
