// The words by which people ask for a right over their data, in 24 languages, beside those of `phrases/`. Each list is comma-separated;
// `*` at the end of a word stands for any ending; accents and case do not matter.
import { wordsEast } from './words-east.ts'
import { wordsNorth } from './words-north.ts'
import { wordsWest } from './words-west.ts'

/** The lists of one language. */
export interface RightWords {
  /** Possessives, as they stand before or behind a noun. */
  readonly own: string
  /** "about me", "on me". */
  readonly about: string
  /** Wishes to be forgotten that need no other word. */
  readonly forget: string
  readonly account: string
  /** Who has seen, who was given. */
  readonly seen: string
  /** Stop, no longer, not. */
  readonly stop: string
  /** Use, process, train, advertise. */
  readonly use: string
  /** What a record says of a person: name, address, birth. */
  readonly field: string
  /** That it is held: your records, you have. */
  readonly held: string
  /** Wrong, misspelt, correct it: beside `correct` of the phrases. */
  readonly wrong: string
  /** Freeze, lock. */
  readonly freeze: string
  /** To another company, in a format, take along. */
  readonly other: string
  /** Automatic, computer, algorithm. */
  readonly auto: string
  readonly complain: string
  readonly authority: string
  /** What a shop is asked about instead: carts, orders, invoices. */
  readonly shop: string
  /** "how do I": a question about how to do it oneself. */
  readonly how: string
}

/** All lists by language. */
export const rightWords: Readonly<Record<string, RightWords>> = { ...wordsWest, ...wordsNorth, ...wordsEast }
