// Tries to exhaust the door: files that unpack to anything, servers that never end, types that nobody asked for.
import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import { describe, it } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { dialPublic } from './dial.ts'
import { openEgress, type PageLimits } from './egress.ts'
import { codeOf, limits, publicNet } from './temporary-network.ts'

describe('limits of a page', () => {
  it('WB-38: size, time, type and compression have limits', async (t) => {
    const bombs: Record<string, RequestListener> = {
      '/declared': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '10000000000' }).flushHeaders(),
      '/endless': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const more = (): boolean => response.destroyed || response.write(Buffer.alloc(65_536, 'x'))
        response.on('drain', more)
        more()
      },
      '/gzip': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(50_000_000))),
      '/brotli': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' })
          .end(brotliCompressSync(Buffer.alloc(5_000_000))),
      '/broken': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('not gzip'),
      '/cut': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .end(gzipSync('hello').subarray(0, 12)),
      '/twice': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' })
          .end(gzipSync(gzipSync('x'))),
      '/good': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync('good')),
      '/slow-head': () => {},
      '/slow-body': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
      '/image': (_, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>'),
      '/untyped': (_, response) => response.writeHead(200).end('x'),
      '/missing': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('x'),
      '/not-http': (request) => request.socket.end('SSH-2.0-OpenSSH\r\n'),
      '/cut-off': (request) => request.socket.destroy(),
    }
    const net = await publicNet((request, response) => bombs[request.url ?? '']?.(request, response), {
      'good.test': ['93.184.215.14'],
    })
    t.after(net.close)
    const reach = (path: string, over: Partial<PageLimits> = {}) =>
      codeOf(net.egress.fetchPage(`http://good.test${path}`, { ...limits, ...over }))
    for (const path of ['/declared', '/endless', '/gzip', '/brotli']) assert.equal(await reach(path), 'too-large', path)
    for (const path of ['/broken', '/cut', '/twice', '/not-http']) assert.equal(await reach(path), 'damaged', path)
    for (const path of ['/slow-head', '/slow-body'])
      assert.equal(await reach(path, { timeoutMs: 100 }), 'too-slow', path)
    for (const path of ['/image', '/untyped']) assert.equal(await reach(path), 'type-not-allowed', path)
    assert.equal(await reach('/missing'), 'not-available')
    assert.equal(await reach('/cut-off'), 'not-reachable')
    assert.equal(await reach('/good'), 'reached')
    assert.equal(net.attempts.at(-1)?.outcome, 'done')
  })

  it('gives a resolver that never answers no more than its time', async () => {
    const never = new Promise<readonly string[]>(() => {})
    const egress = openEgress({
      allow: () => [],
      onAttempt: () => {},
      network: { resolve: () => never, dial: dialPublic },
    })
    assert.equal(await codeOf(egress.fetchPage('http://good.test/', { ...limits, timeoutMs: 50 })), 'too-slow')
  })
})
