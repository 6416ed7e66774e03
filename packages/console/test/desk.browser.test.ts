import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { focused, tabTo, talkAddress, visit } from './visit.ts'
import { idOf } from './wire-desk.ts'
import { secrets } from './wire-server.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
})

const announced = (page: Page): Promise<string | null> => page.locator('[data-announcer]').textContent()

test('W-01: by keyboard alone: sign in, open who waits longest, take over, reply, resolve, undo, resolve', async (t) => {
  const { page, server, complaints } = await visit(t, browser, '/desk', { signedIn: false })
  const key = (name: string): Promise<void> => page.keyboard.press(name)
  await page.waitForSelector('.door form')
  await tabTo(page, 'E-mail')
  await page.keyboard.type('ana@larch.example')
  await tabTo(page, 'Password')
  await page.keyboard.type(secrets.password)
  await tabTo(page, 'One-time code')
  await page.keyboard.type(secrets.code)
  await key('Enter')
  await page.waitForSelector('.row')
  await key('j')
  await key('j')
  await key('k')
  assert.match(await focused(page), /^Visitor 7F3A/)
  assert.ok(!server.seen.some((call) => /conversations\/c/.test(call.path)), 'moving through the list opens nothing')
  await key('Enter')
  await page.waitForSelector('.transcript')
  assert.equal(await focused(page), 'Visitor 7F3A')
  await key('t')
  await page.waitForSelector('.writing-input:focus')
  await page.keyboard.type('Your refund is on its way, e and t are only letters here.')
  await key('Control+Enter')
  await page.locator('.entry.human:not(.sending)').waitFor()
  await key('Escape')
  assert.equal(await focused(page), 'Visitor 7F3A')
  await key('e')
  await page.waitForSelector('.toast')
  await key('z')
  await page.locator('.toast').waitFor({ state: 'detached' })
  await page.locator('.talk-head .state.human').waitFor()
  await key('e')
  await page.locator('.talk-head .state.resolved').waitFor()
  const writes = server.seen.filter((call) => call.method === 'POST' && call.path.includes('/conversations/'))
  const steps = writes.map((call) => call.path.split('/').at(-1)).filter((step) => step !== 'read')
  assert.deepEqual(steps, ['take', 'messages', 'resolve', 'reopen', 'resolve'])
  assert.deepEqual(complaints, [])
})

test('the list tells who waits and how long, counts, languages and what is unread; the tab tells it too', async (t) => {
  const { page } = await visit(t, browser, '/desk/waiting')
  await page.waitForSelector('.row')
  const first = (await page.locator('.row').first().textContent()) ?? ''
  assert.match(first, /Visitor 7F3A.*waiting for 14 minutes.*Returns and refunds.*English.*2 unread/)
  assert.equal(await page.locator('.rail .view.waiting .count').textContent(), '3')
  assert.equal(await page.title(), '(3) Inbox · Aboveboard')
  assert.match((await page.locator('link[rel=icon]').getAttribute('href')) ?? '', /\/3-/)
  await page.locator('.rail .view', { hasText: 'Mine' }).click()
  await page.locator('.row', { hasText: 'Visitor A2C9' }).waitFor()
})

test('a message that arrives appears by itself and is spoken once', async (t) => {
  const { page, server } = await visit(t, browser, talkAddress('mine', 4))
  await page.waitForSelector('.transcript')
  server.arrive(4, 'One more thing: may I bring it to the shop?')
  await page.locator('.entry.visitor', { hasText: 'bring it to the shop' }).waitFor()
  assert.match((await announced(page)) ?? '', /Visitor A2C9: One more thing/)
})

test('a list that was asked for before somebody wrote is asked for again when it has come', async (t) => {
  const { page, server } = await visit(t, browser, '/desk/all')
  const row = page.locator('.row', { hasText: 'Visitor 7F3A' })
  await row.waitFor()
  const read = Promise.withResolvers<void>()
  const late = Promise.withResolvers<void>()
  await page.route(
    /conversations\?filter=all/,
    async (route) => {
      const response = await route.fetch()
      read.resolve()
      await late.promise
      await route.fulfill({ response })
    },
    { times: 1 },
  )
  server.tell('conversation', { id: 'another' })
  await read.promise
  // While the old list is on its way somebody writes; asking for those who wait shows that the news was heard.
  const heard = page.waitForRequest(/conversations\?filter=waiting/)
  server.arrive(1, 'Are you there?')
  await heard
  late.resolve()
  await row.locator('.unseen', { hasText: '3 unread' }).waitFor()
})

