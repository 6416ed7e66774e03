/** The words by which people greet, thank, ask who they talk to, ask for a person, or ask for their rights, in 24 languages. */
import { BALTIC_AND_FINNIC } from './baltic-finnic.ts'
import { GERMANIC } from './germanic.ts'
import { OTHERS } from './others.ts'
import { ROMANCE } from './romance.ts'
import { SLAVIC } from './slavic.ts'

/**
 * The phrases of one language, each list comma-separated; `*` at the end of a word stands for any ending. Accents and
 * case do not matter. Lists are combined by `intents.ts`: a wish needs a verb and its object close together.
 */
export interface Phrases {
  /** Small talk; `filler` may stand around it. */
  greeting: string
  thanks: string
  bye: string
  filler: string
  /** "are you", "am I talking to", "is this": what an identity question begins with; `nature` is what it asks for. */
  self: string
  nature: string
  /** "talk to", "connect me": goes with any `person`. "want", "need": goes with the unmistakable ones in `human` only. */
  reach: string
  person: string
  want: string
  human: string
  /** First person, which a request about one's own data contains. */
  mine: string
  data: string
  erase: string
  see: string
  correct: string
  restrict: string
  move: string
  object: string
  consent: string
  withdraw: string
  decision: string
  contest: string
}

/** All phrases by language. */
export const PHRASES: Record<string, Phrases> = { ...GERMANIC, ...ROMANCE, ...SLAVIC, ...BALTIC_AND_FINNIC, ...OTHERS }
