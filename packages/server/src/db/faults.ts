// Turns what PostgreSQL says into a problem, before anybody can log it: its messages quote values (M-07).
import { Problem } from '../domain/problem.ts'

const full = new Set(['53100', '53200'])
const away = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
])

/** The SQLSTATE or system code of a fault, or `''`. */
export function faultCode(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string'
    ? fault.code
    : ''
}

/** Whether a fault says that a row with this key is there already (SQLSTATE 23505). */
export function isDuplicate(fault: unknown): boolean {
  return faultCode(fault) === '23505'
}

/** A database fault as a problem without its text; other errors unchanged. */
export function asProblem(fault: unknown): unknown {
  if (fault instanceof Problem) return fault
  const code = faultCode(fault)
  // The only rows that others lean on are people: this one has been erased meanwhile.
  if (code === '23503') return new Problem('gone')
  if (full.has(code)) return new Problem('storage-full', { retry_after: 30 })
  const text = fault instanceof Error ? fault.message : ''
  if (
    away.has(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(text)
  ) {
    return new Problem('unavailable', { retry_after: 5, part: 'database' })
  }
  return fault
}
