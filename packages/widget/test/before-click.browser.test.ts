import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Request } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { decide, frameOf, hostPage, until, visit, write } from './visit.ts'
import { openWireServer, type WireServer } from './wire-server.ts'

let server: WireServer
let browser: Browser
before(async () => {
  server = await openWireServer(hostPage)
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await server.close()
})

// Every door to the device, and every way out that is not a plain request of the document, tells when it is used.
const watch = `{
  const calls = (globalThis.calls = [])
  const tell = (name, args) => calls.push(name + '(' + [...args].map(String).join(',') + ')')
  const method = (owner, names) => {
    for (const name of names) {
      const plain = owner?.[name]
      if (typeof plain === 'function') owner[name] = function (...args) { tell(name, args); return plain.apply(this, args) }
    }
  }
  const getter = (owner, names) => {
    for (const name of names) {
      const plain = owner && Object.getOwnPropertyDescriptor(owner, name)
      if (plain?.get) Object.defineProperty(owner, name, { ...plain,
        get() { tell('get ' + name, []); return plain.get.call(this) },
        set(value) { tell('set ' + name, [value]); return plain.set?.call(this, value) } })
    }
  }
  method(Storage.prototype, ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
  method(globalThis.IDBFactory?.prototype, ['open', 'databases', 'deleteDatabase'])
  method(globalThis.CacheStorage?.prototype, ['open', 'match', 'keys', 'has'])
  method(globalThis.ServiceWorkerContainer?.prototype, ['register', 'getRegistration'])
  method(globalThis.CookieStore?.prototype, ['get', 'getAll', 'set'])
  method(HTMLCanvasElement.prototype, ['getContext', 'toDataURL', 'toBlob'])
  method(globalThis.OffscreenCanvas?.prototype, ['getContext'])
  method(globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'matchMedia', 'Worker', 'AudioContext'])
  method(Navigator.prototype, ['sendBeacon', 'getBattery'])
  getter(Document.prototype, ['cookie', 'referrer'])
  getter(Navigator.prototype, ['userAgent', 'userAgentData', 'platform', 'plugins', 'languages', 'language', 'hardwareConcurrency', 'deviceMemory', 'connection', 'maxTouchPoints'])
  getter(Screen.prototype, ['width', 'height', 'colorDepth'])
}`

const describe = (request: Request): string => {
  const url = new URL(request.url())
  return `${request.method()} ${url.hostname}${url.pathname}${url.search}`
}

async function openWatched() {
  const context = await browser.newContext()
  const requests: string[] = []
  const cookies: string[] = []
  await context.addInitScript(watch)
  context.on('request', (request) => requests.push(describe(request)))
  context.on('response', async (response) => {
    if ((await response.headerValue('set-cookie')) !== null) cookies.push(response.url())
  })
  const page = await context.newPage()
  await page.clock.install()
  return { context, page, requests, cookies }
}

test('C-01: before the launcher is pressed nothing is stored, read or requested but the one script', async () => {
  const first = await openWatched()
  const { page, context, requests, cookies } = first
  await page.goto(server.origin('shop'))
  await page.waitForSelector('aboveboard-chat', { state: 'attached' })
  await page.clock.fastForward(10_000)
  await page.mouse.wheel(0, 600)
  await page.reload()
  await page.waitForSelector('aboveboard-chat', { state: 'attached' })
  await page.clock.fastForward(10_000)
  await page.mouse.move(600, 400)

  assert.deepEqual(await page.evaluate('calls'), [])
  const once = ['GET shop.localhost/', 'GET widget.localhost/loader.js']
  assert.deepEqual(
    requests.filter((known) => !known.endsWith('/favicon.ico')),
    [...once, ...once],
  )
  assert.deepEqual(cookies, [])
  assert.deepEqual(await context.storageState({ indexedDB: true }), { cookies: [], origins: [] })
  assert.equal(page.frames().length, 1)
  await context.close()

  const second = await openWatched()
  await second.page.goto(server.origin('shop'))
  await second.page.waitForSelector('aboveboard-chat', { state: 'attached' })
  assert.deepEqual(second.requests.slice(0, 2), requests.slice(0, 2), 'two visitors cannot be told apart')
  await second.context.close()
})

