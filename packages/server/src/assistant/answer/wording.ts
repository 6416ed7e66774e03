// Answers in a model's words: passages of articles go out concealed, every sentence that comes back is judged before it is passed on, and
// whatever goes wrong ends in what the articles say word for word.
import { detect } from '@aboveboard/pii'
import type { Concealed } from '../../domain/concealed.ts'
import { type Disclose, noAnswer, type Providers, type Said } from '../providers/providers.ts'
import type { Answerer, AskedSite } from './answerer.ts'
import { openGrounding, type Reason } from './grounding.ts'
import type { Source } from './quote.ts'
import { openSplitter } from './split.ts'

/** What is to be answered. */
export interface WordingRequest {
  readonly site: AskedSite
  readonly conversation: string
  readonly lang: string
  readonly question: Concealed
  /** Oldest first. */
  readonly history: readonly Said[]
  /** Conceals the text of an article under this conversation. */
  readonly veil: (text: string) => Concealed
  /** Whether a token was given out in this conversation or for its articles. */
  readonly isToken: (token: string) => boolean
  /** Puts back what articles publish; the person's own values stay tokens. */
  readonly settle: (text: string) => string
  /** Enters attempts in the disclosure ledger; `seen` are the tokens that stand in what is sent. */
  readonly disclose: (seen: ReadonlySet<string>) => Disclose
  readonly signal: AbortSignal
}

/** How it ended. `withheld` are the reasons for sentences that were not passed on. */
export type Worded =
  | {
      readonly kind: 'answered'
      readonly sources: readonly Source[]
      readonly topic: string
      readonly withheld: readonly Reason[]
    }
  /** The articles do not answer; nothing was passed on. */
  | { readonly kind: 'unknown' }
  /** Nothing of what came could be passed on. */
  | { readonly kind: 'withheld'; readonly withheld: readonly Reason[] }

export interface Wording {
  /** Whether there is a model to ask. */
  ready(site: AskedSite): boolean
  /** Yields sentences that may be shown. Throws `ProviderFault`. */
  word(request: WordingRequest): AsyncGenerator<string, Worded, undefined>
}

/** Reasons after which nothing more of an answer is believed. */
const final: ReadonlySet<Reason> = new Set(['claims-to-be-human', 'promise'])
/** Sentences that may be withheld before the rest is too (PF-05). */
const mostWithheld = 3

const tokensIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(/⟦[^⟦⟧\n]{1,64}⟧/g) ?? []))

/** Opens the room's way to models. */
export function openWording(needs: { readonly answerer: Answerer; readonly providers: Providers }): Wording {
  const { answerer, providers } = needs

  async function* word(request: WordingRequest): AsyncGenerator<string, Worded, undefined> {
    const { site, question, history, lang } = request
    const before = history.findLast((one) => one.by === 'visitor')?.text
    const found = await answerer.passages(site, question, before, lang)
    // Nothing to lean on: nothing is sent.
    const [first] = found
    if (first === undefined) return { kind: 'unknown' }
    const passages = found.map((one, at) => ({ ...one, number: at + 1, concealed: request.veil(one.text) }))
    const said = [question.text, ...history.map(({ text }) => text.text)]
    const judge = openGrounding({
      lang,
      passages: passages.map((one) => ({ lang: one.lang, text: one.concealed.text, url: one.source.url })),
      said,
      isToken: request.isToken,
    })
    const sentences: string[] = []
    const cited = new Set<number>()
    const withheld: Reason[] = []
    let over = false
    function hear(sentence: string): void {
      if (over) return
      if (sentence.includes(noAnswer)) {
        over = true
        return
      }
      const verdict = judge(sentence, detect(sentence, { lang, special: false }))
      if (verdict.kind === 'pass') {
        for (const number of verdict.cited) cited.add(number)
        sentences.push(request.settle(verdict.text))
      } else {
        withheld.push(verdict.reason)
        over = final.has(verdict.reason) || withheld.length > mostWithheld
      }
    }
    const splitter = openSplitter()
    let passed = 0
    function* ready(): Generator<string, void, undefined> {
      for (const sentence of sentences.splice(0)) {
        if (sentence.trim() !== '') passed += 1
        yield sentence
      }
    }
    const asking = {
      tenant: site.tenant,
      site: site.id,
      conversation: request.conversation,
      disclose: request.disclose(tokensIn([...said, ...passages.map((one) => one.concealed.text)])),
      signal: request.signal,
    }
    const asked = {
      lang,
      question,
      history,
      passages: passages.map(({ number, concealed }) => ({ number, text: concealed })),
    }
    for await (const delta of providers.ask(asking, asked)) {
      for (const sentence of splitter.push(delta)) hear(sentence)
      yield* ready()
      // What is withheld for good need not be paid for.
      if (over) break
    }
    for (const sentence of splitter.end()) hear(sentence)
    yield* ready()
    if (passed === 0) return withheld.length === 0 ? { kind: 'unknown' } : { kind: 'withheld', withheld }
    const named = passages.filter(({ number }) => cited.has(number))
    const sources = (named.length === 0 ? [passages[0] ?? { source: first.source }] : named).map(({ source }) => source)
    return { kind: 'answered', sources, topic: (sources[0] ?? first.source).title, withheld }
  }

  return { ready: (site) => providers.usable(site.tenant) !== undefined, word }
}
