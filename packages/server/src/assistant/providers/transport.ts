// The transport of one attempt: the exact body is entered in the disclosure ledger before its first byte leaves, and what comes back is
// bounded and of the right kind before a parser sees it.
import { sha256Hex } from '../../domain/hash.ts'
import { Problem } from '../../domain/problem.ts'
import { ProviderFault } from './fault.ts'

/** How requests go out: the outbound door's way to registered processors has this form. */
export type Transport = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** Enters a body in the ledger. Resolves when that is durable; the returned function adds how it ended. */
export type Disclose = (body: {
  readonly bytes: number
  readonly sha256: string
}) => Promise<(outcome: 'delivered' | 'failed' | 'refused') => Promise<void>>

/** Most bytes of an answer, framing included. */
const mostBytes = 2 * 1024 * 1024

/** Ends a stream that is longer than any answer. */
function bounded(): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > mostBytes) controller.error(new ProviderFault('too-long'))
      else controller.enqueue(chunk)
    },
  })
}

function retryAfterOf(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined
}

function faultOf(response: Response): ProviderFault | undefined {
  const { status } = response
  if (status === 429) return new ProviderFault('rate-limited', retryAfterOf(response))
  if (status >= 500 || status === 408) return new ProviderFault('server-fault', retryAfterOf(response))
  if (status >= 400) return new ProviderFault('refused')
  // HTML with 200, a captive portal, a login page.
  return /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '')
    ? undefined
    : new ProviderFault('garbage')
}

/** The transport of one attempt over the house's door. `ended` collects what is still to be written about it. */
export function transportOf(needs: {
  readonly send: Transport
  readonly disclose: Disclose
  readonly ended: Promise<void>[]
}): Transport {
  return async (input, init) => {
    const body = init?.body
    // Every provider sends JSON as text; anything else could not be fingerprinted before it leaves.
    if (typeof body !== 'string') throw new ProviderFault('garbage')
    const end = await needs
      .disclose({ bytes: Buffer.byteLength(body), sha256: sha256Hex(body) })
      .catch((fault: unknown) => {
        throw fault instanceof ProviderFault ? fault : new ProviderFault('not-recorded')
      })
    let response: Response
    try {
      init?.signal?.throwIfAborted()
      response = await needs.send(input, init)
    } catch (fault) {
      needs.ended.push(end(fault instanceof Problem ? 'refused' : 'failed'))
      if (fault instanceof Problem) throw new ProviderFault('switched-off')
      throw init?.signal?.aborted ? fault : new ProviderFault('not-reachable')
    }
    needs.ended.push(end('delivered'))
    const fault = faultOf(response)
    if (fault !== undefined) {
      await response.body?.cancel()
      throw fault
    }
    return new Response(response.body?.pipeThrough(bounded()), { status: response.status, headers: response.headers })
  }
}
