/** Answers: intents by fixed rules, questions by quoting articles, or in a model's words that were checked against them. The face of this room. */
export { type Answerer, type AskedSite, type FoundPassage, openAnswerer, type Reply } from './answerer.ts'
export type { AskedRight, Intent } from './intents.ts'
export { type AnswerOptions, type QuotedAnswer, quoteAnswer, type Source } from './quote.ts'
export { piecesOf } from './sentences.ts'
export { openWording, type Worded, type Wording, type WordingRequest } from './wording.ts'
