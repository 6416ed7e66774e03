import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../../test/browser.ts'
import { focused, tabTo, talkAddress, visit } from './visit.ts'
import { secrets } from './wire-server.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
})

test('S-03: one form with e-mail, password and code; all three are sent together, pasting works, and a refusal does not say which was wrong', async (t) => {
  const { page, server, complaints } = await visit(t, browser, '/desk', { signedIn: false })
  assert.equal(await page.locator('input[name=email]').getAttribute('autocomplete'), 'username')
  assert.equal(await page.locator('input[name=password]').getAttribute('autocomplete'), 'current-password')
  assert.equal(await page.locator('input[name=code]').getAttribute('autocomplete'), 'one-time-code')
  await page.fill('input[name=email]', 'ana@larch.example')
  await page.fill('input[name=password]', secrets.password)
  await page.locator('input[name=code]').focus()
  // W-03: as it comes out of a code generator, with a space.
  await page.evaluate(`(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '999 999')
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    document.execCommand('insertText', false, '999 999')
  })()`)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.form-fault')
  assert.match(await focused(page), /E-mail, password or code/)
  await page.fill('input[name=code]', '123 456')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.row')
  const attempts = server.seen
    .filter((call) => call.path === '/v1/staff/signin/password')
    .map((call) => call.body['code'])
  assert.deepEqual(attempts, ['999999', '123456'])
  assert.deepEqual(complaints, [])
})

test('S-03: an invitation: the secret leaves the address at once, a short password is refused, the code proves the generator', async (t) => {
  const { page, server } = await visit(t, browser, `/welcome#${secrets.invitation}`, { signedIn: false })
  await page.waitForSelector('form')
  assert.equal(await page.evaluate('location.href'), `${server.url}/welcome`)
  assert.equal(await page.evaluate('history.length'), 2)
  await page.getByLabel('Your name').fill('Ana Duarte')
  await page.locator('.card').nth(1).click()
  await page.getByLabel('New password', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('7 characters missing').waitFor()
  await page.getByLabel('New password', { exact: true }).fill(secrets.password)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForSelector('.steps')
  assert.equal(await focused(page), 'Add the account to your code generator')
  assert.match((await page.locator('.key').textContent()) ?? '', /^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
  assert.match((await page.locator('.steps a').getAttribute('href')) ?? '', /^otpauth:\/\/totp\//)
  await page.getByLabel('Then type the code').fill('000000')
  await page.keyboard.press('Enter')
  await page.getByText('That code is not right.').waitFor()
  await page.getByLabel('Then type the code').fill(secrets.code)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.inbox')
  assert.ok(!server.seen.some((call) => call.path.includes(secrets.invitation)))
})

test('an invitation that does not work, and a page opened without its secret, say how to go on', async (t) => {
  const spent = await visit(t, browser, '/welcome#inv_wrong_wrong_wrong_wrong', { signedIn: false })
  await spent.page.getByText('This invitation does not work any more').waitFor()
  const bare = await visit(t, browser, '/welcome', { signedIn: false })
  await bare.page.getByText('Open the invitation link again').waitFor()
})

test('S-03: a passkey is made from an invitation and signs in again, with nothing typed', async (t) => {
  const { page, server, complaints } = await visit(t, browser, `/welcome#${secrets.invitation}`, { signedIn: false })
  const devtools = await page.context().newCDPSession(page)
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
  await page.getByLabel('Your name').fill('Ana Duarte')
  await page.getByRole('button', { name: 'Create the passkey' }).click()
  await page.waitForSelector('.row')
  server.signOutAll()
  await page.waitForSelector('.door form')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForSelector('.row')
  assert.deepEqual(complaints, [])
})

test('a passkey that the server does not know is refused in words, and the other way stays open', async (t) => {
  const { page, server } = await visit(t, browser, '/desk', { signedIn: false })
  server.fail('/passkey/', 401)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('That passkey was not accepted here.').waitFor()
  await page.locator('input[name=email]').waitFor()
})

test('S-22: when the session ends elsewhere, nothing of the conversation stays in the document, and the draft waits for its writer', async (t) => {
  const { page, server } = await visit(t, browser, talkAddress('mine', 4))
  await page.locator('.writing-input').click()
  await page.keyboard.type('No box needed.')
  server.signOutAll()
  await page.waitForSelector('.door')
  const left = await page.evaluate<string>('document.documentElement.outerHTML')
  assert.doesNotMatch(left, /Visitor|zip of my tent|No box needed/)
  assert.equal(await page.evaluate('JSON.stringify(Object.keys(localStorage))'), '["aboveboard.desk"]')
  assert.equal(await focused(page), 'Sign in')
  await page.fill('input[name=email]', 'ana@larch.example')
  await page.fill('input[name=password]', secrets.password)
  await page.fill('input[name=code]', secrets.code)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.writing-input')
  assert.match((await page.locator('.writing-input').textContent()) ?? '', /No box needed\./)
})

test('S-22: signing out by hand starts a new document: draft, answers and history of the page are gone', async (t) => {
  const { page } = await visit(t, browser, '/desk/mine')
  await page.locator('.row', { hasText: 'Visitor A2C9' }).click()
  await page.locator('.writing-input').click()
  await page.keyboard.type('No box needed.')
  await page.evaluate('globalThis.sameDocument = true')
  await page.locator('.account').click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForSelector('.door form')
  assert.equal(await page.evaluate('globalThis.sameDocument'), undefined)
  assert.doesNotMatch(await page.content(), /Visitor/)
  await page.goBack()
  await page.waitForSelector('.door form')
  assert.doesNotMatch(await page.content(), /Visitor/)
})

test('every role sees the doors that are open to it, and a shut page says so', async (t) => {
  const officer = await visit(t, browser, '/desk', {
    prepare: (server) => {
      server.role = 'privacy'
    },
  })
  await officer.page.waitForSelector('.office')
  assert.deepEqual(await officer.page.locator('.place').allTextContents(), ['Privacy office'])
  assert.ok(!officer.server.seen.some((call) => call.path.startsWith('/v1/desk/conversations')))
  const agent = await visit(t, browser, '/desk/people', {
    prepare: (server) => {
      server.role = 'agent'
    },
  })
  await agent.page.getByText('Your role does not include this page.').waitFor()
  assert.ok(!agent.server.seen.some((call) => call.path.startsWith('/v1/admin')))
  await tabTo(agent.page, 'Go to the inbox')
  await agent.page.keyboard.press('Enter')
  await agent.page.waitForSelector('.row')
})
