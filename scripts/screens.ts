// Opens a real house, walks through it in a real browser as a customer and as a colleague, and keeps a picture of every screen and
// state in `docs/screens`. `npm run screens` takes them anew.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { decide, frameOf, write } from '../packages/widget/test/visit.ts'
import { openBrowser } from '../test/browser.ts'
import { openTestHouse, type TestHouse } from '../test/house.ts'
import { codeOf } from '../test/staff.ts'
import { root } from './steps.ts'

const folder = join(root, 'docs', 'screens')
const wide = { width: 1200, height: 800 }
const desktop = { width: 1440, height: 900 }
const modes: Readonly<Record<string, BrowserContextOptions>> = {
  '': { viewport: wide, locale: 'en-GB' },
  '-dark': { viewport: wide, locale: 'en-GB', colorScheme: 'dark' },
  '-phone': { viewport: { width: 390, height: 844 }, locale: 'en-GB', isMobile: true, hasTouch: true },
  '-de': { viewport: wide, locale: 'de-DE' },
}

/** Where the pictures are taken: a house, a browser, and what must be put away afterwards. */
interface Studio {
  readonly house: TestHouse
  readonly at: (surface: string, path: string) => string
  readonly open: (options: BrowserContextOptions | undefined) => Promise<{ context: BrowserContext; page: Page }>
}

// Where the chat stands in a wide window: its other looks are shown without the shop behind it.
const chat = { x: 740, y: 0, width: 460, height: 800 }
const clipOf = (mode: string) => (mode === '-dark' || mode === '-de' ? chat : undefined)

async function snap(
  page: Page,
  name: string,
  { whole = false, clip }: { whole?: boolean; clip?: typeof chat | undefined } = {},
): Promise<void> {
  // Nothing may look chosen because the pointer rests on it.
  await page.mouse.move(0, 0)
  await page.evaluate('document.fonts.ready')
  await page.evaluate(
    'Promise.all(document.getAnimations().map((one) => one.effect.getTiming().iterations === Infinity ? 0 : one.finished))',
  )
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: whole,
    animations: 'disabled',
    ...(clip === undefined ? {} : { clip }),
  })
  process.stdout.write(`docs/screens/${name}.png\n`)
}

/** The pages that everybody may see. */
async function publicPages({ at, open }: Studio): Promise<void> {
  for (const [mode, options] of Object.entries(modes)) {
    const { context, page } = await open(options)
    const lang = mode === '-de' ? 'de' : 'en'
    await page.goto(at('shop', `/?lang=${lang}`))
    await page.locator('aboveboard-chat').waitFor({ state: 'attached' })
    await snap(page, `shop${mode}`)
    await page.goto(at('shop', `/help/${lang}/withdrawal`))
    await snap(page, `article${mode}`)
    await page.goto(at('', '/'))
    await snap(page, `index${mode}`)
    await page.goto(at('portal', '/my-data'))
    await snap(page, `portal-closed${mode}`)
    await context.close()
  }
}

const said = {
  en: {
    question: 'How do I get limescale out of the kettle?',
    personal: 'My kettle is broken, please write to jane.doe@example.com',
    card: 'Please take it from my card 4111 1111 1111 1111',
  },
  de: {
    question: 'Wie bekomme ich Kalk aus dem Wasserkessel?',
    personal: 'Mein Kessel ist kaputt, bitte schreiben Sie an jane.doe@example.com',
    card: 'Bitte buchen Sie es von meiner Karte ab: 4111 1111 1111 1111',
  },
} as const

/** A visitor's talk up to the wait for a person. */
async function talk({ house, at, open }: Studio, mode: string) {
  const { context, page } = await open(modes[mode])
  const lang = mode === '-de' ? 'de' : 'en'
  const words = said[lang]
  await context.addInitScript(`{
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); globalThis.launcher = { root }; return root }
  }`)
  await page.goto(at('shop', `/?lang=${lang}`))
  await page.locator('aboveboard-chat').waitFor({ state: 'attached' })
  await page.evaluate('launcher.root.querySelector("button").click()')
  const frame = await frameOf(page)
  await snap(page, `open${mode}`, { clip: clipOf(mode) })
  await write(frame, words.question)
  await frame.waitForSelector('#ask-support')
  await snap(page, `consent${mode}`, { clip: clipOf(mode) })
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  await snap(page, `answer${mode}`, { clip: clipOf(mode) })
  house.clock.advance(20_000)
  await write(frame, words.card)
  await frame.waitForSelector('.step')
  await snap(page, `held${mode}`, { clip: clipOf(mode) })
  await frame.locator('.step .choice').first().click()
  await frame.waitForSelector('.step', { state: 'detached' })
  await house.house.settled()
  house.clock.advance(20_000)
  await write(frame, words.personal)
  await frame.locator('.by-visitor[data-delivery="sent"]').nth(2).waitFor()
  await house.house.settled()
  await frame.locator('.person').click()
  await frame.waitForSelector('.wait')
  await snap(page, `waiting${mode}`, { clip: clipOf(mode) })
  return { context, page, frame, mode }
}

