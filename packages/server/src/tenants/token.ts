// Bearer tokens that say which tenant they belong to, so that no query has to look across tenants. Only their SHA-256 is stored.

import { sha256 } from '../domain/hash.ts'
import { isId, type TenantId } from '../domain/ids.ts'
import { random } from '../domain/random.ts'

/** A new token: 16 bytes of tenant id and 32 random bytes, as base64url. */
export function issueToken(tenant: TenantId): { readonly token: string; readonly hash: Buffer } {
  const token = Buffer.concat([Buffer.from(tenant.replaceAll('-', ''), 'hex'), random(32)]).toString('base64url')
  return { token, hash: sha256(token) }
}

/** What a token from outside claims: its tenant and the hash to look for; `null` when it has not the form of a token. */
export function readToken(token: string): { readonly tenant: TenantId; readonly hash: Buffer } | null {
  if (!/^[\w-]{64}$/.test(token)) return null
  const hex = Buffer.from(token, 'base64url').subarray(0, 16).toString('hex')
  const tenant = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return isId(tenant) ? { tenant: tenant as TenantId, hash: sha256(token) } : null
}
