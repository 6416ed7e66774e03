import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endedCookie, isOwnWrite, readCookie, sessionCookie } from './cookie.ts'

const desk = 'https://desk.shop.example'
const asks = (headers: Record<string, string>) => isOwnWrite((name) => headers[name], desk)

test('S-08: a write counts only with the header of the console and an origin that agrees', () => {
  assert.equal(asks({ 'x-aboveboard': 'desk', 'sec-fetch-site': 'same-origin', origin: desk }), true)
  assert.equal(asks({ 'x-aboveboard': 'desk' }), true)
  for (const headers of [
    { 'sec-fetch-site': 'same-origin', origin: desk },
    { 'x-aboveboard': 'widget', origin: desk },
    { 'x-aboveboard': 'desk', 'sec-fetch-site': 'same-site' },
    { 'x-aboveboard': 'desk', 'sec-fetch-site': 'cross-site' },
    { 'x-aboveboard': 'desk', 'sec-fetch-site': 'none' },
    { 'x-aboveboard': 'desk', origin: 'null' },
    { 'x-aboveboard': 'desk', origin: 'https://shop.example' },
    { 'x-aboveboard': 'desk', origin: `${desk}.evil.example` },
  ])
    assert.equal(asks(headers), false, JSON.stringify(headers))
})

test('S-02: the cookie is bound to the host, out of reach of scripts and of other sites', () => {
  assert.equal(sessionCookie('t'), '__Host-desk=t; Path=/; Secure; HttpOnly; SameSite=Strict')
  assert.match(endedCookie, /Max-Age=0$/)
  assert.equal(readCookie('a=1; __Host-desk=token; b=2'), 'token')
  assert.equal(readCookie('__Host-desk=one; __Host-desk=two'), undefined)
  assert.equal(readCookie(undefined), undefined)
})
