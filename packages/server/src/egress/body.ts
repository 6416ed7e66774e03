// Reads the body of an answer up to a size that holds after decompression: a small file can unpack to any size (WB-38).
import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { refusal } from './refusal.ts'

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function plain(answer: IncomingMessage): Readable {
  const coding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (coding === 'identity') return answer
  const unpack = unpackers[coding]
  if (unpack === undefined) throw refusal('damaged')
  // Errors of both ends come out of the second stream, which is the one that is read.
  return pipeline(answer, unpack(), () => {})
}

/** The body, at most `maxBytes` long. Throws `bad-request` with `too-large` or `damaged`. */
export async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw refusal('too-large')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of plain(answer) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw refusal('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
