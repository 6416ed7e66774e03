import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { decide, hostPage, until, visit, write } from './visit.ts'
import type { Visitor } from './wire-desk.ts'
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

const newest = (): Visitor => {
  const visitor = [...server.desk.visitors.values()].at(-1)
  assert.ok(visitor)
  return visitor
}
const sent = (): string[] =>
  server.seen
    .filter(({ path, method }) => path.startsWith('/v1/messages?') && method === 'POST')
    .map(({ body }) => body)

test('T-01: before the first word of the AI the visitor reads that it is one, in the page and in the accessibility tree', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  assert.match((await frame.locator('.opening').innerText()).replaceAll('\n', ' '), /It is a machine, not a person/)
  assert.match(await frame.locator('main').ariaSnapshot(), /text: AI assistant|AI assistant/)
  await write(frame, 'How do I send it back?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  const order = await frame.evaluate(`(() => {
    const said = document.querySelector('.opening')
    const first = document.querySelector('[data-generated-by="ai"]')
    const label = first.querySelector('.name')
    const words = first.querySelector('.words')
    const before = (a, b) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)
    return { disclosure: before(said, first), label: before(label, words), text: label.textContent }
  })()`)
  assert.deepEqual(order, { disclosure: true, label: true, text: 'AI assistant' })
  await close()
})

test('T-07: what a machine wrote is marked for machines, what a person wrote is not', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  await write(frame, 'How do I send it back?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  server.desk.put(newest(), { origin: 'human', text: 'Anna here.', author: 'Anna' })
  await frame.waitForSelector('.by-human')
  assert.equal(await frame.locator('[data-generated-by="ai"]').count(), 1)
  assert.equal(await frame.locator('.by-human[data-generated-by]').count(), 0)
  await close()
})

test('C-03: consent is asked after writing, without losing the text, with equal buttons and nothing chosen', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  const before = sent().length
  await write(frame, 'How do I send it back?')
  await frame.waitForSelector('#ask-support')
  assert.equal(sent().length, before)
  assert.equal(await frame.locator('[aria-pressed="true"], :checked').count(), 0)
  const looks = await frame.evaluate<string[][]>(`[...document.querySelectorAll('.ask')].map((ask) =>
    [...ask.querySelectorAll('.choice')].map((button) => {
      const style = getComputedStyle(button)
      return [Math.round(button.offsetWidth), button.offsetHeight, style.color, style.backgroundColor, style.borderColor, style.fontWeight, style.fontSize].join(' ')
    }))`)
  assert.equal(looks.length, 2)
  for (const [refuse, accept, ...more] of looks) {
    assert.equal(refuse, accept)
    assert.equal(more.length, 0)
  }
  assert.equal(await frame.locator('[data-delivery="waiting"] .words').innerText(), 'How do I send it back?')
  await frame.locator('.back').click()
  assert.equal(await frame.inputValue('textarea'), 'How do I send it back?')
  await frame.press('textarea', 'Enter')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  assert.equal(sent().length, before + 1)
  assert.match(sent().at(-1) ?? '', /How do I send it back\?/)
  await close()
})

test('C-03: after a refusal the visitor is helped, and sees that nothing is stored', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  await write(frame, 'How do I send it back?')
  await decide(frame, 'refused')
  await frame.waitForSelector('.thumbs')
  assert.equal(await frame.locator('.badge').innerText(), 'Not stored')
  await frame.locator('.person').click()
  await frame.waitForSelector('#ask-support')
  assert.equal(await frame.locator('.ask').count(), 1, 'a person needs `support` only')
  await close()
})

test('T-02: the full notice is one tap away before anything can be sent', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  assert.equal(await frame.locator('.send').isDisabled(), true)
  await frame.locator('.composer .fine .plain').click()
  const text = await frame.locator('.notice').innerText()
  for (const part of [
    'Lantern & Larch GmbH (Demo)',
    'dpo@',
    'Hafen Hosting GmbH',
    'Germany',
    '30 days after',
    'Art. 6(1)(a)',
    'You can complain to',
  ]) {
    assert.ok(text.includes(part), part)
  }
  await close()
})

test('I-03: an answer is drawn as text and safe elements, and only links to known hosts live', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  await write(frame, 'hostile')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  assert.equal(await frame.locator('.words img, .words script').count(), 0)
  assert.equal(await frame.locator('.words a').count(), 0)
  assert.match(await frame.locator('.by-ai .words').last().innerText(), /<img src=x onerror=alert\(1\)>/)
  assert.equal(await frame.locator('.sources a').getAttribute('rel'), 'noopener noreferrer')
  await close()
})

test('W-02: an answer that comes in tokens changes the live regions at most once per sentence', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  await write(frame, 'How do I send it back?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  assert.equal(await frame.getAttribute('[role=log]', 'aria-live'), 'off')
  await frame.evaluate(`{
    globalThis.spoken = []
    const live = document.querySelectorAll('[aria-live]:not([aria-live=off]), [role=status], [role=alert], output')
    for (const region of live) new MutationObserver((records) => {
      for (const record of records) for (const node of record.addedNodes) spoken.push(node.textContent)
    }).observe(region, { childList: true, characterData: true, subtree: true })
  }`)
  const answer = 'You can send it back within thirty days. Use the label in the parcel. Then we pay you back.'
  const words = answer.split(' ')
  const visitor = newest()
  const { id } = server.desk.put(visitor, { origin: 'ai', text: words[0] ?? '', state: 'streaming' })
  for (let i = 2; i <= words.length; i++) {
    server.desk.put(visitor, { id, origin: 'ai', text: words.slice(0, i).join(' '), state: 'streaming' })
  }
  server.desk.put(visitor, { id, origin: 'ai', text: answer })
  await until(frame, 'spoken.join(" ").includes("Then we pay")')
  const spoken = await frame.evaluate<string[]>('spoken')
  assert.ok(spoken.length <= 3, spoken.join(' | '))
  assert.equal(spoken.join(' '), `AI assistant: ${answer}`)
  await close()
})

test('an answer can be stopped while it comes', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  server.script.pace = (sentence) => (sentence === 2 ? held : Promise.resolve())
  await write(frame, 'How do I send it back?')
  await decide(frame, 'given', 'given')
  await frame.getByRole('button', { name: 'Stop' }).click()
  await frame.waitForSelector('text=You stopped this answer.')
  release()
  server.script.pace = async () => {}
  assert.equal(newest().messages.at(-1)?.state, 'stopped')
  await close()
})

test('a cut stream comes back by itself and misses nothing', async () => {
  const { page, open, close } = await visit(browser, server)
  const frame = await open()
  await write(frame, 'How do I send it back?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  server.cut()
  await frame.waitForSelector('.banner')
  assert.match(await frame.locator('.banner').innerText(), /trying again/)
  server.desk.put(newest(), { origin: 'human', text: 'Said while nobody listened.', author: 'Anna' })
  await frame.evaluate('dispatchEvent(new Event("online"))')
  await frame.waitForSelector('text=Said while nobody listened.')
  await frame.waitForSelector('.banner', { state: 'detached' })
  await page.evaluate('0')
  await close()
})

test('C-03: whoever refuses only the AI sees the articles that may fit, and that a person was told', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  await write(frame, 'Where is my parcel?')
  await decide(frame, 'given', 'refused')
  await frame.locator('.by-system .sources a').waitFor()
  await frame.locator('.head', { hasText: 'Waiting for a person' }).waitFor()
  assert.equal(await frame.locator('.typing').count(), 0)
  await close()
})

test('a message that failed is kept and sent once when it is tried again', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  await write(frame, 'First')
  await decide(frame, 'refused')
  await frame.waitForSelector('.thumbs')
  server.setDown(true)
  await write(frame, 'Second')
  await frame.waitForSelector('[data-delivery="failed"]')
  server.setDown(false)
  await frame.locator('[data-delivery="failed"] .plain').click()
  await frame.locator('.by-visitor[data-delivery="sent"]', { hasText: 'Second' }).waitFor()
  assert.equal(newest().messages.filter(({ text }) => text === 'Second').length, 1)
  await close()
})

test('T-05: from any state of the AI a person is one act away, and the change of speaker is plain', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  assert.equal(await frame.locator('.person').isVisible(), true)
  await write(frame, 'How do I send it back?')
  await frame.waitForSelector('#ask-support')
  assert.equal(await frame.locator('.person').isVisible(), true, 'while consent is asked')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  await frame.locator('.person').click()
  await frame.waitForSelector('.wait')
  assert.match(await frame.locator('.wait').innerText(), /Mon to Fri, 9:00 to 17:00/)
  server.desk.state(newest(), { state: 'human', agent: 'Anna', waiting_since: null })
  server.desk.put(newest(), { origin: 'human', text: 'Hello, Anna here.', author: 'Anna' })
  await frame.waitForSelector('.said.by-human')
  assert.match(await frame.locator('.who').innerText(), /Anna, a person/)
  const shapes = await frame.evaluate(`({
    ai: getComputedStyle(document.querySelector('.said .mark-ai')).borderRadius,
    human: getComputedStyle(document.querySelector('.said .mark-human')).borderRadius })`)
  assert.notDeepEqual(Object.values(Object(shapes))[0], Object.values(Object(shapes))[1], 'shape, not colour alone')
  await close()
})

test('my data: a purpose is withdrawn in one act, the portal opens by a form, and nothing of it stands in an address', async () => {
  const { page, open, close } = await visit(browser, server)
  const frame = await open()
  await write(frame, 'How do I send it back?')
  await decide(frame, 'given', 'given')
  await frame.waitForSelector('.thumbs')
  await frame.locator('.head-button').click()
  await frame
    .locator('.choices li', { has: frame.locator('#choice-ai') })
    .getByRole('button')
    .click()
  await frame.waitForSelector('text=You withdrew it')
  assert.equal(newest().purposes.find(({ id }) => id === 'ai')?.state, 'withdrawn')

  const [tab] = await Promise.all([page.context().waitForEvent('page'), frame.getByText('Download my data').click()])
  await tab.waitForSelector('text=one-time-ticket')
  assert.ok(!tab.url().includes('ticket'))
  assert.match(await tab.locator('p').innerText(), /section=copy/)
  assert.equal(await tab.evaluate('opener'), null)
  await tab.close()

  const [download] = await Promise.all([page.waitForEvent('download'), frame.getByText('Save a receipt').click()])
  assert.equal(download.suggestedFilename(), 'consent-receipt.jsonld')
  await frame.getByText('Who has looked at my data?').click()
  await frame.waitForSelector('text=Nobody has looked at your data.')
  await close()
})

test('another language speaks at once, and the chat that ended starts anew', async () => {
  const { open, close } = await visit(browser, server)
  const frame = await open()
  await frame.locator('.head-button').click()
  await frame.selectOption('select', 'de')
  await frame.waitForSelector('text=Meine Daten')
  assert.equal(await frame.evaluate('document.documentElement.lang'), 'de')
  await frame.locator('.panel .round').click()
  await frame.waitForSelector('text=Es ist keine Maschine', { state: 'detached' })
  await frame.waitForSelector('text=Er ist eine Maschine, kein Mensch')
  await write(frame, 'Wie schicke ich das zurück?')
  await decide(frame, 'refused')
  await frame.waitForSelector('.thumbs')
  await frame.locator('.head-button').click()
  await frame.locator('.line.end').click()
  await frame.locator('.line.end').click()
  await frame.waitForSelector('text=Dieser Chat ist beendet.')
  await frame.getByRole('button', { name: 'Neuen Chat beginnen' }).click()
  await frame.waitForSelector('.log > .chips')
  assert.equal(await frame.locator('.by-visitor').count(), 0)
  await close()
})
