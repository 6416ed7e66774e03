/** What the tests of this package share: SHA-256, throw-away keys, entries, trees, and logs in a folder of their own. */
import assert from 'node:assert/strict'
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  hash as nodeHash,
  sign,
  verify,
} from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import {
  ed25519Signer,
  ed25519Verifier,
  formatVerifierKey,
  type Hash,
  LogError,
  type LogErrorCode,
  type Signer,
  type Verifier,
} from '../src/tlog.ts'
import { type Edge, foldSubtrees, growEdge, keepHashes, leafHash } from '../src/tree.ts'

/** SHA-256 of Node. */
export const sha256: Hash = (data) => new Uint8Array(nodeHash('sha256', data, 'buffer'))

/** A signing key with both its faces. */
export type TestKey = { vkey: string; signer: Signer; verifier: Verifier }

/** The key that belongs to a private key, or a fresh one. */
export function testKey(name: string, privateKey: KeyObject = generateKeyPairSync('ed25519').privateKey): TestKey {
  const publicKey = rawPublicKey(createPublicKey(privateKey))
  const vkey = formatVerifierKey(name, publicKey, sha256)
  return {
    vkey,
    signer: ed25519Signer({ name, publicKey, hash: sha256, sign: (message) => sign(null, message, privateKey) }),
    verifier: testVerifier(vkey),
  }
}

/** A verifier for a verifier key. */
export function testVerifier(vkey: string): Verifier {
  return ed25519Verifier({
    vkey,
    hash: sha256,
    verify: (publicKey, message, signature) => {
      const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') }
      return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)
    },
  })
}

/** A private key from its 32-byte seed, by way of the fixed PKCS #8 prefix of RFC 8410. */
export function privateKeyFromSeed(seed: Uint8Array): KeyObject {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
  return createPrivateKey({ key: Buffer.concat([prefix, seed]), format: 'der', type: 'pkcs8' })
}

function rawPublicKey(key: KeyObject): Uint8Array {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
}

/** Entries `from` up to, not including, `to`, each different. */
export function testEntries(from: number, to: number): Uint8Array[] {
  return Array.from({ length: to - from }, (_, at) => new TextEncoder().encode(`entry ${from + at}`))
}

/** Trees of every size from 0 to `size` over `testEntries`: all stored hashes, all leaf hashes, all roots. */
export function testTree(size: number) {
  const hashes = keepHashes()
  const edge: Edge = { size: 0, peaks: [] }
  const roots = [foldSubtrees(sha256, [])]
  const leaves = testEntries(0, size).map((entry) => leafHash(sha256, entry))
  for (const leaf of leaves) {
    growEdge(edge, leaf, sha256, hashes.add)
    roots.push(foldSubtrees(sha256, edge.peaks))
  }
  return { read: hashes.read, leaves, roots }
}

/** A folder that goes when the test ends. */
export function testFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'tlog-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** For `assert.throws` and `assert.rejects`: a `LogError` with this code and, where given, this index. */
export function logError(code: LogErrorCode, index?: number): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof LogError, String(error))
    assert.equal(error.code, code, error.message)
    if (index !== undefined) assert.equal(error.index, index, error.message)
    return true
  }
}
