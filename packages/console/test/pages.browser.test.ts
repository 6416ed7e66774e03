import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { talkAddress, visit } from './visit.ts'
import { idOf } from './wire-desk.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
})

test('knowledge: files are imported one after the other; a bad one fails alone, a suspicious one is held', async (t) => {
  const { page, server } = await visit(t, browser, '/desk/knowledge')
  await page.waitForSelector('.articles')
  await page.locator('input[type=file]').setInputFiles([
    { name: 'delivery.md', mimeType: 'text/markdown', buffer: Buffer.from('# Delivery') },
    { name: 'photo.zip', mimeType: 'application/zip', buffer: Buffer.from('x') },
    { name: 'hidden prices.html', mimeType: 'text/html', buffer: Buffer.from('<p>x') },
    { name: 'manual.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
    {
      name: 'export.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"articles":[{"html_url":"https://a.example"}]}'),
    },
  ])
  await page.locator('.import-item.done').nth(3).waitFor()
  assert.equal(await page.locator('.import-item.failed').count(), 1)
  assert.match((await page.locator('.import-item.failed').textContent()) ?? '', /Not a kind of file/)
  await page.getByText('1 held for review').waitFor()
  const sent = server.seen
    .filter((call) => call.path.endsWith('/import'))
    .map(({ body }) => [body['kind'], body['content']])
  assert.deepEqual(sent, [
    ['markdown', '# Delivery'],
    ['html', '<p>x'],
    ['pdf', Buffer.from('%PDF-1.7').toString('base64')],
    ['zendesk', '{"articles":[{"html_url":"https://a.example"}]}'],
  ])
})

test('knowledge: an address must be a web address; a sitemap is told from a page', async (t) => {
  const { page, server } = await visit(t, browser, '/desk/knowledge')
  const field = page.getByLabel('Address of a page or a sitemap')
  await field.fill('shop.example')
  await page.keyboard.press('Enter')
  await page.getByText('Type a full address').waitFor()
  await field.fill('https://shop.example/sitemap.xml')
  await page.keyboard.press('Enter')
  await page.locator('.import-item.done').waitFor()
  const sent = server.seen.find((call) => call.path.endsWith('/import'))
  assert.deepEqual(sent?.body, {
    name: 'https://shop.example/sitemap.xml',
    kind: 'sitemap',
    content: 'https://shop.example/sitemap.xml',
  })
})

test('knowledge: what is held comes first, is published by hand, and that can be undone', async (t) => {
  const { page, server } = await visit(t, browser, '/desk/knowledge')
  await page.locator('tbody tr').first().getByText('Supplier price list 2027').waitFor()
  await page.getByRole('button', { name: 'Publish “Supplier price list 2027”' }).click()
  await page.getByRole('button', { name: 'Withdraw “Supplier price list 2027”' }).waitFor()
  await page.keyboard.press('z')
  await page.getByRole('button', { name: 'Publish “Supplier price list 2027”' }).waitFor()
  const states = server.seen.filter((call) => call.method === 'PUT').map((call) => call.body['state'])
  assert.deepEqual(states, ['published', 'withdrawn'])
})

test('knowledge: an agent reads along and changes nothing', async (t) => {
  const { page } = await visit(t, browser, '/desk/knowledge', {
    prepare: (server) => {
      server.role = 'agent'
    },
  })
  await page.waitForSelector('.articles')
  assert.equal(await page.locator('.import, .articles button').count(), 0)
})

