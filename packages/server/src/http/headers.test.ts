// The security headers of every kind of answer, as they must be (S-07).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Kind, securityHeaders } from './headers.ts'

const kinds: readonly Kind[] = ['api', 'asset', 'frame', 'console', 'page', 'shop']
const about = { ancestors: ['https://shop.example'], widget: 'https://widget.example' }

for (const kind of kinds) {
  test(`S-07: ${kind}`, () => {
    const headers = securityHeaders(kind, about)
    const policy = headers['content-security-policy'] ?? ''
    assert.match(policy, /^default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval|\*|data:(?! *;)(?!$)/)
    assert.match(policy, /base-uri 'none'/)
    assert.match(policy, /frame-ancestors/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['referrer-policy'], 'no-referrer')
    if (kind !== 'asset') assert.equal(headers['cache-control'], 'no-store')
    if (kind !== 'frame') assert.equal(headers['x-frame-options'], 'DENY')
  })
}

test('S-07: only the sites of a deployment may frame the chat, and nobody where there are none', () => {
  assert.match(
    securityHeaders('frame', about)['content-security-policy'] ?? '',
    /frame-ancestors https:\/\/shop\.example/,
  )
  assert.match(securityHeaders('frame', { ancestors: [] })['content-security-policy'] ?? '', /frame-ancestors 'none'/)
})

test('S-07: pages without scripts say so', () => {
  assert.doesNotMatch(securityHeaders('page')['content-security-policy'] ?? '', /script-src/)
})