test('C-02: after it, one key of the tab holds the session, on our origin only, and goes with the tab', async () => {
  const { page, context, requests } = await openWatched()
  await page.addInitScript(`{
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); globalThis.launcher = { root }; return root }
  }`)
  await page.goto(server.origin('shop'))
  await until(page, 'globalThis.Aboveboard')
  await page.clock.resume()
  await page.evaluate('Aboveboard.open()')
  const frame = await frameOf(page)
  await write(frame, 'How do I send it back?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')

  const used = await frame.evaluate<string[]>('calls.filter((call) => !/^(fetch|matchMedia)\\(/.test(call))')
  assert.ok(used.length > 0 && used.every((call) => /^(getItem|setItem)\(ab-session[,)]/.test(call)), used.join('\n'))
  const device = '({ local: Object.keys(localStorage), session: Object.keys(sessionStorage), cookie: document.cookie })'
  assert.deepEqual(await frame.evaluate(device), { local: [], session: ['ab-session'], cookie: '' })
  assert.deepEqual(await frame.evaluate('indexedDB.databases()'), [])
  assert.deepEqual(await page.evaluate(device), { local: [], session: [], cookie: '' })
  assert.ok(
    requests.every((known) => /^\S+ (?:shop|widget)\.localhost\//.test(known)),
    'no third host',
  )
  assert.ok(
    requests.every((known) => !known.includes('token')),
    'no token in an address',
  )

  const kept: { token: string } = JSON.parse(await frame.evaluate<string>('sessionStorage.getItem("ab-session")'))
  await page.close()
  const next = await context.newPage()
  await next.goto(`${server.origin('widget')}/frame?site=demo`)
  await next.waitForSelector('.opening')
  const later: { token: string } = JSON.parse(await next.evaluate<string>('sessionStorage.getItem("ab-session")'))
  assert.notEqual(later.token, kept.token)
  await context.close()
})

test('the launcher stands in a closed shadow root under the strictest policy, and the script survives a second tag', async () => {
  const { page, close } = await visit(browser, server)
  const problems: string[] = []
  page.on('console', (message) => problems.push(message.text()))
  assert.equal(await page.evaluate('launcher.mode'), 'closed')
  assert.equal(await page.evaluate('document.querySelector("aboveboard-chat").shadowRoot'), null)
  const src = await page.evaluate('document.querySelector("script").src')
  await page.evaluate(`new Promise((done) => {
    const again = document.createElement('script')
    const policy = trustedTypes.createPolicy('test', { createScriptURL: (url) => url })
    again.src = policy.createScriptURL(${JSON.stringify(src)})
    again.onload = done
    document.body.append(again)
  })`)
  assert.equal(await page.evaluate('document.querySelectorAll("aboveboard-chat").length'), 1)
  assert.deepEqual(problems, [])
  await close()
})

test('the launcher speaks the language of the page and says whether the chat is open', async () => {
  for (const [lang, word, name] of [
    ['de-AT', 'Hilfe', 'Hilfe-Chat'],
    ['bg', 'Помощ', 'Чат за помощ'],
    ['ar', 'Help', 'Support chat'],
  ]) {
    const { page, open, close } = await visit(browser, server, {}, `?lang=${lang}`)
    assert.equal(await page.evaluate('launcher.root.querySelector("button").innerText'), word)
    assert.equal(await page.evaluate('launcher.root.querySelector("button").getAttribute("aria-expanded")'), 'false')
    await open()
    assert.equal(await page.evaluate('launcher.root.querySelector("button").getAttribute("aria-expanded")'), 'true')
    assert.equal(await page.evaluate('launcher.root.querySelector("iframe").title'), name)
    await close()
  }
})
