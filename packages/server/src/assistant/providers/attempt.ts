// One attempt at one provider: speaks its protocol through the AI SDK's provider packages, whose loop, retries and telemetry are not used
// (docs/decisions/sdk-without-its-loop.md), and yields text as it comes. Every way to fail becomes a `ProviderFault`.
import { createAnthropic } from '@ai-sdk/anthropic'
import { createMistral } from '@ai-sdk/mistral'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4, LanguageModelV4Prompt } from '@ai-sdk/provider'
import { ProviderFault } from './fault.ts'
import type { Transport } from './transport.ts'

/** A model and how it is reached. */
export interface Reach {
  readonly kind: 'openai' | 'anthropic' | 'mistral'
  readonly url: string
  readonly model: string
  readonly key?: { reveal(): string }
}

/** Times in milliseconds. */
export interface Patience {
  /** Until the first text. */
  readonly first: number
  /** Between two pieces of text. */
  readonly between: number
  /** In all. */
  readonly total: number
}

/** Most characters of an answer. */
const mostText = 12_000

function modelOf({ kind, url, model, key }: Reach, transport: Transport): LanguageModelV4 {
  const apiKey = key?.reveal()
  switch (kind) {
    case 'anthropic':
      return createAnthropic({ baseURL: url, apiKey: apiKey ?? 'none', fetch: transport })(model)
    case 'mistral':
      return createMistral({ baseURL: url, apiKey: apiKey ?? 'none', fetch: transport })(model)
    case 'openai':
      return createOpenAICompatible({
        name: 'model',
        baseURL: url,
        ...(apiKey === undefined ? {} : { apiKey }),
        fetch: transport,
      })(model)
  }
}

/** A timer that aborts, and can be set anew. */
function openTimer(onEnd: () => void): { set(ms: number): void; clear(): void } {
  let timer: NodeJS.Timeout | undefined
  return {
    set(ms) {
      clearTimeout(timer)
      timer = setTimeout(onEnd, ms)
    },
    clear: () => clearTimeout(timer),
  }
}

/** Yields the text of an answer. Throws `ProviderFault` and nothing else. */
export async function* attempt(
  reach: Reach,
  prompt: LanguageModelV4Prompt,
  how: { readonly transport: Transport; readonly patience: Patience; readonly signal: AbortSignal },
): AsyncGenerator<string, void, undefined> {
  const { patience, signal } = how
  const slow = new AbortController()
  const whole = openTimer(() => slow.abort())
  const piece = openTimer(() => slow.abort())
  const abort = AbortSignal.any([signal, slow.signal])
  whole.set(patience.total)
  piece.set(patience.first)
  let length = 0
  let finished = false
  try {
    const model = modelOf(reach, how.transport)
    const { stream } = await model.doStream({ prompt, maxOutputTokens: 900, temperature: 0.2, abortSignal: abort })
    for await (const part of abortable(stream, abort)) {
      if (part.type === 'error') throw part.error instanceof ProviderFault ? part.error : new ProviderFault('garbage')
      // Reasoning is not an answer, and tools were not offered: what comes of either is not passed on.
      if (part.type === 'finish') finished = part.finishReason.unified !== 'error'
      if (part.type !== 'text-delta' || part.delta === '') continue
      length += part.delta.length
      if (length > mostText) throw new ProviderFault('too-long')
      piece.set(patience.between)
      yield part.delta
    }
    if (length === 0) throw new ProviderFault('empty')
    if (!finished) throw new ProviderFault('garbage')
  } catch (fault) {
    if (signal.aborted) throw new ProviderFault('stopped')
    if (slow.signal.aborted) throw new ProviderFault('too-slow')
    throw faultIn(fault)
  } finally {
    whole.clear()
    piece.clear()
    // Whoever stops listening ends the call: nothing more is asked for.
    slow.abort()
  }
}

/** A fault of ours somewhere in the causes, or garbage: the text of others' errors quotes prompts. */
function faultIn(fault: unknown): ProviderFault {
  for (let one: unknown = fault, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth += 1) {
    if (one instanceof ProviderFault) return one
  }
  return new ProviderFault('garbage')
}

/** Reads a stream until it ends or is aborted, also where its source does not listen to the signal. */
async function* abortable<T>(stream: ReadableStream<T>, signal: AbortSignal): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new ProviderFault('stopped')), { once: true })
  })
  aborted.catch(() => undefined)
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), aborted])
      if (done) return
      yield value
    }
  } finally {
    reader.cancel().catch(() => undefined)
  }
}