/** The desk, entered by the first link, with a visitor who waits. */
async function desk(
  { house, at, open }: Studio,
  visitor: { readonly page: Page; readonly frame: Frame },
): Promise<void> {
  const { context, page } = await open({ viewport: desktop, locale: 'en-GB' })
  const link = await house.house.firstLink()
  if (link === null) throw new Error('there is an administrator already')
  await page.goto(link)
  await page.getByLabel('Your name').fill('Ada Lindgren')
  await page.getByLabel('Work e-mail').fill('ada@lantern-larch.example')
  await page.locator('.card').nth(1).click()
  await snap(page, 'desk-welcome')
  await page.getByLabel('New password', { exact: true }).fill('vier Segel im Nebel')
  await page.getByRole('button', { name: 'Continue' }).click()
  const secret = ((await page.locator('.key').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Then type the code').fill(codeOf(secret, house.clock.now()))
  await page.keyboard.press('Enter')
  await page.locator('.row').first().waitFor()
  await page.locator('.row').first().click()
  await page.waitForSelector('.transcript')
  await page.locator('.entry.ai').first().waitFor()
  await snap(page, 'desk')
  await page.keyboard.press('t')
  await page.waitForSelector('.writing-input:focus')
  await page.keyboard.type('Hello, Ada here. I have found your order and will write to you today.')
  await page.keyboard.press('Control+Enter')
  await page.locator('.entry.human:not(.sending)').waitFor()
  await visitor.frame.waitForSelector('.by-human')
  await snap(visitor.page, 'human')
  await othersWait(house)
  const conversation = new URL(page.url()).pathname
  const cookies = await context.cookies()
  await context.close()
  for (const [mode, options] of Object.entries(modes)) {
    const viewport = mode === '-phone' ? {} : { viewport: desktop }
    const inside = await open({ ...options, ...viewport, storageState: { cookies, origins: [] } })
    for (const [name, path, ready] of [
      ['desk-human', conversation, '.entry.human'],
      ['desk-inbox', '/desk', '.row'],
      ['desk-knowledge', '/desk/knowledge', '.articles'],
      ['desk-people', '/desk/people', 'table'],
      ['office', '/office', '.figures'],
    ] as const) {
      await inside.page.goto(at('desk', path))
      await inside.page.locator(ready).first().waitFor()
      await snap(inside.page, `${name}${mode}`)
    }
    await inside.context.close()
    const outside = await open({ ...options, ...viewport })
    await outside.page.goto(at('desk', '/desk'))
    await outside.page.locator('.door form').waitFor()
    await snap(outside.page, `desk-sign-in${mode}`)
    await outside.context.close()
  }
}

/** Three who asked for a person, at different times and in two languages, one of whom also uses a right. */
async function othersWait(house: TestHouse): Promise<void> {
  for (const [lang, text] of [
    ['en', 'My name is written wrong in your reply. Can a person look at this?'],
    ['de', 'Die Lampe flackert seit gestern, obwohl ich die Birne getauscht habe. Was kann ich tun?'],
    ['en', 'Where is my parcel? The tracking page has not moved since Monday.'],
  ] as const) {
    const other = await house.visitor({ lang })
    await other.say(text)
    await other.read()
    await house.call('POST', '/v1/handover', { token: other.token, body: {} })
    if (text.startsWith('My name')) {
      await house.call('POST', '/v1/rights/rectification', {
        token: other.token,
        body: { statement: 'Please correct it.' },
      })
    }
    house.clock.advance(4 * 60_000)
  }
  await house.house.jobs.runAll()
}

/** The panel in the widget, the portal behind it, and the end of everything. */
async function portal(
  { house }: Studio,
  { context, page, frame, mode }: Awaited<ReturnType<typeof talk>>,
): Promise<void> {
  await frame.locator('.head-button').click()
  await frame.waitForSelector('.panel select')
  await snap(page, `panel${mode}`, { clip: clipOf(mode) })
  const opened = context.waitForEvent('page')
  await frame.locator('.panel .line').nth(1).click()
  const data = await opened
  await data.waitForURL(/my-data/)
  await data.locator('h1').waitFor()
  await snap(data, `my-data${mode}`)
  if (mode === '') {
    await snap(data, 'my-data-whole', { whole: true })
    await data.locator('form[action="/my-data/copy"] button').click()
    await data.locator('form[action^="/my-data/copy/"] button').waitFor()
    await snap(data, 'my-data-copy')
  }
  await data.locator('a[href="/my-data/erase"]').click()
  await data.locator('form.danger').waitFor()
  await snap(data, `erase${mode}`)
  await data.locator('form.danger button').click()
  await data.locator('.code').waitFor()
  await snap(data, `erased${mode}`)
  await house.house.settled()
  const certified = data.locator('form[action="/my-data/case/certificate"]')
  while ((await certified.count()) === 0) {
    house.clock.advance(10_000)
    const again = data.locator('form[action="/my-data/case"] button')
    await Promise.all([data.waitForEvent('load'), again.click()])
  }
  await snap(data, `certificate${mode}`, { whole: true })
  await frame.locator('.panel .round').click()
  await frame.locator('.panel').waitFor({ state: 'detached' })
  await snap(page, `gone${mode}`, { clip: clipOf(mode) })
  await context.close()
}

const after: (() => Promise<void> | void)[] = []
try {
  const house = await openTestHouse({ after: (task) => void after.unshift(task) }, { listen: true })
  const browser = await openBrowser()
  after.unshift(() => browser.close())
  const studio: Studio = {
    house,
    at: (surface, path) => `http://${surface === '' ? '' : `${surface}.`}localhost:${house.port}${path}`,
    async open(options) {
      const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Europe/Berlin', ...options })
      await context.clock.setFixedTime(house.clock.now())
      return { context, page: await context.newPage() }
    },
  }
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder)) if (old.endsWith('.png')) rmSync(join(folder, old))
  await publicPages(studio)
  for (const mode of Object.keys(modes)) {
    const visitor = await talk(studio, mode)
    if (mode === '') await desk(studio, visitor)
    await portal(studio, visitor)
    house.clock.advance(120_000)
  }
} finally {
  for (const task of after) await task()
}
