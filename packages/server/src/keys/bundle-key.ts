// The keys that people's data are sealed with: random, one per person and bundle, stored wrapped in the person's own rows.
//
// [Note: Rows carry the wrapped key] A key is unwrapped from the row read in the same query as the data, used, and forgotten.
// It is never derived (what can be derived again cannot be destroyed) and never cached: with the row, the key is dead at once
// on every node (requirements 3.1, 3.6).
import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { Problem } from '../domain/problem.ts'
import { random } from '../domain/random.ts'
import type { Keystore } from './keystore.ts'
import { type TlvValue, tlv } from './tlv.ts'

/** Which key it is. None of it is secret; ids are random. */
export interface KeyName {
  readonly tenant: string
  /** Whose key: a customer, a member of staff, or a tenant for its own secrets. */
  readonly subject: string
  /** One of the bundles in `map/bundles.ts`. */
  readonly bundle: string
  /** Counts from 1; fits 32 bits. */
  readonly version: number
}

/** A key as it lies in the database. */
export interface WrappedKey extends KeyName {
  /** The epoch that wraps it. */
  readonly epoch: number
  readonly wrapped: Buffer
}

/**
 * A key ready for use. It prints its name and never its bytes. A class for its private field: a WeakMap would do the same at four
 * times the cost of all else in `unwrap` (4.1 µs against 0.7 µs measured), and every message is opened with a fresh one.
 */
export class BundleKey implements KeyName {
  readonly tenant: string
  readonly subject: string
  readonly bundle: string
  readonly version: number
  readonly #secret: KeyObject
  readonly #macKeys = new Map<string, KeyObject>()

  constructor({ tenant, subject, bundle, version }: KeyName, secret: KeyObject) {
    this.tenant = tenant
    this.subject = subject
    this.bundle = bundle
    this.version = version
    this.#secret = secret
    Object.freeze(this)
  }

  /** The secret of a key, for this file only. Throws TypeError for what merely looks like a key. */
  static secretOf(key: BundleKey): KeyObject {
    return key.#secret
  }

  /** The key for one use of `bundleMac`, derived once in the short life of this object. */
  static macKeyOf(key: BundleKey, use: 'reference' | 'token'): KeyObject {
    const known = key.#macKeys.get(use)
    if (known !== undefined) return known
    const fresh = createSecretKey(Buffer.from(hkdfSync('sha256', key.#secret, '', `aboveboard/v1/${use}`, 32)))
    key.#macKeys.set(use, fresh)
    return fresh
  }
}

function context({ tenant, subject, bundle, version }: KeyName, epoch: number): Buffer {
  return tlv('aboveboard/wrap/1', tenant, subject, bundle, version, epoch)
}

/** Makes a random 256-bit key, and the row that keeps it under the newest epoch. Throws RangeError for a version outside 1 to 2^32 - 1. */
export function mintKey(keystore: Keystore, name: KeyName): { readonly row: WrappedKey; readonly key: BundleKey } {
  if (!isCount(name.version)) throw new RangeError('a key version is a whole number from 1 to 2^32 - 1')
  const bytes = random(32)
  const secret = createSecretKey(bytes)
  bytes.fill(0)
  const epoch = keystore.newestEpoch()
  const wrapped = keystore.wrap(epoch, secret, context(name, epoch))
  const { tenant, subject, bundle, version } = name
  return { row: { tenant, subject, bundle, version, epoch, wrapped }, key: new BundleKey(name, secret) }
}

/** Opens a row's key. Throws the problem `sealed-data-damaged` when the row was touched, moved or outlived its epoch. */
export function unwrapKey(keystore: Keystore, row: WrappedKey): BundleKey {
  return new BundleKey(row, unwrapSecret(keystore, row))
}

/** The same key under the newest epoch; the row itself when it is there already, so that a sweep can be repeated (F-20). */
export function rewrapKey(keystore: Keystore, row: WrappedKey): WrappedKey {
  const epoch = keystore.newestEpoch()
  if (row.epoch === epoch) return row
  return { ...row, epoch, wrapped: keystore.wrap(epoch, unwrapSecret(keystore, row), context(row, epoch)) }
}

function unwrapSecret(keystore: Keystore, row: WrappedKey): KeyObject {
  const { epoch, wrapped } = row
  if (!isCount(epoch) || !isCount(row.version)) throw new Problem('sealed-data-damaged')
  return keystore.unwrap(epoch, wrapped, context(row, epoch))
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 0xffffffff
}

/** What one record is sealed with. */
export interface RecordKeys {
  readonly cipherKey: KeyObject
  /** 32 bytes that only this bundle key and salt give: AES-GCM alone would let one ciphertext open under two keys (CR-04). */
  readonly commitment: Buffer
}

/** Key and commitment of one record from one HKDF-SHA-512 output of 64 bytes (RFC 5869). `use` keeps cells and files apart. */
export function recordKeys(key: BundleKey, salt: Uint8Array, use: 'cell' | 'file'): RecordKeys {
  const output = Buffer.from(hkdfSync('sha512', BundleKey.secretOf(key), salt, `aboveboard/v1/${use}`, 64))
  const cipherKey = createSecretKey(output.subarray(0, 32))
  output.fill(0, 0, 32)
  return { cipherKey, commitment: output.subarray(32) }
}

/** HMAC-SHA-256 over a list of values, under a key of its own for each use. */
export function bundleMac(key: BundleKey, use: 'reference' | 'token', ...values: readonly TlvValue[]): Buffer {
  return createHmac('sha256', BundleKey.macKeyOf(key, use))
    .update(tlv(...values))
    .digest()
}
