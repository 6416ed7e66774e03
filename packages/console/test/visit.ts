// Somebody at the desk, in a real browser: opens the console at an address and gives the page, with what must never happen kept in a list.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { TestContext } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { builtConsole } from './built.ts'
import { idOf, NOW } from './wire-desk.ts'
import { openWireServer, type WireServer } from './wire-server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page of the console with its peer. */
export interface Visit {
  readonly page: Page
  readonly server: WireServer
  /** Everything that the page complained about: refused by the policy, thrown, logged as an error. */
  readonly complaints: string[]
}

/** What may be chosen about a visit. */
export interface VisitOptions {
  readonly signedIn?: boolean
  readonly context?: BrowserContextOptions
  /** Runs before the page is opened. */
  readonly prepare?: (server: WireServer) => void
}

/** Opens the console at an address, with the clock at the moment of the tests. It is closed with the test, passed or failed. */
export async function visit(
  t: TestContext,
  browser: Browser,
  address: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const server = await openWireServer({ dist: await builtConsole(), signedIn: options.signedIn ?? true })
  t.after(() => server.close())
  options.prepare?.(server)
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...options.context,
  })
  t.after(() => context.close())
  const page = await context.newPage()
  await page.clock.setFixedTime(new Date(NOW))
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    // A refused request is logged by the browser itself; the tests refuse on purpose.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text())
  })
  await page.goto(server.url + address)
  return { page, server, complaints }
}

/** The address of a conversation of the invented desk, by its number. */
export function talkAddress(view: string, number: number): string {
  return `/desk/${view}/${idOf('conversation', number)}`
}

/** What axe finds against WCAG 2.2 A and AA, as `rule: element`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const result = await page.evaluate<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[]
  }>(
    // What React Aria puts beside an open popover (a hidden way to dismiss it) stands outside the landmarks by design; and
    // under an open dialog the page with its landmarks and headings is rightly hidden.
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, rules: {
      region: { enabled: false },
      'landmark-one-main': { enabled: document.querySelector('.veil') === null },
      'page-has-heading-one': { enabled: document.querySelector('.veil') === null },
    } })`,
  )
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))
}

/** The words of the element that has the focus, or of its label. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    `(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? '').trim()`,
  )
}

/** Presses Tab until the focus is on an element with these words; throws when it does not come by. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(page)).startsWith(words)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the focus never came to “${words}”`)
}
