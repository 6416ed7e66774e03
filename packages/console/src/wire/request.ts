// The one way to call the server: JSON both ways, the session cookie, and on every write the header that a foreign page cannot send.
import { type FieldFault, WireProblem } from './problem.ts'

/** What may be sent along. `key` makes a repeated write count once (Idempotency-Key); a fresh one is made if it is missing. */
export interface RequestOptions {
  body?: unknown
  key?: string
  signal?: AbortSignal
}

/**
 * Calls `path` and gives the JSON of the answer, or `null` where it has no body.
 * Throws `WireProblem`, with status 0 when nothing answered; an aborted call throws the reason of its signal.
 */
export async function request<Answer>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  options: RequestOptions = {},
): Promise<Answer> {
  const response = await send(method, path, options)
  if (!response.ok) throw new WireProblem(response.status, await faultsOf(response))
  const body = await response.text()
  return JSON.parse(body === '' ? 'null' : body)
}

async function send(method: string, path: string, options: RequestOptions): Promise<Response> {
  const signal = options.signal === undefined ? {} : { signal: options.signal }
  const asking = { credentials: 'same-origin', cache: 'no-store', redirect: 'error', ...signal } as const
  try {
    if (method === 'GET') return await fetch(path, { ...asking, headers: { accept: 'application/json' } })
    return await fetch(path, {
      ...asking,
      method,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'x-aboveboard': 'desk',
        'idempotency-key': options.key ?? crypto.randomUUID(),
      },
      body: JSON.stringify(options.body ?? {}),
    })
  } catch {
    options.signal?.throwIfAborted()
    throw new WireProblem(0)
  }
}

async function faultsOf(response: Response): Promise<FieldFault[]> {
  try {
    const body: unknown = await response.json()
    const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : []
    return Array.isArray(errors) ? errors.filter(isFieldFault) : []
  } catch {
    // A proxy in between may answer with a page of its own; the status says enough.
    return []
  }
}

function isFieldFault(value: unknown): value is FieldFault {
  return (
    typeof value === 'object' &&
    value !== null &&
    'at' in value &&
    typeof value.at === 'string' &&
    'code' in value &&
    typeof value.code === 'string'
  )
}
