// The whole way of a customer and a colleague through the real house, in a real browser: from the shop to the certificate.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, type TestContext, test } from 'node:test'
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { fromBuffer } from 'yauzl'
import { decide, frameOf, write } from '../../packages/widget/test/visit.ts'
import { openBrowser } from '../browser.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { codeOf } from '../staff.ts'

let browser: Browser
let house: TestHouse
const closing: (() => Promise<void> | void)[] = []
before(async () => {
  house = await openTestHouse({ after: (task) => void closing.push(task) }, { listen: true })
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  for (const task of closing) await task()
})

const at = (surface: string, path: string): string => `http://${surface}.localhost:${house.port}${path}`

// The launcher's closed shadow root is kept, and every refusal of the content security policy is said aloud.
const listen = `{
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); globalThis.launcher ??= { root }; return root }
  addEventListener('securitypolicyviolation', (event) => console.error('refused by the policy: ' + event.violatedDirective + ' ' + event.blockedURI))
}`

interface Window {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: string[]
}

/** A window with the clock of the house, and a list of everything that it complained about. */
async function openWindow(t: TestContext, options: BrowserContextOptions = {}): Promise<Window> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1200, height: 860 }, ...options })
  t.after(() => context.close())
  await context.clock.setFixedTime(house.clock.now())
  await context.addInitScript(listen)
  const complaints: string[] = []
  context.on('weberror', (fault) => complaints.push(fault.error().message))
  context.on('console', (line) => {
    // Refused requests are logged by the browser itself; which refusals are right is looked at below.
    const loud = line.type() === 'error' || line.type() === 'warning'
    if (loud && !line.text().startsWith('Failed to load resource')) complaints.push(line.text())
  })
  context.on('response', (response) => {
    const expected = [403, 404].includes(response.status()) && new URL(response.url()).pathname.startsWith('/my-data')
    const gone = response.status() === 401 || response.status() === 204
    if (response.status() >= 400 && !expected && !gone) complaints.push(`${response.status()} ${response.url()}`)
  })
  return { context, page: await context.newPage(), complaints }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page in light and in dark, as `scheme, rule: element`. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.evaluate(axe)
    const result = await page.evaluate<{
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
    }>(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], iframes: false })`,
    )
    for (const { id, nodes } of result.violations)
      found.push(...nodes.map((node) => `${scheme}, ${id}: ${node.html} ${node.failureSummary}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** Opens the shop and presses the launcher. */
async function openChat(page: Page): Promise<Frame> {
  await page.goto(at('shop', '/?lang=en'))
  await page.locator('aboveboard-chat').waitFor({ state: 'attached' })
  await page.evaluate('launcher.root.querySelector("button").click()')
  return frameOf(page)
}

/** Presses a line of "My data" in the chat and gives the tab that it opens. */
async function openPortal({ context }: Window, frame: Frame, line: string): Promise<Page> {
  house.clock.advance(10_000)
  await frame.locator('.head-button').click()
  await frame.locator('.panel select').waitFor()
  const opened = context.waitForEvent('page')
  await frame.locator('.panel .line', { hasText: line }).click()
  const tab = await opened
  await tab.waitForURL(/my-data/)
  await tab.locator('h1').waitFor()
  await frame.locator('.panel .round').click()
  await frame.locator('.panel').waitFor({ state: 'detached' })
  return tab
}

/** Asks a question, agrees to everything, and waits for the whole answer. */
async function askWithConsent(frame: Frame, text: string): Promise<void> {
  await write(frame, text)
  await frame.waitForSelector('#ask-support')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
}

const answers = (frame: Frame): Promise<number> => frame.locator('.by-ai:not(.opening)').count()

async function namesIn(zip: Buffer): Promise<string[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (fault, file) => {
      if (fault) return reject(fault)
      const names: string[] = []
      file.on('entry', (entry) => {
        names.push(entry.fileName)
        file.readEntry()
      })
      file.on('end', () => resolve(names.sort()))
      file.readEntry()
    })
  })
}

