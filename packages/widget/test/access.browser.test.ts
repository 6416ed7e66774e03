import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { languages } from '@aboveboard/protocol'
import type { Browser, BrowserContextOptions, Frame } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { decide, frameOf, hostPage, until, violations, visit, write } from './visit.ts'
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

/** Goes through every state that a visitor can meet and calls `look` in each. */
async function journey(frame: Frame, look: (state: string) => Promise<void>): Promise<void> {
  await look('empty')
  await write(frame, 'My card is 4111 1111 1111 1111, how do I send it back?')
  await frame.waitForSelector('.step')
  await look('found')
  await frame.locator('.choice').first().click()
  await frame.waitForSelector('#ask-support')
  await look('consent')
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  server.script.pace = (sentence) => (sentence === 3 ? held : Promise.resolve())
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.said > .quiet')
  await look('streaming')
  release()
  server.script.pace = async () => {}
  await frame.waitForSelector('.thumbs')
  await look('answered')
  await write(frame, 'I have diabetes, may I use the tent?')
  await frame.waitForSelector('.step')
  await look('held')
  await frame.locator('.choice').last().click()
  await frame.waitForSelector('.step', { state: 'detached' })
  await frame.locator('.person').click()
  await frame.waitForSelector('.wait')
  await look('waiting')
  const visitor = [...server.desk.visitors.values()].at(-1)
  assert.ok(visitor)
  server.desk.state(visitor, { state: 'human', agent: 'Anna', waiting_since: null })
  server.desk.put(visitor, { origin: 'human', text: 'Hello, Anna here.', author: 'Anna' })
  await frame.waitForSelector('.said.by-human')
  await look('human')
  await frame.locator('.head-button').click()
  await frame.waitForSelector('.panel select')
  await look('my data')
  await frame.locator('.panel .line', { hasText: 'How we handle your data' }).click()
  await frame.waitForSelector('.notice')
  await look('notice')
  await frame.locator('.panel .round').click()
  await frame.waitForSelector('.panel', { state: 'detached' })
  server.script.refuseNext = null
  server.setDown(true)
  await write(frame, 'Hello?')
  await frame.waitForSelector('[data-delivery="failed"]')
  await look('failed')
  server.setDown(false)
  await frame.locator('.head-button').click()
  await frame.locator('.line.end').click()
  await frame.locator('.line.end').click()
  await frame.waitForSelector('.over')
  await look('ended')
}

const modes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1100, height: 840 } },
  dark: { viewport: { width: 1100, height: 840 }, colorScheme: 'dark' },
  phone: { viewport: { width: 375, height: 700 }, isMobile: true, hasTouch: true },
}

for (const [mode, options] of Object.entries(modes)) {
  test(`W-01: axe finds nothing in any state, ${mode}`, async () => {
    const { open, close } = await visit(browser, server, options)
    const frame = await open()
    const found: string[] = []
    await journey(frame, async (state) => {
      found.push(...(await violations(frame)).map((violation) => `${state}: ${violation}`))
    })
    assert.deepEqual(found, [])
    await close()
  })
}

// What can be pressed, and is neither a link within a sentence nor unseen: WCAG 2.5.8 wants 24 px, fingers want 44.
const small = (least: number): string => `[...document.querySelectorAll('button, a, select, textarea, input')]
  .filter((target) => target.offsetParent !== null && !target.closest('p, .unseen'))
  .map((target) => [target.textContent.trim(), target.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.width < ${least} || box.height < ${least} - 0.5))
  .map(([text, box]) => text + ' ' + box.width + ' x ' + box.height)`

test('W-03: targets are at least 24 px, 44 px on a phone', async () => {
  for (const [mode, least] of [
    ['light', 24],
    ['phone', 44],
  ] as const) {
    const { open, close } = await visit(browser, server, modes[mode])
    const frame = await open()
    await journey(frame, async (state) => {
      assert.deepEqual(await frame.evaluate(small(least)), [], `${mode}, ${state}`)
    })
    await close()
  }
})

