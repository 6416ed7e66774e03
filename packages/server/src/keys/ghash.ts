// For tests: an attacker's arithmetic. Builds one AES-GCM ciphertext that is genuine under two keys ("invisible salamander",
// Dodis, Grubbs, Ristenpart, Woodage 2018), which is why sealed data carry a commitment to their key (CR-04).
import { createCipheriv } from 'node:crypto'

// The field of GCM, NIST SP 800-38D section 6.3: bit 0 is the leftmost.
const reduction = 0xe1n << 120n

function multiply(a: bigint, b: bigint): bigint {
  let product = 0n
  let shifted = b
  for (let bit = 127n; bit >= 0n; bit -= 1n) {
    if ((a >> bit) & 1n) product ^= shifted
    shifted = shifted & 1n ? (shifted >> 1n) ^ reduction : shifted >> 1n
  }
  return product
}

// a^(2^128 - 2), Fermat.
function invert(a: bigint): bigint {
  let power = a
  let result = 1n << 127n
  for (let bit = 1; bit < 128; bit += 1) {
    power = multiply(power, power)
    result = multiply(result, power)
  }
  return result
}

function toInteger(block: Uint8Array): bigint {
  return BigInt(`0x${Buffer.concat([block, Buffer.alloc(16)], 16).toString('hex')}`)
}

function toBlock(integer: bigint): Buffer {
  return Buffer.from(integer.toString(16).padStart(32, '0'), 'hex')
}

function encryptBlock(key: Uint8Array, block: Uint8Array): Buffer {
  return createCipheriv('aes-256-ecb', key, null).update(block)
}

/** One side of the attack: a raw 256-bit key and the associated data that its victim will use. */
export interface Side {
  readonly key: Uint8Array
  readonly context: Uint8Array
}

function hashKey(side: Side): bigint {
  return toInteger(encryptBlock(side.key, Buffer.alloc(16)))
}

/** The tag of a ciphertext of one block. */
function tagOf(side: Side, nonce: Uint8Array, body: bigint): bigint {
  const h = hashKey(side)
  let sum = 0n
  for (let at = 0; at < side.context.length; at += 16) {
    sum = multiply(sum ^ toInteger(side.context.subarray(at, at + 16)), h)
  }
  sum = multiply(sum ^ body, h)
  sum = multiply(sum ^ (BigInt(side.context.length * 8) << 64n) ^ 128n, h)
  return sum ^ toInteger(encryptBlock(side.key, Buffer.concat([nonce, Buffer.of(0, 0, 0, 1)])))
}

/** A ciphertext of 16 bytes and a tag that are genuine on both sides. */
export function salamander(a: Side, b: Side, nonce: Uint8Array): { readonly body: Buffer; readonly tag: Buffer } {
  const [ha, hb] = [hashKey(a), hashKey(b)]
  const difference = tagOf(a, nonce, 0n) ^ tagOf(b, nonce, 0n)
  const body = multiply(difference, invert(multiply(ha, ha) ^ multiply(hb, hb)))
  return { body: toBlock(body), tag: toBlock(tagOf(a, nonce, body)) }
}
