// Which lists a word stands on: given names, surnames, places, common words. A table of short fingerprints, no strings.

/** Bits of a word; a month or weekday has all of them. */
export const LIST = { GIVEN: 1, SURNAME: 2, PLACE: 4, COMMON: 8, CALENDAR: 15 } as const

/** Slots of the table (a power of two); each byte holds four bits of fingerprint and the list bits. */
export const GAZETTEER_SLOTS = 1 << 18

const slotOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 14) & (GAZETTEER_SLOTS - 1)
const printOf = (hash: number): number => ((Math.imul(hash, 0x85ebca6b) >>> 27) & 15) << 4

/** List bits of a word by its hash; 0 when it stands on none. One wrong answer in some fifty is the price of the size. */
export const lookUp = (table: Uint8Array, hash: number): number => {
  const slot = table[slotOf(hash)] ?? 0
  return (slot & 0xf0) === printOf(hash) ? slot & 15 : 0
}

/** Enters a word; a slot that is taken by another word stays with the first. Returns whether the word is in. */
export const enter = (table: Uint8Array, hash: number, bits: number): boolean => {
  const slot = slotOf(hash)
  const held = table[slot] ?? 0
  if ((held & 15) !== 0 && (held & 0xf0) !== printOf(hash)) return false
  table[slot] = printOf(hash) | (held & 15) | bits
  return true
}

/** Bits of the filter of rare names (a power of two). */
export const FILTER_BITS = 1 << 21

const probe = (hash: number, salt: number): number => (Math.imul(hash ^ salt, 0x9e3779b1) >>> 11) & (FILTER_BITS - 1)
const SALTS = [0x2545f491, 0x51ed270b, 0x7f4a7c15] as const

/** True when a word is probably among the rare names (a Bloom filter: some 1.5 % of other words are taken for one). */
export const isRareName = (filter: Uint8Array, hash: number): boolean => {
  for (const salt of SALTS) {
    const at = probe(hash, salt)
    if (((filter[at >>> 3] ?? 0) & (1 << (at & 7))) === 0) return false
  }
  return true
}

/** Enters a rare name. */
export const enterRareName = (filter: Uint8Array, hash: number): void => {
  for (const salt of SALTS) {
    const at = probe(hash, salt)
    filter[at >>> 3] = (filter[at >>> 3] ?? 0) | (1 << (at & 7))
  }
}
