// One request and its answer, over a connection to an address that was checked before.
import { type IncomingMessage, request } from 'node:http'
import { type Dial, pin, type Resolve, withTls } from './dial.ts'
import { refusal } from './refusal.ts'
import type { Target } from './target.ts'

/** How connections are made; a test stands a network of its own in. */
export interface Network {
  readonly resolve: Resolve
  readonly dial: Dial
}

/** Sends a GET without cookies, credentials or referrer, and resolves with the head of the answer; the caller reads or destroys it. */
export async function exchange(
  target: Target,
  network: Network,
  options: { readonly accept: string; readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  const address = await unlessAborted(pin(target, network.resolve), options.signal)
  const socket = network.dial(address, target.port)
  const connection = target.secure ? withTls(socket, target) : socket
  return await new Promise((resolve, reject) => {
    const asking = request({
      createConnection: () => connection,
      method: 'GET',
      path: target.path,
      headers: {
        host: target.host,
        accept: options.accept,
        'accept-encoding': 'gzip, br',
        'user-agent': 'Aboveboard-Importer',
      },
      signal: options.signal,
    })
    asking.on('response', resolve)
    asking.on('error', reject)
    connection.on('error', reject)
    asking.end()
  })
}

/** A resolver cannot be interrupted, but need not be waited for. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  return await new Promise((resolve, reject) => {
    const stop = (): void => reject(refusal('too-slow'))
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
