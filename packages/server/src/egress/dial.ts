// Opens a connection to a public address, and to nothing else: Node asks no resolver hook for IP literals, so the check stands
// where the connection is made (S-10).
import { lookup } from 'node:dns/promises'
import { connect, type Socket } from 'node:net'
import { connect as secure } from 'node:tls'
import { isPublic } from './address.ts'
import { refusal } from './refusal.ts'
import type { Target } from './target.ts'

/** All addresses of a name, as the machine's resolver says. */
export type Resolve = (name: string) => Promise<readonly string[]>

/** Opens a TCP connection to an address. */
export type Dial = (address: string, port: number) => Socket

/** The machine's own resolver, `/etc/hosts` included. */
export const systemResolve: Resolve = async (name) => {
  const found = await lookup(name, { all: true, order: 'verbatim' })
  return found.map((one) => one.address)
}

/** A TCP connection to a public address; anything else throws before a packet leaves. */
export const dialPublic: Dial = (address, port) => {
  if (!isPublic(address)) throw refusal('not-reachable')
  return connect({ host: address, port })
}

/**
 * The one address that this hop is pinned to. A name of which any address is not public is refused as a whole: a resolver that
 * mixes them is an attack or a split view, and either way not ours to choose from (WB-34).
 */
export async function pin(target: Target, resolve: Resolve): Promise<string> {
  const addresses =
    target.literal === null
      ? await resolve(target.name).catch(() => {
          throw refusal('not-reachable')
        })
      : [target.literal]
  const [first] = addresses
  if (first === undefined || !addresses.every(isPublic)) throw refusal('not-reachable')
  return first
}

/** TLS over a connection, for the name that was asked for; the certificate must be of that name. */
export function withTls(socket: Socket, target: Target): Socket {
  return secure({
    socket,
    host: target.name,
    ...(target.literal === null ? { servername: target.name.replace(/\.$/, '') } : {}),
  })
}
