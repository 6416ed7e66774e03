// Reads and checks what came from outside: size, media type, JSON, shape. Errors say where and what kind, never the value (S-12, S-13).
import { z } from 'zod'
import { type FieldError, Problem } from '../domain/problem.ts'

/** Default limit of a body in bytes. */
export const bodyLimit = 65_536

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads at most `limit` bytes. */
async function readBytes(request: Request, limit: number): Promise<Buffer> {
  const declared = request.headers.get('content-length')
  if (Number(declared ?? 0) > limit) throw new Problem('too-large', { limit })
  // The server takes no more than was declared, and a body read whole is read without a stream.
  if (declared !== null) {
    const whole = Buffer.from(await request.arrayBuffer())
    if (whole.length > limit) throw new Problem('too-large', { limit })
    return whole
  }
  const parts: Uint8Array[] = []
  let size = 0
  if (request.body !== null) {
    for await (const part of request.body) {
      size += part.length
      if (size > limit) throw new Problem('too-large', { limit })
      parts.push(part)
    }
  }
  return Buffer.concat(parts)
}

/** Refuses names that reach into prototypes (WB-14), wherever they stand. */
function refusePrototypes(name: string, value: unknown): unknown {
  if (name === '__proto__' || name === 'constructor' || name === 'prototype')
    throw new Problem('bad-request', { errors: [{ at: name.slice(0, 20), code: 'unrecognized_keys' }] })
  return value
}

/** A body of a form, as a record; repeated names are refused. */
function readForm(text: string): Record<string, string> {
  const fields: [string, string][] = []
  for (const [name, value] of new URLSearchParams(text)) {
    if (fields.some(([known]) => known === name))
      throw new Problem('bad-request', { errors: [{ at: name.slice(0, 40), code: 'repeated' }] })
    fields.push([name, value])
  }
  return Object.fromEntries(fields)
}

/** Parses the body of a request: JSON, or a form where the route is a page. An absent body is `{}`. */
export async function readBody(
  request: Request,
  options: { readonly limit: number; readonly forms: boolean },
): Promise<unknown> {
  const bytes = await readBytes(request, options.limit)
  if (bytes.length === 0) return {}
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    throw new Problem('bad-request', { errors: [{ at: '', code: 'invalid_utf8' }] })
  }
  if (type === 'application/x-www-form-urlencoded' && options.forms) return readForm(text)
  if (type !== 'application/json') throw new Problem('wrong-media-type')
  try {
    return JSON.parse(text, refusePrototypes)
  } catch (fault) {
    if (fault instanceof Problem) throw fault
    throw new Problem('bad-request', { errors: [{ at: '', code: 'invalid_json' }] })
  }
}

/** Checks a value against a schema. Unknown members are refused by the schemas themselves. */
export function check<T>(schema: z.ZodType<T>, value: unknown): T {
  const checked = schema.safeParse(value)
  if (checked.success) return checked.data
  const errors: FieldError[] = checked.error.issues
    .slice(0, 10)
    .map((issue) => ({ at: issue.path.map(String).join('.').slice(0, 80), code: issue.code }))
  throw new Problem('bad-request', { errors })
}
