// What the door accepts as a body, and what it says about the rest without repeating it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { Problem } from '../domain/problem.ts'
import { check, readBody } from './body.ts'

const post = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } })
const code = (expected: string) => (fault: unknown) => fault instanceof Problem && fault.code === expected
const options = { limit: 100, forms: false }

test('S-12: prototype-reaching names are refused wherever they stand', async () => {
  for (const body of ['{"__proto__":{}}', '{"a":{"constructor":{}}}', '[{"prototype":1}]'])
    await assert.rejects(readBody(post(body), options), code('bad-request'))
  assert.equal(({} as { a?: unknown }).a, undefined)
})

test('S-13: too large, not UTF-8, not JSON, another media type', async () => {
  await assert.rejects(readBody(post('x'.repeat(101)), options), code('too-large'))
  await assert.rejects(readBody(post(new Uint8Array([0x22, 0xff, 0x22])), options), code('bad-request'))
  await assert.rejects(readBody(post('{'), options), code('bad-request'))
  await assert.rejects(readBody(post('{}', 'text/plain'), options), code('wrong-media-type'))
  await assert.rejects(readBody(post('a=1', 'application/x-www-form-urlencoded'), options), code('wrong-media-type'))
})

test('forms are read where a route is a page; a name twice is refused', async () => {
  assert.deepEqual(
    await readBody(post('a=1&b=%C3%B6', 'application/x-www-form-urlencoded'), { limit: 100, forms: true }),
    { a: '1', b: 'ö' },
  )
  await assert.rejects(
    readBody(post('a=1&a=2', 'application/x-www-form-urlencoded'), { limit: 100, forms: true }),
    code('bad-request'),
  )
})

test('M-07: an error names the place and the kind, never the value', () => {
  try {
    check(z.strictObject({ email: z.email() }), { email: 'canary words' })
    assert.fail()
  } catch (fault) {
    assert.ok(fault instanceof Problem)
    assert.doesNotMatch(JSON.stringify(fault.members), /canary/)
    assert.match(JSON.stringify(fault.members), /email/)
  }
})
