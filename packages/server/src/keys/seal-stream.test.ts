// A sealed file opens whole or says that it is not.
import assert from 'node:assert/strict'
import { createCipheriv } from 'node:crypto'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { newId } from '../domain/ids.ts'
import { random } from '../domain/random.ts'
import { recordKeys } from './bundle-key.ts'
import { binding, openCell, sealCell } from './seal.ts'
import { openStream, sealStream } from './seal-stream.ts'
import { keyName, temporaryKeystore } from './temporary-keystore.ts'
import { tlv } from './tlv.ts'

const damaged = { name: 'Problem', code: 'sealed-data-damaged' }
const place = { table: 'attachment', column: 'content', row: newId() }
const headSize = 69
const sealedChunk = 65536 + 16

async function whole(source: AsyncIterable<Buffer>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(source))
}

function pieces(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
}

function mintKey(t: { after(task: () => void): void }) {
  return temporaryKeystore(t).keys.mint(keyName()).key
}

test('S-05: a file of any size, in pieces of any size, opens again', async (t) => {
  const key = mintKey(t)
  const size = fc.oneof(fc.nat(300), fc.constantFrom(65535, 65536, 65537, 131072, 131073, 200_000))
  await fc.assert(
    fc.asyncProperty(size, fc.integer({ min: 7, max: 90_000 }), async (length, piece) => {
      const file = random(length)
      const sealed = await whole(sealStream(key, place, pieces(file, piece)))
      const chunks = Math.max(1, Math.ceil(length / 65536))
      assert.equal(sealed.length, headSize + length + chunks * 16)
      assert.deepEqual(await whole(openStream(key, place, pieces(sealed, piece))), file)
    }),
    { numRuns: 60 },
  )
})

test('S-05: it takes streams and gives streams', async (t) => {
  const key = mintKey(t)
  const file = random(150_000)
  const sealed = Readable.from(sealStream(key, place, Readable.from(pieces(file, 1000))))
  assert.deepEqual(await whole(openStream(key, place, sealed)), file)
})

test('S-05: chunks cut off, left out, repeated, exchanged or added are found', async (t) => {
  const key = mintKey(t)
  const file = random(3 * 65536)
  const sealed = await whole(sealStream(key, place, [file]))
  const head = sealed.subarray(0, headSize)
  const [a, b, c] = pieces(sealed.subarray(headSize), sealedChunk)
  assert.ok(a !== undefined && b !== undefined && c !== undefined)
  const wrong = [
    [head],
    [head, a],
    [head, a, b],
    [head, a, b, c.subarray(0, 16)],
    [head, b, c],
    [head, a, c],
    [head, b, a, c],
    [head, a, a, b, c],
    [head, a, b, c, c],
    [head, a, b, c, Buffer.of(0)],
    [head, c],
    [a, b, c],
    [sealed.subarray(0, 68)],
    [],
  ]
  for (const parts of wrong) await assert.rejects(whole(openStream(key, place, parts)), damaged)
  assert.deepEqual(await whole(openStream(key, place, [head, a, b, c])), file)
})

test('S-05: a file cut at any length does not open', async (t) => {
  const key = mintKey(t)
  const sealed = await whole(sealStream(key, place, [Buffer.from('a short file')]))
  for (let length = 0; length < sealed.length; length += 1) {
    await assert.rejects(whole(openStream(key, place, [sealed.subarray(0, length)])), damaged)
  }
})

test('S-05: an empty chunk at the end of a file that is not empty is refused, even a genuine one', async (t) => {
  const key = mintKey(t)
  const salt = random(32)
  const { cipherKey, commitment } = recordKeys(key, salt, 'file')
  const sealChunk = (bytes: Buffer, index: number, last: number) => {
    const cipher = createCipheriv('aes-256-gcm', cipherKey, Buffer.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, index, last))
    cipher.setAAD(tlv(binding(2, key, place, commitment), index, last))
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
  }
  const head = Buffer.concat([Buffer.of(2, 0, 0, 0, 1), salt, commitment])
  const full = random(65536)
  const longer = [head, sealChunk(full, 0, 0), sealChunk(Buffer.of(1), 1, 1)]
  assert.equal((await whole(openStream(key, place, longer))).length, 65537)
  await assert.rejects(
    whole(openStream(key, place, [head, sealChunk(full, 0, 0), sealChunk(Buffer.alloc(0), 1, 1)])),
    damaged,
  )
})

test('S-05: no chunk is handed out before its tag was checked', async (t) => {
  const key = mintKey(t)
  const file = random(3 * 65536)
  const sealed = await whole(sealStream(key, place, [file]))
  sealed.writeUInt8(sealed.readUInt8(headSize + sealedChunk + 5) ^ 1, headSize + sealedChunk + 5)
  const given: Buffer[] = []
  await assert.rejects(async () => {
    for await (const chunk of openStream(key, place, [sealed])) given.push(chunk)
  }, damaged)
  assert.deepEqual(Buffer.concat(given), file.subarray(0, 65536))
})

test('CR-02: a file does not open at another place or with another key, and is no cell', async (t) => {
  const { keys } = temporaryKeystore(t)
  const name = keyName()
  const { key } = keys.mint(name)
  const sealed = await whole(keys.sealStream(key, place, [Buffer.from('text')]))
  for (const other of [{ row: newId() }, { column: 'name' }, { table: 'export' }, { rowVersion: 1 }]) {
    await assert.rejects(whole(keys.openStream(key, { ...place, ...other }, [sealed])), damaged)
  }
  await assert.rejects(whole(keys.openStream(keys.mint(name).key, place, [sealed])), damaged)
  await assert.rejects(whole(keys.openStream(keys.mint({ ...name, version: 2 }).key, place, [sealed])), damaged)
  assert.throws(() => openCell(key, place, sealed), damaged)
  await assert.rejects(whole(openStream(key, place, [sealCell(key, place, 'text')])), damaged)
})

test('F-19: one flipped bit anywhere in a sealed file is found', async (t) => {
  const key = mintKey(t)
  const sealed = await whole(sealStream(key, place, [Buffer.from('a short file')]))
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const flipped = Buffer.from(sealed)
    flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
    await assert.rejects(whole(openStream(key, place, [flipped])), damaged)
  }
})
