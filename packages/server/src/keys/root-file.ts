// The root key of a keystore directory, `root.json`: in clear, or wrapped under a passphrase.
import { createSecretKey, type KeyObject } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { instantOf, rfc3339 } from '../domain/clock.ts'
import { Fatal } from '../domain/problem.ts'
import { damaged, documentFormat, type KeystoreDocument, readDocument, writeDocument } from './document.ts'
import { isLeftover, isMissing, replace } from './durable-file.ts'
import { isKeyFile } from './key-files.ts'
import { checkStrength, newCost, passphraseKey } from './passphrase.ts'
import { tlv } from './tlv.ts'
import { unwrapBytes, wrapBytes } from './wrap.ts'

/**
 * A root key that was opened.
 *
 * [Note: The root stays in memory] Weekly rotation wraps the new epoch under the root without asking anybody, so in file mode
 * the process holds it, outside the JavaScript heap. Whoever reads the memory of a running server has its epochs anyway
 * (requirements 3.9); a KMS keeps the root to itself.
 */
export interface Root {
  /** The id of the keystore. */
  readonly keystore: string
  readonly key: KeyObject
  /** In milliseconds since 1970. */
  readonly createdAt: number
  /** Whether a passphrase guards it. */
  readonly guarded: boolean
}

export const rootFile = 'root.json'
/** The root while the keystore is being made; it gets its name last, so that a keystore with a `root.json` is whole. */
export const unfinishedRootFile = 'root.json.first'

/** What lies in a directory: nothing, a keystore whose making was cut off, or something that must be opened or looked at. */
export function keystoreAt(dir: string): 'none' | 'unfinished' | 'there' {
  const names = listNames(dir)
  if (names.length === 0) return 'none'
  const isOurs = (name: string) => name === unfinishedRootFile || isLeftover(name) || isKeyFile(name)
  const begun = names.includes(unfinishedRootFile) || names.every(isLeftover)
  return begun && names.every(isOurs) ? 'unfinished' : 'there'
}

function listNames(dir: string): readonly string[] {
  try {
    return readdirSync(dir)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

type Guard = NonNullable<KeystoreDocument<'root'>['argon2id']>

function context(keystore: string, createdAt: string, cost: Guard): Buffer {
  const { memory_kib, passes, lanes, salt } = cost
  return tlv(documentFormat, keystore, 'root', createdAt, memory_kib, passes, lanes, salt)
}

/** The text of `root.json`. Throws `Fatal('passphrase-too-short')`. */
export function writeRoot(root: Omit<Root, 'guarded'>, passphrase: string | undefined): string {
  const createdAt = rfc3339(root.createdAt)
  const head = { format: documentFormat, keystore: root.keystore, kind: 'root', created_at: createdAt } as const
  const bytes = root.key.export()
  if (passphrase === undefined) return writeDocument<'root'>({ ...head, key: bytes.toString('base64url') })
  checkStrength(passphrase)
  const cost = newCost()
  const wrapped = wrapBytes(passphraseKey(passphrase, cost), bytes, context(root.keystore, createdAt, cost))
  bytes.fill(0)
  return writeDocument<'root'>({ ...head, argon2id: cost, key: wrapped.toString('base64url') })
}

/** Opens the root. Throws `Fatal` with `keystore-missing`, `keystore-damaged` or `wrong-passphrase`. */
export function readRoot(dir: string, passphrase: string | undefined): Root {
  const document = readDocument('root', readText(dir), rootFile)
  const { keystore, created_at: createdAt, argon2id } = document
  const written = Buffer.from(document.key, 'base64url')
  const bytes = argon2id ? unwrapRoot(written, passphrase, context(keystore, createdAt, argon2id), argon2id) : written
  if (argon2id === undefined && passphrase !== undefined) {
    throw new Fatal(
      'wrong-passphrase',
      'the keystore has no passphrase, but one was given: set it with `aboveboard keys passphrase`',
    )
  }
  if (bytes.length !== 32) throw damaged(rootFile)
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return { keystore, key, createdAt: instantOf(createdAt), guarded: argon2id !== undefined }
}

function unwrapRoot(wrapped: Buffer, passphrase: string | undefined, context: Buffer, cost: Guard): Buffer {
  if (passphrase === undefined) throw new Fatal('wrong-passphrase', 'the keystore needs its passphrase')
  // The checksum of the document was right, so that what does not fit now is the passphrase.
  const bytes = unwrapBytes(passphraseKey(passphrase, cost), wrapped, context)
  if (bytes === undefined) throw new Fatal('wrong-passphrase', 'the passphrase does not open the keystore')
  return bytes
}

function readText(dir: string): string {
  try {
    return readFileSync(join(dir, rootFile), 'utf8')
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  // Keys without their root are not an empty place, and nobody may be tempted to start afresh over them.
  if (keystoreAt(dir) === 'there') throw damaged(rootFile)
  throw new Fatal(
    'keystore-missing',
    'there is no keystore: `aboveboard init` makes one, `aboveboard keys import` puts one back',
  )
}

/**
 * Sets, changes or (with `to` left out) takes away the passphrase. The keys stay as they are: somebody who had the old
 * passphrase and a copy of the old `root.json` still has the root. Throws what `readRoot` throws, and `passphrase-too-short`.
 */
export function changePassphrase(dir: string, change: { readonly from?: string; readonly to?: string }): void {
  const root = readRoot(dir, change.from)
  replace(dir, rootFile, writeRoot(root, change.to))
}
