// The second stage: which type a tagged token is. Small weights of eight bits, read for tagged tokens only.

import type { PiiType } from '../types.ts'

/** Types that the tagger tells apart. */
export const HEADS = [
  'NAME',
  'ADDRESS',
  'POSTCODE',
  'USERNAME',
  'ACCOUNT',
  'ORDER',
  'SECRET',
  'PHONE',
  'EMAIL',
  'CARD',
  'NATIONAL_ID',
] as const satisfies readonly PiiType[]

/** Head weights are addressed by this many bits. */
export const HEAD_BITS = 12

/** Which of the tagger's features the heads read, by their place in `featuresOf`. */
export const HEAD_FEATURES: readonly number[] = [0, 2, 3, 4, 10, 11, 12, 14, 16, 17, 18, 20, 25, 27, 28]

/** Row of a head weight for a feature address. */
export const headAddress = (address: number): number =>
  (Math.imul(address, 0x9e3779b1) >>> (32 - HEAD_BITS)) & ((1 << HEAD_BITS) - 1)
