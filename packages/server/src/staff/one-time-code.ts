// One-time codes of a code generator (RFC 6238: six digits, 30 seconds, SHA-1 as every generator knows it).
import { Secret, TOTP } from 'otpauth'
import { random } from '../domain/random.ts'
import type { Credential } from '../map/tables/staff.ts'

type Generator = Extract<Credential, { kind: 'totp' }>

const period = 30

/** A new secret: 160 random bits (RFC 4226, section 4), in base32 as people type it. Nothing was used yet. */
export function newGenerator(): Generator {
  return { kind: 'totp', secret: new Secret({ buffer: new Uint8Array(random(20)).buffer }).base32, lastStep: -1 }
}

/** The address that a generator scans: `otpauth://totp/…`. */
export function generatorAddress(generator: Generator, issuer: string, label: string): string {
  return totpOf(generator, issuer, label).toString()
}

function totpOf(generator: Generator, issuer = '', label = ''): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(generator.secret), algorithm: 'SHA1', digits: 6, period })
}

/**
 * The generator after this code was used, or `null` for a wrong code or one that was used before (RFC 6238, section 5.2: a code is
 * accepted once). One step of 30 seconds to either side is allowed for clocks that differ. `now` in milliseconds.
 */
export function useCode(generator: Generator, code: string, now: number): Generator | null {
  const token = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totpOf(generator).validate({ token, timestamp: now, window: 1 })
  if (delta === null) return null
  const step = Math.floor(now / 1000 / period) + delta
  return step > generator.lastStep ? { ...generator, lastStep: step } : null
}
