// Irreversible masking before storage: what must not be kept is replaced, and every finding keeps its place.

import { decide, type Policy } from './policy.ts'
import type { Finding, PiiType } from './types.ts'

/** A text after replacement, with findings at their new offsets. */
export interface Masked {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** What stands in place of a value of each masked type. A card keeps its last four digits (PCI DSS 3.3 allows it). */
const replacement = (type: PiiType, value: string): string => {
  if (type === 'CARD') {
    const digits = value.replaceAll(/\D/g, '')
    return digits.length >= 12 ? `[card •••• ${digits.slice(-4)}]` : '[card detail removed]'
  }
  if (type === 'SECRET') return '[secret removed]'
  if (type === 'OTP') return '[code removed]'
  return `[${type.toLowerCase().replaceAll('_', ' ')} removed]`
}

/**
 * Replaces every finding whose action is `mask`; others stay and are shifted. Masked findings remain in the list, on
 * their replacement, so that a reader still knows what was there.
 */
export const mask = (text: string, findings: readonly Finding[], policy: Policy = {}): Masked => {
  const masked = new Set(decide(findings, policy).mask)
  const shifted: Finding[] = []
  let out = ''
  let at = 0
  for (const finding of findings) {
    out += text.slice(at, finding.start)
    const value = text.slice(finding.start, finding.end)
    const piece = masked.has(finding) ? replacement(finding.type, value) : value
    shifted.push({ ...finding, start: out.length, end: out.length + piece.length })
    out += piece
    at = finding.end
  }
  return { text: out + text.slice(at), findings: shifted }
}