test('new messages move nothing away from a reader above, and say that they are there; writing goes to the end', async (t) => {
  const { page, server } = await visit(t, browser, talkAddress('mine', 4))
  await page.waitForSelector('.transcript')
  for (let number = 1; number <= 30; number += 1) server.arrive(4, `Line ${number}`)
  await page.locator('.entry', { hasText: 'Line 30' }).waitFor()
  await page.evaluate(`document.querySelector('.transcript').scrollTo(0, 0)`)
  await page.locator('.entry.visitor').first().waitFor()
  server.arrive(4, 'While you read')
  await page.getByRole('button', { name: '1 new message' }).waitFor()
  assert.equal(await page.evaluate(`document.querySelector('.transcript').scrollTop`), 0)
  await page.getByRole('button', { name: '1 new message' }).click()
  await page.getByRole('button', { name: '1 new message' }).waitFor({ state: 'detached' })
  await page.evaluate(`document.querySelector('.transcript').scrollTo(0, 0)`)
  await page.locator('.writing-input').click()
  await page.keyboard.type('Here I am.')
  await page.keyboard.press('Control+Enter')
  await page.locator('.entry.human:not(.sending)', { hasText: 'Here I am.' }).waitFor()
  // Playwright's `waitForFunction` looks again with `eval`, which the policy forbids.
  await page.evaluate(`new Promise((done) => {
    const look = () => {
      const box = document.querySelector('.transcript')
      if (box.scrollHeight - box.scrollTop - box.clientHeight < 2) done()
      else requestAnimationFrame(look)
    }
    look()
  })`)
})

test('a cut line is said and comes back by itself, with what was missed', async (t) => {
  const { page, server } = await visit(t, browser, talkAddress('mine', 4))
  await page.waitForSelector('.transcript')
  server.fail('/v1/desk/stream', 503)
  server.cutStreams()
  await page.getByText('Live updates are interrupted').waitFor()
  server.arrive(4, 'Missed while away')
  server.heal()
  await page.locator('.entry.visitor', { hasText: 'Missed while away' }).waitFor()
  await page.getByText('Live updates are interrupted').waitFor({ state: 'detached' })
})

test('T-01: who speaks is said on every message; the assistant’s carry the mark of AI in words and for machines', async (t) => {
  const { page } = await visit(t, browser, talkAddress('waiting', 1))
  await page.waitForSelector('.transcript')
  for (const entry of await page.locator('.entry.ai').all()) {
    assert.equal(await entry.locator('.mark-ai').textContent(), 'AI')
    assert.equal(await entry.getAttribute('data-generated-by-ai'), 'true')
  }
  assert.equal(await page.locator('.entry.visitor .mark-ai, .entry.human .mark-ai').count(), 0)
  assert.deepEqual(await page.locator('.sources a').allTextContents(), ['Send something back', 'Track your order'])
})

test('M-04: a masked value is shown for a reason only, is told apart, and can be hidden again', async (t) => {
  const { page, server } = await visit(t, browser, talkAddress('waiting', 1))
  await page.waitForSelector('.transcript')
  assert.doesNotMatch(await page.content(), /mara\.lindqvist/)
  await page.locator('.transcript').getByRole('button', { name: 'Masked E-mail 1' }).click()
  await page.locator('.reveal').getByText('Another reason').click()
  await page.getByRole('button', { name: 'Show for 15 minutes' }).click()
  await page.getByText('Say why in a few words.').waitFor()
  assert.ok(!server.seen.some((call) => call.path.endsWith('/reveal')), 'no reason, no request')
  await page.getByLabel('In a few words').fill('Refund stuck')
  await page.keyboard.press('Enter')
  await page.locator('.transcript .chip.shown').waitFor()
  const asked = server.seen.find((call) => call.path.endsWith('/reveal'))
  assert.deepEqual(asked?.body, { token: '⟦EMAIL_1⟧', reason: 'other', words: 'Refund stuck' })
  await page.locator('.transcript .chip.shown').click()
  assert.doesNotMatch(await page.content(), /mara\.lindqvist/)
})

