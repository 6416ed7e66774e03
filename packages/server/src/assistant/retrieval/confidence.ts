/** How sure it is that an article answers a question at all; comparable between questions, so a bar can be set on it. */
import type { Question } from './question.ts'
import type { Candidate } from './rank.ts'
import { CONFIDENCE } from './weights.ts'

/** Confidence (0 to 1) that a candidate is on the topic of a question; 0.5 separates the development questions best. */
export function confidenceOf(question: Question, { signs }: Candidate): number {
  const unknown = question.words.reduce((sum, word) => sum + (word.known ? 0 : word.weight), 0) / question.weight
  const evidence =
    CONFIDENCE.base +
    CONFIDENCE.words * signs.words +
    CONFIDENCE.titleCovered * signs.titleCovered +
    CONFIDENCE.pairs * signs.pairs +
    CONFIDENCE.letters * signs.letters +
    CONFIDENCE.surface * signs.surface +
    CONFIDENCE.unknown * unknown
  return 1 / (1 + Math.exp(-evidence))
}
