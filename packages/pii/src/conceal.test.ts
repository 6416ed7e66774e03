// Pseudonyms, restoration and streams against the attacks of requirements 4.B and 4.C.

import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { detect } from './detect.ts'
import { mask } from './mask.ts'
import { openStreamRestorer } from './restore.ts'
import { openStreamGuard } from './stream.ts'
import type { Vault } from './types.ts'
import { conceal, EMPTY_VAULT, restore } from './vault.ts'

const keyed = (conversation: string) => (label: string) =>
  createHmac('sha256', conversation).update(label).digest('hex').slice(0, 6)
const needs = { check: keyed('one') }
const hide = (text: string, vault: Vault = EMPTY_VAULT, check = needs) => conceal(text, detect(text), vault, check)
const subject = { viewer: 'subject' } as const
const mail = 'write to jane@example.com please'

test('mask: a card keeps its last four digits, secrets nothing, other findings move with the text', () => {
  const text = 'card 4111 1111 1111 1111, mail jane@example.com, password: hunter22'
  const masked = mask(text, detect(text))
  assert.equal(masked.text, 'card [card •••• 1111], mail jane@example.com, password: [secret removed]')
  const email = masked.findings.find(({ type }) => type === 'EMAIL')
  assert.equal(email && masked.text.slice(email.start, email.end), 'jane@example.com')
  assert.equal(mask('jane@example.com', detect('jane@example.com'), { EMAIL: 'mask' }).text, '[email removed]')
})

test('conceal and restore give the text back', () => {
  const hidden = hide(mail)
  assert.match(hidden.text, /^write to ⟦EMAIL_1·[0-9a-f]{6}⟧ please$/)
  assert.equal(restore(hidden.text, hidden.vault, subject).text, mail)
  assert.deepEqual(JSON.parse(JSON.stringify(hidden.vault)), hidden.vault)
})

test('PF-01, PF-11: look-alikes typed by people are shown verbatim and never resolved', () => {
  const { vault } = hide(mail)
  for (const typed of ['[EMAIL_1]', '<EMAIL_1>', '{{EMAIL_1}}', '⟦EMAIL_1⟧', '⟦EMAIL_1·abc123⟧', '⟦', '⟧⟦', '⟦(⟧']) {
    const again = hide(typed, vault)
    const back = restore(again.text, again.vault, subject)
    assert.equal(back.text, typed)
    assert.doesNotMatch(back.text, /jane/)
  }
})

test('PF-02 … PF-05, PF-09: guessed, foreign, enumerated and altered tokens become neutral text and are counted', () => {
  const { text, vault } = hide(mail)
  const foreign = hide('peter@example.org', EMPTY_VAULT, { check: keyed('two') }).text
  assert.equal(restore('⟦EMAIL_1·000000⟧', vault, subject).text, '[removed]')
  assert.equal(restore(foreign, vault, subject).text, '[removed]')
  const many = Array.from({ length: 999 }, (_, index) => `⟦EMAIL_${index}·${keyed('two')(`EMAIL_${index}`)}⟧`).join(' ')
  assert.equal(restore(many, vault, subject).unknown, 999)
  const token = text.slice(9, text.indexOf('⟧') + 1)
  for (const altered of [
    token.toLowerCase(),
    token.replace('_', ' _'),
    token.replace('E', '\uff25'),
    token.replace('M', '\u200bM'),
    token.replace('1', '2'),
  ]) {
    assert.doesNotMatch(restore(altered, vault, subject).text, /jane/)
    assert.equal(restore(altered, vault, subject).restored, 0)
  }
  assert.equal(restore(`${token}'s`, vault, subject).text, "jane@example.com's")
})

test('PF-06, PF-07: nothing is put back into links, images, code, JSON, attributes or markup', () => {
  const { text, vault } = hide(mail)
  const token = text.slice(9, text.indexOf('⟧') + 1)
  const places = [
    `![x](https://evil.example/?q=${token})`, `[x](https://evil.example/${token})`, `https://evil.example/?q=${token}`, `<https://evil.example/${token}>`,
    `[x]: https://evil.example/${token}`, `[x](/a "${token}")`, `\`${token}\``, `\`\`\`\n${token}\n\`\`\``, `{"mail": "${token}"}`, `<img alt="${token}">`,
    `mailto:${token}`, `background: url(${token})`, `www.evil.example/${token}`,
  ] // biome-ignore format: a table
  for (const place of places) assert.doesNotMatch(restore(place, vault, subject).text, /jane@/, place)
  assert.match(restore(`see \`code\` and ${token}`, vault, subject).text, /jane@/)
  assert.match(
    restore(`"${token}" (${token}) **${token}**`, vault, subject).text,
    /^"jane@example.com" \(jane@example.com\) \*\*jane/,
  )
})

