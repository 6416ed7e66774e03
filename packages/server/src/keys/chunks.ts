// Cuts a stream of pieces of any size into chunks of one size, and knows the last one when it comes.

/** One chunk. */
export interface Chunk {
  /** Counts from 0. */
  readonly index: number
  readonly isLast: boolean
  readonly bytes: Buffer
  /** The bytes before the first chunk; shorter than asked for if the stream was. */
  readonly head: Buffer
}

/**
 * Chunks of `size` bytes; the last one may be shorter, and is empty only if it is the only one. At least one comes. Throws
 * RangeError after 2^32 chunks.
 */
export async function* inChunks(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
  headSize = 0,
): AsyncGenerator<Chunk, void> {
  let waiting: Uint8Array[] = []
  let count = 0
  let index = 0
  let head: Buffer | undefined

  const take = (length: number): Buffer => {
    const [only] = waiting
    // A single large buffer is cut without being copied for every chunk.
    const isWhole = waiting.length === 1 && only !== undefined
    const all = isWhole ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(waiting, count)
    waiting = [all.subarray(length)]
    count -= length
    return all.subarray(0, length)
  }

  for await (const piece of source) {
    waiting.push(piece)
    count += piece.length
    if (count < headSize && head === undefined) continue
    head ??= take(headSize)
    // A full chunk waits until one more byte has come: only then is it known not to be the last.
    for (let ready = Math.ceil(count / size) - 1; ready > 0; ready -= 1) {
      if (index === 0xffffffff) throw new RangeError('too many chunks')
      yield { index, isLast: false, bytes: take(size), head }
      index += 1
    }
  }
  head ??= take(Math.min(headSize, count))
  yield { index, isLast: true, bytes: take(count), head }
}