test('M-04: what is revealed in one conversation is not shown in another, where the same label is somebody else', async (t) => {
  const { page } = await visit(t, browser, talkAddress('all', 4))
  const open = async (label: string): Promise<void> => {
    await page.locator('.row', { hasText: label }).click()
    await page.locator('.talk-title', { hasText: label }).waitFor()
  }
  await page.waitForSelector('.transcript')
  await open('Visitor 7F3A')
  await page.locator('.transcript').getByRole('button', { name: 'Masked E-mail 1' }).click()
  await page.getByRole('button', { name: 'Show for 15 minutes' }).click()
  await page.locator('.transcript .chip.shown').waitFor()
  await open('Visitor A2C9')
  assert.equal(await page.locator('.transcript .chip').count(), 1)
  assert.equal(await page.locator('.chip.shown').count(), 0)
  await open('Visitor 7F3A')
  assert.equal(await page.locator('.chip.shown').count(), 0)
})

test('a reply can carry a value that its writer never sees: the label goes in, the token is sent', async (t) => {
  const { page, server } = await visit(t, browser, talkAddress('mine', 4))
  await page.locator('.writing-input').click()
  await page.keyboard.type('Sent to ')
  await page.getByRole('button', { name: 'Insert a detail' }).click()
  await page.getByRole('menuitem', { name: 'E-mail 1' }).click()
  await page.waitForSelector('.writing-input:focus')
  await page.keyboard.type('today.\nBye')
  assert.equal(await page.locator('.writing-input .chip').textContent(), 'E-mail 1')
  await page.keyboard.press('Control+Enter')
  await page.locator('.entry.human', { hasText: 'today.' }).waitFor()
  const sent = server.seen.filter((call) => call.path.endsWith('/messages'))
  assert.deepEqual(
    sent.map((call) => call.body['text']),
    ['Sent to ⟦EMAIL_1⟧ today.\nBye'],
  )
})

test('X-02: a reply that does not arrive stays, says why, and is sent again as the same one', async (t) => {
  const { page, server } = await visit(t, browser, talkAddress('mine', 4))
  server.fail('/messages', 503)
  await page.locator('.writing-input').click()
  await page.keyboard.type('No box needed.')
  await page.keyboard.press('Control+Enter')
  await page.locator('.unsent-line').waitFor()
  server.heal()
  await page.getByRole('button', { name: 'Send again' }).click()
  await page.locator('.entry.unsent').waitFor({ state: 'detached' })
  await page.locator('.entry.human', { hasText: 'No box needed.' }).waitFor()
  const ids = server.seen.filter((call) => call.path.endsWith('/messages')).map((call) => call.body['client_id'])
  assert.equal(ids.length, 2)
  assert.equal(new Set(ids).size, 1)
})

test('a note looks and sounds like a note, never like a reply, and nobody outside the team gets it', async (t) => {
  const { page, server } = await visit(t, browser, talkAddress('waiting', 1))
  await page.waitForSelector('.transcript')
  await page.keyboard.press('n')
  await page.waitForSelector('.composer.note .writing-input:focus')
  assert.equal(await focused(page), 'Internal note about this conversation')
  assert.equal(
    await page.evaluate(`getComputedStyle(document.querySelector('.composer.note .writing-input')).borderStyle`),
    'dashed',
  )
  await page.keyboard.type('Payment provider called.')
  await page.keyboard.press('Control+Enter')
  await page.locator('.entry.note', { hasText: 'Payment provider called.' }).waitFor()
  assert.ok(server.seen.some((call) => call.path.endsWith('/notes')))
  assert.ok(!server.seen.some((call) => call.path.endsWith('/messages')))
})

test('while a person has the conversation the assistant is said to be silent; without AI there is no way back to it', async (t) => {
  const mine = await visit(t, browser, talkAddress('mine', 4))
  await mine.page.getByText('The assistant is silent until you hand it back.').waitFor()
  await mine.page.keyboard.press('h')
  await mine.page.locator('.talk-head .state.open').waitFor()
  const without = await visit(t, browser, talkAddress('waiting', 2))
  await without.page.waitForSelector('.transcript')
  await without.page.keyboard.press('t')
  await without.page.locator('.talk-head .state.human').waitFor()
  assert.equal(await without.page.getByRole('button', { name: 'Hand back' }).count(), 0)
})

