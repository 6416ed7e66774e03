// The only way in which a refusal leaves the house: `application/problem+json` (RFC 9457) in the reader's language, made from the
// table of problems and never from an exception's message.
import type { Language } from '@aboveboard/protocol'
import { serverMessages } from '@aboveboard/protocol/messages/server/server'
import { Problem, type ProblemCode, problems } from '../domain/problem.ts'

/** A problem's stable type: a URN, so that it needs no host. */
export function problemType(code: ProblemCode): string {
  return `urn:aboveboard:problem:${code}`
}

/** The body of a problem. */
export function problemBody(problem: Problem, lang: Language, request: string): Record<string, unknown> {
  return {
    type: problemType(problem.code),
    title: serverMessages(lang).problems[problem.code],
    status: problems[problem.code].status,
    instance: `urn:uuid:${request}`,
    ...problem.members,
  }
}

/** The answer for a problem. `Retry-After` accompanies `retry_after`. */
export function problemResponse(problem: Problem, lang: Language, request: string): Response {
  const headers = new Headers({
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': lang,
    'cache-control': 'no-store',
  })
  const wait = problem.members['retry_after']
  if (typeof wait === 'number') headers.set('retry-after', String(wait))
  return new Response(JSON.stringify(problemBody(problem, lang, request)), {
    status: problems[problem.code].status,
    headers,
  })
}
