import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { shopPage } from '../../server/src/http/pages/shop/shop.ts'
import { decide, violations, visit, write } from './visit.ts'
import { openWireServer, type WireServer } from './wire-server.ts'

const facts: unknown = JSON.parse(readFileSync(new URL('../../server/demo/shop.json', import.meta.url), 'utf8'))

let server: WireServer
let browser: Browser
before(async () => {
  server = await openWireServer((widgetOrigin, query) =>
    shopPage({ lang: query.get('lang') ?? 'en', shop: facts, widgetOrigin }),
  )
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await server.close()
})

const modes: Readonly<Record<string, [BrowserContextOptions, string]>> = {
  light: [{ viewport: { width: 1280, height: 900 } }, '?lang=en'],
  dark: [{ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, '?lang=de'],
  phone: [{ viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true }, '?lang=de'],
  narrow: [{ viewport: { width: 320, height: 640 } }, '?lang=de'],
}

for (const [mode, [options, query]] of Object.entries(modes)) {
  test(`W-01: the demo shop is clean for axe and does not scroll sideways, ${mode}`, async () => {
    const { page, close } = await visit(browser, server, options, query)
    assert.deepEqual(await violations(page.mainFrame()), [])
    assert.equal(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), false)
    await close()
  })
}

test('in the shop a visitor is helped within four acts: press, write, agree twice', async () => {
  const { open, close } = await visit(browser, server, {}, '?lang=de')
  const frame = await open()
  await write(frame, 'Wie schicke ich den Rucksack zurück?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  assert.match(await frame.locator('.by-ai .words').last().innerText(), /30 Tagen/)
  await close()
})
