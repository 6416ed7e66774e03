// For tests: a public internet on this machine, and canaries on its loopback addresses.
import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { connect, createServer as createTcpServer, type Server } from 'node:net'
import { Problem } from '../domain/problem.ts'
import { type Attempt, openEgress, type PageLimits } from './egress.ts'

/** Limits that a small page fits. */
export const limits: PageLimits = { maxBytes: 100_000, timeoutMs: 5_000, types: ['text/html', 'text/plain'] }

/** The code of a refusal at `url`, or `reached`. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => 'reached',
    (fault: unknown) => {
      assert.ok(fault instanceof Problem, String(fault))
      assert.equal(fault.code, 'bad-request')
      const [error] = fault.members['errors'] as readonly { at: string; code: string }[]
      assert.equal(error?.at, 'url')
      return error.code
    },
  )
}

/** Starts a server on a free port. */
export async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const address = server.address()
  assert.ok(typeof address === 'object' && address !== null)
  return address.port
}

/** Servers on every loopback address that count connections. */
export async function canaries() {
  let seen = 0
  const servers = ['127.0.0.1', '::1'].map((host) => ({
    host,
    server: createTcpServer((socket) => socket.destroy(void (seen += 1))),
  }))
  const first = servers[0]
  const second = servers[1]
  assert.ok(first && second)
  const port = await listen(first.server, first.host)
  await new Promise<void>((resolve) => second.server.listen(port, second.host, resolve))
  return {
    port,
    seen: () => seen,
    close: () => {
      for (const { server } of servers) server.close()
    },
  }
}

/** A public internet on this machine: names and public addresses that all lead to one server, and a list of whom it was dialled for. */
export async function publicNet(answer: RequestListener, names: Record<string, readonly string[]> = {}) {
  const server = createServer(answer)
  const port = await listen(server, '127.0.0.1')
  const dialled: string[] = []
  const attempts: Attempt[] = []
  const egress = openEgress({
    allow: () => [`127.0.0.1:${port}`],
    onAttempt: (attempt) => attempts.push(attempt),
    network: {
      resolve: async (name) => {
        const found = names[name]
        if (found === undefined) throw new Error('ENOTFOUND secret.internal')
        return found
      },
      dial: (address, wanted) => {
        dialled.push(`${address}:${wanted}`)
        return connect({ host: '127.0.0.1', port })
      },
    },
  })
  return {
    port,
    egress,
    dialled,
    attempts,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Answers with a page. */
export const page =
  (body = '<h1>Hello</h1>'): RequestListener =>
  (_, response) => {
    response.setHeader('content-type', 'Text/HTML; charset="UTF-8"').end(body)
  }