/** Presses Tab until the focus is on something with these words, and sees that it can be seen. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab')
    const now = await page.evaluate<string>('(document.activeElement?.textContent ?? "").trim()')
    if (!now.startsWith(words)) continue
    assert.ok(
      await page.evaluate(`(() => {
        const style = getComputedStyle(document.activeElement)
        return document.activeElement.matches(':focus-visible') && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      })()`),
      `${words} has the focus, but nobody sees it`,
    )
    return
  }
  throw new Error(`the focus never came to “${words}”`)
}

// Doors to the device and ways out, which must stay shut until the launcher is pressed.
const watch = `{
  const calls = (globalThis.calls = [])
  const method = (owner, names) => { for (const name of names) {
    const plain = owner?.[name]
    if (typeof plain === 'function') owner[name] = function (...args) { calls.push(name); return plain.apply(this, args) }
  } }
  method(Storage.prototype, ['getItem', 'setItem', 'removeItem', 'key'])
  method(IDBFactory.prototype, ['open', 'databases'])
  method(globalThis.CacheStorage?.prototype, ['open', 'match', 'keys'])
  method(globalThis.CookieStore?.prototype, ['get', 'getAll', 'set'])
  method(HTMLCanvasElement.prototype, ['getContext', 'toDataURL'])
  method(globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  method(Navigator.prototype, ['sendBeacon'])
  for (const [owner, names] of [[Document.prototype, ['cookie']], [Navigator.prototype, ['userAgent', 'language', 'languages', 'platform']]])
    for (const name of names) {
      const plain = Object.getOwnPropertyDescriptor(owner, name)
      Object.defineProperty(owner, name, { ...plain, get() { calls.push('get ' + name); return plain.get.call(this) }, set(value) { calls.push('set ' + name); plain.set?.call(this, value) } })
    }
}`

test('C-01: the shop stores, reads and asks nothing before the launcher is pressed, and axe finds nothing on it', async (t) => {
  const { context, page, complaints } = await openWindow(t)
  const asked: string[] = []
  const kept: string[] = []
  context.on('request', (request) => void asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
  context.on('response', async (response) => {
    if ((await response.headerValue('set-cookie')) !== null) kept.push(response.url())
  })
  await context.addInitScript(watch)
  await page.goto(at('shop', '/?lang=en'))
  await page.locator('aboveboard-chat').waitFor({ state: 'attached' })
  await page.mouse.wheel(0, 2_000)
  await page.waitForLoadState('networkidle')
  assert.deepEqual(await page.evaluate('calls'), [])
  assert.ok(asked.includes('GET /loader.js'))
  assert.deepEqual(
    asked.filter((one) => !/^GET \/(?:|loader\.js|favicon\.ico|(?:assets|art)\/[\w./-]+)$/.test(one)),
    [],
  )
  assert.deepEqual(kept, [])
  assert.deepEqual(await context.storageState({ indexedDB: true }), { cookies: [], origins: [] })
  assert.equal(page.frames().length, 1)
  assert.deepEqual(await violations(page), [])
  await page.goto(at('shop', '/help/en/withdrawal'))
  assert.deepEqual(await violations(page), [])
  assert.deepEqual(complaints, [])
})

test('C-03, C-10: who refuses is answered all the same, it is said that nothing is stored, and nothing is', async (t) => {
  const window = await openWindow(t)
  const frame = await openChat(window.page)
  await write(frame, 'How much does express delivery cost?')
  await frame.waitForSelector('#ask-support')
  await decide(frame, 'refused')
  await frame.locator('.by-ai:not(.opening) .sources a, .by-ai:not(.opening) a').first().waitFor()
  assert.equal(await frame.locator('.badge').textContent(), 'Not stored')
  const portal = await openPortal(window, frame, 'Download my data')
  assert.match((await portal.locator('main').textContent()) ?? '', /We hold nothing about you/)
  assert.deepEqual(await violations(portal), [])
  assert.deepEqual(window.complaints, [])
})

test('I-01, H-01, R-01: asked, answered, handed over, seen, taken along and deleted', {
  timeout: 120_000,
}, async (t) => {
  const visitor = await openWindow(t)
  const streams: string[] = []
  visitor.context.on('response', (response) => {
    if (response.headers()['content-type']?.startsWith('text/event-stream')) streams.push(response.url())
  })
  const frame = await openChat(visitor.page)

  await t.test('the answer is streamed, quotes an article, and links to it', async () => {
    await askWithConsent(frame, 'How much does express delivery cost?')
    assert.equal(await frame.locator('[data-generated-by="ai"]').count(), await answers(frame))
    const source = frame.locator('.by-ai:not(.opening) a[href*="/help/en/"]').first()
    assert.match((await source.getAttribute('href')) ?? '', /\/help\/en\/\w+$/)
    assert.ok(streams.length > 0)
  })

  await t.test('M-05: a card number does not leave the device; an address is masked for everybody else', async () => {
    house.clock.advance(20_000)
    const sent: string[] = []
    visitor.context.on('request', (request) => sent.push(request.postData() ?? ''))
    await write(frame, 'Please charge 4111 1111 1111 1111 for it')
    await frame.waitForSelector('.step')
    assert.ok(!sent.some((body) => body.includes('4111')))
    await frame.locator('.step .choice', { hasText: 'Blank it out' }).click()
    await frame.locator('.by-visitor[data-delivery="sent"]').nth(1).waitFor()
    assert.ok(!sent.some((body) => /4111\D*1111/.test(body)))
    await house.house.settled()
    house.clock.advance(20_000)
    await write(frame, 'You can write to jane.doe@example.com')
    await frame.locator('.by-visitor[data-delivery="sent"]').nth(2).waitFor()
    await house.house.settled()
  })

  await t.test('a person takes over: seen live on both sides, the assistant silent', async () => {
    await frame.locator('.person').click()
    await frame.waitForSelector('.wait')
    const staff = await openWindow(t, { viewport: { width: 1440, height: 900 } })
    const link = await house.house.firstLink()
    assert.ok(link !== null)
    await staff.page.goto(link)
    await staff.page.getByLabel('Your name').fill('Ada Lindgren')
    await staff.page.getByLabel('Work e-mail').fill('ada@shop.example')
    await staff.page.locator('.card').nth(1).click()
    await staff.page.getByLabel('New password', { exact: true }).fill('vier Segel im Nebel')
    await staff.page.getByRole('button', { name: 'Continue' }).click()
    const secret = ((await staff.page.locator('.key').textContent()) ?? '').replaceAll(' ', '')
    await staff.page.getByLabel('Then type the code').fill(codeOf(secret, house.clock.now()))
    await staff.page.keyboard.press('Enter')
    await staff.page.locator('.row').first().click()
    await staff.page.waitForSelector('.transcript')
    await staff.page.locator('.transcript .chip', { hasText: 'E-mail' }).waitFor()
    assert.doesNotMatch(await staff.page.content(), /jane\.doe|4111 1111/)
    await staff.page.keyboard.press('t')
    await staff.page.waitForSelector('.writing-input:focus')
    await staff.page.keyboard.type('Hello, Ada here.')
    await staff.page.keyboard.press('Control+Enter')
    await frame.locator('.by-human', { hasText: 'Hello, Ada here.' }).waitFor()
    const before = await answers(frame)
    house.clock.advance(20_000)
    await write(frame, 'Thank you. How do I return a tent?')
    await staff.page.locator('.entry.visitor', { hasText: 'return a tent' }).waitFor()
    await house.house.settled()
    assert.equal(await answers(frame), before, 'the assistant is silent')
    await staff.page.keyboard.press('Escape')
    await staff.page.keyboard.press('e')
    await staff.page.locator('.talk-head .state.resolved').waitFor()
    assert.deepEqual(staff.complaints, [])
  })

  await t.test('R-01, R-03: "My data" shows what is held and who looked, and gives a copy, once', async () => {
    const portal = await openPortal(visitor, frame, 'Download my data')
    assert.match(portal.url(), /\/my-data#copy$/)
    const text = (await portal.locator('main').textContent()) ?? ''
    for (const part of ['What we hold', 'Word for word', 'Who looked', 'Administrator', 'To answer your conversation'])
      assert.ok(text.includes(part), part)
    assert.doesNotMatch(portal.url(), /[?&]/)
    assert.deepEqual(await violations(portal), [])
    await portal.locator('form[action="/my-data/copy"] button').click()
    const fetch = portal.locator('form[action^="/my-data/copy/"] button')
    await fetch.waitFor()
    assert.deepEqual(await violations(portal), [])
    const arriving = portal.waitForEvent('download')
    await fetch.click()
    const download = await arriving
    assert.equal(download.suggestedFilename(), 'my-data.zip')
    const names = await namesIn(readFileSync(await download.path()))
    for (const name of ['data.json', 'index.html', 'portable.json', 'receipt.json', 'report.pdf', 'schema.json'])
      assert.ok(names.includes(name), name)
    await portal.reload()
    await portal.locator('form[action="/my-data/copy"] button').waitFor()
    await portal.close()
  })

  await t.test('C-05, M-10: a choice is taken back as easily as it was given, in the reader’s language', async () => {
    const portal = await openPortal(visitor, frame, 'Download my data')
    const ai = portal.locator('.choices > li', { has: portal.locator('form[action="/my-data/choices/ai"]') })
    await ai.getByRole('button', { name: 'Take back' }).click()
    await ai.getByText('You took it back').waitFor()
    await portal.selectOption('#lang', 'de')
    await portal.locator('.language button').click()
    await portal.getByRole('heading', { name: 'Meine Daten' }).waitFor()
    assert.equal(await portal.evaluate('document.documentElement.lang'), 'de')
    assert.equal(await portal.locator('main [lang="en"]').count(), 0)
    assert.deepEqual(await violations(portal), [])
    await portal.selectOption('#lang', 'en')
    await portal.locator('.language button').click()
    await portal.getByRole('heading', { name: 'My data' }).waitFor()
    await portal.locator('footer button').click()
    await portal.getByRole('heading', { name: 'You have left' }).waitFor()
    assert.deepEqual(await violations(portal), [])
    await portal.goto(at('portal', '/my-data'))
    await portal.getByRole('heading', { name: 'Open this page from the chat' }).waitFor()
    await portal.close()
  })

  await t.test('R-07, W-01: everything is deleted by keyboard alone; the code opens the certificate', async () => {
    const portal = await openPortal(visitor, frame, 'Delete my data')
    await portal.getByRole('heading', { name: 'Delete everything?' }).waitFor()
    assert.deepEqual(await violations(portal), [])
    await portal.reload()
    await tabTo(portal, 'Skip to the content')
    await tabTo(portal, 'No, go back')
    await portal.keyboard.press('Enter')
    await portal.getByRole('heading', { name: 'My data' }).waitFor()
    await tabTo(portal, 'Delete everything …')
    await portal.keyboard.press('Enter')
    await portal.getByRole('heading', { name: 'Delete everything?' }).waitFor()
    await tabTo(portal, 'Yes, delete everything')
    await portal.keyboard.press('Enter')
    await portal.locator('.code').waitFor()
    const code = (await portal.locator('.code').textContent()) ?? ''
    assert.deepEqual(await violations(portal), [])
    await frame.getByText('Your data have been deleted.').waitFor()
    assert.doesNotMatch((await frame.locator('body').textContent()) ?? '', /jane\.doe|return a tent/)

    const certified = portal.getByRole('button', { name: 'Download the certificate' })
    while ((await certified.count()) === 0) {
      await tabTo(portal, 'Open')
      house.clock.advance(10_000)
      await Promise.all([portal.waitForEvent('load'), portal.keyboard.press('Enter')])
    }
    assert.deepEqual(await violations(portal), [])
    const arriving = portal.waitForEvent('download')
    await tabTo(portal, 'Download the certificate')
    await portal.keyboard.press('Enter')
    const certificate: unknown = JSON.parse(readFileSync(await (await arriving).path(), 'utf8'))
    assert.deepEqual(Object.keys(certificate as object).sort(), ['document', 'signature'])

    // Any other device: the code alone, as it was written down.
    const elsewhere = await openWindow(t, { locale: 'de-DE' })
    await elsewhere.page.goto(at('portal', '/my-data'))
    assert.deepEqual(await violations(elsewhere.page), [])
    await elsewhere.page.fill('#code', 'nonsense')
    await elsewhere.page.keyboard.press('Enter')
    await elsewhere.page.locator('#wrong').waitFor()
    assert.deepEqual(await violations(elsewhere.page), [])
    await elsewhere.page.fill('#code', code)
    await elsewhere.page.keyboard.press('Enter')
    await elsewhere.page.getByText('Alles ist gelöscht.').waitFor()
    assert.equal(await elsewhere.page.locator('main [lang="en"]').count(), 0)
    assert.deepEqual(elsewhere.complaints, [])
  })

  assert.deepEqual(visitor.complaints, [])
})
