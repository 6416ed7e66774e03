import assert from 'node:assert/strict'
import { after, before, type TestContext, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { codeOf } from '../../../test/staff.ts'

// The console against the real server: what the wire peer only plays is done here.

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
})

/** A browser window of its own, with an authenticator that says yes. */
async function openWindow(t: TestContext): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  t.after(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text())
  })
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { context, page, complaints }
}

/** The first administrator, enrolled with a passkey in the browser. */
async function openDesk(t: TestContext, house: TestHouse): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await openWindow(t)
  const link = await house.house.firstLink()
  assert.ok(link !== null)
  await page.goto(link)
  await page.getByLabel('Your name').fill('Ana Duarte')
  await page.getByLabel('Work e-mail').fill('ana@larch.example')
  await page.getByRole('button', { name: 'Create the passkey' }).click()
  await page.locator('.list-pane').waitFor()
  return { page, complaints }
}

test('a human answers: a passkey opens the desk, a visitor appears by themselves, the AI is silent, the reply carries a value nobody saw', async (t) => {
  const house = await openTestHouse(t, { listen: true })
  const { page, complaints } = await openDesk(t, house)
  await page.getByText('Nobody is waiting.').waitFor()

  const visitor = await house.visitor()
  await visitor.say('Where is my parcel? Write to mara.lindqvist@post.example please.')
  await visitor.read()
  await house.call('POST', '/v1/handover', { token: visitor.token, body: {} })
  await page.locator('.row').first().click()
  await page.waitForSelector('.transcript')
  await page.locator('.entry.ai .mark-ai').first().waitFor()
  assert.doesNotMatch(await page.content(), /mara\.lindqvist/)

  await page.keyboard.press('t')
  await page.waitForSelector('.writing-input:focus')
  await page.keyboard.type('I write to ')
  await page.getByRole('button', { name: 'Insert a detail' }).click()
  await page.getByRole('menuitem').first().click()
  await page.waitForSelector('.writing-input:focus')
  await page.keyboard.type('today.')
  await page.keyboard.press('Control+Enter')
  await page.locator('.entry.human:not(.sending):not(.unsent)').waitFor()

  await visitor.say('Thank you, and how do I return it?')
  await page.locator('.entry.visitor', { hasText: 'how do I return it' }).waitFor()
  const { json } = await visitor.read()
  const told: { origin: string; text: string }[] = json.messages
  const human = told.findIndex((one) => one.origin === 'human')
  assert.equal(told[human]?.text, 'I write to mara.lindqvist@post.example today.')
  assert.ok(!told.slice(human).some((one) => one.origin === 'ai'), 'the assistant is silent')
  assert.deepEqual(complaints, [])
})

test('M-04: whoever looks at a value is in the person’s own record, with the reason', async (t) => {
  const house = await openTestHouse(t, { listen: true })
  const { page } = await openDesk(t, house)
  const visitor = await house.visitor()
  await visitor.say('My number is +49 30 23125 014, please call.')
  await visitor.read()
  await house.call('POST', '/v1/handover', { token: visitor.token, body: {} })
  await page.locator('.row').first().click()
  await page.locator('.transcript').getByRole('button', { name: 'Masked' }).first().click()
  await page.getByText('To contact the person').click()
  await page.getByRole('button', { name: 'Show for 15 minutes' }).click()
  await page.locator('.transcript .chip.shown', { hasText: '23125' }).waitFor()
  const { json } = await house.call('GET', '/v1/accesses', { token: visitor.token })
  assert.ok(JSON.stringify(json).includes('contact-customer'))
})

test('S-02: an account that is closed loses its desk within five seconds, with everything on it', async (t) => {
  const house = await openTestHouse(t, { listen: true })
  const { page } = await openDesk(t, house)
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Jonas Weber')
  await dialog.getByLabel('Work e-mail').fill('jonas@larch.example')
  await page.keyboard.press('Enter')
  const link = (await page.locator('.key.link').textContent()) ?? ''
  await page.getByRole('button', { name: 'Done' }).click()

  const other = await openWindow(t)
  await other.page.goto(link)
  await other.page.locator('.card').nth(1).click()
  await other.page.getByLabel('New password', { exact: true }).fill('password1234')
  await other.page.getByRole('button', { name: 'Continue' }).click()
  await other.page.getByText('among the first that guessers try').waitFor()
  await other.page.getByLabel('New password', { exact: true }).fill('otter violin gravel teapot')
  await other.page.getByRole('button', { name: 'Continue' }).click()
  const secret = ((await other.page.locator('.key').textContent()) ?? '').replaceAll(' ', '')
  await other.page.getByLabel('Then type the code').fill(codeOf(secret, house.clock.now()))
  await other.page.keyboard.press('Enter')
  await other.page.locator('.list-pane').waitFor()
  assert.equal(await other.page.getByRole('link', { name: 'People' }).count(), 0)

  await page.reload()
  await page.getByRole('button', { name: 'Disable Jonas Weber' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disable' }).click()
  await other.page.locator('.door form').waitFor({ timeout: 5000 })
})

test('the office shows the running system, and knowledge that comes in is found at once', async (t) => {
  const house = await openTestHouse(t, { listen: true })
  const { page, complaints } = await openDesk(t, house)
  await page.getByRole('link', { name: 'Knowledge' }).click()
  await page.locator('.articles').waitFor()
  await page.locator('input[type=file]').setInputFiles([
    {
      name: 'sundays.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(
        '---\ntitle: The pop-up on Sundays\nlang: en\n---\n\nThe pop-up zeppelin hall is open on Sundays from 11 to 15.\n',
      ),
    },
    { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf') },
  ])
  await page.locator('.import-item.done', { hasText: '1 article imported' }).waitFor()
  await page.locator('.import-item', { hasText: 'It could not be read.' }).waitFor()
  const visitor = await house.visitor()
  await visitor.say('When is the zeppelin hall open on Sundays?')
  const { json } = await visitor.read()
  assert.match(JSON.stringify(json), /from 11 to 15/)

  await page.getByRole('link', { name: 'Privacy office' }).click()
  await page.locator('.verdict').waitFor()
  await page.locator('.figures').waitFor()
  assert.equal(await page.locator('.fault').count(), 0)
  assert.deepEqual(complaints, [])
})
