// Unambiguous bytes for a list of values: what a ciphertext or a signature is bound to (requirements 3.3). Joining strings
// would let `ab|c` stand for `a|bc`; here every value carries its place in the list and its length.

/** A value of a list. Text is UTF-8, a whole number is 8 bytes big-endian; `undefined` leaves its place empty. */
export type TlvValue = string | number | Uint8Array | undefined

const head = 5

function size(value: TlvValue): number {
  if (value === undefined) return 0
  if (typeof value === 'string') return head + Buffer.byteLength(value)
  return head + (typeof value === 'number' ? 8 : value.length)
}

/**
 * Encodes values as `place u8 | length u32 | bytes`, places counted from 1. An empty text and an absent value differ.
 * Throws RangeError for a number that is not a whole number from 0 to 2^53 - 1, and for more than 255 values.
 */
export function tlv(...values: readonly TlvValue[]): Buffer {
  if (values.length > 255) throw new RangeError('a list has at most 255 values')
  const bytes = Buffer.allocUnsafe(values.reduce<number>((sum, value) => sum + size(value), 0))
  let at = 0
  values.forEach((value, index) => {
    if (value === undefined) return
    at = bytes.writeUInt8(index + 1, at)
    at = bytes.writeUInt32BE(size(value) - head, at)
    if (typeof value === 'string') at += bytes.write(value, at)
    else if (typeof value === 'number') at = writeWhole(bytes, value, at)
    else {
      bytes.set(value, at)
      at += value.length
    }
  })
  return bytes
}

function writeWhole(bytes: Buffer, value: number, at: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('a number in a binding is whole and not negative')
  return bytes.writeBigUInt64BE(BigInt(value), at)
}
