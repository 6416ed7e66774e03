// Tries to reach what lies behind the door: every way of writing a private address, redirects, names that change their minds.
// Canaries on the loopback addresses must see no connection.
import assert from 'node:assert/strict'
import { createServer, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { Problem } from '../domain/problem.ts'
import { isPublic } from './address.ts'
import { dialPublic } from './dial.ts'
import { openEgress } from './egress.ts'
import { readTarget } from './target.ts'
import { canaries, codeOf, limits, listen, page, publicNet } from './temporary-network.ts'

describe('egress to addresses from users and content', () => {
  let canary: Awaited<ReturnType<typeof canaries>>
  before(async () => {
    canary = await canaries()
  })
  after(() => canary.close())

  /** A door with the real network, on which the canaries' port is open too. */
  const real = () =>
    openEgress({
      allow: () => [`127.0.0.1:${canary.port}`, `[::1]:${canary.port}`],
      onAttempt: () => {},
      ports: [80, 443, canary.port],
    })

  it('WB-31, WB-33, S-10: no way of writing a private address gets a connection, registered processors included', async () => {
    const { port } = canary
    const hosts = [
      '127.0.0.1',
      '127.1',
      '0',
      '0.0.0.0',
      '0x7f.1',
      '0x7f000001',
      '2130706433',
      '017700000001',
      '127\u30020\u30020\u30021',
      '\u2460\u2461\u2466.\u24ea.\u24ea.\u2460',
      '127.0.0.1.',
      '[::1]',
      '[::]',
      '[0:0:0:0:0:0:0:1]',
      '[::127.0.0.1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::ffff:0:127.0.0.1]',
      '[::ffff:169.254.169.254]',
      '[fd00::1]',
      '[fe80::1]',
      '[fec0::1]',
      '[ff02::1]',
      '[64:ff9b::7f00:1]',
      '[64:ff9b:1::7f00:1]',
      '[2002:7f00:1::]',
      '[2001::1]',
      '[2001:db8::1]',
      '[fd00:ec2::254]',
      '10.0.0.1',
      '100.64.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '192.168.0.1',
      '192.0.0.192',
      '198.18.0.1',
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '255.255.255.255',
      'localhost',
      'LOCALHOST',
      'localhost.',
      '\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54',
    ]
    const egress = real()
    for (const host of hosts) {
      assert.equal(await codeOf(egress.fetchPage(`http://${host}:${port}/`, limits)), 'not-reachable', host)
      assert.equal(await codeOf(egress.fetchPage(`https://${host}:${port}/`, limits)), 'not-reachable', host)
    }
    assert.equal(canary.seen(), 0)
  })

  it('S-10: the connection itself refuses a literal, whatever was checked before', () => {
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', 'localhost', '']) {
      assert.throws(() => dialPublic(address, canary.port), Problem)
    }
    assert.equal(canary.seen(), 0)
  })

  it('WB-36: schemes and ports are a short list', async () => {
    const egress = openEgress({ allow: () => [], onAttempt: () => {} })
    for (const address of [
      'file:///etc/passwd',
      'gopher://a.test/',
      'data:text/html,x',
      'ftp://a.test/',
      'blob:http://a.test/x',
      'unix:/run/x.sock',
      'javascript:1',
      'ws://a.test/',
    ]) {
      assert.equal(await codeOf(egress.fetchPage(address, limits)), 'scheme-not-allowed', address)
    }
    for (const port of [1, 22, 25, 79, 81, 5432, 6379, 8080, 65535]) {
      assert.equal(await codeOf(egress.fetchPage(`http://a.test:${port}/`, limits)), 'port-not-allowed')
    }
    for (const address of [
      '',
      'a.test',
      '//a.test/',
      'http://',
      'http://a b/',
      'http://[::1',
      'http://256.1.1.1/',
      'http://a.test:99999/',
      `http://a.test/${'x'.repeat(3_000)}`,
    ]) {
      assert.equal(await codeOf(egress.fetchPage(address, limits)), 'address-invalid', address)
    }
  })

  it('WB-35: one parser reads an address, and only its canonical form is used', async (t) => {
    const asked: (string | undefined)[] = []
    const net = await publicNet(
      (request, response) => {
        asked.push(`${request.headers.host}${request.url}`)
        page()(request, response)
      },
      { 'good.test': ['93.184.215.14'], 'xn--bcher-kva.test': ['93.184.215.15'] },
    )
    t.after(net.close)
    const reach = async (address: string) => (await net.egress.fetchPage(address, limits)).url
    assert.equal(await reach('http://good.test\\@127.0.0.1/'), 'http://good.test/@127.0.0.1/')
    assert.equal(await reach('http://good.test#@127.0.0.1'), 'http://good.test/')
    assert.equal(await reach('http://go\tod.te\nst/a'), 'http://good.test/a')
    assert.equal(await reach('HTTP://GOOD.TEST:80/a?b=1#c'), 'http://good.test/a?b=1')
    assert.equal(await reach('http://b\u00fccher.test/'), 'http://xn--bcher-kva.test/')
    assert.deepEqual(asked, [
      'good.test/@127.0.0.1/',
      'good.test/',
      'good.test/a',
      'good.test/a?b=1',
      'xn--bcher-kva.test/',
    ])
    for (const address of [
      'http://user:pass@good.test/',
      'http://good.test@127.0.0.1/',
      'http://127.0.0.1:80@good.test/',
    ]) {
      assert.equal(await codeOf(net.egress.fetchPage(address, limits)), 'credentials-not-allowed', address)
    }
    assert.equal(await codeOf(net.egress.fetchPage('http:127.0.0.1', limits)), 'not-reachable')
    assert.equal(net.dialled.length, 5)
  })

  it('WB-32: each redirect is checked like the first address; at most five are followed, meta refresh never', async (t) => {
    const targets: Record<string, [number, string]> = {
      '/metadata': [302, 'http://169.254.169.254/latest/meta-data/'],
      '/loopback': [307, `http://127.0.0.1:80/`],
      '/mapped': [308, 'http://[::ffff:7f00:1]/'],
      '/name': [301, 'http://inside.test/'],
      '/login': [302, 'http://user:pass@good.test/'],
      '/file': [303, 'file:///etc/passwd'],
      '/port': [302, 'http://good.test:6379/'],
      '/round': [302, '/round'],
      '/relative': [302, 'next/../end?x=1#y'],
      '/a': [302, '/b'],
      '/b': [302, '/metadata'],
    }
    const net = await publicNet(
      (request, response) => {
        const to = targets[request.url ?? '']
        if (to !== undefined) response.writeHead(to[0], { location: to[1] }).end('moved')
        else page('<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">')(request, response)
      },
      { 'good.test': ['93.184.215.14'], 'inside.test': ['10.1.2.3'] },
    )
    t.after(net.close)
    const reach = (path: string) => net.egress.fetchPage(`http://good.test${path}`, limits)
    for (const path of ['/metadata', '/loopback', '/mapped', '/name', '/a']) {
      assert.equal(await codeOf(reach(path)), 'not-reachable', path)
    }
    assert.equal(await codeOf(reach('/login')), 'credentials-not-allowed')
    assert.equal(await codeOf(reach('/file')), 'scheme-not-allowed')
    assert.equal(await codeOf(reach('/port')), 'port-not-allowed')
    const before = net.dialled.length
    assert.equal(await codeOf(reach('/round')), 'too-many-redirects')
    assert.equal(net.dialled.length - before, 6)
    assert.equal((await reach('/relative')).url, 'http://good.test/end?x=1')
    assert.equal((await reach('/refresh')).url, 'http://good.test/refresh')
    assert.ok(net.dialled.every((to) => to === '93.184.215.14:80'))
  })

  it('WB-34: a name is resolved once per hop, pinned, and refused when any of its addresses is not public', async (t) => {
    const asked: string[] = []
    let round = 0
    const server = createServer(page())
    const port = await listen(server, '127.0.0.1')
    t.after(() => server.close())
    const dialled: string[] = []
    const egress = openEgress({
      allow: () => [],
      onAttempt: () => {},
      network: {
        resolve: async (name) => {
          asked.push(name)
          round += 1
          // The second look-up would lead inside.
          if (name === 'rebind.test') return round === 1 ? ['93.184.215.14'] : ['127.0.0.1']
          if (name === 'mixed.test') return ['93.184.215.14', '2606:2800:21f:cb07::1', '127.0.0.1']
          if (name === 'cname.test') return ['10.0.0.5']
          return []
        },
        dial: (address) => {
          dialled.push(address)
          return connect({ host: '127.0.0.1', port })
        },
      },
    })
    assert.equal((await egress.fetchPage('http://rebind.test/', limits)).bytes.toString(), '<h1>Hello</h1>')
    assert.deepEqual([asked, dialled], [['rebind.test'], ['93.184.215.14']])
    for (const name of ['rebind.test', 'mixed.test', 'cname.test', 'empty.test']) {
      assert.equal(await codeOf(egress.fetchPage(`http://${name}/`, limits)), 'not-reachable', name)
    }
    assert.equal(dialled.length, 1)
  })

  it('sends neither cookies nor credentials nor a referrer, also after a redirect that sets them', async (t) => {
    const heads: IncomingMessage['headers'][] = []
    const net = await publicNet(
      (request, response) => {
        heads.push(request.headers)
        if (request.url === '/')
          response.writeHead(302, { location: '/two', 'set-cookie': 'a=b', 'www-authenticate': 'Basic' }).end()
        else page()(request, response)
      },
      { 'good.test': ['93.184.215.14'] },
    )
    t.after(net.close)
    const found = await net.egress.fetchPage('http://good.test/', limits)
    assert.deepEqual([found.type, found.charset], ['text/html', 'utf-8'])
    assert.equal(heads.length, 2)
    for (const head of heads) {
      assert.deepEqual(Object.keys(head).sort(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
    }
  })

  it('says of a name that is not there what it says of a private one, and tells the log no address', async (t) => {
    const net = await publicNet(page(), { 'inside.test': ['10.0.0.1'] })
    t.after(net.close)
    assert.equal(await codeOf(net.egress.fetchPage('http://nobody.test/', limits)), 'not-reachable')
    assert.equal(await codeOf(net.egress.fetchPage('http://inside.test/ann@shop.example', limits)), 'not-reachable')
    assert.deepEqual(net.attempts, [
      { way: 'page', outcome: 'not-reachable' },
      { way: 'page', outcome: 'not-reachable' },
    ])
  })

  it('property: no spelling of a private IPv4 address passes the parser as a public one', () => {
    const privates = fc.oneof(
      fc.tuple(fc.constantFrom(0, 10, 127, 224, 240, 255), fc.nat(255), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
    )
    const spell = fc.constantFrom<(parts: readonly number[]) => string>(
      (parts) => parts.join('.'),
      (parts) => parts.map((part) => `0x${part.toString(16)}`).join('.'),
      (parts) => parts.map((part) => `0${part.toString(8)}`).join('.'),
      ([a = 0, b = 0, c = 0, d = 0]) => String(((a * 256 + b) * 256 + c) * 256 + d),
      ([a = 0, b = 0, c = 0, d = 0]) => `${a}.${(b * 256 + c) * 256 + d}`,
      ([a = 0, b = 0, c = 0, d = 0]) => `[::ffff:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}]`,
      ([a = 0, b = 0, c = 0, d = 0]) => `[64:ff9b::${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}]`,
      ([a = 0, b = 0, c = 0, d = 0]) => `[2002:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}::1]`,
    )
    fc.assert(
      fc.property(privates, spell, (parts, write) => {
        const { literal } = readTarget(`http://${write(parts)}/`, [80])
        return literal !== null && !isPublic(literal)
      }),
    )
  })

  it('knows public addresses for public', () => {
    for (const address of [
      '1.1.1.1',
      '93.184.215.14',
      '172.15.255.255',
      '172.32.0.1',
      '192.167.1.1',
      '223.255.255.255',
      '2606:4700::1111',
      '2a00:1450::1',
    ]) {
      assert.ok(isPublic(address), address)
    }
  })
})

describe('egress to processors', () => {
  it('reaches exactly the host and port that the operator registered, and follows no redirect', async (t) => {
    const net = await publicNet((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/' }).end()
      else response.end('model')
    })
    t.after(net.close)
    const origin = `http://127.0.0.1:${net.port}`
    assert.equal(await (await net.egress.fetch(`${origin}/`, { method: 'POST', body: 'x' })).text(), 'model')
    await assert.rejects(net.egress.fetch(`${origin}/moved`))
    for (const address of [
      `http://localhost:${net.port}/`,
      'http://127.0.0.1/',
      `http://[::ffff:127.0.0.1]:${net.port}/`,
      'data:text/plain,x',
      'file:///etc/passwd',
    ]) {
      await assert.rejects(net.egress.fetch(address), { code: 'not-allowed' }, address)
    }
    assert.deepEqual(
      net.attempts.map((one) => [one.outcome, one.processor]),
      [
        ['done', `127.0.0.1:${net.port}`],
        ['failed', `127.0.0.1:${net.port}`],
        ...Array.from({ length: 5 }, () => ['not-allowed', undefined]),
      ],
    )
  })
})