test('people: an invitation gives a link that is shown once; closing an account asks first', async (t) => {
  const { page, server } = await visit(t, browser, '/desk/people')
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Mia Holm')
  await dialog.getByLabel('Work e-mail').fill('mia@larch.example')
  await dialog.getByText('Team lead').click()
  await page.keyboard.press('Enter')
  await page.locator('.key.link').waitFor()
  assert.match((await page.locator('.key.link').textContent()) ?? '', /\/welcome#/)
  assert.deepEqual(server.seen.find((call) => call.method === 'POST' && call.path === '/v1/admin/staff')?.body, {
    name: 'Mia Holm',
    email: 'mia@larch.example',
    role: 'lead',
  })
  await page.getByRole('button', { name: 'Done' }).click()
  await page.locator('.dialog').waitFor({ state: 'detached' })
  assert.doesNotMatch(await page.content(), /welcome#/)
  await page.getByRole('button', { name: 'Disable Jonas Weber' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  assert.ok(!server.seen.some((call) => call.method === 'PUT'))
  await page.getByRole('button', { name: 'Disable Jonas Weber' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disable' }).click()
  await page.getByRole('button', { name: 'Enable Jonas Weber' }).waitFor()
})

test('M-11: the office shows figures without singling anybody out, days left, and what is not signed', async (t) => {
  const { page } = await visit(t, browser, '/office', {
    prepare: (server) => {
      server.role = 'privacy'
    },
  })
  await page.waitForSelector('.figures')
  await page.waitForSelector('.queue')
  const figures = page.locator('.figures tbody tr')
  assert.deepEqual(await figures.nth(2).locator('td').allTextContents(), ['143', '11', 'fewer than 10'])
  assert.deepEqual(await figures.nth(4).locator('td').allTextContents(), ['71', '803', 'fewer than 10'])
  assert.deepEqual(await page.locator('.due').allTextContents(), [
    '1 day overdue',
    '3 days left',
    '28 days left',
    '30 days left',
  ])
  await page.getByText('18,423 entries').waitFor()
  await page.getByText('unsigned, off').waitFor()
  assert.equal(await page.getByRole('link', { name: 'Download the record' }).getAttribute('href'), '/v1/office/ropa')
})

test('F-07, L-06: the office shows what ends when, and two people decide about what was stopped and held', async (t) => {
  const { page } = await visit(t, browser, '/office', {
    prepare: (server) => {
      server.role = 'privacy'
    },
  })
  await page.locator('.coming svg').waitFor()
  assert.equal(await page.locator('.coming rect').count(), 31)
  assert.match((await page.locator('.coming ul').textContent()) ?? '', /now: 62 rows/)
  const conversations = page.locator('.rules tbody tr').first()
  assert.deepEqual(await conversations.locator('td').allTextContents(), ['30 days', '1,284', '41', '3'])

  const stopped = page.locator('.stopped')
  await stopped.getByText('812 of 1,284 would go at once').waitFor()
  await stopped.getByRole('button', { name: 'Agree to delete' }).click()
  await stopped.getByText('You have agreed. Another person must agree too.').waitFor()
  assert.equal(await stopped.getByRole('button', { name: 'Agree to delete' }).count(), 0)
  await stopped.getByRole('button', { name: 'Keep the data' }).click()
  await stopped.waitFor({ state: 'detached' })

  const holds = page.locator('.panel.holds')
  await holds.getByRole('button', { name: 'Agree', exact: true }).click()
  await page.getByText('Waits for a second person').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Hold somebody’s data' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Number of the conversation or case').fill('not there')
  await dialog.getByLabel('Your file number').fill('AZ 9/26')
  await dialog.getByRole('button', { name: 'Ask for the hold' }).click()
  await dialog.getByText('There is no conversation or case of this number.').waitFor()
  await dialog.getByLabel('Number of the conversation or case').fill(idOf('case', 1))
  await dialog.getByRole('button', { name: 'Ask for the hold' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('You asked for it, so somebody else must agree.').waitFor()
})

test('S-16: a log that does not verify is an alarm, not a grey word', async (t) => {
  const { page } = await visit(t, browser, '/office', {
    prepare: (server) => {
      server.logIsGood = false
    },
  })
  const alarm = page.locator('.verdict.broken')
  await alarm.waitFor()
  assert.equal(await alarm.getAttribute('role'), 'alert')
  await page.getByText('security incident').waitFor()
})

test('the language can be changed on the spot; only the chosen one is loaded', async (t) => {
  const { page } = await visit(t, browser, '/desk/waiting', { context: { locale: 'de-AT' } })
  await page.getByRole('heading', { name: 'Wartet' }).waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), 'de')
  const loaded = await page.evaluate<string[]>(
    `[...document.querySelectorAll('link[rel=modulepreload]')].map((link) => link.href)`,
  )
  assert.ok(loaded.some((name) => /\/de-/.test(name)) && !loaded.some((name) => /\/en-/.test(name)))
  await page.locator('.account').click()
  await page.getByRole('menuitem', { name: 'Einstellungen' }).click()
  await page.getByText('English', { exact: true }).click()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
})

test('T-08, I-13: terms are signed in the office, and one press stops a processor', async (t) => {
  const { page, server } = await visit(t, browser, '/office', {
    prepare: (peer) => {
      peer.role = 'privacy'
    },
  })
  await page.getByRole('button', { name: 'Sign…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Region').fill('us')
  await dialog.getByLabel('Contract after Art. 28(3)').fill('DPA 2027-03')
  await dialog.getByRole('button', { name: 'Sign and switch on' }).click()
  await dialog.getByText('Outside the European Economic Area a transfer tool is needed.').waitFor()
  await dialog.getByLabel('Transfer tool').selectOption('standard-clauses')
  await dialog.getByRole('button', { name: 'Sign and switch on' }).click()
  await dialog.waitFor({ state: 'detached' })
  const row = page.locator('.processors tbody tr').nth(1)
  await row.getByText('Standard contractual clauses').waitFor()
  await row.getByRole('button', { name: 'Stop now' }).click()
  await row.getByText('stopped').waitFor()
  await row.getByRole('button', { name: 'Let it go on' }).waitFor()
  assert.deepEqual(
    server.seen
      .filter(({ path }) => path.startsWith('/v1/office/processors/'))
      .map(({ method, path }) => `${method} ${path}`),
    [
      'PUT /v1/office/processors/model-0000000002',
      'PUT /v1/office/processors/model-0000000002',
      'POST /v1/office/processors/model-0000000002/stop',
    ],
  )
})

test('C-154/21: what left the house is one press away from an answer of the assistant', async (t) => {
  const { page } = await visit(t, browser, talkAddress('all', 1))
  await page.getByRole('button', { name: 'What left the house' }).first().click()
  const list = page.getByRole('dialog', { name: 'What left the house' })
  await list.getByText('E-mail (1), Name (2)').waitFor()
  await list.getByText('4180 bytes, delivered.').waitFor()
  await list.getByText('a3'.repeat(32)).waitFor()
})