test('Art. 18: a restricted conversation allows nothing, whether it is marked or refused with 423', async (t) => {
  const marked = await visit(t, browser, talkAddress('all', 8))
  await marked.page.getByText('Restricted (Art. 18 GDPR)').waitFor()
  assert.equal(await marked.page.locator('.composer, button.chip, .talk-actions .main').count(), 0)
  const refused = await visit(t, browser, talkAddress('waiting', 1))
  await refused.page.waitForSelector('.transcript')
  refused.server.fail(idOf('conversation', 1), 423)
  refused.server.arrive(1, 'anything')
  await refused.page.locator('.empty', { hasText: 'Restricted' }).waitFor()
  assert.doesNotMatch(await refused.page.locator('.talk-pane').innerText(), /kettle/)
})

test('R-05: what was erased meanwhile leaves the screen', async (t) => {
  const { page, server } = await visit(t, browser, talkAddress('waiting', 1))
  await page.waitForSelector('.transcript')
  const erased = server.desk.shift()
  server.tell('conversation', { id: erased?.conversation.id })
  await page.getByText('This conversation is not there.').waitFor()
  assert.doesNotMatch(await page.content(), /kettle|Visitor 7F3A/)
})

test('WCAG 2.1.4: single keys can be turned off, and the choice is kept', async (t) => {
  const { page, server } = await visit(t, browser, '/desk/waiting')
  await page.waitForSelector('.row')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.account').click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await page.getByText('Single-key shortcuts').click()
  await page.keyboard.press('Escape')
  await page.locator('.dialog').waitFor({ state: 'detached' })
  await page.reload()
  await page.waitForSelector('.row')
  await page.keyboard.press('?')
  await page.keyboard.press('j')
  assert.equal(await page.locator('.dialog').count(), 0)
  assert.equal(await page.locator('.row:focus').count(), 0)
  assert.ok(server.seen.length > 0)
})

test('the search stays in the browser and looks at facts only', async (t) => {
  const { page, server } = await visit(t, browser, '/desk/all')
  await page.waitForSelector('.row')
  const before = server.seen.length
  await page.keyboard.press('/')
  await page.keyboard.type('dutch')
  assert.equal(await page.locator('.row').count(), 1)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('kettle')
  await page.getByText('Nothing in this list matches “kettle”.').waitFor()
  assert.ok(!server.seen.slice(before).some((call) => JSON.stringify(call).includes('dutch')))
})

test('I-03: markup, pictures and links of strangers stay text; nothing is fetched for them', async (t) => {
  const { page, server, complaints } = await visit(t, browser, talkAddress('mine', 4))
  await page.waitForSelector('.transcript')
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) foreign.push(request.url())
  })
  server.arrive(
    4,
    '<img src=//c.sink.test/x onerror=alert(1)> ![x](https://c.sink.test/y) [bill](https://evil.example/?q=1) [x](javascript:alert(1)) ⟦EMAIL_9⟧',
  )
  const entry = page.locator('.entry.visitor').last()
  await entry.getByText('c.sink.test').waitFor()
  assert.equal(await entry.locator('img, script, iframe, style').count(), 0)
  assert.equal(await entry.locator('a[href]').count(), 0)
  assert.match((await entry.textContent()) ?? '', /bill \(evil\.example\).*⟦EMAIL_9⟧/)
  assert.equal(await entry.locator('.chip').count(), 0)
  assert.deepEqual(foreign, [])
  assert.deepEqual(complaints, [])
})

test('loading, failing, offline and empty are said in words, with a way on', async (t) => {
  const failing = await visit(t, browser, '/desk/waiting', {
    prepare: (server) => {
      server.fail('/v1/desk/conversations', 403)
    },
  })
  await failing.page.getByText('The list could not be loaded.').waitFor()
  failing.server.heal()
  await failing.page.locator('.list-pane').getByRole('button', { name: 'Try again' }).click()
  await failing.page.waitForSelector('.row')
  await failing.page.context().setOffline(true)
  await failing.page.getByText('You are offline.').waitFor()
  await failing.page.context().setOffline(false)
  await failing.page.getByText('You are offline.').waitFor({ state: 'detached' })
  const empty = await visit(t, browser, '/desk/waiting', {
    prepare: (server) => {
      server.desk.length = 0
    },
  })
  await empty.page.getByText('Nobody is waiting.').waitFor()
})
