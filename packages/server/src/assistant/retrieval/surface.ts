/** How alike two short texts are written, function words and order included: "why can't I" is not "how do I". */
import { folded } from './fold.ts'

const LENGTH = 4

/** The runs of four characters in a folded text as 32-bit numbers, sorted, each once. */
export function gramsOf(text: string): Uint32Array {
  const plain = ` ${folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const grams = new Set<number>()
  for (let at = 0; at + LENGTH <= plain.length; at++) {
    let gram = 0
    for (let i = 0; i < LENGTH; i++) gram = (Math.imul(gram, 0x9e3779b1) + plain.charCodeAt(at + i)) >>> 0
    grams.add(gram)
  }
  return Uint32Array.from(grams).sort()
}

/** Dice's coefficient of two sorted sets: 0 nothing in common, 1 the same. */
export function dice(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) common++
    if (left <= right) i++
    if (right <= left) j++
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
}
