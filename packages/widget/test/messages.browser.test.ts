import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { decide, hostPage, until, visit, write } from './visit.ts'
import { openWireServer, type WireServer } from './wire-server.ts'

let server: WireServer
let browser: Browser
before(async () => {
  server = await openWireServer((widget, query) => {
    const page = hostPage(widget, query)
    if (query.has('clobber'))
      return page.replace('<main>', '<img name="currentScript" src="https://evil.example/x.png" alt=""><main>')
    if (query.has('override')) {
      return page.replace(
        'data-site="demo"',
        'data-site="demo" data-base="https://evil.example" data-origin="https://evil.example"',
      )
    }
    if (query.has('say'))
      return `<!doctype html><title>x</title><script>parent.postMessage({ aboveboard: 'close' }, '*')</script>`
    return query.has('frame') ? `<!doctype html><title>x</title><iframe src="${query.get('frame')}"></iframe>` : page
  })
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await server.close()
})

const hidden = 'launcher.root.querySelector("iframe").hidden'

test('WB-24: the page believes only its own frame: not itself, not forged events, not other windows', async () => {
  const { page, open, close } = await visit(browser, server)
  const frame = await open()
  const widget = JSON.stringify(server.origin('widget'))
  await page.evaluate(`(async () => {
    const inner = launcher.root.querySelector('iframe').contentWindow
    const forged = [
      { data: { aboveboard: 'close' }, origin: ${widget}, source: inner },
      { data: { aboveboard: 'close' }, origin: ${widget} },
      { data: { aboveboard: 'close' }, origin: 'null', source: inner },
    ]
    for (const init of forged) dispatchEvent(new MessageEvent('message', init))
    // From the page itself: real, but of another origin.
    const heard = new Promise((done) => addEventListener('message', done, { once: true }))
    postMessage({ aboveboard: 'close' }, '*')
    await heard
  })()`)
  assert.equal(await page.evaluate(hidden), false)

  // A window of the widget's own origin that is not the frame.
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(`void open(${widget} + '/frame?site=demo')`),
  ])
  await other.waitForSelector('.opening')
  await page.evaluate(
    'void (globalThis.heard = new Promise((done) => addEventListener("message", (event) => done(event.origin))))',
  )
  await other.evaluate('opener.postMessage({ aboveboard: "close" }, "*")')
  assert.equal(await page.evaluate('heard'), server.origin('widget'))
  assert.equal(await page.evaluate(hidden), false)

  await frame.press('textarea', 'Escape')
  await until(page, hidden)
  await close()
})

test('WB-24: the frame believes only the page that frames it', async () => {
  const { page, open, close } = await visit(browser, server)
  const frame = await open()
  await write(frame, 'How do I send it back?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  // `closed` would make the frame count unread messages; said by the wrong voice it must not.
  const parent = JSON.stringify(server.origin('shop'))
  await frame.evaluate(`(async () => {
    for (const init of [
      { data: { aboveboard: 'closed' }, origin: ${parent}, source: window.parent },
      { data: { aboveboard: 'closed' }, origin: 'null', source: window.parent },
      { data: { aboveboard: 'closed' }, origin: ${parent}.replace('.localhost', '.localhost.evil.example'), source: window.parent },
    ]) dispatchEvent(new MessageEvent('message', init))
    const heard = new Promise((done) => addEventListener('message', done, { once: true }))
    postMessage({ aboveboard: 'closed' }, location.origin)
    await heard
  })()`)
  const visitor = [...server.desk.visitors.values()].at(-1)
  assert.ok(visitor)
  server.desk.put(visitor, { origin: 'human', text: 'Anna here.', author: 'Anna' })
  await frame.waitForSelector('.said.by-human')
  assert.equal(await page.evaluate('launcher.root.querySelector("b").textContent'), '')

  // The real page may: then the badge counts, and is gone when the panel opens.
  await frame.press('textarea', 'Escape')
  await until(page, hidden)
  server.desk.put(visitor, { origin: 'human', text: 'Still here.', author: 'Anna' })
  await until(page, 'launcher.root.querySelector("b").textContent === "1"')
  await page.evaluate('Aboveboard.open()')
  assert.equal(await page.evaluate('launcher.root.querySelector("b").hidden'), true)
  await close()
})

test('WB-24: a frame that was led to another origin is not believed any more', async () => {
  const { page, open, close } = await visit(browser, server, {}, '?loose')
  await open()
  const away = JSON.stringify(`${server.origin('stranger')}/?say=close`)
  const from = await page.evaluate(`new Promise((done) => {
    addEventListener('message', (event) => done(event.origin))
    launcher.root.querySelector('iframe').src = ${away}
  })`)
  assert.equal(from, server.origin('stranger'))
  assert.equal(await page.evaluate(hidden), false)
  await close()
})

test('WB-24: whoever speaks to the frame before the page does, does not become the page', async () => {
  const { page, open, close } = await visit(browser, server)
  await page.context().addInitScript(`{
    const poison = () => postMessage({ aboveboard: 'hello' }, location.origin)
    if (location.pathname === '/frame') document.addEventListener('DOMContentLoaded', poison)
  }`)
  const frame = await open()
  await frame.press('textarea', 'Escape')
  await until(page, hidden)
  await close()
})

test('WB-24: messages name their exact target on both sides', async () => {
  for (const file of ['../src/loader.ts', '../src/frame/bridge.ts']) {
    const source = await readFile(new URL(file, import.meta.url), 'utf8')
    const targets = [...source.matchAll(/postMessage\(.*?,\s*([^,)]+)\)/g)].map((match) => match[1])
    assert.ok(targets.length > 0)
    assert.ok(
      targets.every((target) => target === 'origin' || target === 'page'),
      targets.join(),
    )
  }
})

test('WB-24: no attribute and no clobbered name leads the loader to another origin', async () => {
  const overridden = await visit(browser, server, {}, '?override')
  const frame = await overridden.open()
  assert.equal(new URL(frame.url()).origin, server.origin('widget'))
  await overridden.close()

  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${server.origin('shop')}/?clobber`)
  await page.waitForLoadState()
  assert.equal(await page.evaluate('document.querySelector("aboveboard-chat")'), null)
  await context.close()
})

test('WB-24: a page that is not on the list cannot frame the chat', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const sessions = server.seen.filter(({ path }) => path === '/v1/sessions').length
  const blocked = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
  await page.goto(
    `${server.origin('stranger')}/?frame=${encodeURIComponent(`${server.origin('widget')}/frame?site=demo`)}`,
  )
  await blocked
  assert.equal(server.seen.filter(({ path }) => path === '/v1/sessions').length, sessions)
  await context.close()
})

test('WB-24: what the frame says cannot carry anything but a close, a width and a number', async () => {
  const { page, open, close } = await visit(browser, server)
  const frame = await open()
  await frame.evaluate(`{
    parent.postMessage({ aboveboard: 'unread', value: '<img src=x onerror=alert(1)>' }, '*')
    parent.postMessage({ aboveboard: 'wide', value: 'x onload=alert(1)' }, '*')
    parent.postMessage({ aboveboard: 'navigate', value: 'https://evil.example' }, '*')
    parent.postMessage(null, '*')
    parent.postMessage({ aboveboard: 'close', value: true }, '*')
  }`)
  await until(page, hidden)
  assert.equal(await page.evaluate('launcher.root.querySelector("iframe").className'), '')
  assert.equal(await page.evaluate('launcher.root.querySelector("b").textContent'), '')
  await close()
})
