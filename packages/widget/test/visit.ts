// A visitor in a real browser: opens the customer's page, presses the launcher, and looks from outside and inside.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core'
import type { WireServer } from './wire-server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The customer's page: nothing but a heading, a form and the tag. `?lang=` and `?dir=` set the document's. */
export function hostPage(widget: string, query: URLSearchParams): string {
  return `<!doctype html>
<html lang="${query.get('lang') ?? 'en'}" dir="${query.get('dir') ?? 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Shop</title></head>
<body><main><h1>Shop</h1><p><label>Search <input name="q"></label></p></main>
<script src="${widget}/loader.js" data-site="demo" async></script></body></html>`
}

// The launcher's shadow root is closed, as it must be; the test keeps the reference that the loader drops.
const keepRoot = `{
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init)
    globalThis.launcher = { root, mode: init.mode }
    return root
  }
}`

/** What a test does with a page that has the widget. */
export interface Visit {
  readonly page: Page
  /** Presses the launcher by keyboard and gives the frame, ready to be written in. */
  readonly open: () => Promise<Frame>
  readonly close: () => Promise<void>
}

/**
 * Resolves when an expression is true in the page, looked at again after each turn. Playwright's own `waitForFunction` needs `eval`
 * in the page, which the policies under test forbid. The runner's time limit ends a hopeless wait.
 */
export async function until(place: Page | Frame, expression: string): Promise<void> {
  while (!(await place.evaluate(`Boolean(${expression})`)))
    await place.evaluate('new Promise((done) => setTimeout(done, 16))')
}

/** Opens the customer's page; `query` is appended to its address. */
export async function visit(
  browser: Browser,
  server: WireServer,
  options: BrowserContextOptions = {},
  query = '',
): Promise<Visit> {
  const context = await browser.newContext(options)
  await context.addInitScript(keepRoot)
  const page = await context.newPage()
  await page.goto(`${server.origin('shop')}/${query}`)
  await until(page, 'globalThis.launcher?.root.querySelector("button") !== null')
  return {
    page,
    open: async () => {
      await page.evaluate('launcher.root.querySelector("button").focus()')
      await page.keyboard.press('Enter')
      return frameOf(page)
    },
    close: () => context.close(),
  }
}

/** The chat's frame, once it has a session. */
export async function frameOf(page: Page): Promise<Frame> {
  await until(page, 'globalThis.launcher?.root.querySelector("iframe") != null')
  let frame = page.frames().find((known) => known.url().includes('/frame?'))
  while (frame === undefined) {
    frame = await page.waitForEvent('framenavigated', (known) => known.url().includes('/frame?'))
  }
  await frame.waitForSelector('.opening')
  await frame.waitForSelector('.log > .chips')
  return frame
}

/** The violations of WCAG A and AA that axe finds, as `rule: element`. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  // Animations would be measured half faded.
  await frame.evaluate(
    'Promise.all(document.getAnimations().map((a) => a.effect.getTiming().iterations === Infinity ? 0 : a.finished))',
  )
  const run = `axe.run(document, { runOnly: ${JSON.stringify(tags)}, rules: { region: { enabled: false } } })`
  const result = await frame.evaluate<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
  }>(run)
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))
}

/** Answers both questions of the consent card. */
export async function decide(frame: Frame, support: 'given' | 'refused', ai?: 'given' | 'refused'): Promise<void> {
  const press = (id: string, which: string): Promise<void> =>
    frame
      .locator(`.ask:has(#ask-${id}) .choice`)
      .nth(which === 'given' ? 1 : 0)
      .click()
  await press('support', support)
  if (ai !== undefined) await press('ai', ai)
}

/** Writes into the composer and presses Enter. */
export async function write(frame: Frame, text: string): Promise<void> {
  await frame.fill('textarea', text)
  await frame.press('textarea', 'Enter')
}
