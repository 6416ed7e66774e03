import assert from 'node:assert/strict'
import { after, before, type TestContext, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { talkAddress, type Visit, violations, visit } from './visit.ts'
import { secrets } from './wire-server.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
})

interface Screen {
  readonly name: string
  readonly address: string
  readonly signedOut?: true
  /** What is there when the screen is ready. */
  readonly ready: string
  readonly act?: (visit: Visit) => Promise<void>
}

const press =
  (selector: string, next: string) =>
  async ({ page }: Visit): Promise<void> => {
    await page.locator(selector).first().click()
    await page.locator(next).first().waitFor()
  }

const SCREENS: readonly Screen[] = [
  { name: 'sign-in', address: '/desk', signedOut: true, ready: '.door form' },
  { name: 'invitation', address: `/welcome#${secrets.invitation}`, signedOut: true, ready: '.cards' },
  { name: 'spent invitation', address: '/welcome#inv_wrong_wrong_wrong_wrong', signedOut: true, ready: '.empty' },
  { name: 'inbox', address: '/desk/waiting', ready: '.row' },
  { name: 'waiting conversation', address: talkAddress('waiting', 1), ready: '.transcript' },
  { name: 'my conversation', address: talkAddress('mine', 4), ready: '.writing-input' },
  { name: 'restricted', address: talkAddress('all', 8), ready: '.no-reply' },
  {
    name: 'note',
    address: talkAddress('waiting', 1),
    ready: '.transcript',
    act: press('.mode:nth-of-type(2)', '.composer.note .writing-input'),
  },
  {
    name: 'reveal',
    address: talkAddress('waiting', 1),
    ready: '.transcript',
    act: press('.transcript button.chip', '.reveal'),
  },
  {
    name: 'insert menu',
    address: talkAddress('mine', 4),
    ready: '.writing-input',
    act: press('.composer-foot button', '.menu-item'),
  },
  { name: 'knowledge', address: '/desk/knowledge', ready: '.articles' },
  { name: 'people', address: '/desk/people', ready: '.people' },
  { name: 'invite', address: '/desk/people', ready: '.people', act: press('.page-head button', '.dialog') },
  { name: 'office', address: '/office', ready: '.figures' },
  { name: 'nowhere', address: '/desk/waiting/x/y', ready: '.empty' },
]

/** Every screen in one mode, each as a test of its own, in one browser window; `look` says what is wrong with it. */
async function eachScreen(
  t: TestContext,
  context: BrowserContextOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<void> {
  const inside = await visit(t, browser, '/desk', { context })
  const outside = await visit(t, browser, '/desk', { context, signedIn: false })
  for (const screen of SCREENS) {
    const seen = screen.signedOut === true ? outside : inside
    await t.test(screen.name, async () => {
      await seen.page.goto('about:blank')
      await seen.page.goto(seen.server.url + screen.address)
      await seen.page.locator(screen.ready).first().waitFor()
      await screen.act?.(seen)
      assert.deepEqual(await look(seen.page), [])
      assert.deepEqual(seen.complaints, [])
    })
  }
}

// WCAG 1.4.12: letters may be spaced as readers need, and no words are cut off.
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`
const CUT = `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(${JSON.stringify(SPACED)})
  document.adoptedStyleSheets = [sheet]
  return [...document.querySelectorAll('.button, .place, .view, .state, .chip, h1, h2, label')]
    .filter((thing) => thing.offsetParent !== null && thing.closest('.unseen') === null)
    .filter((thing) => thing.scrollWidth > thing.clientWidth + 1 || thing.getBoundingClientRect().right > innerWidth + 1)
    .map((thing) => thing.tagName + '.' + thing.className + ' ' + thing.textContent)
})()`

for (const [mode, context] of Object.entries<BrowserContextOptions>({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
})) {
  test(`W-01, W-04: axe finds nothing on any screen, and spaced letters fit, ${mode}`, (t) =>
    eachScreen(t, context, async (page) => [...(await violations(page)), ...(await page.evaluate<string[]>(CUT))]))
}

const SIDEWAYS = `[document.documentElement, ...document.querySelectorAll('main, .list-pane, .talk-main, .transcript, .dialog')]
  .filter((box) => box.scrollWidth > box.clientWidth + 1)
  .map((box) => box.tagName + '.' + box.className + ' ' + box.scrollWidth + ' > ' + box.clientWidth)`
const SMALL = `[...document.querySelectorAll('button, select, input[type=text], input[type=email], input[type=password], a.button, a.row, a.view')]
  .filter((control) => control.offsetParent !== null && control.offsetParent.offsetWidth > 1)
  .map((control) => [control, control.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 23.5))
  .map(([control, box]) => control.className + ' ' + box.width + ' x ' + box.height)`

test('W-03: at 400 % nothing has to be scrolled sideways, and every control is at least 24 px', (t) =>
  eachScreen(t, { viewport: { width: 320, height: 256 } }, async (page) => [
    ...(await page.evaluate<string[]>(SIDEWAYS)),
    ...(await page.evaluate<string[]>(SMALL)),
  ]))

const BARE = `[...document.querySelectorAll('.button.main, .button.plain, .chip, .view[aria-current], .row[aria-current]')]
  .filter((thing) => thing.offsetParent !== null)
  .filter((thing) => {
    const style = getComputedStyle(thing)
    return style.borderTopWidth === '0px' && style.outlineStyle === 'none'
  })
  .map((thing) => thing.className)`

test('W-04: in forced colours every button, chosen view and open row is told apart by a line', (t) =>
  eachScreen(t, { forcedColors: 'active' }, (page) => page.evaluate<string[]>(BARE)))

test('W-04: the chosen theme holds: dark by choice on a light system, high contrast with stronger lines', async (t) => {
  const { page } = await visit(t, browser, '/desk/waiting', { context: { colorScheme: 'light' } })
  await page.waitForSelector('.row')
  const paper = (): Promise<string> =>
    page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
  const light = await paper()
  await page.locator('.account').click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await page.getByText('Dark', { exact: true }).click()
  assert.notEqual(await paper(), light)
  await page.getByText('High contrast', { exact: true }).click()
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'contrast')
  assert.deepEqual(await violations(page), [])
  await page.reload()
  await page.waitForSelector('.row')
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'contrast')
})
