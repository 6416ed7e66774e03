// A visitor who speaks HTTP over one kept connection: what every measurement of a running server uses.
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

/** An answer: its status and its JSON. */
export interface Answer {
  readonly status: number
  readonly json: unknown
}

/** Calls a server on this machine. Each client has connections of its own. */
export interface Client {
  call(method: string, path: string, body?: object, token?: string): Promise<Answer>
  close(): void
}

/**
 * A client of the server on a port. `from` is the address that it calls from: visits are limited by network, and a measurement needs many.
 */
export function openClient(port: number, from = '127.0.0.1'): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, localAddress: from })
  return {
    call: (method, path, body, token) =>
      new Promise((resolve, reject) => {
        const text = body === undefined ? undefined : JSON.stringify(body)
        const headers = {
          host: `localhost:${port}`,
          ...(text === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        }
        const asking = request({ host: '127.0.0.1', port, method, path, agent, headers }, (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('error', reject)
          answer.on('end', () => {
            const said = Buffer.concat(chunks).toString()
            resolve({ status: answer.statusCode ?? 0, json: said.startsWith('{') ? JSON.parse(said) : null })
          })
        })
        asking.on('error', reject)
        asking.end(text)
      }),
    close: () => agent.destroy(),
  }
}

/** A member of an answer's JSON, by path. Throws when it is not there. */
export function at(answer: Answer, ...path: readonly string[]): unknown {
  let value: unknown = answer.json
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !(name in value))
      throw new Error(`status ${answer.status}, no ${path.join('.')}`)
    value = Object.getOwnPropertyDescriptor(value, name)?.value
  }
  return value
}

/** Starts a visit with choices about purposes, and returns its token. */
export async function visit(client: Client, choices: Readonly<Record<string, 'given' | 'refused'>>): Promise<string> {
  const started = await client.call('POST', '/v1/sessions', { lang: 'en' })
  const token = String(at(started, 'token'))
  for (const [purpose, decision] of Object.entries(choices)) {
    const body = { decision, notice_version: String(at(started, 'notice', 'version')) }
    const { status } = await client.call('PUT', `/v1/consents/${purpose}`, body, token)
    if (status >= 300) throw new Error(`the choice about ${purpose} was answered with ${status}`)
  }
  return token
}

/** A message as a visitor writes it, with an id of its own. */
export function message(text: string): { readonly text: string; readonly client_id: string } {
  return { text, client_id: randomUUID() }
}
