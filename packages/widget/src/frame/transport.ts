// Speaks HTTP with `/v1`: one call in, one answer or one failure out. Never throws, so that nothing a person wrote is lost
// in an exception.
import type { ProblemBody } from '@aboveboard/protocol/wire'

/** Why a call failed: the last part of the problem's type (RFC 9457), `offline` when no answer came, `internal` when it made no sense. */
export interface Failure {
  readonly code: string
  readonly body: ProblemBody | null
}

/** The answer to a call. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

/** What the transport needs of its surroundings: `fetch`, and random ids for `Idempotency-Key`. */
export interface TransportNeeds {
  readonly fetch: typeof fetch
  readonly newId: () => string
}

/** One call. A body makes it a write, and a write carries an `Idempotency-Key`. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly token?: string | undefined
  readonly body?: object | undefined
}

/** Opens the transport; the answer's shape is what the protocol promises for the path. */
export function openTransport(needs: TransportNeeds): Transport {
  return {
    fetch: needs.fetch,
    async call<T>({ method, path, token, body }: Call): Promise<Answer<T>> {
      const headers: Record<string, string> = { accept: 'application/json' }
      if (token !== undefined) headers['authorization'] = `Bearer ${token}`
      if (method !== 'GET') headers['idempotency-key'] = needs.newId()
      if (body !== undefined) headers['content-type'] = 'application/json'
      try {
        const response = await needs.fetch(`/v1${path}`, {
          method,
          headers,
          body: body === undefined ? null : JSON.stringify(body),
          credentials: 'omit',
          cache: 'no-store',
        })
        const text = await response.text()
        if (!response.ok) return { ok: false, failure: failureOf(text) }
        return { ok: true, value: text === '' ? null : JSON.parse(text) }
      } catch (error) {
        return { ok: false, failure: { code: error instanceof SyntaxError ? 'internal' : 'offline', body: null } }
      }
    },
  }
}

/** The transport's face; `fetch` is lent to the stream. */
export interface Transport {
  readonly fetch: typeof fetch
  call<T>(call: Call): Promise<Answer<T>>
}

/** Whether a failure's code means that the session is no more. */
export function isGone(code: string): boolean {
  return code === 'not-signed-in' || code === 'gone'
}

function failureOf(text: string): Failure {
  try {
    const body: ProblemBody = JSON.parse(text)
    return { code: /([a-z-]+)\/?$/.exec(body.type)?.[1] ?? 'internal', body }
  } catch {
    return { code: 'internal', body: null }
  }
}