test('PF-12, PF-14: staff see labels, an erased vault says so', () => {
  const { text, vault } = hide(mail)
  assert.equal(restore(text, vault, { viewer: 'staff' }).text, 'write to [EMAIL_1] please')
  assert.equal(restore(text, vault, { viewer: 'model' }).text, text)
  assert.equal(restore(text, { entries: [], erased: true }, subject).text, 'write to [erased] please')
})

test('PF-16, PF-17: one value one token, others unique; another conversation gives another check', () => {
  const first = hide('jane@example.com and max@example.com')
  const second = hide('again JANE@example.com', first.vault)
  assert.equal(second.vault.entries.length, 2)
  assert.equal(new Set(second.vault.entries.map(({ token }) => token)).size, 2)
  assert.notEqual(hide(mail).text, hide(mail, EMPTY_VAULT, { check: keyed('two') }).text)
})

test('particles of a person are linked to the person', () => {
  const person = (text: string, start: number, end: number) =>
    [{ start, end, type: 'NAME', score: 1, evidence: ['cue'], text }] as const
  const one = conceal('I am Joyce Wu', person('', 5, 13), EMPTY_VAULT, needs)
  const two = conceal('Joyce again', person('', 0, 5), one.vault, needs)
  assert.match(two.text, /^⟦NAME_1B·/)
  assert.equal(two.vault.entries[1]?.of, one.vault.entries[0]?.token)
  assert.equal(restore(two.text, two.vault, subject).text, 'Joyce again')
})

test('round trip: any text with any vault comes back as it was', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('⟦', '⟧', 'jane@example.com', '⟦EMAIL_1·', '4111111111111111', ' ', '\n'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const plain = text.replaceAll(/[`\]<=:"'(]|www\./gi, ' ')
      const hidden = hide(plain)
      assert.equal(restore(hidden.text, hidden.vault, subject).text, plain)
    }),
    { numRuns: 300 },
  )
})

test('ST-02, ST-03: a token cut anywhere never shows a part of itself', () => {
  const { text, vault } = hide('👩‍👩‍👧 jane@example.com é̂ and max@example.org!')
  const whole = restore(text, vault, subject).text
  for (let first = 0; first <= text.length; first++) {
    for (let second = first; second <= text.length; second += 3) {
      const restorer = openStreamRestorer(vault, subject)
      const frames = [
        restorer.push(text.slice(0, first)),
        restorer.push(text.slice(first, second)),
        restorer.push(text.slice(second)),
        restorer.end(),
      ]
      assert.equal(frames.join(''), whole)
      for (const frame of frames) assert.doesNotMatch(frame, /[⟦⟧·]/)
    }
  }
  const cut = openStreamRestorer(vault, subject)
  assert.equal(cut.push('hello ⟦EMAIL_1·4f') + cut.end(), 'hello [removed]')
})

test('ST-01: a guard gives the same result for every cut of a text', () => {
  const text = 'Thanks. My card is 4111 1111\n1111 1111! And mail jane@example.com. Call 030 901820 or write. Bye'
  const guarded = (chunks: readonly string[]): string => {
    const guard = openStreamGuard({
      lang: 'de',
      act: (part, findings) => mask(part, findings, { EMAIL: 'mask', PHONE: 'mask' }).text,
    })
    return chunks.map((chunk) => guard.push(chunk)).join('') + guard.end()
  }
  const whole = guarded([text])
  assert.doesNotMatch(whole, /4111|jane|901820/)
  for (let cut = 0; cut <= text.length; cut++) assert.equal(guarded([text.slice(0, cut), text.slice(cut)]), whole)
  fc.assert(
    fc.property(fc.array(fc.nat({ max: text.length }), { maxLength: 10 }), (cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), text.length]
      assert.equal(guarded(at.slice(1).map((end, index) => text.slice(at[index], end))), whole)
    }),
    { numRuns: 200 },
  )
})

test('ST-05, ST-06, ST-07: unknown values are masked across chunks, drops forget, memory is bounded', () => {
  const act = (part: string, findings: Parameters<typeof mask>[1]) => mask(part, findings, { EMAIL: 'mask' }).text
  const guard = openStreamGuard({ act, limit: 512 })
  let longest = 0
  let out = ''
  const text = 'word jane@example.com '.repeat(2000)
  for (const char of text) {
    const piece = guard.push(char)
    longest = Math.max(longest, piece.length)
    out += piece
  }
  out += guard.end()
  assert.doesNotMatch(out, /jane@/)
  assert.ok(longest < 1024)
  const once = openStreamGuard({ act, limit: 512 })
  assert.equal(once.push(text) + once.end(), out)
  const dropped = openStreamGuard({ act })
  dropped.push('my mail is jane@exam')
  dropped.drop()
  assert.equal(dropped.end(), '')
})
