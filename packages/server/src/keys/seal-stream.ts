// Seals a file of any size in constant memory: the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015), so that no
// chunk can be changed, moved, repeated or cut off, and none leaves before its tag was checked (requirements 3.2).
//
//   version 2 | key version u32 | salt 32 | commitment 32 | chunks of 65536 bytes, each with tag 16; the last may be shorter
import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import { equalBytes } from '../domain/hash.ts'
import { Problem } from '../domain/problem.ts'
import { random } from '../domain/random.ts'
import { type BundleKey, recordKeys } from './bundle-key.ts'
import { type Chunk, inChunks } from './chunks.ts'
import { binding, type SealPlace, sealedKeyVersion } from './seal.ts'
import { tlv } from './tlv.ts'

/** Bytes in, in pieces of any size: a readable stream, a generator, a list of one buffer. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

const format = 2
const headSize = 1 + 4 + 32 + 32
const chunkSize = 65536
const tagSize = 16
const withTag = { authTagLength: tagSize }

interface FileSeal {
  readonly cipherKey: KeyObject
  readonly bound: Buffer
}

/** The nonce is the chunk's number: the key is this file's own, by its salt, so a number never comes twice under it. */
function nonceOf(chunk: Chunk): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(chunk.index, 7)
  nonce.writeUInt8(chunk.isLast ? 1 : 0, 11)
  return nonce
}

function contextOf(seal: FileSeal, chunk: Chunk): Buffer {
  return tlv(seal.bound, chunk.index, chunk.isLast ? 1 : 0)
}

/** Seals a file piece by piece. The empty file has one empty chunk. */
export async function* sealStream(key: BundleKey, place: SealPlace, source: ByteSource): AsyncGenerator<Buffer, void> {
  const salt = random(32)
  const { cipherKey, commitment } = recordKeys(key, salt, 'file')
  const head = Buffer.allocUnsafe(5)
  head.writeUInt8(format, 0)
  head.writeUInt32BE(key.version, 1)
  yield Buffer.concat([head, salt, commitment])
  const seal = { cipherKey, bound: binding(format, key, place, commitment) }
  for await (const chunk of inChunks(source, chunkSize)) {
    const cipher = createCipheriv('aes-256-gcm', cipherKey, nonceOf(chunk), withTag)
    cipher.setAAD(contextOf(seal, chunk))
    const body = cipher.update(chunk.bytes)
    cipher.final()
    yield Buffer.concat([body, cipher.getAuthTag()])
  }
}

/**
 * Opens a file piece by piece; throws the problem `sealed-data-damaged` at the first chunk that does not belong there. What was
 * handed out before that is genuine, but the file is whole only when the stream has ended without an error.
 */
export async function* openStream(key: BundleKey, place: SealPlace, source: ByteSource): AsyncGenerator<Buffer, void> {
  let seal: FileSeal | undefined
  for await (const chunk of inChunks(source, chunkSize + tagSize, headSize)) {
    if (seal === undefined) seal = readHead(key, place, chunk.head)
    yield openChunk(seal, chunk)
  }
}

function readHead(key: BundleKey, place: SealPlace, head: Buffer): FileSeal {
  if (head.length !== headSize || head[0] !== format || sealedKeyVersion(head) !== key.version) throw damagedFile()
  const { cipherKey, commitment } = recordKeys(key, head.subarray(5, 37), 'file')
  if (!equalBytes(commitment, head.subarray(37))) throw damagedFile()
  return { cipherKey, bound: binding(format, key, place, commitment) }
}

function openChunk(seal: FileSeal, chunk: Chunk): Buffer {
  const tagAt = chunk.bytes.length - tagSize
  // Only the empty file ends in an empty chunk: one file has one form.
  if (tagAt < 0 || (tagAt === 0 && chunk.index > 0)) throw damagedFile()
  const decipher = createDecipheriv('aes-256-gcm', seal.cipherKey, nonceOf(chunk), withTag)
  decipher.setAAD(contextOf(seal, chunk))
  decipher.setAuthTag(chunk.bytes.subarray(tagAt))
  const plaintext = decipher.update(chunk.bytes.subarray(0, tagAt))
  try {
    decipher.final()
  } catch {
    plaintext.fill(0)
    throw damagedFile()
  }
  return plaintext
}

function damagedFile(): Problem {
  return new Problem('sealed-data-damaged')
}