test('W-03: at 320 px, and at 400 % of 1280 px, everything is there without scrolling sideways', async () => {
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ]) {
    const { open, close } = await visit(browser, server, { viewport })
    const frame = await open()
    await journey(frame, async (state) => {
      const wide =
        await frame.evaluate(`[document.documentElement, ...document.querySelectorAll('.log, .tray, .panel-body')]
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0).map((part) => part.className || part.tagName)`)
      assert.deepEqual(wide, [], `${viewport.height}: ${state}`)
    })
    await close()
  }
})

test('W-04: text spacing of WCAG 1.4.12 cuts nothing off', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  await frame.evaluate(`{
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }')
    document.adoptedStyleSheets = [sheet]
  }`)
  await journey(frame, async (state) => {
    const cut =
      await frame.evaluate(`[...document.querySelectorAll('button:not(:has(.unseen)), h1, h2, h3, .who, .words')]
      .filter((part) => part.offsetParent !== null && (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 4) && getComputedStyle(part).overflow !== 'visible' )
      .map((part) => part.textContent)`)
    const sideways = await frame.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
    assert.deepEqual([cut, sideways], [[], false], state)
  })
  await close()
})

test('W-04: with reduced motion nothing moves, in the launcher nor in the frame', async () => {
  const { page, open, close } = await visit(browser, server, { reducedMotion: 'reduce' })
  const frame = await open()
  const still = `({ animation: getComputedStyle(it).animationName, transition: getComputedStyle(it).transitionDuration })`
  assert.deepEqual(await page.evaluate(`((it) => ${still})(launcher.root.querySelector('iframe'))`), {
    animation: 'none',
    transition: '0s',
  })
  await journey(frame, async (state) => {
    assert.equal(await frame.evaluate('document.getAnimations().length'), 0, state)
  })
  const visitor = [...server.desk.visitors.values()].at(-1)
  assert.ok(visitor)
  await frame.getByRole('button', { name: 'Start a new chat' }).click()
  await write(frame, 'Hello?')
  await frame.waitForSelector('.by-visitor[data-delivery="sent"]')
  server.desk.emit(visitor, { event: 'typing', data: { who: 'human' } })
  await frame.waitForSelector('.typing')
  assert.equal(await frame.evaluate('document.getAnimations().length'), 0, 'typing')
  await close()
})

test('W-04: forced colours keep every border and every choice', async () => {
  const { open, close } = await visit(browser, server, { forcedColors: 'active' })
  const frame = await open()
  await write(frame, 'How do I send it back?')
  await frame.waitForSelector('#ask-support')
  await frame.locator('.choice').nth(1).click()
  const choices = await frame.evaluate<
    string[][]
  >(`[...document.querySelectorAll('.ask:first-of-type .choice')].map((button) => {
    const style = getComputedStyle(button)
    return [style.backgroundColor, style.borderStyle]
  })`)
  assert.notEqual(choices[0]?.[0], choices[1]?.[0], 'what was chosen can be seen')
  assert.ok(choices.every(([, border]) => border === 'solid'))
  await close()
})

test('W-04: on a page that reads from the right, launcher, panel and frame are mirrored', async () => {
  const { page, open, close } = await visit(
    browser,
    server,
    { viewport: { width: 1000, height: 800 } },
    '?lang=ar&dir=rtl',
  )
  const frame = await open()
  const left = await page.evaluate<number[]>(
    `['button', 'iframe'].map((name) => launcher.root.querySelector(name).getBoundingClientRect().left)`,
  )
  assert.ok(
    left.every((edge) => edge < 100),
    left.join(' '),
  )
  assert.equal(await frame.evaluate('document.documentElement.dir'), 'rtl')
  const box = `(name) => document.querySelector(name).getBoundingClientRect()`
  assert.ok(await frame.evaluate(`((box) => box('.head .round').right < box('h1').left)(${box})`))
  assert.ok(await frame.evaluate(`((box) => box('.send').right <= box('textarea').left + 1)(${box})`))
  await close()
})

