// Where a URL leads, read once by one parser: everything later uses these parts and never the text again (WB-35).
import { isIP } from 'node:net'
import { refusal } from './refusal.ts'

/** The parts of an address that a request is made of. */
export interface Target {
  /** The canonical form, without fragment. */
  readonly href: string
  readonly secure: boolean
  /** Name or IP literal, without brackets. */
  readonly name: string
  /** The literal's address, or `null` for a name that must be resolved. */
  readonly literal: string | null
  readonly port: number
  /** Value of the `Host` field. */
  readonly host: string
  readonly path: string
}

/** Longest address that is looked at, in characters. */
const longest = 2_048

/**
 * Reads an address, relative to `base` for a redirect. Throws `bad-request` with the code `address-invalid`,
 * `scheme-not-allowed`, `credentials-not-allowed` or `port-not-allowed`.
 */
export function readTarget(address: string, ports: readonly number[], base?: string): Target {
  const url = address.length > longest ? null : URL.parse(address, base)
  if (url === null) throw refusal('address-invalid')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refusal('scheme-not-allowed')
  if (url.username !== '' || url.password !== '') throw refusal('credentials-not-allowed')
  const secure = url.protocol === 'https:'
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port)
  if (!ports.includes(port)) throw refusal('port-not-allowed')
  url.hash = ''
  const name = url.hostname.replace(/^\[|\]$/g, '')
  return {
    href: url.href,
    secure,
    name,
    literal: isIP(name) === 0 ? null : name,
    port,
    host: url.host,
    path: `${url.pathname}${url.search}`,
  }
}
