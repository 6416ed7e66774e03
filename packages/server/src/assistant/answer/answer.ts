/** Answers without a model: intents by fixed rules, questions by quoting articles. The face of this room. */
export { type Answerer, type AskedSite, openAnswerer, type Reply } from './answerer.ts'
export type { AskedRight, Intent } from './intents.ts'
export { type AnswerOptions, type QuotedAnswer, quoteAnswer, type Source } from './quote.ts'
export { piecesOf } from './sentences.ts'
