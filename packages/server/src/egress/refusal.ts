// Why an address was not fetched, in closed words. A name that does not resolve, one that resolves to a private address and a host
// that does not answer are one code, so that nobody can explore a network from outside by asking for addresses (S-10).
import { Problem } from '../domain/problem.ts'

/** The codes of a refused or failed fetch. */
export type RefusalCode =
  | 'address-invalid'
  | 'scheme-not-allowed'
  | 'credentials-not-allowed'
  | 'port-not-allowed'
  | 'not-reachable'
  | 'too-many-redirects'
  | 'not-available'
  | 'type-not-allowed'
  | 'too-large'
  | 'too-slow'
  | 'damaged'

/** The problem that carries a code: `bad-request`, at `url`. */
export function refusal(code: RefusalCode): Problem {
  return new Problem('bad-request', { errors: [{ at: 'url', code }] })
}

/** The code that a problem carries, or `damaged` for an error that is none. */
export function refusalCode(fault: unknown): string {
  if (!(fault instanceof Problem)) return 'damaged'
  const [first] = Array.isArray(fault.members['errors']) ? fault.members['errors'] : []
  return typeof first === 'object' && first !== null && 'code' in first && typeof first.code === 'string'
    ? first.code
    : fault.code
}