test('W-01: the whole journey by keyboard, in an order that makes sense, with the focus always where the eye is', async () => {
  const { page, close } = await visit(browser, server)
  const { keyboard } = page
  await page.locator('input').focus()
  await keyboard.press('Tab')
  assert.equal(await page.evaluate('launcher.root.activeElement?.tagName'), 'BUTTON')
  await keyboard.press('Enter')
  const frame = await frameOf(page)
  const focused = (): Promise<string> =>
    frame.evaluate('(document.activeElement.textContent || document.activeElement.id).trim().slice(0, 40)')
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 30 && !(await focused()).startsWith(name); i++) await keyboard.press('Tab')
    assert.ok((await focused()).startsWith(name), `${name}, but ${await focused()}`)
    const seen = await frame.evaluate(`(() => {
      const box = document.activeElement.getBoundingClientRect()
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 20) / 2)
      return document.activeElement.matches(':focus-visible') && (top === document.activeElement || document.activeElement.contains(top))
    })()`)
    assert.ok(seen, `${name} is focused but not seen`)
  }
  await until(frame, 'document.activeElement.id === "text"')
  await keyboard.type('How do I send')
  await keyboard.press('Shift+Enter')
  await keyboard.type('it back?')
  assert.equal(await frame.inputValue('textarea'), 'How do I send\nit back?')
  await keyboard.press('Enter')
  await until(frame, 'document.activeElement.id === "step-title"')
  await tabTo('Not now')
  await tabTo('Agree')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await tabTo('Agree')
  await keyboard.press('Space')
  await frame.waitForSelector('.thumbs')
  await until(frame, 'document.activeElement.id === "text"')
  await keyboard.press('Shift+Tab')
  await keyboard.press('Shift+Tab')
  assert.match(await focused(), /swap it for another size|How long does a refund/)
  await tabTo('Talk to a person')
  await keyboard.press('Enter')
  await frame.waitForSelector('.wait')
  await tabTo('My data')
  await keyboard.press('Enter')
  await frame.waitForSelector('.panel')
  await tabTo('Withdraw')
  await keyboard.press('Enter')
  await frame.waitForSelector('text=You withdrew it')
  await keyboard.press('Escape')
  await frame.waitForSelector('.panel', { state: 'detached' })
  assert.equal(await focused(), 'My data', 'the panel gives the focus back')
  await keyboard.press('Escape')
  await until(page, 'launcher.root.querySelector("iframe").hidden')
  assert.equal(await page.evaluate('launcher.root.activeElement?.tagName'), 'BUTTON', 'the frame gives it back too')
  await keyboard.press('Enter')
  await until(frame, 'document.activeElement.id === "text"')
  await close()
})

test('every language fits: nothing is cut off or pushed out at 320 px, in the empty window and in the question of consent', async () => {
  for (const lang of languages) {
    const { open, close } = await visit(browser, server, { viewport: { width: 320, height: 640 } }, `?lang=${lang}`)
    const frame = await open()
    assert.equal(await frame.evaluate('document.documentElement.lang'), lang)
    await write(frame, 'Hello')
    await frame.waitForSelector('#ask-support')
    const out = await frame.evaluate(`[...document.querySelectorAll('button, h1, h2, h3, p, .who span')]
      .filter((part) => part.offsetParent !== null && !part.classList.contains('unseen'))
      .filter((part) => part.getBoundingClientRect().right > innerWidth || part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
      .map((part) => part.textContent)`)
    assert.deepEqual([lang, out], [lang, []])
    assert.equal(await frame.evaluate('document.documentElement.scrollWidth > innerWidth'), false, lang)
    await close()
  }
})

test('W-01: Enter that ends a word of an input method sends nothing', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  await frame.fill('textarea', 'にほん')
  await frame.evaluate(`{
    const field = document.querySelector('textarea')
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))
  }`)
  assert.equal(await frame.inputValue('textarea'), 'にほん')
  assert.equal(await frame.locator('.by-visitor').count(), 0)
  await close()
})
