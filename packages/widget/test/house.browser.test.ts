import assert from 'node:assert/strict'
import { after, before, type TestContext, test } from 'node:test'
import type { Browser, Frame, Page } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { decide, until, write } from './visit.ts'

// The widget against the real server, in the demo shop: what the wire peer only plays is done here.

let browser: Browser
let house: TestHouse
// One house for all: every visitor is a stranger to the others.
const ends: (() => Promise<void> | void)[] = []
before(async () => {
  house = await openTestHouse({ after: (end) => ends.push(end) }, { listen: true })
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  for (const end of ends) await end()
})

interface Shop {
  readonly page: Page
  readonly frame: Frame
  readonly complaints: readonly string[]
}

/** Opens the shop and the chat in it. */
async function openShop(t: TestContext, lang = 'en'): Promise<Shop> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 860 } })
  t.after(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text())
  })
  await page.goto(`http://shop.localhost:${house.port}/?lang=${lang}`)
  await until(page, 'globalThis.Aboveboard')
  await page.evaluate('Aboveboard.open()')
  let frame = page.frames().find((known) => known.url().includes('/frame?'))
  while (frame === undefined) {
    frame = await page.waitForEvent('framenavigated', (known) => known.url().includes('/frame?'))
  }
  await frame.waitForSelector('.opening')
  return { page, frame, complaints }
}

test('T-01, C-03: in the shop an answer with its source comes after both choices, and no policy complains', async (t) => {
  const { frame, complaints } = await openShop(t)
  assert.match(await frame.locator('.opening').innerText(), /machine, not a person/)
  await write(frame, 'How long do I have to return an item?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  assert.ok((await frame.locator('.sources a').count()) > 0)
  assert.equal(await frame.locator('[data-generated-by="ai"]').count(), 1)
  await frame.locator('.thumbs .quiet').first().click()
  await frame.waitForSelector('.thumbs [aria-pressed="true"]')
  await frame.locator('.person').click()
  await frame.waitForSelector('.wait')
  await frame.waitForSelector('.by-system')
  assert.deepEqual(complaints, [])
})

test('C-03: whoever refuses everything is helped all the same, and nothing of it is stored', async (t) => {
  const { frame } = await openShop(t, 'de')
  await write(frame, 'Wie lange kann ich etwas zurückgeben?')
  await decide(frame, 'refused')
  await frame.waitForSelector('.thumbs')
  assert.equal(await frame.locator('.badge').innerText(), 'Nicht gespeichert')
  const logged = house.lines.join('\n')
  assert.ok(!logged.includes('zurückgeben'))
})

test('a card number never reaches the server, and what the server holds is asked in place', async (t) => {
  const { page, frame } = await openShop(t)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await write(frame, 'My card is 4111 1111 1111 1111, was it charged?')
  await frame.locator('.choice').first().click()
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  assert.ok(sent.every((body) => !body.includes('4111')))
  await write(frame, 'I have epilepsy, is the lantern safe for me?')
  await frame.waitForSelector('.step')
  assert.match(await frame.locator('.step').innerText(), /about health[\s\S]*epilepsy/)
  await frame.locator('.choice').nth(1).click()
  await frame.waitForSelector('.wait')
})

test('the chat picks up where it was when the visitor goes to another page of the shop', async (t) => {
  const { page, frame } = await openShop(t)
  await write(frame, 'How long do I have to return an item?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  await page.goto(`http://shop.localhost:${house.port}/help/en/return_item`)
  await until(page, 'globalThis.Aboveboard')
  await page.evaluate('Aboveboard.open()')
  const again = await page.waitForEvent('framenavigated', (known) => known.url().includes('/frame?'))
  await again.waitForSelector('.thumbs')
  assert.equal(await again.locator('.by-visitor').count(), 1)
})

test('my data: the portal opens by a form without a token in its address, and after an erasure nothing is left in the chat', async (t) => {
  const { page, frame } = await openShop(t)
  await write(frame, 'How long do I have to return an item?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  await frame.locator('.head-button').click()
  const [tab] = await Promise.all([page.context().waitForEvent('page'), frame.getByText('Download my data').click()])
  await tab.waitForLoadState()
  assert.equal(new URL(tab.url()).origin, `http://portal.localhost:${house.port}`)
  assert.equal(new URL(tab.url()).search, '')
  assert.match(await tab.locator('main').innerText(), /What we hold[\s\S]*Messages[\s\S]*Word for word/)

  await tab.getByText('Delete everything').last().click()
  await tab.locator('button.danger').click()
  await frame.waitForSelector('.over')
  assert.match(await frame.locator('.over').innerText(), /Your data have been deleted/)
  assert.equal(await frame.locator('.by-visitor').count(), 0)
  assert.equal(await frame.evaluate('sessionStorage.length'), 0)
})
