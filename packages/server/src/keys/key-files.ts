// The keys of a keystore directory, one file each, wrapped under the root: `epoch-7.json`, `index-1.json`, `log-1.json`.
import { createPrivateKey, createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, instantOf, rfc3339 } from '../domain/clock.ts'
import { random } from '../domain/random.ts'
import {
  damaged,
  documentFormat,
  type KeyKind,
  type KeystoreDocument,
  readDocument,
  writeDocument,
} from './document.ts'
import { isMissing, putNew, wipe } from './durable-file.ts'
import { signers } from './keystore.ts'
import { tlv } from './tlv.ts'
import { unwrapBytes, wrapBytes } from './wrap.ts'

/** Where key files lie and what unwraps them. */
export interface Shelf {
  readonly dir: string
  /** The id of the keystore. */
  readonly keystore: string
  readonly root: KeyObject
}

/** A key that exists. Instants in milliseconds since 1970. */
export interface HeldKey {
  readonly of: KeyKind
  readonly generation: number
  readonly createdAt: number
  /** A 256-bit secret, or an Ed25519 private key. */
  readonly key: KeyObject
}

/** A key that existed. */
export interface DestroyedKey {
  readonly of: KeyKind
  readonly generation: number
  readonly createdAt: number
  readonly destroyedAt: number
}

/** The generations of one kind of key, newest first. There is always a held one, and it is the newest of all. */
export interface Generations {
  readonly newest: HeldKey
  readonly held: readonly HeldKey[]
  readonly destroyed: readonly DestroyedKey[]
}

export const keyKinds: readonly KeyKind[] = ['epoch', 'index', ...signers]

const fileName = /^(epoch|index|log|certificate|receipt)-([1-9][0-9]{0,8})(\.destroyed)?\.json$/

/** The file of a key. */
export function keyFile(of: KeyKind, generation: number): string {
  return `${of}-${generation}.json`
}

/** The file that stays when a key is destroyed. */
export function destroyedFile(of: KeyKind, generation: number): string {
  return `${of}-${generation}.destroyed.json`
}

/** Whether a file name is one of a key or a destroyed key. */
export function isKeyFile(name: string): boolean {
  return fileName.test(name)
}

function context(document: Omit<KeystoreDocument<'key'>, 'key'>): Buffer {
  return tlv(document.format, document.keystore, document.of, document.generation, document.created_at)
}

function newMaterial(of: KeyKind): Buffer {
  if (of === 'epoch' || of === 'index') return random(32)
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' })
}

function importMaterial(of: KeyKind, bytes: Buffer): KeyObject {
  if (of === 'epoch' || of === 'index') return createSecretKey(bytes)
  return createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' })
}

/** Makes a random key and puts it on the shelf; `undefined` when that generation is there already. */
export function addKey(shelf: Shelf, of: KeyKind, generation: number, clock: Clock): HeldKey | undefined {
  const createdAt = clock.now()
  const head = {
    format: documentFormat,
    keystore: shelf.keystore,
    kind: 'key',
    of,
    generation,
    created_at: rfc3339(createdAt),
  } as const
  const bytes = newMaterial(of)
  const key = importMaterial(of, bytes)
  const wrapped = wrapBytes(shelf.root, bytes, context(head)).toString('base64url')
  bytes.fill(0)
  const put = putNew(shelf.dir, keyFile(of, generation), writeDocument<'key'>({ ...head, key: wrapped }))
  return put ? { of, generation, createdAt, key } : undefined
}

/**
 * Destroys a key: first says so durably, then overwrites and removes it. Cut off in between, `readKeys` finishes the work, so
 * that recovery is the same path as the deed.
 */
export function destroyKey(shelf: Shelf, key: HeldKey, clock: Clock): void {
  if (key.of !== 'epoch' && key.of !== 'index') throw new TypeError('signing keys are kept: old signatures must verify')
  const document = {
    format: documentFormat,
    keystore: shelf.keystore,
    kind: 'destroyed',
    of: key.of,
    generation: key.generation,
    created_at: rfc3339(key.createdAt),
    destroyed_at: rfc3339(clock.now()),
  } as const
  putNew(shelf.dir, destroyedFile(key.of, key.generation), writeDocument<'destroyed'>(document))
  wipe(shelf.dir, keyFile(key.of, key.generation))
}

/** Whether the shelf has a key beyond a generation, made by another node. */
export function hasNewer(shelf: Shelf, of: KeyKind, generation: number): boolean {
  return existsSync(join(shelf.dir, keyFile(of, generation + 1)))
}

/** Reads one key file. Throws `Fatal('keystore-damaged')` naming it. */
export function readKey(shelf: Shelf, of: KeyKind, generation: number): HeldKey {
  const name = keyFile(of, generation)
  const document = readDocument('key', readText(shelf.dir, name), name)
  if (document.of !== of || document.generation !== generation) throw damaged(name)
  const bytes = unwrapBytes(shelf.root, Buffer.from(document.key, 'base64url'), context(document))
  if (bytes === undefined) throw damaged(name)
  const key = importMaterial(of, bytes)
  bytes.fill(0)
  return { of, generation, createdAt: instantOf(document.created_at), key }
}

function readDestroyed(shelf: Shelf, of: KeyKind, generation: number): DestroyedKey {
  const name = destroyedFile(of, generation)
  const document = readDocument('destroyed', readText(shelf.dir, name), name)
  if (document.of !== of || document.generation !== generation || document.keystore !== shelf.keystore) {
    throw damaged(name)
  }
  wipe(shelf.dir, keyFile(of, generation))
  return { of, generation, createdAt: instantOf(document.created_at), destroyedAt: instantOf(document.destroyed_at) }
}

function readText(dir: string, name: string): string {
  try {
    return readFileSync(join(dir, name), 'utf8')
  } catch (error) {
    if (isMissing(error)) throw damaged(name)
    throw error
  }
}

/**
 * Reads every key, finishing destructions that were cut off. Throws `Fatal('keystore-damaged')` naming the part when a file is
 * damaged, or missing without having been destroyed: every generation from 1 up must be accounted for.
 */
export function readKeys(shelf: Shelf): ReadonlyMap<KeyKind, Generations> {
  const names = readdirSync(shelf.dir)
  return new Map(keyKinds.map((of) => [of, readGenerations(shelf, of, names)]))
}

function readGenerations(shelf: Shelf, of: KeyKind, names: readonly string[]): Generations {
  const count = names.reduce((most, name) => {
    const match = fileName.exec(name)
    return match?.[1] === of ? Math.max(most, Number(match[2])) : most
  }, 0)
  const held: HeldKey[] = []
  const destroyed: DestroyedKey[] = []
  for (let generation = count; generation >= 1; generation -= 1) {
    const entry = readGeneration(shelf, of, generation)
    if ('key' in entry) held.push(entry)
    else destroyed.push(entry)
  }
  const newest = held[0]
  if (newest === undefined || newest.generation !== count) throw damaged(keyFile(of, count + 1))
  return { newest, held, destroyed }
}

function readGeneration(shelf: Shelf, of: KeyKind, generation: number): HeldKey | DestroyedKey {
  const isDestroyed = () => existsSync(join(shelf.dir, destroyedFile(of, generation)))
  if (isDestroyed()) return readDestroyed(shelf, of, generation)
  try {
    return readKey(shelf, of, generation)
  } catch (error) {
    // Another node may have destroyed it between the two looks.
    if (isDestroyed()) return readDestroyed(shelf, of, generation)
    throw error
  }
}
